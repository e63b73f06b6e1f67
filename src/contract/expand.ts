import { Kind as NodeKind, parse, print } from 'graphql';
import type { DocumentNode, FieldDefinitionNode, ObjectTypeDefinitionNode } from 'graphql';
import type { Kind } from '../kinds/kind.js';
import { limitOf } from '../kinds/kind.js';
import { directiveOf, idField, isList, kindsDeclared, namedType, type DeclaredKind } from './entry-kinds.js';

/** What the expansion needs of a kind's own file. */
export type KindFiles = Readonly<Record<string, Pick<Kind, 'shape' | 'categoryOf'>>>;

/** What every field of the expansion may look up. */
interface Schema {
  kinds: readonly DeclaredKind[];
  objects: ReadonlyMap<string, ObjectTypeDefinitionNode>;
  files: KindFiles;
}

const described = (text: string, field: string) => `"""\n${text.replaceAll('"""', '\\"""')}\n"""\n${field}`;

const lower = (name: string) => name[0]!.toLowerCase() + name.slice(1);
const upper = (name: string) => name[0]!.toUpperCase() + name.slice(1);
const firstSentence = (text: string) => text.split('\n')[0]!;

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
      `${firstSentence(node.description!.value)} In pages; what is over or was replaced is left out unless asked for.`,
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
${kinds.map(({ name, node }) => described(firstSentence(node.description!.value), kindConstant(name))).join('\n')}
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
    text: limit ? `${text.replace(/\.$/, '')}; ${limit}.` : text,
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

const KEY = `"Key of this change, 8 to 100 characters, new for each change."
  idempotencyKey: String!`;
const ORIGIN = `"When it happened; now if left out. Not in the future."
  effectiveAt: DateTime
  "Who carried it out, if not the author; at most 200 characters."
  performer: String
  "Whose words it reports; a professional's own, the person's or the carer's if left out, as the role says."
  reportedBy: ReportedBy`;
const RESTRICTIONS = `"Labels that restrict who reads it."
  sensitivity: [SensitivityLabel!]
  "Which part of the team it is meant for; everybody on it if left out."
  audience: Audience
  "Ids of organisations with which it is explicitly shared."
  sharedWith: [ID!]
  "Whether the person sees it; shown if left out, but for minutes, which wait to be released."
  patientVisibility: PatientVisibility
  "Why it is hidden from the person, 2 to 500 characters; required where it is hidden."
  hiddenBecause: String`;
const ABOUT = `"The entry it is about, whose owner may answer."
  about: ID`;
const DRAFT = `"True to begin it as a draft, which its own organisation alone sees."
  draft: Boolean = false`;
const FINISHED = `"False to finish a draft."
  draft: Boolean`;
const OF_ENTRY = `"The entry that is changed."
  entryId: ID! @target(is: ENTRY)
  "The version that was read."
  expectedVersion: Int!`;

const inputsOf = (kind: DeclaredKind, schema: Schema): string => {
  const { name, node, can, drafts, categories, about } = kind;
  const { shape, categoryOf } = schema.files[name]!;
  const fields = givenFields(node, shape, schema);
  const category = categories.length > 1 && !categoryOf ? '"The category it belongs to."\n  category: Category!' : '';
  const adding = [
    KEY,
    '"The person."\n  patientId: ID! @target(is: PATIENT)',
    category,
    ...fields.map(asNew),
    ORIGIN,
    RESTRICTIONS,
  ];
  if (!about) adding.push(ABOUT);
  if (drafts) adding.push(DRAFT);
  const amending = [KEY, OF_ENTRY, ...fields.map(asChange), ORIGIN, ...(drafts ? [FINISHED] : [])];
  const replacing = [KEY, OF_ENTRY, ...fields.map(asNew), ORIGIN];
  const input = (mutation: string, text: string, lines: readonly string[]) =>
    `"${text}"\ninput ${mutation}Input {\n  ${lines.filter(Boolean).join('\n  ')}\n}`;
  return [
    can.includes('ADD') && input(upper(kind.addedBy), `A new entry under ${kind.heading}.`, adding),
    can.includes('AMEND') &&
      input(
        `Amend${name}`,
        `A change to an entry under ${kind.heading}. What is left out stays; null clears an optional field.`,
        amending,
      ),
    can.includes('SUPERSEDE') &&
      input(`Supersede${name}`, `An entry that replaces another under ${kind.heading}.`, replacing),
  ]
    .filter(Boolean)
    .join('\n\n');
};

const payloadOf = ({ name, can }: DeclaredKind) =>
  can.length === 0
    ? ''
    : `
"Result of a change to an entry: the entry, or what is to be put right."
type ${name}Payload @composed {
  "The entry as it is after the change; null where nothing was written."
  ${lower(name)}: ${name}
  "What is to be put right; empty where it was written."
  errors: [UserError!]!
}`;

const mutationsOf = (kind: DeclaredKind): string[] => {
  const { name, can, addedBy, node } = kind;
  const what = firstSentence(node.description!.value);
  const mutation = (field: string, act: string, text: string) =>
    described(
      text,
      `${field}("What is changed." input: ${upper(field)}Input!): ${name}Payload @contributes(kind: "${name}", act: "${act}")`,
    );
  return [
    ...(can.includes('ADD') ? [mutation(addedBy, 'addEntry', `Adds to the record: ${what}`)] : []),
    ...(can.includes('AMEND')
      ? [mutation(`amend${name}`, 'amendEntry', `Changes an entry; the earlier version stays in its history. ${what}`)]
      : []),
    ...(can.includes('SUPERSEDE')
      ? [
          mutation(
            `supersede${name}`,
            'supersedeEntry',
            `Replaces an entry by a new one; its contributor is told. ${what}`,
          ),
        ]
      : []),
  ];
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
  const mutations = kinds.flatMap(mutationsOf);
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
