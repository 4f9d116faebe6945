// The browser that the window is tried in: Debian's Chromium, or the one that CHROMIUM names. Where there is the Chromium that
// has no window of its own, it is run: it does the same in two thirds of the time.
import { existsSync } from 'node:fs';

import { chromium } from 'playwright-core';

const headless = '/usr/bin/chromium-headless-shell';

export const launch = () =>
  chromium.launch({
    executablePath: process.env.CHROMIUM ?? (existsSync(headless) ? headless : '/usr/bin/chromium'),
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
