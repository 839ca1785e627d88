import { expect, test } from 'vitest';
import { documentsAnswer } from '../../../src/lib/source/documents-answer.ts';

const plain = (words: string) => words.replaceAll('\u00a0', ' ');
const dated = (...dates: string[]) => dates.map((published) => ({ published }));
const undated = (...dates: string[]) =>
  dates.map((published) => ({ published, undated: true as const }));

test('how many documents were read and how new the newest is, with 0, 1, 2 and many', () => {
  const cases = [
    [],
    dated('2022-12'),
    dated('2023'),
    undated('2022-04'),
    dated('2022-12', '2023-03-06'),
    dated('2023-03', '2021', '2022-12-01'),
    // The newest that prints its date, though another may be newer.
    [...dated('2022-12'), ...undated('2023-03')],
    // Of the same month, as far as a reader is told.
    [...dated('2023-03-06'), ...undated('2023-03')],
    [...dated('2021-08-26', '2013-11', '2023-03'), ...undated('2022-04', '2023-03')],
    undated('2022-04', '2023-03'),
  ];
  expect(
    `\n${cases.map((all) => plain(documentsAnswer(all, 'on it'))).join('\n')}\n`,
  ).toMatchInlineSnapshot(`
    "
    We read no document on it.
    We read 1 document on it, of December 2022. Later ones may exist.
    We read 1 document on it, of 2023. Later ones may exist.
    We read 1 document on it. It is not dated: we take it to be of April 2022. Later ones may exist.
    We read 2 documents on it, the newest of March 2023. Later ones may exist.
    We read 3 documents on it, the newest of March 2023. Later ones may exist.
    We read 2 documents on it. The newest that prints its date is of December 2022. 1 of them is not dated. Later ones may exist.
    We read 2 documents on it, the newest of March 2023. 1 of them is not dated. Later ones may exist.
    We read 5 documents on it, the newest of March 2023. 2 of them are not dated. Later ones may exist.
    We read 2 documents on it. None of them is dated. Later ones may exist.
    "
  `);
});

test('of the site as a whole', () => {
  expect(
    plain(documentsAnswer(dated('2013-11', '2023-03-06'), 'for this site')),
  ).toMatchInlineSnapshot(
    `"We read 2 documents for this site, the newest of March 2023. Later ones may exist."`,
  );
  expect(documentsAnswer([], 'for this site')).toMatchInlineSnapshot(
    `"We read no document for this site."`,
  );
});
