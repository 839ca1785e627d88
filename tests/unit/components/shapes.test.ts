import { describe, expect, test } from 'vitest';
import { axes, type State, stateWords } from '../../../src/lib/axes/axes.ts';
import { shapes } from '../../../src/lib/commitment/shapes.ts';
import { tints } from '../../../src/lib/commitment/tints.ts';

const states = Object.keys(stateWords) as State[];

describe('the shapes', () => {
  test('are different for every state, so that a word can do without its colour', () => {
    expect(states).toHaveLength(35);
    expect(new Set(states.map((state) => shapes[state])).size).toBe(35);
  });

  test.each(states)('draw something in each part: %s', (state) => {
    const parts = shapes[state].split(/(?<=\/>)/);
    for (const part of parts) {
      expect(part).toMatch(/^<(?:path|circle) .+\/>$/);
      expect(part).not.toMatch(/=""|undefined/);
      const [, path] = / d="([^"]*)"/.exec(part) ?? [];
      if (part.startsWith('<path')) expect(path).toMatch(/^M[-\d.]+ [-\d.]+.+/);
    }
  });

  test('are one outline, or an outline with something in it', () => {
    const most = states.map((state) => shapes[state].match(/<(?:path|circle)/g)?.length);
    expect(new Set(most)).toEqual(new Set([1, 2]));
    const twoParts = states.filter((_, at) => most[at] === 2);
    expect(twoParts.join(' ')).toMatchInlineSnapshot(
      `"starting in-progress depends-on-others partly-completed not-done due-soon date-passed-no-report date-passed-reported met-on-time met-late no-longer-due ongoing update-late never-updated closed plan-ended"`,
    );
  });

  test('have one silhouette for each axis that is worked out', () => {
    const starts = (drawn: readonly State[]) =>
      new Set(drawn.map((state) => /d="(M[\d.]+ [\d.]+)/.exec(shapes[state])?.[1]));
    expect([...starts(axes.freshness)]).toEqual(['M1.5 2.5']);
    expect([...starts(axes.timeliness.filter((state) => state !== 'no-due-date'))]).toEqual([
      'M8 1.2',
    ]);
  });
});

describe('the tints', () => {
  test('leave what is settled and what is unknown without a tint', () => {
    expect(states.filter((state) => !tints[state])).toEqual([
      'completed',
      'not-said',
      'not-rated',
      'not-due',
      'date-passed-reported',
      'met-on-time',
      'met-late',
      'no-longer-due',
      'ongoing',
      'no-due-date',
      'updated',
      'closed',
      'plan-ended',
    ]);
  });

  test('keep red for off track alone, and grey for silence and for work at rest', () => {
    expect(states.filter((state) => tints[state] === 'red')).toEqual(['off-track']);
    expect(states.filter((state) => tints[state] === 'grey')).toEqual([
      'not-started',
      'starting',
      'depends-on-others',
      'ended',
      'not-done',
      'merged',
      'paused',
      'stopped',
      'withdrawn',
      'silent',
      'never-updated',
    ]);
  });
});
