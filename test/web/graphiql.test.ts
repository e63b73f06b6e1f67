import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { ADA, personas } from '../../src/demo/personas.js';
import { developmentProvider, PAGES_CLIENT, RESOURCE } from '../../src/auth/development/provider.js';
import { exampleQueries } from '../../src/demo/sign-ins.js';
import { buildServer, webFolder } from '../../src/server.js';
import { buildWeb } from '../../src/web.js';
import { freePort, startHub, type TestHub } from '../support/hub.js';
import { launchBrowser } from '../support/browser.js';

/** GraphiQL in a real browser: the three jobs by hand, with nothing loaded from elsewhere. */

let hub: TestHub;
let browser: Browser;
let page: Page;
let url: string;
const foreign: string[] = [];
const complaints: string[] = [];

beforeAll(async () => {
  if (!existsSync(webFolder)) await buildWeb(() => {});
  const port = await freePort();
  url = `http://localhost:${port}`;
  hub = await startHub({ now: () => new Date(), alsoIssuer: `${url}/oidc` });
  await hub.load(...personas());
  const provider = await developmentProvider(url, hub.issuer, hub.hub.models);
  const app = await buildServer(hub.hub, {
    production: false,
    provider,
    signIn: {
      issuer: provider.issuer,
      clientId: PAGES_CLIENT,
      resource: RESOURCE,
      examples: exampleQueries(),
      demo: true,
    },
  });
  await app.listen({ port, host: '127.0.0.1' });
  browser = await launchBrowser();
  page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  page.on(
    'request',
    (request) => !/^(http:\/\/localhost|data:|blob:)/.test(request.url()) && foreign.push(request.url()),
  );
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  closeApp = () => app.close();
}, 180_000);
let closeApp: () => Promise<void>;
afterAll(async () => {
  await browser?.close();
  await closeApp?.();
  await hub?.close();
});

const signIn = async (person: string, choice: string) => {
  await page.goto(`${url}/graphiql/?fresh=${person}#${person}`);
  await page.getByRole('button', { name: `Sign in as ${person}` }).click();
  await page.waitForURL(/\/oidc\/interaction\//);
  await page.getByRole('button', { name: choice }).click();
  await page.waitForSelector('.hub-bar');
};

const runAs = async (person: string, who: string, operation: string) => {
  await signIn(person, who);
  await page.waitForSelector('.graphiql-execute-button');
  await page.waitForSelector('.view-line');
  await page.click('.graphiql-execute-button');
  const choice = page.locator('.graphiql-dropdown-content >> text=' + operation);
  if (await choice.isVisible({ timeout: 1500 }).catch(() => false)) await choice.click();
  else
    await page
      .locator(`[role=menuitem]:has-text("${operation}")`)
      .click({ timeout: 1500 })
      .catch(() => {});
  const result = page.locator('.result-window');
  for (let i = 0; i < 60; i++) {
    const text = (await result.innerText().catch(() => '')).replaceAll('\u00a0', ' ');
    if (/"data"|"errors"/.test(text)) return text;
    await page.waitForTimeout(250);
  }
  throw new Error('no answer in GraphiQL');
};

test('a social worker runs the whole record, a pharmacist adds a note, a volunteer logs support', async () => {
  const shots = process.env['HUB_SCREENSHOTS'];
  if (shots) await mkdir(shots, { recursive: true });
  const shoot = async (name: string) => shots && void (await page.screenshot({ path: `${shots}/${name}.png` }));
  expect(await runAs('social.worker.okafor', 'Sam Okafor Social worker', 'WholeRecord')).toMatch(/Ada Bell/);
  await shoot('social-worker');
  expect(await runAs('pharmacist.patel', 'Priya Patel', 'AddMedicationNote')).toMatch(
    /Took the furosemide after choir/,
  );
  await shoot('pharmacist');
  expect(await runAs('volunteer.marsh', 'Jo Marsh', 'LogVoluntarySupport')).toMatch(/Lift to choir/);
  await shoot('volunteer');
  expect(await hub.hub.models.Entry.countDocuments({ patientId: ADA, 'body.activity': 'Lift to choir' })).toBe(1);
  expect(foreign).toEqual([]);
  expect(complaints).toEqual([]);
}, 120_000);
