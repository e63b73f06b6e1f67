import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { keyringOf, newCheckpointKey } from '../../src/audit/keys.js';
import { patientsOf } from '../../src/audit/event.js';
import { verifyAudit } from '../../src/audit/verify.js';
import { claimLine, lossLine, signClaim } from '../../src/audit/witness-log.js';
import { ATTACKS, eventOf, rehashed, SIGNED, sourceOf, wholeAudit, type Audit } from '../support/audits.js';

const key = newCheckpointKey();
const keyring = keyringOf(key);
const whole = wholeAudit(key);
const copyOf = ({ blocks, checkpoints, log }: Audit): Audit => ({
  blocks: blocks.map((block) => ({ ...block })),
  checkpoints: checkpoints.map((one) => ({ ...one })),
  log: [...log],
});
const copy = () => copyOf(whole);
const ownOf = ({ log }: Audit) => ({ name: 'own.log', lines: () => log });
const verify = (audit: Audit) => verifyAudit(sourceOf(audit), { keyring, own: ownOf(audit) });

test('a whole audit has no fault, and is counted', async () => {
  expect(await verify(copy())).toEqual({
    blocks: 14,
    events: 28,
    checkpoints: 4,
    witnessed: 4,
    losses: [],
    faults: [],
    fault: null,
  });
});

describe('what somebody does to a chain and leaves the rest', () => {
  test('edit, deletion, swap, repetition, truncation or fork: the first bad block is named, in ten thousand random tries', async () => {
    const at = fc.nat(SIGNED.at(-1)!);
    const tamper = fc.oneof(
      fc.record({ kind: fc.constant('byte' as const), at, where: fc.nat(), with: fc.integer({ min: 33, max: 126 }) }),
      fc.record({ kind: fc.constant('delete' as const), at }),
      fc.record({ kind: fc.constant('repeat' as const), at }),
      fc.record({ kind: fc.constant('truncate' as const), at }),
      fc.record({ kind: fc.constant('rewrite' as const), at }),
      fc.record({ kind: fc.constant('patients' as const), at }),
      fc.record({ kind: fc.constant('swap' as const), at, other: at }),
      fc.record({ kind: fc.constant('replay' as const), at, other: at }),
      fc.record({ kind: fc.constant('fork' as const), at }),
    );
    await fc.assert(
      fc.asyncProperty(tamper, async (change) => {
        const audit = copy();
        const { blocks } = audit;
        const block = blocks[change.at]!;
        let first = change.at;
        if (change.kind === 'byte') {
          const where = change.where % block.body.length;
          const body = block.body.slice(0, where) + String.fromCharCode(change.with) + block.body.slice(where + 1);
          if (body === block.body) return;
          block.body = body;
        } else if (change.kind === 'delete') blocks.splice(change.at, 1);
        else if (change.kind === 'repeat') blocks.splice(change.at, 0, { ...block });
        else if (change.kind === 'swap') {
          if (change.other === change.at) return;
          [blocks[change.at], blocks[change.other]] = [blocks[change.other]!, block];
          first = Math.min(change.at, change.other);
        } else if (change.kind === 'replay') {
          if (change.other === change.at) return;
          blocks[change.at] = { ...blocks[change.other]! };
          // An older block in this place is the one that appears twice; a newer one leaves a gap here.
          first = Math.min(change.at, change.other);
        } else if (change.kind === 'fork') {
          // A second writer's block of the same number, right in itself, beside the first.
          blocks.splice(change.at + 1, 0, rehashed(block, [eventOf(98)]));
        } else if (change.kind === 'truncate') blocks.length = change.at;
        else if (change.kind === 'patients') block.patients = patientsOf([{ ...eventOf(1), patientId: 'pat_other' }]);
        else {
          // A block with new content and a right hash of its own: it shows at itself where it is signed, or at the next link.
          blocks[change.at] = rehashed(block);
          first = SIGNED.includes(change.at) ? change.at : change.at + 1;
        }
        // The checkpoints in the database are enough for these.
        const { fault } = await verifyAudit(sourceOf(audit), { keyring, own: null });
        expect(fault).not.toBeNull();
        expect(fault!.place).toBe(`s:${first}`);
      }),
      { numRuns: 10_000 },
    );
  }, 120_000);
});

describe('what somebody does who owns the whole database, in five hundred random tries each, is found with the witness log', () => {
  test.each(Object.keys(ATTACKS))(
    '%s',
    async (name) => {
      await fc.assert(
        fc.asyncProperty(ATTACKS[name]!, async (attack) => {
          const audit = copy();
          const first = attack(audit);
          const { fault } = await verify(audit);
          expect(fault).not.toBeNull();
          if (first !== null) expect(fault!.place).toBe(first);
        }),
        { numRuns: 500 },
      );
    },
    120_000,
  );

  test("and with a partner's copy, where the hub's own log was rewritten too, or is gone", async () => {
    const partner = { name: 'partner.log', lines: () => whole.log };
    const audit = copy();
    audit.blocks[3] = rehashed(audit.blocks[3]!);
    audit.blocks.length = 4;
    audit.checkpoints = [];
    audit.log = whole.log.slice(0, 1);
    const { faults } = await verifyAudit(sourceOf(audit), { keyring, own: ownOf(audit), copies: [partner] });
    expect(faults[0]!.message).toContain('partner.log');
    const alone = await verifyAudit(sourceOf(audit), { keyring, own: null, copies: [partner] });
    expect(alone.fault).toMatchObject({ kind: 'TRUNCATED', place: 's:4' });
  });
});

describe('a witness log', () => {
  const line = fc.nat(SIGNED.length - 1);

  test('that is missing, cut short, or lacks lines is told', async () => {
    await fc.assert(
      fc.asyncProperty(fc.subarray([0, 1, 2, 3], { maxLength: 3 }), async (left) => {
        const audit = { ...copy(), log: whole.log.filter((_, i) => left.includes(i)) };
        expect((await verify(audit)).fault).toMatchObject({ kind: 'WITNESS' });
      }),
    );
    expect((await verifyAudit(sourceOf(whole), { keyring, own: null })).fault).toBeNull();
  });

  test('with any change to any line is refused, and the line is named', async () => {
    const change = fc.record({ line, where: fc.nat(), with: fc.string({ maxLength: 3 }), length: fc.nat(3) });
    await fc.assert(
      fc.asyncProperty(change, async (change) => {
        const audit = copy();
        const text = audit.log[change.line]!;
        const where = change.where % text.length;
        const changed = text.slice(0, where) + change.with + text.slice(where + change.length);
        // A base64 text says the same when its last, unused bits differ.
        const meaning = (one: string) => `${one.slice(0, -88)}${Buffer.from(one.slice(-88), 'base64').toString('hex')}`;
        if (meaning(changed) === meaning(text)) return;
        audit.log[change.line] = changed;
        const { faults } = await verify(audit);
        expect(faults.map(({ place }) => place)).toContain(`own.log:${change.line + 1}`);
      }),
      { numRuns: 2000 },
    );
  });

  test('with a line of somebody else, or about another chain, is refused', async () => {
    const audit = copy();
    const foreign = newCheckpointKey();
    audit.log.push(claimLine(signClaim(foreign, audit.blocks[0]!)));
    expect((await verify(audit)).fault).toMatchObject({ kind: 'UNKNOWN_KEY', place: 'own.log:5' });
    audit.log[4] = claimLine(signClaim(key, { shard: 'gone', number: 4, hash: 'a'.repeat(64) }));
    expect((await verify(audit)).fault).toMatchObject({ kind: 'TRUNCATED', place: 'gone:0' });
  });

  test('that a former key has signed still proves, as long as its public half is kept', async () => {
    const now = newCheckpointKey();
    const audit = copy();
    const claim = signClaim(now, audit.blocks[13]!);
    audit.log.push(claimLine(claim));
    audit.checkpoints.push({ ...claim, _id: 's:13', at: new Date() });
    const both = { keyring: keyringOf(key, now), own: ownOf(audit) };
    expect((await verifyAudit(sourceOf(audit), both)).fault).toBeNull();
    expect((await verifyAudit(sourceOf(audit), { ...both, keyring: keyringOf(now) })).fault).toMatchObject({
      kind: 'UNKNOWN_KEY',
    });
  });

  test('in which a loss was accepted says so, and holds for all but what was lost', async () => {
    const audit = copy();
    audit.blocks.length = 7;
    audit.checkpoints.length = 2;
    const accepted = {
      shard: 's',
      kept: 7,
      witnessed: 11,
      at: '2026-03-31T09:00:00.000Z',
      reason: 'a restored backup',
    };
    audit.log.push(lossLine(key, accepted));
    expect(await verify(audit)).toMatchObject({ fault: null, losses: [accepted] });
    audit.blocks[4] = rehashed(audit.blocks[4]!);
    audit.blocks.length = 5;
    expect((await verify(audit)).fault).toMatchObject({ place: 's:5' });
    const forged = { ...audit, log: [...whole.log, lossLine(newCheckpointKey(), accepted)] };
    expect((await verify(forged)).fault).not.toBeNull();
  });
});
