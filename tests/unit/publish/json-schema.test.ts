import { expect, test } from 'vitest';
import { z } from 'zod';
import { id } from '../../../src/lib/fields/id.ts';
import { plainSchema } from '../../../src/lib/publish/json-schema.ts';

test('A schema for other programs has what they can check, and nothing that only we read', () => {
  const schema = z.strictObject({
    ref: id.meta({ refersTo: 'areas' }).describe('A place.'),
    count: z.int().describe('How many.'),
    rings: z.int().min(1).max(500),
    on: z.iso.date(),
    label: z.string().regex(/^[a-z]+$/),
  });
  expect(plainSchema(schema)).toMatchInlineSnapshot(`
    {
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "properties": {
        "count": {
          "description": "How many.",
          "type": "integer",
        },
        "label": {
          "pattern": "^[a-z]+$",
          "type": "string",
        },
        "on": {
          "format": "date",
          "type": "string",
        },
        "ref": {
          "description": "A place.",
          "type": "string",
        },
        "rings": {
          "maximum": 500,
          "minimum": 1,
          "type": "integer",
        },
      },
      "required": [
        "ref",
        "count",
        "rings",
        "on",
        "label",
      ],
      "type": "object",
    }
  `);
});
