import type { Fault } from '../fault.ts';

/**
 * The characters of a text that a reader cannot see, and that can make a text say to a program, or on a
 * page, something else than it seems to say in an editor.
 *
 * Refused: control characters (a tab and the end of a line are none), a carriage return alone, marks that
 * turn the direction of writing, spaces and joiners of no width, soft hyphens, fillers, tags, selectors of
 * variants (but for that of emoji), characters for private use and those that are none.
 *
 * A joiner (U+200C, U+200D) may stand where a script or an emoji needs it to be written at all: after a
 * letter of Arabic or of the scripts of India and its neighbours, and between two pictures.
 */
export function hiddenIn(text: string): Hidden[] {
  if (!unusual.test(text)) return [];
  return [...text.matchAll(hidden)].flatMap(({ index, 0: character }) =>
    isNeeded(character, text, index) ? [] : [{ index, character }],
  );
}

/** What an author is told of a hidden character. */
export function describeHidden(character: string): Pick<Fault, 'code' | 'what' | 'fix'> {
  return {
    code: 'hidden-character',
    what: `A character that cannot be seen stands here: ${nameOf(character)}.`,
    fix:
      character === '\r'
        ? 'Save the file again with line ends of Windows or Unix, not of an old Mac.'
        : 'Take it away: delete the letters on both sides of it, and type them again.',
  };
}

/** A text in which hidden characters are spelt out, to be shown in a message: “W[U+200B]14”. */
export function visible(text: string): string {
  return text.replace(hidden, (character) => `[${codePoint(character)}]`);
}

/** The same for the name of a file, which has no line ends and no tabs either. */
export function visiblePath(path: string): string {
  return visible(path.replace(/[\t\n\r]/g, (character) => `[${codePoint(character)}]`));
}

const hidden =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: each of them alone, too.
  /[\0-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufe00-\ufe0d\ufeff\uffa0\ufff0-\uffff\p{Co}\p{Cs}\p{Noncharacter_Code_Point}\u{e0000}-\u{e0fff}]|\r(?!\n)/gu;

/** Most texts hold nothing else, and are told at once. */
const unusual = /[^\t\n\x20-\x7e\u2010-\u2027£\u00a0]/;

function isNeeded(character: string, text: string, index: number): boolean {
  if (character !== '\u200c' && character !== '\u200d') return false;
  const before = text.slice(Math.max(0, index - 2), index);
  return (
    joiningLetter.test(before) ||
    (character === '\u200d' && picture.test(before) && pictureNext.test(text.slice(index + 1)))
  );
}

/** A letter or a mark of a script in which a joiner changes how words are written. */
const joiningLetter =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}]$/u;

const picture = /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)$/u;
const pictureNext = /^\p{Extended_Pictographic}/u;

function nameOf(character: string): string {
  const name = names.find(([range]) => range.test(character))?.[1];
  return name ? `${name} (${codePoint(character)})` : codePoint(character);
}

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

const names: [RegExp, string][] = [
  [/\r/, 'a carriage return alone'],
  [/\u00ad/, 'a soft hyphen'],
  [/\u200b/, 'a space of no width'],
  [/\u200c|\u200d|\u2060/, 'a joiner of no width'],
  [/[\u2028\u2029]/, 'an unusual end of a line'],
  [/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/, 'a mark that turns the direction of writing'],
  [/\ufeff/, 'a byte order mark'],
  [/\ufffd/, 'a sign for a letter that was lost'],
  [/\p{Cs}/u, 'half a character'],
  [/\p{Co}/u, 'a character without a meaning of its own'],
  [/\p{Cc}/u, 'a control character'],
];

interface Hidden {
  index: number;
  character: string;
}
