import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visitParents } from 'unist-util-visit-parents';

/** What in the HTML of some words could run or fetch something, as a browser would read it. */
export function harmIn(html: string): string[] {
  const found: string[] = [];
  visitParents(fromHtml(html, { fragment: true }) as Root, (node) => {
    if (node.type === 'comment' || node.type === 'doctype') found.push(node.type);
    if (node.type !== 'element') return;
    if (!elements.has(node.tagName)) found.push(`<${node.tagName}>`);
    for (const [name, value] of Object.entries(node.properties)) {
      if (!attributes.has(name)) found.push(`${node.tagName} ${name}`);
      if (name === 'href' && !isPlain(String(value))) found.push(`href ${value}`);
    }
  });
  return found;
}

/** A web, email or telephone address, or one of this site, that leads where it seems to lead. */
function isPlain(href: string): boolean {
  if (!/^(?:https?:\/\/|mailto:|tel:|\/(?!\/)|#)/.test(href)) return false;
  if (!URL.canParse(href, 'https://site.example')) return false;
  const url = new URL(href, 'https://site.example');
  return url.username === '' && url.password === '';
}

const elements = new Set(
  'a blockquote br code del em h2 h3 h4 h5 h6 hr li ol p pre section strong sup table tbody td th thead tr ul'.split(
    ' ',
  ),
);

const attributes = new Set(
  'ariaDescribedBy ariaLabel className dataFootnoteBackref dataFootnoteRef dataFootnotes href id start title'.split(
    ' ',
  ),
);
