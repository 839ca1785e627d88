import { describe, expect, test } from 'vitest';
import { areaKinds } from '../../../src/lib/area/kinds.ts';
import { axes, stateWords } from '../../../src/lib/axes/axes.ts';
import { planWords } from '../../../src/lib/axes/plan-states.ts';
import { changedFieldName, changedFields } from '../../../src/lib/commitment/change.ts';
import { commitmentKinds } from '../../../src/lib/commitment/kinds.ts';
import { listGroups } from '../../../src/lib/commitment/lists.ts';
import { questions } from '../../../src/lib/commitment/method.ts';
import { alternateKinds } from '../../../src/lib/fields/alternate.ts';
import { whoseNotes } from '../../../src/lib/fields/source-place.ts';
import { monthNames } from '../../../src/lib/fields/span-words.ts';
import { facetWords, foundKinds } from '../../../src/lib/kinds/facet-words.ts';
import { english } from '../../../src/lib/language/english.ts';
import { slot, slotsIn } from '../../../src/lib/language/fill.ts';
import { languages } from '../../../src/lib/language/languages.ts';
import { correctedFieldName, fieldsToCorrect } from '../../../src/lib/progress/correction.ts';
import { standings, strategyKinds } from '../../../src/lib/strategy/schema.ts';

/** The sentences of a catalogue by their names: “states.overdue”. */
function sentencesOf(catalogue: object): [name: string, text: unknown][] {
  return Object.entries(catalogue).flatMap(([group, own]) =>
    Object.entries(own as object).map(([name, text]): [string, unknown] => [
      `${group}.${name}`,
      text,
    ]),
  );
}

const inEnglish = new Map(sentencesOf(english));

test('English has no empty sentence, and no sentence for another language to read twice', () => {
  for (const [name, text] of inEnglish) expect(String(text).trim(), name).not.toBe('');
});

test('English names states, kinds and forms as the code does', () => {
  const { states, kinds, manyKinds, plans, manyPlans } = english;
  expect(states).toMatchObject(stateWords);
  expect(english.alternates).toEqual(alternateKinds);
  expect(english.standings).toMatchObject(standings);
  expect(english.strategyKinds).toEqual(strategyKinds);
  for (const [axis, words] of Object.entries(questions)) {
    expect(Object.entries(english.questions)).toContainEqual([axis, words.question]);
  }
  for (const [kind, { one, many }] of Object.entries(commitmentKinds)) {
    expect(Object.entries(kinds)).toContainEqual([kind, one]);
    expect(Object.entries(manyKinds)).toContainEqual([kind, many]);
  }
  for (const [plan, { one, many }] of Object.entries(planWords)) {
    expect(Object.entries(plans)).toContainEqual([plan, one]);
    expect(Object.entries(manyPlans)).toContainEqual([plan, many]);
  }
});

test('English names what pages and lists are sorted by as the code does', () => {
  expect(areaKinds).toEqual(together(english.areaKinds, english.manyAreaKinds));
  expect(foundKinds).toMatchObject(together(english.found, english.manyFound));
  expect({ ...english.found, ...english.kinds }).toMatchObject(
    Object.fromEntries(Object.entries(foundKinds).map(([kind, { one }]) => [kind, one])),
  );
  for (const [axis, { title }] of Object.entries(questions)) {
    expect(Object.entries(english.axisTitles)).toContainEqual([axis, title]);
  }
  for (const [whose, { phrase }] of Object.entries(whoseNotes)) {
    expect(Object.entries(english.whose)).toContainEqual([whose, phrase]);
  }
  expect({ ...english.questions, ...english.facets }).toEqual(facetWords);
  expect({ ...english.questions, ...english.listGroups }).toEqual(listGroups);
  expect(Object.values(english.months)).toEqual(monthNames);
});

function together(one: Record<string, string>, many: Record<string, string>) {
  return Object.fromEntries(
    Object.entries(one).map(([kind, word]) => [kind, { one: word, many: many[kind] }]),
  );
}

test('English has the names of the fields that change, and of those that are corrected', () => {
  for (const field of changedFields) {
    expect(Object.entries(english.changedFields)).toContainEqual([field, changedFieldName(field)]);
  }
  const known = new Set<string>([...inEnglish.values()].map(String));
  for (const field of fieldsToCorrect) expect(known).toContain(correctedFieldName(field));
});

describe.each(Object.entries(languages))('the catalogue of “%s”', (_, language) => {
  const own = new Map(sentencesOf(language?.sentences ?? {}));

  test('has all that English has and nothing else', () => {
    expect([...own.keys()].sort()).toEqual([...inEnglish.keys()].sort());
  });

  test('has no empty sentence, and none that is still English', () => {
    const asEnglish = [...own].filter(([name, text]) => text === inEnglish.get(name));
    // Slots with a sign between them have no words of their own.
    const withWords = asEnglish.filter(([, text]) => /\p{L}/u.test(String(text).replace(slot, '')));
    expect(withWords.map(([name]) => name)).toEqual([]);
    for (const [name, text] of own) if (typeof text === 'string') expect(text, name).not.toBe('');
  });

  test('keeps the slots of each sentence', () => {
    for (const [name, text] of own) {
      if (typeof text !== 'string') continue;
      expect(slotsIn(text).sort(), name).toEqual(slotsIn(String(inEnglish.get(name))).sort());
    }
  });

  test('says the same English always in the same words', () => {
    const said = Map.groupBy([...own], ([name]) => inEnglish.get(name));
    const several = [...said].flatMap(([text, ways]) =>
      new Set(ways.map(([, way]) => way)).size > 1 ? [text] : [],
    );
    expect(several).toEqual([]);
  });

  test('has a word of its own for each state of each axis', () => {
    for (const states of Object.values(axes)) {
      const words = states.map((state) => language?.sentences.states[state]);
      expect(new Set(words).size).toBe(states.length);
      // A label does not wrap, and has to fit on a phone.
      for (const word of words) expect(String(word).length, String(word)).toBeLessThan(26);
    }
  });

  test('has all that the script of the search says, which cannot mark what is English', () => {
    const { searchScript, tables } = language?.sentences ?? {};
    for (const text of [...Object.values(searchScript ?? {}), tables?.or]) {
      expect(text).toEqual(expect.any(String));
    }
  });

  test('has twelve months', () => {
    expect(new Set(language?.dates.months).size).toBe(12);
  });
});
