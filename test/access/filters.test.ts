import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { GraphQLInputObjectType } from 'graphql';
import type { EntryFilter } from '../../src/generated/graphql.js';
import {
  BY_HAND,
  foundBy,
  HIDDEN,
  isOverAsShown,
  kindsWithoutExample,
  shownTo,
  STATES,
  variedPerson,
} from '../support/filters.js';
import { dataOf, startHub, type TestHub } from '../support/hub.js';
import { allRoles, personOfRole } from '../support/people.js';

/**
 * A filter applies to what its reader is shown and to nothing else: for every field of the filter, what it finds is what
 * somebody would pick by hand out of the unfiltered list, in the same order, and no more are counted.
 */

let hub: TestHub;
const person = variedPerson('filtered');
const id = person.patient._id;
beforeAll(async () => {
  hub = await startHub();
  await hub.load(person);
});
afterAll(() => hub.close());

const texts = person.entries.flatMap(({ body }) =>
  Object.values(body).filter((value): value is string => typeof value === 'string' && value.startsWith('CANARY.')),
);
const moments = [3, 9].map((days) => new Date(Date.UTC(2026, 2, 31, 9) - days * 24 * 3_600_000).toISOString());

/** Values for each field of the filter: those that are there, hidden ones too. */
const VALUES: Record<keyof typeof BY_HAND, unknown[]> = {
  from: moments,
  to: moments,
  changedSince: moments.slice(0, 1),
  custodian: [...new Set(person.entries.map(({ custodian }) => custodian.id))],
  authorRole: [...new Set(person.entries.map(({ author }) => author.role))],
  category: [['PROBLEMS'], ['MEDICATIONS', 'MEDICATION_NOTES'], ['HOUSING', 'SAFEGUARDING']],
  text: ['canary', HIDDEN.name, HIDDEN.id, ...new Set(texts.filter((_, i) => i % 9 === 0))],
};

interface TimelinePage {
  totalCount: number;
  nodes: { id: string }[];
  pageInfo: Record<'startCursor' | 'endCursor', string | null> & Record<'hasNextPage' | 'hasPreviousPage', boolean>;
}

const filters = (Object.entries(VALUES) as [keyof typeof BY_HAND, unknown[]][]).flatMap(([field, values]) =>
  values.map((value) => ({ field, value, filter: { status: STATES, [field]: value } as EntryFilter })),
);

test('every field of the filter is tried, and every kind that can be over', () => {
  const type = hub.hub.schema.getType('EntryFilter') as GraphQLInputObjectType;
  expect([...Object.keys(VALUES), 'status'].sort()).toEqual(Object.keys(type.getFields()).sort());
  expect(kindsWithoutExample).toEqual([]);
});

const readers = allRoles.filter((role) => !['ANALYST', 'SYSTEM_ADMINISTRATOR', 'PRIVACY_OFFICER'].includes(role));

describe.each(readers)('%s', (role) => {
  const who = personOfRole(role);

  test('finds by each field what they would pick by hand out of what they are shown', async () => {
    const shown = await shownTo(hub, who, person);
    expect(shown.length).toBeGreaterThan(0);
    for (let start = 0; start < filters.length; start += 20) {
      const some = filters.slice(start, start + 20);
      const found = await foundBy(
        hub,
        who,
        id,
        some.map(({ filter }) => filter),
      );
      some.forEach(({ field, value }, i) => {
        const byHand = shown.filter((entry) => BY_HAND[field](entry, value as never)).map((entry) => entry.id);
        const expected = { field, value, ids: byHand, totalCount: byHand.length };
        expect({ field, value, ...found[i] }).toEqual(expected);
      });
    }
  });

  test('finds by state each entry once, and as over what says so itself', async () => {
    const shown = await shownTo(hub, who, person);
    const found = await foundBy(
      hub,
      who,
      id,
      STATES.map((state) => ({ status: [state] })),
    );
    const [current, resolved, superseded] = found.map(({ ids }) => ids);
    expect([...current!, ...resolved!, ...superseded!].sort()).toEqual(shown.map((entry) => entry.id).sort());
    const over = shown.filter((entry) => !superseded!.includes(entry.id) && isOverAsShown(entry));
    expect([...resolved!].sort()).toEqual(over.map((entry) => entry.id).sort());
    expect((await foundBy(hub, who, id, [{}]))[0]!.ids).toEqual(current);
  });

  test('meets the same entries page by page, in either order and from either end', async () => {
    const all = (await foundBy(hub, who, id, [{ status: STATES, text: 'canary' }]))[0]!.ids;
    const readPage = async (order: string, forward: boolean, cursor: string | null): Promise<TimelinePage> => {
      const part = forward ? 'first: 20, after: $c' : 'last: 20, before: $c';
      const query = `query ($id: ID!, $c: String) { patient(id: $id) { record { timeline(${part}, order: ${order}, filter: { status: [CURRENT, RESOLVED, SUPERSEDED], text: "canary" }) { totalCount nodes { id } pageInfo { startCursor endCursor hasNextPage hasPreviousPage } } } } }`;
      return dataOf(await hub.as(who, query, { variables: { id, c: cursor } })).patient.record.timeline;
    };
    const walk = async (order: string, forward: boolean) => {
      const ids: string[] = [];
      for (let cursor: string | null = null; ;) {
        const timeline: TimelinePage = await readPage(order, forward, cursor);
        const page = timeline.nodes.map((node) => node.id);
        expect(timeline.totalCount).toBe(all.length);
        if (forward) ids.push(...page);
        else ids.unshift(...page);
        const { startCursor, endCursor, hasNextPage, hasPreviousPage } = timeline.pageInfo;
        if (!(forward ? hasNextPage : hasPreviousPage)) return ids;
        cursor = forward ? endCursor : startCursor;
      }
    };
    expect(await walk('NEWEST_FIRST', true)).toEqual(all);
    expect(await walk('NEWEST_FIRST', false)).toEqual(all);
    expect(await walk('OLDEST_FIRST', true)).toEqual([...all].reverse());
  });
});
