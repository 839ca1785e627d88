import { type Day, firstDay } from '../fields/calendar.ts';
import type { OrganisationEntry } from './schema.ts';

/** Every name by which people may look for a body: its own, the short one, former ones, initials. */
export function namesOf(
  body: Pick<OrganisationEntry, 'name' | 'shortName' | 'formerNames'> & Partial<NamedThen>,
): string[] {
  const former = body.formerNames.map(({ name }) => name);
  const full = [body.name, ...(body.nowCalled ? [body.nowCalled] : []), ...former];
  return [
    ...new Set([
      ...full,
      ...(body.shortName ? [body.shortName] : []),
      ...full.flatMap((name) => initialsOf(name) ?? []),
    ]),
  ];
}

/**
 * The name that a body had on a day. A former name without a date is passed over: nobody can tell
 * whether it was still in use.
 */
export function nameOn(body: Pick<OrganisationEntry, 'name' | 'formerNames'>, day: Day): string {
  const [then] = body.formerNames
    .flatMap(({ name, until }) => (until ? [{ name, end: firstDay(until) }] : []))
    .filter(({ end }) => day < end)
    .sort((one, other) => one.end.localeCompare(other.end));
  return then?.name ?? body.name;
}

/** A body by the name that it had on a day, with its present name where that is another one. */
export function namedOn<Body extends Pick<OrganisationEntry, 'name' | 'formerNames'>>(
  body: Body,
  day: Day,
): Body & NamedThen {
  const name = nameOn(body, day);
  return { ...body, name, nowCalled: name === body.name ? undefined : body.name };
}

export interface NamedThen {
  /** What the body is called today; undefined when it has kept its name. */
  nowCalled: string | undefined;
}

/**
 * The initials of a name: “SAVS” for “Southend Association of Voluntary Services”. Words in small
 * letters (of, and) do not count. Nothing when fewer than three letters would be left.
 */
export function initialsOf(name: string): string | undefined {
  const initials = name
    .split(/[\s/-]+/)
    .flatMap((word) => /^[^\p{L}]*(\p{Lu})/u.exec(word)?.[1] ?? [])
    .join('');
  return initials.length >= 3 ? initials : undefined;
}
