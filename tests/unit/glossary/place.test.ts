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
    ['The |ICB| said it (in May), or an officer did.'],
    ['The |ICB| met the council’s officers.'],
    ['The |ICB| met, which a paper says.'],
    ['The |ICB| met the Marsham Board.'],
    ['The |ICB| met. It is an Integrated Care Board'],
    ['The eHealth |ICB| met.'],
    ['The |mid-Essex plan| Southend has'],
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
    ['in the name of a document', 'The |Alliance| 10 Year Plan'],
    ['in a quotation that goes on after another', 'It prints “a plan” and “NHS |ICB|” here.'],
    ['where the sentence explains it', 'The |ICB|, a body that pays, met.'],
    ['before other brackets', 'The |ICB|(the body that pays) met.'],
    ['after its own words', 'The Integrated\u00a0Care\u00a0Board |ICB| met.'],
    ['where the sentence is about the word', 'The source calls it |co-production|.'],
    ['where the sentence is about the word', 'The plan has the word |asset|.'],
    ['where the sentence is about the word', 'Nobody says what is called an |ICB|.'],
  ])('%s: %s', (_where, sentence) => expect(explained(sentence, icb)).toBe(false));
});

test.each(
  'approach director framework group method network programme scheme service strategy target team tool training'
    .split(' ')
    .map((word) => [word]),
)('nothing in brackets cuts a word and its %s in two, nor several of them', (word) => {
  const several = word.replace(/y$/, 'ie').replace(/h$/, 'he');
  expect(explained(`Its |health inequalities| ${word} began.`)).toBe(false);
  if (!['approach', 'training'].includes(word)) {
    expect(explained(`Its |health inequalities| ${several}s began.`)).toBe(false);
  }
  expect(explained(`Its |health inequalities| ${word}-like work began.`)).toBe(true);
});

test('a place is explained by itself when nobody says what the word stands for', () => {
  expect(explained('The undefined |ICB| met.')).toBe(true);
});

test('a name is found wherever it stands in a text', () => {
  expect(spansOf(['Afon dŵr', 'the river'], 'Afon dŵr and Afon dŵr meet.')).toEqual([
    [0, 8],
    [13, 21],
  ]);
});
