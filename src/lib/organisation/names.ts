import type { OrganisationEntry } from './schema.ts';

/** Every name by which people may look for a body: its own, the short one, former ones, initials. */
export function namesOf(
  body: Pick<OrganisationEntry, 'name' | 'shortName' | 'formerNames'>,
): string[] {
  const full = [body.name, ...body.formerNames.map(({ name }) => name)];
  return [
    ...new Set([
      ...full,
      ...(body.shortName ? [body.shortName] : []),
      ...full.flatMap((name) => initialsOf(name) ?? []),
    ]),
  ];
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
