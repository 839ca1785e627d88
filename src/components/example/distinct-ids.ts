/**
 * The markup with IDs of its own, so that two examples of one component can stand on a page. A table in
 * an example is named by "heading", the ID of the example's own. Patterns keep theirs: styles name them.
 */
export function distinctIds(markup: string, prefix: string): string {
  return markup
    .replace(
      /(?<!<pattern) (id|for|aria-labelledby|aria-describedby)="([^"]+)"/g,
      ` $1="${prefix}-$2"`,
    )
    .replaceAll('href="#', `href="#${prefix}-`);
}
