/** Words as a sentence lists them: “a, b or c”. A long list is cut and says how many more there are. */
export function listed(words: readonly string[], last = 'or', most = 20): string {
  if (words.length > most) {
    return `${words.slice(0, most).join(', ')} and ${words.length - most} more`;
  }
  return words.length < 2
    ? words.join('')
    : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}

/** A number with its noun: “1 problem”, “2 problems”. Plain spaces, for terminals. */
export function counted(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString('en-GB')} ${number === 1 ? one : many}`;
}

/** Words with a full stop, unless they end in one. */
export function sentence(words: string): string {
  return /[.?!]["”]?$/.test(words) ? words : `${words}.`;
}
