import type { CodeableConcept, HumanName, Observation, Reference, Resource } from 'fhir/r4.js';

/** One resource to import, and where it stood. */
export interface Source {
  file: string;
  /** Number of the resource in its file, from 1. */
  number: number;
  resource: Resource & { id: string };
  /** What its references name. */
  index: Index;
}

/** A resource cannot be taken; the message says which field breaks which rule, without its value. */
export class Refusal extends Error {}

/**
 * What the references of one file or bundle name: a resource of its own first, then one of the other files. A
 * `urn:uuid:` belongs to its bundle and names nothing outside.
 */
export interface Index {
  /** Every resource that a reference may mean; several where files use one id for different things. */
  all: (reference: string) => readonly Resource[];
  /** The resource that a reference means; nothing where it could mean several that differ. */
  get: (reference: string) => Resource | undefined;
}

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

/** Whether a name, an address or a telephone number is one of the past: `use` turns it from "is" into "was". */
export const isOld = ({ use }: { use?: string }) => use === 'old';

export const nameOf = (names: readonly HumanName[] | undefined): string | null => {
  const name = names?.find(({ use }) => use === 'official') ?? names?.find((one) => !isOld(one)) ?? names?.[0];
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

const HAEMOGLOBIN = new Set(['718-7', '1022431000000105', '441689006']);

/** A quantity; haemoglobin below 25 without a unit is in g/dL, and is kept in g/L (as the code of the electronic frailty index does). */
export const quantityOf = (quantity: Observation['valueQuantity'], code: string | null) => {
  if (quantity?.value === undefined) return null;
  // "Below 5" is not 5: a value with a comparator is words, not a number.
  if (quantity.comparator) return null;
  const unit = quantity.code ?? quantity.unit ?? null;
  if (unit === null && code && HAEMOGLOBIN.has(code) && quantity.value < 25)
    return { value: Math.round(quantity.value * 10), unit: 'g/L' };
  return { value: quantity.value, unit };
};

/** A quantity below or above a value, in words; null for a plain one. */
export const comparedOf = (quantity: Observation['valueQuantity']): string | null =>
  quantity?.comparator && quantity.value !== undefined
    ? [quantity.comparator, quantity.value, quantity.unit ?? quantity.code]
        .filter((part) => part !== undefined)
        .join(' ')
    : null;
