import {
  type Document,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Node,
  parseDocument,
  stringify,
  visit,
} from 'yaml';
import { z } from 'zod';
import { fieldsOf, isGroup, meant, unwrap } from '../fields/shape.ts';

/** Values as the editing screens write them. */
export function yamlText(values: unknown): string {
  return `${stringify(values, layout).trim()}\n`;
}

/** Fields as the editing screens write them, with words below. */
export function mdxText(front: string, words: string): string {
  const trimmed = words.replace(/\r\n?/g, '\n').trim();
  return `---\n${front}---\n${trimmed ? `\n${trimmed}\n` : ''}`;
}

/** Values with each field where its schema has it. */
export function inOrder(schema: z.core.$ZodType, value: unknown): unknown {
  const inner = meant(unwrap(schema), value);
  if (Array.isArray(value)) {
    return inner instanceof z.ZodArray ? value.map((one) => inOrder(inner.element, one)) : value;
  }
  if (!isGroup(value)) return value;
  const fields = fieldsOf(inner);
  const known = fields.flatMap(({ name, schema: field }) =>
    Object.hasOwn(value, name) ? [[name, inOrder(field, value[name])] as const] : [],
  );
  const others = Object.entries(value).filter(([name]) => !fields.some((one) => one.name === name));
  return Object.fromEntries([...known, ...others]);
}

/** No width at which lines are broken: a word that is added would move all words after it. */
const layout = { version: '1.2', schema: 'core', lineWidth: 0, singleQuote: true } as const;

/** Few files have any, and a tree costs more than the values alone. */
export function mayHaveComments(text: string): boolean {
  return /(?:^|[ \t])#/m.test(text);
}

/** The fields of a text laid out, with other values if any are given; what stands behind a # stays. */
export function withComments(text: string, schema: z.core.$ZodType, values?: unknown): string {
  const document = parseDocument(text, { version: '1.2', schema: 'core' });
  const value: unknown = values ?? document.toJS();
  if (values !== undefined) document.contents = merged(document.contents, value, document) as never;
  plain(document);
  sort(document.contents, schema, value);
  return `${document.toString({ lineWidth: 0, singleQuote: true }).trim()}\n`;
}

/** A node with another value: what is the same stays, and with it what was noted there. */
function merged(node: unknown, value: unknown, document: Document<Node, boolean>): unknown {
  if (isMap(node) && isGroup(value)) {
    node.items = node.items.filter((pair) => Object.hasOwn(value, nameOf(pair)));
    for (const [name, one] of Object.entries(value)) {
      node.set(name, merged(node.get(name, true), one, document));
    }
    return node;
  }
  if (isSeq(node) && Array.isArray(value)) {
    node.items = value.map((one, at) => merged(node.items[at], one, document));
    return node;
  }
  if (isScalar(node) && (typeof value !== 'object' || value === null)) {
    node.value = value;
    return node;
  }
  return document.createNode(value);
}

/** Takes away how each value was typed, so that it is written as if it were new. */
function plain(document: Document<Node, boolean>) {
  visit(document, {
    Scalar(_, node) {
      // How it was quoted, broken into lines, or how many noughts a number had.
      for (const name of ['type', 'source', 'format', 'minFractionDigits']) {
        Reflect.deleteProperty(node, name);
      }
    },
    Collection(_, node) {
      delete node.flow;
    },
  });
}

function sort(node: unknown, schema: z.core.$ZodType, value: unknown) {
  const inner = meant(unwrap(schema), value);
  if (isSeq(node) && Array.isArray(value) && inner instanceof z.ZodArray) {
    for (const [at, one] of node.items.entries()) sort(one, inner.element, value[at]);
  }
  if (!isMap(node) || !isGroup(value)) return;
  const fields = fieldsOf(inner);
  const place = (name: string) => {
    const at = fields.findIndex((field) => field.name === name);
    return at < 0 ? fields.length : at;
  };
  node.items.sort((one, other) => place(nameOf(one)) - place(nameOf(other)));
  for (const pair of node.items) {
    const name = nameOf(pair);
    const field = fields.find((one) => one.name === name);
    if (field) sort(pair.value, field.schema, value[name]);
  }
}

function nameOf(pair: unknown): string {
  return isPair(pair) && isScalar(pair.key) ? String(pair.key.value) : '';
}
