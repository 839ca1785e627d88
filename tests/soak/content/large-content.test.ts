import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { record, runs } from '../runs.ts';
import { layContent } from './trial-content.ts';

it('finds one bad file among ten thousand within five seconds', async () => {
  const count = runs({ small: 600, full: 10_000 });
  const content = layContent('tests/fixtures/demo');
  const commitments = [...content.files.keys()].filter((path) => /^commitments\//.test(path));
  const report = [...content.files.keys()].find((path) => path.startsWith('progress/')) ?? '';
  const strategy = /^progress\/([^/]+)/.exec(report)?.[1] ?? '';
  const like = commitments.find((path) => path.startsWith(`commitments/${strategy}/`)) ?? '';
  for (let at = content.files.size; at < count; at += 1) {
    // One file in ten has words, as a site with many reports has.
    if (at % 10 === 0) {
      content.write(
        `pages/page-${at}.mdx`,
        '---\ntitle: A page\ndescription: One of very many pages.\n---\n\n## Words\n\nSome **words**, and [a link](/about/).\n',
      );
    } else content.write(`commitments/${strategy}/many-${at}.yaml`, content.text(like));
  }
  const bad = `commitments/${strategy}/many-${count - 5}.yaml`;
  content.write(bad, content.text(like).replace(/^title: .*$/m, 'title: "Never closed'));

  const start = performance.now();
  const check = promisify(execFile)(process.execPath, ['scripts/check.ts', '--format', 'json'], {
    env: { ...process.env, CONTENT_DIR: content.folder },
    maxBuffer: 50_000_000,
  });
  const { stdout, code } = await check.catch((failed) => failed);
  const seconds = (performance.now() - start) / 1000;

  const { problems, files } = JSON.parse(stdout);
  expect(code).toBe(1);
  expect(files).toBe(count);
  expect(problems).toHaveLength(1);
  expect(problems[0].file).toContain(bad);
  expect(join(content.folder, bad)).toContain(problems[0].file.replace(/^(\.\.\/)+/, ''));
  record('One bad file among ten thousand is found', {
    'files read': files,
    'seconds, with the start of Node': Number(seconds.toFixed(1)),
  });
  expect(seconds).toBeLessThan(runs({ small: 10, full: 5 }));
});
