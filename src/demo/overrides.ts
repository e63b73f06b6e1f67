import type { AuditEvent } from '../audit/event.js';
import type { Category, ReadLevel } from '../generated/graphql.js';
import { sourceId } from '../ids.js';
import type { OverrideActor, StoredOverride } from '../overrides/model.js';
import { workingDaysAfter } from '../overrides/view.js';
import { by, type StaffId } from './people.js';
import { ADA, DANNY, RUTH } from './personas.js';

const HOUR_MS = 3_600_000;

const actor = (id: StaffId): OverrideActor => {
  const { author, custodian } = by(id);
  return {
    id,
    name: author.name,
    role: author.role,
    organisation: custodian.id === 'org_PERSON' ? null : custodian,
  };
};

const session = (
  who: StaffId,
  patientId: string,
  at: string,
  explanation: string,
  categories: Category[],
  more: Partial<StoredOverride> = {},
): StoredOverride => {
  const from = new Date(at);
  return {
    _id: `ovr_${sourceId('ent', 'urn:shared-care-hub:demo', `${who}/${patientId}/${at}`).slice(4)}`,
    kind: 'BREAK_GLASS',
    patientId,
    by: actor(who),
    recipient: null,
    reason: 'LIFE_OR_LIMB',
    basis: null,
    consentSought: null,
    explanation,
    categories: ['DEMOGRAPHICS', ...categories],
    labels: ['MH', 'SUB'],
    from,
    to: new Date(from.getTime() + HOUR_MS),
    renewals: [],
    sealed: null,
    releasedAt: null,
    reviewDue: workingDaysAfter(from, 2),
    review: null,
    ...more,
  };
};

const reviewed = (
  at: string,
  outcome: 'APPROPRIATE' | 'INAPPROPRIATE',
  comment: string,
): Pick<StoredOverride, 'review'> => ({
  review: { at: new Date(at), by: actor('privacy.stone'), outcome, comment, withheldFromPerson: false },
});

/** The demo's three emergencies: one right, one wrong, one that waits for its review. */
export const demoOverrides = (): StoredOverride[] => [
  session(
    'paramedic.hughes',
    RUTH,
    '2026-03-20T02:14:00.000Z',
    'Called by her husband at night: breathless, in pain, unable to speak for herself.',
    ['MEDICATIONS', 'ALLERGIES', 'CARE_PLAN', 'ADVANCE_CARE', 'CONTACT_DETAILS', 'HOME_ACCESS'],
    reviewed('2026-03-23T10:05:00.000Z', 'APPROPRIATE', 'The plan was followed; no conveyance to hospital.'),
  ),
  session(
    'hospital.chen',
    DANNY,
    '2026-02-14T21:40:00.000Z',
    'Neighbour of mine, wanted to know whether he is all right.',
    ['MEDICATIONS', 'PROBLEMS', 'CARE_PLAN'],
    {
      reason: 'SERIOUS_HARM',
      ...reviewed('2026-02-16T11:30:00.000Z', 'INAPPROPRIATE', 'No emergency and no clinical reason: an incident.'),
    },
  ),
  session(
    'hospital.chen',
    ADA,
    '2026-03-30T23:10:00.000Z',
    'Brought in confused after a fall; not able to say what she takes.',
    ['MEDICATIONS', 'ALLERGIES', 'PROBLEMS', 'ADVANCE_CARE'],
    { reason: 'LACKS_CAPACITY' },
  ),
];

/** What decisions need of an override, for the person's document. */
export const overrideFacts = ({ _id: id, kind, by: who, categories, labels, from, to }: StoredOverride) => ({
  id,
  kind,
  userId: who.id,
  role: who.role,
  organisationId: who.organisation?.id ?? null,
  categories,
  labels,
  from,
  to,
});

/** What the audit holds of an emergency: that the glass was broken, and what was read. */
export const overrideEvents = ({ _id: id, kind, patientId, by: who, categories, from }: StoredOverride): AuditEvent[] =>
  (['OVERRIDE', 'READ'] as const).map((act, i) => ({
    id: sourceId('ent', 'urn:shared-care-hub:demo', `${id}/${act}`).slice(4),
    at: new Date(from.getTime() + i * 60_000).toISOString(),
    kind: act,
    patientId,
    userId: who.id,
    role: who.role,
    organisation: who.organisation && { id: who.organisation.id, name: who.organisation.name },
    relationship: act === 'READ' ? 'BREAK_GLASS' : 'NONE',
    requestId: `demo-${act}`,
    operation: act === 'READ' ? 'patient' : 'breakGlass',
    categories: categories.map((category): [Category, ReadLevel] => [category, 'FULL']),
    entryIds: [],
    code: null,
    overrides: [{ id, kind }],
  }));
