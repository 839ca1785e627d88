import { isGroup } from '../fields/shape.ts';

/**
 * A report as its file would be written today: what was published under an earlier name stands under the name of
 * now. A field that is called otherwise says nothing else, so nobody is asked for a correction of it.
 *
 * Shares of a total were a list of one `word` each, and so were its boxes and the printed changes.
 */
export function reportInFieldsOfNow(data: unknown): unknown {
  if (!isGroup(data)) return data;
  return {
    ...data,
    ...inList(data, 'totals', totalOfNow),
    ...inList(data, 'changes', wordsOfNow),
  };
}

function totalOfNow(total: Group): Group {
  const { shares, ...rest } = total;
  const isFormer = shares !== undefined && rest['parts'] === undefined;
  const now: Group = isFormer ? { ...rest, parts: shares } : total;
  return { ...now, ...inList(now, 'parts', wordsOfNow), ...inList(now, 'boxes', wordsOfNow) };
}

function wordsOfNow(part: Group): Group {
  const { word, ...rest } = part;
  return word === undefined || rest['words'] !== undefined ? part : { words: [word], ...rest };
}

/** A field with each group of its list made over; nothing when it holds no list. */
function inList(data: Group, field: string, made: (one: Group) => Group): Group {
  const list = data[field];
  if (!Array.isArray(list)) return {};
  return { [field]: list.map((one: unknown) => (isGroup(one) ? made(one) : one)) };
}

type Group = Record<string, unknown>;
