import { createHash } from 'node:crypto';
import { tagged } from '../built/find.ts';
import type { Page } from '../built/page.ts';
import type { PageType } from '../built/page-types.ts';
import { attribute } from '../built/tree.ts';
import type { PageRule } from './rule.ts';

/** What each page may do, the styles aside. The words are written out, so that a change is a decision. */
const allowed = {
  page: "default-src 'none'; base-uri 'none'; form-action 'self'; font-src 'self'; img-src 'self'",
  search:
    "default-src 'none'; base-uri 'none'; form-action 'self'; font-src 'self'; img-src 'self'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'",
  places:
    "default-src 'none'; base-uri 'none'; form-action 'self'; font-src 'self'; img-src 'self'; script-src 'self'",
  frame: "default-src 'none'; base-uri 'none'; form-action 'none'; font-src 'self'; img-src 'self'",
};

const kinds: Partial<Record<PageType, keyof typeof allowed>> = {
  search: 'search',
  areas: 'places',
  embed: 'frame',
};

export const policy: PageRule = {
  sentence: 'carries one strict policy before all else, which names each of its styles by its hash',
  *faults(page) {
    const policies = tagged(page, 'meta').filter(isPolicy);
    if (policies.length !== 1) yield `it has ${policies.length} policies.`;
    // From the bytes and not from the tree, as a browser would meet them.
    const start =
      /^<!doctype html><html[^>]*>\s*<head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="([^"]*)">/i;
    const [, text] = start.exec(page.html) ?? [];
    if (text === undefined) {
      yield 'its policy does not stand right after its charset.';
      return;
    }
    const at = text.lastIndexOf('; style-src ');
    const kind = kinds[page.type] ?? 'page';
    if (text.slice(0, at) !== allowed[kind]) yield `its policy is “${text}”.`;
    const named = text
      .slice(at + '; style-src '.length)
      .split(' ')
      .sort();
    const there = hashesOf(page).sort();
    if (named.join(' ') !== there.join(' ')) {
      yield `its policy names the styles ${named.join(', ')}, and it has ${there.join(', ')}.`;
    }
  },
};

function isPolicy(element: Parameters<typeof attribute>[0]): boolean {
  return /^content-security-policy$/i.test(attribute(element, 'httpEquiv') ?? '');
}

/** The hash of each style as it stands in the file. */
function hashesOf({ html }: Page): string[] {
  return [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style/gi)].map(
    ([, css = '']) => `'sha256-${createHash('sha256').update(css).digest('base64')}'`,
  );
}
