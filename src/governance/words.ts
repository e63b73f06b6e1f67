import { policy } from '../access/policy.js';
import type { OverrideKind, Relationship } from '../generated/graphql.js';
import type { Contract } from '../contract/contract.js';
import type { AuditEvent } from '../audit/event.js';

const title = new Map(policy.roles.map((role) => [role.role, role.title]));

const DONE: Record<AuditEvent['kind'], string> = {
  READ: 'read your record',
  WRITE: 'changed your record',
  DENIED: 'was refused access to your record',
  OVERRIDE: 'used or reviewed an exception to open your record',
};

/** One access in plain words, for the person. */
export const inWords = ({
  kind,
  role,
  organisation,
  userId,
  categories,
  serviceWithheld,
}: AuditEvent & { serviceWithheld?: true }) => {
  if (kind === 'WRITE' && !userId) return 'An import added to your record.';
  const done = kind === 'READ' && categories.length === 0 ? 'looked for your record' : DONE[kind];
  if (role === 'PATIENT')
    return `You ${done.replace('was refused', 'were refused').replace('your record', 'your own record')}.`;
  const who = serviceWithheld
    ? 'Somebody at a service that is not named here'
    : role
      ? title.get(role)!
      : 'Somebody who had not signed in';
  return `${who}${organisation ? ` at ${organisation.name}` : ''} ${done}.`;
};

/**
 * What the hub did, of an audited act: the root fields that ran. Events of before hold the name that a client gave its
 * document; that is nobody's to read, so whatever the schema does not know is left out.
 */
export const didOf = (
  { gates }: Contract,
  { operation, userId }: Pick<AuditEvent, 'operation' | 'userId'>,
): string | null => {
  // A command of the hub has no user, and a name of the hub's own.
  if (operation === null || userId === null) return operation;
  const known = operation
    .split(' ')
    .filter((name) => ['Query', 'Mutation', 'Subscription'].some((root) => gates.has(`${root}.${name}`)));
  return known.join(' ') || null;
};

const BECAUSE: Record<Relationship, string> = {
  SELF: 'It is your own record.',
  OWN_RECORD: 'You tried to open your own record in a professional role; nothing of it was shown.',
  PROXY: 'You authorised them.',
  CARE_TEAM: 'They are on your care team.',
  SAME_ORGANISATION: 'You are registered there, or in their care.',
  REFERRAL_RECIPIENT: 'You were referred to them.',
  MDT_ATTENDEE: 'They attended a meeting about your care.',
  COLLEAGUE: 'A colleague of theirs is on your care team.',
  REFERRAL_OFFERED: 'You were referred to them, and they have not answered yet.',
  SAME_NEIGHBOURHOOD: 'They work in your neighbourhood; they see a list row only.',
  GOVERNANCE: 'They look after how records are used.',
  BREAK_GLASS: 'It was an emergency; a privacy officer reviews it.',
  SAFEGUARDING: 'It was shared to keep somebody safe.',
  DISCLOSURE: 'It was shared on a legal basis.',
  NONE: 'They had no relationship with you; nothing of your record was shown.',
};

const EXCEPTION: Record<OverrideKind, string> = {
  BREAK_GLASS: BECAUSE.BREAK_GLASS,
  SAFEGUARDING: BECAUSE.SAFEGUARDING,
  DISCLOSURE: BECAUSE.DISCLOSURE,
};

/** Why an access was lawful, in words for the person. */
export const why = ({ relationship, overrides }: AuditEvent) => {
  const exception = overrides?.[0];
  if (exception) return EXCEPTION[exception.kind];
  return relationship ? BECAUSE[relationship] : 'An import by a contributing service.';
};
