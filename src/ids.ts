import { v5, v7 } from 'uuid';

/** A time-ordered random id (RFC 9562, version 7). */
export const uuidv7 = () => v7();

const SOURCE_NAMESPACE = 'f4b7f3f2-52f0-4f0e-9d0c-0c4c6cf1a2d7';

/** Ids tell what they are of; clients treat them as opaque. */
export const patientId = () => `pat_${v7()}`;
export const entryId = () => `ent_${v7()}`;
export const preferenceId = () => `shp_${v7()}`;
export const relationshipId = () => `rel_${v7()}`;
export const overrideId = () => `ovr_${v7()}`;
export const restrictionRequestId = () => `rrq_${v7()}`;
export const consentRequestId = () => `csr_${v7()}`;
export const noticeId = () => `ntc_${v7()}`;

/** The same id for the same thing of the same source, so that importing twice changes nothing. */
export const sourceId = (prefix: 'pat' | 'ent' | 'usr', system: string, id: string) =>
  `${prefix}_${v5(`${system}|${id}`, SOURCE_NAMESPACE)}`;

const KINDS = {
  pat: 'patient',
  ent: 'entry',
  org: 'organisation',
  nbh: 'neighbourhood',
  ovr: 'override',
  ntc: 'notice',
  rel: 'relationship',
} as const;

export type IdKind = (typeof KINDS)[keyof typeof KINDS] | 'staff';

/** What a global id is of. Staff have the id by which the identity provider knows them, which the hub does not make. */
export const idKind = (id: string): IdKind => {
  const prefix = id.slice(0, 3) as keyof typeof KINDS;
  return id[3] === '_' && prefix in KINDS ? KINDS[prefix] : 'staff';
};
