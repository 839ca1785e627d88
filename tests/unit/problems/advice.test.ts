import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { z } from 'zod';
import { choicesOf, fieldsOf, leaves, refersTo, unwrap } from '../../../src/lib/fields/shape.ts';
import { textsOf } from '../../../src/lib/problems/advice/texts.ts';
import { toContent } from '../../../src/lib/problems/content.ts';
import { collectionNames, collections, shapeOf } from '../../../src/lib/reading/collections.ts';
import { placeOf } from '../../../src/lib/reading/file-place.ts';
import { parseYaml } from '../../../src/lib/reading/parse-yaml.ts';
import { checkWith } from './content.ts';

describe('Advice on the words', () => {
  it.each(collectionNames)('reads every text that a file of %s can hold', (name) => {
    const { schema } = collections[name];
    const { format, single, folderOf } = shapeOf(name);
    const path = single ? `${name}.${format}` : `${name}/${folderOf ? 'one/' : ''}one.${format}`;
    const text = stringify(filled(schema));
    const yaml = parseYaml(text);
    const file = { path, place: placeOf(path), text, yaml, body: undefined, faults: yaml.faults };
    const read = toContent([file]).drafts.flatMap((draft) => textsOf(draft));
    const written = [...leaves(schema, yaml.data)].filter(({ value }) => value === words);
    expect(written.length).toBeGreaterThan(0);
    expect(read.filter((one) => one.words === words).map((one) => one.path)).toEqual(
      written.map((one) => one.path),
    );
  });
});

const words = 'Ask jane@example.org';

/** An entry with all its fields, however deep, and the same words in each text. */
function filled(schema: z.core.$ZodType, depth = 0): unknown {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodArray) return depth > 6 ? [] : [filled(inner.element, depth + 1)];
  const fields = fieldsOf(inner);
  if (fields.length > 0) {
    return Object.fromEntries(fields.map((field) => [field.name, filled(field.schema, depth + 1)]));
  }
  if (refersTo(schema)) return 'an-entry';
  return choicesOf(inner)?.[0] ?? (inner instanceof z.ZodString ? words : 1);
}

describe('An email address or a telephone number', () => {
  const adviceOn = async (summary: string) => {
    const { advice } = await checkWith({
      'areas/estuary.yaml': (text) =>
        text.replace(/summary: .*/, `summary: ${JSON.stringify(summary)}`),
    });
    return advice.map(({ says }) => /“(.*?)”/.exec(says)?.[1]);
  };

  it.each([
    ['Ring 01632 960001.', '01632 960001'],
    ['Ring (020) 7946 0018 by day.', '(020) 7946 0018'],
    ['Ring 07700-900123.', '07700-900123'],
    ['Ring +44 (0)1632 960 001.', '+44 (0)1632 960 001'],
    ['Ring 0044 1632 960001.', '0044 1632 960001'],
    ['Ring 0808 157 0192.', '0808 157 0192'],
    ['Write to o’neil@example.org.', 'o’neil@example.org'],
    ['Write to <jane.doe+hwb@mail.example.gov.uk>.', 'jane.doe+hwb@mail.example.gov.uk'],
  ])('is found: %s', async (text, found) => {
    expect(await adviceOn(text)).toEqual([found]);
  });

  it.each([
    'The team is at Wellbeing@example.org.',
    'It counts 15,426 people, 48%, from 2016/17 to 2020/21.',
    'It ran from 2022-07-12 to 2022-09-30, and met on 01.02.2023 at 10.30.',
    'See 3.10 and 03.10, pages 07 to 54, and ref 0123456.',
    'The company has the number 10123456789.',
    'Write @example on the board, and 5 @ 3.',
  ])('is not found: %s', async (text) => {
    expect(await adviceOn(text)).toEqual([]);
  });
});

describe('The shares of a total', () => {
  it.each([
    [['80.2', '5.7', '0.9', '13.2'], 0],
    [['33', '33', '33'], 0],
    [['33.3', '33.3', '33.3'], 0],
    [['33', '33', '32'], 1],
    [['60', 'fewer than 5'], 0],
  ])('%j', async (shares, count) => {
    const lines = shares.map((share) => `{ words: [On course], share: "${share}" }`);
    const { advice } = await checkWith({
      'progress/plan-2022/2023-09.mdx': (text) =>
        text.replace('updates:', `totals:\n  - parts: [${lines.join(', ')}]\nupdates:`),
    });
    expect(advice.map(({ code }) => code)).toEqual(Array(count).fill('shares-do-not-add-up'));
  });
});
