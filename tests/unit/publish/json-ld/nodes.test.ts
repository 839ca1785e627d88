import { describe, expect, test } from 'vitest';
import { withPlainSpaces } from '../../../../src/lib/fields/text.ts';
import { areaNode } from '../../../../src/lib/publish/json-ld/area.ts';
import { openDataNode, snapshotNode } from '../../../../src/lib/publish/json-ld/dataset.ts';
import { organisationNode } from '../../../../src/lib/publish/json-ld/organisation.ts';
import type { About } from '../../../../src/lib/publish/json-ld/page-graph.ts';
import { pageGraph, scriptText } from '../../../../src/lib/publish/json-ld/page-graph.ts';
import {
  commitmentNode,
  reportNode,
  strategyNode,
} from '../../../../src/lib/publish/json-ld/strategy.ts';
import { openDataTables } from '../../../../src/lib/publish/open-data-tables.ts';
import type { Entries } from '../../../../src/lib/reading/collections.ts';
import { build } from '../../../../src/lib/register/build.ts';
import type { Register } from '../../../../src/lib/register/types.ts';
import { commitment, entries, report, strategy } from '../../register/entries.ts';

const source = { document: 'plan' };

/** A town with a part, a body in a body, a strategy with a report, and figures. */
function town(change: (all: Entries) => void = () => undefined): Register {
  const all = entries(
    { w1: commitment({ leads: ['parks'] }), w2: commitment({ ref: 'W2' }) },
    {
      '2023-03': report('2023-03', [['w1', 'On course']]),
      '2023-09': report('2023-09', [['w1', 'Done']], {
        published: '2023-11-02',
        period: { from: '2023-04', to: '2023-09' },
      }),
    },
    strategy(),
  );
  const [area, [, parks]] = [all.areas[0], all.organisations];
  if (!area || !parks) throw new Error('The town lacks an area or a body.');
  all.areas.push({ id: 'north', data: { ...area.data, name: 'North', within: 'marsham' } });
  parks.data = {
    ...parks.data,
    shortName: 'Parks',
    formerNames: [{ name: 'Gardeners of Marsham' }],
    partOf: 'board',
    website: 'https://parks.example',
  };
  all.indicators = [
    {
      id: 'smoking',
      data: { name: 'Smoking', group: 'adults', unit: '%', breaks: [], source } as never,
    },
  ];
  const value = { indicator: 'smoking', printed: '20%', comparators: [], sic: [] };
  all.snapshots = [
    {
      id: 'north/2023-03',
      data: {
        title: 'Figures',
        published: '2023-03',
        summary: 'How people live.',
        source,
        observations: [value, value],
        notPublished: [],
        sic: [],
      } as never,
    },
  ];
  change(all);
  return build(all, '2024-01-01');
}

/** The thing that a page is about, as machines read it. */
function read(about: About | undefined, register = town()): Record<string, unknown> {
  const graph = pageGraph({ path: '/a/', title: ['A'], description: 'B', about }, register, '/');
  return JSON.parse(withPlainSpaces(JSON.stringify(graph['@graph'].at(-1))));
}

function found<One>(one: One | undefined): One {
  if (one === undefined) throw new Error('It is not there.');
  return one;
}

describe('What machines read of', () => {
  test('an area: its name, and the larger one that it lies in', () => {
    const [marsham, north] = town().areas;
    expect(read(areaNode(found(north)))).toMatchInlineSnapshot(`
      {
        "@id": "https://marsham.example/areas/north/#area",
        "@type": "Place",
        "containedInPlace": {
          "@type": "Place",
          "name": "Marsham",
          "url": "https://marsham.example/areas/marsham/",
        },
        "description": "A town.",
        "name": "North",
        "url": "https://marsham.example/areas/north/",
      }
    `);
    expect(read(areaNode(found(marsham)))).not.toHaveProperty('containedInPlace');
  });

  test('a body: its names of now and before, its address, and what it is part of', () => {
    const { organisations } = town();
    const [board, parks] = organisations;
    expect(read(organisationNode(found(parks)))).toMatchInlineSnapshot(`
      {
        "@id": "https://marsham.example/organisations/parks/#organisation",
        "@type": "Organization",
        "alternateName": [
          "Parks",
          "Gardeners of Marsham",
        ],
        "description": "A board.",
        "name": "Marsham Parks",
        "parentOrganization": {
          "@type": "Organization",
          "name": "Marsham Board",
          "url": "https://marsham.example/organisations/board/",
        },
        "sameAs": "https://parks.example",
        "url": "https://marsham.example/organisations/parks/",
      }
    `);
    expect(Object.keys(read(organisationNode(found(board))))).toEqual([
      '@type',
      '@id',
      'url',
      'name',
      'description',
    ]);
  });

  test('a strategy: a work that its board has published', () => {
    expect(read(strategyNode(found(town().strategies[0])))).toMatchInlineSnapshot(`
      {
        "@id": "https://marsham.example/strategies/plan/#strategy",
        "@type": "CreativeWork",
        "abstract": "A plan.",
        "alternateName": "Marsham",
        "citation": "The plan, December 2022.",
        "creativeWorkStatus": "adopted",
        "datePublished": "2022-12",
        "genre": "Integrated care strategy",
        "name": "Plan for Marsham",
        "publisher": {
          "@id": "https://marsham.example/organisations/board/#organisation",
          "@type": "Organization",
          "name": "Marsham Board",
          "url": "https://marsham.example/organisations/board/",
        },
        "spatialCoverage": {
          "@type": "Place",
          "name": "Marsham",
          "url": "https://marsham.example/areas/marsham/",
        },
        "temporalCoverage": "2022/2026",
        "url": "https://marsham.example/strategies/plan/",
      }
    `);
    const undated = town((all) => {
      found(all.strategies[0]).data.published = undefined;
    });
    expect(read(strategyNode(found(undated.strategies[0])))).not.toHaveProperty('datePublished');
  });

  test('a commitment: a part of its strategy, with those who lead it', () => {
    const [w1, w2] = town().commitments;
    expect(read(commitmentNode(found(w1)))).toMatchInlineSnapshot(`
      {
        "@id": "https://marsham.example/strategies/plan/w1/#commitment",
        "@type": "CreativeWork",
        "abstract": "Trees give shade.",
        "citation": "The plan, December 2022.",
        "contributor": [
          {
            "@id": "https://marsham.example/organisations/parks/#organisation",
            "@type": "Organization",
            "name": "Marsham Parks",
            "url": "https://marsham.example/organisations/parks/",
          },
        ],
        "encoding": {
          "@type": "MediaObject",
          "contentUrl": "https://marsham.example/strategies/plan/w1/index.json",
          "encodingFormat": "application/json",
        },
        "genre": "We statement",
        "identifier": "W1",
        "isPartOf": {
          "@id": "https://marsham.example/strategies/plan/#strategy",
          "@type": "CreativeWork",
          "name": "Plan for Marsham",
        },
        "name": "We will plant trees.",
        "publisher": {
          "@id": "https://marsham.example/organisations/board/#organisation",
          "@type": "Organization",
          "name": "Marsham Board",
          "url": "https://marsham.example/organisations/board/",
        },
        "url": "https://marsham.example/strategies/plan/w1/",
      }
    `);
    expect(read(commitmentNode(found(w2)))).not.toHaveProperty('contributor');
  });

  test('a report: the time that it covers, or the date as at which it is true', () => {
    const [later, first] = town().reports;
    expect(read(reportNode(found(later)))).toMatchInlineSnapshot(`
      {
        "@id": "https://marsham.example/strategies/plan/progress/2023-09/#report",
        "@type": "Report",
        "about": {
          "@id": "https://marsham.example/strategies/plan/#strategy",
        },
        "citation": "The plan, December 2022.",
        "datePublished": "2023-11-02",
        "name": "Report of 2023-09",
        "publisher": {
          "@id": "https://marsham.example/organisations/board/#organisation",
          "@type": "Organization",
          "name": "Marsham Board",
          "url": "https://marsham.example/organisations/board/",
        },
        "temporalCoverage": "2023-04/2023-09",
        "url": "https://marsham.example/strategies/plan/progress/2023-09/",
      }
    `);
    expect(read(reportNode(found(first)))['temporalCoverage']).toBe('2023-03');
    expect(read(reportNode(found(first)))).not.toHaveProperty('datePublished');
  });

  test('the figures of an area: what is measured, each once, of where, and where to get them', () => {
    expect(read(snapshotNode(found(town().snapshots[0])))).toMatchInlineSnapshot(`
      {
        "@id": "https://marsham.example/areas/north/2023-03/#dataset",
        "@type": "Dataset",
        "citation": "The plan, December 2022.",
        "creator": {
          "@id": "https://marsham.example/#publisher",
        },
        "datePublished": "2023-03",
        "description": "How people live.",
        "distribution": [
          {
            "@type": "DataDownload",
            "contentUrl": "https://marsham.example/data/observations.csv",
            "encodingFormat": "text/csv",
          },
        ],
        "inLanguage": "en-GB",
        "isAccessibleForFree": true,
        "isPartOf": {
          "@id": "https://marsham.example/#site",
        },
        "license": "https://example.org/licence",
        "name": "Figures, March 2023",
        "spatialCoverage": {
          "@type": "Place",
          "name": "North",
          "url": "https://marsham.example/areas/north/",
        },
        "url": "https://marsham.example/areas/north/2023-03/",
        "variableMeasured": [
          "Smoking",
        ],
      }
    `);
  });

  test('all data: each file in which they can be had, with its format', () => {
    const { distribution, ...rest } = read(openDataNode('2024-01-01')) as {
      distribution: { '@type': string; contentUrl: string; encodingFormat: string }[];
    };
    expect(rest).toMatchInlineSnapshot(`
      {
        "@id": "https://marsham.example/data/#dataset",
        "@type": "Dataset",
        "creator": {
          "@id": "https://marsham.example/#publisher",
        },
        "dateModified": "2024-01-01",
        "description": "A site. All strategies, commitments, reports and figures of this site as tables.",
        "inLanguage": "en-GB",
        "isAccessibleForFree": true,
        "isPartOf": {
          "@id": "https://marsham.example/#site",
        },
        "license": "https://example.org/licence",
        "name": "Marsham follows up: open data",
        "url": "https://marsham.example/data/",
        "version": "1",
      }
    `);
    const file = (name: string, format: string) =>
      `DataDownload https://marsham.example/data/${name} ${format}`;
    expect(
      distribution.map((one) => [one['@type'], one.contentUrl, one.encodingFormat].join(' ')),
    ).toEqual([
      ...openDataTables.flatMap(({ name }) => [
        file(`${name}.csv`, 'text/csv'),
        file(`${name}.json`, 'application/json'),
      ]),
      file('workbook.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'),
      file('workbook.ods', 'application/vnd.oasis.opendocument.spreadsheet'),
      file('everything.zip', 'application/zip'),
    ]);
  });
});

describe('The description of a page', () => {
  test('goes by the name of the site where a page has no title, and has no way to it then', () => {
    const graph = pageGraph({ path: '/', title: [], description: 'B' }, town(), '/');
    expect(graph['@context']).toBe('https://schema.org');
    const nodes = graph['@graph'] as unknown as Record<string, unknown>[];
    expect(nodes.map((node) => node['@type'])).toEqual(['WebSite', 'Organization', 'WebPage']);
    expect(nodes[2]).toMatchObject({ name: 'Marsham follows up', url: 'https://marsham.example/' });
    expect(nodes[2]).not.toHaveProperty('breadcrumb');
    expect(nodes[2]).not.toHaveProperty('mainEntity');
  });

  test('ends its way with the page itself, also where that has no title', () => {
    const page = { path: '/a/', title: [], description: 'B', breadcrumbs: [] };
    const way = pageGraph(page, town(), '/')['@graph'].at(-1) as unknown as {
      itemListElement: { name: string; item: string; position: number }[];
    };
    expect(way.itemListElement.map(({ name, item }) => [name, item])).toEqual([
      ['Home', 'https://marsham.example/'],
      ['', 'https://marsham.example/a/'],
    ]);
  });

  test('has plain spaces, and every sign that could end its element as a number', () => {
    expect(scriptText({ a: 'b\u00a0c' })).toBe('{"a":"b c"}');
    expect(scriptText({ a: '<&>\u2028\u2029' })).toBe(
      '{"a":"\\u003c\\u0026\\u003e\\u2028\\u2029"}',
    );
  });
});
