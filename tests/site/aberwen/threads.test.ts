import { describe, expect, test } from 'vitest';
import { read, recordOf } from './county.ts';

describe('The page of two plans of Aberwen', () => {
  test.each([
    [
      'plan-2025/follows/plan-2024',
      'Of 8 commitments the new plan kept 1, reworded 4 and dropped 3. It added 3. Of the 3 dropped, 1 had been completed, a reason is known for 1 and the new plan says nothing of 1.',
      '5 pairs are said by a document.',
    ],
    [
      'plan-2026/follows/plan-2025',
      'Of 8 commitments the new plan kept 2, reworded 2 and dropped 4. It added 2. Of the 4 dropped, 2 had been completed, a reason is known for 1 and the new plan says nothing of 1.',
      '4 pairs are our reading.',
    ],
  ])('%s says what was kept, reworded, dropped and added, and who says so', (pair, says, by) => {
    expect(read(`/strategies/${pair}/`)).toContain(says);
    expect(read(`/strategies/${pair}/`)).toContain(by);
  });

  test('names what was split, what was merged and what was left out', () => {
    const pair = read('/strategies/plan-2025/follows/plan-2024/');
    expect(pair).toContain('Split. One action for weekdays and one for Sundays.');
    expect(pair).toContain('Merged with 3.2. One card for carers of all ages.');
    expect(pair).toContain(
      'Resurface the shared path from Wenfach to the mill. Red The new plan says nothing of it.',
    );
    expect(pair).toContain('Hold an assembly of carers each year. Green Carers asked the board');
    expect(pair).toContain(
      '3 added 1.3 Fit smoke alarms that flash in the homes of deaf tenants. 3.1a',
    );
  });
});

describe('The thread of an action of Aberwen', () => {
  test.each([
    ['plan-2026/1-1', 'third', 'three'],
    ['plan-2026/1-2', 'third', 'three'],
    ['plan-2026/2-1', 'third', 'three'],
    ['plan-2026/3-1', 'third', 'three'],
    ['plan-2025/2-2', 'second', 'two'],
  ])('%s was first promised in 2024 and is in its %s plan', (id, place, plans) => {
    const page = read(`/strategies/${id}/`);
    expect(page).toContain(`First promised in 2024. This is the ${place} plan.`);
    expect(page).toContain(`The thread through ${plans} plans`);
  });

  test.each(['plan-2026/1-3', 'plan-2026/2-2', 'plan-2025/1-3', 'plan-2024/2-2'])(
    '%s has none, because no other plan has it',
    (id) => {
      expect(read(`/strategies/${id}/`)).not.toContain('The thread through');
    },
  );

  test('leads from the old page to where it lives now, and ends its clock on that day', () => {
    const old = read('/strategies/plan-2024/1-1/');
    expect(old).toContain(
      'This commitment went on into a newer plan It is now 1.1 Insulate 150 council homes across the county Action plan 2025-26, 2025/26',
    );
    // Due by 31 March 2025, and it went on on 1 April.
    expect(old).toContain('When it went on, it was in progress, and it was 1 day overdue.');
    expect(old).toContain('No longer due');
    expect(recordOf('plan-2024/1-1').timeliness.state).toBe('no-longer-due');
  });

  test('splits in two and comes together from two', () => {
    expect(read('/strategies/plan-2024/2-1/')).toContain('It was split into 2 commitments:');
    expect(recordOf('plan-2024/2-1').carriedTo?.commitments).toEqual([
      'plan-2025/2-1',
      'plan-2025/2-2',
    ]);
    expect(read('/strategies/plan-2026/3-1/')).toContain('3.1 and 3.2 became one.');
    expect(recordOf('plan-2025/3-1').cameFrom).toEqual(['plan-2024/3-1', 'plan-2024/3-2']);
  });

  test('stops no clock where it was left out', () => {
    expect(recordOf('plan-2024/2-2').timeliness.state).toBe('overdue');
    expect(recordOf('plan-2025/3-2').timeliness.state).toBe('overdue');
    expect(recordOf('plan-2025/3-2').notCarried?.reason).toBe('The grant that paid for it ended.');
  });
});
