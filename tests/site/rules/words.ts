import { attribute } from '../built/tree.ts';
import type { PageRule } from './rule.ts';

/** What a missing or broken value looks like when it reaches a page. */
const leaks = [
  /\bundefined\b/,
  /\[object /,
  /\bNaN\b/,
  /\bnull\b/,
  /Invalid Date/i,
  /\$\{/,
  /\{\{/,
];

/** What a sentence looks like when one of its parts was empty, or a number did not suit its noun. */
const slips: [RegExp, string][] = [
  [/ [,.;:](?=\s|$)/, 'a space before a comma or full stop'],
  [/[,;:]\./, 'two marks in a row'],
  [/(?<!\.)\.\.(?!\.)/, 'two full stops'],
  [/\(\s*\)|“\s*”/, 'empty brackets or quotes'],
  [
    /\b1 (actions|commitments|days|goals|months|organisations|projects|reports|statements|strategies|years)\b/,
    'one of several',
  ],
  [
    /(?<![\d,.])(?:[02-9]|\d*\d[02-9]) (action|commitment|day|goal|month|project|statement|year)\b(?!-)/,
    'several of one',
  ],
];

export const noLeaks: PageRule = {
  sentence: 'shows no “undefined”, “NaN”, “[object Object]” or the like, in words or attributes',
  *faults(page) {
    const values = page.elements.flatMap(({ element }) =>
      Object.keys(element.properties).map((name) => `${name}="${attribute(element, name)}"`),
    );
    for (const text of [page.text, ...values]) {
      for (const leak of leaks) {
        const found = leak.exec(text);
        if (found) yield `it shows ${around(text, found)}.`;
      }
    }
  },
};

export const noSlips: PageRule = {
  sentence: 'has no sentence that was put together wrongly',
  *faults(page) {
    // What a source prints is not put together by us.
    const ours = page.text.replace(/Printed as “[^”]*”/g, 'Printed as it is');
    for (const [pattern, what] of slips) {
      const found = pattern.exec(ours);
      if (found) yield `it has ${what}: ${around(ours, found)}.`;
    }
  },
};

/** We say what we found. That nothing was done is what we never say, and we say so. */
export const neverSaid: PageRule = {
  sentence: 'says “nothing was done” only to say that we do not say it',
  *faults(page) {
    for (const found of page.text.matchAll(/nothing (?:was|has been|had been) done/gi)) {
      const before = page.text.slice(0, found.index);
      if (!/(does|do|did) not mean that $/.test(before))
        yield `it says ${around(page.text, found)}.`;
    }
  },
};

function around(text: string, { index, 0: found }: RegExpExecArray): string {
  return `“…${text.slice(Math.max(0, index - 40), index + found.length + 30)}…”`;
}
