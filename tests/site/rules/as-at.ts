import { freshnesses, stateWords, timelinesses } from '../../../src/lib/axes/axes.ts';
import { inWords } from '../../../src/lib/fields/calendar.ts';
import { classed, mainOf } from '../built/find.ts';
import { textOf } from '../built/tree.ts';
import type { PageRule } from './rule.ts';

const computed = new Set([...timelinesses, ...freshnesses].map((state) => stateWords[state]));

export const asAt: PageRule = {
  sentence: 'prints the as-at day in its main part when it shows a word that was worked out',
  *faults(page, site) {
    const day = inWords(site.register.asAt).replaceAll('\u00a0', ' ');
    if (!page.text.includes(`As at ${day}`)) yield `it does not say “As at ${day}” anywhere.`;
    // The glossary and the method explain the words; they judge nothing.
    if (page.path === '/method/' || page.type === 'glossary') return;
    const word = classed(page, 'label')
      .map(textOf)
      .find((text) => computed.has(text));
    if (word && !textOf(mainOf(page)).includes(`As at ${day}`)) {
      yield `its main part says “${word}”, and not “As at ${day}”.`;
    }
  },
};
