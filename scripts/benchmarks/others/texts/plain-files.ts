import type { CommitmentTexts, Corpus } from '../corpus.ts';
import { atomFeed, jsonFeed } from './feeds.ts';
import { pathsOf } from './paths.ts';

type Facts = Pick<Corpus, 'site' | 'asAt'>;

/** All that is written for a commitment beside its page and its frame: paths from the root of the site, and texts. */
export function plainFiles(texts: CommitmentTexts, facts: Facts): { path: string; text: string }[] {
  const { page, frame } = pathsOf(texts);
  return [
    { path: `${page}index.json`, text: JSON.stringify(texts.twin, null, 1) },
    { path: `${page}feed.xml`, text: atomFeed(texts, facts) },
    { path: `${page}feed.json`, text: jsonFeed(texts, facts) },
    { path: `${page}citation.bib`, text: bibtex(texts, facts) },
    { path: `${page}citation.json`, text: cslJson(texts, facts) },
    { path: `${frame}oembed.json`, text: oEmbed(texts, facts) },
  ];
}

function bibtex(texts: CommitmentTexts, { site, asAt }: Facts): string {
  const [year, month, day] = asAt.split('-');
  return `@misc{${texts.id.replace('/', '-')},
  author = {{${site.publisher}}},
  title = {{${texts.ref}: ${texts.title}}},
  howpublished = {{${site.name}}},
  year = {${year}},
  month = {${month}},
  day = {${day}},
  note = {${texts.plan}. As at ${asAt}.},
  url = {${site.address}${pathsOf(texts).page}},
}
`;
}

function cslJson(texts: CommitmentTexts, { site, asAt }: Facts): string {
  const record = {
    id: texts.id.replace('/', '-'),
    type: 'webpage',
    title: `${texts.ref}: ${texts.title}`,
    author: [{ literal: site.publisher }],
    'container-title': site.name,
    issued: { 'date-parts': [asAt.split('-').map(Number)] },
    URL: `${site.address}${pathsOf(texts).page}`,
    note: `${texts.plan}. As at ${asAt}.`,
    language: 'en-GB',
  };
  return JSON.stringify([record], null, 1);
}

function oEmbed(texts: CommitmentTexts, { site }: Facts): string {
  const answer = {
    version: '1.0',
    type: 'rich',
    title: `${texts.ref}: ${texts.title}`,
    author_name: texts.publisher,
    provider_name: site.name,
    provider_url: `${site.address}/`,
    html: texts.embed,
    width: 600,
    height: 325,
  };
  return JSON.stringify(answer, null, 1);
}
