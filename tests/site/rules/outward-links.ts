import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { follow, pointersOf } from '../built/addresses.ts';
import type { BuiltSite } from '../built/site.ts';
import type { PageRule } from './rule.ts';

export const outwardLinks: PageRule = {
  sentence: 'links to other hosts only where the content does, and writes only to the publisher',
  *faults(page, site) {
    const given = addressesIn(site);
    for (const { written, where, fetches } of pointersOf(page)) {
      const { kind } = follow(written, page, site);
      if (kind === 'outside' && !fetches && !given.includes(written)) {
        yield `${where} links to ${written}, which is not in the content.`;
      }
      if (kind === 'mailto' && mailboxOf(written) !== site.register.site.publisher.email) {
        yield `${where} writes to ${mailboxOf(written)}, who is not the publisher of the site.`;
      }
      if (!['inside', 'outside', 'mailto', 'above the base', 'broken'].includes(kind)) {
        yield `${where} has the address “${written}”, of the kind ${kind}.`;
      }
    }
  },
};

function mailboxOf(href: string): string {
  return decodeURIComponent(href.replace(/^mailto:/, '').replace(/\?.*$/, ''));
}

const known = new WeakMap<BuiltSite, string>();

/** The text of the whole content, in which every outward address has to stand. */
function addressesIn(site: BuiltSite): string {
  const text =
    known.get(site) ??
    readdirSync(site.content, { recursive: true, encoding: 'utf8' })
      .map((file) => join(site.content, file))
      .filter((file) => statSync(file).isFile())
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n')
      // A line of prose may break inside the words of a link, and so before its address.
      .replace(/\s+/g, ' ');
  known.set(site, text);
  return text;
}
