/** The years that a strategy covers, in words: “2022 to 2033”. */
export function years({ from, to }: { from: number | string; to: number | string }): string {
  return from === to ? String(from) : `${from} to ${to}`;
}
