import { createHook } from 'node:async_hooks';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { getOperationAST, parse } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import { planOf } from '../../src/contract/plan.js';
import { withGate } from '../../src/contract/shield.js';
import { NOBODY } from '../../src/auth/session.js';
import { createContext } from '../../src/context.js';
import { by } from '../../src/demo/people.js';
import { composeEntry } from '../../src/writing/compose.js';
import { QUERY } from '../../bench/query.js';
import { actorOf, fullPerson, oneOfEach } from '../support/people.js';
import { NOW, startHub, type TestHub } from '../support/hub.js';

/** What a whole record costs, in numbers that do not depend on the machine. */

const SIZES = [100, 1000] as const;
let hub: TestHub;
const commands: string[] = [];
beforeAll(async () => {
  hub = await startHub({ connection: { monitorCommands: true } });
  const templates = oneOfEach();
  for (const size of SIZES) {
    const person = fullPerson(`cost-${size}`);
    const entries = Array.from({ length: size }, (_, i) =>
      composeEntry(
        {
          id: `ent_cost-${size}-${i}`,
          patientId: person.patient._id,
          ...templates[i % templates.length]!,
          ...by('gp.osei'),
          effectiveAt: new Date(NOW.getTime() - i * 3_600_000),
          recordedAt: NOW,
        },
        NOW,
      ),
    );
    await hub.load({ patient: person.patient, entries });
  }
  hub.hub.connection.getClient().on('commandStarted', ({ commandName }) => commands.push(commandName));
});
afterAll(() => hub.close());

const idOf = (size: number) => fullPerson(`cost-${size}`).patient._id;

describe.each(SIZES)('a whole record of %i entries', (size) => {
  test.each(['social.worker.okafor', 'gp.osei', 'volunteer.marsh', 'patient.bell'])(
    'for %s takes 2 reads and 1 audit write',
    async (person) => {
      await hub.as(person, QUERY, { variables: { id: idOf(size) } });
      commands.length = 0;
      const { data } = await hub.as(person, QUERY, { variables: { id: idOf(size) } });
      expect(data!['patient'].id).toBe(idOf(size));
      expect(commands.sort()).toEqual(['find', 'find', 'insert']);
    },
  );

  test('makes at most 50 promises while it executes, the database driver apart', async () => {
    const gated = withGate(hub.hub.schema, hub.hub.contract);
    const document = parse(QUERY);
    const compiled = compileQuery(gated, document, 'Whole', { disableLeafSerialization: true });
    if (!isCompiledQuery(compiled)) throw new Error('not compiled');
    const ctx = createContext(hub.hub, { requestId: 'cost', session: { ...NOBODY, actor: actorOf('gp.osei') } });
    ctx.plan = planOf(hub.hub.schema, hub.hub.contract, document, getOperationAST(document)!);
    // What the database gives is fetched beforehand; the execution itself is what is counted.
    const access = await ctx.records.access(idOf(size));
    const record = await ctx.records.record({ id: idOf(size), decision: access.decision }, ctx.plan.headings);
    Object.defineProperty(ctx.records, 'record', { value: () => record });
    let promises = 0;
    const hook = createHook({ init: (_id, type) => void (type === 'PROMISE' && promises++) }).enable();
    const { data, errors } = await compiled.query(undefined, ctx, { id: idOf(size) });
    hook.disable();
    expect(errors).toBeUndefined();
    expect(data!['patient'].record.problems.nodes.length).toBeGreaterThan(1);
    expect(promises).toBeGreaterThan(0);
    expect(promises).toBeLessThanOrEqual(50);
    counted.set(size, promises);
  });
});

const counted = new Map<number, number>();
test('the number of promises is the same for 100 and for 1,000 entries', () => {
  expect(counted.get(1000)).toBe(counted.get(100));
});
