import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright';
import { describe, expect, onTestFinished, test } from 'vitest';
import { screensFor, serveScreens } from '../../scripts/edit/serve-screens.ts';
import { launch } from '../browser/chromium.ts';
import { answerAsHost, officer } from './editing/git-host.ts';
import { Keyboard } from './editing/keyboard.ts';
import { isFull, record } from './runs.ts';

const root = resolve(import.meta.dirname, '../..');
const folder = 'tests/fixtures/demo';
const path = 'organisations/marsham-council.yaml';
const before = readFileSync(join(root, folder, path), 'utf8');

/** What is seen of a form on each kind of screen. */
const seen: Record<string, string[]> = {};

describe.runIf(isFull)('With a keyboard alone', () => {
  test.each([
    ['on a screen of 1280 pixels', { width: 1280, height: 900 }],
    ['on the same at 200 %', { width: 640, height: 450 }],
  ])('somebody goes from the sign-in to a pull request %s', async (where, viewport) => {
    const { page, edits, others } = await openAtHost(viewport);
    const hand = new Keyboard(page);

    await hand.to(page.getByRole('button', { name: 'Sign In Using Access Token' }));
    await hand.press('Enter');
    await hand.to(page.getByRole('textbox', { name: 'Personal Access Token' }));
    await hand.type(officer.token);
    await hand.press('Enter');

    const kinds = page.getByRole('treeitem');
    await kinds.first().waitFor();
    await hand.to(kinds);
    await hand.to(page.getByRole('treeitem', { name: /Organisations/ }), 'ArrowDown');
    await hand.press('Enter');
    const entries = page.getByRole('row');
    await page.getByRole('row', { name: 'Marsham City Council' }).waitFor();
    await hand.to(entries);
    await hand.to(page.getByRole('row', { name: 'Marsham City Council' }), 'ArrowDown');
    await hand.press('Enter');

    await hand.to(page.getByRole('textbox', { name: 'Name', exact: true }));
    seen[where] = await fieldsOf(page);
    expect(await isTooWide(page)).toBe(false);
    await hand.press('End');
    await hand.type(' Now.');
    await hand.to(page.getByRole('button', { name: 'Save', exact: true }), 'Shift+Tab');
    await hand.press('Enter');
    const review = page.getByRole('button', { name: 'Send for Review' });
    await hand.to(review);
    await hand.press('Enter');
    await expect.poll(() => edits.handedOver, { timeout: 10_000 }).toBe(1);

    const branch = 'cms/organisations/marsham-council';
    expect(edits).toMatchObject({
      branches: [`refs/heads/${branch}`],
      pullRequests: [{ head: branch, base: 'main', draft: true }],
      notUnderstood: [],
    });
    expect(edits.commits).toEqual([
      {
        branch,
        message: 'Edit organisation “marsham-council”',
        written: [{ path: `${folder}/${path}`, text: before.replace(/^name: .+/, '$& Now.') }],
        deleted: [],
      },
    ]);
    expect(others()).toEqual([]);
    record(`From the sign-in to a pull request with a keyboard alone, ${where}`, {
      'Keys that led there': hand.presses,
      'Files in the pull request': edits.commits[0]?.written.length ?? 0,
      'Lines of it that changed': 1,
      'Fields of the form': seen[where].length,
      'Hosts asked other than our own and the git host': others().length,
    });
  });

  test('no field of a form is lost at 200 %', () => {
    const [whole, enlarged] = Object.values(seen);
    expect(whole?.length).toBeGreaterThan(5);
    expect(enlarged).toEqual(whole);
  });
});

/** The names of all that a form asks for. */
async function fieldsOf(page: Page): Promise<string[]> {
  const fields = page.getByRole('group', { name: /Field$/ });
  return fields.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''));
}

function isTooWide(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
}

/** The screens of the demonstration, whose files lie at a git host. */
async function openAtHost(viewport: { width: number; height: number }) {
  const screens = await screensFor(root, join(root, folder));
  const { url, close } = await serveScreens(screens, 0);
  const browser = await launch();
  onTestFinished(async () => {
    await browser.close();
    close();
  });
  const context = await browser.newContext({ viewport });
  const paths = globSync('**/*.{yaml,mdx}', { cwd: join(root, folder) }).sort();
  const files = paths.map(
    (one) => [`${folder}/${one}`, readFileSync(join(root, folder, one), 'utf8')] as const,
  );
  const edits = await answerAsHost(context, new Map(files));
  const asked = new Set<string>();
  context.on('request', (request) => asked.add(new URL(request.url()).origin));
  const page = await context.newPage();
  await page.goto(url);
  const known = [new URL(url).origin, 'https://api.github.com', 'null'];
  return { page, edits, others: () => [...asked].filter((origin) => !known.includes(origin)) };
}
