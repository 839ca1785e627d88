import { address } from '../site/address.ts';
import { headersForAll, keptForLong, pageKind, policyInHeader } from '../site/security.ts';

/**
 * The headers of a site as Netlify, Cloudflare Pages and others read them from the file “_headers”.
 * No two rules give the same header to one address, because those hosts differ in what they make of it.
 */
export function headersFile(pages: string[], base: string): string {
  const rules: HeaderRule[] = [
    { pattern: '/*', headers: headersForAll },
    ...[...new Set(pages.map(patternOf))].sort().map((pattern) => ({
      pattern,
      headers: { 'Content-Security-Policy': policyInHeader(pageKind(pattern.replace('*', ''))) },
    })),
    ...longLived.map((folder) => ({
      pattern: `${folder}*`,
      headers: { 'Cache-Control': keptForLong },
    })),
  ];
  return rules.map((rule) => block(rule, base)).join('\n');
}

/** The folder at the top of the site in which a page stands; a page outside all folders is its own. */
function patternOf(path: string): string {
  const [, folder] = /^(\/[^/]+\/)/.exec(path) ?? [];
  return folder ? `${folder}*` : path;
}

function block({ pattern, headers }: HeaderRule, base: string): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
  return `${base.replace(/\/+$/, '')}${pattern}\n${lines.join('')}`;
}

const longLived = [
  '/_astro/',
  address.searchIndex('results/'),
  address.searchIndex('index/'),
] as const;

interface HeaderRule {
  pattern: string;
  headers: Record<string, string>;
}
