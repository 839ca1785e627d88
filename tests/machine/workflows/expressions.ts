/** Fills in `${{ … }}` from a table. What the table does not have is a mistake, and not an empty text. */
export function fill(text: string, values: Values, asked: Set<string>): string {
  return text.replace(/\$\{\{\s*(.*?)\s*\}\}/g, (_all, name: string) => {
    asked.add(name);
    return inTable(name, values);
  });
}

/** Whether a condition holds, of the few forms that our workflows use. */
export function holds(
  condition: string,
  values: Values,
  asked: Set<string>,
  result = 'success',
): boolean {
  if (condition === 'always()') return true;
  if (condition === 'success()') return result === 'success';
  const [, name, wanted] = /^([\w.]+) == '([^']*)'$/.exec(condition) ?? [];
  if (name === undefined) throw new Error(`This host cannot tell whether ${condition}.`);
  asked.add(name);
  return inTable(name, values) === wanted;
}

function inTable(name: string, values: Values): string {
  const value = values[name];
  if (value === undefined) throw new Error(`This host does not know ${name}.`);
  return value;
}

export type Values = Record<string, string>;
