import { readFileSync } from 'node:fs';
import { Kind, parse, type ConstDirectiveNode, type FieldDefinitionNode, type ObjectTypeDefinitionNode } from 'graphql';
import { wholeSdl } from '../../src/contract/whole-sdl.js';
import type { DemoPerson } from '../../src/demo/compose.js';
import { composeEntry } from '../../src/writing/compose.js';
import type { StoredEntry } from '../../src/record/model.js';
import { categoryKey } from '../../src/access/policy.js';
import { NOW } from './hub.js';

/**
 * A leak detector that does not know the hub's code: every text of a person is a canary that says where it is from, and
 * which canaries a role may meet is worked out here from the matrix file and the SDL alone.
 */

const [header, ...rows] = readFileSync('policy/permission-matrix.csv', 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split(','));
const roleRows = readFileSync('policy/roles.csv', 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split(','));
const keyOf = (role: string) => roleRows.find((row) => row[1] === role)![0]!;
const codeOf = (role: string, category: string) =>
  rows.find(([name]) => name === category)![header!.indexOf(keyOf(role))]!;

const sdl = parse(wholeSdl());
const objects = new Map<string, FieldDefinitionNode[]>();
for (const node of sdl.definitions)
  if (node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.OBJECT_TYPE_EXTENSION)
    objects.set(node.name.value, [...(objects.get(node.name.value) ?? []), ...(node.fields ?? [])]);
export const typeNodes = sdl.definitions.filter(
  (node): node is ObjectTypeDefinitionNode => node.kind === Kind.OBJECT_TYPE_DEFINITION,
);

const directive = (field: FieldDefinitionNode, name: string) =>
  field.directives?.find((one) => one.name.value === name);
const listArgument = (node: ConstDirectiveNode | undefined, name: string) => {
  const value = node?.arguments?.find((one) => one.name.value === name)?.value;
  return value?.kind === Kind.LIST ? value.values.flatMap((one) => (one.kind === Kind.ENUM ? [one.value] : [])) : [];
};

/** Fields of a type that carry a directive. */
export const fieldsMarked = (type: string, name: string): string[] =>
  objects.get(type)!.flatMap((field) => (directive(field, name) ? [field.name.value] : []));

const isFreeText = (value: unknown): value is string =>
  typeof value === 'string' && !/^[A-Z0-9_]+$|^\d{4}(-\d\d)*/.test(value);

/** Fields of one kind alone that hold a few characters. */
const SHORT = ['telephone', 'keySafeCode'];

const canary = (type: string, ...parts: string[]) =>
  type !== 'Patient' && SHORT.includes(parts.at(-1)!)
    ? `CANARY.${parts.at(-1)}.`
    : `CANARY.${[type, ...parts].join('.')}.`;

/** Every canary in a text. */
export const canariesIn = (text: string) =>
  new Set([...text.matchAll(/CANARY\.[\w.]+?\.(?=[^\w]|$)/g)].map(([found]) => found));

const PATIENT_TEXTS = ['name', 'preferredName', 'pronouns', 'telephone', 'email'] as const;

/** A person all of whose texts are canaries. */
export const withCanaries = ({ patient, entries }: DemoPerson): DemoPerson => ({
  patient: {
    ...patient,
    ...Object.fromEntries(PATIENT_TEXTS.map((field) => [field, canary('Patient', field)])),
    nameKey: canary('Patient', 'name').toLowerCase(),
    address: { lines: [canary('Patient', 'address')], postcode: 'SE1 1ZZ' },
    sharingPreferences: patient.sharingPreferences.map((one) => ({
      ...one,
      evidence: canary('Patient', 'sharingPreferences'),
    })),
  } as DemoPerson['patient'],
  entries: entries.map((entry): StoredEntry => {
    const body = Object.fromEntries(
      Object.entries(entry.body).map(([field, value]) => [
        field,
        // A fixed headline is policy, not content; where somebody is not asked is not either.
        isFreeText(value) && field !== 'headline'
          ? `${/^https:\/\/[^/]+\//.exec(value)?.[0] ?? ''}${canary(entry.kind, entry.category, field)}`
          : value,
      ]),
    );
    return composeEntry({ ...entry, id: entry._id, body }, NOW);
  }),
});

/** What a role reads of a category: by the letters of its cell. */
const levelOf = (role: string, category: string): 'FULL' | 'SUMMARY' | 'NONE' => {
  const code = codeOf(role, category);
  return /^r/.test(code) ? 'FULL' : /^s/.test(code) ? 'SUMMARY' : 'NONE';
};

const SLICED = ['SOCIAL_CARE_SUPPORT', 'VOLUNTARY_WORKER', 'HOUSING_OFFICER', 'PROBATION_OFFICER', 'UNPAID_CARER'];

/**
 * The canaries that a role may meet of a person it has every relationship with, whose entries nobody has labelled and
 * somebody else has made; by the matrix and the SDL alone.
 */
export const allowedCanaries = (role: string, { entries }: DemoPerson): Set<string> => {
  const allowed = new Set<string>();
  for (const field of objects.get('Patient')!) {
    const [category] = listArgument(directive(field, 'category'), 'names');
    if (!category) continue;
    const level = levelOf(role, categoryKey(category as never));
    const summary = directive(field, 'summary');
    if (level === 'FULL' || (level === 'SUMMARY' && summary && !listArgument(summary, 'except').includes(role)))
      allowed.add(canary('Patient', field.name.value));
  }
  for (const { kind, category, inSummary, patientVisibility } of entries) {
    // The person, and who acts for them, see what is released to them.
    if (['PATIENT', 'UNPAID_CARER'].includes(role) && patientVisibility !== 'SHOWN') continue;
    const level = levelOf(role, categoryKey(category));
    const sliced = SLICED.includes(role) && ['CARE_PLAN', 'GOALS'].includes(category);
    for (const field of objects.get(kind)!) {
      const needed = listArgument(directive(field, 'category'), 'names');
      const full = level === 'FULL' && needed.every((one) => levelOf(role, categoryKey(one as never)) === 'FULL');
      const shown = directive(field, 'summary');
      const besides = listArgument(shown, 'needs').every((one) => levelOf(role, categoryKey(one as never)) === 'FULL');
      const summary = level === 'SUMMARY' && inSummary && !sliced && shown !== undefined && besides;
      if (full || summary) allowed.add(canary(kind, category, field.name.value));
    }
  }
  return allowed;
};
