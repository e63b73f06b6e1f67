import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ADA, personas } from '../../src/demo/personas.js';
import { makeAdmission } from '../../src/graphql/admission.js';
import { NOBODY } from '../../src/auth/session.js';
import { codeOf, dataOf, startHub, stored, type TestHub } from '../support/hub.js';
import { refusalOf } from '../support/mistakes.js';
import { documentsFor, placesOf, type Place } from '../support/inputs.js';
import { actorOf } from '../support/people.js';

/** What holds for every text that comes in, wherever it comes in. */

let hub: TestHub;
let places: Place[];
beforeAll(async () => {
  hub = await startHub();
  await hub.load(...personas());
  places = placesOf(hub.hub.schema);
});
afterAll(() => hub.close());

const BIDI = [0x61c, 0x200e, 0x200f, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069];
const CONTROLS = [...Array(0x20).keys(), ...Array.from({ length: 0x21 }, (_, i) => 0x7f + i)].filter(
  (code) => code !== 0x09 && code !== 0x0a,
);
const NOTHING = [
  '\u0020',
  '\t',
  '\n',
  '\u00a0',
  '\u3000',
  '\u200b',
  '\u200c',
  '\u200d',
  '\u2060',
  '\ufeff',
  '\u00ad',
  '\u180e',
  '\u2800',
  '\u3164',
];

/** Texts that no field takes. */
const badText = fc.oneof(
  fc
    .tuple(fc.string(), fc.constantFrom(...CONTROLS, ...BIDI), fc.string())
    .map(([before, code, after]) => `${before}${String.fromCodePoint(code)}x${after}`),
  fc.constantFrom('a\ud800b', '\udfff', 'long enough \ud83d'),
  fc.array(fc.constantFrom(...NOTHING), { minLength: 1, maxLength: 30 }).map((parts) => parts.join('')),
);

const send = async (
  { operation }: Place,
  { query, variables }: { query: string; variables: Record<string, unknown> },
) => {
  if (operation !== 'subscription') {
    const { errors, status } = await hub.as('gp.osei', query, { variables });
    return { error: errors?.[0]?.extensions, status };
  }
  const session = { ...NOBODY, actor: actorOf('gp.osei') };
  const asking = { hub: hub.hub, session, door: 'WEBSOCKET' as const, requestId: 'text-test' };
  const refused = makeAdmission(hub.hub.schema, null).admit(asking, { query, variables });
  return {
    status: 400,
    error: await refused.then(
      () => undefined,
      ({ extensions }: { extensions: object }) => extensions,
    ),
  };
};

describe('every text and id of every root field', () => {
  test('are many', () => {
    const texts = places.filter(({ type }) => type === 'String' || type === 'ID');
    expect(texts.length).toBeGreaterThan(80);
    expect(new Set(texts.map(({ operation }) => operation)).size).toBe(3);
  });

  test('refuses what is blank, holds a control character or turns direction, by the name of the field, and writes nothing', async () => {
    const before = await stored(hub);
    for (const place of places.filter(({ type }) => type === 'String' || type === 'ID'))
      await fc.assert(
        fc.asyncProperty(badText, async (text) => {
          const { inVariables, asLiteral } = documentsFor(place, text);
          const field = place.path.join('.');
          expect((await send(place, inVariables)).error).toMatchObject({ code: 'BAD_USER_INPUT', field });
          const { error, status } = await send(place, asLiteral);
          // A lone surrogate is no GraphQL at all.
          if (text.isWellFormed()) expect(error).toMatchObject({ code: 'BAD_USER_INPUT', field });
          else expect(status).toBe(400);
        }),
        { numRuns: 6 },
      );
    expect(await stored(hub)).toBe(before);
  });

  test('inside the schema too: the cursors of headings and of the log', async () => {
    for (const below of [
      'record { observations(after: $text) { totalCount } }',
      'accessLog(after: $text) { nodes { at } }',
    ]) {
      const answer = await hub.as('patient.bell', `query ($text: String) { patient(id: "${ADA}") { ${below} } }`, {
        variables: { text: '\u202e' },
      });
      expect(refusalOf(answer)).toMatchObject({ code: 'BAD_USER_INPUT', field: 'text' });
    }
  });
});

describe('an unknown field of an input', () => {
  test('is named, in variables and as a literal, and nothing else is', async () => {
    const inputs = places.filter(({ type }) => /Input$/.test(type));
    expect(inputs.length).toBeGreaterThan(25);
    for (const place of inputs) {
      const { inVariables, asLiteral } = documentsFor({ ...place, path: [...place.path, 'patientIdd'] }, 'Canary');
      const last = `${place.path.filter((key) => typeof key === 'string').join('.')}.patientIdd`;
      for (const sent of [inVariables, asLiteral]) {
        const answer = await hub.as('gp.osei', sent.query, { variables: sent.variables });
        expect(answer.status).toBe(400);
        const { message, extensions } = answer.errors![0]!;
        expect(extensions).toMatchObject({ code: 'BAD_USER_INPUT', rule: `is not a field of ${place.type}` });
        expect(String(extensions['field']).replace(/\[\d+\]|\.\d+/g, '')).toBe(last);
        expect(message).toContain('patientIdd: is not a field of');
        expect(answer.body).not.toMatch(/Did you mean|Canary/);
      }
    }
  });
  test('is not repeated where it is no name: it may be anything', async () => {
    const answer = await hub.as(
      'gp.osei',
      'mutation ($input: MarkNoticesReadInput!) { markNoticesRead(input: $input) { unreadCount } }',
      {
        variables: { input: { idempotencyKey: 'unknown-key', noticeIds: ['x'], 'Ada Bell; Field "x': 1 } },
      },
    );
    expect(codeOf(answer)).toBe('BAD_USER_INPUT');
    expect(answer.body).not.toMatch(/Ada/);
  });
});

describe('a note', () => {
  let keys = 0;
  const change = (name: string, input: object, fields = 'id text outcome provenance { version status }') =>
    hub.as(
      'pharmacist.patel',
      `mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { medicationNote { ${fields} } } }`,
      { variables: { input: { idempotencyKey: `text-test-${++keys}`, ...input } } },
    );
  const add = async (more: object) =>
    hub.as(
      'pharmacist.patel',
      'mutation ($input: AddMedicationNoteInput!) { addMedicationNote(input: $input) { medicationNote { id text outcome provenance { version status } } } }',
      {
        variables: {
          input: {
            idempotencyKey: `text-test-${++keys}`,
            patientId: ADA,
            noteType: 'ADHERENCE',
            text: 'Fine',
            ...more,
          },
        },
      },
    );

  test.each([
    ['a long grapheme and emoji with joiners', `${'e\u0301'.repeat(200)} 👩🏽‍⚕️ ❤️`],
    ['Hindi and Persian with joiners', 'क्‍ष and می‌خواهم, and at the end of a word: نامه‌'],
    ['lines and tabs, of any system', 'One\ntwo\r\n\tthree'],
    ['a flag of tags', 'England 🏴󠁧󠁢󠁥󠁮󠁧󠁿'],
  ])('keeps %s exactly', async (_, text) => {
    expect(dataOf(await add({ text })).addMedicationNote.medicationNote.text).toBe(text);
  });

  test('is trimmed, and as long as can be seen', async () => {
    const { medicationNote } = dataOf(await add({ text: ' \u200b Seen \ufeff\n', outcome: '' })).addMedicationNote;
    expect(medicationNote).toMatchObject({ text: 'Seen', outcome: null });
    for (const text of ['x\u200b', '\u200dx\u200d', 'x\u2060\u2060\u2060'])
      expect(refusalOf(await add({ text }))).toMatchObject({
        field: 'input.text',
        rule: 'must have at least 2 characters',
      });
  });

  test('checks a very long text of spaces in no time', async () => {
    const started = performance.now();
    const answer = await add({ text: `x${' '.repeat(60_000)}x` });
    expect(refusalOf(answer)).toMatchObject({ code: 'BAD_USER_INPUT', field: 'input.text' });
    expect(performance.now() - started).toBeLessThan(5000);
  });

  test('that is amended to what it is already gets no version and no event, and the key stands for the answer', async () => {
    const { medicationNote: note } = dataOf(await add({ outcome: 'Told the practice' })).addMedicationNote;
    const { Entry, EntryVersion, Event, Answer } = hub.hub.models;
    const count = () => Promise.all([EntryVersion.countDocuments(), Event.countDocuments(), Answer.countDocuments()]);
    const before = await Entry.findById(note.id).lean();
    const [versions, events, answers] = await count();
    const input = {
      idempotencyKey: 'nothing-changes',
      entryId: note.id,
      expectedVersion: 1,
      text: ' Fine ',
      outcome: 'Told the practice',
    };
    const first = await change('amendMedicationNote', input);
    expect(dataOf(first).amendMedicationNote).toEqual({ medicationNote: note });
    expect((await change('amendMedicationNote', input)).body).toBe(first.body);
    expect(await Entry.findById(note.id).lean()).toEqual(before);
    expect(await count()).toEqual([versions, events, answers! + 1]);
    const other = await change('amendMedicationNote', { ...input, text: 'Another' });
    expect([other.status, codeOf(other)]).toEqual([200, 'CONFLICT']);
    // What does change something is written as ever, and a stale version is told.
    const changed = dataOf(
      await change('amendMedicationNote', { entryId: note.id, expectedVersion: 1, text: 'Better' }),
    );
    expect(changed.amendMedicationNote.medicationNote.provenance).toEqual({ version: 2, status: 'AMENDED' });
    const stale = await change('amendMedicationNote', { entryId: note.id, expectedVersion: 1, text: 'Better' });
    expect(stale.data.amendMedicationNote).toEqual({ medicationNote: null });
    expect(stale.mistakes).toMatchObject([{ code: 'VERSION_CONFLICT', expectedVersion: 1, currentVersion: 2 }]);
  });

  test.each([0, -1, 2, 2_000_000_000])(
    'has never had version %i: that is bad input, not a conflict',
    async (expectedVersion) => {
      const { id } = dataOf(await add({})).addMedicationNote.medicationNote;
      const before = await stored(hub);
      for (const [name, more] of [
        ['amendMedicationNote', { text: 'Another' }],
        ['amendMedicationNote', { text: 'Fine' }],
        ['supersedeMedicationNote', { noteType: 'ADHERENCE', text: 'Another' }],
      ] as const) {
        const answer = await change(name, { entryId: id, expectedVersion, ...more });
        expect(refusalOf(answer)).toMatchObject({ code: 'BAD_USER_INPUT', field: 'input.expectedVersion' });
      }
      expect(await stored(hub)).toBe(before);
    },
  );
});

test('what is searched for is on one line', async () => {
  const answer = await hub.as('gp.osei', '{ caseload(nameContains: "ada\\nbell") { totalCount } }');
  expect(refusalOf(answer)).toMatchObject({
    code: 'BAD_USER_INPUT',
    field: 'nameContains',
    rule: 'must be on one line',
  });
  const found = await hub.as('gp.osei', '{ caseload(nameContains: " \u200bADA ") { nodes { name } } }');
  expect(dataOf(found).caseload.nodes.length).toBeGreaterThan(0);
});
