import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { checkContent } from '../../../src/lib/problems/check/check.ts';
import { report } from '../../../src/lib/problems/report/report.ts';

test('What the README shows of a check is what the check says', async () => {
  const root = mkdtempSync(join(tmpdir(), 'readme-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  cpSync('src/content', join(root, 'src/content'), { recursive: true });
  const file = 'src/content/progress/mse-2022/2026-09.mdx';
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(
    join(root, file),
    `---
title: Progress report, September 2026
asAt: 2026-09-31
published: 2026-10-20
source: { document: mse-report-2026-09 }
updates:
  - commitment: w41
    status: [On course]
    summary: Local targets are agreed.
---

The first report.
`,
  );
  const found = await checkContent({ root, folder: join(root, 'src/content') });
  const told = report({ ...found, advice: [] }, 'terminal', { width: 90 });
  const shown = told.replace(/^(?=.)/gm, '   ');
  expect(readFileSync('README.md', 'utf8')).toContain(`   \`\`\`text\n${shown}\n   \`\`\`\n`);
});
