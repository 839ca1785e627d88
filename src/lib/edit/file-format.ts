import { parse } from 'yaml';
import { isGroup } from '../fields/shape.ts';
import { type CollectionName, collections } from '../reading/collections.ts';
import { inOrder, mayHaveComments, mdxText, withComments, yamlText } from '../reading/lay-out.ts';
import { fromForm, toForm } from './form-values.ts';
import { putRight } from './put-right.ts';

/**
 * How the editing screens read and write the files of a collection: in the one layout, without what nobody filled
 * in, and with what a person noted behind a #.
 */
export function fileFormat(collection: CollectionName): FileFormat {
  const { schema, format } = collections[collection];
  return {
    fromFile(text) {
      const { front, body } = format === 'mdx' ? partsOf(text) : { front: text, body: undefined };
      const values = toForm(schema, parse(front, { version: '1.2', schema: 'core' }));
      return {
        ...(isGroup(values) ? values : {}),
        ...(body === undefined ? {} : { [bodyField]: body }),
        ...(mayHaveComments(front) ? { [asItWas]: front } : {}),
        ...(collection === 'progress' ? { [correctedBefore]: correctionsIn(values) } : {}),
      };
    },
    toFile({ [bodyField]: body, [asItWas]: before, [correctedBefore]: known, ...form }) {
      const filled = fromForm(schema, form) ?? {};
      const said =
        collection === 'progress' ? putRight(withoutSilent(filled), Number(known ?? 0)) : filled;
      const values = inOrder(schema, said);
      const front =
        typeof before === 'string' ? withComments(before, schema, values) : yamlText(values);
      return format === 'mdx' ? mdxText(front, String(body ?? '')) : front;
    },
  };
}

/** Under which name a form holds the words below the fields of a file. */
export const bodyField = 'body';

/** Under which name it takes along the fields as they were typed, where comments stand among them. */
const asItWas = '#';

/** Under which name it takes along how many corrections a report had. */
const correctedBefore = '#corrected';

function correctionsIn(report: unknown): number {
  const corrections = isGroup(report) ? report['corrections'] : undefined;
  return Array.isArray(corrections) ? corrections.length : 0;
}

/** A report begins with all commitments of its strategy; those of which nobody wrote anything are not in it. */
function withoutSilent(report: unknown): unknown {
  if (!isGroup(report) || !Array.isArray(report['updates'])) return report;
  const updates = report['updates'].filter((update) => Object.keys(update).length > 1);
  const { updates: _all, ...rest } = report;
  return updates.length > 0 ? { ...rest, updates } : rest;
}

function partsOf(text: string): { front: string; body: string } {
  const [, front = '', body = ''] =
    /^---[ \t]*\r?\n([\s\S]*?\n)---[ \t]*(?:\r?\n([\s\S]*))?$/.exec(text.trim()) ?? [];
  return { front, body: body.trim() };
}

/** What Sveltia asks of a format. */
interface FileFormat {
  fromFile(text: string): Record<string, unknown>;
  toFile(values: Record<string, unknown>): string;
}
