import {
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import type { DemoPerson } from '../../src/demo/compose.js';
import type { EntryFilter, EntryState } from '../../src/generated/graphql.js';
import { kindCalled, kindNames, type KindName } from '../../src/kinds/kinds.js';
import type { StoredEntry } from '../../src/record/model.js';
import { composeEntry, nextVersion } from '../../src/writing/compose.js';
import { withCanaries } from './canaries.js';
import { dataOf, NOW, type TestHub } from './hub.js';
import { fullPerson } from './people.js';

/**
 * What filters find, worked out by hand: from what a reader is shown where nothing is filtered, and from nothing else.
 */

export const STATES: EntryState[] = ['CURRENT', 'RESOLVED', 'SUPERSEDED'];

/** What makes an entry of a kind be over. */
const OVER: Partial<Record<KindName, Record<string, unknown>>> = {
  Action: { actionStatus: 'COMPLETED' },
  Allergy: { certainty: 'REFUTED' },
  CarePlan: { planStatus: 'COMPLETED' },
  FinanceItem: { resolved: true },
  Goal: { goalStatus: 'CANCELLED' },
  HousingItem: { resolved: true },
  Medication: { medicationStatus: 'STOPPED' },
  Problem: { clinicalStatus: 'RESOLVED' },
  Referral: { referralStatus: 'COMPLETED' },
  SafeguardingConcern: { open: false },
};
/** Kinds that can be over; each needs an example above. */
export const kindsWithoutExample = kindNames.filter((kind) => kindCalled(kind).isOver && !OVER[kind]);

const DAY = 24 * 3_600_000;
export const HIDDEN = { id: 'ent_hidden-medicine', name: 'Zyxomab injection' };
const AT = [
  { custodian: { id: 'org_X9902', name: 'Practice', type: 'GENERAL_PRACTICE' as const }, role: 'GENERAL_PRACTITIONER' },
  { custodian: { id: 'org_X9906', name: 'Trust', type: 'MENTAL_HEALTH' as const }, role: 'MENTAL_HEALTH_PROFESSIONAL' },
  { custodian: { id: 'org_V0002', name: 'Probation', type: 'JUSTICE' as const }, role: 'PROBATION_OFFICER' },
] as const;

/** A person with an entry in every category by several services, some over, some replaced, and a medicine few may see. */
export const variedPerson = (key: string): DemoPerson => {
  const { patient, entries } = withCanaries(fullPerson(key));
  const at = (days: number) => new Date(NOW.getTime() - days * DAY);
  const from = (entry: StoredEntry, i: number, more: Partial<StoredEntry> = {}) => {
    const { custodian, role } = AT[i % AT.length]!;
    const author = { id: `somebody-${i % 3}`, name: 'Somebody', role };
    const when = { effectiveAt: at(1 + (i % 17)), recordedAt: at(i % 5) };
    return composeEntry({ ...entry, id: entry._id, custodian, author, ...when, ...more }, at(i % 5));
  };
  const varied = entries.map((entry, i) => from(entry, i));
  const twin = (entry: StoredEntry, called: string): StoredEntry => ({ ...entry, _id: `${entry._id}-${called}` });
  const over = entries
    .filter(({ kind }) => OVER[kind])
    .map((entry, i) => from(twin(entry, 'over'), i, { body: { ...entry.body, ...OVER[entry.kind] } }));
  const replaced = varied
    .filter((_, i) => i % 4 === 0)
    .map((entry) => nextVersion(from(twin(entry, 'replaced'), 0), { supersededBy: entry._id }, at(0)));
  const medicine = entries.find(({ kind }) => kind === 'Medication')!;
  const note = entries.find(({ kind }) => kind === 'MedicationNote')!;
  const hidden = from({ ...medicine, _id: HIDDEN.id }, 0, {
    body: { ...medicine.body, name: HIDDEN.name },
    labels: ['GRA'],
  });
  const telling = from(twin(note, 'telling'), 0, {
    body: { ...note.body, medicationId: HIDDEN.id, medicationName: HIDDEN.name },
  });
  return { patient, entries: [...varied, ...over, ...replaced, hidden, telling] };
};

/** An entry as a reader is shown it. */
export interface Shown {
  id: string;
  __typename: KindName;
  category: string;
  provenance: {
    effectiveAt: string;
    custodian: { id: string | null } | null;
    author: { role: string | null } | null;
  };
  own: Record<string, unknown>;
  /** As stored. */
  changedAt: string;
}

/** Fields of a type as a selection, but for those that are entries, people or pages of their own. */
const selectionOf = (type: GraphQLNamedType, alias: (name: string) => string = (name) => name): string =>
  Object.values((type as GraphQLObjectType).getFields())
    .filter((field) => !field.args.some(isRequiredArgument))
    .flatMap(({ name, type: of }) => {
      const named = getNamedType(of);
      if (isLeafType(named)) return [alias(name)];
      if (isInterfaceType(named) || !isObjectType(named) || 'id' in named.getFields()) return [];
      return [`${alias(name)} { ${selectionOf(named)} }`];
    })
    .join(' ');

const ENVELOPE = ['id', 'kind', 'category', 'patient', 'provenance', 'responses', 'history'];

/** The query that reads the timeline with every field of every kind's own. */
const wholeTimeline = (schema: GraphQLSchema) => {
  const fragments = kindNames.map((kind) => {
    const own = Object.values((schema.getType(kind) as GraphQLObjectType).getFields())
      .filter(({ name, type }) => {
        const named = getNamedType(type);
        return !ENVELOPE.includes(name) && (isLeafType(named) || (isObjectType(named) && !('id' in named.getFields())));
      })
      .map(({ name, type }) => {
        const named = getNamedType(type);
        return `${kind}_${name}: ${name}${isLeafType(named) ? '' : ` { ${selectionOf(named)} }`}`;
      });
    return own.length > 0 ? `... on ${kind} { ${own.join(' ')} }` : '';
  });
  return fragments;
};

const PROVENANCE = 'provenance { effectiveAt custodian { id } author { role } }';

/** Everything that a reader is shown of a person, whatever its state, newest first. */
export const shownTo = async (hub: TestHub, who: string, { patient, entries }: DemoPerson): Promise<Shown[]> => {
  const fragments = wholeTimeline(hub.hub.schema);
  const shown = new Map<string, Shown>();
  const changed = new Map(entries.map(({ _id, changedAt }) => [_id, changedAt.toISOString()]));
  // In parts, each within the limit of aliases.
  const parts: string[][] = [[]];
  for (const fragment of fragments) {
    const aliases = [...parts.at(-1)!, fragment].join(' ').split(/\w+_\w+:/).length;
    if (aliases > 25) parts.push([]);
    parts.at(-1)!.push(fragment);
  }
  for (const part of parts) {
    const query = `query ($id: ID!, $filter: EntryFilter) { patient(id: $id) { record { timeline(filter: $filter, first: 100) { totalCount nodes { id __typename category ${PROVENANCE} ${part.join(' ')} } } } } }`;
    const variables = { id: patient._id, filter: { status: STATES } };
    const { nodes, totalCount } = dataOf(await hub.as(who, query, { variables })).patient.record.timeline;
    if (totalCount !== nodes.length) throw new Error(`${totalCount} counted, ${nodes.length} shown`);
    for (const { id, __typename, category, provenance, ...fields } of nodes) {
      const own = Object.fromEntries(
        Object.entries(fields).map(([name, value]) => [name.replace(/^\w+?_/, ''), value]),
      );
      const known = shown.get(id);
      shown.set(id, {
        id,
        __typename,
        category,
        provenance,
        own: { ...known?.own, ...own },
        changedAt: changed.get(id)!,
      });
    }
  }
  return [...shown.values()];
};

const says = (value: unknown, words: string): boolean => {
  if (typeof value === 'string') return value.toLowerCase().includes(words.toLowerCase());
  return typeof value === 'object' && value !== null && Object.values(value).some((part) => says(part, words));
};

/** Whether one entry is meant by one field of a filter, by what is shown of it. */
export const BY_HAND: Record<Exclude<keyof EntryFilter, 'status'>, (entry: Shown, given: never) => boolean> = {
  from: ({ provenance }, given: string) => provenance.effectiveAt >= given,
  to: ({ provenance }, given: string) => provenance.effectiveAt < given,
  custodian: ({ provenance }, given: string) => provenance.custodian?.id === given,
  authorRole: ({ provenance }, given: string) => provenance.author?.role === given,
  category: ({ category }, given: string[]) => given.includes(category),
  text: ({ own }, given: string) => says(own, given),
  // The moment itself is in no field; whoever sees an entry is told by recordChanged when it changes.
  changedSince: ({ changedAt }, given: string) => changedAt >= given,
};

/** Whether what is shown of an entry says that it is over. */
export const isOverAsShown = ({ __typename, own }: Shown) => kindCalled(__typename).isOver?.(own) ?? false;

/** What some filters find for a reader: ids in order, and how many. */
export const foundBy = async (hub: TestHub, who: string, patientId: string, filters: readonly EntryFilter[]) => {
  const fields = filters.map((_, i) => `f${i}: timeline(filter: $f${i}, first: 100) { totalCount nodes { id } }`);
  const declared = filters.map((_, i) => `$f${i}: EntryFilter`).join(', ');
  const { record } = dataOf(
    await hub.as(who, `query ($id: ID!, ${declared}) { patient(id: $id) { record { ${fields.join(' ')} } } }`, {
      variables: { id: patientId, ...Object.fromEntries(filters.map((filter, i) => [`f${i}`, filter])) },
    }),
  ).patient;
  return filters.map((_, i) => {
    const { nodes, totalCount } = record[`f${i}`] as { nodes: { id: string }[]; totalCount: number };
    return { ids: nodes.map(({ id }) => id), totalCount };
  });
};
