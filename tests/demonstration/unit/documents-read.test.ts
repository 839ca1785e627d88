import { beforeAll, describe, expect, test } from 'vitest';
import { registerOf } from '../../../src/lib/register/register-of.ts';
import type { Register } from '../../../src/lib/register/types.ts';

const ids = (all: { id: string }[]) => all.map(({ id }) => id);

describe('the real documents', () => {
  let register: Register;
  beforeAll(async () => {
    register = await registerOf('src/content', '2026-11-21');
  });

  test('each strategy names those that it was made from', () => {
    const all = register.strategies.map(({ id, documents }) => [id, ids(documents)]);
    expect(Object.fromEntries(all)).toMatchInlineSnapshot(`
      {
        "abss-2015": [
          "southend-hwb-2023-03-06",
          "abss-update-2023-03",
        ],
        "mse-2022": [
          "southend-hwb-2023-03-06",
          "mse-ics-2022",
        ],
        "southampton-2017": [
          "southampton-hws-2022-10",
        ],
        "southend-2013": [
          "southend-hws-2013-11",
        ],
        "southend-2021": [
          "southend-hws-2021-year-1",
        ],
        "thurrock-2021": [
          "thurrock-hws-2021",
        ],
      }
    `);
  });

  test('the site was made from all eight', () => {
    expect(ids(register.documents).sort()).toEqual(ids(register.sources).sort());
  });
});
