import type { Observation as ObservationThing, Place } from 'schema-dts';
import type { Indicator, Observation } from '../../register/snapshots.ts';
import { newestOf } from '../../series/series.ts';
import { address } from '../../site/address.ts';
import { placeNode } from './area.ts';
import { datasetOfSite, download } from './dataset.ts';
import { type About, type Context, onPage } from './page-graph.ts';

/**
 * The values of one measure: what is measured, where and when, and the newest of each place. Older ones are in the
 * files. No value is called better or worse, because machines would not read why.
 */
export function measureNode(measure: Indicator): About {
  const { id, name, counts, unit, observations } = measure;
  const areas = new Map(observations.map(({ forArea }) => [forArea.id, forArea]));
  const days = observations.flatMap(({ dated }) => (dated ? [dated.first, dated.last] : [])).sort();
  const newest = newestOf(observations).filter(({ value }) => value !== undefined);
  return (context) => {
    const page = onPage(context.url(address.indicator(id)), 'dataset');
    const variable = `${page.url}#variable`;
    return {
      ...datasetOfSite(context),
      ...page,
      name,
      description: counts,
      variableMeasured: {
        '@type': 'StatisticalVariable',
        '@id': variable,
        name,
        description: `${counts} Unit: ${unit}.`,
      },
      ...(areas.size > 0 && {
        spatialCoverage: [...areas.values()].map((area): Place => placeNode(area, context.url)),
      }),
      ...(days.length > 0 && { temporalCoverage: `${days[0]}/${days.at(-1)}` }),
      citation: measure.source.text,
      distribution: [
        download('observations.csv', 'text/csv', context),
        download('observations.json', 'application/json', context),
      ],
      ...(newest.length > 0 && {
        about: newest.map((one) => observationNode(one, variable, context)),
      }),
    };
  };
}

/** One value with its place, its time and the interval that the source prints. */
function observationNode(one: Observation, variable: string, { url }: Context): ObservationThing {
  const { indicator, forArea, value, interval, dated, snapshot } = one;
  const unitText = one.unit ?? indicator.unit;
  return {
    '@type': 'Observation',
    '@id': `${url(address.snapshot(snapshot))}#${one.id}`,
    variableMeasured: { '@id': variable },
    observationAbout: placeNode(forArea, url),
    ...(dated && { observationDate: `${dated.first}/${dated.last}` }),
    ...(value !== undefined && { value }),
    unitText,
    ...(interval && {
      marginOfError: {
        '@type': 'QuantitativeValue',
        minValue: interval.lower,
        maxValue: interval.upper,
        unitText,
      },
    }),
  };
}
