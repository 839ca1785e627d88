import { inWords } from '../fields/calendar.ts';
import { withPlainSpaces } from '../fields/text.ts';
import { type MakeFile, madeOf } from '../register/make-file.ts';
import type { Commitment, Register } from '../register/types.ts';
import { address, toUrl } from '../site/address.ts';
import { mainLanguage } from '../site/languages.ts';

/** The citations of every commitment as files for reference managers, by path. */
export function citationFiles(register: Register, base: string): [string, MakeFile<string>][] {
  return register.commitments.flatMap((commitment): [string, MakeFile<string>][] => [
    [address.citation(commitment, 'bib'), madeOf(inBibtex, register, commitment, base)],
    [address.citation(commitment, 'json'), madeOf(inCslJson, register, commitment, base)],
  ]);
}

function inBibtex(register: Register, commitment: Commitment, base: string): string {
  return bibtex(citation(commitment, register, base));
}

function inCslJson(register: Register, commitment: Commitment, base: string): string {
  return cslJson(citation(commitment, register, base));
}

function citation(commitment: Commitment, { site, asAt }: Register, base: string) {
  const { id, ref, title, strategy } = commitment;
  return {
    key: id.replace('/', '-'),
    title: `${ref}: ${title}`,
    site: site.name,
    publisher: site.publisher.name,
    asAt,
    url: toUrl(address.commitment(commitment), site, base),
    language: mainLanguage(site),
    note: `${strategy.title}. As at ${inWords(asAt)}.`,
  };
}

type CitationFacts = ReturnType<typeof citation>;

/** As BibTeX. Twice in braces: a title or the name of a body keeps its capitals and is never split. */
function bibtex({ key, title, site, publisher, asAt, url, note }: CitationFacts): string {
  const [year, month, day] = asAt.split('-').map(Number);
  const fields = [
    ['author', `{${latex(publisher)}}`],
    ['title', `{${latex(title)}}`],
    ['howpublished', `{${latex(site)}}`],
    ['year', String(year)],
    ['month', String(month)],
    ['day', String(day)],
    ['note', latex(note)],
    ['url', url],
  ];
  const lines = fields.map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@misc{${key},\n${lines.join('')}}\n`;
}

/** As CSL-JSON, which Zotero, Mendeley and pandoc read. */
function cslJson({
  key,
  title,
  site,
  publisher,
  asAt,
  url,
  note,
  language,
}: CitationFacts): string {
  const record = {
    id: key,
    type: 'webpage',
    title,
    author: [{ literal: publisher }],
    'container-title': site,
    issued: { 'date-parts': [asAt.split('-').map(Number)] },
    URL: url,
    note,
    language,
  };
  return `${withPlainSpaces(JSON.stringify([record], null, 1))}\n`;
}

/** Text as LaTeX reads it: one pass, so that no mark is escaped twice. */
function latex(text: string): string {
  return withPlainSpaces(text)
    .replace(/\s+/g, ' ')
    .replace(
      /[\\{}$&#_%~^]|(?<=-)-|(?<=`)`|(?<=')'|(?<=[?!])`/g,
      (mark) => marks[mark] ?? `\\${mark}`,
    );
}

const marks: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  // Two in a row would become a dash or another quote.
  '-': '{}-',
  '`': '{}`',
  "'": "{}'",
};
