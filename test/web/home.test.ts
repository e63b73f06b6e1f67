import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { mkdir } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { users } from '../../src/demo/people.js';
import { homePage } from '../../src/http/home-page.js';
import { launchBrowser } from '../support/browser.js';
import { startPages } from '../support/pages.js';

/** The page at `/` and signing in from it, in a real browser: who is chosen is who is signed in, whoever was before. */

let browser: Browser;
let page: Page;
let url: string;
let closePages: () => Promise<void>;
const complaints: string[] = [];

beforeAll(async () => {
  ({ url, close: closePages } = await startPages());
  browser = await launchBrowser();
  page = await browser.newPage({ viewport: { width: 1300, height: 900 } });
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await closePages?.();
});

const shoot = async (name: string) => {
  const shots = process.env['HUB_SCREENSHOTS'];
  if (!shots) return;
  await mkdir(shots, { recursive: true });
  await page.screenshot({ path: `${shots}/${name}.png`, fullPage: true });
};

const nameOf = (id: string) => users.find(({ _id }) => _id === id)!.name;
const signedIn = async () => {
  await page.waitForSelector('.hub-bar');
  return (await page.locator('.hub-bar').innerText()).replaceAll('\n', ' ');
};

/** Goes from the page at `/` to the provider as somebody, and takes the first choice there. */
const signInFromHome = async (id: string) => {
  await page.goto(`${url}/`);
  await page.getByRole('link', { name: nameOf(id) }).click();
  await page.getByRole('button', { name: `Sign in as ${id}` }).click();
  await page.waitForURL(/\/oidc\/interaction\//);
};

test('tells who the hub is for, and where to begin, at every width', async () => {
  for (const width of [1300, 390]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`${url}/`);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Shared-care hub');
    // Nothing is wider than the window.
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    await shoot(`home-${width}`);
  }
  await page.setViewportSize({ width: 1300, height: 900 });
  const links = await page.locator('a').evaluateAll((all) => all.map((one) => one.getAttribute('href')!));
  expect(links).toEqual(
    expect.arrayContaining(['/graphiql/', '/permissions', ...users.map(({ _id }) => `/graphiql/#${_id}`)]),
  );
  for (const link of new Set(links.map((one) => one.split('#')[0]!)))
    expect([link, (await page.request.get(`${url}${link}`)).status()]).toEqual([link, 200]);
  await page.getByText('Voluntary worker', { exact: true }).click();
  expect(await page.locator('details[open]').innerText()).toMatch(/logVoluntarySupport/);
});

test('signs in exactly who was chosen, whoever was signed in before', async () => {
  await signInFromHome('gp.osei');
  await shoot('provider');
  await page.getByRole('button', { name: nameOf('gp.osei') }).click();
  expect(await signedIn()).toMatch(/Dr Amara Osei, general practitioner, Spa Gardens Practice/);
  expect(page.url()).toBe(`${url}/graphiql/#gp.osei`);
  // Without signing out: the session of before is neither used nor in the way.
  await signInFromHome('volunteer.marsh');
  await page.getByRole('button', { name: nameOf('volunteer.marsh') }).click();
  expect(await signedIn()).toMatch(/Jo Marsh, voluntary worker, Bermondsey Good Neighbours/);
  // An address that names somebody else, on the page itself, ends the session and asks.
  await page.evaluate("window.location.hash = 'pharmacist.patel'");
  await page.getByRole('button', { name: 'Sign in as pharmacist.patel' }).click();
  await page.waitForURL(/\/oidc\/interaction\//);
  await page.getByRole('button', { name: nameOf('pharmacist.patel') }).click();
  expect(await signedIn()).toMatch(/Priya Patel/);
  // Somebody else than the address names: the address follows.
  await signInFromHome('gp.lowe');
  await page.getByText('Sign in as somebody else').click();
  await page.getByRole('button', { name: nameOf('matron.doyle') }).click();
  expect(await signedIn()).toMatch(/Maeve Doyle/);
  expect(page.url()).toBe(`${url}/graphiql/#matron.doyle`);
}, 120_000);

test('signing out ends the session at the hub and at the provider', async () => {
  await signInFromHome('gp.osei');
  let token = '';
  page.on('request', (request) => (token = request.headers()['authorization'] ?? token));
  await page.getByRole('button', { name: nameOf('gp.osei') }).click();
  await signedIn();
  const cookies = async () => (await page.context().cookies()).map(({ name }) => name);
  expect(await cookies()).toContain('_session');
  const who = () =>
    page.request.post(`${url}/graphql`, { headers: { authorization: token }, data: { query: '{ viewer { name } }' } });
  expect((await who()).status()).toBe(200);
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.getByText('You are signed out.').waitFor();
  expect(page.url()).toBe(`${url}/graphiql/`);
  expect(await cookies()).not.toContain('_session');
  expect((await who()).status()).toBe(401);
  await shoot('signed-out');
  expect(complaints).toEqual([]);
}, 60_000);

test('outside the demo it offers nobody to sign in as, and no example', () => {
  const page = homePage({ examples: {}, people: [], issuer: 'https://id.example.org' });
  expect(page).toMatch(/https:\/\/id.example.org/);
  expect(page).not.toMatch(/graphiql\/#|<details/);
  expect(homePage({ examples: {}, people: [], issuer: null })).toMatch(/sign nobody in/);
});
