import { type ChildNode, type Element, isTag, isText, type Text } from 'domhandler';
import { replaceChildren, text } from '../../html/html.ts';
import { elementSigns, type Say } from '../../language/translator.ts';

/**
 * Says the sentences that an element holds in another language where links or other elements stand within them:
 * “Read {link} first.” The elements go where the other language wants them. Texts that are said are noted.
 */
export function sayAround(element: Element, say: Say, isSaid: Set<Text>): void {
  if (!element.children.some(isTag)) return;
  const children = runsOf(element.children).flatMap((run) => sayRun(run, say, isSaid));
  replaceChildren(element, children);
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

function sayRun(run: ChildNode[], say: Say, isSaid: Set<Text>): ChildNode[] {
  const elements = run.filter((child) => isTag(child));
  if (elements.length === 0 || elements.length === run.length) return run;
  const signed = run
    .map((child) => (isText(child) ? child.data : signOf(elements.indexOf(child as Element))))
    .join('');
  const [, before = '', core = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(signed) ?? [];
  const said = say(core.replace(/\s+/g, ' '));
  if (!said) return run;
  const parts = said.flatMap(({ text: words, isTranslated }) =>
    words.split(oneSign).flatMap((part): ChildNode[] => {
      if (part === '') return [];
      const element = oneSign.test(part) && elements[part.charCodeAt(0) - firstSign];
      if (element) return [element];
      const own = text(part);
      if (isTranslated) isSaid.add(own);
      return [own];
    }),
  );
  const space = (between: string) => (between ? [text(between)] : []);
  return [...space(before), ...parts, ...space(after)];
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
