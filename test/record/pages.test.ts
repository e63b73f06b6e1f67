import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Document } from 'mongodb';
import { decide } from '../../src/access/decision.js';
import { levelFor } from '../../src/access/disclose.js';
import { Level } from '../../src/access/policy.js';
import type { SensitivityLabel } from '../../src/generated/graphql.js';
import { commandEvent } from '../../src/audit/command.js';
import { demoOverrides } from '../../src/demo/overrides.js';
import { by } from '../../src/demo/people.js';
import { composeEntry } from '../../src/writing/compose.js';
import { kindNames, kinds, type KindName } from '../../src/kinds/kinds.js';
import type { StoredEntry } from '../../src/record/model.js';
import { factsOf, type EntryView } from '../../src/record/view.js';
import { connectionsOf, pageIn } from '../support/connections.js';
import { dataOf, NOW, startHub, type TestHub } from '../support/hub.js';
import { actorOf, fullPerson, oneOfEach } from '../support/people.js';

/** A page is cut by the database: what is read of a record does not grow with it, and is what the reader may see of it. */

interface Sent {
  command: Document;
  name: string;
  documents: number;
}

let hub: TestHub;
let sent: Sent[] = [];
const long = fullPerson('pages-long');
const middling = fullPerson('pages-middling');
const HEADINGS = ['medicationNotes', 'observations', 'contacts', 'voluntarySupportLogs'] as const;
const KINDS: Record<(typeof HEADINGS)[number], KindName> = {
  medicationNotes: 'MedicationNote',
  observations: 'Observation',
  contacts: 'Contact',
  voluntarySupportLogs: 'VoluntarySupportLog',
};

const LABELS: SensitivityLabel[][] = [[], [], ['MH'], ['RCGP']];

/** Many entries of one kind, of about so many characters, some of them at the same moment, some labelled. */
const manyOf = (patientId: string, kind: KindName, count: number, characters: number): StoredEntry[] => {
  const template = oneOfEach().find((one) => one.kind === kind)!;
  return Array.from({ length: count }, (_, i) =>
    composeEntry(
      {
        id: `ent_${patientId}-${kind}-${String((i * 7919) % count).padStart(5, '0')}`,
        patientId,
        ...template,
        ...by('gp.osei'),
        performer: 'x'.repeat(characters),
        labels: LABELS[i % LABELS.length]!,
        audience: i % 5 === 0 ? 'OWN_ORGANISATION' : 'TEAM',
        status: i % 11 === 0 ? 'AMENDED' : 'FINAL',
        effectiveAt: new Date(NOW.getTime() - Math.floor(i / 3) * 3_600_000),
        recordedAt: NOW,
      },
      NOW,
    ),
  );
};

beforeAll(async () => {
  hub = await startHub({ connection: { monitorCommands: true } });
  for (const heading of HEADINGS) {
    long.entries.push(...manyOf(long.patient._id, KINDS[heading], heading === 'observations' ? 2200 : 300, 4000));
    middling.entries.push(...manyOf(middling.patient._id, KINDS[heading], 300, 10));
  }
  for (const kind of kindNames)
    if (!Object.values(KINDS).includes(kind)) long.entries.push(...manyOf(long.patient._id, kind, 60, 10));
  await hub.hub.models.Organisation.insertMany(
    [...Array(30).keys()].map((i) => ({
      _id: `org_P${100 + i}`,
      code: `P${100 + i}`,
      name: `Practice ${i}`,
      type: 'GENERAL_PRACTICE',
      neighbourhoods: [],
    })),
  );
  await hub.load(long, { ...middling, patient: { ...middling.patient, nhsNumber: null } });
  const client = hub.hub.connection.getClient();
  const started = new Map<number, Document>();
  client.on('commandStarted', ({ requestId, command }) => started.set(requestId, command));
  client.on('commandSucceeded', ({ requestId, commandName, reply }) => {
    const { cursor } = reply as { cursor?: { firstBatch?: unknown[]; nextBatch?: unknown[] } };
    const documents = (cursor?.firstBatch ?? cursor?.nextBatch ?? []).length;
    sent.push({ command: started.get(requestId)!, name: commandName, documents });
  });
});
beforeEach(() => {
  sent = [];
});
afterAll(() => hub.close());

const collectionOf = ({ command }: Sent): string => command['find'] ?? command['aggregate'] ?? command['collection'];
const ofEntries = () => sent.filter((one) => collectionOf(one) === 'entries');

/** What was asked of people and their entries; the directory and the audit have their own times. */
const asked = () =>
  sent.flatMap((one) => (/^(patients|entries)$/.test(collectionOf(one)) ? [`${one.name} ${collectionOf(one)}`] : []));

const read = async (person: string, headings: string, id = long.patient._id) => {
  sent = [];
  return dataOf(
    await hub.as(person, `query ($id: ID!) { patient(id: $id) { record { ${headings} } } }`, { variables: { id } }),
  ).patient.record;
};

/** How many documents the database looked at for a command that was sent. */
const examined = async ({ command }: Sent) => {
  const { lsid: _, $db: __, txnNumber: ___, $clusterTime: ____, ...plain } = command;
  const explained = await hub.hub.connection.db!.command({ explain: plain, verbosity: 'executionStats' });
  const numbers = [...JSON.stringify(explained).matchAll(/"totalDocsExamined":"?(\d+)/g)].map(([, count]) =>
    Number(count),
  );
  return numbers.reduce((sum, count) => sum + count, 0);
};

describe('on a record with 2,200 observations of 4 kB', () => {
  test('a page of 20 reads 21, and looks at no more than it has to pass over', async () => {
    const { observations } = await read('gp.osei', 'observations(first: 20) { nodes { id } pageInfo { hasNextPage } }');
    expect(observations.nodes).toHaveLength(20);
    expect(observations.pageInfo.hasNextPage).toBe(true);
    expect(asked()).toEqual(['find patients', 'find entries']);
    const [only, second] = ofEntries();
    expect(second).toBeUndefined();
    expect(only!.documents).toBe(21);
    expect(await examined(only!)).toBeLessThanOrEqual(60);
  });

  test('a page of the usual size reads 101', async () => {
    await read('gp.osei', 'observations { nodes { id } }');
    expect(ofEntries().map(({ documents }) => documents)).toEqual([101]);
  });

  test('several headings, and one heading several times, are one more query of 21 documents each', async () => {
    const { first } = await read('gp.osei', 'first: observations(first: 20) { nodes { id } pageInfo { endCursor } }');
    const again = await read(
      'gp.osei',
      `problems { nodes { id } } first: observations(first: 20) { nodes { id } } second: observations(first: 20, after: "${first.pageInfo.endCursor}") { nodes { id } }
       ${HEADINGS.filter((heading) => heading !== 'observations')
         .map((heading) => `${heading}(first: 20) { nodes { id } }`)
         .join(' ')}`,
    );
    expect(new Set([...again.first.nodes, ...again.second.nodes].map(({ id }: { id: string }) => id)).size).toBe(40);
    const pages = ofEntries().find(({ name }) => name === 'aggregate')!;
    expect(pages.documents).toBeLessThanOrEqual(101 + 5 * 21);
    expect(asked()).toEqual(['find patients', 'aggregate entries']);
  });

  test('a count is one document more, and asked for only where it is selected', async () => {
    const { observations } = await read('gp.osei', 'observations(first: 20) { totalCount nodes { id } }');
    expect(observations.totalCount).toBeGreaterThan(1000);
    expect(ofEntries().map(({ documents }) => documents)).toEqual([22]);
  });

  test('the whole record takes a fixed number of queries, and does not read what its pages do not hold', async () => {
    await read(
      'gp.osei',
      `problems { nodes { id } } notes { nodes { id } } ${HEADINGS.map((heading) => `${heading} { nodes { id } }`).join(' ')}`,
    );
    expect(asked()).toEqual(['find patients', 'find entries', 'aggregate entries']);
    const documents = ofEntries().reduce((sum, one) => sum + one.documents, 0);
    expect(documents).toBeLessThanOrEqual(1201 + 6 * 101);
  });
});

describe('a page holds what the reader may see, in order, whichever way it is read', () => {
  const visible = (person: string, heading: (typeof HEADINGS)[number]) => {
    const actor = actorOf(person);
    const decision = decide(actor, middling.patient, NOW);
    return middling.entries
      .filter(
        ({ kind, text }) =>
          kind === KINDS[heading] && levelFor(decision, actor, factsOf(JSON.parse(text) as EntryView)) > Level.NONE,
      )
      .sort((a, b) => b.effectiveAt.getTime() - a.effectiveAt.getTime() || (a._id < b._id ? 1 : -1))
      .map(({ _id }) => _id);
  };

  const page = fc.record({
    heading: fc.constantFrom(...HEADINGS),
    first: fc.option(fc.integer({ min: 1, max: 100 }), { nil: null }),
    skip: fc.option(fc.nat(320), { nil: null }),
    counted: fc.boolean(),
    variable: fc.boolean(),
  });

  test.each(['gp.osei', 'pharmacist.patel', 'social.worker.okafor', 'volunteer.marsh', 'patient.bell'])(
    '%s',
    async (person) => {
      const cursors = new Map<string, string>();
      const lists = new Map<string, string[]>();
      for (const heading of HEADINGS) {
        lists.set(heading, visible(person, heading));
        let after: string | null = null;
        for (;;) {
          const argument: string = after ? `, after: "${after}"` : '';
          const { [heading]: page } = await read(
            person,
            `${heading}(first: 100${argument}) { edges { cursor node { id } } pageInfo { hasNextPage endCursor } }`,
            middling.patient._id,
          );
          if (!page) break;
          for (const { cursor, node } of page.edges) cursors.set(node.id, cursor);
          if (!page.pageInfo.hasNextPage) break;
          after = page.pageInfo.endCursor;
        }
      }
      await fc.assert(
        fc.asyncProperty(fc.array(page, { minLength: 1, maxLength: 6 }), fc.boolean(), async (pages, beside) => {
          const variables: Record<string, unknown> = { id: middling.patient._id };
          const expected = pages.map(({ heading, first, skip }) => {
            const list = lists.get(heading)!;
            const at = skip === null || list.length === 0 ? null : skip % list.length;
            const from = at === null ? 0 : at + 1;
            return {
              after: at === null ? null : cursors.get(list[at]!)!,
              ids: list.slice(from, from + (first ?? 100)),
              list,
            };
          });
          const fields = pages.map(({ heading, first, counted, variable }, i) => {
            const { after } = expected[i]!;
            const given: string[] = [];
            if (variable) {
              Object.assign(variables, { [`n${i}`]: first ?? 100, [`a${i}`]: after });
              given.push(`first: $n${i}`, `after: $a${i}`);
            } else {
              if (first !== null) given.push(`first: ${first}`);
              if (after) given.push(`after: "${after}"`);
            }
            const args = given.length > 0 ? `(${given.join(', ')})` : '';
            return `p${i}: ${heading}${args} { ${counted ? 'totalCount ' : ''}nodes { id } pageInfo { hasNextPage hasPreviousPage endCursor } }`;
          });
          const declared = Object.keys(variables).map(
            (name) => `$${name}: ${name === 'id' ? 'ID!' : name.startsWith('n') ? 'Int' : 'String'}`,
          );
          const query = `query (${declared.join(', ')}) { patient(id: $id) { record { ${beside ? 'problems { nodes { id } }' : ''} ${fields.join(' ')} } } }`;
          const { record } = dataOf(await hub.as(person, query, { variables })).patient;
          for (const [i, { ids, list, after }] of expected.entries()) {
            const got = record[`p${i}`];
            if (got === null) {
              expect(list).toEqual([]);
              continue;
            }
            expect(got.nodes.map(({ id }: { id: string }) => id)).toEqual(ids);
            expect(got.pageInfo.hasNextPage).toBe(ids.length > 0 && ids.at(-1) !== list.at(-1));
            expect(got.pageInfo.hasPreviousPage).toBe(after !== null);
            expect(got.pageInfo.endCursor).toBe(ids.length > 0 ? cursors.get(ids.at(-1)!) : null);
            if (pages[i]!.counted) expect(got.totalCount).toBe(list.length);
          }
        }),
        { numRuns: 40 },
      );
    },
  );

  test('the kinds are those of the headings', () => {
    for (const heading of HEADINGS) expect(kinds[KINDS[heading]].heading).toBe(heading);
  });
});

describe('every list of the schema', () => {
  const MANY = 120;
  const READERS = ['gp.osei', 'paramedic.hughes', 'privacy.stone', 'patient.bell'];
  const twenty = (page: ReturnType<typeof pageIn>) => page?.edges.length === 20;

  beforeAll(async () => {
    const { AwaitedAnswer, Notice, Override, Patient } = hub.hub.models;
    const { patient } = fullPerson('pages-many');
    const day = (i: number) => new Date(NOW.getTime() - i * 3_600_000);
    const numbers = [...Array(MANY).keys()];
    const template = demoOverrides()[0]!;
    await Patient.collection.insertMany(
      numbers.map((i) => ({
        ...patient,
        _id: `pat_many-${i}`,
        nhsNumber: null,
        name: `Name ${i}`,
        nameKey: `name ${i}`,
      })) as object[],
    );
    await Notice.insertMany(
      numbers.map((i) => ({
        _id: `ntc_many-${i}`,
        at: day(i),
        type: 'GLASS_BROKEN',
        userId: 'gp.osei',
        text: 'Told',
        patientId: patient._id,
        readBy: [],
      })),
    );
    await Override.insertMany(
      numbers.map((i) => ({
        ...template,
        _id: `ovr_many-${i}`,
        patientId: `pat_many-${i}`,
        by: { ...template.by, id: 'paramedic.hughes', role: 'PARAMEDIC' },
        from: day(i),
      })),
    );
    const [waiting] = long.entries.filter(({ kind }) => kind === 'Allergy');
    await AwaitedAnswer.collection.insertMany(
      numbers.map((i) => ({
        _id: `ent_${long.patient._id}-Observation-${String(i).padStart(5, '0')}`,
        patientId: long.patient._id,
        organisationId: 'org_X9902',
        kind: waiting!.kind,
        category: waiting!.category,
        since: day(i),
        claimedBy: null,
        claimedAt: null,
      })) as object[],
    );
    for (const i of numbers) {
      const read = commandEvent(`read ${i}`, {
        patientId: long.patient._id,
        categories: [['PROBLEMS', 'FULL']],
        at: NOW,
      });
      await hub.hub.chain.append([
        { ...read, kind: 'READ' },
        { ...read, id: `denied-${i}`, kind: 'DENIED', code: 'NOT_FOUND' },
      ]);
    }
    await hub.hub.chain.settle();
  });

  test('reads of its rows as many as its page holds, and one', async () => {
    for (const { coordinate, query, ofPatient } of connectionsOf(hub.hub.schema)) {
      let whole = 0;
      for (const reader of READERS) {
        sent = [];
        const variables = { first: 20, after: null, ...(ofPatient && { id: long.patient._id }) };
        const { data } = await hub.as(reader, query, { variables });
        if (!twenty(pageIn(data))) continue;
        whole++;
        for (const one of sent)
          expect([coordinate, collectionOf(one), one.documents > 21]).toEqual([coordinate, collectionOf(one), false]);
      }
      expect([coordinate, whole > 0]).toEqual([coordinate, true]);
    }
  });

  test('and the history of an entry', async () => {
    const [entry] = middling.entries.filter(({ kind }) => kind === 'MedicationNote');
    const { _id, patientId, text } = entry!;
    await hub.hub.models.EntryVersion.insertMany(
      [...Array(MANY).keys()].map((i) => ({
        _id: `${_id}:${i + 1}`,
        entryId: _id,
        patientId,
        version: i + 1,
        replacedAt: NOW,
        text,
      })),
    );
    const history = async (args: string) => {
      sent = [];
      const answer = await hub.as('gp.osei', `{ node(id: "${_id}") { ... on Entry { history${args} { version } } } }`);
      return {
        versions: answer.data?.node?.history?.map(({ version }: { version: number }) => version),
        errors: answer.errors,
      };
    };
    expect((await history('(first: 2)')).versions).toEqual([120, 119]);
    expect(Math.max(...sent.map(({ documents }) => documents))).toBe(2);
    expect((await history('(first: 3, before: 3)')).versions).toEqual([2, 1]);
    expect((await history('')).versions).toHaveLength(100);
    for (const [args, field] of [
      ['(first: 101)', 'first'],
      ['(before: 0)', 'before'],
    ] as const)
      expect((await history(args)).errors![0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field });
  });
});
