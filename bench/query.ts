const PROVENANCE =
  'provenance { custodian { id name type } author { name role } effectiveAt recordedAt status version }';

/** The whole record: every heading, what a worker reads of each entry, and whose it is. */
export const QUERY = `query Whole($id: ID!) { patient(id: $id) { id name dateOfBirth telephone
  record {
    problems { id name clinicalStatus onset note ${PROVENANCE} }
    medications { id name doseText medicationStatus indication ${PROVENANCE} }
    medicationNotes(first: 100) { nodes { id noteType medicationName text outcome ${PROVENANCE} } }
    allergies { id substance reaction severity ${PROVENANCE} }
    observations(first: 100) { nodes { id name value { value unit } components { name value { value unit } } ${PROVENANCE} } }
    contacts(first: 100) { nodes { id service mode purpose outcome present ${PROVENANCE} } }
    assessments { id domain assessmentStatus needs strengths findings { prompt text } ${PROVENANCE} }
    carePackages { id name packageType provider start hoursPerWeek funding primarySupportReason ${PROVENANCE} }
    carePlans { id title planStatus overview agreedWith reviewDue ${PROVENANCE} }
    goals { id ownWords importance goalStatus ${PROVENANCE} }
    actions { id what ownerOrganisation ownerName due actionStatus ${PROVENANCE} }
    aboutMe { id mostImportantToMe howICommunicate pleaseDoAndDoNot howAndWhenToSupportMe ${PROVENANCE} }
    alerts { id name reasonableAdjustment severity detail ${PROVENANCE} }
    safeguarding { id concernType open lead stage text ${PROVENANCE} }
    advanceCare { id cprStatus preferredPlaceOfCare preferredPlaceOfDeath whatShouldHappen ${PROVENANCE} }
    voluntarySupportLogs(first: 100) { nodes { id activity hours note signpostedTo ${PROVENANCE} } }
    referrals { id reason urgency referredBy referredTo referralStatus ${PROVENANCE} }
    notes { id category headline text ${PROVENANCE} }
  } } }`;
