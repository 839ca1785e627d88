import type { Say } from '../../language/translator.ts';

/**
 * Says a title in the words in which its publisher prints it in another language, alone or after its ref: “3.1 Give a
 * card to carers.” Lists and heads leave out the stop at its end. Undefined for any other text.
 */
export function sayTitles(titles: ReadonlyMap<string, string> | undefined): Say {
  const words = new Map(
    [...(titles ?? [])].flatMap(([title, printed]) => [
      [title, printed] as const,
      [unstopped(title), unstopped(printed)] as const,
    ]),
  );
  return (text) => {
    const [, ref = '', title = text] = /^(\S{1,30} )(.+)$/.exec(words.has(text) ? '' : text) ?? [];
    const printed = words.get(title);
    return printed === undefined ? undefined : [{ text: `${ref}${printed}`, isTranslated: true }];
  };
}

function unstopped(text: string): string {
  return text.replace(/\.$/, '');
}
