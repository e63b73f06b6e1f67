import { Kind as NodeKind, parse, valueFromASTUntyped } from 'graphql';
import type {
  ConstDirectiveNode,
  DocumentNode,
  FieldDefinitionNode,
  ObjectTypeDefinitionNode,
  TypeNode,
} from 'graphql';
import type { Category } from '../generated/graphql.js';
import type { EntryAct, KindInSchema } from '../kinds/kind.js';

/** A kind as the SDL declares it, with the node that does. */
export interface DeclaredKind extends KindInSchema {
  node: ObjectTypeDefinitionNode;
}

interface Directed {
  directives?: readonly ConstDirectiveNode[] | undefined;
}

/** Arguments of a directive; null where it is not there. */
export const directiveOf = ({ directives = [] }: Directed, name: string): Record<string, unknown> | null => {
  const found = directives.find((directive) => directive.name.value === name);
  if (!found) return null;
  return Object.fromEntries(
    (found.arguments ?? []).map(({ name: { value: key }, value }) => [key, valueFromASTUntyped(value)]),
  );
};

/** The named type inside a type: `Goal` of `[Goal!]!`. */
export const namedType = (type: TypeNode): string =>
  type.kind === NodeKind.NAMED_TYPE ? type.name.value : namedType(type.type);

export const isList = (type: TypeNode): boolean =>
  type.kind === NodeKind.LIST_TYPE || (type.kind === NodeKind.NON_NULL_TYPE && isList(type.type));

/** Name of the body's field, and of the input's, for a field that is another entry: `goal` is given as `goalId`. */
export const idField = ({ name, type }: FieldDefinitionNode): string =>
  isList(type) ? `${name.value.replace(/s$/, '')}Ids` : `${name.value}Id`;

/** The kinds of entries that an SDL declares, by name. */
export const kindsDeclared = (document: DocumentNode): DeclaredKind[] => {
  const nodes = document.definitions.filter(
    (node): node is ObjectTypeDefinitionNode =>
      node.kind === NodeKind.OBJECT_TYPE_DEFINITION && directiveOf(node, 'entry') !== null,
  );
  const names = new Set(nodes.map(({ name }) => name.value));
  return nodes
    .map((node): DeclaredKind => {
      const said = directiveOf(node, 'entry')!;
      const name = node.name.value;
      const references = (node.fields ?? []).filter(({ type }) => names.has(namedType(type)));
      const about = references.find((field) => directiveOf(field, 'about'));
      return {
        node,
        name,
        heading: String(said['heading']),
        categories: said['categories'] as Category[],
        can: (said['can'] as EntryAct[] | undefined) ?? [],
        references: Object.fromEntries(references.map((field) => [idField(field), namedType(field.type)])),
        about: about ? idField(about) : null,
        drafts: said['drafts'] === true,
        answered: said['answered'] === true,
        derived: (node.fields ?? []).filter((field) => directiveOf(field, 'derived')).map((field) => field.name.value),
        addedBy: (said['addedBy'] as string | undefined) ?? `add${name}`,
      };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
};

/** The kinds that the text of an SDL declares. */
export const kindsOfSdl = (sdl: string) => kindsDeclared(parse(sdl));
