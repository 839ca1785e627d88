import { fieldsOf } from '../../fields/shape.ts';
import { closestTo } from '../closest.ts';
import { listed } from '../listed.ts';
import type { Finding } from '../problem.ts';
import type { FieldInFile } from './issue.ts';

/** Names of fields that nobody knows here, each pointed at by itself. */
export function unknownFields(
  names: string[],
  { file, path, field, data }: FieldInFile,
): Finding[] {
  const known = field ? fieldsOf(field).map(({ name }) => name) : [];
  const free = known.filter((name) => !isWritten(data, path, name));
  return names.map((name) => ({
    file,
    path: [...path, name],
    atName: true,
    code: 'unknown-field',
    what: `“${name}” is not a field here.`,
    fix: `The fields here are ${listed(known, 'and')}.`,
    meant: closestTo(name, free) ?? closestTo(name, known),
  }));
}

function isWritten(data: unknown, path: readonly (string | number)[], name: string): boolean {
  const group = path.reduce<unknown>(
    (value, step) => (value as Record<string | number, unknown> | undefined)?.[step],
    data,
  );
  return typeof group === 'object' && group !== null && Object.hasOwn(group, name);
}
