import { commitmentKinds } from '../../commitment/schema.ts';
import { firstDay, forMachines } from '../../fields/calendar.ts';
import type { DateSpan } from '../../fields/period.ts';
import type { Commitment, Report, Strategy } from '../../register/types.ts';
import { address } from '../../site/address.ts';
import { kindOfPlan } from '../../strategy/schema.ts';
import { placeNode } from './area.ts';
import { type About, type Context, onPage } from './page-graph.ts';

/** A strategy as a work that its board has published; this site holds it, and did not write it. */
export function strategyNode(strategy: Strategy): About {
  return ({ url }) => ({
    '@type': 'CreativeWork',
    ...onPage(url(address.strategy(strategy.id)), 'strategy'),
    name: strategy.title,
    ...inLanguage(strategy.lang),
    alternateName: strategy.shortTitle,
    genre: kindOfPlan(strategy),
    abstract: strategy.summary,
    creativeWorkStatus: strategy.standing,
    ...(strategy.published && { datePublished: forMachines(strategy.published) }),
    temporalCoverage: spanForMachines(strategy.period),
    spatialCoverage: placeNode(strategy.area, url),
    publisher: publisherNode(strategy.publisher, url),
    citation: strategy.source.text,
  });
}

/** A commitment as a part of its strategy. How it stands is left to the page, which gives its date. */
export function commitmentNode(commitment: Commitment): About {
  const { strategy, leads, ref, kind, title, summary, source } = commitment;
  return ({ url }) => ({
    '@type': 'CreativeWork',
    ...onPage(url(address.commitment(commitment)), 'commitment'),
    name: title,
    ...inLanguage(strategy.lang),
    identifier: ref,
    genre: commitmentKinds[kind].one,
    ...(summary !== undefined && { abstract: summary }),
    isPartOf: {
      '@type': 'CreativeWork',
      '@id': strategyId(strategy.id, url),
      name: strategy.title,
    },
    publisher: publisherNode(strategy.publisher, url),
    ...(leads.length > 0 && { contributor: leads.map((lead) => publisherNode(lead, url)) }),
    citation: source.text,
    encoding: {
      '@type': 'MediaObject',
      contentUrl: url(address.commitmentData(commitment)),
      encodingFormat: 'application/json',
    },
  });
}

/** A progress report of a strategy. */
export function reportNode(report: Report): About {
  return ({ url }) => ({
    '@type': 'Report',
    ...onPage(url(address.report(report)), 'report'),
    name: report.title,
    ...inLanguage(report.lang ?? report.strategy.lang),
    ...(report.published && { datePublished: forMachines(report.published) }),
    temporalCoverage: report.period ? spanForMachines(report.period) : forMachines(report.asAt),
    about: { '@id': strategyId(report.strategyId, url) },
    publisher: publisherNode(report.strategy.publisher, url),
    citation: report.source.text,
  });
}

/** The language of a work, where it is not that of the site. */
function inLanguage(lang: string | undefined) {
  return lang ? { inLanguage: lang } : {};
}

function strategyId(strategy: string, url: Context['url']): string {
  return `${url(address.strategy(strategy))}#strategy`;
}

function publisherNode({ id, name }: { id: string; name: string }, url: Context['url']) {
  const page = url(address.organisation(id));
  return { '@type': 'Organization', '@id': `${page}#organisation`, name, url: page } as const;
}

function spanForMachines({ from, to }: DateSpan): string {
  const start = forMachines(from) === from ? from : firstDay(from);
  return `${start}/${forMachines(to)}`;
}
