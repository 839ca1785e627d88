import { type Document, parseDocument } from 'yaml';

/** The text of a file after an edit of its fields; the words below them stay as they are. */
export function editFields(text: string, edit: (fields: Document) => void): string {
  const { before, fields, after } = partsOf(text);
  const document = parseDocument(fields);
  edit(document);
  return `${before}${document.toString({ lineWidth: 0 })}${after}`;
}

/** The fields of a file as values. */
export function fieldsIn(text: string): unknown {
  return parseDocument(partsOf(text).fields).toJS();
}

function partsOf(text: string): { before: string; fields: string; after: string } {
  if (!text.startsWith('---\n')) return { before: '', fields: text, after: '' };
  const end = text.indexOf('\n---', 3) + 1;
  return { before: '---\n', fields: text.slice(4, end), after: text.slice(end) };
}
