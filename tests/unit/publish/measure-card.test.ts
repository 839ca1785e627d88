import { describe, expect, test } from 'vitest';
import { measureCard } from '../../../src/lib/kinds/measure-card.ts';
import { measureNode } from '../../../src/lib/publish/json-ld/measure.ts';
import { pageGraph } from '../../../src/lib/publish/json-ld/page-graph.ts';
import { registerOf } from '../../../src/lib/register/register-of.ts';
import type { Indicator } from '../../../src/lib/register/snapshots.ts';
import { shareAlt } from '../../../src/lib/site/share-card.ts';

const register = await registerOf('tests/fixtures/demo', '2026-11-21');

function measure(id: string): Indicator {
  const found = register.indicators.find((one) => one.id === id);
  if (!found) throw new Error(`There is no ${id}.`);
  return found;
}

/** The measure as it would be with some of its values alone. */
function withValues(id: string, keep: (one: Indicator['observations'][number]) => boolean) {
  const all = measure(id);
  return { ...all, observations: all.observations.filter(keep) };
}

function said(one: Indicator): string {
  return shareAlt(measureCard(one, register)).replaceAll('\u00a0', ' ');
}

describe('the share image of a measure', () => {
  test('says the newest value of its place, beside what it is compared with, and when', () => {
    expect(
      said(withValues('damp-homes', ({ forArea }) => forArea.id === 'marsham')),
    ).toMatchInlineSnapshot(
      `"Measure: Homes with damp. Marsham: 11.4%. England: 11.2%. 2022/23. Marsham follows up."`,
    );
  });

  test('says how far the values of several places reach, and no place by name', () => {
    expect(said(measure('damp-homes'))).toMatchInlineSnapshot(
      `"Measure: Homes with damp. 2 places: 11.4% to 12.3%. England: 11.2%. 2022/23. Marsham follows up."`,
    );
  });

  test('leaves out what is not the same for all of them', () => {
    const other = ({ snapshot, forArea, dated }: Indicator['observations'][number]) =>
      forArea.id !== 'marsham' ||
      (snapshot.published === '2025-06' && dated?.first !== '2022-04-01');
    expect(said(withValues('damp-homes', other))).toMatchInlineSnapshot(
      `"Measure: Homes with damp. 2 places: 12.3% to 12.5%. Marsham follows up."`,
    );
  });

  test('says that there is no value, or none in figures', () => {
    expect(said(withValues('falls', () => false))).toMatchInlineSnapshot(
      `"Measure: Hospital stays after a fall. No value yet. Marsham follows up."`,
    );
    expect(said(withValues('falls', ({ value }) => value === undefined))).toMatchInlineSnapshot(
      `"Measure: Hospital stays after a fall. 1 value in words. Marsham follows up."`,
    );
  });

  test('calls nothing better or worse', () => {
    for (const one of register.indicators) expect(said(one)).not.toMatch(/better|worse|clearly/i);
  });
});

test('Machines read what a measure is, where and when, and the newest value of each place with its interval', () => {
  const about = measureNode(withValues('falls', ({ forArea }) => forArea.id === 'marsham'));
  const graph = pageGraph({ path: '/a/', title: ['A'], description: 'B', about }, register, '/');
  const { license, creator, isPartOf, ...node } = JSON.parse(
    JSON.stringify(graph['@graph'].at(-1)),
  );
  expect(node).toMatchInlineSnapshot(`
    {
      "@id": "https://marsham.example/indicators/falls/#dataset",
      "@type": "Dataset",
      "about": [
        {
          "@id": "https://marsham.example/areas/marsham/2026-06/#falls-3",
          "@type": "Observation",
          "marginOfError": {
            "@type": "QuantitativeValue",
            "maxValue": 1995,
            "minValue": 1770,
            "unitText": "per 100,000 people over 65",
          },
          "observationAbout": {
            "@type": "Place",
            "name": "Marsham",
            "url": "https://marsham.example/areas/marsham/",
          },
          "observationDate": "2022-01-01/2022-12-31",
          "unitText": "per 100,000 people over 65",
          "value": 1880,
          "variableMeasured": {
            "@id": "https://marsham.example/indicators/falls/#variable",
          },
        },
      ],
      "citation": "Marsham Health & Wellbeing Board, public document pack <second copy>, 14 March 2024, page 3.",
      "description": "Stays in hospital of people over 65 after a fall.",
      "distribution": [
        {
          "@type": "DataDownload",
          "contentUrl": "https://marsham.example/data/observations.csv",
          "encodingFormat": "text/csv",
        },
        {
          "@type": "DataDownload",
          "contentUrl": "https://marsham.example/data/observations.json",
          "encodingFormat": "application/json",
        },
      ],
      "inLanguage": "en-GB",
      "isAccessibleForFree": true,
      "name": "Hospital stays after a fall",
      "spatialCoverage": [
        {
          "@type": "Place",
          "name": "Marsham",
          "url": "https://marsham.example/areas/marsham/",
        },
      ],
      "temporalCoverage": "2017-01-01/2022-12-31",
      "url": "https://marsham.example/indicators/falls/",
      "variableMeasured": {
        "@id": "https://marsham.example/indicators/falls/#variable",
        "@type": "StatisticalVariable",
        "description": "Stays in hospital of people over 65 after a fall. Unit: per 100,000 people over 65.",
        "name": "Hospital stays after a fall",
      },
    }
  `);
});
