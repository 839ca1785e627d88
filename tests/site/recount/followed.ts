import { fromHtml } from 'hast-util-from-html';
import { inWords } from './days.ts';
import { isOver } from './facts.ts';
import type { PageAt } from './here.ts';
import type { Published } from './records.ts';

/** A feed as a page of updates, so that its sentences are recounted as those of pages are. */
export function feedPage(path: string, json: string): PageAt {
  const { items } = JSON.parse(json) as { items: Entry[] };
  const entries = items.map(({ url, title, content_html, date_published }) => {
    const { pathname, hash } = new URL(url);
    const link = `<a href="${pathname}${hash}">${escaped(title)}</a>`;
    const words = content_html.replace('<p>', `<p>${link}. `);
    return `<li><time>${inWords(date_published.slice(0, 10))}</time> ${words}</li>`;
  });
  const tree = fromHtml(`<ol class="history">${entries.join('')}</ol>`);
  return { path, type: 'updates', tree };
}

interface Entry {
  url: string;
  title: string;
  content_html: string;
  date_published: string;
}

/** The addresses of the commitments in a calendar, each once. */
export function dueIn(calendar: string): string[] {
  const lines = calendar.replace(/\r?\n[ \t]/g, '');
  const addresses = [...lines.matchAll(/^URL[^:]*:(\S+)/gm)].map(([, address = '']) => address);
  return [...new Set(addresses.filter((one) => /\/strategies\/[^/]+\/[^/]+\/$/.test(one)))];
}

/** The addresses of what a strategy has with a date, has not withdrawn, and no newer plan took up. */
export function dueOf(strategy: string, { commitments }: Published): string[] {
  return commitments
    .filter((one) => one.strategy === strategy && one.plan !== 'draft' && one.due && !isOver(one))
    .map(({ url }) => url);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
