import { type ChildNode, type Element, isTag, isText, type Text } from 'domhandler';
import { textsIn } from '../../html/find.ts';
import { replaceChildren, text } from '../../html/html.ts';
import { elementSigns, type Say, sentencesOf } from '../../language/translator.ts';

/**
 * Says the sentences that an element holds in another language where links or other elements stand within them:
 * “Read {link} first.” The elements go where the other language wants them. A sentence that cannot be said is left as
 * it is, with what its elements say.
 */
export function sayAround(element: Element, say: Say, noted: NotedTexts): void {
  if (!element.children.some(isTag)) return;
  const children = runsOf(element.children).flatMap((run) => sayRun(run, say, noted));
  replaceChildren(element, children);
}

/** Texts of a page of which more is known than what they say. */
export interface NotedTexts {
  /** Those in the other language. */
  isSaid: Set<Text>;
  /** Those in elements within a sentence that cannot be said. */
  inSentence: Set<Text>;
}

/** Children in a row that can be parts of one sentence; what stands by itself is a run of its own. */
function runsOf(children: ChildNode[]): ChildNode[][] {
  const runs: ChildNode[][] = [];
  let isOpen = false;
  for (const child of children) {
    const isPart = isText(child) || (isTag(child) && isWithinSentences(child));
    if (isPart && isOpen) runs.at(-1)?.push(child);
    else runs.push([child]);
    isOpen = isPart;
  }
  return runs;
}

function sayRun(run: ChildNode[], say: Say, { isSaid, inSentence }: NotedTexts): ChildNode[] {
  const elements = run.filter((child) => isTag(child));
  if (elements.length === 0 || elements.length === run.length) return run;
  const signed = run
    .map((child) => (isText(child) ? child.data : signOf(elements.indexOf(child as Element))))
    .join('');
  const [, before = '', core = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(signed) ?? [];
  const plain = onOneLine(core);
  const said = say(plain);
  if (!said) {
    const left = sentencesOf(plain).flatMap(leave);
    for (const child of run)
      if (isText(child) && left.includes(onOneLine(child.data))) inSentence.add(child);
    return run;
  }
  const parts = said.flatMap(({ text: words, isTranslated }) => {
    const left = isTranslated ? [] : leave(words);
    return words.split(oneSign).flatMap((part): ChildNode[] => {
      if (part === '') return [];
      const element = elementOf(part);
      if (element) return [element];
      const own = text(part);
      if (isTranslated) isSaid.add(own);
      else if (left.includes(onOneLine(part))) inSentence.add(own);
      return [own];
    });
  });
  const space = (between: string) => (between ? [text(between)] : []);
  return [...space(before), ...parts, ...space(after)];

  /** Notes what stands in the elements of a sentence that cannot be said, and gives what stands beside them. */
  function leave(sentence: string): string[] {
    if (canBeSaidInParts(sentence, say)) return [];
    const parts = sentence.split(oneSign);
    for (const part of parts) {
      const words = textsIn(elementOf(part) ?? text(''));
      const said = words.map((one) => one.data).join('');
      // An element that ends a sentence stands before the next one.
      const isOwnSentence = /[.?!](?:\s|$)/.test(said);
      if (!isOwnSentence) for (const one of words) inSentence.add(one);
    }
    return parts.map(onOneLine);
  }

  function elementOf(part: string): Element | undefined {
    return oneSign.test(part) ? elements[part.charCodeAt(0) - firstSign] : undefined;
  }
}

function onOneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}

/** “Lead: {element}” and “{element} (1.1 MB)” are no sentences: what stands beside the element stands by itself. */
function canBeSaidInParts(sentence: string, say: Say): boolean {
  return sentence
    .split(oneSign)
    .filter((part) => /\p{L}{2}/u.test(part) && !/^\s*\(.*\)\s*$/.test(part))
    .every((part) => say(part.trim()) !== undefined);
}

/** An element that stands within a sentence, and not below or beside one. */
function isWithinSentences({ name, attribs }: Element): boolean {
  return withinSentences.has(name) || (name === 'span' && 'lang' in attribs);
}

const withinSentences = new Set(['a', 'strong', 'em', 'time', 'abbr', 'code']);

const firstSign = 0xe000;
const oneSign = new RegExp(`([${elementSigns}])`);

function signOf(at: number): string {
  return String.fromCharCode(firstSign + at);
}
