/** The words of a cell with plain spaces and one kind of line break, and without what cannot be seen. */
export function plainText(text: string): string {
  if (/^[!-~]+(?: [!-~]+)*$/.test(text) && !text.includes('_x000D_')) return text;
  return text
    .toWellFormed()
    .replace(/_x000D_/g, '')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[\u00a0\u2000-\u200a\u202f\u3000\t\v\f]/g, ' ')
    .replace(/(?!\n)[\p{Cc}\p{Cf}]/gu, '')
    .replace(/ +/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}
