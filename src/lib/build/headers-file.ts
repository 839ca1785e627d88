import { usualLanguage } from '../fields/language-tag.ts';
import type { SpokenLanguage } from '../language/languages.ts';
import { address } from '../site/address.ts';
import { headersForAll, keptForLong, pageKind, policyInHeader } from '../site/security.ts';
import { editionsOf } from './editions/addresses.ts';

/**
 * The headers of a site as Netlify, Cloudflare Pages and others read them from the file “_headers”.
 * `hosts` are those that the page which edits the content may call.
 * No two rules give the same header to one address, because those hosts differ in what they make of it.
 */
export function headersFile(
  pages: string[],
  base: string,
  languages: readonly [SpokenLanguage, ...SpokenLanguage[]] = [usualLanguage],
  hosts: string[] = [],
): string {
  const prefixes = editionsOf(languages).map(({ prefix }) => prefix);
  const prefixOf = (path: string) =>
    prefixes.findLast((prefix) => path.startsWith(`${prefix}/`)) ?? '';
  const rules: HeaderRule[] = [
    { pattern: '/*', headers: headersForAll },
    ...[...new Set(pages.map((path) => patternOf(path, prefixOf(path))))].sort().map((pattern) => ({
      pattern,
      headers: {
        'Content-Security-Policy': policyInHeader(
          pageKind(pattern.slice(prefixOf(pattern).length).replace('*', '')),
          hosts,
        ),
      },
    })),
    ...longLived.map((folder) => ({
      pattern: `${folder}*`,
      headers: { 'Cache-Control': keptForLong },
    })),
  ];
  return rules.map((rule) => block(rule, base)).join('\n');
}

/** The folder at the top of its edition in which a page stands; a page outside all folders is its own. */
function patternOf(path: string, prefix: string): string {
  const [, folder] = /^(\/[^/]+\/)/.exec(path.slice(prefix.length)) ?? [];
  return folder ? `${prefix}${folder}*` : path;
}

function block({ pattern, headers }: HeaderRule, base: string): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
  return `${base.replace(/\/+$/, '')}${pattern}\n${lines.join('')}`;
}

const longLived = [
  '/_astro/',
  address.searchIndex('words/'),
  address.searchIndex('index/'),
  address.searchIndex('fragment/'),
] as const;

interface HeaderRule {
  pattern: string;
  headers: Record<string, string>;
}
