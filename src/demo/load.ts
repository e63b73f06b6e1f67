import { commandEvent } from '../audit/command.js';
import type { Hub } from '../hub.js';
import type { Say } from '../database/mongod.js';
import { clients, organisations, users } from './people.js';
import { demoOverrides, overrideEvents, overrideFacts } from './overrides.js';
import { neighbourhood } from './population.js';

const CHUNK = 2000;

/**
 * Loads the demo neighbourhood into an empty database. A database that holds patients is left as it is, and a load that
 * was cut short is started again: the marker is written last.
 */
export const loadDemo = async (hub: Hub, say: Say) => {
  const { models } = hub;
  const markers = hub.connection.db!.collection<{ _id: string; at: Date }>('migrations');
  if (await markers.findOne({ _id: 'demo' }))
    return say('     The demo neighbourhood is there already (npm start -- --reset loads it anew).');
  const people = neighbourhood();
  const ids = people.map(({ patient }) => patient._id);
  const foreign = await models.Patient.collection.countDocuments({ _id: { $nin: ids } } as object);
  if (foreign > 0) return say('     The database holds other patients; the demo is not loaded into it.');
  await models.Patient.collection.deleteMany({ _id: { $in: ids } } as object);
  for (const model of [models.Entry, models.Override, models.Notice])
    await model.collection.deleteMany({ patientId: { $in: ids } });
  for (const organisation of organisations)
    await models.Organisation.replaceOne({ _id: organisation._id }, organisation, { upsert: true });
  for (const user of users) await models.User.replaceOne({ _id: user._id }, user, { upsert: true });
  for (const client of clients) await models.Client.replaceOne({ _id: client._id }, client, { upsert: true });
  const entries = people.flatMap((one) => one.entries);
  await models.Patient.insertMany(people.map(({ patient }) => patient));
  for (let at = 0; at < entries.length; at += CHUNK) {
    await models.Entry.collection.insertMany(entries.slice(at, at + CHUNK) as object[]);
    say(`     … ${Math.min(at + CHUNK, entries.length)} of ${entries.length} entries`);
  }
  const now = hub.now();
  for (let at = 0; at < people.length; at += 200)
    await hub.chain.append(
      people.slice(at, at + 200).map(({ patient, entries: written }) =>
        commandEvent('demo load', {
          patientId: patient._id,
          categories: [...new Set(written.map(({ category }) => category))].map((category) => [category, 'FULL']),
          at: now,
        }),
      ),
    );
  const overrides = demoOverrides();
  await models.Override.insertMany(overrides);
  for (const override of overrides)
    await models.Patient.updateOne({ _id: override.patientId }, { $push: { overrides: overrideFacts(override) } });
  await hub.chain.append(overrides.flatMap(overrideEvents));
  await markers.insertOne({ _id: 'demo', at: now });
  say(`     ${people.length} people with ${entries.length} entries by ${organisations.length} organisations.`);
};
