import { Kind as NodeKind, parse, print } from 'graphql';
import type { DocumentNode, FieldDefinitionNode } from 'graphql';
import { kindsDeclared, type DeclaredKind } from './entry-kinds.js';
import { inputsOf, valueInputs } from './expand-inputs.js';
import { described, firstLine, lower, upper, type KindFiles, type Schema } from './sdl-text.js';

/** The envelope that every kind of entry has: the fields of `Entry`, which summaries show as far as they are marked. */
const envelope = (document: DocumentNode): readonly FieldDefinitionNode[] => {
  const node = document.definitions.find(
    (one) => one.kind === NodeKind.INTERFACE_TYPE_DEFINITION && one.name.value === 'Entry',
  );
  if (node?.kind !== NodeKind.INTERFACE_TYPE_DEFINITION) throw new Error('the schema has no interface Entry');
  return node.fields ?? [];
};

const typeOf = ({ node, categories }: DeclaredKind, shared: readonly FieldDefinitionNode[]): string => {
  const own = node.fields ?? [];
  const head = `type ${node.name.value} implements Entry & Node @category(names: [${categories.join(' ')}])`;
  return described(
    node.description!.value,
    `${head} {\n${[...shared, ...own].map((field) => print(field)).join('\n')}\n}`,
  );
};

const connection = (name: string, heading: string) => `
"One page of ${heading}."
type ${name}Connection @composed {
  "The entries of this page with their cursors."
  edges: [${name}Edge!]!
  "The entries of this page."
  nodes: [${name}!]!
  "Where the page stands."
  pageInfo: PageInfo!
  "How many the reader may see in all, after filtering."
  totalCount: Int! @public
}

"An entry in a page."
type ${name}Edge @composed {
  "Opaque position, for \`after\` and \`before\`."
  cursor: String! @public
  "The entry."
  node: ${name}!
}`;

/** Arguments of every heading. */
const PAGE_ARGUMENTS = `
  "How many to return, 1 to 100, from the beginning or after a cursor; 100 if neither first nor last is given."
  first: Int
  "Return what follows this cursor."
  after: String
  "How many to return, 1 to 100, from the end or before a cursor."
  last: Int
  "Return what comes before this cursor."
  before: String
  "What to leave out; applied to what the reader may see."
  filter: EntryFilter
  "In which order."
  order: EntryOrder = NEWEST_FIRST`;

const headings = ({ kinds }: Schema) => `
extend type SharedRecord {
${kinds
  .map(({ name, heading, node }) =>
    described(
      `${firstLine(node.description!.value)} In pages; what is over or was replaced is left out unless asked for.`,
      `${heading}(${PAGE_ARGUMENTS}\n): ${name}Connection`,
    ),
  )
  .join('\n')}
  """
  Entries of every kind in one list. In pages; what is over or was replaced is left out unless asked for.
  """
  timeline(${PAGE_ARGUMENTS}
  ): EntryConnection
}`;

/** The constant of a kind's name in \`EntryKind\`: MEDICATION_NOTE. */
export const kindConstant = (name: string) => name.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase();

const kindEnum = ({ kinds }: Schema) => `
"Kind of an entry."
enum EntryKind @public {
${kinds.map(({ name, node }) => described(firstLine(node.description!.value), kindConstant(name))).join('\n')}
}`;

const payloadOf = ({ name, can }: DeclaredKind) =>
  can.length === 0
    ? ''
    : `
"Result of adding or changing an entry: the entry, or what is to be put right."
type ${name}Payload @composed {
  "The entry as it is after the change, as the reader may see it; null where nothing was written."
  ${lower(name)}: ${name}
  "Everything that is to be put right, all at once; empty where the entry was written."
  errors: [UserError!]!
}`;

/** Whom a kind's mutations are for, in the words of the tables. */
const writersOf = ({ categories }: DeclaredKind) =>
  categories.length > 3 ? 'roles that write the category it is in' : `roles that write ${categories.join(' or ')}`;

/** A kind's mutations, each with what it does and for whom it is. */
const mutationsOf = (kind: DeclaredKind, { files }: Schema): string[] => {
  const { name, heading, can, addedBy, node } = kind;
  const { shared, professionalAct } = files[name]!;
  const is = firstLine(node.description!.value);
  const what = `${lower(is).replace(/\.$/, '')}`;
  const besides = professionalAct
    ? ` Some of it needs the act \`${professionalAct.act}\` besides, which fewer roles have (docs/permissions.md).`
    : '';
  const editors = shared
    ? `all who reach the record in ${writersOf(kind)}`
    : 'the organisation that controls the entry';
  const mutation = (field: string, act: string, { argument, text }: { argument: string; text: string }) =>
    described(
      text,
      `${field}("${argument}" input: ${upper(field)}Input!): ${name}Payload @contributes(kind: "${name}", act: "${act}")`,
    );
  return [
    can.includes('ADD') &&
      mutation(addedBy, 'addEntry', {
        argument: 'The new entry.',
        text: `Adds an entry to the heading \`${heading}\`: ${what}. For ${writersOf(kind)}.${besides}`,
      }),
    can.includes('AMEND') &&
      mutation(`amend${name}`, 'amendEntry', {
        argument: 'Which entry, in which version, and what changes.',
        text: `Changes fields of an entry in the heading \`${heading}\`: ${what}. The version before stays in its history. For ${editors}.${besides}`,
      }),
    can.includes('SUPERSEDE') &&
      mutation(`supersede${name}`, 'supersedeEntry', {
        argument: 'Which entry, in which version, and the new one.',
        text: `Puts a new entry in the place of one in the heading \`${heading}\`: ${what}. The old one stays in the history, and its contributor is told. For the organisation that controls the entry, or what it is about.${besides}`,
      }),
  ].filter((one) => one !== false);
};

/**
 * The whole SDL: what schema/ says of kinds, with all that follows from it written out.
 * @throws Error where a kind has no file in src/kinds/
 */
export const expand = (sdl: string, files: KindFiles): string => {
  const document = parse(sdl);
  const kinds = kindsDeclared(document);
  const objects = new Map(
    document.definitions
      .filter((node) => node.kind === NodeKind.OBJECT_TYPE_DEFINITION)
      .map((node) => [node.name.value, node]),
  );
  for (const { name } of kinds) if (!files[name]) throw new Error(`the kind ${name} has no file in src/kinds/`);
  const schema: Schema = { kinds, objects, files };
  const shared = envelope(document);
  const written = document.definitions
    .filter((node) => !kinds.some((kind) => kind.node === node))
    .map((node) => print(node));
  const mutations = kinds.flatMap((kind) => mutationsOf(kind, schema));
  return [
    ...written,
    ...kinds.map((kind) => typeOf(kind, shared)),
    ...kinds.map(({ name, heading }) => connection(name, heading)),
    connection('Entry', 'entries'),
    headings(schema),
    kindEnum(schema),
    ...kinds.map((kind) => inputsOf(kind, schema)),
    valueInputs(schema),
    ...kinds.map(payloadOf),
    `extend type Mutation {\n${mutations.join('\n\n')}\n}`,
  ].join('\n\n');
};
