import { hiddenIn } from '../../../src/lib/reading/text/hidden-characters.ts';

/**
 * The words of a cell with plain spaces and one kind of line break, and without what cannot be seen, which no file of the
 * site may hold. A letter that was lost already leaves a mark.
 */
export function plainText(text: string): string {
  if (/^[!-~]+(?: [!-~]+)*$/.test(text) && !text.includes('_x000D_')) return text;
  const plain = text
    .toWellFormed()
    .replace(/_x000D_/g, '')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[\u00a0\u2000-\u200a\u202f\u3000\t\v\f]/g, ' ')
    // The bullets of Symbol and Wingdings.
    .replace(/[\uf0b7\uf0a7\uf0d8]/g, '•')
    .replace(/\ufffd/g, '[?]')
    .replace(/(?!\n)[\p{Cc}\p{Cf}\p{Co}\p{Cn}]/gu, '');
  return withoutHidden(plain)
    .replace(/ +/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}

function withoutHidden(text: string): string {
  return hiddenIn(text)
    .toReversed()
    .reduce(
      (left, { index, character }) => left.slice(0, index) + left.slice(index + character.length),
      text,
    );
}
