import { inWords, isDate } from '../../../src/lib/fields/calendar.ts';
import { dateIn } from '../../../src/lib/language/dates.ts';
import { languages } from '../../../src/lib/language/languages.ts';
import { tagged } from '../built/find.ts';
import type { Page } from '../built/page.ts';
import { attribute, textOf } from '../built/tree.ts';
import type { PageRule } from './rule.ts';

export const times: PageRule = {
  sentence: 'says the same day to readers and to machines',
  *faults(page) {
    for (const time of tagged(page, 'time')) {
      const day = attribute(time, 'dateTime') ?? '';
      const words = textOf(time);
      // A commitment may have been added in a year of which no more is known; HTML knows years too.
      if (!isDate(day)) yield `“${words}” has the date “${day}”, which is none.`;
      else if (!isLonger.test(words) && !words.includes(inWordsOf(page, day))) {
        yield `“${words}” is marked as ${day}.`;
      }
    }
  },
};

/** A day as the language of a page says it. */
function inWordsOf({ edition }: Page, day: string): string {
  const words = inWords(day).replaceAll('\u00a0', ' ');
  return edition === 'cy' ? dateIn(languages.cy.dates, words) : words;
}

/** A quarter or a financial year is marked as its last day, because HTML knows neither. */
const isLonger = /^\w+( \d{4})? (to|hyd) \w+ \d{4}|^\d{4}\/\d\d/;
