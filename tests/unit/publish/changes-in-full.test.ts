import { describe, expect, test } from 'vitest';
import { withPlainSpaces } from '../../../src/lib/fields/text.ts';
import type { Change } from '../../../src/lib/publish/changes/change.ts';
import { changesOf } from '../../../src/lib/publish/changes/changes.ts';
import type { Entries } from '../../../src/lib/reading/collections.ts';
import { build } from '../../../src/lib/register/build.ts';
import { commitment, entries, report, strategy } from '../register/entries.ts';

const due = { by: '2023-09' };
const source = { document: 'plan' };

/** The change whose ID begins so, in full, as it is known at the end of 2024. */
function changed(all: Entries, id: string, asAt = '2024-12-31'): Change {
  const found = changesOf(build(all, asAt)).find((one) => one.id.startsWith(id));
  if (!found) throw new Error(`There is no ${id}.`);
  return { ...found, text: withPlainSpaces(found.text), commitment: undefined };
}

const told = [
  'site',
  'strategy/plan',
  'commitment/plan/w1',
  'priority/plan/places',
  'organisation/board',
];

describe('A commitment that became late', () => {
  const all = entries({ w1: commitment({ due, leads: ['parks'] }) });

  test('is told of as worked out, to all whom it concerns and those who follow what is overdue', () => {
    expect(changed(all, 'overdue/')).toEqual({
      id: 'overdue/plan/w1/2023-10-01',
      kind: 'overdue',
      on: '2023-10-01',
      knownOn: '2023-10-01',
      title: 'W1 became overdue',
      context: 'Marsham',
      text: expect.stringContaining('September 2023'),
      commitment: undefined,
      path: '/strategies/plan/w1/',
      computed: true,
      about: [...told, 'organisation/parks', 'overdue'],
    });
  });

  test('names the commitment itself', () => {
    const [first] = changesOf(build(all, '2024-12-31'));
    expect(first?.commitment?.ref).toBe('W1');
  });
});

describe('An update', () => {
  const all = entries(
    { w1: commitment() },
    { '2023-03': report('2023-03', [['w1', 'On course']], { published: '2023-05-10' }) },
  );

  test('leads to its place in the report, and is known when the report came out', () => {
    expect(changed(all, 'update/')).toEqual({
      id: 'update/plan/2023-03/w1',
      kind: 'update',
      on: '2023-03',
      knownOn: '2023-05-10',
      title: 'W1: “On course”',
      context: 'Marsham',
      text: 'What was done.',
      commitment: undefined,
      path: '/strategies/plan/progress/2023-03/#update-w1',
      computed: false,
      about: told,
    });
  });
});

describe('A change of a commitment', () => {
  const moved = { date: '2023-08-15', field: 'due' as const, was: '2023-06', now: '2023-09' };
  const withChange = (change: object) =>
    entries({ w1: commitment({ due, changes: [{ ...moved, ...change }] }) });

  test('says that no reason and no decision are on record', () => {
    const { text, ...rest } = changed(withChange({}), 'moved/');
    expect(text).toMatchInlineSnapshot(
      `"From June 2023 to September 2023: 3 months later. No reason was given. Decision not recorded."`,
    );
    expect(rest).toMatchObject({
      id: 'moved/plan/w1/due/2023-08-15',
      kind: 'moved',
      on: '2023-08-15',
      knownOn: '2023-08-15',
      path: '/strategies/plan/w1/',
      computed: false,
      about: told,
    });
    expect(withPlainSpaces(rest.title)).toMatchInlineSnapshot(`"W1: due date moved"`);
  });

  test('says the reason and who decided, where they are', () => {
    const known = { reason: 'No staff.', decision: 'The board, in May' };
    expect(changed(withChange(known), 'moved/').text).toMatch(
      / Reason: No staff\. Decision: The board, in May\.$/,
    );
    const linked = { decision: 'https://example.org/minutes' };
    expect(changed(withChange(linked), 'moved/').text).toMatch(
      / No reason was given\. Decision: https:\/\/example\.org\/minutes\.$/,
    );
  });
});

test('A withdrawal is told of as something that was done', () => {
  const withdrawn = { on: '2024-02-10', reason: 'The meadow floods.' };
  expect(changed(entries({ w1: commitment({ withdrawn }) }), 'withdrawn/')).toMatchObject({
    id: 'withdrawn/plan/w1/2024-02-10',
    title: 'W1 was withdrawn',
    knownOn: '2024-02-10',
    about: told,
  });
});

test('An answer to a recommendation is told of with what it says, from the day on which it was given', () => {
  const response = { answer: 'partly-accepted' as const, says: 'A trial.', on: '2024-02-10' };
  const ref = { ref: '3', kind: 'recommendation' as const };
  expect(changed(entries({ w1: commitment({ response, ...ref }) }), 'answered/')).toMatchObject({
    id: 'answered/plan/w1/2024-02-10',
    title: 'Recommendation\u00a03 was partly accepted',
    text: 'A trial.',
    knownOn: '2024-02-10',
    about: told,
  });
});

describe('What is put right', () => {
  const correction = {
    date: '2023-05-01',
    wrong: 'Another row.',
    was: 'On course',
    now: 'At risk',
  };
  const ofUpdate = { ...correction, commitment: 'w1', field: 'status' as const };
  const ofReport = {
    ...correction,
    field: 'title' as const,
    was: 'Report',
    now: 'Report of March',
  };
  const all = (...corrections: object[]) =>
    entries(
      { w1: commitment({ leads: ['parks'] }) },
      { '2023-03': report('2023-03', [['w1', 'At risk']], { corrections } as never) },
    );

  test('in an update is told to those whom the commitment concerns', () => {
    expect(changed(all(ofUpdate), 'corrected/')).toEqual({
      id: 'corrected/plan/2023-03/2023-05-01',
      kind: 'corrected',
      on: '2023-05-01',
      knownOn: '2023-05-01',
      title: 'W1: Report of 2023-03, corrected: status word',
      context: 'Marsham',
      text: 'Another row. It said “On course”. It now says “At risk”.',
      commitment: undefined,
      path: '/strategies/plan/progress/2023-03/#correction-1',
      computed: false,
      about: [...told, 'organisation/parks'],
    });
  });

  test('in a report as a whole is told to those who follow the strategy', () => {
    expect(changed(all(ofReport), 'corrected/')).toMatchObject({
      title: 'Report of 2023-03, corrected: title',
      about: ['site', 'strategy/plan', 'organisation/board'],
    });
  });

  test('in what a word was taken for is told in the same way', () => {
    const words = strategy().statusWords.map((one) =>
      one.word === 'Done'
        ? {
            ...one,
            corrected: [{ date: '2023-04-01', was: 'in-progress', wrong: 'We misread it.' }],
          }
        : one,
    );
    const site = entries({ w1: commitment() }, {}, strategy({ statusWords: words as never }));
    expect(changed(site, 'corrected/')).toMatchObject({
      id: 'corrected/plan/status-words/Done/2023-04-01',
      title: '“Done”, corrected: what the word means',
      text: 'We misread it. We took it for “In progress”. We now take it for “Completed”.',
      path: '/strategies/plan/#status-words',
      about: ['site', 'strategy/plan', 'organisation/board'],
    });
  });
});

describe('What happened to a strategy as a whole', () => {
  test('at its start or by an event concerns its parts too; a report does not', () => {
    const plan = strategy({ events: [{ on: '2023-02', title: 'New chair', text: 'One.' }] });
    const all = entries(
      { w1: commitment({ leads: ['parks'] }) },
      { '2023-03': report('2023-03', [['w1']]) },
      plan,
    );
    const whole = ['site', 'strategy/plan', 'organisation/board', 'area/marsham'];
    const parts = ['priority/plan/places', 'commitment/plan/w1', 'organisation/parks'];
    expect(changed(all, 'published/')).toMatchObject({
      path: '/strategies/plan/',
      context: 'Marsham',
      computed: false,
      about: [...whole, ...parts],
    });
    expect(changed(all, 'event/').about).toEqual([...whole, ...parts]);
    expect(changed(all, 'report/')).toMatchObject({
      path: '/strategies/plan/progress/2023-03/',
      about: whole,
    });
  });

  test('concerns its parts too when it is only the first that was seen of it', () => {
    const all = entries({ w1: commitment() }, {}, strategy({ published: undefined }));
    expect(changed(all, 'first-seen/').about).toContain('commitment/plan/w1');
  });
});

describe('Figures of an area', () => {
  test('are told to who follows the area', () => {
    const all = entries({});
    const figures = { title: 'Figures', published: '2023-03', summary: 'How it is.', source };
    const data = { ...figures, observations: [], notPublished: [], sic: [] };
    all.snapshots = [{ id: 'marsham/2023-03', data }];
    expect(changed(all, 'snapshot/')).toEqual({
      id: 'snapshot/marsham/2023-03',
      kind: 'snapshot',
      on: '2023-03',
      knownOn: '2023-03-01',
      title: 'Figures',
      context: 'Marsham',
      text: 'How it is.',
      commitment: undefined,
      path: '/areas/marsham/2023-03/',
      computed: false,
      about: ['site', 'area/marsham'],
    });
  });
});

test('A decision about a strategy concerns the board that took it, and the topics of its minute alone', () => {
  const all = entries({ w1: commitment({ topics: ['trees'] }) });
  const [site] = all.site;
  for (const topic of ['trees', 'birds', 'paths']) {
    const named = { id: topic, name: topic, summary: 'A topic.', rule: 'It is named.' };
    site?.data.topics.push({ ...named, otherWords: [], seeAlso: [] });
  }
  const minute = (number: string, topic: string) => ({
    ...{ minute: number, topic: 'Trees', strategies: ['plan'], topics: [topic] },
    resolutions: [{ kind: 'noted' as const, text: 'It was noted.' }],
    ...{ actions: [], sic: [] },
  });
  const decisions = [minute('5', 'birds'), minute('6', 'paths')];
  const held = { title: 'Meeting', record: 'minutes' as const, summary: 'It met.', source };
  const data = { ...held, items: [], decisions, sic: [] };
  all.meetings = [{ id: 'parks/2023-01-10', data }];
  expect(changed(all, 'decision/parks/2023-01-10/5').about).toEqual([
    'site',
    'strategy/plan',
    'organisation/board',
    'area/marsham',
    'organisation/parks',
    'topic/birds',
  ]);
});

describe('What else befalls a commitment', () => {
  const ids = (all: Entries, asAt = '2024-12-31') =>
    changesOf(build(all, asAt)).map(({ id, title }) => `${id}: ${title}`);

  test('keeps the ID of what became overdue, where its date is one by which progress is expected', () => {
    const all = entries({ w1: commitment({ due: { ...due, means: 'progress' } }) });
    const found = changed(all, 'overdue/');
    expect(found).toMatchObject({ kind: 'date-passed', title: 'W1: date passed, no report' });
    expect(found.about).toContain('overdue');
    expect(found.id).toBe('overdue/plan/w1/2023-10-01');
  });

  test('is told of once when it was added, whenever that was', () => {
    const all = entries({ w1: commitment({ added: '2023-05' }) });
    expect(changed(all, 'added/')).toMatchObject({
      id: 'added/plan/w1',
      knownOn: '2023-05-01',
      title: 'W1 was added',
    });
  });

  test('is told of by the topics that it is about', () => {
    const all = entries({ w1: commitment({ due, topics: ['trees'] }) });
    const [site] = all.site;
    const trees = { id: 'trees', name: 'Trees', summary: 'Trees.', rule: 'It names a tree.' };
    site?.data.topics.push({ ...trees, otherWords: [], seeAlso: [] });
    expect(changed(all, 'overdue/').about).toContain('topic/trees');
    expect(changed(all, 'published/').about).toContain('topic/trees');
  });

  test('is an update that says that none was received', () => {
    const one = report('2023-03', [['w1']]);
    const updates = one.updates.map((update) => ({ ...update, noUpdate: true as const }));
    const all = entries({ w1: commitment() }, { '2023-03': { ...one, updates } });
    expect(ids(all)).toContain('update/plan/2023-03/w1: W1: no update received');
  });
});
