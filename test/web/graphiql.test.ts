import { mkdir } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { ADA } from '../../src/demo/personas.js';
import type { TestHub } from '../support/hub.js';
import { startPages } from '../support/pages.js';
import { launchBrowser } from '../support/browser.js';

/** GraphiQL in a real browser: the three jobs by hand, with nothing loaded from elsewhere. */

let hub: TestHub;
let browser: Browser;
let page: Page;
let url: string;
const foreign: string[] = [];
const complaints: string[] = [];

beforeAll(async () => {
  const pages = await startPages();
  ({ hub, url, close: closePages } = pages);
  browser = await launchBrowser();
  page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  page.on(
    'request',
    (request) => !/^(http:\/\/localhost|data:|blob:)/.test(request.url()) && foreign.push(request.url()),
  );
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
}, 180_000);
let closePages: () => Promise<void>;
afterAll(async () => {
  await browser?.close();
  await closePages?.();
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
  expect(await runAs('volunteer.marsh', 'Jo Marsh', 'LogSupport')).toMatch(/Lift to choir/);
  await shoot('volunteer');
  expect(await hub.hub.models.Entry.countDocuments({ patientId: ADA, 'body.activity': 'Lift to choir' })).toBe(1);
  expect(foreign).toEqual([]);
  expect(complaints).toEqual([]);
}, 120_000);
