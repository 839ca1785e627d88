/**
 * Every address of the site is built here and nowhere else.
 *
 * An address is a path below the base ("/strategies/mse-2022/w14/"); `toHref` puts the base before it.
 */
export const address = {
  home: () => '/',
  /** The list of everything, or one of its lists or pages: "overdue", "lead-savs/overdue/page-2". */
  commitments: (list = '') => (list ? `/commitments/${list}/` : '/commitments/'),
  strategies: () => '/strategies/',
  strategy: (strategy: string) => `/strategies/${strategy}/`,
  priority: (strategy: string, priority: string) => `/strategies/${strategy}/#${priority}`,
  /** The words of its reports, on the page of a strategy. */
  statusWords: (strategy: string) => `/strategies/${strategy}/#status-words`,
  /** The list of a strategy's commitments: called statements where there are I and We statements. */
  list: ({ id, list }: { id: string; list: 'statements' | 'commitments' }, filter?: string) =>
    filter ? `/strategies/${id}/${list}/${filter}/` : `/strategies/${id}/${list}/`,
  commitment: commitmentPage,
  /** How a commitment goes on from plan to plan, on its page. */
  thread: (commitment: InStrategy) => `${commitmentPage(commitment)}#thread`,
  commitmentData: (commitment: InStrategy) => `${commitmentPage(commitment)}index.json`,
  /** A citation of a commitment as a file for reference managers. */
  citation: (commitment: InStrategy, format: 'bib' | 'json') =>
    `${commitmentPage(commitment)}citation.${format}`,
  reports: (strategy: string) => `/strategies/${strategy}/progress/`,
  report: reportPage,
  /** What changed between two reports of a strategy. */
  since: (later: InStrategy, { slug }: { slug: string }) => `${reportPage(later)}since-${slug}/`,
  /** What a plan made of the one before it. */
  pair: pairPage,
  pairData: (newer: string, older: string) => `${pairPage(newer, older)}index.json`,
  outcomes: (strategy: string) => `/strategies/${strategy}/outcomes/`,
  areas: () => '/areas/',
  area: (area: string) => `/areas/${area}/`,
  snapshot: ({ areaId, slug }: { areaId: string; slug: string }) => `/areas/${areaId}/${slug}/`,
  indicators: () => '/indicators/',
  indicator: (indicator: string) => `/indicators/${indicator}/`,
  topics: () => '/topics/',
  topic: topicPage,
  topicData: (topic: string) => `${topicPage(topic)}index.json`,
  meetings: () => '/meetings/',
  meeting: ({ boardId, on }: { boardId: string; on: string }) => `/meetings/${boardId}/${on}/`,
  /** Moved dates and targets of all strategies, or every change of one. */
  changes: (strategy?: string) => (strategy ? `/strategies/${strategy}/changes/` : '/changes/'),
  corrections: () => '/corrections/',
  /** The screens on which the content is edited. No page leads there. */
  edit: (file = '') => `/edit/${file}`,
  /** A correction on the page of the report that it corrects. */
  correction: (report: InStrategy, fragment: string) => `${reportPage(report)}#${fragment}`,
  /** Where a strategy stands, on paper for a meeting, and the same as a Word document: in the site’s own language, or in another. */
  boardPaper: paperPage,
  boardPaperWord: (strategy: string, language?: string) =>
    `${paperPage(strategy)}board-paper${language ? `-${language}` : ''}.docx`,
  /** What is left open: a summary, or what is of one strategy. */
  openQuestions: (strategy?: string) =>
    strategy ? `/strategies/${strategy}/open-questions/` : '/open-questions/',
  /** What is left open about places, bodies and measures. */
  otherQuestions: () => '/open-questions/others/',
  /** How to get an e-mail when something changes. */
  following: () => '/following/',
  updates: () => '/updates/',
  /** Everything that happened in one year; long years have several pages. */
  updatesIn: (year: string, page = 1) =>
    page === 1 ? `/updates/${year}/` : `/updates/${year}/${page}/`,
  /** Where the feed of all that fell overdue stands. It is a folder without a page. */
  overdue: () => '/updates/overdue/',
  /** Where the feed of a heading stands, which has no page of its own. */
  priorityFeeds: (strategy: string, priority: string) =>
    `/strategies/${strategy}/feeds/${priority}/`,
  /** The feed beside a page, in one of its two formats. */
  feed: (folder: string, format: 'xml' | 'json') => `${folder}feed.${format}`,
  /** The calendar beside a page. */
  calendar: (folder: string) => `${folder}calendar.ics`,
  update: (report: InStrategy, commitment: string) => `${reportPage(report)}#update-${commitment}`,
  organisations: () => '/organisations/',
  organisation: (organisation: string) => `/organisations/${organisation}/`,
  glossary: (term?: string) => (term ? `/glossary/#${term}` : '/glossary/'),
  method: (rule?: string) => (rule ? `/method/#${rule}` : '/method/'),
  data: () => '/data/',
  openDataFile: (file: string) => `/data/${file}`,
  /** What a data file holds, for machines. The version is in the name, so that old ones can stay. */
  dataSchema: (name: string, version: number) => `/data/schemas/${name}-v${version}.json`,
  /** The folder of all pages that others may frame. */
  frames: () => '/embed/',
  embed: frameOf,
  /** What a site that embeds a commitment is told about it. */
  oEmbed: (commitment: InStrategy) => `${frameOf(commitment)}oembed.json`,
  /** The picture that a link to a page is shown with elsewhere. */
  shareImage: (name: string) => `/share/${name}.png`,
  page: (page: string) => `/${page}/`,
  search: () => '/search/',
  /** The folder of the search index, and a file in it. */
  searchIndex: (file = '') => `/pagefind/${file}`,
  notFound: () => '/404.html',
  /** From which content the site was made. */
  version: () => '/version.json',
  /** The SHA-256 sum of every file of the site. */
  checksums: () => '/checksums.txt',
};

/** What stands in a strategy under a name of its own: a commitment, a report. */
interface InStrategy {
  strategyId: string;
  slug: string;
}

function commitmentPage({ strategyId, slug }: InStrategy): string {
  return `/strategies/${strategyId}/${slug}/`;
}

function pairPage(newer: string, older: string): string {
  return `/strategies/${newer}/follows/${older}/`;
}

function reportPage({ strategyId, slug }: InStrategy): string {
  return `/strategies/${strategyId}/progress/${slug}/`;
}

function paperPage(strategy: string): string {
  return `/strategies/${strategy}/board-paper/`;
}

function topicPage(topic: string): string {
  return `/topics/${topic}/`;
}

function frameOf({ strategyId, slug }: InStrategy): string {
  return `/embed/${strategyId}/${slug}/`;
}

/** The fragment of the note on a ref that the source skips: “no-i15”. */
export function missingFragment(ref: string): string {
  return `no-${ref.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`;
}

/**
 * The names that commitments may not take, because the site uses them for pages of the strategy.
 * Names for pages that are to come are kept free, so that no ID has to change later.
 */
export const reservedInStrategy = [
  'actions',
  'board-paper',
  'calendar',
  'changes',
  'commitments',
  'data',
  'embed',
  'feed',
  'feeds',
  'follows',
  'index',
  'meetings',
  'open-questions',
  'outcomes',
  'priorities',
  'progress',
  'reports',
  'share',
  'snapshots',
  'statements',
  'updates',
] as const;

/** The names that pages may not take, because the site uses them at its top. */
export const reservedAtTop = [
  '404',
  // The pages of a site in another of its languages.
  ...(['cy', 'en', 'ga', 'gd'] as const),
  'areas',
  'changes',
  'commitments',
  'corrections',
  'data',
  'edit',
  'embed',
  'feeds',
  'following',
  'fonts',
  'glossary',
  'index',
  'indicators',
  'meetings',
  'open-questions',
  'organisations',
  'pagefind',
  'search',
  'share',
  'strategies',
  'topics',
  'updates',
] as const;

/** The address as a link writes it: with the base of the site before it. */
export function toHref(path: string, base: string): string {
  return `${base.replace(/\/+$/, '')}${path}`;
}

/** The address in full, as a citation prints it. */
export function toUrl(path: string, site: { address: string }, base: string): string {
  return `${site.address.replace(/\/+$/, '')}${toHref(path, base)}`;
}
