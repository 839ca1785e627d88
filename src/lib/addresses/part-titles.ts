import { commitmentSections } from '../commitment/sections.ts';
import { splitId } from '../register/names.ts';
import type { Priority } from '../register/priorities.ts';
import type { Register } from '../register/types.ts';
import { missingFragment } from '../site/address.ts';

/**
 * What readers see at the head of each part of a page, by the fragment of its address: the heading, or the
 * name of the row. The headings among words that somebody wrote are not in the register.
 *
 * @param id as in the registry: “commitments/mse-2022/w14”.
 */
export function partTitles(id: string, register: Register): Map<string, string> {
  const [collection = '', ...rest] = id.split('/');
  return new Map(titlesIn[collection]?.(rest.join('/'), register) ?? []);
}

const titlesIn: Record<string, (id: string, register: Register) => Titled[]> = {
  commitments: (id, register) => {
    const list = register.strategies.find((one) => one.id === id);
    if (list) {
      return [
        ...headings(list.priorities),
        ...list.missing.map(({ ref }): Titled => [missingFragment(ref), `There is no ${ref}`]),
      ];
    }
    const targets = register.commitments.find((one) => one.id === id)?.targets ?? [];
    return [
      ...Object.entries(commitmentSections),
      ...targets.flatMap(({ id: target, text }): Titled[] =>
        target ? [[`target-${target}`, text]] : [],
      ),
    ];
  },
  strategies: (id, { strategies }) =>
    headings(strategies.find((one) => one.id === id)?.priorities ?? []),
  progress: (id, { reports }) =>
    (reports.find((one) => one.id === id)?.updates ?? []).map(({ commitment }) => [
      `update-${splitId(commitment.id).slug}`,
      `${commitment.ref}: ${commitment.title}`,
    ]),
  outcomes: (id, { outcomes }) =>
    (outcomes.find((one) => one.id === id)?.goals ?? []).flatMap((goal) => [
      numbered(goal),
      ...goal.objectives.flatMap((objective) => [
        numbered(objective),
        ...objective.indicators.map((indicator): Titled => [indicator.id, indicator.name]),
      ]),
    ]),
  snapshots: (id, { snapshots }) =>
    (snapshots.find((one) => one.id === id)?.observations ?? []).map(
      ({ id: row, indicator, forArea, isOfAnotherArea }) => [
        row,
        isOfAnotherArea ? `${indicator.name}, ${forArea.name}` : indicator.name,
      ],
    ),
  meetings: (id, { meetings }) => {
    const meeting = meetings.find((one) => one.id === id);
    return [
      ...(meeting?.decisions ?? []).map(
        ({ minute, topic }): Titled => [`minute-${minute}`, `Minute ${minute}: ${topic}`],
      ),
      ...(meeting?.items ?? []).map(
        ({ number, title }): Titled => [`item-${number}`, `Item ${number}: ${title}`],
      ),
    ];
  },
};

function headings(priorities: Priority[]): Titled[] {
  return priorities.flatMap((one) => [numbered(one), ...headings(one.priorities)]);
}

function numbered({ id, number, title }: Numbered): Titled {
  return [id, [number, title].filter(Boolean).join(' ')];
}

type Titled = [fragment: string, title: string];

interface Numbered {
  id: string;
  number?: string | undefined;
  title: string;
}
