import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import * as oidc from 'openid-client';
import { demoSecretOf, developmentProvider, PAGES_CLIENT, RESOURCE } from '../../src/auth/development/provider.js';
import { ADA, personas } from '../../src/demo/personas.js';
import { buildServer } from '../../src/server.js';
import { audited, codeOf, dataOf, freePort, startHub, type TestHub } from '../support/hub.js';

/** Sign-in with a real OpenID Connect provider over real HTTP: people by authorization code, systems by client credentials. */

let hub: TestHub;
let origin: string;
let close: () => Promise<void>;
beforeAll(async () => {
  const port = await freePort();
  origin = `http://localhost:${port}`;
  hub = await startHub({ now: () => new Date(), alsoIssuer: `${origin}/oidc` });
  await hub.load(...personas());
  const provider = await developmentProvider(origin, hub.issuer, hub.hub.models);
  const signIn = { issuer: provider.issuer, clientId: PAGES_CLIENT, resource: RESOURCE, examples: {}, demo: true };
  const app = await buildServer(hub.hub, { production: false, provider, signIn });
  await app.listen({ port, host: '127.0.0.1' });
  close = () => app.close();
});
afterAll(async () => {
  await close();
  await hub.close();
});

const insecure = { execute: [oidc.allowInsecureRequests] };
const ask = (token: string, query: string, headers: Record<string, string> = {}) =>
  hub.as(null, query, { headers: { authorization: `Bearer ${token}`, ...headers } });

/** Follows redirects by hand as a browser would, keeping cookies; stops where the address is the pages' own. */
const follow = async (start: string, choice: string) => {
  const cookies = new Map<string, string>();
  let url = start;
  let init: RequestInit = {};
  for (let hop = 0; hop < 10; hop++) {
    const response = await fetch(url, {
      ...init,
      redirect: 'manual',
      headers: { ...init.headers, cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [name, value] = cookie.split(';')[0]!.split('=') as [string, string];
      cookies.set(name, value);
    }
    const location = response.headers.get('location');
    if (location) {
      url = new URL(location, url).toString();
      if (url.startsWith(`${origin}/graphiql/`)) return url;
      init = {};
    } else {
      expect(await response.text()).toContain('Sign in to the shared-care hub');
      init = {
        method: 'POST',
        body: new URLSearchParams({ choice }).toString(),
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
      };
    }
  }
  throw new Error('the sign-in goes round in circles');
};

const signIn = async (choice: string) => {
  const configuration = await oidc.discovery(new URL(`${origin}/oidc`), PAGES_CLIENT, undefined, oidc.None(), insecure);
  const [pkceCodeVerifier, expectedState] = [oidc.randomPKCECodeVerifier(), oidc.randomState()];
  const url = oidc.buildAuthorizationUrl(configuration, {
    redirect_uri: `${origin}/graphiql/`,
    scope: 'openid hub',
    prompt: 'login',
    resource: RESOURCE,
    code_challenge: await oidc.calculatePKCECodeChallenge(pkceCodeVerifier),
    code_challenge_method: 'S256',
    state: expectedState,
  });
  const back = await follow(url.toString(), choice);
  const checks = { pkceCodeVerifier, expectedState };
  return oidc.authorizationCodeGrant(configuration, new URL(back), checks, { resource: RESOURCE });
};

const systemToken = async (clientId: string, secret = demoSecretOf(clientId)) => {
  const configuration = await oidc.discovery(new URL(`${origin}/oidc`), clientId, secret, undefined, insecure);
  return (await oidc.clientCredentialsGrant(configuration, { scope: 'hub', resource: RESOURCE })).access_token;
};

const VIEWER = '{ viewer { name role organisation { name } } }';

describe('people', () => {
  test('choose a role when they sign in; it is signed, and in every audit row', async () => {
    for (const [choice, role] of [
      ['social.worker.okafor SOCIAL_WORKER@X9907', 'SOCIAL_WORKER'],
      ['social.worker.okafor LINK_WORKER@X9906', 'LINK_WORKER'],
    ] as const) {
      const { access_token: token } = await signIn(choice);
      expect(dataOf(await ask(token, VIEWER)).viewer).toMatchObject({ name: 'Sam Okafor', role });
      await ask(token, `{ patient(id: "${ADA}") { name } }`);
      expect((await audited(hub)).at(-1)).toMatchObject({ userId: 'social.worker.okafor', role });
    }
  });

  test('get an ID token too, which is no key to the API', async () => {
    const { access_token: token, id_token: idToken } = await signIn('gp.osei GENERAL_PRACTITIONER@X9902');
    expect((await ask(idToken!, VIEWER)).status).toBe(401);
    expect((await ask(token, VIEWER)).status).toBe(200);
  });

  test('cannot choose what they do not hold', async () => {
    await expect(signIn('gp.osei PRIVACY_OFFICER')).rejects.toThrow(/circles/);
  });

  test('sign out: the token is worth nothing any more', async () => {
    const { access_token: token } = await signIn('gp.osei GENERAL_PRACTITIONER@X9902');
    const out = await fetch(`${origin}/sign-out`, { method: 'POST', headers: { authorization: `Bearer ${token}` } });
    expect(out.status).toBe(204);
    expect((await ask(token, VIEWER)).status).toBe(401);
  });
});

describe('systems', () => {
  const MEDICINES = `{ patient(id: "${ADA}") { name telephone record { medications { nodes { name } } problems { nodes { name } } contacts { nodes { service } } withheld { category reason } } } }`;

  test('act for the one organisation they are bound to, below their ceiling', async () => {
    const token = await systemToken('spa-gardens-practice-system');
    expect(dataOf(await ask(token, VIEWER)).viewer).toEqual({
      name: 'Spa Gardens practice system',
      role: 'GENERAL_PRACTITIONER',
      organisation: { name: 'Spa Gardens Practice' },
    });
    const { patient } = dataOf(await ask(token, MEDICINES));
    expect(patient.record.medications.nodes.length).toBeGreaterThan(10);
    expect(patient.record.withheld).toContainEqual({ category: 'HOUSING', reason: 'ROLE' });
    const seen = await ask(
      token,
      `{ patient(id: "${ADA}") { record { goals { nodes { ownWords } } safeguarding { nodes { text } } } } }`,
    );
    expect(dataOf(seen).patient.record).toEqual({ goals: null, safeguarding: null });
    await audited(hub);
    expect((await audited(hub)).at(-1)).toMatchObject({ userId: 'spa-gardens-practice-system' });
  });

  test('see nobody their organisation has nothing to do with, and nothing without consent', async () => {
    const pharmacy = await systemToken('greenland-pharmacy-system');
    expect(dataOf(await ask(pharmacy, MEDICINES)).patient.record.medications.nodes).toEqual(expect.any(Array));
    const charity = await systemToken('good-neighbours-case-system');
    expect(codeOf(await ask(charity, MEDICINES))).toBe('NOT_FOUND');
  });

  test('break no glass, and take no other role', async () => {
    const token = await systemToken('spa-gardens-practice-system');
    const glass = `mutation { breakGlass(input: { idempotencyKey: "a-system-cannot", patientId: "${ADA}", reason: LEGAL, explanation: "A system is nobody who decides" }) { override { id } } }`;
    expect(codeOf(await ask(token, glass))).toBe('FORBIDDEN');
    expect((await ask(token, VIEWER, { 'x-acting-role': 'PRIVACY_OFFICER' })).status).toBe(401);
  });

  test('with a wrong secret get no token; struck off the directory, nothing', async () => {
    await expect(systemToken('greenland-pharmacy-system', 'wrong')).rejects.toThrow();
    const token = await hub.issuer.sign('nobodys-system', new Date(), { clientId: 'nobodys-system' });
    expect((await ask(token, VIEWER)).status).toBe(401);
    const person = await hub.issuer.sign('gp.osei', new Date(), { clientId: 'gp.osei' });
    expect((await ask(person, VIEWER)).status).toBe(401);
  });
});
