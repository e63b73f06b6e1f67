import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

/** A real headless Chromium: the system's, or the one that comes with the packages. */
export const launchBrowser = async (): Promise<Browser> => {
  if (existsSync('/usr/bin/chromium'))
    return chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
  const { default: packaged } = await import('@sparticuz/chromium');
  return chromium.launch({ executablePath: await packaged.executablePath(), args: packaged.args, headless: true });
};
