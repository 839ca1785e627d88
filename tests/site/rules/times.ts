import { inWords, isDate } from '../../../src/lib/fields/calendar.ts';
import { tagged } from '../built/find.ts';
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
      else if (!isLonger.test(words) && !words.includes(inWords(day).replaceAll('\u00a0', ' '))) {
        yield `“${words}” is marked as ${day}.`;
      }
    }
  },
};

/** A quarter or a financial year is marked as its last day, because HTML knows neither. */
const isLonger = /^\w+( \d{4})? to \w+ \d{4}|^\d{4}\/\d\d/;
