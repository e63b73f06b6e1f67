import { policy } from '../access/policy.js';

/** The register of long-term conditions that a code is on (policy/long-term-conditions.csv); null where it is on none. */
export const registerOf = (code: string | null | undefined): string | null =>
  policy.longTermConditions.find((row) => row.code === code)?.register ?? null;
