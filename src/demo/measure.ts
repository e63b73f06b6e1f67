import { longTermConditionCount } from '../record/service.js';
import type { EntryView } from '../record/view.js';
import type { StoredOverride } from '../overrides/model.js';
import type { DemoPerson } from './compose.js';
import { DEMO_TODAY } from './compose.js';
import type { TARGETS } from './population.js';

const SMI_CODES = new Set(['58214004', '13746004', '69322001', '68890003']);
const PALLIATIVE_CODE = '1403151000000103';
const EFI_CODE = '1084961000000105';
const CFS6_AND_ABOVE = new Set(['1129381000000102', '1129391000000100', '1129401000000102', '1129411000000100']);

/** Facts about one person that the case-finding rules look at, read from the record itself. */
const factsOf = ({ patient, entries }: DemoPerson) => {
  const of = (kind: string) => entries.filter((entry) => entry.kind === kind);
  const codeOf = (body: Record<string, unknown>) => (body['code'] as { code?: string } | null)?.code ?? '';
  const notes = (category: string) => of('RecordNote').filter((entry) => entry.category === category);
  const age =
    DEMO_TODAY.getUTCFullYear() -
    Number(patient.dateOfBirth!.slice(0, 4)) -
    (patient.dateOfBirth!.slice(5) > '03-31' ? 1 : 0);
  const yearAgo = new Date(DEMO_TODAY.getTime() - 365 * 86_400_000);
  const deficits = Math.max(
    0,
    ...of('Observation')
      .filter(({ body }) => codeOf(body) === EFI_CODE)
      .map(({ body }) => (body['value'] as { value: number }).value),
  );
  const needs = of('HolisticAssessment').flatMap(({ body }) => (body['needs'] as string[] | null) ?? []);
  const enrolment = notes('CASE_FINDING_LISTS').map(({ body }) => codeOf(body));
  return {
    age,
    conditions: longTermConditionCount(of('Problem').map(({ body }) => body as EntryView)),
    frail: age >= 65 && (deficits >= 9 || of('Observation').some(({ body }) => CFS6_AND_ABOVE.has(codeOf(body)))),
    severe: deficits >= 13,
    smi: of('Problem').some(({ body }) => SMI_CODES.has(codeOf(body))),
    palliative: of('Problem').some(({ body }) => codeOf(body) === PALLIATIVE_CODE),
    medicines: new Set(
      of('Medication')
        .filter(({ body }) => body['regular'] && body['medicationStatus'] === 'ACTIVE')
        .map(({ body }) => body['name']),
    ).size,
    emergencies: of('Contact').filter(
      ({ body, effectiveAt }) =>
        body['emergencyAdmission'] === true && effectiveAt >= yearAgo && effectiveAt <= DEMO_TODAY,
    ).length,
    socialNeeds:
      ['lives alone', 'feels lonely', 'money hardship', 'unsupported carer'].filter((need) => needs.includes(need))
        .length + (of('HousingItem').length > 0 ? 1 : 0),
    enrolment,
    assessed: ['PHYSICAL', 'EMOTIONAL', 'SOCIAL'].every((domain) =>
      of('HolisticAssessment').some(({ body }) => body['domain'] === domain),
    ),
    planned: of('CarePlan').some(({ body }) => body['planStatus'] === 'ACTIVE'),
    reviewed: of('MdtMinutes').length > 0,
  };
};

/** Counts the neighbourhood the way the targets are stated, from the records themselves. */
export const measure = (
  people: readonly DemoPerson[],
  overrides: readonly StoredOverride[],
): Record<keyof typeof TARGETS, number> => {
  const facts = people.map(factsOf);
  const count = (test: (fact: (typeof facts)[number]) => boolean) => facts.filter(test).length;
  const patients = (test: (patient: DemoPerson['patient']) => boolean) =>
    people.filter(({ patient }) => test(patient)).length;
  const sizes = new Map<string | null, number>();
  for (const { patient } of people) sizes.set(patient.neighbourhood, (sizes.get(patient.neighbourhood) ?? 0) + 1);
  const equal = new Set(sizes.values());
  return {
    people: people.length,
    perNeighbourhood: equal.size === 1 ? [...equal][0]! : -1,
    women: patients(({ gender }) => gender === 'FEMALE'),
    aged65AndOver: count(({ age }) => age >= 65),
    firstLanguageNotEnglish: patients(({ language }) => language !== 'en'),
    threeLongTermConditions: count(({ conditions }) => conditions >= 3),
    frail: count(({ frail }) => frail),
    severelyFrail: count(({ severe }) => severe),
    severeMentalIllness: count(({ smi }) => smi),
    palliative: count(({ palliative }) => palliative),
    tenMedicines: count(({ medicines }) => medicines >= 10),
    twoEmergencyAdmissions: count(({ emergencies }) => emergencies >= 2),
    socialNeed: count(({ socialNeeds }) => socialNeeds >= 2),
    enrolled: count(({ enrolment }) => enrolment.length > 0),
    enrolledProactively: count(({ enrolment }) => enrolment.includes('PROACTIVE')),
    assessed: count(({ assessed }) => assessed),
    planned: count(({ planned }) => planned),
    reviewedByMdt: count(({ reviewed }) => reviewed),
    objections: patients(({ sharingPreferences }) =>
      sharingPreferences.some(({ objectionOutcome }) => objectionOutcome === 'UPHELD'),
    ),
    locationHidden: patients(({ locationHidden }) => locationHidden),
    brokenGlass: overrides.filter(({ kind }) => kind === 'BREAK_GLASS').length,
    brokenGlassInappropriate: overrides.filter(({ review }) => review?.outcome === 'INAPPROPRIATE').length,
  };
};
