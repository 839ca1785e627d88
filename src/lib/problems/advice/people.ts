import { besideAName } from './beside-a-name.ts';
import { tellsOfABody } from './body-words.ts';
import { firstNames } from './first-names.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * What looks like the first and the last name of a person, without a title, beside a verb or a role: “Jo
 * Bloggs leading”, “led by Jo Bloggs”, “Lead: Jo Bloggs”, “Jo Bloggs (Chair)”.
 *
 * A first name that is common is enough beside any verb. Another one counts only where a role is given to
 * somebody, and only in words that the site does not use otherwise: bodies lead things, too.
 */
export function peopleIn(words: string, site: Vocabulary): string[] {
  const text = words.replace(/\s/g, ' ');
  return [...text.matchAll(capitalised)].flatMap(({ 0: run, index }) => {
    const name = commonIn(run) ?? unusualIn(run, site);
    if (!name || isPartOf(site.names, name.words)) return [];
    const at = index + run.indexOf(name.words);
    const before = text.slice(0, at);
    const after = text.slice(at + name.words.length);
    const beside = besideAName[name.kind];
    const isOwner = name.kind === 'usual' && /^[’'](?:s\b|\s)/.test(after);
    return beside.before.test(before) || beside.after.test(after) || isOwner ? [name.words] : [];
  });
}

/** A common first name and what follows it; “Victoria Road” and “Anna Example Centre” are no people. */
function commonIn(run: string): NameInText | undefined {
  const parts = run.split(' ');
  const at = parts.findIndex((part) => firstNames.has(part.toLowerCase()));
  const isInCapitals = /^\p{Lu}{2,}$/u.test(parts[at] ?? '');
  const rest = parts.slice(at + 1);
  if (at < 0 || rest.length === 0) return undefined;
  const isBody = rest.some((part) => tellsOfABody(isInCapitals ? part.toLowerCase() : part));
  return isBody ? undefined : { kind: 'usual', words: parts.slice(at, at + 3).join(' ') };
}

/** Two words that the site has nowhere else, or initials and one such word. */
function unusualIn(run: string, site: Vocabulary): NameInText | undefined {
  const parts = run.split(' ');
  const isName = parts.every((part) =>
    part.length <= 2
      ? /^\p{Lu}\.?$/u.test(part) && part !== 'A' && part !== 'I'
      : !site.words.has(part.toLowerCase()) && !tellsOfABody(part),
  );
  const isLong = parts.length === 2 || parts.length === 3;
  return isLong && isName ? { kind: 'given', words: run } : undefined;
}

function isPartOf(names: string[], name: string): boolean {
  return names.some((known) => known.includes(name.toLowerCase()));
}

/** Capitalised words in a row, without the end of an owner: “Jo Bloggs” of “Jo Bloggs’s team”. */
const capitalised =
  /(?<![\p{L}’'-])(?:\p{Lu}\.? |\p{Lu}[\p{L}’'-]*\p{L} )+\p{Lu}[\p{L}-]*(?:[’']\p{Lu}[\p{L}-]*)?/gu;

interface NameInText {
  kind: keyof typeof besideAName;
  words: string;
}
