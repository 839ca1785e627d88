import { listed } from '../../fields/sentence.ts';
import { fieldsOf, isGroup } from '../../fields/shape.ts';
import { closestTo } from '../closest.ts';
import type { Finding } from '../problem.ts';
import type { FieldInFile } from './field.ts';

/** Names of fields that nobody knows here, each pointed at by itself. */
export function unknownFields(
  names: string[],
  { file, path, field, value }: FieldInFile,
): Finding[] {
  const known = fieldsOf(field).map(({ name }) => name);
  // A field that is there already is hardly the one that was meant.
  const free = known.filter((name) => !(isGroup(value) && Object.hasOwn(value, name)));
  return names.map((name) => ({
    file,
    path: [...path, name],
    atName: true,
    code: 'unknown-field',
    what: `“${name}” is not a field here.`,
    fix: endsANumber(name, value)
      ? 'A comma begins the next field here. Write a number without commas, and words with a comma in quotes.'
      : `The fields here are ${listed(known, 'and', known.length)}.`,
    meant: closestTo(name, free),
  }));
}

/** What is left of “{ value: 1,250 }”. */
function endsANumber(name: string, value: unknown): boolean {
  return /^\d{3}$/.test(name) && isGroup(value) && value[name] === null;
}
