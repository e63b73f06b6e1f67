import type { OrganisationType, Role, SensitivityLabel } from '../generated/graphql.js';
import { policy } from './policy.js';

/** A code or a name that may carry a sensitivity label (policy/sensitivity-codes.csv). */
export interface Labelled {
  code?: { system?: string | null; code?: string | null } | null | undefined;
  name?: string | null | undefined;
  /** Name of a service: the clinic tells what somebody went there for. */
  service?: string | null | undefined;
}

export interface Labels {
  /** Labels that restrict every reader. */
  everyone: SensitivityLabel[];
  /** Labels that restrict summary readers, and what is derived. */
  summary: SensitivityLabel[];
}

const ORGANISATION_TYPE = 'urn:shared-care-hub:organisation-type';
const ROLE = 'urn:shared-care-hub:role';
const SERVICE_NAME = 'urn:shared-care-hub:service-name';
/** Words by which the name of a service is kept from who is not cleared, without closing the entry that names it. */
const SERVICE_WORD = 'urn:shared-care-hub:service-word';

const byCode = new Map(policy.sensitivityCodes.map((row) => [`${row.system}|${row.code}`, row]));
/** Medicines without a coded product are known by name: the demo carries no licensed dm+d release. */
const byName = policy.sensitivityCodes.filter(
  ({ system, code }) => system === 'https://dmd.nhs.uk' && !/^\d+$/.test(code),
);
const byService = policy.sensitivityCodes.filter(({ system }) => system === SERVICE_NAME);
const byWord = policy.sensitivityCodes.filter(({ system }) => system === SERVICE_WORD);

const mentions = (text: string | null | undefined, rows: typeof byName) =>
  text ? rows.filter((row) => text.toLowerCase().includes(row.code)) : [];

/** Labels of the services that a text names, by the words of policy/sensitivity-codes.csv. */
export const labelsOfServiceName = (text: string): readonly SensitivityLabel[] =>
  mentions(text, [...byService, ...byWord]).map(({ label }) => label);

/** Labels that code, name and service of an entry bring with them (policy/sensitivity-codes.csv). */
export const labelsOf = (items: readonly Labelled[]): Labels => {
  const found = items.flatMap(({ code, name, service }) => {
    const coded = byCode.get(`${code?.system}|${code?.code}`);
    return [...(coded ? [coded] : []), ...mentions(name, byName), ...mentions(service, byService)];
  });
  const restricting = (restricts: 'everyone' | 'summary') => [
    ...new Set(found.filter((row) => row.restricts === restricts).map(({ label }) => label)),
  ];
  return { everyone: restricting('everyone'), summary: restricting('summary') };
};

const labelsBy = (wanted: string) =>
  new Map<string | null | undefined, SensitivityLabel>(
    policy.sensitivityCodes.filter(({ system }) => system === wanted).map(({ code, label }) => [code, label]),
  );
const bySector = labelsBy(ORGANISATION_TYPE);
const byRole = labelsBy(ROLE);

/** Sectors whose organisations carry a label by their very name. */
export const sensitiveSectors = [...bySector.keys()] as OrganisationType[];

/** The label that it carries that somebody in this role has to do with a person; null for most. */
export const labelOfRole = (role: Role | null | undefined): SensitivityLabel | null => byRole.get(role) ?? null;

/** The label that the very name of an organisation carries by its sector; null for most. Asked for every entry read. */
export const labelOfOrganisation = (type: OrganisationType | null | undefined): SensitivityLabel | null =>
  bySector.get(type) ?? null;
