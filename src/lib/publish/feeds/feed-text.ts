import type { Element, Text } from 'domhandler';
import { Feed } from 'feed';
import { midnight } from '../../fields/calendar.ts';
import { withPlainSpaces } from '../../fields/text.ts';
import { element, text, writeHtml } from '../../html/html.ts';
import { markLanguages } from '../../language/mark-languages.ts';
import type { Register } from '../../register/types.ts';
import { address, toUrl } from '../../site/address.ts';
import { mainLanguage } from '../../site/languages.ts';
import type { Change, ChangeKind } from '../changes/change.ts';
import type { FeedPlace } from './feeds.ts';
import { permanentId } from './permanent-id.ts';

/** How many changes a feed tells of, at least: no day is cut in two. */
const most = 100;

/** What readers can sort changes by. */
const tags: Record<ChangeKind, string> = {
  published: 'Strategy published',
  'first-seen': 'Strategy first seen',
  report: 'Progress report',
  update: 'Update',
  overdue: 'Became overdue',
  'date-passed': 'Date passed, no report',
  added: 'Added to a strategy',
  answered: 'Answer to a recommendation',
  withdrawn: 'Withdrawn',
  carried: 'Went on into a newer plan',
  'not-carried': 'Not taken up by a newer plan',
  silent: 'Became silent',
  moved: 'Moved date or target',
  changed: 'Changed wording, lead or heading',
  corrected: 'Correction',
  decision: 'Minute of a board',
  paper: 'Paper for a board',
  event: 'Event',
  snapshot: 'Health profile',
};

/** One feed as Atom (xml) or JSON Feed (json). The same changes always give the same text. */
export function feedText(
  { subject, title, folder, page }: FeedPlace,
  changes: Change[],
  { site, asAt, words: languages }: Pick<Register, 'site' | 'asAt' | 'words'>,
  base: string,
  format: 'xml' | 'json',
): string {
  const url = (path: string) => toUrl(path, site, base);
  const plain = format === 'xml' ? inXml : readable;
  const newest = newestKnown(changes);
  const mark = markLanguages(languages);
  const lang = mainLanguage(site);
  const feed = new Feed({
    id: permanentId(`feed/${subject}`, site),
    title: plain(title),
    link: url(page),
    feedLinks: {
      atom: url(address.feed(folder, 'xml')),
      json: url(address.feed(folder, 'json')),
    },
    updated: midnight(newest[0]?.knownOn ?? asAt),
    generator: false,
    author: { name: plain(site.publisher.name), link: url(address.home()) },
    copyright: plain(`${site.licence.name}: ${site.licence.link}`),
  });
  for (const change of newest) {
    const words = readable(`${change.title} (${change.context})`);
    const link = url(change.path);
    feed.addItem({
      id: permanentId(change.id, site),
      link,
      // A title in Atom is HTML, in JSON it is text.
      title: format === 'xml' ? html(text(words)) : words,
      content: html(marked(wordsOf(change)), ...(change.computed ? [workedOut] : [])),
      date: midnight(change.knownOn),
      published: midnight(change.knownOn),
      category: [{ name: tags[change.kind], term: change.kind }],
    });
  }
  return `${format === 'xml' ? atomIn(lang, feed) : jsonIn(lang, feed)}\n`;

  /** What happened, with the language of words that are not in English. */
  function marked(words: string): Element {
    const own = paragraph(readable(words));
    mark(own);
    return own;
  }
}

/** The library says the language in RSS alone. */
function atomIn(lang: string, feed: Feed): string {
  return feed.atom1().replace('<feed ', `<feed xml:lang="${lang}" `);
}

/** The language came into JSON Feed with its version 1.1, which has several authors. */
function jsonIn(lang: string, feed: Feed): string {
  const { version: _, ...rest } = JSON.parse(feed.json1());
  const version = 'https://jsonfeed.org/version/1.1';
  return JSON.stringify({ version, language: lang, authors: [rest.author], ...rest }, null, 4);
}

/** The changes that became known last, the newest first. */
function newestKnown(changes: Change[]): Change[] {
  const sorted = changes.toSorted((one, other) => other.knownOn.localeCompare(one.knownOn));
  const last = sorted[most - 1]?.knownOn;
  return last ? sorted.filter(({ knownOn }) => knownOn >= last) : sorted;
}

function wordsOf({ commitment, text }: Change): string {
  return commitment ? `${commitment.title} ${text}` : text;
}

/** As HTML, which writes each “>” as a reference: no text ends the CDATA section that it stands in. */
function html(...nodes: (Element | Text)[]): string {
  return writeHtml(nodes);
}

function paragraph(words: string): Element {
  return element('p', {}, [text(words)]);
}

const workedOut = paragraph('Worked out by this site from dates.');

/** Text without what XML cannot hold, with plain spaces and line ends. */
function readable(text: string): string {
  return (
    withPlainSpaces(text)
      .toWellFormed()
      .replace(/\r\n?/g, '\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML 1.0 forbids.
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
  );
}

/** The library takes “&amp;” for an ampersand that is escaped already, so we escape each one first. */
function inXml(text: string): string {
  return readable(text).replaceAll('&', '&amp;');
}
