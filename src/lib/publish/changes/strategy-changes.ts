import type { Strategy } from '../../register/types.ts';
import { address } from '../../site/address.ts';
import { strategyEvents } from '../../strategy/events.ts';
import type { Change, Subject } from './change.ts';
import { bodiesOf } from './commitment-changes.ts';

/** What happened to a strategy as a whole. Its start and its events are those of its parts, too. */
export function strategyChanges(strategy: Strategy): Change[] {
  const whole: Subject[] = [
    'site',
    `strategy/${strategy.id}`,
    `organisation/${strategy.publisher.id}`,
    `area/${strategy.area.id}`,
  ];
  const parts: Subject[] = [
    ...strategy.priorities.map(({ id }): Subject => `priority/${strategy.id}/${id}`),
    ...strategy.commitments.map(({ id }): Subject => `commitment/${id}`),
    ...strategy.commitments.flatMap(({ topics }) => topics.map(({ id }): Subject => `topic/${id}`)),
    ...strategy.commitments.flatMap(bodiesOf),
  ];
  return strategyEvents(strategy).map(({ id, kind, on, knownOn, title, text, path }) => ({
    id,
    kind,
    on,
    knownOn,
    title,
    context: strategy.shortTitle,
    text,
    path: path ?? address.strategy(strategy.id),
    computed: false,
    about: [
      ...new Set([
        ...whole,
        ...boardOf(id),
        ...topicsOfMinute(id, strategy),
        ...(isOfAllParts(kind) ? parts : []),
      ]),
    ],
  }));
}

function isOfAllParts(kind: Change['kind']): boolean {
  return kind === 'published' || kind === 'first-seen' || kind === 'event';
}

/** The board that met: the second part of the ID of a minute or a paper. */
function boardOf(id: string): Subject[] {
  const [kind, board] = id.split('/');
  return (kind === 'decision' || kind === 'paper') && board ? [`organisation/${board}`] : [];
}

function topicsOfMinute(id: string, { decisions }: Strategy): Subject[] {
  const found = decisions.find(
    ({ meeting, decision }) => id === `decision/${meeting.id}/${decision.minute}`,
  );
  return found?.decision.topics.map((topic): Subject => `topic/${topic.id}`) ?? [];
}
