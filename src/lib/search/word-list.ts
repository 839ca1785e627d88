/**
 * All words of the index, in a file for each first letter. A line holds words that are about equally frequent,
 * the most frequent first: twice as many pages have those of a line as those of the next.
 */
export function wordFiles(
  pages: Iterable<{ said: ReadonlySet<string>; also: readonly string[] }>,
): Record<string, string> {
  const counts = new Map<string, number>();
  for (const { said, also } of pages) {
    for (const word of said) counts.set(word, (counts.get(word) ?? 0) + 1);
    // What a page does not say itself tells nothing of how much a word tells.
    for (const word of also) counts.set(word, counts.get(word) ?? 0);
  }
  const files: Record<string, string[][]> = {};
  for (const [word, count] of [...counts].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const letter = letterOf(word);
    const lines = files[letter] ?? [];
    files[letter] = lines;
    const step = Math.floor(Math.log2(Math.max(count, 1)));
    while (lines.length <= step) lines.push([]);
    lines[step]?.push(word);
  }
  return Object.fromEntries(
    Object.entries(files).map(([letter, lines]) => [
      letter,
      lines
        .reverse()
        .map((words) => words.join(' '))
        .join('\n'),
    ]),
  );
}

/** The words of a file with how frequent they are, the most frequent first. */
export function readWords(text: string): Map<string, number> {
  const lines = text.split('\n');
  return new Map(
    lines.flatMap((line, at) =>
      line
        .split(' ')
        .filter(Boolean)
        .map((word): [string, number] => [word, lines.length - at]),
    ),
  );
}

/** Which file a word stands in. */
export function letterOf(word: string): string {
  const first = word.charAt(0);
  return /[a-z]/.test(first) ? first : 'other';
}
