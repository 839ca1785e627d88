/** How a topic is given, and what its page counts. */
export const topicRules = [
  {
    word: 'Who gives a topic',
    rule: 'An editor of this site gives it, by a rule that the page of the topic prints. It is no search for a word, and no publisher gave it.',
  },
  {
    word: 'What has a topic',
    rule: 'A commitment has the topics that it was given, and those of the headings over it. One that is not about the topic of its heading is left out by hand. Measures and minutes of meetings are given topics one by one.',
  },
  {
    word: 'How often one counts',
    rule: 'A commitment can be in several topics, or in none. So the numbers of all topics do not add up to the number of commitments.',
  },
  {
    word: 'What is counted apart',
    rule: 'Plans in force, drafts and plans that ended are counted apart. “Not said” means that no report that we have found says where the work is. It does not mean that nothing was done.',
  },
];
