import { expect, test } from 'vitest';
import { Choices } from '../../../src/lib/edit/choices.ts';
import { readContent } from '../../../src/lib/reading/read.ts';

test('The last word on a commitment is that of the newest report, in whatever form its date is', async () => {
  const files = await readContent('tests/fixtures/aberwen');
  const redated = files.map((file) => {
    const { place, yaml } = file;
    if (!yaml || !place.belongs || place.id !== 'plan-2024/2024-09') return file;
    return { ...file, yaml: { ...yaml, data: { ...Object(yaml.data), asAt: '2025-01' } } };
  });
  const [first] = new Choices(redated).commitments('plan-2024');
  expect(first?.label).toMatchInlineSnapshot(
    `"1.1 Insulate 120 council homes in Wenfach. Last word: Amber (2024-25-Q4)"`,
  );
});
