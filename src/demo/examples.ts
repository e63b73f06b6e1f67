import type { Role } from '../generated/graphql.js';
import { ADA, RUTH } from './personas.js';

/** One provenance line, as most headings show it. */
const PROVENANCE = 'provenance { custodian { name } effectiveAt version }';

/** The whole record in one query: what a social worker reads. */
export const WHOLE_RECORD = `
query WholeRecord {
  patient(id: "${ADA}") {
    name dateOfBirth nhsNumber telephone relationship
    namedClinician { name contactRoute } careCoordinator { name contactRoute }
    record {
      problems { nodes { name clinicalStatus onset ${PROVENANCE} } }
      medications { nodes { name doseText indication ${PROVENANCE} } }
      medicationNotes(first: 20) { nodes { id noteType medicationName text outcome ${PROVENANCE} } }
      allergies { nodes { substance reaction ${PROVENANCE} } }
      observations(first: 20) { nodes { name value { value unit } components { name value { value unit } } ${PROVENANCE} } }
      contacts(first: 20) { nodes { service purpose outcome ${PROVENANCE} } }
      assessments { nodes { domain needs strengths findings { prompt text } ${PROVENANCE} } }
      carePackages { nodes { name provider hoursPerWeek primarySupportReason ${PROVENANCE} } }
      carePlans { nodes { title overview agreedWith reviewDue ${PROVENANCE} } }
      goals { nodes { id ownWords importance ${PROVENANCE} } }
      actions { nodes { what ownerName due actionStatus ${PROVENANCE} } }
      aboutMe { nodes { mostImportantToMe pleaseDoAndDoNot ${PROVENANCE} } }
      alerts { nodes { name detail ${PROVENANCE} } }
      safeguarding { nodes { open lead text ${PROVENANCE} } }
      advanceCare { nodes { cprStatus preferredPlaceOfCare whatShouldHappen ${PROVENANCE} } }
      voluntarySupportLogs(first: 20) { nodes { activity hours note responses { kind comment } ${PROVENANCE} } }
      referrals { nodes { reason referredBy referredTo referralStatus ${PROVENANCE} } }
      notes { nodes { category headline text ${PROVENANCE} } }
      personalContacts { nodes { name relation telephone nextOfKin ${PROVENANCE} } }
      homeAccess { nodes { keySafeLocation keySafeCode text ${PROVENANCE} } }
      housing { nodes { headline issue tenure text ${PROVENANCE} } }
      finances { nodes { headline topic text ${PROVENANCE} } }
      mentalHealthNotes { nodes { headline text crisisPlan ${PROVENANCE} } }
      mdtMinutes { nodes { item meetingOn text decision ${PROVENANCE} } }
      documents { nodes { title documentType url ${PROVENANCE} } }
      longTermConditionCount
      withheld { category level reason wayIn }
      mayBeIncomplete
    }
  }
}`;

const ADD_NOTE = `
mutation AddMedicationNote {
  addMedicationNote(input: {
    idempotencyKey: "try-it-0001"
    patientId: "${ADA}"
    noteType: ADHERENCE
    text: "Took the furosemide after choir this week; no missed doses."
    outcome: "Carry on"
    reportedBy: PERSON
  }) {
    medicationNote { id text outcome provenance { author { name } version status } }
    errors { code message field }
  }
}`;

const LOG_SUPPORT = `
mutation LogSupport {
  logVoluntarySupport(input: {
    idempotencyKey: "try-it-0002"
    patientId: "${ADA}"
    activity: "Lift to choir"
    hours: 2
    note: "Ada sang the whole rehearsal."
  }) {
    voluntarySupportLog { id activity hours provenance { custodian { name } version } }
    errors { code message field }
  }
}`;

const OWN_LOG = `
query MyAccessLog {
  patient(id: "${ADA}") {
    name
    record { goals { nodes { ownWords } } aboutMe { nodes { mostImportantToMe } } withheld { category reason } }
    accessLog(first: 20) { nodes { at description operation categories { category level } } }
  }
}`;

const CASELOAD = `
query Caseload {
  viewer { name role organisation { name } }
  caseload(first: 20) {
    totalCount
    nodes { id name dateOfBirth relationship }
    pageInfo { hasNextPage endCursor }
  }
}`;

const GOVERNANCE = `
query ReviewQueue {
  overrideQueue { totalCount nodes { id kind status reason explanation from to patient { id } by { name role organisation { name } } review { outcome comment } } }
}

query WorthALook {
  unusualAccess { reason description staff { name } role organisation { name } patient { id } count lastAt }
  denials(first: 20) { nodes { at userId role operation code patient { id } } }
}

query WhyNot {
  explainAccess(patientId: "${ADA}", category: PROBLEMS, as: { role: COMMUNITY_PHARMACIST, organisationId: "org_X9903", userId: "pharmacist.patel" }) {
    level relationship steps { step level because source } wayIn
  }
}`;

const EMERGENCY = `
query Trace {
  tracePatient(nhsNumber: "999 000 3742") { patientId }
}

mutation BreakGlass {
  breakGlass(input: {
    idempotencyKey: "try-it-0003"
    patientId: "${RUTH}"
    reason: LIFE_OR_LIMB
    explanation: "Breathless at night, cannot speak for herself"
  }) {
    override { id to }
    patient {
      name
      record { medications { nodes { name doseText } } allergies { nodes { substance } } advanceCare { nodes { cprStatus whatShouldHappen } } withheld { category reason } }
    }
  }
}

subscription Notices {
  noticeReceived { at type text }
}`;

const PERMISSIONS = `
query WhoAmI {
  viewer { name role organisation { name } permissions { category read write } }
}`;

/** The three main jobs, each with who does it. */
export const threeJobs = () => [
  { title: 'A social worker reads the whole shared record', as: 'social.worker.okafor', query: WHOLE_RECORD },
  { title: 'A pharmacist adds a medication note', as: 'pharmacist.patel', query: ADD_NOTE },
  { title: 'A volunteer logs support', as: 'volunteer.marsh', query: LOG_SUPPORT },
];

const NON_READERS: readonly Role[] = ['ANALYST', 'SYSTEM_ADMINISTRATOR'];

/** The example that GraphiQL opens with for a role. */
export const exampleFor = (role: Role): string => {
  if (role === 'COMMUNITY_PHARMACIST' || role === 'PRACTICE_PHARMACIST') return `${ADD_NOTE}\n${WHOLE_RECORD}`;
  if (role === 'VOLUNTARY_WORKER') return `${LOG_SUPPORT}\n${WHOLE_RECORD}`;
  if (role === 'PATIENT' || role === 'UNPAID_CARER') return OWN_LOG;
  if (NON_READERS.includes(role)) return PERMISSIONS;
  if (role === 'PRIVACY_OFFICER') return GOVERNANCE;
  if (role === 'PARAMEDIC') return EMERGENCY;
  return `${WHOLE_RECORD}\n${CASELOAD}`;
};
