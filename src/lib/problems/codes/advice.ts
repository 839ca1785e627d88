import type { Explanation } from '../codes.ts';

/** Codes of advice. Advice never stops a build: the author decides. */
export const adviceCodes = {
  'not-in-registry': {
    what: 'A page, a part of a page or a withdrawal is not in registry.csv.',
    why: 'The registry is the memory of the site: who reads it years later sees what was published when, and where it went. Until a line is there, a page is kept only by comparing with the branch that is published.',
    todo: 'Run npm run registry and commit registry.csv with the content.',
    wrong: 'a new file progress/mse-2022/2027-03.mdx, and no line for it',
    right:
      'progress/mse-2022/2027-03,/strategies/mse-2022/progress/2027-03/,2027-04-02,live,,,,update-w14',
  },
  'back-dated': {
    what: 'A new report speaks of an earlier day than one that was published before it.',
    why: 'It may be an old report found late. It may also be meant to look as if it had been there.',
    todo: 'Check the as-at date. If it is right, say in published when it was made public, and in the covering words why it comes late.',
    wrong: 'asAt: 2023-03, added after the report of 2023-09 was published',
    right: 'asAt: 2023-03\npublished: 2024-02',
  },
  'entry-back-dated': {
    what: 'A new change, correction or withdrawal is dated long before the content that was published without it.',
    why: 'Pages for an earlier day would show it as known then, when readers saw nothing of it.',
    todo: 'Write the day on which it was made public; of a correction, the day on which this site publishes it. If a board made a change public months ago, keep that day and say in reason why it is told so late.',
    wrong: 'date: 2026-03-12, in an entry that was written on 2026-11-26',
    right: 'date: 2026-11-26',
  },
  'added-later': {
    what: 'A commitment is new under a strategy that was published without it.',
    why: 'Without the day on which it was added, pages say that the plan held it from the start: “published, with 34 goals” where there were 33.',
    todo: 'If its publisher added it after the plan, say when. If the plan held it from the start and it was only entered late, leave it as it is.',
    wrong: 'a new file commitments/mse-2022/w31.yaml without added, for a commitment of 2024',
    right: 'added: 2024-05',
  },
  reworded: {
    what: 'The title or the summary of a published commitment has other words.',
    why: 'Both are our own words, so a slip may be put right. A new meaning is news.',
    todo: 'If the meaning is another one, add an entry under changes.',
    wrong: 'title: We will open most centres, where “all centres” was published',
    right:
      'changes:\n  - date: replace-this\n    field: title\n    was: We will open all centres.\n    now: We will open most centres.\n    reason: "TODO: why it changed"',
  },
  'starter-text': {
    what: 'A text of a starter file has not been replaced, or a TODO: is left in a file.',
    why: 'You can look at its page, but its words are not meant for readers. “npm run check -- --ready” and the workflow that publishes count it as a problem. A note behind a # counts too.',
    todo: 'Write your own words in its place, or take the line away if the source has nothing to say there. Take a note away when it is done.',
    wrong: 'title: Replace this',
    right: 'title: We will open two walking groups in each town.',
  },
  'words-after-hash': {
    what: 'A # after a space ends a text, and what follows it on the line is not shown. For YAML it is a comment.',
    why: 'A title that ends too soon still reads like a title. Nobody misses the rest.',
    todo: 'If the words belong to the text, put all of it in quotes. If they are a comment, give them a line of their own.',
    wrong: 'title: Deliver 50% @ £2m # savings',
    right: 'title: "Deliver 50% @ £2m # savings"',
  },
  'long-sentence': {
    what: 'A sentence has more than 30 words.',
    why: 'Most readers lose the thread of a sentence beyond 25 words.',
    todo: 'Make two sentences of it.',
    wrong: 'A sentence that goes on and on until nobody remembers how it began.',
    right: 'A short sentence. Then another.',
  },
  jargon: {
    what: 'A text has a word that few residents use.',
    why: 'Plain words are read faster by everybody, experts too.',
    todo: 'Use the plain word that the advice gives.',
    wrong: 'We will utilise volunteers.',
    right: 'We will use volunteers.',
  },
  'possible-name': {
    what: 'A text may name a person.',
    why: 'This site names bodies and roles, never people: pages stay for years, and people change their post.',
    todo: 'Write the role instead.',
    wrong: 'Cllr Example leads the group.',
    right: 'The cabinet member for health leads the group.',
  },
  'possible-email-or-phone': {
    what: 'A text has an email address or a telephone number.',
    why: 'It is mostly that of one person, who did not ask to be on a page that stays for years.',
    todo: 'Take it away, and name the body or the role. The address of your own team belongs in site.yaml; among the words of a page, <PublisherEmail /> fills it in.',
    wrong: 'To join, ring 01632 960001.',
    right: 'To join, ask the sports team of the council.',
  },
  'unclear-link': {
    what: 'The words of a link do not say where it leads.',
    why: 'People who listen to a page often jump from link to link and hear only those words.',
    todo: 'Use the title of what it leads to as the words of the link.',
    wrong: 'For the report [click here](https://www.example.org/report).',
    right: 'Read the [report of 2023](https://www.example.org/report).',
  },
  'dates-out-of-order': {
    what: 'Two dates are not in the order in which things mostly happen.',
    why: 'It may be right, and it may be a slip in the year.',
    todo: 'Compare both dates with the source. If it prints them so, say it in a sic note with whose: source.',
    wrong: 'a strategy published: 2022-12, a commitment due by: 2012-12',
    right: 'a strategy published: 2022-12, a commitment due by: 2023-12',
  },
  'letters-not-in-picture': {
    what: 'A title or a name has letters that the picture which is shown with a link cannot show.',
    why: 'A sentence without some of its letters says something else, so the picture leaves the text out and names the strategy and the ref.',
    todo: 'Nothing, if the letters are right: pages show them. Letters that came in by copying may be typed again.',
    wrong: 'title: الصحة للجميع',
    right: 'title: Health for all',
  },
  'month-or-financial-year': {
    what: 'A due date is a month, and the printed words beside it say a financial year of the same figures.',
    why: '2011-12 is December 2011, three months before the end of 2011/12. What is due by the year would be called late too early.',
    todo: 'Write the financial years from 2000/01 to 2011/12 in full.',
    wrong: 'due: { by: 2011-12, printed: By the end of 2011/12 }',
    right: 'due: { by: 2011-2012, printed: By the end of 2011/12 }',
  },
  'change-not-said': {
    what: 'A commitment went on into a newer plan under another title, and nothing says what changed.',
    why: 'Without it the page of the two plans lists it as kept word for word.',
    todo: 'Compare both in the sources, and say in changed what is different.',
    wrong: 'carriedTo: { commitment: southend-2021/a3, on: 2021-04, pairedBy: us }',
    right:
      'carriedTo: { commitment: southend-2021/a3, on: 2021-04, pairedBy: us, changed: "TODO: what changed" }',
  },
  'merged-into-what': {
    what: 'A report says that a commitment became part of another one, and nothing leads to the other.',
    why: 'A reader who looks for the promise finds where it ended, and not where it lives.',
    todo: 'If the source says which one, name it in seeAlso or in carriedTo. If it does not say, leave it as it is.',
    wrong: 'updates: [{ commitment: a3, status: [Merged] }], and no line of a3 that leads on',
    right: 'seeAlso: [a4]',
  },
  'topic-not-given': {
    what: 'A commitment leaves out a topic that none of the headings over it has.',
    why: 'It may be a slip in the ID, and then the commitment stands under a topic that it is not about.',
    todo: 'Correct the ID, or take the line away.',
    wrong: 'notTopics: [housing], under a heading whose topics are [work]',
    right: 'notTopics: [work]',
  },
  'shares-do-not-add-up': {
    what: 'The shares of a published total do not make about 100 % together.',
    why: 'A figure was mistyped, a status word is missing, or the source is odd and readers should know.',
    todo: 'Compare each share with the source. If it prints them so, say it in the note of the total.',
    wrong: 'parts: [{ words: [On course], share: "80.2" }, { words: [Delayed], share: "9.1" }]',
    right: 'parts: [{ words: [On course], share: "80.2" }, { words: [Delayed], share: "19.8" }]',
  },
  'observation-twice': {
    what: 'A profile has two values of one measure for the same place and period.',
    why: 'One of the two may be a slip, or belong to another area or period.',
    todo: 'Keep one, or give each its area or period. If the source prints both, say it in a sic note of one of them, with whose: source.',
    wrong:
      '- indicator: fuel-poverty\n  printed: "19%"\n- indicator: fuel-poverty\n  printed: "21%"',
    right:
      '- indicator: fuel-poverty\n  printed: "19%"\n- indicator: fuel-poverty\n  area: kursaal\n  printed: "21%"',
  },
} satisfies Record<string, Explanation>;
