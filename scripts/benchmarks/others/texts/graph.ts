import type { CommitmentTexts, Corpus } from '../corpus.ts';
import { pathsOf } from './paths.ts';

/** What search engines are told of a commitment: JSON-LD. */
export function graphOf(texts: CommitmentTexts, { site }: Pick<Corpus, 'site'>): string {
  const url = `${site.address}${pathsOf(texts).page}`;
  const graph = [
    {
      '@type': 'WebSite',
      '@id': `${site.address}/#site`,
      url: `${site.address}/`,
      name: site.name,
    },
    { '@type': 'Organization', '@id': `${site.address}/#publisher`, name: site.publisher },
    {
      '@type': 'WebPage',
      '@id': url,
      url,
      name: `${texts.ref}: ${texts.title}`,
      description: texts.answer,
      inLanguage: 'en-GB',
      mainEntity: { '@id': `${url}#commitment` },
    },
    {
      '@type': 'CreativeWork',
      '@id': `${url}#commitment`,
      url,
      name: texts.title,
      identifier: texts.ref,
      isPartOf: { '@type': 'CreativeWork', name: texts.plan },
      publisher: { '@type': 'Organization', name: texts.publisher },
      citation: texts.source,
    },
  ];
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': graph });
}
