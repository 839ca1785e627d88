import type { CommitmentTexts, Corpus } from '../corpus.ts';
import { pathsOf } from './paths.ts';

type Facts = Pick<Corpus, 'site' | 'asAt'>;

/** The history of a commitment as an Atom feed. */
export function atomFeed(texts: CommitmentTexts, { site }: Facts): string {
  const { page } = pathsOf(texts);
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xml:lang="en-GB" xmlns="http://www.w3.org/2005/Atom">
    <id>tag:bench.example,2026:feed/commitment/${texts.id}</id>
    <title>${escaped(`${texts.ref}: ${texts.title}`)}</title>
    <updated>${moment(texts.history[0]?.on ?? '')}</updated>
    <author>
        <name>${escaped(site.publisher)}</name>
        <uri>${site.address}/</uri>
    </author>
    <link rel="alternate" href="${site.address}${page}"/>
    <link rel="self" href="${site.address}${page}feed.xml"/>
${texts.history.map((event) => entry(event, texts, site.address)).join('')}</feed>
`;
}

/** The same as a JSON feed. */
export function jsonFeed(texts: CommitmentTexts, { site }: Facts): string {
  const { page } = pathsOf(texts);
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    language: 'en-GB',
    authors: [{ name: site.publisher, url: `${site.address}/` }],
    title: `${texts.ref}: ${texts.title}`,
    home_page_url: `${site.address}${page}`,
    feed_url: `${site.address}${page}feed.json`,
    items: texts.history.map(({ id, on, title, text, link }) => ({
      id,
      content_html: `<p>${escaped(texts.title)} ${escaped(text)}</p>`,
      url: `${site.address}${link}`,
      title: `${texts.ref}: ${title}`,
      date_modified: moment(on),
      date_published: moment(on),
    })),
  };
  return JSON.stringify(feed, null, 4);
}

function entry(
  { id, on, title, text, link }: CommitmentTexts['history'][number],
  texts: CommitmentTexts,
  site: string,
): string {
  return `    <entry>
        <title type="html"><![CDATA[${texts.ref}: ${title} (${texts.shortPlan})]]></title>
        <id>${id}</id>
        <link href="${site}${link}"/>
        <updated>${moment(on)}</updated>
        <content type="html"><![CDATA[<p>${escaped(texts.title)} ${escaped(text)}</p>]]></content>
        <published>${moment(on)}</published>
    </entry>
`;
}

function moment(date: string): string {
  return `${`${date}-01`.slice(0, 10)}T00:00:00.000Z`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
