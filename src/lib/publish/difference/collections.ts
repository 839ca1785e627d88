import type { CollectionName } from '../../reading/collections.ts';
import { splitId } from '../../register/names.ts';
import { address } from '../../site/address.ts';
import type { Kind } from './kinds.ts';

/** What a file of a collection is to a reader: the kinds of its changes, and the page that shows it. */
export interface CollectionForReaders {
  added: Kind;
  gone: Kind;
  changed: Kind;
  noun: string;
  path: (id: string) => string;
}

/** Every collection as readers meet it. */
export const forReaders: Record<CollectionName, CollectionForReaders> = {
  site: { ...only('site-changed'), noun: 'setting', path: () => address.home() },
  glossary: { ...only('glossary-changed'), noun: 'glossary', path: () => address.glossary() },
  strategies: forPages('strategy', 'strategy', address.strategy),
  commitments: {
    ...forPages('commitment', 'commitment', (id) => address.commitment(splitId(id))),
    changed: 'commitment-words',
  },
  progress: {
    ...forPages('report', 'progress report', (id) => address.report(splitId(id))),
    changed: 'report-edited',
  },
  outcomes: forPages('outcomes', 'outcomes framework', address.outcomes),
  snapshots: forPages('snapshot', 'profile', (id) => {
    const [areaId, slug] = halves(id);
    return address.snapshot({ areaId, slug });
  }),
  indicators: forPages('indicator', 'measure', address.indicator),
  meetings: forPages('meeting', 'meeting', (id) => {
    const [boardId, on] = halves(id);
    return address.meeting({ boardId, on });
  }),
  organisations: forPages('organisation', 'organisation', address.organisation),
  areas: forPages('area', 'place', address.area),
  // A document has no page of its own; every page that cites it changes.
  sources: forPages('source', 'document', () => address.data()),
  pages: forPages('page', 'page', address.page),
};

type Named = Exclude<
  { [K in Kind]: K extends `${infer Name}-added` ? Name : never }[Kind],
  'correction'
>;

function forPages<Name extends Named>(name: Name, noun: string, path: (id: string) => string) {
  const kinds = { added: `${name}-added`, gone: `${name}-gone`, changed: `${name}-changed` };
  return { ...(kinds as Record<keyof typeof kinds, Kind>), noun, path };
}

/** Of a collection of one file: it can only change. */
function only(changed: Kind): Record<'added' | 'gone' | 'changed', Kind> {
  return { added: changed, gone: changed, changed };
}

function halves(id: string): [string, string] {
  const { strategyId, slug } = splitId(id);
  return [strategyId, slug];
}
