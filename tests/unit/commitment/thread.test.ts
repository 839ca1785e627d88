import { describe, expect, test } from 'vitest';
import { lengthOf, threadOf } from '../../../src/lib/commitment/thread.ts';
import {
  lengthInWords,
  stepInWords,
  threadTitle,
} from '../../../src/lib/commitment/thread-words.ts';

interface One {
  id: string;
  ref: string;
  wentOn: { to: { id: string; ref: string }[]; changed?: string | undefined } | undefined;
  cameFrom: { id: string }[];
  added?: string | undefined;
  strategy: { id: string; firstKnown: { on: string; isPublication: boolean } };
}

/** “2016/a > 2017/b: One visit” and so on, as commitments that know each other. */
function plans(links: string[], alone: string[] = []): Map<string, One> {
  const all = new Map<string, One>();
  const one = (id: string): One => {
    const [year = '', ref = ''] = id.split('/');
    const found = all.get(id) ?? {
      id,
      ref: ref.toUpperCase(),
      wentOn: undefined,
      cameFrom: [],
      strategy: { id: year, firstKnown: { on: `${year}-05`, isPublication: true } },
    };
    all.set(id, found);
    return found;
  };
  for (const id of alone) one(id);
  for (const link of links) {
    const [ways = '', changed] = link.split(': ');
    const [from = '', to = ''] = ways.split(' > ');
    const targets = to.split(' + ').map(one);
    one(from).wentOn = { to: targets, changed };
    for (const target of targets) target.cameFrom.push({ id: from });
  }
  return all;
}

function thread(id: string, all: Map<string, One>) {
  const one = all.get(id);
  if (!one) throw new Error(id);
  return threadOf(one, (other) => all.get(other));
}

const ids = (id: string, all: Map<string, One>) =>
  thread(id, all).map(({ commitment }) => commitment.id);
const told = (id: string, all: Map<string, One>) =>
  thread(id, all).map((step) => {
    const { word, text } = stepInWords(step);
    return [step.commitment.id, `${word}.`, text].filter(Boolean).join(' ');
  });

describe('a thread', () => {
  const three = plans(['2016/a > 2017/b', '2017/b > 2018/c: One visit, not two']);

  test('has what it was and what it became, newest first, from wherever it is read', () => {
    for (const id of ['2016/a', '2017/b', '2018/c']) {
      expect(ids(id, three)).toEqual(['2018/c', '2017/b', '2016/a']);
    }
    expect(threadTitle(thread('2017/b', three))).toBe('The thread through three plans');
    expect(thread('2017/b', three).filter(({ isThis }) => isThis)).toHaveLength(1);
  });

  test('says of each step what changed in it', () => {
    expect(told('2018/c', three)).toEqual([
      '2018/c Reworded. One visit, not two.',
      '2017/b Kept word for word.',
      '2016/a First promised.',
    ]);
  });

  test('has all parts of what was split, and of a part not the other ones', () => {
    const split = plans(['2016/a > 2017/b + 2017/c: Two places.']);
    expect(ids('2016/a', split)).toEqual(['2017/c', '2017/b', '2016/a']);
    expect(ids('2017/b', split)).toEqual(['2017/b', '2016/a']);
    expect(told('2017/b', split)[0]).toBe('2017/b Split. A became B and C. Two places.');
  });

  test('has all that was merged, and says what changed in each once', () => {
    const merged = plans(['2016/a > 2017/c: Shorter.', '2016/b > 2017/c: Shorter.']);
    expect(ids('2017/c', merged)).toEqual(['2017/c', '2016/a', '2016/b']);
    expect(told('2017/c', merged)[0]).toBe('2017/c Merged. A and B became one. Shorter.');
    expect(ids('2016/a', merged)).toEqual(['2017/c', '2016/a']);
  });

  test('has what had more plans before it above what had fewer, whichever is named first', () => {
    const links = ['2016/a > 2018/d', '2017/b > 2018/d', '2016/x > 2017/b'];
    expect(ids('2018/d', plans(links))).toEqual(['2018/d', '2017/b', '2016/a', '2016/x']);
  });

  test('that leaves out a plan stands by its plans, not by its steps', () => {
    const long = plans(['2016/a > 2018/d', '2017/b > 2018/d', '2018/d > 2019/e']);
    expect(ids('2019/e', long)).toEqual(['2019/e', '2018/d', '2016/a', '2017/b']);
    expect(threadTitle(thread('2019/e', long))).toBe('The thread through four plans');
  });
});

describe('how long a thread is', () => {
  test('is counted in plans, from the first one to the one that is read', () => {
    const split = plans(['2016/a > 2017/b + 2017/c: Two places.', '2017/c > 2018/d']);
    const counted = (id: string) => {
      const { plans: all, place, first } = lengthOf(thread(id, split));
      return [all, place, first?.id];
    };
    expect(counted('2016/a')).toEqual([3, 1, '2016/a']);
    expect(counted('2017/b')).toEqual([2, 2, '2016/a']);
    expect(counted('2018/d')).toEqual([3, 3, '2016/a']);
  });

  test.each([
    ['2016/a', ''],
    ['2017/b', 'First promised in 2016. This is the second plan.'],
    ['2018/c', 'First promised in 2016. This is the third plan.'],
  ])('%s: “%s”', (id, says) => {
    const all = plans(['2016/a > 2017/b', '2017/b > 2018/c']);
    expect(lengthInWords(thread(id, all))).toBe(says);
  });

  test('goes by the day on which it was added, and says “seen” where no date is printed', () => {
    const all = plans(['2016/a > 2018/b']);
    const first = all.get('2016/a');
    if (first) first.strategy.firstKnown.isPublication = false;
    expect(lengthInWords(thread('2018/b', all))).toBe(
      'First seen in 2016. This is the second plan.',
    );
    if (first) first.added = '2017-03';
    expect(lengthInWords(thread('2018/b', all))).toBe(
      'First promised in 2017. This is the second plan.',
    );
  });

  test.each([
    ['2015-16-Q4', 'First promised in 2016. This is the second plan.'],
    ['2015-16', 'First promised in 2015/16. This is the second plan.'],
  ])('names the year in which %s was, or both of a financial year', (added, says) => {
    const all = plans(['2016/a > 2018/b']);
    const first = all.get('2016/a');
    if (first) first.added = added;
    expect(lengthInWords(thread('2018/b', all))).toBe(says);
  });

  test('is a number where there are no words any more', () => {
    const years = Array.from({ length: 12 }, (_, at) => 2000 + at);
    const all = plans(years.slice(1).map((year) => `${year - 1}/a > ${year}/a`));
    expect(lengthInWords(thread('2011/a', all))).toBe(
      'First promised in 2000. This is the 12th plan.',
    );
    expect(threadTitle(thread('2011/a', all))).toBe('The thread through 12 plans');
  });
});
