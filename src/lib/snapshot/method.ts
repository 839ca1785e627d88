/** What the words of a comparison mean, and what is never said. */
export const comparisonRules = [
  {
    word: 'Higher, lower, the same',
    rule: 'We set the printed value beside the printed value for England, or for what the row names. That is arithmetic and no more.',
  },
  {
    word: 'Never better or worse',
    rule: 'No source here prints a confidence interval: the range in which the true value is likely to lie. Without it a difference may be chance.',
  },
  {
    word: 'Which way is better',
    rule: 'Each measure says if higher is better, lower is better, or neither. Where the source does not say, we do, and the page of the measure tells you. It colours nothing.',
  },
  {
    word: 'The publisher’s own word',
    rule: 'Words such as “Very high” are the source’s. Where they do not fit its figures, a note beside the value says so.',
  },
  {
    word: 'The dot and the line',
    rule: 'The upright line is the comparison and the dot is the value. From the line to either end is half or double. A dot at the very end may lie further out; the row then says so.',
  },
];
