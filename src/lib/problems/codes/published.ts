import type { Explanation } from '../codes.ts';

/** Codes about what was published: addresses, reports and commitments that others rely on. */
export const publishedCodes = {
  'beginning-changed': {
    what: 'The day on which a published site began is another now, or its address is that of the demonstration.',
    why: 'When a site begins, nothing is asked for that was published before. Who could begin again could make pages vanish unseen.',
    todo: 'Put begun and address back as they were published.',
    wrong: 'begun: 2026-11-26, where none was published',
    right: 'site.yaml without begun, as it was published',
  },
  'first-host-changed': {
    what: 'The site has another host, and no line keeps the first one.',
    why: 'IDs of feeds and calendars are given under the first host. Under another one, everybody who follows them would get every entry again.',
    todo: 'Write the first host as firstHost. It never changes.',
    wrong: 'address: https://wellbeing.example.org, where https://old.example.org was published',
    right: 'address: https://wellbeing.example.org\nfirstHost: old.example.org',
  },
  'unreadable-registry': {
    what: 'A line of registry.csv cannot be read.',
    why: 'The registry keeps every address that readers were given; a line that cannot be read protects nothing.',
    todo: 'Take back what was changed in the line. npm run registry writes lines in the right form.',
    wrong: 'commitments/mse-2022/w14,/strategies/mse-2022/w14/,21/11/2026,live,,,,who how history',
    right: 'commitments/mse-2022/w14,/strategies/mse-2022/w14/,2026-11-21,live,,,,who how history',
  },
  'registry-untrue': {
    what: 'A line of registry.csv says that a page moved or was withdrawn, and the content says something else.',
    why: 'An address can show only one of the two.',
    todo: 'Make both say the same: delete or mark the file, or give the line its state back.',
    wrong: 'the file commitments/mse-2022/w14.yaml, and a line that says it moved',
    right: 'the line that says it moved, and the file under its new name only',
  },
  'registry-rewritten': {
    what: 'A line of registry.csv that was published is gone or says something else.',
    why: 'The registry is the memory of the site. Who could take lines away could make pages vanish unseen.',
    todo: 'Put the line back as it was. Use npm run registry to move or withdraw a page.',
    wrong: 'registry.csv without the line of a page that was deleted',
    right: 'the line with the state moved or withdrawn, and the reason and date',
  },
  'published-gone': {
    what: 'A page that was published would disappear.',
    why: 'Minutes, reports and letters cite its address, and would lead to nothing.',
    todo: 'Bring the file back, withdraw it with a notice, or move it to its new ID. The second sentence says how.',
    wrong: 'the file commitments/mse-2022/w14.yaml is deleted',
    right: 'withdrawn:\n  on: replace-this\n  reason: "TODO: why"',
  },
  'part-gone': {
    what: 'A part of a page to which links may point would disappear.',
    why: 'A link to one update, one term or one row would lead to the top of a long page.',
    todo: 'Bring the part back, or write in the line of the page under which name it is found now.',
    wrong: 'fragments: jsna',
    right: 'fragments: jsna>needs-assessment',
  },
  'moved-nowhere': {
    what: 'A page that moved leads to no page, or to one that has moved on.',
    why: 'A reader with an old link should get to the page in one step.',
    todo: 'Write in its line, under to, the ID that the page has today.',
    wrong: 'to: commitments/mse-2022/w41',
    right: 'to: commitments/mse-2022/w14',
  },
  'report-edited': {
    what: 'A report that was published says something else now, and no correction tells of it.',
    why: 'A report is on record as it was. Readers have to see what was changed, and what it said before.',
    todo: 'Put the old words back, or add an entry under corrections.',
    wrong: 'status: [At risk], where On course was published',
    right:
      'corrections:\n  - date: replace-this\n    commitment: w14\n    field: status\n    wrong: "TODO: what was wrong"\n    was: On course\n    now: At risk',
  },
  'commitment-changed': {
    what: 'A published commitment says something else now, such as another due date or another sign of success, and no entry tells of it.',
    why: 'A date that moves without a word makes late work look timely, and a sign of success that does makes it look done.',
    todo: 'Put the old value back, or add an entry under changes with the day and the reason.',
    wrong: 'due: { by: 2027-03 }, where 2026-09 was published',
    right:
      'changes:\n  - date: replace-this\n    field: due\n    was: 2026-09\n    now: 2027-03\n    reason: "TODO: why it changed"',
  },
  'target-changed': {
    what: 'A published target or baseline of an outcomes framework is another one now, and no entry tells of it.',
    why: 'A target that moves without a word makes a miss look like a success.',
    todo: 'Put it back, or add an entry under changes of the same figures with the day and the reason.',
    wrong: 'printed: "8%", where "9%" was published for 2025/26',
    right:
      'changes:\n  - date: replace-this\n    field: target\n    period: "2025/26"\n    was: "9%"\n    now: "8%"\n    reason: "TODO: why it changed"',
  },
  'meaning-changed': {
    what: 'A status word that a published report uses means something else now, and no entry tells of it.',
    why: 'Each published report would show another state than the one that readers saw.',
    todo: 'Put the old meaning back, declare another word, or add an entry under corrected of the word.',
    wrong: '- word: On course\n  axis: rating\n  means: some-slippage',
    right:
      '- word: On course\n  axis: rating\n  means: some-slippage\n  corrected:\n    - date: replace-this\n      was: on-track\n      wrong: "TODO: what was wrong with it"',
  },
  'date-meaning-changed': {
    what: 'A published due date is for something else now: for completion, or for progress to be seen by then. No entry tells of it.',
    why: 'It decides if the commitment can be overdue. Lateness would come or go, and no reader would know why.',
    todo: 'Put the old meaning back. If the publisher has said so since, add an event of the strategy; it stands in the history of each commitment.',
    wrong: 'dueMeans:\n  means: progress, where completion was published',
    right:
      'dueMeans:\n  means: progress\nevents:\n  - on: replace-this\n    title: "TODO: what it said"\n    text: "TODO: what its dates are for, in its words"',
  },
  misquoted: {
    what: 'A new correction or change does not quote what was published, or what is there now.',
    why: 'The page shows both side by side. If the old words are wrong, the history is.',
    todo: 'Copy the old value from what was published and the new one from the file.',
    wrong: 'was: Going well, where On course was published',
    right: 'was: On course',
  },
  'entry-lost': {
    what: 'A correction, a change, a withdrawal or a measured value that was published is gone or says something else.',
    why: 'These entries are the memory of the site. They are only added to.',
    todo: 'Bring the entry back as it was, and add another one after it.',
    wrong: 'corrections: []',
    right: 'corrections: the entry that was there, and the new one below it',
  },
} satisfies Record<string, Explanation>;
