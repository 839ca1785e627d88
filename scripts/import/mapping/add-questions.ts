import { type Document, isMap, isSeq, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Question } from '../plan/asked.ts';
import { sectionWords } from './section-words.ts';

/**
 * The text of a mapping file with further questions in it. What stands there already stays as it is, with the comments
 * that people have written.
 */
export function addQuestions(text: string, questions: readonly Question[]): string {
  const document = parse(text);
  for (const { section, entry, about } of questions) {
    const node = document.createNode(entry) as YAMLMap;
    // Lists of IDs and numbers read better on one line.
    for (const { value } of node.items) {
      const isPlain = isSeq(value) && !value.items.some((one) => isMap(one));
      if (isPlain) (value as YAMLSeq).flow = true;
    }
    if (about) node.commentBefore = commentOf(about);
    const list = document.get(section);
    if (isSeq(list) && list.items.length > 0) list.add(node);
    else {
      document.delete(section);
      addPair(document, section, [node], sectionWords[section]);
    }
  }
  return written(document);
}

/** The same for single fields, each with the words that stand above it. */
export function addFields(text: string, fields: Record<string, Field>): string {
  const document = parse(text);
  for (const [name, { value, about }] of Object.entries(fields)) {
    document.delete(name);
    addPair(document, name, value, about);
  }
  return written(document);
}

/** A value with the words that stand above it. */
export interface Field {
  value: unknown;
  about: string;
}

function addPair(document: Document, name: string, value: unknown, about: string): void {
  const key = document.createNode(name);
  if (about) key.commentBefore = commentOf(about);
  key.spaceBefore = true;
  const pair = document.createPair(name, value);
  pair.key = key;
  document.add(pair);
}

function parse(text: string): Document {
  const document: Document = parseDocument(text, { version: '1.2', schema: 'core' });
  document.contents ??= document.createNode({}) as Document['contents'];
  return document;
}

function written(document: Document): string {
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

function commentOf(words: string): string {
  return words
    .split('\n')
    .map((line) => ` ${line}`)
    .join('\n');
}
