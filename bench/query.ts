const PROVENANCE =
  'provenance { custodian { id name type } author { name role } effectiveAt recordedAt status version }';

/** The whole record: every heading, what a worker reads of each entry, and whose it is. */
export const QUERY = `query Whole($id: ID!) { patient(id: $id) { id name dateOfBirth telephone
  record {
    problems { nodes { id name clinicalStatus onset note ${PROVENANCE} } }
    medications { nodes { id name doseText medicationStatus indication ${PROVENANCE} } }
    medicationNotes(first: 100) { nodes { id noteType medicationName text outcome ${PROVENANCE} } }
    allergies { nodes { id substance reaction severity ${PROVENANCE} } }
    observations(first: 100) { nodes { id name value { value unit } components { name value { value unit } } ${PROVENANCE} } }
    contacts(first: 100) { nodes { id service mode purpose outcome present ${PROVENANCE} } }
    assessments { nodes { id domain assessmentStatus needs strengths findings { prompt text } ${PROVENANCE} } }
    carePackages { nodes { id name packageType provider start hoursPerWeek funding primarySupportReason ${PROVENANCE} } }
    carePlans { nodes { id title planStatus overview agreedWith reviewDue ${PROVENANCE} } }
    goals { nodes { id ownWords importance goalStatus ${PROVENANCE} } }
    actions { nodes { id what ownerOrganisation ownerName due actionStatus ${PROVENANCE} } }
    aboutMe { nodes { id mostImportantToMe howICommunicate pleaseDoAndDoNot howAndWhenToSupportMe ${PROVENANCE} } }
    alerts { nodes { id name reasonableAdjustment severity detail ${PROVENANCE} } }
    safeguarding { nodes { id concernType open lead stage text ${PROVENANCE} } }
    advanceCare { nodes { id cprStatus preferredPlaceOfCare preferredPlaceOfDeath whatShouldHappen ${PROVENANCE} } }
    voluntarySupportLogs(first: 100) { nodes { id activity hours note signpostedTo ${PROVENANCE} } }
    referrals { nodes { id reason urgency referredBy referredTo referralStatus ${PROVENANCE} } }
    notes { nodes { id category headline text ${PROVENANCE} } }
  } } }`;
