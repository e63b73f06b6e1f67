import { trusted, type ClientSession } from 'mongoose';
import { commandEvent } from '../audit/command.js';
import { transactAudited } from '../audit/outbox.js';
import { isDuplicateKey } from '../database/connect.js';
import type { Category } from '../generated/graphql.js';
import type { ImportHub } from './hub.js';
import { sourceId } from '../ids.js';
import type { StoredPatient } from '../record/patient.js';
import { replaceVersions, StaleError } from '../writing/store.js';
import type { StoredEntry } from '../record/model.js';
import { keyOf, type Setting } from './entries.js';
import type { StoredVerbatim } from './model.js';
import type { Plan } from './plan.js';
import type { Source } from './resource.js';
import { unclearId, verbatimId } from './shelf.js';

/** A plan with the person it is for: as the hub knows them, or as they are to be made; neither for what is about nobody. */
export interface Writing {
  plan: Plan;
  known?: StoredPatient | null;
  create?: StoredPatient;
}

const TRIES = 5;

/** What the changed facts of a person belong to. */
const CATEGORY_OF: Partial<Record<keyof StoredPatient, Category>> = {
  identifiers: 'DEMOGRAPHICS',
  locationHidden: 'CONTACT_DETAILS',
  sharingPreferences: 'SHARING_PREFERENCES',
  careTeam: 'SHARING_PREFERENCES',
};

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Reads and writes what an import needs of the database. */
export class ImportStore {
  constructor(
    private readonly hub: ImportHub,
    private readonly setting: Setting,
  ) {}

  /** Entries that came from these resources, and those that hold their ids for somebody else. */
  entries(patientId: string, sources: readonly Source[]): Promise<StoredEntry[]> {
    const { source: system } = this.setting;
    const ids = sources.map((source) => sourceId('ent', system, keyOf(source.resource)));
    const plans = sources.filter(({ resource }) => resource.resourceType === 'CarePlan');
    // A plan that has lost an activity no longer names it, so its entries are found by what they begin with.
    const parts = plans.map((source) => new RegExp(`^${escaped(keyOf(source.resource))}#`));
    const filter =
      parts.length === 0
        ? { _id: { $in: ids } }
        : { $or: [{ _id: { $in: ids } }, { patientId, 'source.system': system, 'source.id': { $in: parts } }] };
    return this.hub.models.Entry.collection.find<StoredEntry>(filter as object).toArray();
  }

  /** What is kept verbatim of these resources. */
  verbatim(sources: readonly Source[]): Promise<StoredVerbatim[]> {
    const { source: system } = this.setting;
    const ids = sources.flatMap((source) => [verbatimId(source, system), unclearId(source, system)]);
    return this.hub.models.Verbatim.find({ _id: trusted({ $in: ids }) }).lean<StoredVerbatim[]>();
  }

  /** Prepares and writes in one transaction; prepares anew where somebody changed the same record meanwhile. */
  async write(prepare: () => Promise<Writing>): Promise<Plan> {
    for (let attempt = 1; ; attempt++) {
      const writing = await prepare();
      try {
        await this.commit(writing);
        return writing.plan;
      } catch (error) {
        const outrun = error instanceof StaleError || isDuplicateKey(error);
        if (!outrun || attempt === TRIES) throw error;
      }
    }
  }

  private async commit({ plan, known, create }: Writing) {
    const categories = new Set<Category>(create ? ['DEMOGRAPHICS', 'CONTACT_DETAILS'] : []);
    for (const field of Object.keys(plan.facts) as (keyof StoredPatient)[])
      categories.add(CATEGORY_OF[field] ?? 'DEMOGRAPHICS');
    for (const { category } of plan.added) categories.add(category);
    for (const { next } of plan.changed) categories.add(next.category);
    const patientId = create?._id ?? known?._id;
    if (!patientId || categories.size === 0) return this.keep(plan);
    const event = commandEvent('import', {
      patientId,
      categories: [...categories].map((category) => [category, 'FULL']),
      at: this.setting.now,
    });
    await transactAudited(this.hub, event, async (session) => {
      await this.person({ plan, known, create }, session);
      const { models } = this.hub;
      if (plan.added.length > 0) await models.Entry.collection.insertMany(plan.added as object[], { session });
      await replaceVersions(models, plan.changed, session);
      await this.keep(plan, session);
    });
    await this.hub.chain.chainOutbox([event]);
  }

  private async person({ plan, known, create }: Writing, session: ClientSession) {
    const { Patient } = this.hub.models;
    if (create) await Patient.create([{ ...create, ...plan.facts }], { session });
    else if (known && Object.keys(plan.facts).length > 0) {
      const { _id, version } = known;
      const update = { $set: plan.facts, $inc: { version: 1 } };
      const { matchedCount } = await Patient.updateOne({ _id, version }, update, { session });
      if (matchedCount !== 1) throw new StaleError();
    }
  }

  private async keep({ verbatim }: Plan, session?: ClientSession) {
    if (verbatim.size === 0) return;
    const operations = [...verbatim].map(([_id, kept]) =>
      kept ? { replaceOne: { filter: { _id }, replacement: kept, upsert: true } } : { deleteOne: { filter: { _id } } },
    );
    await this.hub.models.Verbatim.bulkWrite(operations, session ? { session } : {});
  }
}
