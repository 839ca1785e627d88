import type { DataDownload, Dataset } from 'schema-dts';
import { type Day, forMachines, inWords } from '../../fields/calendar.ts';
import { schemaVersion } from '../../open-data/table.ts';
import type { Snapshot } from '../../register/snapshots.ts';
import { address } from '../../site/address.ts';
import { mainLanguage } from '../../site/languages.ts';
import { wholeFiles } from '../open-data-files.ts';
import { openDataTables } from '../open-data-tables.ts';
import { openDocumentType } from '../open-document.ts';
import { placeNode } from './area.ts';
import { type About, type Context, onPage } from './page-graph.ts';

/** All open data of the site, with every file in which it can be had. */
export function openDataNode(asAt: Day): About {
  return (context) => ({
    ...datasetOfSite(context),
    ...onPage(context.url(address.data()), 'dataset'),
    name: `${context.site.name}: open data`,
    description: `${context.site.introduction} All strategies, commitments, reports and figures of this site as tables.`,
    version: String(schemaVersion),
    dateModified: asAt,
    distribution: [
      ...openDataTables.flatMap(({ name }) => [
        download(`${name}.csv`, 'text/csv', context),
        download(`${name}.json`, 'application/json', context),
      ]),
      download(
        wholeFiles.workbook,
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        context,
      ),
      download(wholeFiles.openDocument, openDocumentType, context),
      download(wholeFiles.archive, 'application/zip', context),
    ],
  });
}

/** The figures of one area on one date. */
export function snapshotNode(snapshot: Snapshot): About {
  const measures = new Set(snapshot.observations.map(({ indicator }) => indicator.name));
  return (context) => ({
    ...datasetOfSite(context),
    ...onPage(context.url(address.snapshot(snapshot)), 'dataset'),
    name: `${snapshot.title}, ${inWords(snapshot.published)}`,
    description: snapshot.summary,
    datePublished: forMachines(snapshot.published),
    spatialCoverage: placeNode(snapshot.area, context.url),
    variableMeasured: [...measures],
    citation: snapshot.source.text,
    distribution: [download('observations.csv', 'text/csv', context)],
  });
}

/** What is true of every part of the open data. */
export function datasetOfSite({ site, siteId, url }: Context) {
  return {
    '@type': 'Dataset',
    license: site.licence.link,
    creator: { '@id': `${url(address.home())}#publisher` },
    isAccessibleForFree: true,
    inLanguage: mainLanguage(site),
    isPartOf: { '@id': siteId },
  } as const satisfies Dataset;
}

/** A file of open data. */
export function download(file: string, encodingFormat: string, { url }: Context): DataDownload {
  return {
    '@type': 'DataDownload',
    contentUrl: url(address.openDataFile(file)),
    encodingFormat,
  };
}
