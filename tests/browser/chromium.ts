import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { type Browser, chromium } from 'playwright';
import { findBrowser } from '../../scripts/browser.ts';

/** The Chromium that npm test has found (CHROMIUM_PATH), or the one on this machine. */
export async function launch(): Promise<Browser> {
  const executablePath = process.env['CHROMIUM_PATH'] ?? (await findBrowser()).executablePath;
  const args = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'];
  return chromium.launch({ executablePath, args });
}

/** axe-core as text. It is evaluated in the page, since a policy may forbid a script element. */
export const axeSource = await readFile(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);
