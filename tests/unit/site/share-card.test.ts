import { describe, expect, test } from 'vitest';
import {
  type ShareCard,
  shareAlt,
  shareName,
  shareSize,
  shareText,
} from '../../../src/lib/site/share-card.ts';

const card: ShareCard = {
  label: 'W1',
  publisher: 'Marsham Board',
  title: 'We will plant trees.',
  standing: { text: 'Overdue', state: 'overdue' },
  notes: ['Due by March\u00a02023', 'Last report: none found.'],
  site: 'Marsham follows up',
  brandColour: '#12436D',
};

test('The words of a card are sentences, each with one stop', () => {
  expect(shareAlt(card)).toMatchInlineSnapshot(
    `"W1: We will plant trees. Marsham Board. Overdue. Due by March 2023. Last report: none found. Marsham follows up."`,
  );
  expect(shareText(card)).toMatchInlineSnapshot(
    `"Overdue. Due by March 2023. Last report: none found. Marsham Board."`,
  );
  expect(shareText({ ...card, notes: [''], standing: { text: 'Is it late?' } })).toBe(
    'Is it late? Marsham Board.',
  );
  expect(shareText({ ...card, notes: [], standing: { text: 'Late!' } })).toBe(
    'Late! Marsham Board.',
  );
  expect(shareText({ ...card, notes: [], standing: { text: '1.5 late' } })).toBe(
    '1.5 late. Marsham Board.',
  );
});

describe('The name of a picture', () => {
  test('is sixteen signs that stay while the picture says the same', () => {
    expect(shareName(card)).toMatch(/^[0-9a-f]{16}$/);
    expect(shareName({ ...card })).toBe(shareName(card));
    expect(shareSize).toEqual({ width: 1200, height: 630 });
  });

  test.each<Partial<ShareCard>>([
    { label: 'W2' },
    { publisher: 'Another board' },
    { title: 'Another title' },
    { standing: { text: 'Late', state: 'overdue' } },
    { standing: { text: 'Overdue', state: 'due-soon' } },
    { notes: [] },
    { site: 'Another site' },
    { brandColour: '#000000' },
  ])('is another when it says or shows another thing: %j', (change) => {
    expect(shareName({ ...card, ...change })).not.toBe(shareName(card));
  });
});
