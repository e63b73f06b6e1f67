import type { ObjectTypeDefinitionNode } from 'graphql';
import type { Kind } from '../kinds/kind.js';
import type { DeclaredKind } from './entry-kinds.js';

/** What the expansion needs of a kind's own file. */
export type KindFiles = Readonly<Record<string, Pick<Kind, 'shape' | 'categoryOf' | 'shared' | 'professionalAct'>>>;

/** What every field of the expansion may look up. */
export interface Schema {
  kinds: readonly DeclaredKind[];
  objects: ReadonlyMap<string, ObjectTypeDefinitionNode>;
  files: KindFiles;
}

/** A definition with its description. */
export const described = (text: string, field: string) => `"""\n${text.replaceAll('"""', '\\"""')}\n"""\n${field}`;

/** `MedicationNote` as a field: `medicationNote`. */
export const lower = (name: string) => name[0]!.toLowerCase() + name.slice(1);
/** `addProblem` as a type: `AddProblem`. */
export const upper = (name: string) => name[0]!.toUpperCase() + name.slice(1);
/** The first line of a description. */
export const firstLine = (text: string) => text.split('\n')[0]!;
/** A description with more said before its full stop. */
export const saying = (text: string, more: string) => `${text.replace(/\.$/, '')}${more}.`;
