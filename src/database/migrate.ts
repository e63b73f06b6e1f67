import type { Connection } from 'mongoose';
import { Umzug } from 'umzug';
import { CannotStartError } from '../cannot-start.js';

/** A model, as far as its collection is brought up to date. */
interface Migratable {
  createCollection: () => Promise<unknown>;
  createIndexes: () => Promise<unknown>;
  collection: { updateMany: (filter: object, update: object) => Promise<unknown> };
}

/** Every model of the hub by name, among them those that a step names. */
export type Migrated = Readonly<
  Record<
    'Patient' | 'Override' | 'Notice' | 'RestrictionRequest' | 'AwaitedAnswer' | 'UnreadAnswer' | 'ConsentRequest',
    Migratable
  >
>;

/** Steps that need to know what is stored, which this room does not. */
export interface Upgrades {
  /** Brings entries into the form that kinds have now. */
  entries: () => Promise<unknown>;
  /** Gives relationships that have no id one: those that were imported had none. */
  relationships: () => Promise<unknown>;
}

interface Step {
  name: string;
  up: (models: Migrated, upgrades: Upgrades) => Promise<unknown>;
}

/**
 * Steps that bring an older database up to date, oldest first. A step is never changed once it has shipped, and is
 * written so that running it twice does no harm: two hubs may start at the same moment.
 */
const steps: readonly Step[] = [
  {
    name: '0001-collections',
    // Collections are made before any transaction needs them.
    up: async (models) => {
      for (const model of Object.values(models)) await model.createCollection();
    },
  },
  {
    name: '0002-relationships-and-overrides',
    up: async (models) => {
      for (const name of ['Override', 'Notice'] as const) await models[name].createCollection();
      for (const list of ['referralOffers', 'mdtReviews', 'overrides'])
        await models.Patient.collection.updateMany({ [list]: { $exists: false } }, { $set: { [list]: [] } });
    },
  },
  {
    name: '0003-restriction-requests',
    up: async (models) => models.RestrictionRequest.createCollection(),
  },
  {
    name: '0004-kinds',
    up: (_models, { entries }) => entries(),
  },
  {
    name: '0005-relationships-have-ids',
    up: (_models, { relationships }) => relationships(),
  },
  {
    name: '0006-answers-and-consent-requests',
    up: async (models) => {
      for (const name of ['AwaitedAnswer', 'UnreadAnswer', 'ConsentRequest'] as const)
        await models[name].createCollection();
    },
  },
];

/** Which of these marks in `migrations` are steps of a newer hub. Other marks, as of the demo, are no steps. */
export const newerSteps = (marks: readonly string[]): string[] =>
  marks.filter((mark) => /^\d{4}-/.test(mark) && !steps.some(({ name }) => name === mark)).sort();

/**
 * Brings the database up to date: the steps that have not run here yet, then every index.
 * @throws CannotStartError where a newer hub has been here
 */
export const migrate = async (connection: Connection, models: Migrated, upgrades: Upgrades): Promise<string[]> => {
  const done = connection.db!.collection<{ _id: string; at: Date }>('migrations');
  const newer = newerSteps((await done.find().toArray()).map(({ _id }) => _id));
  if (newer.length > 0)
    throw new CannotStartError(
      `A newer version of the hub has changed this database (${newer.join(', ')}), and this one would not understand it. Start that version, or restore a backup from before it.`,
    );
  const umzug = new Umzug({
    migrations: steps.map(({ name, up }) => ({ name, up: () => up(models, upgrades) })),
    storage: {
      logMigration: async ({ name }) =>
        void (await done.updateOne({ _id: name }, { $set: { at: new Date() } }, { upsert: true })),
      unlogMigration: async ({ name }) => void (await done.deleteOne({ _id: name })),
      executed: async () => (await done.find().sort({ _id: 1 }).toArray()).map(({ _id }) => _id),
    },
    logger: undefined,
  });
  const ran = await umzug.up();
  for (const model of Object.values(models)) await model.createIndexes();
  return ran.map(({ name }) => name);
};
