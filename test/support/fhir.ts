import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importResources, type ImportOptions, type Outcome, type Reported } from '../../src/fhir/import.js';
import { readSources } from '../../src/fhir/read.js';
import { kindNames, kinds } from '../../src/kinds/kinds.js';
import { dataOf, type TestHub } from './hub.js';

/** The system that test files come from. */
export const SOURCE = 'urn:test:source';

/** Imports files into a hub. */
export const takeFiles = async ({ hub }: TestHub, paths: string[], options: Partial<ImportOptions> = {}) =>
  importResources(hub, await readSources(paths), { source: SOURCE, custodian: 'X9902', ...options });

/** How often each outcome came up. */
export const tally = (reported: readonly Reported[]) => {
  const counts: Partial<Record<Outcome, number>> = {};
  for (const { outcome } of reported) counts[outcome] = (counts[outcome] ?? 0) + 1;
  return counts;
};

/** An entry of a bundle: a resource, or a resource with the full URL that its bundle gives it. */
type BundleEntry = object | { fullUrl: string; resource: object };

/** A file with a bundle of these resources. */
export const bundleFile = async (...entries: BundleEntry[]) => {
  const path = join(await mkdtemp(join(tmpdir(), 'hub-fhir-')), 'bundle.json');
  const entry = entries.map((one) => ('fullUrl' in one ? one : { resource: one }));
  await writeFile(path, JSON.stringify({ resourceType: 'Bundle', type: 'collection', entry }));
  return path;
};

/** A Patient resource. */
export const patient = (id: string, more: object = {}) => ({
  resourceType: 'Patient',
  id,
  name: [{ family: 'Test', given: [id] }],
  ...more,
});

/** The identifier that holds an NHS number. */
export const nhs = (value: string) => ({ identifier: [{ system: 'https://fhir.nhs.uk/Id/nhs-number', value }] });

/** Everything that imports write, to compare. */
export const importedInto = async ({ hub }: TestHub) => {
  const { Patient, Entry, EntryVersion, Organisation, Verbatim } = hub.models;
  const all = await Promise.all(
    [Patient, Entry, EntryVersion, Organisation, Verbatim].map((model) =>
      model.collection.find().sort({ _id: 1 }).toArray(),
    ),
  );
  return JSON.stringify(all);
};

/** Every heading, what is over and what was replaced too. */
const HEADINGS = kindNames
  .map(
    (kind) =>
      `${kinds[kind].heading}(filter: { status: [CURRENT, RESOLVED, SUPERSEDED] }) { nodes { provenance { sourceId } } }`,
  )
  .join(' ');

interface Shown {
  provenance: { sourceId: string };
}

/** What a general practitioner is shown of somebody's record, by the ids of the source. */
export const shownOf = async (hub: TestHub, id: string): Promise<string[]> => {
  const stored = await hub.hub.models.Patient.findOne({ 'identifiers.value': `Patient/${id}` }).lean();
  if (!stored) return [];
  const { patient: found } = dataOf(
    await hub.as(
      'gp.osei',
      `query ($id: ID!) { patient(id: $id) { sharingPreferences { evidence to } careTeam { name to } record { ${HEADINGS} } } }`,
      { variables: { id: stored._id } },
    ),
  );
  const lists = Object.values(found.record as Record<string, { nodes: Shown[] } | null>);
  const entries = lists.flatMap((list) => list?.nodes ?? []);
  const open = ({ to }: { to: string | null }) => !to || new Date(to) > hub.hub.now();
  return [
    ...entries.map(({ provenance }) => provenance.sourceId),
    ...found.sharingPreferences.filter(open).map(({ evidence }: { evidence: string }) => evidence),
    ...found.careTeam.filter(open).map(({ name }: { name: string }) => name),
  ].sort();
};

/** The smallest resource of each type that an import takes, about one person. */
export const MINIMAL: Record<string, (id: string, about: string) => Record<string, unknown>> = Object.fromEntries(
  Object.entries({
    Condition: { code: { text: 'Cough' } },
    AllergyIntolerance: { code: { text: 'Penicillin' } },
    MedicationStatement: { medicationCodeableConcept: { text: 'Ramipril' } },
    MedicationRequest: { medicationCodeableConcept: { text: 'Ramipril' } },
    Observation: { code: { text: 'Falls risk' }, valueBoolean: false },
    Encounter: {},
    CarePlan: { title: 'Plan' },
    Goal: { description: { text: 'To walk to the shop' } },
    Flag: { code: { text: 'Needs a hoist' } },
    RelatedPerson: { name: [{ text: 'Joy Smith' }] },
    Communication: { payload: [{ contentString: 'Called' }] },
    ServiceRequest: { code: { text: 'Cardiopulmonary resuscitation' } },
    Consent: { status: 'active' },
    CareTeam: { status: 'active' },
  }).map(([resourceType, body]) => [
    resourceType,
    (id, about) => ({
      resourceType,
      id,
      subject: { reference: `Patient/${about}` },
      ...body,
      // What a consent or a care team comes to is known by a name of its own.
      ...(resourceType === 'Consent' && { category: [{ text: `Consent/${id}` }] }),
      ...(resourceType === 'CareTeam' && { participant: [{ member: { display: `CareTeam/${id}` } }] }),
    }),
  ]),
);
