import { describe, expect, test } from 'vitest';
import { feedPlaces } from '../../../src/lib/publish/feeds/feeds.ts';
import {
  type Following,
  followArea,
  followCommitment,
  followOrganisation,
  followSite,
  followStrategy,
  followTopic,
} from '../../../src/lib/publish/follow.ts';
import type { Entries } from '../../../src/lib/reading/collections.ts';
import { build } from '../../../src/lib/register/build.ts';
import type { Register } from '../../../src/lib/register/types.ts';
import { commitment, entries } from '../register/entries.ts';

const source = { document: 'plan' };

/** A town in which parks lead, the board publishes, a forum meets and a school does none of these. */
function town(change: (all: Entries) => void = () => undefined): Register {
  const all = entries({ w1: commitment({ leads: ['parks'], due: { by: '2024-02' } }) });
  const [board] = all.organisations;
  if (!board) throw new Error('There is no board.');
  all.organisations.push({ id: 'forum', data: { ...board.data, name: 'Forum' } });
  all.organisations.push({ id: 'school', data: { ...board.data, name: 'School' } });
  all.meetings = [
    {
      id: 'forum/2023-01-10',
      data: {
        title: 'Meeting',
        record: 'agenda',
        summary: 'It met.',
        source,
        items: [],
        decisions: [],
        sic: [],
      },
    },
  ];
  const figures = { title: 'Figures', published: '2023-03', summary: 'How it is.', source };
  const data = { ...figures, observations: [], notPublished: [], sic: [] };
  all.snapshots = ['2022-03', '2023-03'].map((slug) => ({ id: `marsham/${slug}`, data }));
  change(all);
  return build(all, '2024-01-01');
}

function body(id: string, register = town()) {
  const found = register.organisations.find((one) => one.id === id);
  if (!found) throw new Error(`There is no ${id}.`);
  return followOrganisation(found, register);
}

const subjects = (following: Following | undefined) =>
  following?.feeds.map(({ subject }) => subject);

describe('The feeds of a site', () => {
  test('are one of all, one of what fell overdue, and one of each thing that can be followed', () => {
    const lines = feedPlaces(town()).map(({ subject, title, folder, page }) =>
      [subject, title, folder, page === folder ? '' : page].join(' | '),
    );
    expect(lines).toMatchInlineSnapshot(`
      [
        "site | Marsham follows up: everything that happened | /updates/ | ",
        "overdue | Marsham follows up: what became overdue, and dates that passed with no report | /updates/overdue/ | /updates/",
        "strategy/plan | Plan for Marsham | /strategies/plan/ | ",
        "priority/plan/places | 1 Places (Marsham) | /strategies/plan/feeds/places/ | /strategies/plan/#places",
        "organisation/forum | Forum | /organisations/forum/ | ",
        "organisation/board | Marsham Board | /organisations/board/ | ",
        "organisation/parks | Marsham Parks | /organisations/parks/ | ",
        "area/marsham | Marsham | /areas/marsham/ | ",
        "commitment/plan/w1 | W1: We will plant trees. (Marsham) | /strategies/plan/w1/ | ",
      ]
    `);
  });

  test('name a heading without a number by its title', () => {
    const register = town((all) => {
      const heading = all.strategies[0]?.data.priorities[0];
      if (heading) heading.number = undefined;
    });
    const found = feedPlaces(register).find(({ subject }) => subject.startsWith('priority/'));
    expect(found?.title).toBe('Places (Marsham)');
  });
});

describe('A body can be followed', () => {
  test.each([
    ['parks', 'it leads something'],
    ['board', 'it publishes a strategy'],
    ['forum', 'it meets'],
  ])('like %s, where %s', (id) => {
    expect(subjects(body(id))).toEqual([`organisation/${id}`]);
  });

  test('and not like the school, of which there is nothing to tell', () => {
    expect(body('school')).toBeUndefined();
  });

  test('and not for being a partner alone', () => {
    const register = town((all) => all.strategies[0]?.data.partners.push('school'));
    expect(body('school', register)).toBeUndefined();
  });

  test('by a calendar, when it has dates', () => {
    expect(body('parks')?.calendar).toBe('/organisations/parks/calendar.ics');
    expect(body('forum')?.calendar).toBe('/organisations/forum/calendar.ics');
    expect(body('board')?.calendar).toBeUndefined();
  });
});

describe('A page says how to follow', () => {
  test('the site: all of it, or what fell overdue', () => {
    expect(subjects(followSite(town()))).toEqual(['site', 'overdue']);
    expect(followSite(town()).calendar).toBeUndefined();
  });

  test('a strategy, with its calendar when it has dates', () => {
    const register = town();
    const [plan] = register.strategies;
    if (!plan) throw new Error('There is no strategy.');
    const following = followStrategy(plan, register);
    expect(subjects(following)).toEqual(['strategy/plan']);
    expect(following.calendar).toBe('/strategies/plan/calendar.ics');
    expect(followStrategy({ ...plan, commitments: [] }, register).calendar).toBeUndefined();
  });

  test('a commitment', () => {
    const [w1] = town().commitments;
    expect(w1 && subjects(followCommitment(w1))).toEqual(['commitment/plan/w1']);
  });

  test('a topic', () => {
    const trees = { id: 'trees', name: 'Trees', summary: 'Of trees.', rule: 'It names trees.' };
    const { topics } = town((all) =>
      all.site[0]?.data.topics.push({ ...trees, otherWords: [], seeAlso: [] }),
    );
    expect(topics.map((topic) => followTopic(topic))).toEqual([
      { feeds: [expect.objectContaining({ subject: 'topic/trees', folder: '/topics/trees/' })] },
    ]);
  });

  test('an area of which it holds figures', () => {
    const [marsham] = town().areas;
    if (!marsham) throw new Error('There is no area.');
    expect(subjects(followArea(marsham, town()))).toEqual(['area/marsham']);
    expect(followArea({ ...marsham, id: 'north' }, town())).toBeUndefined();
  });
});
