import type { Meta } from 'fhir/r4.js';
import type { Audience, PatientVisibility, SensitivityLabel } from '../generated/graphql.js';
import type { Author, StoredEntry } from '../record/model.js';

/** What the security labels of a resource ask of its entry. */
export interface Restrictions {
  labels: SensitivityLabel[];
  audience: Audience;
  patientVisibility: PatientVisibility;
  /** Codes that asked for it, for the reason that is shown with a hiding. */
  codes: string[];
}

/** HL7 v3 ActCode sensitivities, and the labels they stand for. */
const LABELS: Readonly<Record<string, SensitivityLabel>> = {
  PSY: 'MH',
  PSYTHPN: 'MH',
  MH: 'MH',
  BH: 'MH',
  ETH: 'SUB',
  ETHUD: 'SUB',
  ALC: 'SUB',
  SUD: 'SUB',
  OPIOIDUD: 'SUB',
  HIV: 'RCGP',
  STD: 'RCGP',
  SEX: 'RCGP',
  SDV: 'SG',
};

/** Not to be told to the person: NOPAT (refrain policy) and TABOO (to be told by a clinician first). */
const NOT_TO_THE_PERSON = new Set(['NOPAT', 'TABOO']);
/** A high confidentiality says how much, not why; a sensitivity beside it says why, and has its own label. */
const HIGH = new Set(['R', 'V']);
/** Codes that restrict nothing: usual and lower confidentiality, and test data. */
const HARMLESS = new Set(['N', 'L', 'M', 'U', 'HTEST']);

const restrictingCodes = (meta: Meta | undefined): string[] =>
  (meta?.security ?? [])
    .map((coding) =>
      String((coding as { code?: unknown } | null)?.code ?? 'without a code')
        .trim()
        .toUpperCase(),
    )
    .filter((code) => !HARMLESS.has(code));

/** Whether anything in the security labels of a resource restricts it. */
export const isRestricted = (meta: Meta | undefined): boolean => restrictingCodes(meta).length > 0;

/** What `meta.security` asks for. A restriction that the hub has no label for keeps the entry with its custodian. */
export const restrictionsOf = (meta: Meta | undefined): Restrictions => {
  const codes = restrictingCodes(meta);
  const labels = [...new Set(codes.flatMap((code) => (Object.hasOwn(LABELS, code) ? [LABELS[code]!] : [])))];
  const unexplained = codes.filter(
    (code) => !Object.hasOwn(LABELS, code) && !NOT_TO_THE_PERSON.has(code) && !(HIGH.has(code) && labels.length > 0),
  );
  return {
    labels,
    audience: unexplained.length > 0 ? 'OWN_ORGANISATION' : 'TEAM',
    patientVisibility: codes.some((code) => NOT_TO_THE_PERSON.has(code)) ? 'HIDDEN_HARM' : 'SHOWN',
    codes,
  };
};

const YEAR_MS = 365 * 24 * 3_600_000;
const IMPORT: Author = { id: 'import', name: 'Import', role: null };

/** Why an entry is hidden from the person: its source asks for it; looked at again within a year. */
export const hiding = ({ codes }: Restrictions, now: Date): StoredEntry['visibilityDecision'] => ({
  by: IMPORT,
  at: now,
  reason: `Marked ${codes.join(', ')} by the system it came from`,
  reviewOn: new Date(now.getTime() + YEAR_MS).toISOString().slice(0, 10),
});

/**
 * What a stored entry lacks of the restrictions its source asks for; null where it has them all. An import only ever
 * restricts: a source that no longer sends a label lifts nothing, since somebody here may rely on it by now. Lifting is
 * for the custodian.
 */
export const tightening = (
  stored: StoredEntry,
  asked: Restrictions,
  now: Date,
): Pick<StoredEntry, 'labels' | 'audience' | 'patientVisibility' | 'visibilityDecision'> | null => {
  const labels = [...new Set([...stored.labels, ...asked.labels])];
  const narrows = asked.audience === 'OWN_ORGANISATION' && stored.audience !== 'OWN_ORGANISATION';
  const hides = asked.patientVisibility !== 'SHOWN' && !stored.patientVisibility.startsWith('HIDDEN');
  if (labels.length === stored.labels.length && !narrows && !hides) return null;
  return {
    labels,
    audience: narrows ? asked.audience : stored.audience,
    patientVisibility: hides ? asked.patientVisibility : stored.patientVisibility,
    visibilityDecision: hides ? hiding(asked, now) : (stored.visibilityDecision ?? null),
  };
};
