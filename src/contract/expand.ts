import { Kind as NodeKind, parse, print } from 'graphql';
import type { DocumentNode, FieldDefinitionNode, ObjectTypeDefinitionNode } from 'graphql';
import type { Kind } from '../kinds/kind.js';
import { limitOf } from '../kinds/kind.js';
import { directiveOf, idField, isList, kindsDeclared, namedType, type DeclaredKind } from './entry-kinds.js';

/** What the expansion needs of a kind's own file. */
export type KindFiles = Readonly<Record<string, Pick<Kind, 'shape' | 'categoryOf' | 'shared' | 'professionalAct'>>>;

/** What every field of the expansion may look up. */
interface Schema {
  kinds: readonly DeclaredKind[];
  objects: ReadonlyMap<string, ObjectTypeDefinitionNode>;
  files: KindFiles;
}

const described = (text: string, field: string) => `"""\n${text.replaceAll('"""', '\\"""')}\n"""\n${field}`;

const lower = (name: string) => name[0]!.toLowerCase() + name.slice(1);
const upper = (name: string) => name[0]!.toUpperCase() + name.slice(1);
const firstLine = (text: string) => text.split('\n')[0]!;
/** A description with more said before its full stop. */
const saying = (text: string, more: string) => `${text.replace(/\.$/, '')}${more}.`;

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

/** The type that a field is given as. */
const inputTypeOf = ({ type }: FieldDefinitionNode, { kinds, objects }: Schema): string => {
  const name = namedType(type);
  const given = kinds.some((kind) => kind.name === name) ? 'ID' : objects.has(name) ? `${name}Input` : name;
  return isList(type) ? `[${given}!]` : given;
};

interface InputField {
  name: string;
  text: string;
  type: string;
  required: boolean;
  fallback: string | null;
}

const inputFieldOf = (field: FieldDefinitionNode, shape: Kind['shape'], schema: Schema): InputField => {
  const isReference = schema.kinds.some(({ name }) => name === namedType(field.type));
  const name = isReference ? idField(field) : field.name.value;
  const how = directiveOf(field, 'input');
  const limit = isReference ? null : limitOf(shape[name] as never);
  const text = field.description!.value;
  return {
    name,
    text: isReference
      ? saying(text, isList(field.type) ? ': their ids' : ': its id')
      : limit
        ? saying(text, `; ${limit}`)
        : text,
    type: inputTypeOf(field, schema),
    required: how?.['required'] === true,
    fallback: (how?.['default'] as string | undefined) ?? null,
  };
};

/** Fields of a kind or of a value inside one that somebody gives. */
const givenFields = (node: ObjectTypeDefinitionNode, shape: Kind['shape'], schema: Schema) =>
  (node.fields ?? [])
    .filter((field) => !directiveOf(field, 'derived'))
    .map((field) => inputFieldOf(field, shape, schema));

const asNew = ({ name, text, type, required, fallback }: InputField) =>
  described(text, `${name}: ${type}${required ? '!' : fallback ? ` = ${fallback}` : ''}`);
const asChange = ({ name, text, type }: InputField) => described(text, `${name}: ${type}`);

const KEY = `"Key of this change, 8 to 100 characters, new for each change. The same key with the same input gives the same answer again and writes nothing."
  idempotencyKey: String!`;
const ORIGIN = `"When it happened; now if left out. Not in the future."
  effectiveAt: DateTime
  "Name of whoever carried it out, if not the author; 2 to 200 characters."
  performer: String
  "Whose words it reports; by the role of the author if left out: the person's own, the carer's or a professional's."
  reportedBy: ReportedBy`;
const ORIGIN_CHANGED = `"When it happened. Not in the future."
  effectiveAt: DateTime
  "Name of whoever carried it out, if not the author; 2 to 200 characters."
  performer: String
  "Whose words it reports."
  reportedBy: ReportedBy`;
const RESTRICTIONS = `"Labels that restrict who reads it, beside those that follow from its codes."
  sensitivity: [SensitivityLabel!]
  "Which part of the team it is meant for; the whole team if left out."
  audience: Audience
  "Ids of organisations with which it is shared by name; at least one with the audience NAMED_ORGANISATIONS."
  sharedWith: [ID!]
  "Whether the person sees it in their own record; SHOWN if left out, but for minutes, which wait to be released."
  patientVisibility: PatientVisibility
  "Why it is hidden from the person, 2 to 500 characters; required where it is hidden."
  hiddenBecause: String`;
const ABOUT = `"The entry it is about: its id. Whoever controls that one may answer this one."
  about: ID`;
const DRAFT = `"True to begin a draft: only its own organisation sees it, until \`draft: false\` finishes it."
  draft: Boolean = false`;
const FINISHED = `"False to finish a draft, so that others see it. What is finished cannot become a draft again."
  draft: Boolean`;
const OF_ENTRY = `"Id of the entry that is changed or replaced."
  entryId: ID! @target(is: ENTRY)
  "The version that was read (\`provenance.version\`). Where another stands now, nothing is written: VERSION_CONFLICT."
  expectedVersion: Int!`;

const inputsOf = (kind: DeclaredKind, schema: Schema): string => {
  const { name, node, can, drafts, categories, about } = kind;
  const { shape, categoryOf } = schema.files[name]!;
  const fields = givenFields(node, shape, schema);
  const category = categories.length > 1 && !categoryOf ? '"The category it belongs to."\n  category: Category!' : '';
  const adding = [
    KEY,
    '"Id of the person."\n  patientId: ID! @target(is: PATIENT)',
    category,
    ...fields.map(asNew),
    ORIGIN,
    RESTRICTIONS,
  ];
  if (!about) adding.push(ABOUT);
  if (drafts) adding.push(DRAFT);
  const amending = [KEY, OF_ENTRY, ...fields.map(asChange), ORIGIN_CHANGED, ...(drafts ? [FINISHED] : [])];
  const replacing = [KEY, OF_ENTRY, ...fields.map(asNew), ORIGIN];
  const input = (mutation: string, text: string, lines: readonly string[]) =>
    `"${text}"\ninput ${mutation}Input {\n  ${lines.filter(Boolean).join('\n  ')}\n}`;
  return [
    can.includes('ADD') && input(upper(kind.addedBy), `A new entry in the heading ${kind.heading}.`, adding),
    can.includes('AMEND') &&
      input(
        `Amend${name}`,
        `A change to an entry in the heading ${kind.heading}. What is left out stays as it is; null clears an optional field.`,
        amending,
      ),
    can.includes('SUPERSEDE') &&
      input(`Supersede${name}`, `A whole new entry in the place of another in the heading ${kind.heading}.`, replacing),
  ]
    .filter(Boolean)
    .join('\n\n');
};

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

/** Inputs of the values inside entries: a coding, a quantity, a finding. */
const valueInputs = (schema: Schema): string => {
  const wanted = new Set<string>();
  const want = (node: ObjectTypeDefinitionNode) => {
    for (const field of node.fields ?? []) {
      const name = namedType(field.type);
      const value = schema.objects.get(name);
      if (
        !value ||
        wanted.has(name) ||
        directiveOf(field, 'derived') ||
        schema.kinds.some((kind) => kind.name === name)
      )
        continue;
      wanted.add(name);
      want(value);
    }
  };
  for (const { node, can } of schema.kinds) if (can.length > 0) want(node);
  return [...wanted]
    .map((name) => {
      const node = schema.objects.get(name)!;
      const lines = givenFields(node, {}, schema).map(asChange);
      return `${described(node.description!.value, `input ${name}Input {`)}\n${lines.join('\n')}\n}`;
    })
    .join('\n\n');
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
