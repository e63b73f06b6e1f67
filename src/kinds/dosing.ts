import { policy } from '../access/policy.js';

/** A measurement, as far as the list asks. */
interface Measured {
  code?: { system?: string | null; code?: string | null } | null | undefined;
  name?: string | null | undefined;
}

const NAME = 'urn:shared-care-hub:observation-name';
const listed = new Set(policy.dosingObservations.map(({ system, code }) => `${system}|${code}`));

/**
 * Whether a measurement is one that dosing needs (policy/dosing-observations.csv): by its code; by its name only where it
 * has no code.
 */
export const isForDosing = ({ code, name }: Measured): boolean =>
  code?.code
    ? listed.has(`${code.system}|${code.code}`)
    : listed.has(`${NAME}|${(name ?? '').trim().toLowerCase().replaceAll(/\s+/g, ' ')}`);
