import type { SensitivityLabel } from '../generated/graphql.js';
import type { Labelled } from '../record/kind.js';
import { policy } from './policy.js';

export interface Labels {
  /** Labels that bite for every reader. */
  everyone: SensitivityLabel[];
  /** Labels that bite for summary readers, and for what is derived. */
  summary: SensitivityLabel[];
}

const byCode = new Map(policy.sensitivityCodes.map((row) => [`${row.system}|${row.code}`, row]));
/** Medicines without a coded product are known by name: the demo carries no licensed dm+d release. */
const byName = policy.sensitivityCodes.filter(
  ({ system, code }) => system === 'https://dmd.nhs.uk' && !/^\d+$/.test(code),
);

/** Labels that code and name of an entry bring with them (policy/sensitivity-codes.csv). */
export const labelsOf = (items: readonly Labelled[]): Labels => {
  const found = items.flatMap(({ code, name }) => {
    const coded = byCode.get(`${code?.system}|${code?.code}`);
    const named = name ? byName.filter((row) => name.toLowerCase().includes(row.code)) : [];
    return coded ? [coded, ...named] : named;
  });
  const biting = (bites: 'everyone' | 'summary') => [
    ...new Set(found.filter((row) => row.bites === bites).map(({ label }) => label)),
  ];
  return { everyone: biting('everyone'), summary: biting('summary') };
};
