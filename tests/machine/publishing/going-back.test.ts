import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readlinkSync,
  realpathSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { beforeEach, describe, expect, test } from 'vitest';
import { takeLock } from '../../../scripts/build/lock.ts';
import type { Work } from '../../../scripts/build/publish.ts';
import { runDeploy } from '../../../scripts/deploy/run.ts';
import { filesOf, page, quietSteps, workIn } from './small-site.ts';

let root: string;
let dir: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'back-'));
  mkdirSync(join(root, 'src/content'), { recursive: true });
  dir = join(realpathSync(mkdtempSync(join(tmpdir(), 'server-'))), 'site');
});

describe('while a deploy makes its pages', () => {
  test('going back happens at once, and what was begun before is not shown after it', async () => {
    await deploy('One');
    const one = shown();
    await deploy('Two');
    let back: Awaited<ReturnType<typeof run>> | undefined;
    const { code, message } = await deploy('Three', async () => {
      back = await run('--rollback');
      expect(home()).toBe(page('One'));
    });
    expect(back?.code).toBe(0);
    expect(back?.message).toContain(
      `\nThe deploy that is running (process ${process.pid}) will publish nothing, as it began before.`,
    );
    expect(home()).toBe(page('One'));
    expect(code).toBe(3);
    expect(message.split('\n').slice(0, 2).join('\n')).toMatchInlineSnapshot(`
      "While this site was made, another release was shown to readers, so this one is not.
      See whether they see what they should (--list), then deploy again."
    `);
    expect(message).toContain(`Nothing has been published. Readers still see release ${one}`);
    expect(readdirSync(join(dir, 'releases'))).toHaveLength(2);
    // The next one shows what it has made.
    expect((await deploy('Three')).code).toBe(0);
    expect(home()).toBe(page('Three'));
  });

  test('the list can be read', async () => {
    await deploy('One');
    await deploy('Two', async () => expect((await run('--list')).code).toBe(0));
    expect(home()).toBe(page('Two'));
  });
});

test('when no deploy is running, going back speaks of none', async () => {
  await deploy('One');
  await deploy('Two');
  expect((await run('--rollback')).message).not.toContain('running');
});

test.each(['--rollback', undefined])(
  'a run waits for another that is changing what readers see (%s)',
  async (option) => {
    await deploy('One');
    await deploy('Two');
    const lock = takeLock(join(dir, '.lock-change'));
    let isFree = false;
    const answer = option ? run(option) : deploy('Three');
    answer.then(() => expect(isFree).toBe(true));
    await setTimeout(400);
    expect(home()).toBe(page('Two'));
    isFree = true;
    lock.release?.();
    expect((await answer).code).toBe(0);
    expect(home()).toBe(page(option ? 'One' : 'Three'));
    expect(existsSync(join(dir, '.lock-change'))).toBe(false);
  },
);

function deploy(title: string, meanwhile: () => Promise<void> = async () => {}) {
  const made = workIn(root, title);
  const work: Work = {
    check: made.check,
    async render(settings, told) {
      await meanwhile();
      return made.render(settings, told);
    },
  };
  return runDeploy(['--to', dir], { AS_AT: '2026-11-21' }, root, work, quietSteps());
}

function run(option: string) {
  const args = ['--to', dir, option];
  return runDeploy(args, { AS_AT: '2026-11-21' }, root, workIn(root, ''), quietSteps());
}

function shown(): string {
  return readlinkSync(join(dir, 'current')).replace('releases/', '');
}

function home(): string | undefined {
  return filesOf(realpathSync(join(dir, 'current')))['index.html'];
}
