import type { CollectionName } from '../../reading/collections.ts';
import { splitId } from '../../register/names.ts';
import { address } from '../../site/address.ts';
import type { Kind } from './kinds.ts';

/** What a file of a collection is to a reader: the kinds of its changes, and the page that shows it. */
export interface Thing {
  added: Kind;
  gone: Kind;
  changed: Kind;
  noun: string;
  path: (id: string) => string;
}

/** Every collection as readers meet it. */
export const things: Record<CollectionName, Thing> = {
  site: { ...only('site-changed'), noun: 'setting', path: () => address.home() },
  glossary: { ...only('glossary-changed'), noun: 'glossary', path: () => address.glossary() },
  strategies: thing('strategy', 'strategy', address.strategy),
  commitments: {
    ...thing('commitment', 'commitment', (id) => address.commitment(splitId(id))),
    changed: 'commitment-words',
  },
  progress: {
    ...thing('report', 'progress report', (id) => address.report(splitId(id))),
    changed: 'report-edited',
  },
  outcomes: thing('outcomes', 'outcomes framework', address.outcomes),
  snapshots: thing('snapshot', 'profile', (id) => {
    const [areaId, slug] = halves(id);
    return address.snapshot({ areaId, slug });
  }),
  indicators: thing('indicator', 'measure', address.indicator),
  meetings: thing('meeting', 'meeting', (id) => {
    const [boardId, on] = halves(id);
    return address.meeting({ boardId, on });
  }),
  organisations: thing('organisation', 'organisation', address.organisation),
  areas: thing('area', 'place', address.area),
  // A document has no page of its own; every page that cites it changes.
  sources: thing('source', 'document', () => address.data()),
  pages: thing('page', 'page', address.page),
};

type Named = Exclude<
  { [K in Kind]: K extends `${infer Name}-added` ? Name : never }[Kind],
  'correction'
>;

function thing<Name extends Named>(name: Name, noun: string, path: (id: string) => string) {
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
