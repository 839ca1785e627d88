import { refToken } from '../commitment/ref.ts';
import type { DayOrMonth } from '../fields/calendar.ts';
import { withPlainSpaces } from '../fields/text.ts';
import { otherSpellings } from '../glossary/spellings.ts';
import { namesOf } from '../organisation/names.ts';
import type { Commitment, Register } from '../register/types.ts';
import type { Facet } from '../search/facets.ts';
import { address } from '../site/address.ts';

/** A page that can be found, with all by which it can be found, narrowed and sorted. */
export interface SearchRecord {
  /** The path of the page, below the base. */
  path: string;
  title: string;
  ref?: string;
  /** The words by which it is found, beside its title. They are not shown. */
  text: string;
  facets: Partial<Record<Facet, string[]>>;
  due?: DayOrMonth | undefined;
  /** When a report last spoke of it. */
  updated?: DayOrMonth | undefined;
  /** The publisher's own words for how it stands. */
  lifecycleWord?: string | undefined;
  ratingWord?: string | undefined;
}

/** Everything that can be found, straight from the register, so that no answer differs from the pages. */
export function searchRecords(register: Register): SearchRecord[] {
  const { commitments, strategies, reports, organisations, areas, indicators, terms } = register;
  const also = otherSpellings(terms);
  return [
    ...commitments.map(commitmentRecord),
    ...strategies.map(({ id, title, shortTitle, summary, publisher }) => ({
      path: address.strategy(id),
      title,
      text: words(shortTitle, summary, ...namesOf(publisher)),
      facets: { kind: ['strategy'], strategy: [id] },
    })),
    ...reports.map((report) => ({
      path: address.report(report),
      title: report.title,
      text: words('progress report', report.strategy.title, report.strategy.publisher.name),
      facets: { kind: ['report'], strategy: [report.strategyId] },
      updated: report.asAt,
    })),
    ...organisations.map((body) => ({
      path: address.organisation(body.id),
      title: body.name,
      text: words(body.summary, ...namesOf(body)),
      facets: { kind: ['organisation'] },
    })),
    ...areas.map(({ id, name, summary, within }) => ({
      path: address.area(id),
      title: name,
      text: words(summary, within?.name ?? ''),
      facets: { kind: ['area'] },
    })),
    ...indicators.map(({ id, name, counts, unit }) => ({
      path: address.indicator(id),
      title: name,
      text: words(counts, unit),
      facets: { kind: ['indicator'] },
    })),
    ...terms.map(({ id, term, expansion, also: others, gloss, meaning }) => ({
      path: address.glossary(id),
      title: expansion ? `${term}: ${expansion}` : term,
      text: words(gloss, meaning, ...others),
      facets: { kind: ['term'] },
    })),
  ].map((record) => ({
    ...record,
    title: withPlainSpaces(record.title),
    text: words(record.text, ...also(`${record.title} ${record.text}`)),
  }));
}

function commitmentRecord(commitment: Commitment): SearchRecord {
  const { ref, otherRefs, kind, title, leads, strategy, standing, due } = commitment;
  const { lifecycle, rating, timeliness, freshness } = standing;
  return {
    path: address.commitment(commitment),
    title,
    ref,
    text: words(
      // The last is for somebody who types the number alone.
      ...[ref, ...otherRefs]
        .map((one) => [one, refToken(one)])
        .flatMap(([one = '', token = '']) => [one, token, token.replaceAll('_', ' ')]),
      textOf(commitment),
      strategy.title,
      ...leads.flatMap(namesOf),
      timeliness.moved ? 'date moved' : '',
    ),
    facets: {
      strategy: [strategy.id],
      kind: [kind],
      lead: leads.length > 0 ? leads.map(({ id }) => id) : ['no-lead'],
      lifecycle: [lifecycle.state],
      rating: [rating.state],
      timeliness: [timeliness.state],
      freshness: [freshness.state],
    },
    due: due?.by,
    updated: freshness.lastUpdate,
    lifecycleWord: lifecycle.word,
    ratingWord: rating.word,
  };
}

/** What it says, what is to come of it, and what was last said of it. */
function textOf(commitment: Commitment): string {
  const { summary, wording, outputs, outcomes, success, targets, updates } = commitment;
  return words(
    summary,
    wording ?? '',
    ...outputs,
    ...outcomes,
    ...success,
    ...targets.map(({ text }) => text),
    updates[0]?.summary ?? '',
  );
}

function words(...texts: string[]): string {
  return withPlainSpaces(texts.filter(Boolean).join(' '));
}
