import type { StoredPatient } from '../record/patient.js';

/** What tells people apart. */
export type Identity = Pick<StoredPatient, 'nhsNumber' | 'dateOfBirth' | 'name'>;

const TITLES = new Set(['mr', 'mrs', 'ms', 'miss', 'mx', 'dr', 'prof', 'sir', 'dame', 'rev']);

/** The words of a name, without case, accents, titles and initials. */
const wordsOfName = (name: string): Set<string> =>
  new Set(
    name
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .filter((word) => word !== '' && !/^[a-z]$/.test(word) && !TITLES.has(word)),
  );

const shareAWord = (one: string, other: string) => {
  if (one === other) return true;
  const words = wordsOfName(one);
  return [...wordsOfName(other)].some((word) => words.has(word));
};

/**
 * Why two descriptions are not, or not surely, of one person; null where they agree. A mix-up of two people is the
 * gravest mistake an import can make, so whatever speaks against it stops the import for this person.
 */
export const disagreement = (known: Identity, sent: Identity): string | null => {
  if (known.nhsNumber && sent.nhsNumber && known.nhsNumber !== sent.nhsNumber)
    return 'the hub knows this id of the source with another NHS number; check whose it is';
  const dated = known.dateOfBirth !== null && sent.dateOfBirth !== null;
  if (dated && known.dateOfBirth !== sent.dateOfBirth)
    return known.nhsNumber !== null && known.nhsNumber === sent.nhsNumber
      ? 'the hub knows this NHS number with another date of birth; check whose it is'
      : 'the hub knows this id of the source with another date of birth; check whose it is';
  if (!dated && !shareAWord(known.name, sent.name))
    return 'the hub knows this person by a wholly different name, and a date of birth is missing; check whose it is';
  return null;
};
