import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { type Browser, chromium } from 'playwright';
import { findBrowser } from '../../scripts/browser.ts';

/** The Chromium that npm test has found (CHROMIUM_PATH), or the one on this machine. */
export async function launch(more: string[] = []): Promise<Browser> {
  const executablePath = process.env['CHROMIUM_PATH'] ?? (await findBrowser()).executablePath;
  const args = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'];
  return chromium.launch({ executablePath, args: [...args, ...more] });
}

/**
 * One that lays pages out without drawing them, for inspections of what stands where in which colour: a fifth of
 * the work of opening a page is saved. Nothing moves in it, so it can neither click nor see what shifts.
 */
export function launchStill(): Promise<Browser> {
  return launch(['--in-process-gpu', '--disable-threaded-compositing']);
}

/** axe-core as text. It is evaluated in the page, since a policy may forbid a script element. */
export const axeSource = await readFile(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);
