/** A word in its sentence. */
export interface Place {
  /** All that stands before it in its paragraph. */
  before: string;
  word: string;
  /** All that follows it in its paragraph. */
  after: string;
}

/**
 * Whether a few words in brackets can follow a word where it stands. They cannot inside other brackets, in
 * what somebody else is quoted with, before a possessive, in a name or another longer expression, or where
 * the sentence explains the word itself.
 */
export function canExplain(place: Place, expansion?: string): boolean {
  const { before, after } = place;
  return !(
    isOpen(before, '(', ')') ||
    isOpen(before, '[', ']') ||
    isOpen(before, '“', '”') ||
    /^[’'/]/.test(after) ||
    /^\s*[([]|^, (?:an?|or|which|that is)\s/.test(after) ||
    speaksOfWord.test(before) ||
    goesOnAsOneThing.test(after) ||
    isPartOfName(place) ||
    (expansion !== undefined && standsBeside(place, expansion))
  );
}

/** The places of names in a text, of which a word may be a part: from and to. */
export function spansOf(names: readonly string[], text: string): [from: number, to: number][] {
  return names.flatMap((name) => {
    const spans: [number, number][] = [];
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      spans.push([at, at + name.length]);
    }
    return spans;
  });
}

/** A sentence about the word has said already what it means, or says that nobody does. */
const speaksOfWord =
  /(?:known as|called|calls? (?:it|this)|spell out|spelled|words?|letters)(?: an?| the)? $/;

/** “MECC training”, “a social prescribing tool”: the bracket would cut one thing in two. */
const goesOnAsOneThing =
  /^[ \u00a0](?:approach|directors?|frameworks?|groups?|methods?|networks?|programmes?|schemes?|services?|strateg(?:y|ies)|targets?|teams?|tools?|training)(?![\p{L}-])/u;

function isOpen(before: string, open: string, close: string): boolean {
  return before.lastIndexOf(open) > before.lastIndexOf(close);
}

/** Beside another word with a capital, a word that has one is part of a name: “Healthwatch Southend”. */
function isPartOfName({ before, word, after }: Place): boolean {
  if (!/^\p{Lu}/u.test(word)) return false;
  const [previous = ''] = /[\p{L}\p{N}’'&-]+(?=\s$)/u.exec(before) ?? [];
  const follows = /^\s(?:\d+\s)?\p{Lu}\p{L}/u.test(after);
  return follows || (/^\p{Lu}/u.test(previous) && !beginsSentences.has(previous));
}

/** Words that have a capital only because a sentence begins with them. */
const beginsSentences = new Set(
  'A All An And Any Both But Each Every For Four If In Its Local Many New No Of On One Only Other Our Some Such The Their These This Three To Two We With'.split(
    ' ',
  ),
);

/** Whether the words of the initials stand right before or right after them. */
function standsBeside({ before, after }: Place, expansion: string): boolean {
  const words = expansion.toLowerCase();
  const plain = (text: string) => text.toLowerCase().replace(/\u00a0/g, ' ');
  return (
    plain(before)
      .replace(/[\s,:–—-]+$/, '')
      .replace(/s$/, '')
      .endsWith(words.replace(/s$/, '')) ||
    plain(after)
      .replace(/^[\s,:–—-]+/, '')
      .startsWith(words)
  );
}
