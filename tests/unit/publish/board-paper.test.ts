import { describe, expect, test } from 'vitest';
import type { CommitmentEntry } from '../../../src/lib/commitment/schema.ts';
import { boardPaper } from '../../../src/lib/publish/board-paper/board-paper.ts';
import type { BoardPaper, PaperLine } from '../../../src/lib/publish/board-paper/paper.ts';
import { paperFiles } from '../../../src/lib/publish/paper-files.ts';
import type { Entries } from '../../../src/lib/reading/collections.ts';
import { build } from '../../../src/lib/register/build.ts';
import type { Register } from '../../../src/lib/register/types.ts';
import { readWord } from '../../word/read-word.ts';
import { commitment, entries, report, strategy } from '../register/entries.ts';

const source = { document: 'plan' };
const due = (by: string) => ({ due: { by, means: 'completion' as const } });

/** A plan with a bit of everything: late, at risk, due soon, silent, moved, decided. */
function busy(change: (all: Entries) => void = () => undefined): Register {
  const commitments: Record<string, CommitmentEntry> = {
    w1: commitment({ ...due('2024-02'), leads: ['parks'] }),
    w2: commitment({ ref: 'W2', title: 'We will open a park.', ...due('2025-01') }),
    w3: commitment({ ref: 'W3', title: 'We will mend paths.', leads: ['parks', 'board'] }),
    w4: commitment({
      ref: 'W4',
      title: 'We will light the quay.',
      ...due('2024-09'),
      changes: [
        {
          field: 'due',
          date: '2024-03-05',
          was: '2023-12',
          now: '2024-09',
          reason: 'The builder left.',
          decision: 'board/2024-03-05/4',
        },
      ],
    }),
    w5: commitment({ ref: 'W5', title: 'We will count birds.', ...due('2026-06') }),
  };
  const all = entries(
    commitments,
    {
      '2023-03': report('2023-03', [
        ['w1', 'Under way', 'On course'],
        ['w2', 'On course'],
        ['w5', 'Under way'],
      ]),
      '2024-01': report('2024-01', [
        ['w1', 'Under way', 'At risk'],
        ['w2', 'On course'],
        ['w3', 'At risk'],
      ]),
    },
    strategy(),
  );
  all.meetings = [
    {
      id: 'board/2024-03-05',
      data: {
        title: 'Meeting of the board',
        record: 'minutes',
        summary: 'It met.',
        source,
        items: [],
        decisions: [
          {
            minute: '4',
            topic: 'The quay',
            strategies: ['plan'],
            topics: [],
            resolutions: [{ kind: 'agreed', text: 'The board agreed to wait for the light.' }],
            actions: [],
            sic: [],
          },
        ],
        sic: [],
      },
    },
    {
      id: 'board/2024-12-03',
      data: {
        title: 'Next meeting',
        record: 'agenda',
        summary: 'It will meet.',
        source,
        items: [],
        decisions: [],
        sic: [],
      },
    },
  ] as Entries['meetings'];
  change(all);
  return build(all, '2024-11-20');
}

function paperOf(register: Register): BoardPaper {
  const [plan] = register.strategies;
  if (!plan) throw new Error('There is no plan.');
  return boardPaper(plan, register);
}

/** A paper as lines: what a reader of the page and of the document reads. */
function inWords({ answer, work, asAt, sections }: BoardPaper): string {
  const cells = (row: PaperLine[][]) =>
    row.map((cell) => cell.map(({ text }) => text).join(' / ')).join(' | ');
  return [
    answer.headline,
    work.map(({ text }) => text).join(', '),
    asAt.join(' '),
    ...sections.flatMap(({ title, lines, tables }) => [
      '',
      `# ${title}`,
      ...lines.map(({ text }) => text),
      ...tables.flatMap(({ title: name, state, lines: above, rows }) => [
        `## ${name ?? state ?? ''}`,
        ...above.map(({ text }) => text),
        ...rows.map(cells),
      ]),
    ]),
  ]
    .join('\n')
    .replaceAll('\u00a0', ' ');
}

describe('the paper of a strategy', () => {
  test('begins with what needs attention, and names each commitment once, by what is most pressing', () => {
    expect(inWords(paperOf(busy()))).toMatchInlineSnapshot(`
      "2 of 4 statements with a date are overdue, and we have found no progress report on 1 of all 5.
      Under way (2), Not said (3)
      As at 20 November 2024. We have found no date for the next report. The next meeting that we know of is on 3 December 2024: Marsham Board.

      # What needs attention
      Need attention: 5 of 5 statements. Each stands once, by what is most pressing.
      ## overdue
      The date has passed and we have found no report that it is done. Listed here: 2.
      W1 We will plant trees. | Marsham Parks | Due February 2024 | Under way / At risk / Overdue / Updated this period / Last report: January 2024
      W4 We will light the quay. | No lead is named | Due September 2024, first December 2023 | Overdue / Never updated
      ## at-risk
      The publisher says that it may not be met. Listed here: 1 of 2. The others stand above.
      W3 We will mend paths. | Marsham Parks; Marsham Board | No date is given | At risk / No due date / Updated this period / Last report: January 2024
      ## due-soon
      The date is near. Listed here: 1.
      W2 We will open a park. | No lead is named | Due January 2025 | On course / Due soon / Updated this period / Last report: January 2024
      ## silent
      The last report is old. Listed here: 1.
      W5 We will count birds. | No lead is named | Due June 2026 | Under way / Not due / Silent / Last report: March 2023
      ## Due dates that moved
      Statements: 1.
      W4 We will light the quay. | First due December 2023. Moved once, by 9 months. | September 2024 | Reason: The builder left. / Decision: board/2024-03-05/4.

      # What the last report changed
      Both reports tell of 2 commitments. 1 of 2 has another word in January 2024.
      Report of 2024-01
      What changed since Report of 2023-03
      ## 
      W1 We will plant trees. | On course | At risk

      # What happened since the last report
      ## 
      1 October 2024 | W4 became overdue. September 2024 ended, and we had found no report that it was completed. | W4 We will light the quay.
      1 April 2024 | W5 became silent. We had found no new report on it for 12 months. | W5 We will count birds.
      5 March 2024 | W4: due date moved. From December 2023 to September 2024: 9 months later. Reason: The builder left. Decision: board/2024-03-05/4. | W4 We will light the quay.
      1 March 2024 | W1 became overdue. February 2024 ended, and we had found no report that it was completed. | W1 We will plant trees.

      # What boards decided
      ## 
      5 March 2024 | Marsham Board, minute 4 (agreed): The quay | The board agreed to wait for the light.

      # About this paper
      “Not said” means that no report that we have found says where the work is.
      This site made it from what publishers printed. A missing report does not mean that nothing was done.
      The same page, kept up to date
      All that we have on Marsham
      How we work this out"
    `);
  });

  test('says of a plan that nobody reported on that there is nothing to compare', () => {
    const register = build(entries({ w1: commitment() }), '2024-01-01');
    expect(inWords(paperOf(register))).toMatchInlineSnapshot(`
      "The only statement does not have a due date, so we cannot say if a statement is late. We have found no progress report on it.
      Not said (1)
      As at 1 January 2024. We have found no date for the next report. We know of no date for the next meeting.

      # What needs attention
      Need attention: 1 of 1 statement.
      ## never-updated
      We have never found a progress report on it. Listed here: 1.
      W1 We will plant trees. | No lead is named | No date is given | No due date / Never updated

      # What the last report changed
      We have found no progress report, so there is nothing to compare.

      # What boards decided
      We have found no minutes and no agenda that deal with it.

      # About this paper
      “Not said” means that no report that we have found says where the work is.
      This site made it from what publishers printed. A missing report does not mean that nothing was done.
      The same page, kept up to date
      All that we have on Marsham
      How we work this out"
    `);
  });

  test('calls nothing of a draft late', () => {
    const draft = entries({ w1: commitment(due('2022-12')) }, {}, strategy({ standing: 'draft' }));
    expect(paperOf(build(draft, '2024-01-01')).sections.map(({ id }) => id)).toEqual([
      'changed',
      'boards',
      'about',
    ]);
  });

  test('tells of a plan that ended what was late, and not what is without news', () => {
    const ended = busy((all) => {
      const [plan] = all.strategies;
      if (plan) plan.data.period = { from: 2022, to: 2023 };
    });
    const [first] = paperOf(ended).sections;
    expect(first?.title).toBe('What was late at its end');
    expect(first?.tables.map(({ id }) => id)).toEqual(['overdue', 'moved']);
  });

  test('says of a plan in force and of one that ended in other words what is left, or that nothing is', () => {
    const told = (word: string, period: { from: number; to: number }) => {
      const own = due('2022-06');
      const reports = { '2022-05': report('2022-05', [['w1', word]]) };
      const plan = strategy({ period });
      const all = entries({ w1: commitment(own), w2: commitment({ ref: 'W2' }) }, reports, plan);
      all.commitments = all.commitments.filter(({ id }) => id === 'plan/w1');
      const [first] = paperOf(build(all, '2024-01-01')).sections;
      return first?.lines.map(({ text }) => text.replaceAll('\u00a0', ' ')).join(' ');
    };
    const [runs, ended] = [
      { from: 2022, to: 2030 },
      { from: 2022, to: 2022 },
    ];
    const all = [told('Done', runs), told('Done', ended), told('Under way', ended)];
    expect(all.join('\n')).toMatchInlineSnapshot(`
      "We know none of its statements to be late, at risk, due soon or without news.
      We know none of its statements to have been late at its end.
      Late and not known to be done: 1 of 1 statement."
    `);
  });

  test('has no part on commitments where none is known by name', () => {
    const register = build(entries({}), '2024-01-01');
    expect(inWords(paperOf(register))).toMatchInlineSnapshot(`
      "No commitment of this strategy has been entered yet.

      As at 1 January 2024. We have found no date for the next report. We know of no date for the next meeting.

      # What the last report changed
      We have found no progress report, so there is nothing to compare.

      # What boards decided
      We have found no minutes and no agenda that deal with it.

      # About this paper
      This site made it from what publishers printed. A missing report does not mean that nothing was done.
      The same page, kept up to date
      All that we have on Marsham
      How we work this out"
    `);
  });

  test('shows the newest ten of many minutes, and says so', () => {
    const many = busy((all) => {
      const [held] = all.meetings;
      const [minute] = held?.data.decisions ?? [];
      if (!held || !minute) throw new Error('No meeting was held.');
      held.data.decisions = Array.from({ length: 11 }, (_, at) => ({
        ...minute,
        minute: `${at + 1}`,
      }));
    });
    const boards = paperOf(many).sections.find(({ id }) => id === 'boards');
    expect(boards?.tables[0]?.rows).toHaveLength(10);
    expect(boards?.lines.map(({ text }) => text)).toEqual([
      'Only the newest stand here. The page of the strategy has them all.',
    ]);
  });
});

/** The Word documents of the only strategy, as they are read by their paths. */
async function documents(register: Register) {
  const made = paperFiles(register, '/');
  return Promise.all(
    made.map(async ([path, make]) => ({ path, bytes: (await make()) as Uint8Array })),
  );
}

describe('the same as a Word document', () => {
  test('has every line and every cell of the paper, in its order', async () => {
    const register = busy();
    const [document] = await documents(register);
    const { blocks } = readWord(document?.bytes ?? new Uint8Array());
    const { caption, title, answer, work, asAt, sections } = paperOf(register);
    const texts = (lines: { text: string }[]) => lines.map(({ text }) => text);
    expect(
      blocks.map((block) =>
        'rows' in block ? block.rows.map(({ cells }) => cells.map(texts)) : block.text,
      ),
    ).toEqual([
      caption,
      title,
      answer.headline,
      ...(answer.detail ? [answer.detail] : []),
      ...texts(work),
      ...asAt,
      ...sections.flatMap((section) => [
        section.title,
        ...texts(section.lines),
        ...section.tables.flatMap((table) => [
          ...(table.state || table.title ? [table.title ?? expect.any(String)] : []),
          ...texts(table.lines),
          [table.columns.map((title) => [title]), ...table.rows.map((row) => row.map(texts))],
        ]),
      ]),
    ]);
  });

  test('has headings by their level, heads that stand on each page, and the language of the site', async () => {
    const [document] = await documents(busy());
    const { blocks, language } = readWord(document?.bytes ?? new Uint8Array());
    const styles = blocks.flatMap((block) => ('rows' in block ? [] : [block.style]));
    expect(styles.filter((style) => style.startsWith('Heading')).slice(0, 4)).toEqual([
      'Heading1',
      'Heading2',
      'Heading3',
      'Heading3',
    ]);
    const tables = blocks.flatMap((block) => ('rows' in block ? [block.rows] : []));
    expect(tables.length).toBeGreaterThan(3);
    for (const rows of tables) {
      expect(rows.map(({ repeats }) => repeats)).toEqual([true, ...rows.slice(1).map(() => false)]);
    }
    expect(language).toBe('en-GB');
  });

  test('leads from each row to its commitment on the site', async () => {
    const [document] = await documents(busy());
    const { blocks } = readWord(document?.bytes ?? new Uint8Array());
    const first = blocks.find((block) => 'rows' in block);
    expect(first && 'rows' in first && first.rows[1]?.cells[0]?.[0]).toMatchObject({
      text: 'W1 We will plant trees.',
      links: ['https://marsham.example/strategies/plan/w1/'],
    });
  });

  test('has the same bytes each time', async () => {
    const [one, other] = [await documents(busy()), await documents(busy())];
    expect(one).toEqual(other);
  });

  test('is made in each language of the site, and marks what nobody has translated', async () => {
    const welsh = busy((all) => {
      const [site] = all.site;
      if (site) site.data.languages = ['cy', 'en'];
    });
    const made = await documents(welsh);
    expect(made.map(({ path }) => path)).toEqual([
      '/strategies/plan/board-paper/board-paper.docx',
      '/strategies/plan/board-paper/board-paper-en.docx',
    ]);
    const { blocks, language } = readWord(made[0]?.bytes ?? new Uint8Array());
    expect(language).toBe('cy-GB');
    const lines = blocks.flatMap((block) => ('rows' in block ? [] : [block]));
    expect(lines.slice(0, 3).map(({ text, languages }) => [text, languages])).toEqual([
      ['Plan for Marsham', ['cy-GB']],
      ['Papur i’r bwrdd', ['cy-GB']],
      [expect.stringContaining('overdue'), ['en-GB']],
    ]);
  });
});
