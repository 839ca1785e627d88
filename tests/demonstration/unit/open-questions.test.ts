import { expect, it } from 'vitest';
import { openQuestions } from '../../../src/lib/kinds/open-questions.ts';
import { registerOf } from '../../../src/lib/register/register-of.ts';

it('the open questions begin with the strategies, each with all that belongs to it', async () => {
  const register = await registerOf('src/content', '2026-11-21');
  const groups = openQuestions(register).map(({ group }) => group);
  const titles = register.strategies.map(({ title }) => title);
  const inOrder = groups.filter((group, at) => group !== groups[at - 1]);
  expect(inOrder.slice(0, titles.length)).toEqual(titles);
  expect(inOrder.slice(titles.length)).toMatchInlineSnapshot(`
    [
      "Health profiles",
      "Southend Health and Wellbeing Board",
      "Measures",
      "Organisations",
      "Places",
    ]
  `);
});
