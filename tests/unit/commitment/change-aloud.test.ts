import { describe, expect, test } from 'vitest';
import {
  type ChangedField,
  type ChangeEntry,
  changedFieldName,
  changedFields,
  fieldForAuthors,
  fieldsInHeading,
  isOurWords,
  isPart,
  pointsFields,
  sentenceLists,
} from '../../../src/lib/commitment/change.ts';
import { changeWords, isMove, nothingIn } from '../../../src/lib/commitment/change-words.ts';
import { withPlainSpaces } from '../../../src/lib/fields/text.ts';

const names = {
  organisations: (id: string) => `the ${id} team`,
  priorities: (id: string) => `heading ${id}`,
  commitments: (id: string) => id.toUpperCase(),
};

function says(field: ChangedField, was: unknown, now: unknown): string {
  const change = { date: '2024-01', field, was, now } as unknown as ChangeEntry;
  const { kind, title, text, isGone, move } = changeWords(change, names);
  const notes = [kind, isGone && 'gone', move].filter(Boolean).join(', ');
  return withPlainSpaces(`${title}. ${text} (${notes})`);
}

describe('a change read aloud', () => {
  test('of a due date: moved, added, taken away, or to go on with none', () => {
    expect(says('due', '2023-09', '2024-06')).toMatchInlineSnapshot(
      `"Due date moved. From September 2023 to June 2024: 9 months later. (moved, 9 months later)"`,
    );
    expect(says('due', '2024-06', '2023-09')).toMatchInlineSnapshot(
      `"Due date moved. From June 2024 to September 2023: 9 months earlier. (moved, 9 months earlier)"`,
    );
    expect(says('due', 'none', '2024-06')).toMatchInlineSnapshot(
      `"Due date added. It is now June 2024. (moved)"`,
    );
    expect(says('due', '2024-06', 'none')).toMatchInlineSnapshot(
      `"Due date taken away. It was June 2024. (moved, gone)"`,
    );
    expect(says('due', '2024-06', 'ongoing')).toMatchInlineSnapshot(
      `"Due date taken away. It was June 2024. It is now ongoing, with no date. (moved)"`,
    );
    expect(says('due', 'ongoing', 'none')).toMatchInlineSnapshot(
      `"Due date changed. It was ongoing, with no date. (moved, gone)"`,
    );
  });

  test('of words: in quotes, and with one full stop', () => {
    expect(says('title', 'We will plant trees.', 'We will plant 5 trees.')).toMatchInlineSnapshot(
      `"Title changed. From “We will plant trees.” to “We will plant 5 trees.” (changed)"`,
    );
    expect(says('summary', 'none', 'Trees give shade')).toMatchInlineSnapshot(
      `"Summary added. It is now “Trees give shade”. (changed)"`,
    );
    expect(says('summary', 'Trees give shade.', 'none')).toMatchInlineSnapshot(
      `"Summary taken away. It was “Trees give shade.” (changed, gone)"`,
    );
  });

  test('of one point of a list', () => {
    expect(says('outputs', 'none', 'A map')).toMatchInlineSnapshot(
      `"What is to be done gained a point. The point is now “A map”. (changed)"`,
    );
    expect(says('outputs', 'A map', 'none')).toMatchInlineSnapshot(
      `"What is to be done lost a point. The point was “A map”. (changed, gone)"`,
    );
    expect(says('outputs', 'A map', 'Two maps')).toMatchInlineSnapshot(
      `"What is to be done changed. From “A map” to “Two maps”. (changed)"`,
    );
    expect(says('targets', '500 trees', '400 trees')).toMatchInlineSnapshot(
      `"Target moved. From “500 trees” to “400 trees”. (moved)"`,
    );
    expect(says('targets', 'none', '400 trees')).toMatchInlineSnapshot(
      `"Target added. It is now “400 trees”. (moved)"`,
    );
    expect(says('details', 'Cost: £2m', 'Cost: £3m')).toMatchInlineSnapshot(
      `"Detail changed. From “Cost: £2m” to “Cost: £3m”. (changed)"`,
    );
  });

  test('of what is picked from a list: in its word, without quotes', () => {
    expect(says('kind', 'we-statement', 'goal')).toMatchInlineSnapshot(
      `"Kind changed. From We statement to Goal. (changed)"`,
    );
  });

  test('of bodies and headings: by their names, without quotes', () => {
    expect(says('leads', ['parks'], ['parks', 'roads'])).toMatchInlineSnapshot(
      `"Lead changed. From the parks team to the parks team, the roads team. (changed)"`,
    );
    expect(says('leads', ['parks'], [])).toMatchInlineSnapshot(
      `"Lead changed. From the parks team to No lead named. (changed, gone)"`,
    );
    expect(says('leads', [], ['parks'])).toMatchInlineSnapshot(
      `"Lead changed. From No lead named to the parks team. (changed)"`,
    );
    expect(says('priority', 'streets', 'homes')).toMatchInlineSnapshot(
      `"Heading changed. From heading streets to heading homes. (changed)"`,
    );
  });

  test('of words that are printed in two languages', () => {
    expect(
      says('wording', { en: 'Trees', cy: 'Coed' }, { en: 'Tree', cy: 'Coeden' }),
    ).toMatchInlineSnapshot(`"Wording changed. From “Trees / Coed” to “Tree / Coeden”. (changed)"`);
    expect(says('wording', 'Trees', 'Coed')).toMatchInlineSnapshot(
      `"Wording changed. From “Trees” to “Coed”. (changed)"`,
    );
  });
});

describe('the fields that can change', () => {
  test('have a name for readers and one for authors, and what stands for nothing', () => {
    expect(
      changedFields
        .map((field) =>
          [
            `${field}: ${changedFieldName(field)}; ${fieldForAuthors(field)}; ${nothingIn(field)}`,
            isMove(field) && 'a move',
            isPart(field) && 'one fact of several',
            pointsFields.includes(field as never) && 'point by point',
            sentenceLists.includes(field as never) && 'sentences',
            fieldsInHeading.includes(field as never) && 'in the heading',
          ]
            .filter(Boolean)
            .join(', '),
        )
        .join('\n'),
    ).toMatchInlineSnapshot(`
      "ref: Ref; ref; Nothing, in the heading
      otherRefs: Other ref; other ref; No other ref, in the heading
      kind: Kind; kind; Nothing, in the heading
      title: Title; title; Nothing, in the heading
      summary: Summary; summary; No summary
      wording: Wording; wording; Nothing, in the heading
      priority: Heading; heading; Nothing
      leads: Lead; lead; No lead named
      partners: Partner; “partners”; No partner named
      role: The board’s part; “role”; Not said
      partOf: Belongs to; “partOf”; Nothing
      origin: Origin; “origin”; Not said
      answeredBy: Who must answer; “answeredBy”; Nobody
      response: Answer; “response”; Not said, one fact of several
      started: Start; “started”; Not said
      due: Due date; due date; No date, a move
      serves: What it serves; “serves”; Nothing
      outputs: What is to be done; “outputs”; Nothing, point by point, sentences
      outcomes: What is to come of it; “outcomes”; Nothing, point by point, sentences
      success: What success looks like; “success”; Nothing, point by point, sentences
      budget: Budget; “budget”; Not said, one fact of several
      details: Detail; “details”; Nothing, point by point
      targets: Target; target; No target, a move, point by point"
    `);
  });

  test('are in our own words or in those of the source, and a title in those of either', () => {
    expect(changedFields.filter((field) => isOurWords(field, 'us'))).toMatchInlineSnapshot(`
      [
        "title",
        "summary",
      ]
    `);
    expect(changedFields.filter((field) => isOurWords(field, 'publisher'))).toMatchInlineSnapshot(`
      [
        "summary",
      ]
    `);
  });
});
