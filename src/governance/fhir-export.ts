import type { AuditEvent as FhirAuditEvent, AuditEventEntity, Coding } from 'fhir/r4.js';
import { policy } from '../access/policy.js';
import type { AuditEvent } from '../audit/event.js';

const roles = new Map(policy.roles.map((facts) => [facts.role, facts]));

const REST = {
  system: 'http://terminology.hl7.org/CodeSystem/audit-event-type',
  code: 'rest',
  display: 'Restful Operation',
};
const DENIAL = { system: 'http://dicom.nema.org/resources/ontology/DCM', code: '110113', display: 'Security Alert' };
const EMERGENCY = {
  system: 'http://dicom.nema.org/resources/ontology/DCM',
  code: '110127',
  display: 'Emergency Override Started',
};

const KIND: Record<AuditEvent['kind'], { type: Coding; action: 'R' | 'U' | 'E' }> = {
  READ: { type: REST, action: 'R' },
  WRITE: { type: REST, action: 'U' },
  DENIED: { type: DENIAL, action: 'E' },
  OVERRIDE: { type: EMERGENCY, action: 'E' },
};

const PURPOSE = 'http://terminology.hl7.org/CodeSystem/v3-ActReason';

/** Purpose of use: emergency where the glass was broken, the person's own request, governance, or treatment. */
const purposeOf = ({ overrides, relationship }: AuditEvent): Coding => {
  if (overrides?.some(({ kind }) => kind === 'BREAK_GLASS'))
    return { system: PURPOSE, code: 'BTG', display: 'break the glass' };
  if (overrides && overrides.length > 0) return { system: PURPOSE, code: 'PUBHLTH', display: 'public health' };
  if (relationship === 'SELF' || relationship === 'PROXY')
    return { system: PURPOSE, code: 'PATRQT', display: 'patient requested' };
  if (relationship === 'GOVERNANCE') return { system: PURPOSE, code: 'HCOMPL', display: 'health compliance' };
  return { system: PURPOSE, code: 'TREAT', display: 'treatment' };
};

const detail = (type: string, valueString: string) => ({ type, valueString });

const entities = (event: AuditEvent): AuditEventEntity[] => {
  const objectType = 'http://terminology.hl7.org/CodeSystem/audit-entity-type';
  const objectRole = 'http://terminology.hl7.org/CodeSystem/object-role';
  const object = { system: objectType, code: '2', display: 'System Object' };
  return [
    ...(event.patientId
      ? [
          {
            what: { reference: `Patient/${event.patientId}` },
            type: { system: objectType, code: '1', display: 'Person' },
            role: { system: objectRole, code: '1', display: 'Patient' },
            ...(event.categories.length > 0 && {
              detail: event.categories.map(([name, level]) => detail(name, level)),
            }),
          },
        ]
      : []),
    ...event.entryIds.map((id) => ({
      what: { identifier: { system: 'urn:shared-care-hub:entry', value: id } },
      type: object,
    })),
    ...(event.overrides ?? []).map(({ id, kind }) => ({
      what: { identifier: { system: 'urn:shared-care-hub:override', value: id } },
      type: object,
      name: kind,
    })),
    // BALP: the request id travels as an entity of its own.
    {
      what: { identifier: { system: 'urn:shared-care-hub:request', value: event.requestId } },
      type: { system: 'https://profiles.ihe.net/ITI/BALP/CodeSystem/BasicAuditEntityType', code: 'XrequestId' },
    },
  ];
};

/**
 * One audited act as a FHIR R4 AuditEvent (IHE BALP 1.1): one per patient, operation and decision, never a value.
 * Outcome 0 is success, 4 a refusal.
 */
export const fhirAuditEvent = (event: AuditEvent): FhirAuditEvent => {
  const { type, action } = KIND[event.kind];
  const role = event.role && roles.get(event.role);
  return {
    resourceType: 'AuditEvent',
    id: event.id,
    type,
    ...(event.operation && { subtype: [{ system: 'urn:shared-care-hub:operation', code: event.operation }] }),
    action,
    recorded: event.at,
    outcome: event.kind === 'DENIED' ? '4' : '0',
    ...(event.code && { outcomeDesc: event.code }),
    purposeOfEvent: [{ coding: [purposeOf(event)] }],
    agent: [
      {
        type: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v3-ParticipationType', code: 'IRCP' }] },
        who: event.userId
          ? { identifier: { system: 'urn:shared-care-hub:user', value: event.userId } }
          : { display: event.kind === 'DENIED' ? 'nobody signed in' : 'a command of the hub' },
        requestor: true,
        ...(role && {
          role: [
            {
              coding: [
                { system: 'urn:shared-care-hub:role', code: role.role, display: role.title },
                ...(role.sdsCode
                  ? [{ system: 'https://fhir.hl7.org.uk/CodeSystem/UKCore-SDSJobRoleName', code: role.sdsCode }]
                  : []),
              ],
            },
          ],
        }),
        ...(event.viewedAs && { altId: `as ${event.viewedAs}` }),
      },
      ...(event.organisation
        ? [
            {
              type: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v3-RoleClass', code: 'PROV' }] },
              who: {
                identifier: { system: 'urn:shared-care-hub:organisation', value: event.organisation.id },
                display: event.organisation.name,
              },
              requestor: false,
            },
          ]
        : []),
    ],
    source: {
      observer: { display: 'shared-care-hub' },
      type: [
        {
          system: 'http://terminology.hl7.org/CodeSystem/security-source-type',
          code: '4',
          display: 'Application Server',
        },
      ],
    },
    entity: entities(event),
  };
};
