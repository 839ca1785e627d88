import { address } from '../site/address.ts';

/**
 * Whether a build may make something at an address that neither a file nor a line of the registry tells of: a list by
 * state, a page of what happened, a frame, a file for programs, an edition in another language. Whether it does is
 * known when the register is joined, so the check leaves a link to it to the build.
 *
 * @param path below the base, with a slash at its end unless it is a file.
 */
export function mayBeMade(path: string, { strategies, languages }: Made): boolean {
  if (/\.[^/]*$/.test(path)) return true;
  const below = [
    ...[address.data(), address.frames(), address.searchIndex(), address.updates()],
    ...[address.commitments(), address.topics()],
    ...languages.map((lang) => `/${lang.toLowerCase()}/`),
    ...strategies.flatMap((id) => [
      address.list({ id, list: 'statements' }),
      address.list({ id, list: 'commitments' }),
      address.changes(id),
      address.pair(id, ''),
    ]),
  ];
  return (
    below.some((folder) => path.startsWith(folder.replace(/\/+$/, '/'))) ||
    strategies.some((id) => path.startsWith(address.reports(id)) && /\/since-[^/]+\/$/.test(path))
  );
}

/** What the addresses that a build makes are named after. */
interface Made {
  strategies: readonly string[];
  /** The languages in which the site has pages. */
  languages: readonly string[];
}
