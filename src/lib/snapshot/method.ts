/** What the words of a comparison mean, and what is never said. */
export const comparisonRules = [
  {
    word: 'Higher, lower, the same',
    rule: 'We set the printed value beside the printed value for England, or for what the row names. That is arithmetic and no more.',
  },
  {
    word: 'Never better or worse without an interval',
    rule: 'A confidence interval is the range in which the true value is likely to lie. Where the source prints none, a difference may be chance, and we call nothing better or worse.',
  },
  {
    word: 'Similar, clearly higher, clearly lower',
    rule: 'Where the source prints an interval of 95% or more, a value is similar to another one that lies within it; if both have an interval, as long as the two meet. Else it is clearly higher or lower.',
  },
  {
    word: 'Better, worse',
    rule: 'What is clearly higher or lower is called better or worse where it is said which way is better. Where neither is, it stays at higher or lower.',
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
