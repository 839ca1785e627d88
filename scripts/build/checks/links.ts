import type { SiteCheck, StagedSite } from './site-check.ts';

/** Follows every link of every page to a file of the site, and its fragment to an id of that page. */
export function links({ base, files }: StagedSite): SiteCheck {
  const there = new Set(files);
  const ids = new Map<string, Set<string>>();
  /** Each target once, with a page that links to it. */
  const targets = new Map<string, string>();
  return {
    page(path, html) {
      const own = new Set<string>();
      for (const [tag] of html.matchAll(TAG)) {
        for (const [, name, raw = ''] of tag.matchAll(ATTRIBUTE)) {
          const value = unescaped(raw);
          if (name === 'id') own.add(value);
          else if (!OUTWARD.test(value)) {
            const { pathname, hash } = new URL(value, `${HERE}${base}${withoutIndex(path)}`);
            if (!targets.has(pathname + hash)) targets.set(pathname + hash, path);
          }
        }
      }
      ids.set(path, own);
    },
    faults: () =>
      [...targets].flatMap(([target, from]) => {
        const why = whyDead(target);
        return why ? [`${from} links to ${target}, ${why}.`] : [];
      }),
  };

  function whyDead(target: string): string | undefined {
    const [path = '', fragment] = target.split('#');
    if (!path.startsWith(base)) return `which is outside ${base}`;
    const file = decode(path.slice(base.length)).replace(/(^|\/)$/, '$1index.html');
    if (!there.has(file)) return 'which is not there';
    if (!fragment || !ids.has(file) || ids.get(file)?.has(decode(fragment))) return undefined;
    return 'and that page has no such place';
  }
}

/** As a browser reads it: an address with a stray % stands for itself. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function withoutIndex(path: string): string {
  return path.replace(/(^|\/)index\.html$/, '$1');
}

function unescaped(value: string): string {
  return value
    .replace(/&#x([0-9a-f]+);/gi, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

const HERE = 'http://site.invalid';
const TAG = /<[a-z][^\s>]*\s(?:[^"'>]|"[^"]*"|'[^']*')*>/gi;
const ATTRIBUTE = /\s(id|href|src|action|poster)="([^"]*)"/g;

/** An address on another host, or of another kind (mailto:, data:). */
const OUTWARD = /^([a-z][a-z0-9+.-]*:|\/\/)/i;
