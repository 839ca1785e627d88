import type { Published } from './records.ts';

const names = [
  'strategies',
  'commitments',
  'progress',
  'observations',
  'indicators',
  'organisations',
  'areas',
  'outcomes',
  'outcome-figures',
  'decisions',
  'sources',
  'changes',
  'corrections',
  'totals',
  'topics',
] as const;

/** Reads the files below /data/ of a built site. */
export function readPublished(read: (path: string) => string): Published {
  const files = names.map((name) => [name, JSON.parse(read(`/data/${name}.json`))] as const);
  const texts = new Set<string>();
  for (const [, file] of files) gatherTexts(file.records, texts);
  // What each column holds, as the page of the data says it.
  gatherTexts(JSON.parse(read('/data/datapackage.json')), texts);
  return {
    asAt: files[0]?.[1].asAt,
    records: Object.fromEntries(files.map(([name, file]) => [name, file.records.length])),
    texts,
    ...Object.fromEntries(files.map(([name, file]) => [name, file.records])),
  } as Published;
}

function gatherTexts(value: unknown, texts: Set<string>): void {
  if (typeof value === 'string') texts.add(value.replace(/\s+/g, ' ').trim());
  else if (value && typeof value === 'object') {
    for (const part of Object.values(value)) gatherTexts(part, texts);
  }
}
