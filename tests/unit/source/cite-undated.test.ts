import { expect, test } from 'vitest';
import { cite } from '../../../src/lib/source/cite.ts';
import type { SourceEntry } from '../../../src/lib/source/schema.ts';

const plan: SourceEntry = { title: 'The plan', publisher: 'board', published: '2022-12' };
const cited = (entry: SourceEntry) => cite({ document: 'plan' }, () => entry);

test('a document without a printed date is not cited as if it had one', () => {
  expect(cited(plan).text.replaceAll('\u00a0', ' ')).toBe('The plan, December 2022.');
  expect(cited({ ...plan, undated: true }).text.replaceAll('\u00a0', ' ')).toBe(
    'The plan, not dated (we take December 2022).',
  );
});

test('a citation carries what a reader should know of the copy', () => {
  expect(cited(plan).note).toBeUndefined();
  expect(cited({ ...plan, note: 'We read it as plain text.' }).note).toBe(
    'We read it as plain text.',
  );
});
