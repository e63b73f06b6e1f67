import { generateKeyPairSync, createHmac } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { exportJWK, generateKeyPair, SignJWT, UnsecuredJWT } from 'jose';
import { DEVELOPMENT_ISSUER as ISSUER, newDevelopmentIssuer } from '../../src/auth/tokens.js';
import { personas } from '../../src/demo/personas.js';
import { audited, dataOf, NOW, startHub, type TestHub } from '../support/hub.js';

let hub: TestHub;
beforeAll(async () => {
  hub = await startHub();
  await hub.load(...personas());
});
afterAll(() => hub.close());

const VIEWER = '{ viewer { name role organisation { name } roles { role } } }';
const withToken = (token: string, headers: Record<string, string> = {}) =>
  hub.as(null, VIEWER, { headers: { authorization: `Bearer ${token}`, ...headers } });
const seconds = Math.floor(NOW.getTime() / 1000);

/** A token by the hub's own key, with something changed. */
const forged = async (change: (jwt: SignJWT) => SignJWT, header: object = {}) => {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  const jwt = new SignJWT({})
    .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', ...header })
    .setIssuer(ISSUER)
    .setAudience('shared-care-hub')
    .setSubject('gp.osei')
    .setIssuedAt(seconds)
    .setExpirationTime(seconds + 600)
    .setJti('x');
  return change(jwt).sign(privateKey);
};

describe('a token is checked fully', () => {
  test('a right one names the person, and the directory the role', async () => {
    expect(dataOf(await hub.as('social.worker.okafor', VIEWER)).viewer).toEqual({
      name: 'Sam Okafor',
      role: 'SOCIAL_WORKER',
      organisation: { name: 'Borough Council Adult Care' },
      roles: [{ role: 'SOCIAL_WORKER' }, { role: 'LINK_WORKER' }],
    });
  });

  test.each<[string, () => Promise<string> | string]>([
    ['signed by another key', () => forged((jwt) => jwt)],
    ['of another issuer', async () => (await newDevelopmentIssuer('shared-care-hub')).sign('gp.osei', NOW)],
    ['expired', () => hub.issuer.sign('gp.osei', new Date(NOW.getTime() - 7_200_000), { seconds: 3600 })],
    [
      'older than twelve hours',
      () => hub.issuer.sign('gp.osei', new Date(NOW.getTime() - 13 * 3_600_000), { seconds: 24 * 3600 }),
    ],
    [
      'without a signature',
      () =>
        new UnsecuredJWT({})
          .setIssuer(ISSUER)
          .setAudience('shared-care-hub')
          .setSubject('gp.osei')
          .setIssuedAt(seconds)
          .setExpirationTime(seconds + 600)
          .encode(),
    ],
    [
      'signed with the public key as a secret',
      () => {
        const body = [
          { alg: 'HS256', typ: 'at+jwt' },
          {
            iss: ISSUER,
            aud: 'shared-care-hub',
            sub: 'gp.osei',
            iat: seconds,
            exp: seconds + 600,
            jti: 'x',
          },
        ]
          .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
          .join('.');
        return `${body}.${createHmac(
          'sha256',
          generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey.export({ type: 'spki', format: 'pem' }),
        )
          .update(body)
          .digest('base64url')}`;
      },
    ],
    [
      'with one character changed',
      async () => {
        const token = await hub.issuer.sign('gp.osei', NOW);
        return `${token.slice(0, -6)}${token.at(-6) === 'A' ? 'B' : 'A'}${token.slice(-5)}`;
      },
    ],
    ['that is no token', () => 'not-a-token'],
    ['of nobody the hub knows', () => hub.issuer.sign('nobody', NOW)],
  ])('one %s is refused with 401', async (_, make) => {
    const answer = await withToken(await make());
    expect(answer.status).toBe(401);
    expect(answer.errors![0]!.extensions.code).toBe('UNAUTHENTICATED');
    expect(answer.data?.viewer ?? null).toBeNull();
  });

  test('an ID token, or one for another audience, by the right key', async () => {
    const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true });
    const { createLocalJWKSet } = await import('jose');
    const other = await startHub({
      issuer: {
        issuer: 'https://id.example',
        audience: 'shared-care-hub',
        keys: createLocalJWKSet({ keys: [{ ...(await exportJWK(publicKey)), alg: 'ES256' }] }),
      },
    });
    const sign = (typ: string, audience: string, claims: object = { jti: 'x' }) =>
      new SignJWT({ ...claims })
        .setProtectedHeader({ alg: 'ES256', typ })
        .setIssuer('https://id.example')
        .setAudience(audience)
        .setSubject('gp.osei')
        .setIssuedAt(seconds)
        .setExpirationTime(seconds + 600)
        .sign(privateKey);
    const ask = async (token: string) =>
      (await other.as(null, VIEWER, { headers: { authorization: `Bearer ${token}` } })).status;
    expect(await ask(await sign('at+jwt', 'shared-care-hub'))).toBe(200);
    expect(await ask(await sign('JWT', 'shared-care-hub'))).toBe(401);
    expect(await ask(await sign('at+jwt', 'another-api'))).toBe(401);
    expect(await ask(await sign('at+jwt', 'shared-care-hub', {}))).toBe(401);
    await other.close();
  });

  test('a token that was accepted is refused once it has expired, though it is remembered', async () => {
    const token = await hub.issuer.sign('gp.osei', NOW, { seconds: 20 });
    expect((await withToken(token)).status).toBe(200);
    hub.setNow(new Date(NOW.getTime() + 26_000));
    expect((await withToken(token)).status).toBe(401);
    hub.setNow(NOW);
  });

  test('every refusal is audited', async () => {
    const before = (await audited(hub)).length;
    await withToken('not-a-token');
    expect((await audited(hub)).slice(before)).toEqual([
      expect.objectContaining({ kind: 'DENIED', code: 'UNAUTHENTICATED', userId: null }),
    ]);
  });
});

describe('the acting role', () => {
  test('is the one that the token names, chosen at sign-in and signed', async () => {
    const as = (role: string) => hub.as('social.worker.okafor', VIEWER, { role });
    expect(dataOf(await as('LINK_WORKER')).viewer).toMatchObject({
      role: 'LINK_WORKER',
      organisation: { name: 'Southbank Mental Health' },
    });
    expect(dataOf(await as('LINK_WORKER@X9906')).viewer.role).toBe('LINK_WORKER');
    for (const other of ['GENERAL_PRACTITIONER', 'LINK_WORKER@X9907', '__proto__']) {
      const answer = await as(other);
      expect([answer.status, answer.errors?.[0]?.extensions.code]).toEqual([401, 'FORBIDDEN']);
    }
  });

  test('must be chosen by who holds several; who holds one need not', async () => {
    const unsaid = async (person: string) => withToken(await hub.issuer.sign(person, NOW));
    expect((await unsaid('social.worker.okafor')).errors![0]!.message).toMatch(/several roles/);
    expect(dataOf(await unsaid('gp.osei')).viewer.role).toBe('GENERAL_PRACTITIONER');
  });

  test('claimed in a header that the token does not bear out ends the session', async () => {
    const token = await hub.issuer.sign('social.worker.okafor', NOW, { role: 'SOCIAL_WORKER@X9907' });
    expect((await withToken(token, { 'x-acting-role': 'SOCIAL_WORKER' })).status).toBe(200);
    const claimed = await withToken(token, { 'x-acting-role': 'LINK_WORKER' });
    expect([claimed.status, claimed.errors![0]!.extensions.code]).toEqual([401, 'UNAUTHENTICATED']);
    const after = await withToken(token);
    expect(after.status).toBe(401);
    expect(after.errors![0]!.message).toMatch(/ended/);
    expect(await hub.hub.models.EndedSession.countDocuments()).toBe(1);
  });

  test('is what the audit says, and roles do not bleed into each other', async () => {
    const { personas: people } = await import('../../src/demo/personas.js');
    const ada = people()[0]!.patient._id;
    const query = `{ patient(id: "${ada}") { record { problems { nodes { name } } } } }`;
    const [worker, link] = await Promise.all([
      hub.as('social.worker.okafor', query),
      hub.as('social.worker.okafor', query, { role: 'LINK_WORKER' }),
    ]);
    expect(worker.data.patient.record.problems.nodes).toHaveLength(5);
    expect(link.errors![0]!.extensions.code).toBe('NOT_FOUND');
  });

  test('nobody signed in may ask for nothing but the public', async () => {
    const answer = await hub.as(null, VIEWER);
    expect(answer.errors![0]!.extensions.code).toBe('UNAUTHENTICATED');
  });
});
