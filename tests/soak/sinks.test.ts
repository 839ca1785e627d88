import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { read as readSheet } from '@e965/xlsx';
import { addAttribute, escapeHTML } from 'astro/runtime/server/index.js';
import { parse as parseCsv } from 'csv-parse/sync';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { withPlainSpaces } from '../../src/lib/fields/text.ts';
import { readHtml, writeHtml } from '../../src/lib/html/html.ts';
import type { Column } from '../../src/lib/open-data/columns.ts';
import { csvText, jsonText, type OpenDataTable } from '../../src/lib/open-data/table.ts';
import { calendarText } from '../../src/lib/publish/calendar/calendar-text.ts';
import { reportMistakeHref } from '../../src/lib/publish/citation.ts';
import { citationFiles } from '../../src/lib/publish/citation-files.ts';
import { oEmbed } from '../../src/lib/publish/embed.ts';
import { feedText } from '../../src/lib/publish/feeds/feed-text.ts';
import { scriptText } from '../../src/lib/publish/json-ld/page-graph.ts';
import { searchTable } from '../../src/lib/publish/search-table.ts';
import { workbook } from '../../src/lib/publish/workbook.ts';
import { workbookSheets } from '../../src/lib/publish/workbook-sheets.ts';
import { build } from '../../src/lib/register/build.ts';
import type { Register } from '../../src/lib/register/types.ts';
import { packTable, unpackTable, valuesAt } from '../../src/lib/search/table.ts';
import { customProperties } from '../../src/lib/site/custom-properties.ts';
import { commitment, entries } from '../unit/register/entries.ts';
import { record, runs } from './runs.ts';
import { changed, hostileTexts, inGroups } from './sinks/hostile-text.ts';
import {
  elementsIn,
  formulasIn,
  inHtml,
  inXml,
  readAtom,
  shownBy,
  textIn,
} from './sinks/readers.ts';

const texts = hostileTexts(runs({ small: 400, full: 20_000 }));
const register = build(entries({ w1: commitment() }), '2023-11-01');
const [one] = register.commitments;
if (!one) throw new Error('There is no commitment.');

/** A column that holds each text as it is. */
const column: Column<string> = {
  name: 'text',
  field: 'text',
  describes: 'A text.',
  schema: z.string(),
  isNeeded: true,
  parted: undefined,
  value: (text) => text,
};

/** The register with a text in place of every name and title that goes into a file. */
function named(text: string): Register {
  const { site } = register;
  const strategy = { ...one, strategy: { ...one?.strategy, title: text } }.strategy;
  return {
    ...register,
    site: { ...site, name: text, publisher: { ...site.publisher, name: text } },
    commitments: [{ ...one, ref: 'W1', title: text, strategy } as Register['commitments'][number]],
  };
}

/** Each test ends here: how many texts went through, and that all of them came back. */
function conclude(sink: string, found: ReturnType<typeof changed>, count = texts.length): void {
  record(`Hostile texts in ${sink}`, { texts: count, 'came back changed': found.length });
  expect(found).toEqual([]);
}

describe('hostile text', () => {
  test('stays text and stays in its attribute, in the markup that Astro writes and we finish', () => {
    const found = changed(
      texts.flatMap((text) => {
        const written = `<!doctype html><p${addAttribute(text, 'title')}>${escapeHTML(text)}</p><i>End</i>`;
        const finished = writeHtml(readHtml(written));
        const tree = fromHtml(Buffer.from(finished).toString('utf8'));
        const elements = selectAll('body *', tree);
        const [p] = elements;
        return [
          {
            text,
            wanted: 'p i title',
            found: [
              ...elements.map(({ tagName }) => tagName),
              ...Object.keys(p?.properties ?? {}),
            ].join(' '),
          },
          { text, wanted: inHtml(text, '\ufffd'), found: p?.properties['title'] ?? '' },
          { text, wanted: inHtml(text, ''), found: textIn(p) },
        ];
      }),
    );
    conclude('the text and the attributes of pages', found);
  });

  test('stays in the JSON-LD block of its page', () => {
    const found = changed(
      texts.flatMap((text) => {
        const block = `<script type="application/ld+json">${scriptText({ name: text })}</script>`;
        const tree = fromHtml(writeHtml(readHtml(`<!doctype html>${block}<p>End</p>`)));
        const scripts = selectAll('script', tree);
        return [
          { text, wanted: 'End', found: textIn(select('p', tree)) },
          { text, wanted: 1, found: scripts.length },
          { text, wanted: withPlainSpaces(text), found: JSON.parse(textIn(scripts[0])).name },
        ];
      }),
    );
    conclude('JSON-LD', found);
  });

  test('comes back from JSON', () => {
    const found = JSON.parse(jsonText(texts)) as string[];
    conclude(
      'JSON',
      changed(texts.map((text, at) => ({ text, wanted: withPlainSpaces(text), found: found[at] }))),
    );
  });

  test('comes back from CSV, and no spreadsheet takes it for a formula', () => {
    const csv = csvText(texts, [column, { ...column, name: 'again' }]);
    const rows: string[][] = parseCsv(csv, { bom: true });
    expect(rows.shift()).toEqual(['text', 'again']);
    const found = changed(
      texts.map((text, at) => {
        const found = rows[at]?.[0] ?? '';
        return {
          text,
          wanted: withPlainSpaces(text).toWellFormed(),
          found: startsFormula(found) ? found.slice(1) : found,
        };
      }),
    );
    const bare = rows.flat().filter((found) => startsFormula(found) && !found.startsWith("'"));
    expect(bare).toEqual([]);
    expect(formulasIn(readSheet(csv, { type: 'string' }))).toEqual([]);
    conclude('CSV', found);
  });

  test('comes back from the workbook as text, and is no formula', async () => {
    const found: ReturnType<typeof changed> = [];
    for (const group of inGroups(texts, 5000)) {
      const table: OpenDataTable<string> = {
        name: 'texts',
        place: 1,
        describes: 'Texts.',
        schema: z.string(),
        records: () => group,
        columns: [column],
      };
      const site = { address: register.site.address, base: '/' };
      const book = readSheet(
        await workbook(
          workbookSheets([table as OpenDataTable<unknown>], register, site),
          register.asAt,
        ),
      );
      expect(formulasIn(book)).toEqual([]);
      const sheet = book.Sheets['texts'] ?? {};
      found.push(
        ...changed(
          group.map((text, at) => ({
            text,
            wanted: inSheet(text),
            found: sheet[`A${at + 2}`]?.v ?? '',
          })),
        ),
      );
    }
    conclude('XLSX', found);
  });

  test('comes back from Atom and JSON Feed', () => {
    const found = inGroups(texts, 100).flatMap((group) => {
      const changes = group.map((text, at) => ({
        id: `update/${at}`,
        kind: 'update' as const,
        on: '2023-06',
        knownOn: '2023-06-01',
        title: text,
        context: 'Plan',
        text,
        commitment: undefined,
        path: '/strategies/plan/w1/',
        computed: false,
        about: [],
      }));
      const [title = ''] = group;
      const place = { subject: 'site', title, folder: '/', page: '/' } as const;
      const xml = feedText(place, changes, named(title), '/', 'xml');
      const json = JSON.parse(feedText(place, changes, named(title), '/', 'json'));
      const feed = readAtom(xml);
      return changed([
        { text: title, wanted: inXml(title), found: feed.title },
        { text: title, wanted: inXml(title), found: feed.author.name },
        { text: title, wanted: inXml(title), found: json.title },
        ...group.flatMap((text, at) => [
          {
            text,
            wanted: feedHtml(`${text} (Plan)`),
            found: shownBy(feed.entry[at]?.title),
          },
          { text, wanted: feedHtml(text), found: shownBy(feed.entry[at]?.content) },
          { text, wanted: 'p', found: elementsIn(feed.entry[at]?.content) },
          { text, wanted: 'p', found: elementsIn(json.items[at]?.content_html) },
          { text, wanted: inXml(`${text} (Plan)`), found: json.items[at]?.title },
          { text, wanted: feedHtml(text), found: shownBy(json.items[at]?.content_html) },
        ]),
      ]);
    });
    conclude('Atom and JSON Feed', found);
  });

  test('comes back from iCalendar, and adds no line of its own', () => {
    const found = inGroups(texts, 100).flatMap((group) => {
      const [name = ''] = group;
      const dates = group.map((text, at) => ({
        id: `due/${at}`,
        on: '2023-06-01',
        title: text,
        text,
        path: '/strategies/plan/w1/',
        knownOn: '2023-01-01',
      }));
      const ics = calendarText(name, '/', dates, register, '/');
      const calendar = new ICAL.Component(ICAL.parse(ics));
      const events = calendar.getAllSubcomponents();
      return changed([
        { text: name, wanted: group.length, found: events.length },
        {
          text: name,
          wanted: inCalendar(name),
          found: unescaped(calendar.getFirstPropertyValue('x-wr-calname')),
        },
        ...group.flatMap((text, at) => {
          const event = events[at];
          const names = event
            ?.getAllProperties()
            .map((property) => property.name)
            .sort();
          return [
            {
              text,
              wanted:
                'description dtend dtstamp dtstart last-modified sequence summary transp uid url x-microsoft-cdo-alldayevent x-microsoft-msncalendar-alldayevent',
              found: names?.join(' '),
            },
            { text, wanted: inCalendar(text), found: event?.getFirstPropertyValue('summary') },
          ];
        }),
      ]);
    });
    conclude('iCalendar', found);
  });

  test('comes back from BibTeX and CSL-JSON', () => {
    const found = changed(
      texts.flatMap((text) => {
        const files = new Map(citationFiles(named(text), '/'));
        const [bib, json] = ['bib', 'json'].map((ending) => {
          const file = files.get(`/strategies/plan/w1/citation.${ending}`)?.();
          return new Cite(file).data;
        });
        return [
          { text, wanted: '1 1', found: `${bib?.length} ${json?.length}` },
          { text, wanted: inLatex(text), found: bib?.[0]?.title },
          { text, wanted: `W1: ${withPlainSpaces(text)}`, found: json?.[0]?.title },
        ];
      }),
    );
    conclude('BibTeX and CSL-JSON', found);
  });

  test('comes back from oEmbed, and stays in one attribute of its frame', () => {
    const site = { address: register.site.address, base: '/' };
    const found = changed(
      texts.flatMap((text) => {
        const [hostile] = named(text).commitments;
        if (!hostile) throw new Error('There is no commitment.');
        const told = JSON.parse(JSON.stringify(oEmbed(hostile, named(text), site)));
        const elements = selectAll('body *', fromHtml(told.html));
        return [
          { text, wanted: 'iframe', found: elements.map(({ tagName }) => tagName).join(' ') },
          {
            text,
            wanted: 'height loading sandbox src style title width',
            found: Object.keys(elements[0]?.properties ?? {})
              .sort()
              .join(' '),
          },
          {
            text,
            wanted: inHtml(`W1: ${withPlainSpaces(text)}`, '\ufffd'),
            found: String(elements[0]?.properties['title']).toWellFormed(),
          },
          { text, wanted: `W1: ${withPlainSpaces(text)}`, found: told.title },
        ];
      }),
    );
    conclude('oEmbed', found);
  });

  test('comes back from the table of the search', () => {
    const found = inGroups(texts, 1000).flatMap((group) => {
      const records = group.map((text) => ({
        path: '/',
        title: text,
        text,
        facets: { lead: [text] },
        due: undefined,
        updated: undefined,
        lifecycleWord: text,
        ratingWord: undefined,
      }));
      const packed = packTable(
        searchTable(records as unknown as Parameters<typeof searchTable>[0]),
      );
      const table = unpackTable(JSON.parse(JSON.stringify(packed)));
      return changed(
        group.flatMap((text, row) => [
          { text, wanted: text, found: valuesAt(table, 'lead', row)[0] },
          { text, wanted: text, found: valuesAt(table, 'lifecycleWord', row)[0] },
        ]),
      );
    });
    conclude('the table of the search', found);
  });

  test('stays in the quotes of the style that carries the address of the site', () => {
    const found = changed(
      texts.flatMap((text) => {
        const css = customProperties({ brandColour: '#12436D', address: `https://${text}` });
        const tree = fromHtml(`<!doctype html><head><style>${css}</style></head><p>End</p>`);
        const [, quoted] = /^:root\{--brand:#12436D;--address:"([^"\n]*)"\}$/.exec(css) ?? [];
        const back = quoted?.replace(/\\([0-9a-f]+) /g, (_, hex) =>
          String.fromCodePoint(Number.parseInt(hex, 16)),
        );
        return [
          { text, wanted: css, found: textIn(select('style', tree)) },
          { text, wanted: 'End', found: textIn(select('body', tree)) },
          { text, wanted: text.replace(/\/+$/, ''), found: back },
        ];
      }),
    );
    conclude('the style of a page', found);
  });

  test('comes back from the email that reports a mistake', () => {
    const wellFormed = texts.map((text) => text.toWellFormed());
    const found = changed(
      wellFormed.flatMap((text) => {
        const href = reportMistakeHref(
          { ...register.site, name: 'Site' },
          'https://a.example/',
          text,
        );
        const { protocol, pathname, searchParams, hash } = new URL(href);
        return [
          {
            text,
            wanted: 'mailto: team@marsham.example ',
            found: `${protocol} ${pathname} ${hash}`,
          },
          { text, wanted: 'body subject', found: [...searchParams.keys()].sort().join(' ') },
          { text, wanted: `Site: ${text}`, found: searchParams.get('subject') },
        ];
      }),
    );
    conclude('the link that reports a mistake', found);
  });
});

/** What is left of a text in the HTML of a feed. */
function feedHtml(text: string): string {
  return inHtml(inXml(text), '');
}

/** What iCalendar can hold of a text (RFC 5545, TSAFE-CHAR): no control signs but line ends and tabs. */
function inCalendar(text: string): string {
  return (
    withPlainSpaces(text)
      .toWellFormed()
      .replace(/\r\n?/g, '\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: see above.
      .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
  );
}

/** Whether a cell could be run, once the apostrophes and what programs skip are taken away. */
function startsFormula(found: string): boolean {
  return /^'*[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]/u.test(found);
}

function inLatex(text: string): string {
  return withPlainSpaces(`W1: ${text}`).replace(/\s+/g, ' ');
}

/** The library that reads leaves the text of an X- property as it is written. */
function unescaped(text: unknown): string {
  return String(text ?? '').replace(/\\([\\;,nN])/g, (_, mark: string) =>
    /n/i.test(mark) ? '\n' : mark,
  );
}

/** What a sheet holds of a text: no control signs, and no numbers that are no signs. */
function inSheet(text: string): string {
  return inXml(text).replace(/(?![\t\n])[\p{Cc}\ufffd\p{Noncharacter_Code_Point}]/gu, '');
}
