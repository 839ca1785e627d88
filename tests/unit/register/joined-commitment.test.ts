import { describe, expect, test } from 'vitest';
import type { CommitmentEntry } from '../../../src/lib/commitment/schema.ts';
import { withPlainSpaces } from '../../../src/lib/fields/text.ts';
import type { ProgressEntry } from '../../../src/lib/progress/schema.ts';
import { build } from '../../../src/lib/register/build.ts';
import { commitment, entries, report, reportThat, strategy } from './entries.ts';

const page9 = { document: 'plan', locator: { page: '9' } };
const text = 'The plan, December\u00a02022, page\u00a09.';

function joined(
  change: Partial<CommitmentEntry>,
  reports: Record<string, ProgressEntry> = {},
  plan: Parameters<typeof strategy>[0] = {},
  asAt = '2024-01-01',
) {
  const made = { w1: commitment(change), w2: commitment({ ref: 'W2' }) };
  const [one] = build(entries(made, reports, strategy(plan)), asAt).commitments;
  if (!one) throw new Error('The register has no commitment.');
  return one;
}

describe('What is joined to a commitment', () => {
  test('are the bodies that lead it, are partners in it, and must answer', () => {
    const { leads, partners, answeredBy, answerable } = joined({
      ...{ leads: ['parks'], partners: ['board', 'parks'], answeredBy: ['board'] },
    });
    const ids = [leads, partners, answeredBy, answerable].map((all) => all.map(({ id }) => id));
    expect(ids).toEqual([['parks'], ['board', 'parks'], ['board'], ['parks']]);
    expect(partners[0]?.name).toBe('Marsham Board');
  });

  test('is the place of what stands elsewhere: its answer and its budget', () => {
    const response = { answer: 'accepted' as const, printed: 'Agreed' };
    const budget = { printed: '£40,000 a year' };
    expect(joined({ response: { ...response, source: page9 } }).response).toMatchObject({
      ...response,
      source: { text },
    });
    expect(joined({ budget: { ...budget, source: page9 } }).budget).toMatchObject({
      ...budget,
      source: { text },
    });
    const { response: answered, budget: money } = joined({ response, budget });
    expect([answered, money]).toEqual([
      { ...response, source: undefined },
      { ...budget, source: undefined },
    ]);
    const none = joined({});
    expect([none.response, none.budget]).toEqual([undefined, undefined]);
  });

  test('is the word of its source where it goes on with no date, and nothing where it has one', () => {
    expect(joined({ due: { ongoing: true, printed: 'Continuous' } })).toMatchObject({
      ...{ ongoing: { printed: 'Continuous' }, due: undefined },
      standing: { timeliness: { state: 'ongoing' } },
    });
    expect(joined({ due: { by: '2024-09' } })).toMatchObject({
      ...{ ongoing: undefined, due: { by: '2024-09', means: 'completion' } },
    });
  });

  test('is what its date means: as it says itself, else as its strategy says', () => {
    const dueMeans = { means: 'progress' as const, text: 'Expected.', source: page9 };
    const means = (own?: 'completion' | 'progress') =>
      joined(
        { due: { by: '2024-09', ...(own && { means: own }) } },
        {},
        { dueMeans: dueMeans as never },
      ).due?.means;
    expect([means(), means('completion')]).toEqual(['progress', 'completion']);
  });

  test('is whose words its title is in', () => {
    const titles = [
      joined({}),
      joined({}, {}, { titlesBy: 'publisher' }),
      joined({ titleBy: 'us' }, {}, { titlesBy: 'publisher' }),
    ];
    expect(titles.map(({ titleBy }) => titleBy)).toEqual(['us', 'publisher', 'us']);
  });
});

describe('How long somebody waits for a report on a commitment', () => {
  /** The lines of its history that tell of silence. */
  const silence = (...args: Parameters<typeof joined>) =>
    joined(...args)
      .history.filter(({ kind }) => kind === 'silent')
      .map(({ on, title }) => withPlainSpaces(`${on} ${title}`));
  const march = (...words: string[]) => ({ '2023-03': report('2023-03', [['w1', ...words]]) });
  const later = '2029-01-01';

  test('is until its strategy ended', () => {
    expect(silence({}, march('Under way'), {}, later)).toMatchInlineSnapshot(`
      [
        "2024-04-01 Became silent",
      ]
    `);
    const short = { period: { from: 2022, to: 2023 } };
    expect(silence({}, march('Under way'), short, later)).toEqual([]);
    expect(silence({}, march('Under way'), { ...short, ended: '2024-06' }, later)).toEqual(
      silence({}, march('Under way'), {}, later),
    );
  });

  test('is without an end for what a draft puts forward', () => {
    const draft = { standing: 'draft' as const, period: { from: 2022, to: 2023 } };
    expect(silence({}, march('Under way'), draft, later)).toEqual(
      silence({}, march('Under way'), {}, later),
    );
  });

  test('is until a report said that it was over, or for ever where it comes again each year', () => {
    expect(silence({}, march('Done'), {}, later)).toEqual([]);
    const yearly = { due: { by: '2023-03', then: 'annually' as const } };
    expect(silence(yearly, march('Done'), {}, later)).toEqual(
      silence({}, march('Under way'), {}, later),
    );
  });
});

describe('An update of a commitment', () => {
  test('has the words of its report on their axes, and nothing of another one', () => {
    const [update] = joined(
      {},
      { '2023-03': report('2023-03', [['w1', 'At risk', 'Under way']]) },
    ).updates;
    expect(update).toMatchObject({
      lifecycle: { word: 'Under way', state: 'in-progress' },
      rating: { word: 'At risk', state: 'at-risk' },
      ...{ scaleWord: undefined, corrections: [] },
      commitment: { id: 'plan/w1', ref: 'W1' },
      report: { id: 'plan/2023-03', slug: '2023-03', asAt: '2023-03', title: 'Report of 2023-03' },
    });
    expect(update).not.toHaveProperty('status');
  });

  test('has the word of a scale, which speaks for both axes', () => {
    const statusWords = [
      { word: '3', label: 'Nearly', lifecycle: 'in-progress', rating: 'on-track', corrected: [] },
    ] as never;
    const [update] = joined(
      {},
      { '2023-03': report('2023-03', [['w1', '3']]) },
      { statusWords },
    ).updates;
    expect(update).toMatchObject({
      scaleWord: '3 (Nearly)',
      lifecycle: { word: '3 (Nearly)', state: 'in-progress' },
      rating: { word: '3 (Nearly)', state: 'on-track' },
    });
  });

  test('that says no more than that none was received is told in those words', () => {
    const none = { summary: undefined, noUpdate: true as const };
    const [update] = joined({}, { '2023-03': reportThat('2023-03', none) }).updates;
    expect(update?.summary).toMatchInlineSnapshot(`"The report says that no update was received."`);
    const [bare] = joined(
      {},
      { '2023-03': reportThat('2023-03', { summary: undefined }, 'Done') },
    ).updates;
    expect(bare?.summary).toBe('');
  });

  test('has the corrections that are of it alone', () => {
    const correction = (of: string | undefined, wrong: string) => ({
      ...{
        date: '2023-05-01',
        field: 'summary' as const,
        was: 'Old.',
        now: 'What was done.',
        wrong,
      },
      ...(of && { commitment: of }),
    });
    const told = report('2023-03', [['w1', 'Done'], ['w2']], {
      corrections: [
        correction('w2', 'A slip in W2.'),
        correction('w1', 'A slip in W1.'),
        correction(undefined, 'A slip in all.'),
      ],
    });
    const [update] = joined({}, { '2023-03': told }).updates;
    expect(update?.corrections.map(({ id, wrong }) => `${id}: ${wrong}`)).toEqual([
      'plan/2023-03/2023-05-01-2: A slip in W1.',
    ]);
  });
});
