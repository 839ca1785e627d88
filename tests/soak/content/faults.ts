import type { Code } from '../../../src/lib/problems/codes.ts';
import type { Random } from '../random.ts';

/**
 * Puts one fault that has a name into a text, and says in which line it is; undefined when there is no place
 * for it in this text.
 */
export type MakeFault = (text: string, random: Random) => Fault | undefined;

/** Every fault of one file that the trials know. */
export const faults: MakeFault[] = [
  newField('zzyzx: words', 'unknown-field'),
  newField('__proto__: words', 'unsafe-field'),
  newField('"constructor": words', 'unsafe-field'),
  newField('<<: { zzyzx: words }', 'yaml-shortcut'),
  newField('zzyzx: one: two', 'unreadable-yaml'),
  newField('zzyzx words', 'unreadable-yaml'),
  newField(`# ${'x'.repeat(10_001)}`, 'line-too-long'),
  changedValue('&words ', 'yaml-shortcut'),
  changedValue('!words ', 'yaml-shortcut'),
  changedValue('!<words> ', 'yaml-shortcut'),
  replaced(/^((?:title|name): ).*$/, '$112', 'wrong-kind'),
  replaced(/^((?:title|name|summary):) \S.*$/, '$1', 'empty-text'),
  replaced(/^((?:title|name): ).*$/, `$1${'word '.repeat(400)}`, 'text-too-long'),
  replaced(
    /(\b(?:by|reviewed|completedOn): )\d{4}-\d{2}(?:-\d{2})?/,
    '$12027-13',
    'impossible-date',
  ),
  replaced(
    /(\b(?:by|reviewed|completedOn): )\d{4}-\d{2}(?:-\d{2})?/,
    '$130/09/2027',
    'british-date',
  ),
  replaced(/(\b(?:by|reviewed|completedOn): )\d{4}-\d{2}(?:-\d{2})?/, '$1asked', 'not-a-date'),
  replaced(/(\b(?:link|website): "?)https?:/, '$1htps:', 'not-a-link'),
  replaced(/(\bdocument: )[a-z0-9-]+/, '$1no-such-document', 'no-such-entry'),
  duplicate,
  ...['\u200b', '\u202e', '\u0007', '\u00ad', '\ufeff', '\u2028', '\ufffd'].map(hidden),
  (text) =>
    text.startsWith('---\n')
      ? { text: text.slice(1), line: 1, code: 'no-front-matter' }
      : undefined,
  notUtf8,
  paragraph('Words <b>and</b> words.', 'html-in-content'),
  paragraph('<script>x</script>', 'html-in-content'),
  paragraph('Words {words} words.', 'code-in-content'),
  paragraph('[^zz]: {words}', 'code-in-content'),
  paragraph('import x from "y"', 'code-in-content'),
  paragraph('[Words](javascript:x)', 'unsafe-link'),
  paragraph('[zz]: data:x', 'unsafe-link'),
  paragraph('![Words](/x.png)', 'picture-in-content'),
  paragraph('Words <SiteNam /> words.', 'unknown-component'),
  paragraph('Words <SiteName a="b" /> words.', 'component-not-bare'),
  paragraph('# Words', 'heading-level'),
  paragraph('Words&#x202e; words.', 'hidden-character'),
  paragraph('<!-- words -->', 'unreadable-mdx'),
  paragraph('Words { words.', 'unreadable-mdx'),
  paragraph(`${'> '.repeat(30)}Words.`, 'nested-too-deep'),
];

function newField(field: string, code: Code): MakeFault {
  return (text, random) => {
    const at = pickField(text, random, /^[a-z]\w*:/i);
    return at === undefined ? undefined : put(text, at, 0, [field], { line: at + 1, code });
  };
}

function changedValue(mark: string, code: Code): MakeFault {
  return (text, random) => {
    const at = pickField(text, random, /^[a-z]\w*: [a-z]/i);
    const line = text.split('\n')[at ?? 0] ?? '';
    if (at === undefined) return undefined;
    return put(text, at, 1, [line.replace(': ', `: ${mark}`)], { line: at + 1, code });
  };
}

function replaced(from: RegExp, to: string, code: Code): MakeFault {
  return (text, random) => {
    const at = pickField(text, random, from, (line) => !/: [|>]/.test(line));
    const line = text.split('\n')[at ?? 0] ?? '';
    if (at === undefined) return undefined;
    return put(text, at, 1, [line.replace(from, to)], { line: at + 1, code });
  };
}

function duplicate(text: string, random: Random): Fault | undefined {
  const lines = text.split('\n');
  const isAlone = (_: string, at: number) => /^(?:[a-z]\w*:|---)/i.test(lines[at + 1] ?? '---');
  const at = pickField(text, random, /^[a-z]\w*: [^|>\s]/i, isAlone);
  if (at === undefined) return undefined;
  return put(text, at + 1, 0, [lines[at] ?? ''], { line: at + 2, code: 'duplicate-field' });
}

function hidden(character: string): MakeFault {
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

function notUtf8(text: string, random: Random): Fault {
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
function paragraph(words: string, code: Code): MakeFault {
  return (text) => {
    if (!text.startsWith('---\n')) return undefined;
    const before = `${text.trimEnd()}\n\n`;
    return { text: `${before}${words}\n`, line: before.split('\n').length, code };
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
  told: Pick<Fault, 'line' | 'code'>,
): Fault {
  const lines = text.split('\n');
  lines.splice(at, gone, ...come);
  return { text: lines.join('\n'), ...told };
}

interface Fault {
  text: string | Buffer;
  line: number;
  code: Code;
}
