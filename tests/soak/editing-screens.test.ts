import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { enterIn } from '../../scripts/registry/enter.ts';
import { checkContent } from '../../src/lib/problems/check/check.ts';
import { parseYaml } from '../../src/lib/reading/parse-yaml.ts';
import { axe } from '../browser/inspect/axe.ts';
import { entriesToMake, firstEntries, type NewEntry } from './editing/entries-to-make.ts';
import { addTo, fill, part, pick } from './editing/forms.ts';
import { type OpenScreens, openScreens } from './editing/screens.ts';
import { isFull, record } from './runs.ts';

const town = 'tests/fixtures/demo';
const sites = isFull ? [town, 'tests/fixtures/aberwen', 'src/content'] : [town];

describe.each(sites)('The editing screens of %s', (folder) => {
  test('write one line where one word is changed, and ask nobody else for anything', async () => {
    const screens = await openScreens(folder, { asWritable: true });
    onTestFinished(() => screens.close());
    const paths = [...screens.files.keys()];
    const chosen = isFull ? paths : someKinds(paths);
    const others: string[] = [];
    for (const path of chosen) {
      const before = screens.files.get(path) ?? '';
      const after = await withOneWordMore(screens, path).catch((error: Error) => error.message);
      const told = changedLines(before, after);
      if (told.length !== 1 || !told[0]?.includes(' Now.'))
        others.push(`${path}: ${told.slice(0, 3)}`);
    }
    expect(others).toEqual([]);
    expect(screens.asked()).toEqual([]);
    expect(screens.complaints).toEqual([]);
    record(`Files of ${folder} edited on the screens`, {
      'files in which one word was changed and saved in a browser': chosen.length,
      'files of which another line changed': others.length,
      'hosts asked other than our own': screens.asked().length,
    });
  });
});

describe('On the editing screens', () => {
  let screens: OpenScreens;
  beforeAll(async () => {
    // All of a form is seen at once.
    screens = await openScreens(town, { height: 6000 });
  }, 120_000);
  afterAll(() => screens.close());

  test.runIf(isFull).each(entriesToMake)(
    'somebody writes $what, and it passes the check',
    async ({ where, path, write, more }: NewEntry) => {
      await screens.goTo(`${where}/new`);
      await write(screens.page);
      await save(screens);
      const text = await screens.saved(path);
      expect(text).not.toBe('');
      expect(await problemsWith(screens, [path, ...(more ?? [])])).toEqual([]);
    },
  );

  test('somebody moves a date with its reason, and the check has nothing against it', async () => {
    const path = 'commitments/marsham-2024/p3.yaml';
    const { page } = screens;
    await screens.goTo('commitments-marsham-2024/entries/p3');
    const due = part(page, 'Due').first();
    await fill(due, 'By', '2028-03');
    await addTo(page, 'Change').click();
    await page.getByRole('menuitem', { name: 'Due date' }).click();
    const change = part(page, 'Changes');
    await fill(change, 'Date', '2026-11-26');
    await fill(change, 'Was', '2027-02-22');
    await fill(change, 'Now', '2028-03');
    await fill(change, 'Reason', 'The work began a year late.');
    await save(screens);
    const added = changedLines(screens.files.get(path) ?? '', await screens.saved(path));
    expect(added).toMatchInlineSnapshot(`
      [
        "  by: 2028-03",
        "source:",
        "  document: living-well",
        "changes:",
        "  - date: 2026-11-26",
        "    field: due",
        "    was: 2027-02-22",
        "    now: 2028-03",
        "    reason: The work began a year late.",
      ]
    `);
    expect(await problemsWith(screens, [path], { published: town })).toEqual([]);
  });

  test('a published report opens for corrections alone, and says what they say', async () => {
    const path = 'progress/marsham-2024/2025-09.mdx';
    const { page } = screens;
    await screens.goTo('progress-marsham-2024/entries/2025-09');
    const title = page.getByRole('textbox', { name: 'Title', exact: true }).first();
    await title.waitFor();
    expect(await title.isEditable()).toBe(false);
    expect(await addTo(page, 'Update').count()).toBe(0);
    await addTo(page, 'Correction').click();
    const correction = part(page, 'Corrections');
    await fill(correction, 'Date', '2026-11-26', 'last');
    await pick(correction, 'Commitment', /^W3/, 'last');
    await pick(correction, 'Field', 'Status', 'last');
    await fill(correction, 'Wrong', 'We had read the wrong row.', 'last');
    await fill(correction, 'Was', 'At risk', 'last');
    await fill(correction, 'Now', 'On course', 'last');
    await save(screens);
    const changed = changedLines(screens.files.get(path) ?? '', await screens.saved(path));
    expect(changed).toMatchInlineSnapshot(`
      [
        "      - On course",
        "    summary: Nothing new was said of it.",
        "  - commitment: a1",
        "    status:",
        "      - Yet to begin",
        "    summary: The second count is planned.",
        "  - commitment: a2",
        "    status:",
        "      - Yet to begin",
        "    summary: The second count is not in print.",
        "  - commitment: p1",
        "    status:",
        "      - Done & “signed off”",
        "    summary: The fund is there.",
        "corrections:",
        "  - date: 2026-01-08",
        "    commitment: w3",
        "    field: status",
        "    wrong: The word was taken from another row.",
        "    was: On course",
        "    now: At risk",
        "  - date: 2026-11-26",
        "    commitment: w3",
        "    field: status",
        "    wrong: We had read the wrong row.",
        "    was: At risk",
        "    now: On course",
      ]
    `);
    expect(await problemsWith(screens, [path], { published: town })).toEqual([]);
  });

  test.runIf(isFull)(
    'break one rule of axe-core, which docs/editing.md owns up to, where one signs in and in a new form of each kind',
    async () => {
      const signIn = await screens.browser.newPage();
      onTestFinished(() => signIn.close());
      await signIn.goto(screens.page.url().replace(/#.*/, ''));
      await signIn.getByRole('button', { name: 'Work with Local Repository' }).waitFor();
      const found = { 'sign in': await brokenRules(signIn) };
      for (const { where } of entriesToMake) {
        await screens.goTo(`${where}/new`);
        await screens.page.getByRole('button', { name: 'Save', exact: true }).waitFor();
        await screens.page.waitForTimeout(500);
        Object.assign(found, { [where]: await brokenRules(screens.page) });
      }
      record('Rules of axe-core on the editing screens', {
        Screens: Object.keys(found).length,
        'Rules that are broken': [...new Set(Object.values(found).flat())].join(', '),
      });
      expect(new Set(Object.values(found).flat())).toEqual(new Set(['heading-order']));
    },
    300_000,
  );

  test('nothing is offered for deleting what was published', async () => {
    await screens.goTo('commitments-marsham-2024/entries/w1');
    await screens.page.getByRole('textbox', { name: 'Ref', exact: true }).waitFor();
    await screens.page.getByRole('button', { name: 'Show Editor Options' }).click();
    expect(await screens.page.getByRole('menuitem', { name: /delete/i }).count()).toBe(0);
    await screens.page.keyboard.press('Escape');
  });
});

describe.runIf(isFull)('On the editing screens of this project', () => {
  let screens: OpenScreens;
  beforeAll(async () => {
    screens = await openScreens('src/content', { height: 6000 });
  }, 120_000);
  afterAll(() => screens.close());

  test.each(firstEntries)(
    'somebody writes $what, and it passes the check',
    async ({ where, path, write }) => {
      const { page } = screens;
      await screens.goTo(where);
      await page.getByText(/^There is no \w+ here yet\./).waitFor();
      await screens.goTo(`${where}/new`);
      await write(page);
      await save(screens);
      expect(await screens.saved(path)).not.toBe('');
      expect(await problemsWith(screens, [path], { site: 'src/content' })).toEqual([]);
    },
  );
});

/** The names of the rules of axe-core that a page breaks. */
async function brokenRules(page: Page): Promise<string[]> {
  const told = await axe(page);
  return [...new Set(told.map((one) => /\(axe: (.+)\)$/.exec(one)?.[1] ?? one))];
}

/** A file of each layout: deep ones, one with comments, one with words below. */
function someKinds(paths: string[]): string[] {
  const kinds = ['strategies/', 'progress/', 'site.yaml'];
  return kinds.flatMap((kind) => paths.find((path) => path.startsWith(kind)) ?? []);
}

/** Adds a word to the title or the name of an entry, saves it and gives the file. */
async function withOneWordMore(screens: OpenScreens, path: string): Promise<string> {
  const parts = path.replace(/\.\w+$/, '').split('/');
  const [kind = '', ...rest] = parts;
  const form = rest.length === 0 ? '_singletons' : [kind, ...rest.slice(0, -1)].join('-');
  await screens.goTo(`${form}/entries/${parts.at(-1)}`);
  const front = (screens.files.get(path) ?? '').replace(/^---\n([\s\S]*?\n)---[\s\S]*$/, '$1');
  const { label, title } = calledBy(kind, parseYaml(front).data);
  const box = screens.page.getByRole('textbox', { name: label, exact: true }).first();
  // The glossary has no title. Its terms are a list, and a long list is closed.
  if (kind === 'glossary') {
    const first = part(screens.page, 'Terms').getByRole('button', { name: 'Expand', exact: true });
    await box.or(first).first().waitFor();
    if ((await box.count()) === 0) await first.first().click();
  }
  // The form that was open before may have a field of this name, too.
  await expect.poll(() => box.inputValue().catch(() => ''), { timeout: 20_000 }).toBe(title);
  const button = screens.page.getByRole('button', { name: 'Save', exact: true });
  await expect
    .poll(
      async () => {
        await box.fill(title);
        await box.fill(`${title} Now.`);
        return button.isEnabled();
      },
      { timeout: 20_000 },
    )
    .toBe(true);
  await save(screens);
  const written = await screens.saved(path);
  // The form closes by itself once it has been saved.
  await screens.page.waitForURL((url) => !url.hash.includes('/entries/'), { timeout: 20_000 });
  return written;
}

/** By which of its words a file is known, and in which field they stand. */
function calledBy(kind: string, data: unknown): { label: string; title: string } {
  const isNamed = ['site', 'organisations', 'areas', 'indicators'].includes(kind);
  const label = kind === 'glossary' ? 'Term' : isNamed ? 'Name' : 'Title';
  const { terms, ...fields } = data as Record<string, unknown>;
  const [known] = kind === 'glossary' ? (terms as Record<string, unknown>[]) : [fields];
  return { label, title: String(known?.[label.toLowerCase()] ?? '') };
}

async function save({ page }: OpenScreens): Promise<void> {
  await page.getByRole('button', { name: 'Save', exact: true }).click();
}

function changedLines(before: string, after: string): string[] {
  const [old, young] = [before.split('\n'), after.split('\n')];
  const start = old.findIndex((line, at) => line !== young[at]);
  if (start < 0) return [];
  let end = 0;
  while (end < old.length - start && old.at(-1 - end) === young.at(-1 - end)) end += 1;
  return young.slice(start, young.length - end);
}

/** What the check finds wrong with the content once some files are as the screens wrote them. */
async function problemsWith(
  screens: OpenScreens,
  paths: string[],
  { site = town, published }: { site?: string; published?: string } = {},
) {
  const folder = mkdtempSync(join(tmpdir(), 'edited-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(site, folder, { recursive: true });
  for (const path of paths) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), await screens.read(path));
  }
  await enterIn(folder, '2026-11-26').catch(() => undefined);
  const { problems } = await checkContent({
    root: folder,
    folder,
    asAt: '2026-11-26',
    ...(published && { published }),
  });
  return problems.map(({ file, code, says }) => `${file}: ${code}: ${says}`);
}
