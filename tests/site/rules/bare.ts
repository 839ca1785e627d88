import type { Element } from 'hast';
import { follow, pointersOf } from '../built/addresses.ts';
import { tagged } from '../built/find.ts';
import { attribute } from '../built/tree.ts';
import type { PageRule } from './rule.ts';

export const noScript: PageRule = {
  sentence:
    'has no script but those of the search page and the list of places, no handler, no style attribute and no frame',
  *faults(page, site) {
    for (const { tagName } of tagged(page, 'iframe', 'object', 'embed', 'base')) {
      yield `it has a <${tagName}>.`;
    }
    for (const script of tagged(page, 'script')) {
      const src = attribute(script, 'src');
      const isModule = attribute(script, 'type') === 'module' && src !== undefined;
      if (isDataBlock(script)) continue;
      if (!['search', 'areas'].includes(page.type) || !isModule) yield 'it has a <script>.';
    }
    const forms = tagged(page, 'form');
    const start = page.edition ? `/${page.edition}` : '';
    const asked = forms.map((form) => follow(attribute(form, 'action') ?? '', page, site).path);
    // A frame stands in somebody else's page.
    const searches = asked.filter((path) => path === `${start}/search/`).length;
    if (searches !== (page.type === 'embed' ? 0 : 1)) {
      yield `it has ${searches} forms that search.`;
    }
    if (forms.some((form) => attribute(form, 'method') !== 'get'))
      yield 'it has a form that posts.';
    const finders = ['home', 'areas'].includes(page.type) ? [`${start}/areas/`] : [];
    for (const path of asked) {
      if (path !== `${start}/search/` && !finders.some((one) => one === path)) {
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
