import { describe, expect, test } from 'vitest';
import { knownWord } from '../../../src/lib/progress/known-word.ts';
import type { StatusWord } from '../../../src/lib/progress/status-word.ts';
import { meaningCorrections } from '../../../src/lib/strategy/meaning-corrections.ts';

type Corrected = StatusWord['corrected'];

function corrections(word: Omit<StatusWord, 'word'> & { word?: string }) {
  const statusWords = [knownWord({ word: 'Slipping', ...word })];
  return meaningCorrections({ id: 'plan', shortTitle: 'Marsham', statusWords });
}

const told = (...args: Parameters<typeof corrections>) =>
  corrections(...args).map(({ id, text }) => `${id}: ${text}`);

describe('A correction of what a status word means', () => {
  test('says what was wrong, what the word was taken for, and what it is taken for now', () => {
    const corrected: Corrected = [
      { date: '2024-01-10', was: 'off-track', wrong: 'We read the key of another report.' },
    ];
    expect(
      corrections({ label: 'amber', axis: 'rating', means: 'at-risk', corrected }),
    ).toMatchInlineSnapshot(`
      [
        {
          "date": "2024-01-10",
          "id": "plan/status-words/Slipping/2024-01-10",
          "kind": "meaning",
          "now": "“At risk”",
          "path": "/strategies/plan/#status-words",
          "strategy": "Marsham",
          "text": "We read the key of another report. We took it for “Off track”. We now take it for “At risk”.",
          "title": "“Slipping (amber)”, corrected: what the word means",
          "was": "“Off track”",
          "word": "Slipping (amber)",
          "wrong": "We read the key of another report.",
        },
      ]
    `);
  });

  test('leads on to the next one, and those of one day are told apart', () => {
    expect(
      told({
        ...{ axis: 'lifecycle', means: 'completed' },
        corrected: [
          { date: '2024-01-10', was: 'paused', wrong: 'A slip.' },
          { date: '2024-01-10', was: 'stopped', wrong: 'Another slip.' },
        ],
      }),
    ).toMatchInlineSnapshot(`
      [
        "plan/status-words/Slipping/2024-01-10: A slip. We took it for “Paused”. We now take it for “Stopped”.",
        "plan/status-words/Slipping/2024-01-10-2: Another slip. We took it for “Stopped”. We now take it for “Completed”.",
      ]
    `);
  });

  test('of a word of a scale is of one of its two axes, and leads on to the next on that axis', () => {
    expect(
      told({
        ...{ word: '3 of 5', lifecycle: 'in-progress', rating: 'none' },
        corrected: [
          { date: '2024-01-10', was: 'not-said', wrong: 'It does say it.' },
          { date: '2024-02-10', was: 'at-risk', wrong: 'It says nothing of that.' },
          { date: '2024-03-10', was: 'starting', wrong: 'It is further on.' },
        ],
      }),
    ).toMatchInlineSnapshot(`
      [
        "plan/status-words/3%20of%205/2024-01-10: It does say it. We took it for “Not said”. We now take it for “Being set up”.",
        "plan/status-words/3%20of%205/2024-02-10: It says nothing of that. We took it for “At risk”. We now take it for “Not rated”.",
        "plan/status-words/3%20of%205/2024-03-10: It is further on. We took it for “Being set up”. We now take it for “In progress”.",
      ]
    `);
  });
});

test('A word that was never corrected has no entry', () => {
  expect(told({ axis: 'rating', means: 'at-risk', corrected: [] })).toEqual([]);
});
