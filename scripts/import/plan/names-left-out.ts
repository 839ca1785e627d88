import { peopleIn } from '../../../src/lib/problems/advice/people.ts';
import { addressesIn } from '../../../src/lib/problems/advice/possible-email-or-phone.ts';
import { titledIn } from '../../../src/lib/problems/advice/possible-name.ts';
import type { Vocabulary } from '../../../src/lib/problems/advice/vocabulary.ts';
import type { Sheet } from '../table/sheet.ts';

/** What stands in a text where the name of a person, or an address, was left out. */
const mark = { name: '[name left out]', address: '[address left out]' };

/**
 * A text without the names of people and without addresses, and what was left out of it. The rules are those of the
 * advice of the check; words that a person has cleared stay.
 */
export function withoutPeople(text: string, site: Vocabulary, cleared: readonly string[]): Cleaned {
  const names = [...new Set([...titledIn(text), ...peopleIn(text, site)])]
    .filter((name) => !cleared.includes(name))
    .toSorted((one, other) => other.length - one.length);
  const { emails, phones } = addressesIn(text);
  const addresses = [...emails, ...phones];
  let left = text;
  for (const name of names) left = left.replaceAll(name, mark.name);
  for (const address of addresses) left = left.replaceAll(address, mark.address);
  return { text: left, leftOut: [...names, ...addresses] };
}

/** The words of sheets that cannot be a name: those in small letters, and those of the bodies that the site knows. */
export function vocabularyOfSheets(sheets: readonly Sheet[], names: readonly string[]): Vocabulary {
  const texts = sheets.flatMap(({ rows }) =>
    rows.flatMap(({ cells }) => cells.map(({ text }) => text)),
  );
  const small = texts.flatMap((text) => text.match(/(?<![\p{L}’'-])\p{Ll}[\p{L}’'-]*/gu) ?? []);
  const ofBodies = names.map((name) => name.toLowerCase());
  return {
    words: new Set([
      ...small,
      ...ofBodies.flatMap((name) => name.match(/\p{L}[\p{L}’'-]*/gu) ?? []),
    ]),
    names: ofBodies,
  };
}

interface Cleaned {
  text: string;
  leftOut: string[];
}
