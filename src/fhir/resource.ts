import type { CodeableConcept, HumanName, Meta, Observation, Reference, Resource } from 'fhir/r4.js';
import type { Audience, SensitivityLabel } from '../generated/graphql.js';

/** One resource to import, and where it stood. */
export interface Source {
  file: string;
  /** Number of the resource in its file, from 1. */
  number: number;
  resource: Resource & { id: string };
}

/** A resource cannot be taken; the message says which field breaks which rule, without its value. */
export class Refusal extends Error {}

/** All resources of an import, by every name that a reference may call them. */
export type Index = ReadonlyMap<string, Resource>;

export const resolve = (index: Index, reference: Reference | undefined): Resource | undefined =>
  reference?.reference ? index.get(reference.reference) : undefined;

/** Words for a concept: its text, or the first display. */
export const wordsOf = (concept: CodeableConcept | undefined): string | null =>
  concept?.text ?? concept?.coding?.find(({ display }) => display)?.display ?? concept?.coding?.[0]?.code ?? null;

const PREFERRED = ['http://snomed.info/sct', 'https://dmd.nhs.uk', 'http://loinc.org'];

/** The coding to keep: SNOMED CT or dm+d before others. */
export const codingOf = (concept: CodeableConcept | undefined) => {
  const codings = concept?.coding ?? [];
  const chosen =
    PREFERRED.map((system) => codings.find((coding) => coding.system?.replace(/\/$/, '') === system)).find(Boolean) ??
    codings[0];
  return chosen
    ? { system: chosen.system?.replace(/\/$/, '') ?? null, code: chosen.code ?? null, display: chosen.display ?? null }
    : null;
};

export const nameOf = (names: readonly HumanName[] | undefined): string | null => {
  const name = names?.find(({ use }) => use === 'official') ?? names?.[0];
  if (!name) return null;
  return name.text ?? ([...(name.given ?? []), name.family].filter(Boolean).join(' ') || null);
};

/** A FHIR dateTime as a moment; a day or a month counts from its beginning. @throws Refusal */
export const momentOf = (text: string | undefined, field: string, now: Date): Date | null => {
  if (!text) return null;
  const moment = new Date(text);
  if (Number.isNaN(moment.getTime())) throw new Refusal(`${field}: is no date`);
  if (moment.getTime() > now.getTime() + 86_400_000) throw new Refusal(`${field}: lies in the future`);
  return moment;
};

/** A FHIR dateTime as a day. */
export const dayOf = (text: string | undefined) => (text && /^\d{4}-\d{2}-\d{2}/.test(text) ? text.slice(0, 10) : null);

/** A FHIR dateTime as exactly as it says: year, month or day. */
export const partialDateOf = (text: string | undefined) => text?.slice(0, 10) ?? null;

/** HL7 ActCode sensitivities and the labels they stand for. */
const SECURITY: Record<string, SensitivityLabel> = {
  PSY: 'MH',
  PSYTHPN: 'MH',
  BH: 'MH',
  ETH: 'SUB',
  ETHUD: 'SUB',
  SUD: 'SUB',
  STD: 'RCGP',
  SEX: 'RCGP',
  SDV: 'SG',
};

/** Labels of `meta.security`. A restriction that the hub has no label for keeps the entry with its own organisation. */
export const securityOf = (meta: Meta | undefined): { labels: SensitivityLabel[]; audience: Audience } => {
  const codes = (meta?.security ?? []).flatMap(({ code }) => (code ? [code] : []));
  const labels = [...new Set(codes.flatMap((code) => SECURITY[code] ?? []))];
  const unknown = codes.some((code) => ['R', 'V'].includes(code)) && labels.length === 0;
  return { labels, audience: unknown ? 'OWN_ORGANISATION' : 'TEAM' };
};

const HAEMOGLOBIN = new Set(['718-7', '1022431000000105', '441689006']);

/** A quantity; haemoglobin below 25 without a unit is in g/dL, and is kept in g/L (domain.md §2, as the eFI code does). */
export const quantityOf = (quantity: Observation['valueQuantity'], code: string | null) => {
  if (quantity?.value === undefined) return null;
  const unit = quantity.code ?? quantity.unit ?? null;
  if (unit === null && code && HAEMOGLOBIN.has(code) && quantity.value < 25)
    return { value: Math.round(quantity.value * 10), unit: 'g/L' };
  return { value: quantity.value, unit };
};
