import type { Finding } from '../problem.ts';
import { adviceAt, type Text } from './texts.ts';

/** A title followed by what looks like a name. This site names bodies and roles, never people. */
export function* possibleName(text: Text): Generator<Finding> {
  for (const [name, , word = ''] of text.words.matchAll(pattern)) {
    if (offices.has(word)) continue;
    yield adviceAt(text, name, {
      code: 'possible-name',
      what: `“${name}” may be the name of a person.`,
      fix: 'Write the role instead, for example “the cabinet member for health”.',
    });
  }
}

const titles =
  'Cllrs?|Councillors?|Dr|Mrs?|Ms|Miss|Mx|Prof|Professor|Sir|Dame|Lord|Lady|Baroness|Rev|Reverend';
const pattern = new RegExp(
  `\\b(${titles})\\.?\\s+(\\p{Lu}[\\p{L}’'-]+)(?:\\s+\\p{Lu}[\\p{L}’'-]+)?`,
  'gu',
);

/** What follows a title and is an office all the same: Lord Mayor. */
const offices = new Set(['Mayor', 'Lieutenant', 'Chancellor', 'Chair', 'Chief']);
