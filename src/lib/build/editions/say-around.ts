import type { Element, ElementContent, Text } from 'hast';
import { elementSigns, type Say } from '../../language/translator.ts';

/**
 * Says the sentences that an element holds in another language where links or other elements stand within them:
 * “Read {link} first.” The elements go where the other language wants them. Texts that are said are noted.
 */
export function sayAround(element: Element, say: Say, isSaid: Set<Text>): void {
  if (!element.children.some(({ type }) => type === 'element')) return;
  element.children = runsOf(element.children).flatMap((run) => sayRun(run, say, isSaid));
}

/** Children in a row that can be parts of one sentence; what stands by itself is a run of its own. */
function runsOf(children: ElementContent[]): ElementContent[][] {
  const runs: ElementContent[][] = [];
  let isOpen = false;
  for (const child of children) {
    const isPart = child.type === 'text' || isWithinSentences(child);
    if (isPart && isOpen) runs.at(-1)?.push(child);
    else runs.push([child]);
    isOpen = isPart;
  }
  return runs;
}

function sayRun(run: ElementContent[], say: Say, isSaid: Set<Text>): ElementContent[] {
  const elements = run.filter(({ type }) => type === 'element');
  if (elements.length === 0 || elements.length === run.length) return run;
  const text = run
    .map((child) => (child.type === 'text' ? child.value : signOf(elements.indexOf(child))))
    .join('');
  const [, before = '', core = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
  const said = say(core.replace(/\s+/g, ' '));
  if (!said) return run;
  const parts = said.flatMap(({ text: words, isTranslated }) =>
    words.split(oneSign).flatMap((part): ElementContent[] => {
      if (part === '') return [];
      const element = oneSign.test(part) && elements[part.charCodeAt(0) - firstSign];
      if (element) return [element];
      const own: Text = { type: 'text', value: part };
      if (isTranslated) isSaid.add(own);
      return [own];
    }),
  );
  return [space(before), ...parts, space(after)].filter(
    (part) => part.type !== 'text' || part.value !== '',
  );
}

function space(value: string): Text {
  return { type: 'text', value };
}

/** An element that stands within a sentence, and not below or beside one. */
function isWithinSentences({ type, ...element }: ElementContent): boolean {
  if (type !== 'element' || !('tagName' in element)) return false;
  const { tagName, properties } = element;
  return withinSentences.has(tagName) || (tagName === 'span' && properties['lang'] !== undefined);
}

const withinSentences = new Set(['a', 'strong', 'em', 'time', 'abbr', 'code']);

const firstSign = 0xe000;
const oneSign = new RegExp(`([${elementSigns}])`);

function signOf(at: number): string {
  return String.fromCharCode(firstSign + at);
}
