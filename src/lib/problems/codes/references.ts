import type { Explanation } from '../codes.ts';

/** Codes about what entries say of each other. */
export const referenceCodes = {
  'mixed-units': {
    what: 'Two values of one series are in different units.',
    why: 'A line through both would show a rise or a fall that is none.',
    todo: 'Give both the same unit, or write a measure of its own for the other one.',
    wrong: 'unit: "% of households"\n…\nunit: per 1,000 households',
    right: 'unit: "% of households"\n…\nunit: "% of households"',
  },
  'period-twice': {
    what: 'A profile gives two values of one measure for the same area, people and period.',
    why: 'A series has one value at a time, and nobody could tell which is meant.',
    todo: 'Keep one, say which people each is for, or say in a sic note that the source prints both.',
    wrong: 'period: { from: 2021 }\n…\nperiod: { from: 2021 }',
    right: 'period: { from: 2020 }\n…\nperiod: { from: 2021 }',
  },
  'periods-overlap': {
    what: 'Two periods of one series have days in common, and are not the same.',
    why: 'Values that share days move together, so a change between them says less than it seems.',
    todo: 'Correct the dates; or, where the source rolls its periods on, write rolling: true in both.',
    wrong: 'period: { from: 2018, to: 2020 }\n…\nperiod: { from: 2019, to: 2021 }',
    right:
      'period: { from: 2018, to: 2020, rolling: true }\n…\nperiod: { from: 2019, to: 2021, rolling: true }',
  },
  'no-such-entry': {
    what: 'A field names an entry that does not exist.',
    why: 'A page would link to nothing, and a commitment would be missing from a count.',
    todo: 'Correct the ID, or add the file of the entry.',
    wrong: 'commitment: w41',
    right: 'commitment: w14',
  },
  'unknown-status-word': {
    what: 'A progress report uses a status word that its strategy does not declare.',
    why: 'The site would not know what the word means for residents.',
    todo: 'Correct the word, or declare it under statusWords in the file of the strategy.',
    wrong: 'status: [On corse]',
    right: 'status: [On course]',
  },
  'no-update-and-more': {
    what: 'An update says that none was received, and tells something beside it.',
    why: 'What a report says of a commitment is news, and that it received nothing is none. It cannot be both.',
    todo: 'Keep the one that the report prints.',
    wrong: 'noUpdate: true\nstatus: [On course]',
    right: 'noUpdate: true',
  },
  'word-says-nothing': {
    what: 'An update has a status word that says nothing on either axis.',
    why: 'Such a word is declared for totals that a report prints. Beside a commitment it would look like an answer.',
    todo: 'Write noUpdate: true if the report says that it received no update, or leave the word out.',
    wrong: 'status: [No update received]',
    right: 'noUpdate: true',
  },
  'word-without-meaning': {
    what: 'A status word does not say what it means, or says it in two forms.',
    why: 'The site has to know on which axis the word stands: where the work is, or how it is going.',
    todo: 'Add axis and means. For a word of a scale that speaks for both, add lifecycle and rating instead.',
    wrong: '- word: Achieved',
    right: '- word: Achieved\n  axis: lifecycle\n  means: completed',
  },
  'word-without-label': {
    what: 'A status word is only a number, a letter or a sign.',
    why: 'Pages, data and pictures show the word as it is printed. A bare “1” tells nobody if that is good.',
    todo: 'Add as its label what the key of the publisher says that it stands for.',
    wrong: '- word: "1"\n  lifecycle: completed\n  rating: none',
    right: '- word: "1"\n  label: Achieved\n  lifecycle: completed\n  rating: none',
  },
  'serves-wrong-way': {
    what: 'The field “serves” does not lead from a We statement to an I statement.',
    why: 'A We statement says what bodies will do; the I statement that it serves says what residents should see.',
    todo: 'Write serves in the file of the We statement, with the IDs of I statements.',
    wrong: 'kind: i-statement\nserves: [w14]',
    right: 'kind: we-statement\nserves: [i3]',
  },
  'part-of-a-part': {
    what: 'A commitment is part of one that is a part itself, or a sub-action names no action.',
    why: 'Pages show one level of parts below a commitment. Levels above it are headings of the strategy.',
    todo: 'Name in partOf the commitment that is no part itself.',
    wrong: 'kind: sub-action\npartOf: a4-1',
    right: 'kind: sub-action\npartOf: a4',
  },
  'update-twice': {
    what: 'A report has two updates for the same commitment.',
    why: 'A page could show only one of them as the latest.',
    todo: 'Put the two together. A correction goes into a new report.',
    wrong:
      '- commitment: w14\n  summary: The training began.\n- commitment: w14\n  summary: The training ended.',
    right: '- commitment: w14\n  summary: The training began, and ended in June.',
  },
  'circular-reference': {
    what: 'Entries lead in a circle, or an entry points to itself.',
    why: 'An area cannot lie within itself, and a page need not link to itself.',
    todo: 'Take the field away in the entry that stands at the top.',
    wrong: 'areas/southend.yaml with within: southend',
    right: 'areas/southend.yaml with within: south-east-essex',
  },
  'does-not-follow': {
    what: 'A commitment is said to go on into a strategy that does not follow its own.',
    why: 'Readers are led from the older plan to the newer one, and both have to say the same.',
    todo: 'Write follows in the file of the newer strategy, or correct carriedTo.',
    wrong: 'carriedTo: { commitment: southend-2021/a3, on: 2021-04, pairedBy: us }',
    right: 'follows: [southend-2013]\n# in strategies/southend-2021.mdx',
  },
  'follows-a-newer-one': {
    what: 'A strategy is said to follow one that begins after it.',
    why: 'The chain of plans would run backwards, and old commitments would lead to older ones.',
    todo: 'Write follows in the file of the newer one.',
    wrong: 'follows: [southend-2021]\n# in strategies/southend-2013.mdx',
    right: 'follows: [southend-2013]\n# in strategies/southend-2021.mdx',
  },
  'replaced-by-withdrawn': {
    what: 'A withdrawn commitment is said to be replaced by one that was withdrawn itself by then.',
    why: 'Its notice leads readers on, and they would find another notice, or come back to where they began.',
    todo: 'Name the commitment that stood on that day, or take replacedBy away if none took its place.',
    wrong: 'w1: withdrawn in 2024, replacedBy: w2, and w2 was withdrawn in 2023',
    right: 'replacedBy: w3',
  },
  'two-ends': {
    what: 'A commitment is said to go on into a newer plan and to end as well.',
    why: 'Its page could not say what became of it.',
    todo: 'Keep the one that is true: withdrawn, carriedTo or notCarried.',
    wrong:
      'carriedTo: { commitment: southend-2021/a3, on: 2021-04, pairedBy: us }\nnotCarried: { on: 2021-04, reason: It was done. }',
    right: 'notCarried: { on: 2021-04, reason: It was done. }',
  },
  'duplicate-word': {
    what: 'A status word of a strategy, or a word of the glossary, is declared twice.',
    why: 'The site would not know which of the two meanings to show.',
    todo: 'Keep one of the two.',
    wrong: '- term: JSNA\n- term: Jsna',
    right: '- term: JSNA',
  },
} satisfies Record<string, Explanation>;
