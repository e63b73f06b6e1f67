import type { Patient } from 'fhir/r4.js';
import { z } from 'zod';
import { sourceId } from '../ids.js';
import { isNhsNumber, normaliseNhsNumber } from '../patients/nhs-number.js';
import { blankPatient, type StoredPatient } from '../record/patient.js';
import type { OrganisationReferenceView } from '../record/view.js';
import { isOld, nameOf, Refusal, wordsOf } from './resource.js';
import { isRestricted } from './restrictions.js';

const NHS_NUMBER = 'https://fhir.nhs.uk/Id/nhs-number';
const GENDER = { female: 'FEMALE', male: 'MALE', other: 'OTHER', unknown: 'UNKNOWN' } as const;

const nhsNumberOf = (resource: Patient): string | null => {
  const value = resource.identifier?.find(({ system }) => system === NHS_NUMBER)?.value;
  if (!value) return null;
  const number = normaliseNhsNumber(value);
  if (!isNhsNumber(number))
    throw new Refusal('Patient.identifier (NHS number): must be ten digits with a right check digit');
  return number;
};

const birthDateOf = (resource: Patient, now: Date): string | null => {
  const date = resource.birthDate;
  if (!date) return null;
  if (!z.iso.date().safeParse(date).success) throw new Refusal('Patient.birthDate: must be a date, YYYY-MM-DD');
  if (new Date(date) > now) throw new Refusal('Patient.birthDate: lies in the future');
  return date;
};

/** A person as an import brings them. @throws Refusal naming the field and the rule */
export const patientOf = (
  resource: Patient,
  source: string,
  practice: OrganisationReferenceView | null,
  now: Date,
): StoredPatient => {
  if (!resource.id) throw new Refusal('Patient.id: is required');
  const replaced = resource.link?.some(({ type }) => type === 'replaced-by');
  if (replaced) throw new Refusal('Patient.link: this record was merged into another; import that one');
  const name = nameOf(resource.name);
  if (!name) throw new Refusal('Patient.name: is required');
  if (name.length > 200) throw new Refusal('Patient.name: must have at most 200 characters');
  const addresses = resource.address?.filter((one) => !isOld(one));
  const address = addresses?.find(({ use }) => use === 'home') ?? addresses?.[0];
  const telecom = (system: string) =>
    resource.telecom?.find((contact) => contact.system === system && !isOld(contact))?.value ?? null;
  const ethnic = resource.extension?.find(({ url }) =>
    url.endsWith('Extension-UKCore-EthnicCategory'),
  )?.valueCodeableConcept;
  const language = resource.communication?.find(({ preferred }) => preferred) ?? resource.communication?.[0];
  return {
    ...blankPatient(sourceId('pat', source, `Patient/${resource.id}`), name),
    nhsNumber: nhsNumberOf(resource),
    identifiers: [{ system: source, value: `Patient/${resource.id}` }],
    preferredName: resource.name?.find(({ use }) => use === 'nickname')?.given?.[0] ?? null,
    dateOfBirth: birthDateOf(resource, now),
    deathDate: resource.deceasedDateTime?.slice(0, 10) ?? null,
    gender: resource.gender ? GENDER[resource.gender] : null,
    ethnicCategory: ethnic?.coding?.[0]?.code ?? wordsOf(ethnic),
    language: language?.language.coding?.[0]?.code ?? null,
    address: address
      ? {
          lines: [...(address.line ?? []), address.city].filter((line): line is string => Boolean(line)),
          postcode: address.postalCode ?? null,
        }
      : null,
    telephone: telecom('phone'),
    email: telecom('email'),
    registeredPractice: practice,
    // The Personal Demographics Service marks a hidden location with confidentiality R on the patient; a restriction
    // that the hub cannot tell apart hides it as well.
    locationHidden: isRestricted(resource.meta),
    ...(isRestricted(resource.meta) && { locationHiddenReason: 'Marked as restricted by the system it came from' }),
  };
};
