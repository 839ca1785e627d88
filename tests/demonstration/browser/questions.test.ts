import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type OpenSite, open } from '../../browser/built-site.ts';
import { launch } from '../../browser/chromium.ts';
import { type Answer, ask } from '../../browser/inspect/search-page.ts';

/** What somebody types, and what has to come of it; tests/search/questions.yaml says more. */
interface Question {
  ask: string;
  first?: string;
  within3?: string[];
  none?: boolean;
  says?: string;
  filters?: string[];
}

const groups: Record<string, Question[]> = parse(
  readFileSync(new URL('../../search/questions.yaml', import.meta.url), 'utf8'),
);
const questions = Object.values(groups).flat();

let browser: Browser;
let site: OpenSite;
let page: Page;
let answers: { question: Question; answer: Answer }[];

beforeAll(async () => {
  site = await open('root');
  browser = await launch();
  page = await browser.newPage();
  await page.goto(site.at('/search/'));
  answers = [];
  for (const question of questions)
    answers.push({ question, answer: await ask(page, question.ask) });
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

describe('of what people ask the search', () => {
  test('there are enough questions to judge it by', () => {
    expect(questions.length).toBeGreaterThanOrEqual(120);
    expect(new Set(questions.map(({ ask: typed }) => typed)).size).toBe(questions.length);
  });

  test('nine of ten that have an answer get it at once, and 97 of 100 among the first three', () => {
    const answered = answers.filter(({ question }) => !question.none);
    const share = (most: number) =>
      answered.filter((one) => isAmong(one, most)).length / answered.length;
    const wrong = answered
      .filter((one) => !isAmong(one, 3))
      .map(told)
      .join('\n');
    expect(share(1), wrong).toBeGreaterThanOrEqual(0.9);
    expect(share(3), wrong).toBeGreaterThanOrEqual(0.97);
  });

  test('what is nowhere on the site finds nothing', () => {
    const found = answers.filter(
      ({ question, answer }) => question.none && answer.paths.length > 0,
    );
    expect(found.map(told)).toEqual([]);
  });

  test('the page says what it did with the words', () => {
    const silent = answers.filter(({ question: { says = '', filters = [] }, answer }) => {
      const chosen = filters.every((name) => answer.filters.some((one) => one.endsWith(name)));
      return !answer.said.includes(says) || !chosen;
    });
    expect(silent.map(told)).toEqual([]);
  });
});

/** Whether a page that answers is among the first results: the first itself, where only one page is the answer. */
function isAmong({ question, answer }: (typeof answers)[number], most: number): boolean {
  const right = question.within3 ?? [question.first ?? ''];
  const last = question.first ? 1 : most;
  return answer.paths
    .slice(0, last)
    .some((path) =>
      right.some((one) => (one.endsWith('*') ? path.startsWith(one.slice(0, -1)) : path === one)),
    );
}

function told({ question, answer }: (typeof answers)[number]): string {
  return `${question.ask} → ${answer.paths.slice(0, 3).join(' ')} (${[answer.said, ...answer.filters].join('; ')})`;
}
