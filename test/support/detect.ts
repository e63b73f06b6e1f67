import type { GraphQLSchema } from 'graphql';
import type { DemoPerson } from '../../src/demo/compose.js';
import type { Role } from '../../src/generated/graphql.js';
import { allowedCanaries, canariesIn } from './canaries.js';
import { audited, type TestHub } from './hub.js';
import { personOfRole } from './people.js';
import { queryRoutes } from './routes.js';

/** The question of a route with the ids it needs. */
export interface Question {
  query: string;
  variables: Record<string, unknown>;
}

/** Every route as a question about one person; those to `node` once for each of the ids given. */
export const questionsAbout = (schema: GraphQLSchema, patientId: string, nodeIds: readonly string[]): Question[] =>
  [...queryRoutes(schema)].flatMap(([root, documents]) =>
    documents.flatMap((query) =>
      (root === 'node' ? nodeIds : [patientId]).map((id) => ({
        query,
        variables: {
          ...(query.includes('$id') && { id }),
          ...(query.includes('$patientId') && { patientId }),
          ...(query.includes('$role') && { role: 'PATIENT' }),
        },
      })),
    ),
  );

export interface Detected {
  /** Canaries that came back. */
  met: Set<string>;
  /** Those of them that the matrix and the SDL do not allow. */
  leaked: string[];
  /** Questions that were not answered by the policy, but could not be asked: faults, and documents that do not run. */
  faults: string[];
}

/** What a reader may be told instead of an answer. */
const REFUSALS = new Set(['FORBIDDEN', 'NOT_FOUND', 'UNAUTHENTICATED']);

/** Asks everything as a role, and says what came back that should not have. */
export const detect = async (
  hub: TestHub,
  role: Role,
  person: DemoPerson,
  questions: readonly Question[],
  allowed: ReadonlySet<string> = allowedCanaries(role, person),
): Promise<Detected> => {
  const met = new Set<string>();
  const faults: string[] = [];
  for (const { query, variables } of questions) {
    const answer = await hub.as(personOfRole(role), query, { variables });
    for (const { extensions } of answer.errors ?? [])
      // A document that does not run would find nothing, and prove nothing.
      if (!REFUSALS.has(extensions.code)) faults.push(`${extensions.code} ${query.slice(0, 80)}`);
    for (const found of canariesIn(answer.body)) met.add(found);
  }
  return { met, leaked: [...met].filter((one) => !allowed.has(one)).sort(), faults };
};

/** Reads that came back with something of a person and have no audit event: the client's log held against the audit. */
export const unaudited = async (hub: TestHub, role: Role, patientId: string, questions: readonly Question[]) => {
  const missing: string[] = [];
  for (const [i, { query, variables }] of questions.entries()) {
    const requestId = `reconciled-${role}-${i}`;
    const answer = await hub.as(personOfRole(role), query, { variables, headers: { 'x-request-id': requestId } });
    const events = (await audited(hub)).filter(
      (event) => event.requestId === requestId && event.patientId === patientId && event.kind === 'READ',
    );
    const disclosed = canariesIn(answer.body).size > 0;
    if (disclosed && events.length !== 1) missing.push(query.slice(0, 80));
  }
  return missing;
};
