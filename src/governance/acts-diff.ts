import { EXCLUSIONS, inPeriod, STANDINGS, type Act } from '../access/acts-table.js';
import { policy, type PolicyTables } from '../access/policy.js';

/** What changes about one act between two policies, in words. */
export interface ActChange {
  act: string;
  title: string;
  changes: string[];
}

const listed = (words: readonly string[]) => words.join(', ');

/** What one list has and another has not, in words; nothing where they hold the same. */
const moved = <T>(what: string, [from, to]: [readonly T[], readonly T[]], named: (one: T) => string): string[] => {
  const gained = to.filter((one) => !from.includes(one)).map(named);
  const lost = from.filter((one) => !to.includes(one)).map(named);
  return [
    ...(gained.length > 0 ? [`gains ${what}: ${listed(gained)}`] : []),
    ...(lost.length > 0 ? [`loses ${what}: ${listed(lost)}`] : []),
  ];
};

const keyOf = new Map(policy.roles.map(({ role, key }) => [role, key]));
const period = ({ longestMs }: Act) => (longestMs === null ? 'no period' : inPeriod(longestMs));

const changesOf = (from: Act, to: Act): string[] => [
  ...moved('roles', [[...from.roles], [...to.roles]], (role) => keyOf.get(role)!),
  ...moved('standing', [from.standings, to.standings], (one) => STANDINGS[one]),
  ...moved('exclusion', [from.excludes, to.excludes], (one) => EXCLUSIONS[one]),
  ...(from.longestMs === to.longestMs ? [] : [`at most: ${period(from)} → ${period(to)}`]),
  ...(from.reason === to.reason ? [] : [to.reason ? 'needs a reason' : 'needs no reason any more']),
  ...(from.secondPerson === to.secondPerson ? [] : [`second person: ${from.secondPerson} → ${to.secondPerson}`]),
];

/** The acts in which two policies differ, in the order of the table; one that is gone or new says so. */
export const actChangesBetween = (before: PolicyTables, after: PolicyTables): ActChange[] =>
  [...new Set([...before.acts.keys(), ...after.acts.keys()])].flatMap((name) => {
    const [from, to] = [before.acts.get(name), after.acts.get(name)];
    const changes = from && to ? changesOf(from, to) : [to ? 'is new' : 'is gone: the hub does not start without it'];
    return changes.length > 0 ? [{ act: name, title: (to ?? from)!.title, changes }] : [];
  });
