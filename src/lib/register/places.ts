import { planOrder } from '../strategy/plan-groups.ts';
import { inNaturalOrder } from './find.ts';
import type { Meeting, MeetingAhead } from './meetings.ts';
import type { Area, Organisation, Register, Strategy } from './types.ts';

/** An area and those in which it lies, the nearest first. */
export function areaAndAround(area: Area, areas: readonly Area[]): Area[] {
  const around: Area[] = [];
  let at: Area | undefined = area;
  while (at && !around.includes(at)) {
    around.push(at);
    const next: string | undefined = at.within?.id;
    at = areas.find(({ id }) => id === next);
  }
  return around;
}

/** The plans that are for a place: its own and those of the areas in which it lies. In force first, drafts last. */
export function plansFor(area: Area, { areas, strategies }: PlacedPlans): Strategy[] {
  const ids = areaAndAround(area, areas).map(({ id }) => id);
  const own = strategies.filter((strategy) => ids.includes(strategy.area.id));
  return planOrder.flatMap((plan) => own.filter((strategy) => strategy.plan === plan));
}

/** The boards of a place whose meetings we know of: those of the nearest area around it that has any. */
export function boardsFor(
  area: Area,
  { areas, organisations, meetings, meetingsAhead }: PlacedBoards,
): PlaceBoard[] {
  const all = organisations.flatMap((body): (PlaceBoard & { areaId: string | undefined })[] => {
    const isIts = ({ board }: { board: { id: string } }) => board.id === body.id;
    const [next, last] = [meetingsAhead.find(isIts), meetings.find(isIts)];
    return next || last ? [{ body, next, last, areaId: body.area?.id }] : [];
  });
  for (const { id } of areaAndAround(area, areas)) {
    const own = all.filter(({ areaId }) => areaId === id);
    if (own.length > 0) return own;
  }
  return [];
}

/** Every name by which a place can be found, in order. A place without a name of its own has none. */
export function placeNames(areas: readonly Area[]): PlaceName[] {
  return areas
    .filter(({ untitled }) => !untitled)
    .flatMap((area) => [
      { name: area.name, area, isOwn: true },
      ...area.covers.map((name) => ({ name, area, isOwn: false })),
    ])
    .sort((one, other) => inNaturalOrder(one.name, other.name));
}

/** The areas that lie directly in one, or in none: by name, and those without a name at the end. */
export function areasIn(areas: readonly Area[], id: string | undefined): Area[] {
  return areas
    .filter(({ within }) => within?.id === id)
    .sort(
      (one, other) =>
        Number(Boolean(one.untitled)) - Number(Boolean(other.untitled)) ||
        inNaturalOrder(one.name, other.name),
    );
}

export interface PlaceName {
  name: string;
  area: Area;
  /** Whether it is the name of the area, and not one that the area covers. */
  isOwn: boolean;
}

export interface PlaceBoard {
  body: Organisation;
  next: MeetingAhead | undefined;
  last: Meeting | undefined;
}

type PlacedBoards = Pick<Register, 'areas' | 'organisations' | 'meetings' | 'meetingsAhead'>;

interface PlacedPlans {
  areas: readonly Area[];
  strategies: readonly Strategy[];
}
