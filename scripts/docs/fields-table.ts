import { z } from 'zod';
import { choicesOf, describe, type Field, fieldsOf, unwrap } from '../../src/lib/fields/shape.ts';
import { tellingExample } from '../../src/lib/problems/example.ts';
import type { OncePublished } from './once-published.ts';

const start = '<!-- fields: made by scripts/docs.ts; change the text in the schema -->';
const end = '<!-- /fields -->';

/** A page with its table of fields put in anew between the two markers; the rest stays as written. */
export function withTable(page: string, table: string): string {
  const from = page.indexOf(start);
  const to = page.indexOf(end);
  const block = `${start}\n\n${table}\n\n${end}`;
  if (from < 0 || to < from) return `${page.trimEnd()}\n\n${block}\n`;
  return page.slice(0, from) + block + page.slice(to + end.length);
}

/**
 * Every field that a file may have, with those of its groups below it; and, where the fields have policies,
 * what may become of each once it is published.
 */
export function fieldsTable(schema: z.core.$ZodType, once?: OncePublished): string {
  const heads = [
    'Field',
    'Needed',
    'What to write',
    'Example',
    ...(once ? ['Once published'] : []),
  ];
  const lines = [
    heads,
    ...rows(schema, '', new Map()).map(([field = '', ...cells]) => [
      field,
      ...cells,
      ...(once ? [once(field.replaceAll('`', ''))] : []),
    ]),
  ];
  // In columns, as the formatter of the project leaves them.
  const widths = heads.map((_, at) => Math.max(...lines.map((cells) => cells[at]?.length ?? 0)));
  const draw = (cells: string[]) =>
    `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`;
  const [head = [], ...body] = lines;
  const rule = widths.map((width) => '-'.repeat(width));
  return [head, rule, ...body].map(draw).join('\n');
}

/** `shown` remembers where a group's fields stand already, so that no page lists them twice. */
function rows(schema: z.core.$ZodType, prefix: string, shown: Map<unknown, string>): string[][] {
  return fieldsOf(schema).flatMap((field) => {
    const inner = unwrap(field.schema);
    const isList = inner instanceof z.ZodArray;
    const group = isList ? unwrap(inner.element) : inner;
    const name = `${prefix}${field.name}${isList ? '[]' : ''}`;
    if (fieldsOf(group).length === 0) return [row(name, field)];
    // Describing a schema copies it; what it is made of stays the same.
    const made = group._zod.def;
    const before = shown.get(made);
    if (before !== undefined) return [row(name, field, `Its fields are those of \`${before}\`.`)];
    shown.set(made, name);
    return [row(name, field), ...rows(group, `${name}.`, shown)];
  });
}

function row(name: string, { schema, alternatives, needed }: Field, more = ''): string[] {
  const forms = [schema, ...alternatives];
  const choices = forms.flatMap((form) => choicesOf(form) ?? []);
  const words = [
    ...new Set(forms.map((form) => describe(form) ?? '')),
    choices.length > 1 ? `One of: ${choices.join(', ')}.` : '',
    more,
  ];
  const example = tellingExample(schema);
  return [
    `\`${name}\``,
    needed ? 'yes' : 'no',
    words.filter(Boolean).join(' '),
    example === undefined ? '' : `\`${example}\``,
  ].map((text) => text.replaceAll('|', '\\|').replace(/\s+/g, ' '));
}
