import type { Context } from './context.js';
import { isPermitted, permit } from '../writing/permit.js';
import type { LabelEntryInput, SetLocationHiddenInput, SetPatientVisibilityInput } from '../generated/graphql.js';
import { checkText } from '../kinds/kind.js';
import { leadsOf } from '../notices/notice.js';
import type { PatientAccess } from '../record/repository.js';
import { change, type Made, type Writing } from '../writing/change.js';
import { checkAll } from '../writing/check-all.js';
import {
  askedOf,
  assertCurrent,
  checkVersion,
  openEntry,
  showEntry,
  writingOf,
  type FoundEntry,
} from '../writing/entries.js';
import type { EntryChangeInput } from '../writing/idempotency.js';
import { newRequest, showRequest, writingOfRequest } from './requests.js';
import { labelsAsked, restricted, visibilityAsked, type Restriction } from './restriction.js';

type Act = 'labelEntry' | 'setPatientVisibility';

/** What a restriction writes: by the custodian, the entry; by anybody else who reads it in full, a request to the custodian. */
const writingFor = (ctx: Context, act: Act, { found, wanted }: { found: FoundEntry; wanted: Restriction }): Writing => {
  const { entry, access } = found;
  if (isPermitted(ctx, act, askedOf(ctx, found))) {
    const next = restricted(ctx, entry, wanted);
    return writingOf(access, { changed: [next], event: 'entry.amended', result: next });
  }
  const request = newRequest(ctx, {
    kind: wanted.visibility ? 'VISIBILITY' : 'LABELS',
    patientId: entry.patientId,
    entryId: entry._id,
    custodianId: entry.custodian.id,
    ...wanted,
  });
  return writingOfRequest(ctx, { request, access, category: entry.category, to: [{ userId: entry.author.id }] });
};

/** Restricts an entry, or takes that back: the custodian at once, anybody else who reads it in full by asking the custodian. */
const restrict = async (
  ctx: Context,
  act: Act,
  { input, asked }: { input: EntryChangeInput; asked: () => Promise<Restriction> },
) => {
  const made = await change(ctx, {
    operation: act,
    input,
    open: () => openEntry(ctx, input),
    permit: (found) => {
      const to = askedOf(ctx, found);
      if (!isPermitted(ctx, act, to)) permit(ctx, `${act}.REQUEST`, to);
    },
    prepare: async (found) => {
      const { wanted } = await checkAll({ version: () => checkVersion(found.entry, input), wanted: asked });
      await assertCurrent(ctx, found, input.expectedVersion);
      return writingFor(ctx, act, { found, wanted });
    },
  });
  return showRestricted(ctx, input, made);
};

/** The entry after it was restricted; or as it is and stays, with the request that it be restricted. */
const showRestricted = async (ctx: Context, { entryId }: EntryChangeInput, made: Made) => {
  if (made.id === entryId) return { ...(await showEntry(ctx, made)), request: null };
  const { request } = await showRequest(ctx, made.id!);
  return { entry: await ctx.records.entry(entryId), request };
};

/** Adds labels to an entry and removes others. */
export const labelEntry = (ctx: Context, input: LabelEntryInput) =>
  restrict(ctx, 'labelEntry', { input, asked: () => labelsAsked(ctx, input) });

/** Hides an entry from the person, or shows it. */
export const setPatientVisibility = (ctx: Context, input: SetPatientVisibilityInput) =>
  restrict(ctx, 'setPatientVisibility', { input, asked: () => visibilityAsked(ctx, input) });

const CATEGORY = 'CONTACT_DETAILS';

/** Hides a location at once; or asks the others who lead the care to confirm that it is shown again. */
const locationWriting = (
  ctx: Context,
  access: PatientAccess,
  { hidden, patientId, reason }: Pick<SetLocationHiddenInput, 'hidden' | 'patientId' | 'reason'>,
): Writing => {
  if (hidden) {
    const facts = { $set: { locationHidden: true, locationHiddenReason: reason } };
    return { made: { id: null }, patientId, record: { access, event: 'override.changed', category: CATEGORY, facts } };
  }
  const { userId } = ctx.records.reader;
  return writingOfRequest(ctx, {
    request: newRequest(ctx, { kind: 'LOCATION', patientId, entryId: null, custodianId: null, reason }),
    access,
    category: CATEGORY,
    to: leadsOf(access.patient, ctx.now).filter((lead) => lead.userId !== userId),
  });
};

/** Hides where the person lives from everybody, at once; or asks that it is shown again, which somebody else confirms. */
export const setLocationHidden = async (ctx: Context, input: SetLocationHiddenInput) => {
  const { hidden, patientId } = input;
  const { id } = await change(ctx, {
    operation: 'setLocationHidden',
    input,
    open: () => ctx.records.access(patientId),
    permit: (access) =>
      permit(ctx, hidden ? 'setLocationHidden.HIDE' : 'setLocationHidden.SHOW', { ...access, category: CATEGORY }),
    prepare: (access) => {
      const reason = checkText(input.reason, 'input.reason', 2, 500);
      return locationWriting(ctx, access, { hidden, patientId, reason });
    },
  });
  const access = await ctx.records.access(patientId);
  const request = id && (await showRequest(ctx, id)).request;
  return { patient: ctx.records.view(access, ctx.plan.patientCategories), request: request || null };
};
