import { build } from '../../../src/lib/register/build.ts';
import { commitment, entries, report, strategy } from '../register/entries.ts';

/** Words that break out of XML, HTML, JSON, iCalendar, BibTeX or LaTeX when they are not escaped. */
export const hostile =
  'We & <b>you</b> &amp; ]]> "they", 50% {a} $5; #1_x ~y ^z \\n C:\\new “”→ 🌳 =SUM(A1)';

/** A small site in which every name and title is hostile. */
export function hostileRegister(asAt = '2023-11-01') {
  const bad = strategy({
    title: `Plan ${hostile}`,
    shortTitle: `Short ${hostile}`,
    statusWords: [
      { word: `On course ${hostile}`, axis: 'rating', means: 'on-track', corrected: [] },
      { word: 'At risk <&>', axis: 'rating', means: 'at-risk', corrected: [] },
    ],
    events: [{ on: '2023-05', title: `Event ${hostile}`, text: `It ${hostile}` }],
  });
  const all = entries(
    { w1: commitment({ ref: 'W1 & <1>', title: `Do ${hostile}`, due: { by: '2023-09' } }) },
    {
      '2023-03': report('2023-03', [['w1', `On course ${hostile}`]]),
      '2023-06': report('2023-06', [['w1', 'At risk <&>']], { title: `Report ${hostile}` }),
    },
    bad,
  );
  const [site] = all.site;
  if (!site) throw new Error('There is no site.');
  site.data.name = `Site ${hostile}`;
  site.data.publisher.name = `Team ${hostile}`;
  return build(all, asAt);
}
