import type { Element } from 'hast';
import { follow, pointersOf } from '../built/addresses.ts';
import { tagged } from '../built/find.ts';
import type { PageRule } from './rule.ts';

export const noScript: PageRule = {
  sentence: 'has no script, no handler, no inline style attribute and no frame',
  *faults(page) {
    for (const element of tagged(page, 'script', 'iframe', 'object', 'embed', 'base', 'form')) {
      if (!isDataBlock(element)) yield `it has a <${element.tagName}>.`;
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
function isDataBlock({ tagName, properties }: Element): boolean {
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
