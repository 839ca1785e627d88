/** What kind of page stands at an address below the base. The browser tests look at one of each. */
export function pageType(path: string, html: string): PageType {
  if (isOld(path, html) && !path.startsWith('/embed/')) return 'old page';
  return types.find(({ pattern }) => pattern.test(path))?.type ?? 'prose';
}

/** A page that only says where something is now, or that it is gone; and the frame at such an address. */
export function isOld(path: string, html: string): boolean {
  if (!html.includes('<meta name="robots" content="noindex"')) return false;
  if (!path.startsWith('/embed/')) return true;
  const canonical = /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1] ?? '';
  return !canonical.endsWith(path.replace(/^\/embed\//, '/strategies/'));
}

const types = [
  { type: 'home', pattern: /^\/$/ },
  { type: 'not found', pattern: /^\/404\.html$/ },
  { type: 'list', pattern: /^\/commitments\/(.+\/)?$/ },
  { type: 'search', pattern: /^\/search\/$/ },
  { type: 'strategies', pattern: /^\/strategies\/$/ },
  { type: 'strategy', pattern: /^\/strategies\/[^/]+\/$/ },
  { type: 'tracker', pattern: /^\/strategies\/[^/]+\/(statements|commitments)\/$/ },
  {
    type: 'filter',
    pattern: /^\/strategies\/[^/]+\/(statements|commitments)\/[^/]+\/(page-\d+\/)?$/,
  },
  { type: 'reports', pattern: /^\/strategies\/[^/]+\/progress\/$/ },
  { type: 'report', pattern: /^\/strategies\/[^/]+\/progress\/[^/]+\/$/ },
  { type: 'comparison', pattern: /^\/strategies\/[^/]+\/progress\/[^/]+\/since-[^/]+\/$/ },
  { type: 'pair', pattern: /^\/strategies\/[^/]+\/follows\/[^/]+\/$/ },
  { type: 'outcomes', pattern: /^\/strategies\/[^/]+\/outcomes\/$/ },
  { type: 'strategy questions', pattern: /^\/strategies\/[^/]+\/open-questions\/$/ },
  { type: 'board paper', pattern: /^\/strategies\/[^/]+\/board-paper\/$/ },
  { type: 'strategy changes', pattern: /^\/strategies\/[^/]+\/changes\/$/ },
  { type: 'commitment', pattern: /^\/strategies\/[^/]+\/[^/]+\/$/ },
  { type: 'changes', pattern: /^\/changes\/$/ },
  { type: 'corrections', pattern: /^\/corrections\/$/ },
  { type: 'areas', pattern: /^\/areas\/$/ },
  { type: 'area', pattern: /^\/areas\/[^/]+\/$/ },
  { type: 'snapshot', pattern: /^\/areas\/[^/]+\/[^/]+\/$/ },
  { type: 'indicators', pattern: /^\/indicators\/$/ },
  { type: 'indicator', pattern: /^\/indicators\/[^/]+\/$/ },
  { type: 'topics', pattern: /^\/topics\/$/ },
  { type: 'topic', pattern: /^\/topics\/[^/]+\/$/ },
  { type: 'meetings', pattern: /^\/meetings\/$/ },
  { type: 'meeting', pattern: /^\/meetings\/[^/]+\/[^/]+\/$/ },
  { type: 'open questions', pattern: /^\/open-questions\/$/ },
  { type: 'other questions', pattern: /^\/open-questions\/others\/$/ },
  { type: 'organisations', pattern: /^\/organisations\/$/ },
  { type: 'organisation', pattern: /^\/organisations\/[^/]+\/$/ },
  { type: 'following', pattern: /^\/following\/$/ },
  { type: 'updates', pattern: /^\/updates\/$/ },
  { type: 'year', pattern: /^\/updates\/\d{4}\/(\d+\/)?$/ },
  { type: 'glossary', pattern: /^\/glossary\/$/ },
  { type: 'embed', pattern: /^\/embed\/[^/]+\/[^/]+\/$/ },
  { type: 'data', pattern: /^\/data\/$/ },
] as const;

export type PageType = (typeof types)[number]['type'] | 'prose' | 'old page';
