import type { Element } from 'hast';
import { follow, pointersOf } from '../built/addresses.ts';
import { tagged } from '../built/find.ts';
import { attribute } from '../built/tree.ts';
import type { PageRule } from './rule.ts';

export const noScript: PageRule = {
  sentence:
    'has no script but that of the search page, no handler, no style attribute and no frame',
  *faults(page, site) {
    for (const { tagName } of tagged(page, 'iframe', 'object', 'embed', 'base')) {
      yield `it has a <${tagName}>.`;
    }
    for (const script of tagged(page, 'script')) {
      const src = attribute(script, 'src');
      const isModule = attribute(script, 'type') === 'module' && src !== undefined;
      if (isDataBlock(script)) continue;
      if (page.type !== 'search' || !isModule) yield 'it has a <script>.';
    }
    const forms = tagged(page, 'form');
    // A frame stands in somebody else's page.
    if (forms.length !== (page.type === 'embed' ? 0 : 1)) {
      yield `it has ${forms.length} forms, not one that searches.`;
    }
    for (const form of forms) {
      const { path } = follow(attribute(form, 'action') ?? '', page, site);
      const search = page.edition ? `/${page.edition}/search/` : '/search/';
      if (path !== search || attribute(form, 'method') !== 'get') {
        yield `it has a form that asks ${path}.`;
      }
    }
    for (const { element } of page.elements) {
      for (const name of Object.keys(element.properties)) {
        if (/^on[a-z]/i.test(name)) yield `a <${element.tagName}> has the handler ${name}.`;
        if (name === 'style') yield `a <${element.tagName}> has a style attribute.`;
      }
    }
  },
};

/** A script element that browsers never run: it holds data, written in the page itself. */
export function isDataBlock({ tagName, properties }: Element): boolean {
  return (
    tagName === 'script' &&
    properties['type'] === 'application/ld+json' &&
    Object.keys(properties).length === 1
  );
}

export const noRequest: PageRule = {
  sentence: 'fetches nothing from another host',
  *faults(page, site) {
    for (const { written, where, fetches } of pointersOf(page)) {
      const { kind } = follow(written, page, site);
      if (fetches && kind !== 'inside' && !written.startsWith('data:')) {
        yield `${where} fetches ${written}, which is not on this site.`;
      }
    }
  },
};
