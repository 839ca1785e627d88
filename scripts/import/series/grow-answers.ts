import { type Document, isMap, isSeq, parseDocument, type YAMLMap } from 'yaml';
import { addFields } from '../mapping/add-questions.ts';
import { type AskedEntries, partWords } from './ask-series.ts';

/** The text of a mapping file with further entries in its parts. What people have written stays to the letter. */
export function addEntries(text: string, asked: AskedEntries): string {
  let now = text;
  for (const [part, entries] of Object.entries(asked)) {
    const about = partWords[part] ?? '';
    if (typeof entries === 'string') now = addFields(now, { [part]: { value: entries, about } });
    else if (entries.length > 0) now = added(now, part, entries, about);
  }
  return now;
}

function added(
  text: string,
  part: string,
  entries: Exclude<AskedEntries[string], string>,
  about: string,
): string {
  const document: Document = parseDocument(text, { version: '1.2', schema: 'core' });
  const list = document.get(part);
  const isThere = isSeq(list) && list.items.length > 0;
  const whole = isThere ? text : addFields(text, { [part]: { value: [], about } });
  const grown: Document = parseDocument(whole, { version: '1.2', schema: 'core' });
  const into = grown.get(part);
  if (!isSeq(into)) return text;
  into.flow = false;
  for (const one of entries) {
    const isTold = 'entry' in one && 'about' in one;
    const node = grown.createNode(isTold ? one.entry : one) as YAMLMap;
    if (isTold && isMap(node)) node.commentBefore = ` ${String(one.about)}`;
    into.add(node);
  }
  return grown.toString({ lineWidth: 0, flowCollectionPadding: false });
}
