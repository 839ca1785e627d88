import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkAgainstBase } from '../../scripts/base/check-against-base.ts';
import { tellChanges } from '../../scripts/changes/tell.ts';
import { startSite } from '../../scripts/new/site/start-site.ts';
import { enterIn } from '../../scripts/registry/enter.ts';
import { readyToPublish } from '../../src/lib/problems/check/ready.ts';
import { demonstrationAddress } from '../../src/lib/site/beginning.ts';
import { type Repository, repository } from './repository.ts';

const env = { AS_AT: '2026-11-26' };
const words = [
  ...['--name', 'Quayside promises', '--address', 'https://promises.quayside.example.org'],
  ...['--publisher', 'Quayside Borough Council', '--area', 'Quayside', '--colour', '#12436D'],
];

let project: Repository;
const path = (name: string) => join(project.root, name);
const start = (args = words, more: NodeJS.ProcessEnv = {}) =>
  startSite(project.root, args, { ...env, ...more });
const siteYaml = () => readFileSync(path('src/content/site.yaml'), 'utf8');

/** A clone of the project: its demonstration has been published, and has tests of its own. */
beforeEach(async () => {
  project = repository();
  cpSync('tests/unit/problems/base', path('src/content'), { recursive: true });
  const site = siteYaml().replace(/^address: .*$/m, `address: ${demonstrationAddress}`);
  writeFileSync(path('src/content/site.yaml'), site);
  await enterIn(path('src/content'), '2026-11-21');
  project.write('tests/demonstration/figures.test.ts', '');
  project.write('tests/unit/rules.test.ts', '');
  project.commit('Publish the demonstration');
  project.git('checkout', '--quiet', '-b', 'our-site');
});
afterEach(() => project.remove());

describe('npm run new -- site', () => {
  test('puts a whole site in the place of the demonstration, and says what to do next', async () => {
    expect(await start()).toMatchInlineSnapshot(`
      "Wrote 8 files into src/content/:
        site.yaml
        organisations/quayside-borough-council.yaml
        areas/quayside.yaml
        sources/first-document.yaml
        pages/about.mdx
        pages/accessibility.mdx
        pages/method.mdx
        glossary.yaml
      The demonstration is gone from here. Git keeps it: git log -- src/content.

      Next:
        npm start                    shows the site as it is
        npm run check                names every TODO that is left; nothing is published before they are done
        npm run new -- strategy ID   starts your first plan; docs/authoring/README.md tells the rest"
    `);
    expect(readdirSync(path('src/content/organisations'))).toEqual([
      'quayside-borough-council.yaml',
    ]);
    expect(existsSync(path('src/content/commitments'))).toBe(false);
    expect(existsSync(path('src/content/registry.csv'))).toBe(false);
  });

  test('takes the tests of the demonstration with it, and no other', async () => {
    await start();
    expect(readdirSync(path('tests'))).toEqual(['unit']);
  });

  test('gives a site that passes the check and cannot be published', async () => {
    await start();
    const checked = await checkAgainstBase(project.root, 'main');
    expect(checked.problems).toEqual([]);
    expect(new Set(checked.advice.map(({ code }) => code))).toEqual(new Set(['starter-text']));
    expect(readyToPublish(checked).problems.length).toBeGreaterThan(10);
  });

  test('names all that is missing at once where nobody can be asked', async () => {
    await expect(
      start(['--name', 'Quayside promises', '--colour', 'yellow']),
    ).rejects.toThrowErrorMatchingInlineSnapshot(`
      [Mistake: --address is missing. At which web address will it be published?
      --publisher is missing. Which body publishes it?
      --area is missing. Which area is it about?
      --colour: “yellow” is not a colour that this site can read. Write a hash and six digits or letters a to f, in quotes, for example "#12436D".

      Write it like this: npm run new -- site --name "Example follows up" --address "https://wellbeing.example.org" --publisher "Example Council" --area "Example" --colour "#12436D"
      For a repository of its own add --to ../our-progress; and --code, where its code is not fetched from the origin of this clone.]
    `);
    expect(siteYaml()).toContain(demonstrationAddress);
  });

  test('asks a person for what the command leaves out, and again where an answer cannot be', async () => {
    const answers = [
      'Quayside Borough Council',
      'Quayside',
      '#FFFF00',
      '#12436D',
      '',
      '5 working days',
    ];
    const asked: string[] = [];
    const given = words.slice(0, 4);
    await startSite(project.root, given, env, async (question) => {
      asked.push(question);
      return answers[asked.length - 1] ?? '';
    });
    expect(asked.join('\n')).toMatchInlineSnapshot(`
      "Which body publishes it?
        for example Example Council: 
      Which area is it about?
        for example Example: 
      Which one colour is yours? White text stands on it.
        for example #12436D: 
      --colour: White text on “#FFFF00” has a contrast of 1.07 to 1. Choose a darker colour, so that it is at least 4.5 to 1, for example "#12436D" (10.2 to 1).
      Which one colour is yours? White text stands on it.
        for example #12436D: 
      At which email address does a team answer? (Enter: later)
        for example wellbeing@example.org: 
      How soon does it answer? (Enter: later)
        for example 10 working days: "
    `);
    expect(siteYaml()).toContain('replyWithin: 5 working days');
    expect(siteYaml()).toContain('TODO: the address of a team');
  });

  test('refuses what no file can hold, and leaves the demonstration where it is', async () => {
    await expect(start([...words, '--reply', 'soon\u0007'])).rejects.toThrow();
    await expect(start([...words, '--place', 'x'])).rejects.toThrow('Write it like this');
    await expect(start([...words, '--address', demonstrationAddress])).rejects.toThrow('--address');
    await expect(start([...words, '--publisher', ''])).rejects.toThrow('--publisher');
    expect(siteYaml()).toContain(demonstrationAddress);
  });

  test('refuses while something is not committed, so that nothing of a person is lost', async () => {
    project.write('src/content/pages/ours.mdx', 'Ours.');
    await expect(start()).rejects.toThrowErrorMatchingInlineSnapshot(`
      [Mistake: There are changes that are not committed, the first in src/content/pages/ours.mdx.
      Commit them first, so that nothing of yours is lost: git commit.]
    `);
    expect(readFileSync(path('src/content/pages/ours.mdx'), 'utf8')).toBe('Ours.');
  });

  test('never takes the place of a site that is not the demonstration', async () => {
    await start();
    project.commit('Start our site');
    await expect(start()).rejects.toThrow('already, and it stays as it is');
  });

  test('starts in an empty folder too, and leaves the demonstration alone then', async () => {
    mkdirSync(path('ours'));
    await start(words, { CONTENT_DIR: 'ours' });
    expect(readdirSync(path('ours'))).toContain('site.yaml');
    expect(siteYaml()).toContain(demonstrationAddress);
    expect(readdirSync(path('tests'))).toContain('demonstration');
  });
});

describe('a new site begins a history of its own', () => {
  const codes = async (base: string) =>
    (await checkAgainstBase(project.root, base)).problems.map(({ code }) => code);
  const edit = (change: (text: string) => string) =>
    project.write('src/content/site.yaml', change(siteYaml()));

  beforeEach(async () => {
    await start();
    project.commit('Start our site');
  });

  test('so nothing of the demonstration is asked for, and this is said', async () => {
    const { problems, note } = await checkAgainstBase(project.root, 'main');
    expect(problems).toEqual([]);
    expect(note).toMatchInlineSnapshot(
      `"Not compared with what was published. This site has just begun. What was published before was the demonstration, and none of it is asked for."`,
    );
  });

  test('and all of it is new to readers', async () => {
    const { text, code } = await tellChanges(project.root, ['--base', 'main'], env);
    expect(code).toBe(0);
    expect(text).toMatchInlineSnapshot(`
      "Not ready to publish: 26 texts still ask to be replaced, the first in src/content/areas/quayside.yaml on line 3.

      1 organisation is added, 3 pages are added, 1 glossary term changes, 1 place is added and 1 document is added.

      Organisations
        1 organisation is added:
          Quayside Borough Council, an organisation
            /organisations/quayside-borough-council/

      Pages and glossary
        3 pages are added:
          About this site, a page
            /about/
          Accessibility statement, a page
            /accessibility/
          How we work it out, a page
            /method/
        1 glossary term changes:
          The glossary, a glossary
            /glossary/

      Other words change
        1 place is added:
          Quayside, a place
            /areas/quayside/
        1 document is added:
          TODO: The title as printed on the document, a document
            /data/"
    `);
  });

  test('which keeps what it has published from then on', async () => {
    project.git('branch', '--force', 'main');
    rmSync(path('src/content/areas/quayside.yaml'));
    expect(await codes('main')).toContain('no-such-entry');
    expect(await codes('main')).toContain('published-gone');
  });

  test('and never begins again', async () => {
    project.git('branch', '--force', 'main');
    edit((text) => text.replace('begun: 2026-11-26', 'begun: 2026-12-01'));
    expect(await codes('main')).toEqual(['beginning-changed']);
    edit((text) => text.replace(/^begun: .*\n/m, ''));
    expect(await codes('main')).toEqual(['beginning-changed']);
    edit((text) => text.replace(/^address: .*$/m, `address: ${demonstrationAddress}`));
    expect(await codes('main')).toEqual(['beginning-changed', 'beginning-changed']);
  });

  test('as a site that never was the demonstration cannot', async () => {
    edit((text) => text.replace(/^begun: .*\n/m, ''));
    project.commit('A site from before');
    project.git('branch', '--force', 'main');
    edit((text) => text.replace(/^publisher:/m, 'begun: 2026-11-26\npublisher:'));
    expect(await codes('main')).toEqual(['beginning-changed']);
  });
});
