import type { Finding } from '../problem.ts';
import { peopleIn } from './people.ts';
import { adviceAt, type Text } from './texts.ts';
import { vocabularyOf } from './vocabulary.ts';

/**
 * What looks like the name of a person: after a title, or beside a verb or a role. This site names bodies
 * and roles, never people.
 */
export function* possibleName(texts: Text[]): Generator<Finding> {
  const site = vocabularyOf(texts);
  for (const text of texts) {
    const titled = titledIn(text.words);
    const others = peopleIn(text.words, site).filter(
      (name) => !titled.some((one) => one.includes(name)),
    );
    for (const name of new Set([...titled, ...others])) {
      yield adviceAt(text, name, {
        code: 'possible-name',
        what: `“${name}” may be the name of a person.`,
        fix: 'Write the role instead, for example “the cabinet member for health”.',
      });
    }
  }
}

/** What stands after a title, with the title: “Cllr Bloggs”. */
export function titledIn(words: string): string[] {
  return [...words.matchAll(titled)].flatMap(([name, , word = '']) =>
    offices.has(word) ? [] : [name],
  );
}

const titles =
  'Cllrs?|Councillors?|Dr|Mrs?|Ms|Miss|Mx|Prof|Professor|Sir|Dame|Lord|Lady|Baroness|Rev|Reverend';
const titled = new RegExp(
  `\\b(${titles})\\.?\\s+(\\p{Lu}[\\p{L}’'-]+)(?:\\s+\\p{Lu}[\\p{L}’'-]+)?`,
  'gu',
);

/** What follows a title and is an office all the same: Lord Mayor. */
const offices = new Set(['Mayor', 'Lieutenant', 'Chancellor', 'Chair', 'Chief']);
