import type { Connection } from 'mongoose';
import { composeEntry } from '../src/writing/compose.js';
import { by, organisations, users, type StaffId } from '../src/demo/people.js';
import { member, person } from '../src/demo/compose.js';
import type { Models } from '../src/models.js';
import { kindNames, kinds, type KindName } from '../src/kinds/kinds.js';
import type { Category } from '../src/generated/graphql.js';
import { bodyOf } from './bodies.js';

export const patientIdOf = (entries: number, index: number) => `pat_bench-${entries}-${index}`;

/** Kinds take turns, so that a record of any size has something under every heading. */
const kindOf = (index: number): KindName => kindNames[index % kindNames.length]!;
const AUTHORS: StaffId[] = ['gp.osei', 'matron.doyle', 'social.worker.okafor', 'coordinator.grant', 'pharmacist.patel'];
const NOTE_CATEGORIES: Category[] = ['SUBSTANCE_MISUSE', 'CASE_FINDING_LISTS'];

/** Puts people with this many entries each into the database, once; everything the hub's way. */
export const seed = async (connection: Connection, models: Models, people: number, entries: number) => {
  const done = connection.db!.collection<{ _id: string }>('bench');
  const marker = `${people}x${entries}`;
  if (await done.findOne({ _id: marker })) return;
  process.stderr.write(`Seeding ${people} people with ${entries} entries each …\n`);
  const quick = { writeConcern: { w: 1 as const }, ordered: false };
  await models.Organisation.collection
    .insertMany(organisations.map((one) => ({ ...one })) as object[], quick)
    .catch(() => {});
  await models.User.collection.insertMany(users.map((one) => ({ ...one })) as object[], quick).catch(() => {});
  const from = '2025-01-01';
  let batch: object[] = [];
  for (let index = 0; index < people; index++) {
    const id = patientIdOf(entries, index);
    const patient = {
      ...person(`bench-${index}`, {
        name: `Bench Person ${index}`,
        dateOfBirth: '1950-01-01',
        telephone: '020 7946 0000',
        registeredPractice: { id: 'org_X9902', name: 'Spa Gardens Practice', type: 'GENERAL_PRACTICE' },
        careTeam: [
          member('gp.osei', from, { namedClinician: true }),
          member('coordinator.grant', from, { careCoordinator: true }),
          member('social.worker.okafor', from),
          member('volunteer.marsh', from),
        ],
        sharingPreferences: [
          {
            id: 'shp_1',
            scope: 'VOLUNTARY',
            decision: 'PERMIT',
            basis: 'EXPLICIT',
            organisations: [],
            categories: [],
            objectionOutcome: null,
            evidence: 'form',
            from: new Date(from),
            to: null,
          },
        ],
      }),
      _id: id,
    };
    await models.Patient.collection.replaceOne({ _id: id } as object, patient, {
      upsert: true,
      writeConcern: { w: 1 },
    });
    for (let i = 0; i < entries; i++) {
      const kind = kindOf(i);
      const effectiveAt = new Date(Date.UTC(2025, 0, 1) + ((i * 7919) % 400) * 86_400_000);
      const category = kind === 'RecordNote' ? NOTE_CATEGORIES[i % NOTE_CATEGORIES.length]! : undefined;
      batch.push(
        composeEntry(
          {
            id: `ent_bench-${entries}-${index}-${i}`,
            patientId: id,
            kind,
            ...(category && { category }),
            body: bodyOf(kind),
            ...by(AUTHORS[i % AUTHORS.length]!),
            effectiveAt,
            recordedAt: effectiveAt,
          },
          effectiveAt,
        ),
      );
      if (batch.length === 5000) {
        await models.Entry.collection.insertMany(batch as object[], quick);
        batch = [];
      }
    }
  }
  if (batch.length > 0) await models.Entry.collection.insertMany(batch as object[], quick);
  await done.insertOne({ _id: marker });
};

/** The ordinary way: one collection for each kind. Copied from the entries, so that the content is the same. */
export const copyToKinds = async (connection: Connection, people: number, entries: number) => {
  const done = connection.db!.collection<{ _id: string }>('bench');
  const marker = `kinds ${people}x${entries}`;
  if (await done.findOne({ _id: marker })) return;
  process.stderr.write(`Copying ${people} × ${entries} entries to one collection per kind …\n`);
  for (const kind of kindNames) {
    await connection
      .db!.collection('entries')
      .aggregate([
        { $match: { kind, patientId: { $regex: `^pat_bench-${entries}-` } } },
        { $project: { text: 0 } },
        { $merge: { into: `kind_${kinds[kind].heading}` } },
      ])
      .toArray();
    await connection.db!.collection(`kind_${kinds[kind].heading}`).createIndex({ patientId: 1, effectiveAt: -1 });
  }
  await done.insertOne({ _id: marker });
};
