import { describe, expect, test } from 'vitest';
import { differenceAfter, toldAfter, x1, x3 } from './demo.ts';

const about = 'pages/about.mdx';
const lastReport = 'progress/marsham-2024/2026-09.mdx';
const strategy = 'strategies/marsham-2024.mdx';
const swap = (from: string, to: string) => (text: string) => {
  expect(text).toContain(from);
  return text.replace(from, to);
};

describe('nothing that the public sees changes', () => {
  test.each([
    ['a comment', x1, (text: string) => `# A note among authors.\n${text}`],
    ['the order of fields', x3, (text: string) => text.trim().split('\n').reverse().join('\n')],
    ['the way of writing a group', x3, swap('{ by: 2026-06 }', '\n  "by": "2026-06"')],
    ['an empty list that says what leaving it out says', x3, (text: string) => `${text}sic: []\n`],
    [
      'line ends in a paragraph',
      about,
      swap('Marsham is an invented', 'Marsham is\nan   invented'),
    ],
    ['blank lines at the end of a page', about, (text: string) => `${text}\n\n\n`],
  ])('by %s', async (_what, path, edit) => {
    const before = await toldAfter({ [path]: edit });
    expect(before).toBe('Nothing that the public sees changes.');
  });
});

describe('words that told too much of a person', () => {
  const withholds = `corrections:
  - { date: 2026-11-20, commitment: w1, field: summary, wrong: It told of a person., was: withheld, now: Rooms are open. }
  - { date: 2026-11-20, commitment: w1, field: figures, wrong: It told of a person., was: withheld, now: none }
`;

  test('do not stand in the summary of changes, which everyone can read', async () => {
    const told = await toldAfter({
      [lastReport]: (text) =>
        swap(
          'corrections:\n',
          withholds,
        )(
          swap(
            '31 rooms are open.\n    figures:\n      - label: Warm rooms that are open\n        value: 31 of 40',
            'Rooms are open.',
          )(text),
        ).replace('was: A third of the visits are made.', 'was: withheld'),
    });
    expect(told).not.toMatch(/31|Warm rooms|A third/);
    expect(told).toContain('summary: “words that we do not repeat, to protect people” becomes');
  });

  test('are shown where nothing is withheld of them', async () => {
    const told = await toldAfter({
      [lastReport]: (text) =>
        swap('corrections:\n', withholds)(swap('The builder has gone', 'The builder left')(text)),
    });
    expect(told).toContain('“The builder has gone.” becomes “The builder left.”');
  });
});

describe('a reviewer is told', () => {
  test('which commitments gain an update, and which rating goes down', async () => {
    const report = `---
title: Seventh report
asAt: 2026-11
source: { document: report-2026-09 }
updates:
  - commitment: w1
    status: [At risk]
    summary: Two warm rooms closed.
  - commitment: a3
    summary: The list of homes is out.
---

It came early.
`;
    expect(await toldAfter({ 'progress/marsham-2024/2026-11.mdx': report })).toMatchInlineSnapshot(`
      "1 progress report is added, 2 commitments gain an update and 1 rating goes down (W1: On course → At risk).

      Reports and updates
        1 progress report is added:
          Seventh report (Living Well & “Fair” in Marsham), a progress report
            /strategies/marsham-2024/progress/2026-11/
        2 commitments gain an update:
          HWS 1.3: new report, with no word for how it stands (Living Well & “Fair” in Marsham): “The list of homes is out.”
            /strategies/marsham-2024/progress/2026-11/#update-a3
          W1: “On course” → “At risk” (Living Well & “Fair” in Marsham): “Two warm rooms closed.”
            /strategies/marsham-2024/progress/2026-11/#update-w1

      How commitments stand
        1 rating goes down:
          W1 (Living Well & “Fair” in Marsham): On course → At risk
            /strategies/marsham-2024/w1/"
    `);
  });

  test('that a due date moves without a reason, and what follows from it', async () => {
    expect(await toldAfter({ [x3]: swap('2026-06', '2028-06') })).toMatchInlineSnapshot(`
      "1 commitment is no longer overdue (X3: Overdue → Not due) and 1 due date moves without a reason (X3: June 2026 → June 2028).

      How commitments stand
        1 commitment is no longer overdue:
          X3 (Living Well & “Fair” in Marsham): Overdue → Not due. Its due date, June 2028, is more than 3 months away.
            /strategies/marsham-2024/x3/

      Dates, leads, headings, targets, aims and wording
        1 due date moves without a reason:
          X3 (Living Well & “Fair” in Marsham): June 2026 → June 2028. No reason is given.
            /strategies/marsham-2024/x3/"
    `);
  });

  test('that a status word means something else, why, and on how many commitments it is the last word', async () => {
    const entry =
      '      - date: 2026-06-10\n        was: at-risk\n        wrong: We had put it one step too low.\n';
    const newer = '      - { date: 2027-01-10, was: some-slippage, wrong: “We” had misread it. }\n';
    const moved = swap('means: some-slippage', 'means: off-track');
    expect(await toldAfter({ [strategy]: moved })).toMatchInlineSnapshot(`
      "1 status word means something else (Slipping: Some slippage → Off track).

      How commitments stand
        1 status word means something else:
          “Slipping” (Living Well & “Fair” in Marsham): “Some slippage” becomes “Off track”. No reason is given. It is the last word on 1 commitment.
            /strategies/marsham-2024/#status-words"
    `);
    const explained = (text: string) => moved(text).replace(entry, entry + newer);
    expect(await toldAfter({ [strategy]: explained })).toMatchInlineSnapshot(`
      "1 status word means something else (Slipping: Some slippage → Off track).

      How commitments stand
        1 status word means something else:
          “Slipping” (Living Well & “Fair” in Marsham): “Some slippage” becomes “Off track”. Reason: ““We” had misread it.” Readers see it from 10 January 2027. It is the last word on 1 commitment.
            /strategies/marsham-2024/#status-words"
    `);
  });

  test('that an entry of a status word is added, or one that was published changes', async () => {
    const older = '      - { date: 2025-06-10, was: on-track, wrong: We had not read the key. }\n';
    const unused = swap(
      'means: off-track\n',
      'means: off-track\n    corrected: [{ date: 2025-06-10, was: paused, wrong: We had not read the key. }]\n',
    );
    expect(await toldAfter({ [strategy]: unused })).toMatchInlineSnapshot(`
      "1 correction is added (Off course).

      Corrections
        1 correction is added:
          “Off course” (Living Well & “Fair” in Marsham): “We had not read the key.” Until 10 June 2025 we took it for “Paused”
            /strategies/marsham-2024/#status-words"
    `);
    const edited = swap(
      'date: 2026-06-10\n        was: at-risk',
      'date: 2026-06-10\n        was: on-track',
    );
    expect(await toldAfter({ [strategy]: edited })).toMatchInlineSnapshot(`
      "1 published correction changes (Living Well in Marsham: Health & Wellbeing Strategy “for everyone” 2024-2029).

      Corrections
        1 published correction changes:
          Living Well in Marsham: Health & Wellbeing Strategy “for everyone” 2024-2029: status words, Slipping, corrected, 2026-06-10, was: “at-risk” becomes “on-track”
            /strategies/marsham-2024/"
    `);
    const inFront = swap('    corrected:\n', `    corrected:\n${older}`);
    expect(await toldAfter({ [strategy]: inFront })).toMatchInlineSnapshot(`
      "1 correction is added (Slipping).

      Corrections
        1 correction is added:
          “Slipping” (Living Well & “Fair” in Marsham): “We had not read the key.” Until 10 June 2025 we took it for “On track”
            /strategies/marsham-2024/#status-words"
    `);
  });

  test('that a lead, a heading, a target and the wording change', async () => {
    const told = await toldAfter({
      [x1]: (text) =>
        text
          .replace('leads: [marsham-council, ty-dwr]', 'leads: [ty-dwr]')
          .replace('priority: warm-homes', 'priority: money')
          .replace('40 warm rooms by December 2028', '30 warm rooms by December 2028')
          .replace('keep them open', 'keep some open'),
    });
    expect(told).toMatchInlineSnapshot(`
      "1 lead changes without a reason (X1), 1 commitment moves to another heading without a reason (X1), 1 target changes without a reason (X1) and 1 wording changes without a reason (X1).

      Dates, leads, headings, targets, aims and wording
        1 lead changes without a reason:
          X1 (Living Well & “Fair” in Marsham): lead: “Marsham City Council; Ymddiriedolaeth Tŷ’r Dŵr” becomes “Ymddiriedolaeth Tŷ’r Dŵr”. No reason is given.
            /strategies/marsham-2024/x1/
        1 commitment moves to another heading without a reason:
          X1 (Living Well & “Fair” in Marsham): “A1 Warm homes” → “C Where the money goes”. No reason is given.
            /strategies/marsham-2024/x1/
        1 target changes without a reason:
          X1 (Living Well & “Fair” in Marsham): targets, text: “40 warm rooms by December …” becomes “30 warm rooms by December …”. No reason is given.
            /strategies/marsham-2024/x1/
        1 wording changes without a reason:
          X1 (Living Well & “Fair” in Marsham): wording: “… <warm rooms> & keep them open, “at most”.” becomes “… <warm rooms> & keep some open, “at most”.”. No reason is given.
            /strategies/marsham-2024/x1/"
    `);
  });

  test('that a commitment is added and another disappears, with all that is lost', async () => {
    const told = await toldAfter({
      'commitments/green-marsham-2026/g2.yaml': undefined,
      'commitments/green-marsham-2026/g9.yaml': `ref: G9
kind: goal
title: We will count the swifts.
summary: People know how many are left.
priority: trees
due: { by: 2026-10 }
source: { document: green-plan }
`,
    });
    expect(told).toMatchInlineSnapshot(`
      "1 commitment is added and 1 commitment disappears (2 (Greener Marsham)).

      Commitments
        1 commitment is added:
          G9 (Greener Marsham): “We will count the swifts.”
            /strategies/green-marsham-2026/g9/
        1 commitment disappears:
          2 (Greener Marsham): “Nothing is thrown away.”
            /strategies/green-marsham-2026/g2/"
    `);
  });

  test('that a published report is edited', async () => {
    const edit = (text: string) =>
      text
        .replace(/^(title: .*)$/m, 'title: Another title')
        .replace(/ {2}- commitment: \S+\n(?: {4}.*\n)+/, '');
    expect(await toldAfter({ [lastReport]: edit })).toMatchInlineSnapshot(`
      "1 commitment loses an update (W1), 1 published report is edited without a correction (Another title (Living Well & “Fair” in Marsham)) and 1 rating goes down (W1: On course → Slipping).

      Reports and updates
        1 commitment loses an update:
          W1: “Slipping” → “On course” (Living Well & “Fair” in Marsham): “31 rooms are open.”
            /strategies/marsham-2024/w1/
        1 published report is edited without a correction:
          Another title (Living Well & “Fair” in Marsham): title: “Fifth report” becomes “Another title”
            /strategies/marsham-2024/progress/2026-09/

      How commitments stand
        1 rating goes down:
          W1 (Living Well & “Fair” in Marsham): On course → Slipping
            /strategies/marsham-2024/w1/"
    `);
  });

  test('what is not public on the day, and when it will be', async () => {
    const told = await toldAfter({
      'progress/marsham-2024/2026-10.mdx': swap('Sixth report', 'The sixth'),
    });
    expect(told).toMatchInlineSnapshot(`
      "1 file changes that is not public yet.

      Not public yet
        1 file changes that is not public yet:
          The sixth (Living Well & “Fair” in Marsham), progress report: changes before it is public, from 3 December 2026
            /strategies/marsham-2024/progress/2026-10/"
    `);
  });

  test('which measures gain values or lose some, for whom and when', async () => {
    const profile = 'snapshots/marsham-quay/2026-06.yaml';
    const more = ['2019-20', '2018-19'].map(
      (year) => `  - { indicator: damp-homes, printed: 9%, value: 9, period: { from: ${year} } }\n`,
    );
    const gains = swap('observations:\n', `observations:\n${more.join('')}`);
    expect(await toldAfter({ [profile]: gains })).toMatchInlineSnapshot(`
      "1 profile changes and 1 measure gains values.

      Profiles, measures and frameworks
        1 profile changes:
          Marsham Quay in figures, June 2026: observations, damp-homes, 2019-20: “Homes with damp, 9%, 9, 2019-20” is added
            /areas/marsham-quay/2026-06/
          Marsham Quay in figures, June 2026: observations, damp-homes, 2018-19: “Homes with damp, 9%, 9, 2018-19” is added
            /areas/marsham-quay/2026-06/
        1 measure gains values:
          Homes with damp gains 2 values: Marsham Quay & Tŷ’r Dŵr, 2019/20; Marsham Quay & Tŷ’r Dŵr, 2018/19
            /indicators/damp-homes/"
    `);
    const loses = (text: string) =>
      text.replace(/ {2}- indicator: falls\n(?: {4}.*\n)+?(?= {2}- )/, '');
    expect(await toldAfter({ [profile]: loses })).toMatchInlineSnapshot(`
      "1 profile changes and 1 measure loses values.

      Profiles, measures and frameworks
        1 profile changes:
          Marsham Quay in figures, June 2026: observations, falls, 2021: “Hospital stays after a fall, *, Fewer than 10 people., 2021” is taken away
            /areas/marsham-quay/2026-06/
        1 measure loses values:
          Hospital stays after a fall loses 1 value: Marsham Quay & Tŷ’r Dŵr, 2021
            /indicators/falls/"
    `);
  });

  test('what waits to be public, and what is taken away before it was', async () => {
    const waiting = 'progress/marsham-2024/2026-10.mdx';
    const told = await toldAfter({
      [waiting]: undefined,
      'progress/marsham-2024/2026-12.mdx': `---
title: A later report
asAt: 2026-12
published: 2026-12-20
source: { document: report-2026-09 }
updates:
  - commitment: w1
    status: [At risk]
    summary: Two warm rooms closed.
---
`,
    });
    expect(told).toMatchInlineSnapshot(`
      "2 files change that are not public yet.

      Not public yet
        2 files change that are not public yet:
          A later report (Living Well & “Fair” in Marsham), progress report: waits to be public, from 20 December 2026
            /strategies/marsham-2024/progress/2026-12/
          Sixth report (Living Well & “Fair” in Marsham), progress report: is taken away before it was public
            /strategies/marsham-2024/progress/2026-10/"
    `);
  });

  test('which words of pages, terms, bodies and documents change', async () => {
    const told = await toldAfter({
      [about]: (text) => `${text}\nA new last word.\n`,
      'glossary.yaml': (text) => text.replace(/gloss: .*/, 'gloss: another meaning'),
      'organisations/connect.yaml': (text) => text.replace(/^name: .*/m, 'name: Connect All'),
      'sources/minutes.yaml': (text) => text.replace(/^title: .*/m, 'title: Minutes'),
      'areas/marsham.yaml': (text) => text.replace(/^name: .*/m, 'name: Marsham Town'),
      'site.yaml': swap('dueSoonMonths: 3', 'dueSoonMonths: 6'),
      [strategy]: swap('to: 2029', 'to: 2030'),
    });
    expect(told).toMatchInlineSnapshot(`
      "1 strategy changes, 2 other answers to “Is it late?” change, 1 organisation changes, 1 page is reworded, 1 glossary term changes, 1 place changes, 1 document changes and 1 setting of the site changes.

      Strategies
        1 strategy changes:
          Living Well in Marsham: Health & Wellbeing Strategy “for everyone” 2024-2029: period, to: “2029” becomes “2030”
            /strategies/marsham-2024/

      How commitments stand
        2 other answers to “Is it late?” change:
          H1 (Care Together): Not due → Due soon. The date by which progress is expected, March 2027, is at most 6 months away.
            /strategies/marsham-care-2025/h1/
          P3 (Living Well & “Fair” in Marsham): Not due → Due soon. Its due date, 22 February 2027, is at most 6 months away.
            /strategies/marsham-2024/p3/

      Organisations
        1 organisation changes:
          Connect All: name: “Marsham <Connect> and Friends” becomes “Connect All”
            /organisations/connect/

      Pages and glossary
        1 page is reworded:
          About this site & its town: page: “A new last word.” is added
            /about/
        1 glossary term changes:
          The glossary: terms, hwb, gloss: “the council’s board for health <and care>” becomes “another meaning”
            /glossary/#hwb

      Other words change
        1 place changes:
          Marsham Town: name: “Marsham” becomes “Marsham Town”
            /areas/marsham/
        1 document changes:
          Minutes: title: “Minutes of the board” becomes “Minutes”
            /data/
        1 setting of the site changes:
          The site: review, due soon months: “3” becomes “6”
            /"
    `);
  });
});

describe('a difference', () => {
  test('is the other way round when the change is taken back', async () => {
    const gone = await differenceAfter({ [lastReport]: undefined });
    const kinds = gone.groups.flatMap(({ kinds: own }) => own.map(({ kind }) => kind));
    expect(kinds).toContain('report-gone');
    expect(kinds).toContain('update-gone');
    expect(kinds).not.toContain('commitment-updated');
  });
});
