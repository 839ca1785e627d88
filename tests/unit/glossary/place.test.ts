import { describe, expect, test } from 'vitest';
import { canExplain, spansOf } from '../../../src/lib/glossary/place.ts';

/** A sentence in which the word stands between strokes: “The |ICB| met.” */
function explained(sentence: string, expansion?: string): boolean {
  const [before = '', word = '', after = ''] = sentence.split('|');
  return canExplain({ before, word, after }, expansion);
}

const icb = 'Integrated Care Board';

describe('a few words in brackets can follow', () => {
  test.each([
    ['The |ICB| met.'],
    ['|ICB| and council met.'],
    ['Two |ICBs| met.'],
    ['The council met the |ICB|.'],
    ['The board (of the council) met the |ICB|.'],
    ['It says “plain words”, and the |ICB| agreed.'],
    ['The council’s |ICB| partner met.'],
    ['The |ICB|, the council and others met.'],
    ['The |ICB| 2 years later'],
    ['Southend has |health inequalities| as well.'],
    ['The |health inequalities| Southend has'],
    ['In 26 |We statements| and more'],
    ['The slide calls this true |co-production|.'],
    ['The Integrated Care Partnership and the |ICB| met.'],
  ])('%s', (sentence) => expect(explained(sentence, icb)).toBe(true));
});

describe('nothing in brackets follows', () => {
  test.each([
    ['in other brackets', 'The board (the |ICB|) met.'],
    ['in other brackets', 'The board [the |ICB|] met.'],
    ['before other brackets', 'The |ICB| (the body that pays) met.'],
    ['in a quotation, which is not ours', 'It prints “NHS |ICB|” here.'],
    ['before a possessive', 'The |ICB|’s chair'],
    ['before a possessive', "The |ICB|'s chair"],
    ['before a possessive of several', 'The |ICBs|’ chairs'],
    ['before a stroke', 'A |Theory of Change|/Logic Model'],
    ['where the sentence explains it', 'The |ICB|, an NHS body, met.'],
    ['where the sentence explains it', 'The |ICB|, which plans care, met.'],
    ['after its own words', 'The Integrated Care Board, |ICB|, met.'],
    ['after its own words for several', 'The integrated care boards – |ICBs| – met.'],
    ['before its own words', '|ICB|: Integrated Care Board'],
    ['where the sentence is about the word', 'It is known as the |ICB|.'],
    ['where the sentence is about the word', 'The source does not spell out |CVD|.'],
    ['where the sentence is about the word', 'It calls this the |Common Endeavour|.'],
    ['in a longer expression', 'Staff with |MECC| training'],
    ['in a longer expression', 'It built a |social prescribing| network.'],
    ['in the name of a body', 'The |Healthwatch| Southend team'],
    ['in the name of a body', 'The SEE |Alliance| met.'],
    ['in the name of a body', 'The Mid & South Essex |ICB| met.'],
    ['in the name of a document', 'The |Alliance| 5 Year Plan'],
    ['in the name of a document', 'The |Section 75| Agreement'],
  ])('%s: %s', (_where, sentence) => expect(explained(sentence, icb)).toBe(false));
});

test('a name is found wherever it stands in a text', () => {
  expect(spansOf(['Afon dŵr', 'the river'], 'Afon dŵr and Afon dŵr meet.')).toEqual([
    [0, 8],
    [13, 21],
  ]);
});
