import { expect, test } from 'vitest';
import { topicRules } from '../../../src/lib/topic/method.ts';

test('the method page says how a topic is given, and what its page counts', () => {
  expect(topicRules.map(({ word, rule }) => `${word}: ${rule}`).join('\n')).toMatchInlineSnapshot(`
    "Who gives a topic: An editor of this site gives it, by a rule that the page of the topic prints. It is no search for a word, and no publisher gave it.
    What has a topic: A commitment has the topics that it was given, and those of the headings over it. One that is not about the topic of its heading is left out by hand. Measures and minutes of meetings are given topics one by one.
    How often one counts: A commitment can be in several topics, or in none. So the numbers of all topics do not add up to the number of commitments.
    What is counted apart: Plans in force, drafts and plans that ended are counted apart. “Not said” means that no report that we have found says where the work is. It does not mean that nothing was done."
  `);
});
