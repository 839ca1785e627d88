import { describe, expect, test } from 'vitest';
import { topicsOf, topicsOfHeadings } from '../../../src/lib/topic/given.ts';
import { nameInSentence, wordsOfTopics } from '../../../src/lib/topic/words.ts';

const heading = (id: string, topics: string[], priorities: Heading[] = []): Heading => ({
  id,
  topics,
  priorities,
});

interface Heading {
  id: string;
  topics: string[];
  priorities: Heading[];
}

describe('a heading', () => {
  test('has its own topics and those of the headings over it, each once', () => {
    const found = topicsOfHeadings([
      heading('homes', ['housing'], [heading('warm', ['air', 'housing'], [heading('damp', [])])]),
      heading('streets', []),
    ]);
    expect(Object.fromEntries(found)).toEqual({
      homes: ['housing'],
      warm: ['housing', 'air'],
      damp: ['housing', 'air'],
      streets: [],
    });
  });
});

describe('a commitment', () => {
  test('has its own topics and those of its heading, each once', () => {
    expect(topicsOf({ topics: ['work', 'air'], notTopics: [] }, ['air', 'housing'])).toEqual([
      'work',
      'air',
      'housing',
    ]);
  });

  test('can be left out of a topic of its heading, and of no other', () => {
    expect(topicsOf({ topics: ['work'], notTopics: ['housing'] }, ['air', 'housing'])).toEqual([
      'work',
      'air',
    ]);
  });
});

test('The search finds what has topics by their names, and by what people call them', () => {
  const topics = [
    { name: 'Children and young people', otherWords: ['kids', 'teenagers'] },
    { name: 'Homes and housing', otherWords: [] },
  ];
  expect(wordsOfTopics(topics)).toBe('Children and young people kids teenagers Homes and housing');
});

test('The name of a topic goes into a sentence in lower case, but for initials', () => {
  const names = ['Mental health', 'NHS dentists', 'I statements', 'NHS Dentists'];
  expect(names.map(nameInSentence)).toEqual([
    'mental health',
    'NHS dentists',
    'I statements',
    'NHS Dentists',
  ]);
});
