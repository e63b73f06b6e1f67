import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ADA, personas } from '../../src/demo/personas.js';
import { WHOLE_RECORD } from '../../src/demo/examples.js';
import { nextVersion } from '../../src/writing/compose.js';
import { audited, codeOf, dataOf, startHub, stored, type TestHub } from '../support/hub.js';
import { refusalOf } from '../support/mistakes.js';

let hub: TestHub;
beforeAll(async () => {
  hub = await startHub();
  await hub.load(...personas());
});
afterAll(() => hub.close());

let keys = 0;
const key = () => `job-key-${++keys}`;

const NOTE = `mutation Add($input: AddMedicationNoteInput!) { addMedicationNote(input: $input) {
  medicationNote { id text outcome medicationName provenance { version status author { name role } custodian { name } about { id } } responses { kind comment } } } }`;
const AMEND = `mutation Amend($input: AmendMedicationNoteInput!) { amendMedicationNote(input: $input) {
  medicationNote { id text provenance { version status } history { version entry { ... on MedicationNote { text } } } }
  errors { code message field ... on VersionConflict { expectedVersion currentVersion expected { ... on MedicationNote { text } } current { ... on MedicationNote { text provenance { version } } } } } } }`;
const SUPERSEDE = `mutation Supersede($input: SupersedeMedicationNoteInput!) { supersedeMedicationNote(input: $input) {
  medicationNote { id text provenance { supersedes { id } version } } } }`;
const RESPOND = `mutation Respond($input: RespondToEntryInput!) { respondToEntry(input: $input) { entry { id responses { kind comment organisation { name } } provenance { version } } } }`;
const LOG = `mutation Log($input: LogVoluntarySupportInput!) { logVoluntarySupport(input: $input) { voluntarySupportLog { id activity hours goal { id } provenance { version about { id } custodian { name } } } } }`;

const furosemide = async () => {
  const { patient } = dataOf(
    await hub.as('pharmacist.patel', `{ patient(id: "${ADA}") { record { medications { nodes { id name } } } } }`),
  );
  return patient.record.medications.nodes.find(({ name }: { name: string }) => name.startsWith('Furosemide'))
    .id as string;
};

describe('a social worker reads the whole shared record', () => {
  test('in one query, at the level of the role, with what is withheld and why', async () => {
    const { patient } = dataOf(await hub.as('social.worker.okafor', WHOLE_RECORD));
    expect(patient).toMatchObject({
      name: 'Ada Bell',
      relationship: 'CARE_TEAM',
      namedClinician: { name: 'Dr Amara Osei' },
    });
    expect(patient.record.carePackages.nodes[0]).toMatchObject({ hoursPerWeek: 10.5, provider: 'Jubilee Home Care' });
    expect(patient.record.goals.nodes[0].ownWords).toBe('I want to get back to Tuesday choir.');
    // Problems and medicines are summaries for a social worker: names only.
    expect(patient.record.problems.nodes).toHaveLength(5);
    expect(patient.record.problems.nodes[0]).toMatchObject({ onset: null, clinicalStatus: null });
    expect(patient.record.medications.nodes[0]).toMatchObject({ doseText: null, indication: null });
    expect(patient.record.medications.nodes).toHaveLength(12);
    expect(patient.record.observations).toBeNull();
    expect(patient.record.withheld).toContainEqual(
      expect.objectContaining({ category: 'OBSERVATIONS', reason: 'ROLE', level: 'NONE' }),
    );
    expect(patient.record.withheld.every(({ wayIn }: { wayIn: string }) => wayIn.length > 10)).toBe(true);
    expect(patient.record.mayBeIncomplete).toMatch(/incomplete/);
  });
});

describe('a pharmacist works on medication notes', () => {
  test('adds one about a medicine; the practice that owns the medicine acknowledges it, and the pharmacist is told', async () => {
    const medicationId = await furosemide();
    const input = {
      idempotencyKey: key(),
      patientId: ADA,
      medicationId,
      noteType: 'ADHERENCE',
      text: 'Takes it after choir now.',
      outcome: 'No change',
    };
    const { medicationNote } = dataOf(
      await hub.as('pharmacist.patel', NOTE, { variables: { input } }),
    ).addMedicationNote;
    expect(medicationNote).toMatchObject({
      medicationName: 'Furosemide 40 mg tablets',
      provenance: {
        version: 1,
        status: 'FINAL',
        author: { name: 'Priya Patel', role: 'COMMUNITY_PHARMACIST' },
        custodian: { name: 'Greenland Pharmacy' },
        about: { id: medicationId },
      },
    });
    const answer = {
      idempotencyKey: key(),
      entryId: medicationNote.id,
      expectedVersion: 1,
      answer: 'ACKNOWLEDGED',
      comment: 'Thank you, timing changed.',
    };
    const { entry } = dataOf(await hub.as('gp.osei', RESPOND, { variables: { input: answer } })).respondToEntry;
    expect(entry.responses).toEqual([
      { kind: 'ACKNOWLEDGED', comment: 'Thank you, timing changed.', organisation: { name: 'Spa Gardens Practice' } },
    ]);
    const mine = dataOf(
      await hub.as(
        'pharmacist.patel',
        '{ myContributions(answeredOnly: true) { nodes { entry { id responses { kind } } patient { name } } } }',
      ),
    );
    expect(mine.myContributions.nodes[0]).toEqual({
      entry: { id: medicationNote.id, responses: [{ kind: 'ACKNOWLEDGED' }] },
      patient: { name: 'Ada Bell' },
    });
  });

  test('amends it; the earlier version stays, and a stale change gets both versions and writes nothing', async () => {
    const { medicationNote: note } = dataOf(
      await hub.as('pharmacist.patel', NOTE, {
        variables: { input: { idempotencyKey: key(), patientId: ADA, noteType: 'MISSED_DOSE', text: 'Missed two.' } },
      }),
    ).addMedicationNote;
    const amend = (text: string, expectedVersion: number) =>
      hub.as('pharmacist.patel', AMEND, {
        variables: { input: { idempotencyKey: key(), entryId: note.id, expectedVersion, text } },
      });
    const { medicationNote } = dataOf(await amend('Missed three.', 1)).amendMedicationNote;
    expect(medicationNote).toMatchObject({
      text: 'Missed three.',
      provenance: { version: 2, status: 'AMENDED' },
      history: [{ version: 1, entry: { text: 'Missed two.' } }],
    });
    const before = await stored(hub);
    const { amendMedicationNote } = dataOf(await amend('Missed four.', 1));
    expect(amendMedicationNote).toMatchObject({
      medicationNote: null,
      errors: [
        {
          code: 'VERSION_CONFLICT',
          field: ['expectedVersion'],
          expectedVersion: 1,
          currentVersion: 2,
          expected: { text: 'Missed two.' },
          current: { text: 'Missed three.', provenance: { version: 2 } },
        },
      ],
    });
    expect(await stored(hub)).toBe(before);
  });

  test('a document that changes a note twice sees its own first change', async () => {
    const add = { idempotencyKey: key(), patientId: ADA, noteType: 'ADHERENCE', text: 'One.' };
    const { medicationNote: note } = dataOf(
      await hub.as('pharmacist.patel', NOTE, { variables: { input: add } }),
    ).addMedicationNote;
    const amend = (name: string, version: number) =>
      `${name}: amendMedicationNote(input: { idempotencyKey: "${key()}", entryId: "${note.id}", expectedVersion: ${version}, text: "${name}" }) { medicationNote { text provenance { version } } errors { ... on VersionConflict { currentVersion } } }`;
    const data = dataOf(
      await hub.as('pharmacist.patel', `mutation { ${amend('second', 1)} ${amend('third', 2)} ${amend('late', 2)} }`),
    );
    expect(data.second.medicationNote).toEqual({ text: 'second', provenance: { version: 2 } });
    expect(data.third.medicationNote).toEqual({ text: 'third', provenance: { version: 3 } });
    expect(data.late).toEqual({ medicationNote: null, errors: [{ currentVersion: 3 }] });
  });

  test('two who amend the same version at once: one wins, the other gets the conflict', async () => {
    const { medicationNote: note } = dataOf(
      await hub.as('pharmacist.patel', NOTE, {
        variables: { input: { idempotencyKey: key(), patientId: ADA, noteType: 'ADHERENCE', text: 'At once.' } },
      }),
    ).addMedicationNote;
    const results = await Promise.all(
      Array.from({ length: 6 }, (_, i) =>
        hub.as('pharmacist.patel', AMEND, {
          variables: { input: { idempotencyKey: key(), entryId: note.id, expectedVersion: 1, text: `Writer ${i}` } },
        }),
      ),
    );
    const changed = results.map((result) => dataOf(result).amendMedicationNote);
    expect(changed.filter(({ medicationNote }) => medicationNote !== null)).toHaveLength(1);
    expect(changed.filter(({ errors }) => errors[0]?.currentVersion === 2)).toHaveLength(5);
    expect(await hub.hub.models.EntryVersion.countDocuments({ entryId: note.id })).toBe(1);
  });

  test('supersedes it; the old one points to the new one and says so', async () => {
    const { medicationNote: old } = dataOf(
      await hub.as('pharmacist.patel', NOTE, {
        variables: { input: { idempotencyKey: key(), patientId: ADA, noteType: 'ADHERENCE', text: 'First view.' } },
      }),
    ).addMedicationNote;
    const input = {
      idempotencyKey: key(),
      entryId: old.id,
      expectedVersion: 1,
      noteType: 'ADHERENCE',
      text: 'Better view.',
    };
    const { medicationNote } = dataOf(
      await hub.as('pharmacist.patel', SUPERSEDE, { variables: { input } }),
    ).supersedeMedicationNote;
    expect(medicationNote.provenance.supersedes.id).toBe(old.id);
    const { node } = dataOf(
      await hub.as(
        'pharmacist.patel',
        `{ node(id: "${old.id}") { ... on MedicationNote { provenance { supersededBy { id } } responses { kind } } } }`,
      ),
    );
    expect(node).toEqual({
      provenance: { supersededBy: { id: medicationNote.id } },
      responses: [{ kind: 'SUPERSEDED' }],
    });
    const again = await hub.as('pharmacist.patel', SUPERSEDE, {
      variables: { input: { ...input, idempotencyKey: key(), expectedVersion: 2 } },
    });
    expect(codeOf(again)).toBe('CONFLICT');
  });

  test('the practice that owns the medicine may dispute it or replace it; whoever wrote it is told', async () => {
    const medicationId = await furosemide();
    const add = async (text: string) =>
      dataOf(
        await hub.as('pharmacist.patel', NOTE, {
          variables: { input: { idempotencyKey: key(), patientId: ADA, medicationId, noteType: 'ADHERENCE', text } },
        }),
      ).addMedicationNote.medicationNote;
    const disputed = await add('She should stop it.');
    const dispute = {
      idempotencyKey: key(),
      entryId: disputed.id,
      expectedVersion: 1,
      answer: 'DISPUTED',
      comment: 'Her heart needs it; see the letter.',
    };
    dataOf(await hub.as('gp.osei', RESPOND, { variables: { input: dispute } }));
    const replaced = await add('Half a tablet.');
    const input = {
      idempotencyKey: key(),
      entryId: replaced.id,
      expectedVersion: 1,
      noteType: 'ADHERENCE',
      text: 'A whole tablet, after choir.',
    };
    expect(
      dataOf(await hub.as('gp.osei', SUPERSEDE, { variables: { input } })).supersedeMedicationNote.medicationNote
        .provenance.supersedes.id,
    ).toBe(replaced.id);
    const { myContributions } = dataOf(
      await hub.as(
        'pharmacist.patel',
        '{ myContributions(answeredOnly: true, first: 2) { nodes { entry { id responses { kind comment } } } } }',
      ),
    );
    expect(myContributions.nodes.map(({ entry }: { entry: unknown }) => entry)).toEqual([
      { id: replaced.id, responses: [{ kind: 'SUPERSEDED', comment: null }] },
      { id: disputed.id, responses: [{ kind: 'DISPUTED', comment: 'Her heart needs it; see the letter.' }] },
    ]);
    // The hospital owns neither the note nor the medicine.
    await hub.hub.models.Patient.updateOne(
      { _id: ADA },
      { $push: { episodes: { organisationId: 'org_X9905', from: new Date('2026-03-01'), to: null } } },
    );
    const before = await stored(hub);
    expect(
      codeOf(
        await hub.as('hospital.chen', SUPERSEDE, {
          variables: { input: { ...input, idempotencyKey: key(), entryId: disputed.id, expectedVersion: 2 } },
        }),
      ),
    ).toBe('FORBIDDEN');
    expect(
      codeOf(
        await hub.as('hospital.chen', RESPOND, {
          variables: { input: { ...dispute, idempotencyKey: key(), expectedVersion: 2 } },
        }),
      ),
    ).toBe('FORBIDDEN');
    expect(await stored(hub)).toBe(before);
  });

  test('a summary tells nothing of versions and answers', async () => {
    const query = `{ patient(id: "${ADA}") { record { medicationNotes { nodes { noteType text history { version } responses { kind } provenance { author { name } version } } } } } }`;
    const { nodes } = dataOf(await hub.as('social.worker.okafor', query)).patient.record.medicationNotes;
    expect(nodes.length).toBeGreaterThan(0);
    for (const node of nodes)
      expect(node).toMatchObject({ text: null, history: null, responses: null, provenance: { author: null } });
  });

  test('records the outcome of a structured medication review', async () => {
    const query = `mutation ($input: AddMedicationNoteInput!) { addMedicationNote(input: $input) { medicationNote { noteType outcome } } }`;
    const input = {
      idempotencyKey: key(),
      patientId: ADA,
      noteType: 'STRUCTURED_MEDICATION_REVIEW',
      text: 'Went through all twelve.',
      outcome: 'Senna stopped',
    };
    const add = await hub.as('practice.pharmacist.silva', query, { variables: { input } });
    expect(dataOf(add).addMedicationNote.medicationNote).toEqual({
      noteType: 'STRUCTURED_MEDICATION_REVIEW',
      outcome: 'Senna stopped',
    });
    const without = { ...input, idempotencyKey: key(), outcome: undefined };
    expect(
      refusalOf(await hub.as('practice.pharmacist.silva', query, { variables: { input: without } })),
    ).toMatchObject({ code: 'BAD_USER_INPUT', field: 'input.outcome' });
  });

  test('a colleague of another organisation may not amend, dispute needs a comment, and marking in error leaves every heading', async () => {
    const { medicationNote: note } = dataOf(
      await hub.as('pharmacist.patel', NOTE, {
        variables: { input: { idempotencyKey: key(), patientId: ADA, noteType: 'ADHERENCE', text: 'Wrong patient.' } },
      }),
    ).addMedicationNote;
    const before = await stored(hub);
    const amend = { idempotencyKey: key(), entryId: note.id, expectedVersion: 1, text: 'Mine now.' };
    expect(codeOf(await hub.as('practice.pharmacist.silva', AMEND, { variables: { input: amend } }))).toBe('FORBIDDEN');
    const dispute = { idempotencyKey: key(), entryId: note.id, expectedVersion: 1, answer: 'DISPUTED' };
    expect(refusalOf(await hub.as('gp.osei', RESPOND, { variables: { input: dispute } }))).toMatchObject({
      code: 'BAD_USER_INPUT',
      field: 'input.comment',
    });
    expect(await stored(hub)).toBe(before);
    const mark = `mutation ($input: MarkEnteredInErrorInput!) { markEnteredInError(input: $input) { entry { provenance { status } } } }`;
    const marked = await hub.as('pharmacist.patel', mark, {
      variables: { input: { idempotencyKey: key(), entryId: note.id, expectedVersion: 1, reason: 'Wrong patient' } },
    });
    expect(dataOf(marked).markEnteredInError.entry.provenance.status).toBe('ENTERED_IN_ERROR');
    const { patient } = dataOf(
      await hub.as('pharmacist.patel', `{ patient(id: "${ADA}") { record { medicationNotes { nodes { id } } } } }`),
    );
    expect(patient.record.medicationNotes.nodes.map(({ id }: { id: string }) => id)).not.toContain(note.id);
  });
});

describe('a voluntary worker logs support', () => {
  test("with the person's explicit consent, on a goal that is shared; and sees the shared plan slice and nothing else", async () => {
    const { patient } = dataOf(await hub.as('volunteer.marsh', WHOLE_RECORD));
    const seen = Object.entries(patient.record).flatMap(([heading, value]) => {
      const list = Array.isArray(value) ? value : ((value as { nodes?: unknown[] } | null)?.nodes ?? []);
      return list.length > 0 && heading !== 'withheld' ? [heading] : [];
    });
    expect(seen.sort()).toEqual(['aboutMe', 'carePlans', 'goals', 'voluntarySupportLogs']);
    expect(patient.record.goals.nodes[0]).toMatchObject({
      ownWords: 'I want to get back to Tuesday choir.',
      importance: null,
    });
    const input = {
      idempotencyKey: key(),
      patientId: ADA,
      activity: 'Lift to choir',
      hours: 2,
      goalId: patient.record.goals.nodes[0].id,
    };
    const { voluntarySupportLog } = dataOf(
      await hub.as('volunteer.marsh', LOG, { variables: { input } }),
    ).logVoluntarySupport;
    expect(voluntarySupportLog).toMatchObject({
      activity: 'Lift to choir',
      hours: 2,
      provenance: { version: 1, custodian: { name: 'Bermondsey Good Neighbours' } },
    });
  });

  test('without consent nothing is written, and the refusal is audited', async () => {
    const before = await stored(hub);
    const withdraw = `mutation ($input: WithdrawSharingPreferenceInput!) { withdrawSharingPreference(input: $input) { patient { sharingPreferences { id scope to } } } }`;
    const given = dataOf(await hub.as('coordinator.grant', `{ patient(id: "${ADA}") { sharingPreferences { id } } }`))
      .patient.sharingPreferences;
    dataOf(
      await hub.as('patient.bell', withdraw, {
        variables: { input: { idempotencyKey: key(), patientId: ADA, preferenceId: given[0].id } },
      }),
    );
    const afterWithdrawal = await stored(hub);
    expect(afterWithdrawal).not.toBe(before);
    const input = { idempotencyKey: key(), patientId: ADA, activity: 'Visit' };
    expect(codeOf(await hub.as('volunteer.marsh', LOG, { variables: { input } }))).toBe('FORBIDDEN');
    expect(await stored(hub)).toBe(afterWithdrawal);
    const denied = (await audited(hub)).filter(({ kind, userId }) => kind === 'DENIED' && userId === 'volunteer.marsh');
    expect(denied.at(-1)).toMatchObject({
      patientId: ADA,
      code: 'FORBIDDEN',
      categories: [['VOLUNTARY_SUPPORT_LOGS', 'NONE']],
    });
    const record = `mutation ($input: RecordSharingPreferenceInput!) { recordSharingPreference(input: $input) { patient { sharingPreferences { scope decision organisations { id } to } } } }`;
    const permit = {
      idempotencyKey: key(),
      patientId: ADA,
      scope: 'VOLUNTARY',
      decision: 'PERMIT',
      basis: 'EXPLICIT',
      organisations: ['org_V0001'],
      evidence: 'Said so on the phone',
    };
    dataOf(await hub.as('patient.bell', record, { variables: { input: permit } }));
    expect(
      dataOf(await hub.as('volunteer.marsh', LOG, { variables: { input: { ...input, idempotencyKey: key() } } }))
        .logVoluntarySupport.voluntarySupportLog.activity,
    ).toBe('Visit');
  });
});

describe('the person', () => {
  test('reads the own record and sees in plain words who has read it', async () => {
    const { patient } = dataOf(
      await hub.as(
        'patient.bell',
        `{ patient(id: "${ADA}") { name record { problems { nodes { name onset } } goals { nodes { ownWords } } } accessLog(first: 50) { nodes { kind description role categories { category level } } pageInfo { hasNextPage } } } }`,
      ),
    );
    expect(patient.record.problems.nodes).toHaveLength(5);
    const lines = patient.accessLog.nodes.map(({ description }: { description: string }) => description);
    expect(lines).toContain('Social worker at Borough Council Adult Care read your record.');
    expect(lines).toContain('Community pharmacist at Greenland Pharmacy changed your record.');
    expect(lines).toContain('Voluntary worker at Bermondsey Good Neighbours was refused access to your record.');
  });

  test('pages through the whole log without gaps or repeats', async () => {
    const page = async (after: string | null) =>
      dataOf(
        await hub.as(
          'privacy.stone',
          `query ($after: String) { patient(id: "${ADA}") { accessLog(first: 3, after: $after) { edges { cursor } pageInfo { hasNextPage endCursor } } } }`,
          { variables: { after } },
        ),
      ).patient.accessLog;
    const seen: string[] = [];
    const total = (await audited(hub)).filter(({ patientId }) => patientId === ADA).length;
    for (let after: string | null = null, i = 0; i < 100; i++) {
      const { edges, pageInfo } = await page(after);
      seen.push(...edges.map(({ cursor }: { cursor: string }) => cursor));
      if (!pageInfo.hasNextPage) break;
      after = pageInfo.endCursor;
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.length).toBeGreaterThanOrEqual(total);
  });
});

describe('idempotency', () => {
  const add = (idempotencyKey: string, text: string) =>
    hub.as('pharmacist.patel', NOTE, {
      variables: { input: { idempotencyKey, patientId: ADA, noteType: 'ADHERENCE', text } },
    });

  test('the same key and body give the same answer and write once; a different body is refused', async () => {
    const once = key();
    const first = dataOf(await add(once, 'Once only.')).addMedicationNote;
    const before = await stored(hub);
    expect(dataOf(await add(once, 'Once only.')).addMedicationNote).toEqual(first);
    expect(refusalOf(await add(once, 'Something else.'))).toMatchObject({
      code: 'CONFLICT',
      field: 'input.idempotencyKey',
    });
    expect(await stored(hub)).toBe(before);
  });

  test('ten amendments at once with one key are one amendment', async () => {
    const { medicationNote: note } = dataOf(await add(key(), 'Before.')).addMedicationNote;
    const input = { idempotencyKey: key(), entryId: note.id, expectedVersion: 1, text: 'After.' };
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => hub.as('pharmacist.patel', AMEND, { variables: { input } })),
    );
    for (const answer of answers)
      expect(dataOf(answer).amendMedicationNote).toMatchObject({
        errors: [],
        medicationNote: { text: 'After.', provenance: { version: 2 } },
      });
    expect(await hub.hub.models.EntryVersion.countDocuments({ entryId: note.id })).toBe(1);
  });

  test('ten at once with one key write once', async () => {
    const shared = key();
    const answers = await Promise.all(Array.from({ length: 10 }, () => add(shared, 'All together.')));
    const ids = answers.map((answer) => dataOf(answer).addMedicationNote.medicationNote.id as string);
    expect(new Set(ids).size).toBe(1);
    expect(await hub.hub.models.Entry.countDocuments({ 'body.text': 'All together.' })).toBe(1);
  });
});

describe('an entry that replaces another', () => {
  test('is seen by nobody who did not see the one before: visibility, audience, sharing and labels go with it', async () => {
    const { Entry } = hub.hub.models;
    const { addMedicationNote } = dataOf(
      await hub.as('practice.pharmacist.silva', NOTE, {
        variables: {
          input: { idempotencyKey: key(), patientId: ADA, noteType: 'ADHERENCE', text: 'Drinks', sensitivity: ['SUB'] },
        },
      }),
    );
    const id = addMedicationNote.medicationNote.id;
    const decision = { by: { id: 'x', name: 'X', role: null }, at: new Date(), reason: 'Harm', reviewOn: '2026-09-30' };
    const narrow = {
      audience: 'MICRO_TEAM' as const,
      sharedWith: ['org_X9907'],
      patientVisibility: 'HIDDEN_HARM' as const,
    };
    const before = (await Entry.findById(id).lean())!;
    expect(before.labelDecision).toMatchObject({ reviewOn: expect.stringMatching(/^2027/) });
    const next = nextVersion(before, { ...narrow, visibilityDecision: decision }, new Date());
    await Entry.collection.replaceOne({ _id: id } as object, { ...next, version: 1 } as object);
    const answer = await hub.as('practice.pharmacist.silva', SUPERSEDE, {
      variables: {
        input: { idempotencyKey: key(), entryId: id, expectedVersion: 1, noteType: 'ADHERENCE', text: 'New' },
      },
    });
    const fresh = (await Entry.findById(dataOf(answer).supersedeMedicationNote.medicationNote.id).lean())!;
    expect(fresh).toMatchObject({ ...narrow, labels: ['SUB'], labelDecision: before.labelDecision });
    expect(fresh.visibilityDecision).toMatchObject({ reviewOn: '2026-09-30' });
    expect(codeOf(await hub.as('patient.bell', `{ node(id: "${fresh._id}") { id } }`))).toBe('NOT_FOUND');
  });
});
