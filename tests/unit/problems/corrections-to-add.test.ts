import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { z } from 'zod';
import { checkContent } from '../../../src/lib/problems/check/check.ts';
import { report } from '../../../src/lib/problems/report/report.ts';
import { progressSchema } from '../../../src/lib/progress/schema.ts';
import { undoCorrection } from '../../../src/lib/progress/undo-correction.ts';
import { layProject } from './lay.ts';

const published = {
  title: 'Progress report, September 2023',
  asAt: '2023-09',
  period: { from: '2023-04', to: '2023-09' },
  source: { document: 'plan', locator: { page: '4' } },
  updates: [
    {
      commitment: 'w1',
      status: ['On course'],
      summary:
        'Two teams met. Half of the\u00a0teams  answer within a week. Nobody "waits" longer: it is the rule. Two teams met.',
      figures: [
        { label: 'Teams', value: '12' },
        { label: 'People reached', value: '120' },
      ],
      evidence: [{ title: 'Minutes', link: 'https://www.example.org/minutes' }],
    },
  ],
  figures: [{ label: 'Visits', value: '7' }],
  totals: [{ of: 2, parts: [{ words: ['On course'], share: '50' }] }],
};
type Report = typeof published & { published?: string };

/** What the check advises when a published report was edited, at a terminal. */
async function checkEdited(edit: (report: Report) => unknown, corrections: unknown[] = []) {
  const { root, folder } = await layProject();
  const before = join(root, 'published');
  await cp(folder, before, { recursive: true });
  const now = structuredClone(published);
  edit(now);
  await write(before, published);
  await write(folder, { ...now, corrections });
  const { problems } = await checkContent({ root, folder, published: before, asAt: '2026-11-26' });
  const printed = report({ problems, advice: [], files: 1 }, 'terminal', { width: 100 });
  const entries = [...printed.matchAll(/\{\s+date:[\s\S]*?\s\}(?=\.|\s+and)/g)].map(
    ([entry]) => entry,
  );
  return { now, codes: problems.map(({ code }) => code), entries };
}

async function write(folder: string, data: unknown): Promise<void> {
  const file = join(folder, 'progress/plan-2022/2023-09.mdx');
  const [, body = ''] = (await readFile(file, 'utf8')).split('\n---\n');
  await writeFile(file, `---\n${stringify(data)}---\n${body}`);
}

const update = (made: Report) => {
  const [first] = made.updates;
  if (!first) throw new Error('There is no update.');
  return first;
};

const edits: Record<string, (made: Report) => unknown> = {
  'its title': (made) => (made.title = 'Progress report, autumn 2023'),
  'its as-at date': (made) => (made.asAt = '2023-09-30'),
  'a date that was not there': (made) => (made.published = '2023-11-02'),
  'its period': (made) => (made.period.from = '2023-05'),
  'a total': (made) => (made.totals = [{ of: 3, parts: [{ words: ['On course'], share: '33' }] }]),
  'a figure of the report': (made) => (made.figures = [{ label: 'Visits', value: '8' }]),
  'a status word': (made) => (update(made).status = ['Finished']),
  'a status word that is taken away': (made) => (update(made).status = []),
  'a sentence of a summary': (made) =>
    (update(made).summary = update(made).summary.replace('Half of', 'Most of')),
  'a sentence that stands in it twice': (made) =>
    (update(made).summary = update(made).summary.replace(/Two teams met\.$/, 'One team met.')),
  'a sentence that comes in': (made) => (update(made).summary += ' They were glad.'),
  'a sentence that goes': (made) =>
    (update(made).summary = update(made).summary.replace('Two teams met. ', '')),
  'a summary of other words': (made) => (update(made).summary = 'Nothing was reported.'),
  'a figure in the middle': (made) =>
    (update(made).figures = [
      { label: 'Teams', value: '13' },
      { label: 'Streets', value: '3' },
      { label: 'People reached', value: '1,200' },
    ]),
  'an update that was forgotten': (made) =>
    made.updates.push({
      ...structuredClone(update(made)),
      commitment: 'i1',
      summary: 'Nobody was asked.',
    }),
  'a piece of evidence': (made) => (update(made).evidence = []),
};

describe('The corrections to add to a report that was edited', () => {
  it('quote what it said and what it says', async () => {
    const told: Record<string, string[]> = {};
    for (const [name, edit] of Object.entries(edits)) {
      const { entries } = await checkEdited(edit);
      told[name] = entries.map((entry) =>
        entry
          .replace(/\s+/g, ' ')
          .replace(/\{ date.*? field: /, '{ field: ')
          .replace(/wrong: .*?, /, ''),
      );
    }
    expect(told).toMatchInlineSnapshot(`
      {
        "a date that was not there": [
          "{ field: published, was: none, now: 2023-11-02 }",
        ],
        "a figure in the middle": [
          "{ field: figures, was: "12", now: "13" }",
          "{ field: figures, was: "120", now: "1,200" }",
          "{ field: figures, was: none, now: "3" }",
        ],
        "a figure of the report": [
          "{ field: figures, was: "7", now: "8" }",
        ],
        "a piece of evidence": [
          "{ field: evidence, was: "Minutes, https://www.example.org/minutes", now: none }",
        ],
        "a sentence of a summary": [
          "{ field: summary, was: "Half of the\\u00a0teams \\u0020answer within a week.", now: "Most of the\\u00a0teams \\u0020answer within a week." }",
        ],
        "a sentence that comes in": [
          "{ field: summary, was: "Two teams met.", now: "Two teams met. They were glad." }",
        ],
        "a sentence that goes": [
          "{ field: summary, was: "Two teams met. Half of the\\u00a0teams \\u0020answer within a week.", now: "Half of the\\u00a0teams \\u0020answer within a week." }",
        ],
        "a sentence that stands in it twice": [
          "{ field: summary, was: "Two teams met.", now: "One team met." }",
        ],
        "a status word": [
          "{ field: status, was: "On course", now: "Finished" }",
        ],
        "a status word that is taken away": [
          "{ field: status, was: "On course", now: none }",
        ],
        "a summary of other words": [
          "{ field: summary, was: "Two teams met. Half of the\\u00a0teams \\u0020answer within a week. Nobody \\"waits\\" longer: it is the rule. Two teams met.", now: "Nothing was reported." }",
        ],
        "a total": [
          "{ field: totals, was: "2, On course 50", now: "3, On course 33" }",
        ],
        "an update that was forgotten": [
          "{ field: summary, was: none, now: "Nobody was asked." }",
        ],
        "its as-at date": [
          "{ field: asAt, was: 2023-09, now: 2023-09-30 }",
        ],
        "its period": [
          "{ field: period, was: 2023-04, now: 2023-05 }",
        ],
        "its title": [
          "{ field: title, was: "Progress report, September 2023", now: "Progress report, autumn 2023" }",
        ],
      }
    `);
  });

  it.each(Object.entries(edits))('pass the check when they are pasted: %s', async (_name, edit) => {
    const { entries, codes, now } = await checkEdited(edit);
    expect(codes).toEqual(['report-edited']);
    const corrections = entries.map((entry) => parse(entry) as unknown);
    expect((await checkEdited(edit, corrections)).codes).toEqual([]);
    const read = z.parse(progressSchema, { ...now, corrections });
    const before = read.corrections.reduceRight(
      (report, correction) => undoCorrection(report, correction) ?? report,
      read,
    );
    const { title, asAt, figures, updates } = z.parse(progressSchema, published);
    expect(before).toMatchObject({ title, asAt, figures });
    expect(before.updates[0]).toMatchObject({
      status: updates[0]?.status,
      summary: updates[0]?.summary,
      figures: updates[0]?.figures,
    });
  });

  it('leave to the author what no value tells of', async () => {
    const { entries } = await checkEdited((made) => update(made).figures.reverse());
    expect(entries.map((entry) => entry.replace(/\s+/g, ' '))).toMatchInlineSnapshot(`
      [
        "{ date: 2026-11-26, commitment: w1, field: figures, wrong: "TODO: what was wrong", was: "TODO: what it said", now: "TODO: what it says now" }",
      ]
    `);
  });
});
