import { freshnesses, stateWords, timelinesses } from '../../../src/lib/axes/axes.ts';
import { inWords } from '../../../src/lib/fields/calendar.ts';
import { languages } from '../../../src/lib/language/languages.ts';
import { translator } from '../../../src/lib/language/translator.ts';
import { classed, mainOf } from '../built/find.ts';
import { textOf } from '../built/tree.ts';
import type { PageRule } from './rule.ts';

const computed = new Set([...timelinesses, ...freshnesses].map((state) => stateWords[state]));

export const asAt: PageRule = {
  sentence: 'prints the as-at day in its main part when it shows a word that was worked out',
  *faults(page, site) {
    const english = `As at ${inWords(site.register.asAt).replaceAll('\u00a0', ' ')}`;
    const said =
      page.edition === 'cy' ? translator(languages.cy, new Set())(`${english}.`) : undefined;
    const asAtDay = said?.map(({ text }) => text).join('') ?? english;
    if (!page.text.includes(asAtDay)) yield `it does not say “${asAtDay}” anywhere.`;
    // The glossary and the method explain the words; they judge nothing.
    if (page.path.endsWith('/method/') || page.type === 'glossary') return;
    const word = classed(page, 'label')
      .map(textOf)
      .find((text) => computed.has(text));
    if (word && !textOf(mainOf(page)).includes(asAtDay)) {
      yield `its main part says “${word}”, and not “${asAtDay}”.`;
    }
  },
};
