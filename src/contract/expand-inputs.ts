import type { FieldDefinitionNode, ObjectTypeDefinitionNode } from 'graphql';
import type { Kind } from '../kinds/kind.js';
import { limitOf } from '../kinds/kind.js';
import { directiveOf, idField, isList, namedType, type DeclaredKind } from './entry-kinds.js';
import { described, saying, upper, type Schema } from './sdl-text.js';

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

/** The inputs of a kind's mutations: what each asks for. */
export const inputsOf = (kind: DeclaredKind, schema: Schema): string => {
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

/** Inputs of the values inside entries: a coding, a quantity, a finding. */
export const valueInputs = (schema: Schema): string => {
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
