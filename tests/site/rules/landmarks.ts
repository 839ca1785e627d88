import type { Element } from 'hast';
import { tagged } from '../built/find.ts';
import { attribute, textOf } from '../built/tree.ts';
import type { PageRule } from './rule.ts';

export const landmarks: PageRule = {
  sentence:
    'is in British English or the language of its edition, with one header, main and footer, and with navigation',
  *faults(page) {
    const lang = tagged(page, 'html').map((html) => attribute(html, 'lang'));
    const right = page.edition ?? 'en-GB';
    if (lang[0] !== right) yield `its language is “${lang[0]}”, not “${right}”.`;
    // A frame is a part of somebody else's page, which has the rest.
    const isFrame = page.type === 'embed';
    for (const name of isFrame ? ['main'] : ['header', 'main', 'footer']) {
      const found = page.elements.filter(
        ({ element, above }) => element.tagName === name && !above.some(isSection),
      );
      if (found.length !== 1) yield `it has ${found.length} <${name}>, not one.`;
    }
    const labels = tagged(page, 'nav').map((nav) => attribute(nav, 'ariaLabel') ?? '');
    if (labels.length === 0 && !isFrame) yield 'it has no <nav>.';
    for (const label of labels) {
      if (label === '') yield 'it has a <nav> without an aria-label.';
      else if (labels.filter((other) => other === label).length > 1) {
        yield `two of its <nav> are called “${label}”.`;
      }
    }
  },
};

export const skipLink: PageRule = {
  sentence: 'starts with a link that skips to its main part',
  *faults(page) {
    if (page.type === 'embed') return;
    const [link] = tagged(page, 'a');
    const href = link && attribute(link, 'href');
    const right = page.edition ? /^Neidio i/ : /^Skip to/;
    if (!link || !right.test(textOf(link))) {
      yield `its first link does not say “${right.source.slice(1)} …”.`;
      return;
    }
    const main = tagged(page, 'main').find((one) => `#${attribute(one, 'id')}` === href);
    if (!main) yield `its skip link goes to “${href}”, which is not its <main>.`;
  },
};

function isSection({ tagName }: Element): boolean {
  return ['article', 'aside', 'main', 'nav', 'section'].includes(tagName);
}
