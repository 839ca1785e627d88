import { inside, tagged } from '../built/find.ts';
import { attribute, textOf } from '../built/tree.ts';
import type { PageRule } from './rule.ts';

export const linkWords: PageRule = {
  sentence: 'has links that say where they lead, and opens none in a new window or inside a frame',
  *faults(page) {
    for (const link of tagged(page, 'a')) {
      const words = textOf(link) || attribute(link, 'ariaLabel') || '';
      const href = attribute(link, 'href');
      if (words === '') yield `the link to ${href} has no words.`;
      if (/^(click )?(here|more|read more|link|this)$/i.test(words)) {
        yield `the link to ${href} says only “${words}”.`;
      }
      const target = attribute(link, 'target');
      if (page.type === 'embed' && target !== '_top') {
        yield `the link “${words}” stays in the frame.`;
      }
      if (page.type !== 'embed' && target) yield `the link “${words}” opens a new window.`;
      if (href === undefined) yield `the link “${words}” leads nowhere.`;
    }
  },
};

export const tellApart: PageRule = {
  sentence: 'has no two links with the same words that lead to different places',
  *faults(page) {
    const found = new Map<string, Set<string>>();
    for (const link of tagged(page, 'a')) {
      const name = (attribute(link, 'ariaLabel') ?? textOf(link)).toLowerCase();
      const places = found.get(name) ?? new Set();
      found.set(name, places.add(attribute(link, 'href') ?? ''));
    }
    for (const [name, places] of found) {
      if (places.size > 1) yield `“${name}” leads to ${[...places].sort().join(' and ')}.`;
    }
  },
};

export const noRepeats: PageRule = {
  sentence: 'lists nothing twice in the same list',
  *faults(page) {
    for (const list of tagged(page, 'ul', 'ol', 'dl')) {
      const own = page.elements.filter(
        ({ element, above }) =>
          /^(li|dt)$/.test(element.tagName) &&
          above.at(-1) === list &&
          // A sentence for the script of the search, which may read the same for one and for many.
          attribute(element, 'dataSay') === undefined,
      );
      const words = own.map(({ element }) =>
        [
          textOf(element),
          ...inside(page, element, 'a').map((link) => attribute(link, 'href')),
        ].join(' '),
      );
      const twice = words.find((text, at) => text !== '' && words.indexOf(text) !== at);
      if (twice) yield `one of its lists says “${twice.slice(0, 80)}” twice.`;
    }
  },
};
