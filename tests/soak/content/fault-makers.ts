import type { Code } from '../../../src/lib/problems/codes.ts';
import type { Random } from '../random.ts';

/**
 * Puts one fault that has a name into a text, and says in which line it is; undefined when there is no place
 * for it in this text.
 */
export type MakeFault = (text: string, random: Random) => Fault | undefined;

export interface Fault {
  text: string | Buffer;
  line: number;
  code: Code;
  /** The other lines in which the same text has the same fault. */
  also?: number[];
  /** What the message says to write instead. */
  offers?: string;
}

/** A line among the fields that does not belong there. */
export function newField(field: string, code: Code): MakeFault {
  return (text, random) => {
    const at = pickField(text, random, /^[a-z]\w*:/i);
    return at === undefined ? undefined : put(text, at, 0, [field], { line: at + 1, code });
  };
}

/** A sign before the value of a field. */
export function changedValue(mark: string, code: Code): MakeFault {
  return (text, random) => {
    const at = pickField(text, random, /^[a-z]\w*: [a-z]/i);
    const line = text.split('\n')[at ?? 0] ?? '';
    if (at === undefined) return undefined;
    return put(text, at, 1, [line.replace(': ', `: ${mark}`)], { line: at + 1, code });
  };
}

/** A value that is written in another way. */
export function replaced(from: RegExp, to: Replacement, code: Code, offers?: string): MakeFault {
  return (text, random) => {
    const at = pickField(text, random, from, (line) => !/: [|>]/.test(line));
    const line = text.split('\n')[at ?? 0] ?? '';
    const found = from.exec(line);
    if (at === undefined || !found) return undefined;
    const come = typeof to === 'string' ? { typed: to, offers } : to(random, found);
    const told = { line: at + 1, code, ...(come.offers ? { offers: come.offers } : {}) };
    return put(text, at, 1, [line.replace(from, come.typed)], told);
  };
}

/** What is typed in place of a value, and what the message says to write instead of it. */
type Replacement = string | ((random: Random, found: RegExpExecArray) => Typed);
interface Typed {
  typed: string;
  offers?: string | undefined;
}

/** A field of a commitment that has not ended. */
export function noticeOf(field: string, code: Code): MakeFault {
  const add = newField(field, code);
  return (text, random) =>
    /^kind: /m.test(text) &&
    /^priority: /m.test(text) &&
    !/^(?:withdrawn|carriedTo|notCarried):/m.test(text)
      ? add(text, random)
      : undefined;
}

/** A field that stands there twice. */
export function duplicate(text: string, random: Random): Fault | undefined {
  const lines = text.split('\n');
  const isAlone = (_: string, at: number) => /^(?:[a-z]\w*:|---)/i.test(lines[at + 1] ?? '---');
  const at = pickField(text, random, /^[a-z]\w*: [^|>\s]/i, isAlone);
  if (at === undefined) return undefined;
  return put(text, at + 1, 0, [lines[at] ?? ''], { line: at + 2, code: 'duplicate-field' });
}

/** A character that nobody sees, anywhere. */
export function hidden(character: string): MakeFault {
  return (text, random) => {
    const lines = text.split('\n');
    const at = random.below(lines.length);
    const line = lines[at] ?? '';
    // At the very start of a file it is a byte order mark, which is welcome.
    const from = 1 + random.below(line.length);
    const changed = line.slice(0, from) + character + line.slice(from);
    return line === ''
      ? undefined
      : put(text, at, 1, [changed], { line: at + 1, code: 'hidden-character' });
  };
}

/** A byte that is no letter of this encoding. */
export function notUtf8(text: string, random: Random): Fault {
  const bytes = Buffer.from(text);
  const at = random.below(bytes.length);
  const before = bytes.subarray(0, at);
  return {
    text: Buffer.concat([before, Buffer.from([0xff]), bytes.subarray(at)]),
    line: before.filter((byte) => byte === 0x0a).length + 1,
    code: 'unreadable-text',
  };
}

/** A paragraph at the end of the words, where it changes nothing before it. */
export function paragraph(words: string, code: Code, offers?: string): MakeFault {
  return (text) => {
    if (!text.startsWith('---\n')) return undefined;
    const before = `${text.trimEnd()}\n\n`;
    const line = before.split('\n').length;
    return { text: `${before}${words}\n`, line, code, ...(offers ? { offers } : {}) };
  };
}

/** Several paragraphs with the same fault, each of which has to be told in one run. */
export function paragraphs(all: readonly string[], code: Code): MakeFault {
  return (text, random) => {
    const some = random.shuffled(all).slice(0, 2 + random.below(all.length - 1));
    const made = paragraph(some.join('\n\nWords.\n\n'), code)(text, random);
    return made && { ...made, also: some.slice(1).map((_, at) => made.line + 4 * (at + 1)) };
  };
}

/** A line among the fields, picked among those that look as they should. */
function pickField(
  text: string,
  random: Random,
  looks: RegExp,
  suits: (line: string, at: number) => boolean = () => true,
): number | undefined {
  const isMdx = text.startsWith('---\n');
  const lines = text.split('\n');
  const end = isMdx ? lines.indexOf('---', 1) : lines.length;
  const found = [...lines.keys()].filter(
    (at) =>
      at >= (isMdx ? 1 : 0) &&
      at < end &&
      looks.test(lines[at] ?? '') &&
      suits(lines[at] ?? '', at),
  );
  return found.length > 0 ? random.pick(found) : undefined;
}

function put(
  text: string,
  at: number,
  gone: number,
  come: string[],
  told: Omit<Fault, 'text'>,
): Fault {
  const lines = text.split('\n');
  lines.splice(at, gone, ...come);
  return { text: lines.join('\n'), ...told };
}
