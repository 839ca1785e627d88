import fc from 'fast-check';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { describe, elementOf, fieldsOf } from '../../../src/lib/fields/shape.ts';
import { foreignTo } from '../../../src/lib/reading/body/foreign.ts';
import { parseBody } from '../../../src/lib/reading/body/parse-body.ts';
import { collectionNames, collections } from '../../../src/lib/reading/collections.ts';
import { record, runs, seed } from '../runs.ts';

/** A web address that seems to lead to another host than it does. */
const disguised = fc
  .record({
    scheme: fc.constantFrom('https://', 'http://', 'HTTPS://'),
    name: fc.constantFrom('www.gov.uk', 'a:b', ':b', 'www.gov.uk:443', 'a%40b', 'gov.uk%2Fx', 'é'),
    host: fc.constantFrom('evil.example', 'evil.example:8443', 'xn--evil-9ra.example', '192.0.2.1'),
    path: fc.constantFrom('', '/', '/board/papers', '/?q=www.gov.uk', '/#x', '/@x'),
  })
  .map(({ scheme, name, host, path }) => `${scheme}${name}@${host}${path}`);
const numRuns = runs({ small: 20, full: 2000 });
const places: ((url: string) => string)[] = [
  (url) => `[Words](${url})`,
  (url) => `[Words](<${url}>)`,
  (url) => `[Words](${url} "words")`,
  (url) => `[Words][a]\n\n[a]: ${url}`,
  (url) => `| a |\n|---|\n| [Words](${url}) |`,
  (url) => `> - **[Words](${url})**`,
  (url) => `Words[^1]\n\n[^1]: [Words](${url})`,
];

it('takes no address with the name of a user, in any field that takes an address, and among the words', () => {
  const fields = new Map(
    collectionNames.flatMap((name) => addressesIn(collections[name].schema, name)),
  );
  // Among them those that may hold words instead.
  expect([...fields.keys()]).toContain('commitments.withdrawn.decision');
  expect(fields.size).toBeGreaterThan(10);
  fc.assert(
    fc.property(disguised, (url) => {
      for (const [name, schema] of fields) {
        expect(z.safeParse(schema, url).success, `${name}: ${url}`).toBe(false);
      }
      for (const place of places) {
        const { nodes } = parseBody(place(url));
        expect(nodes.map(foreignTo), place(url)).toContain('address');
      }
    }),
    { seed, numRuns },
  );
  record('Addresses with the name of a user', {
    addresses: numRuns,
    'fields that take an address': fields.size,
    'places among the words': places.length,
    taken: 0,
  });
});

/** The fields that take a web address, by their names: those that take nothing else, and those that say so. */
function addressesIn(
  schema: z.core.$ZodType,
  name: string,
  depth = 0,
): [string, z.core.$ZodType][] {
  const inner = elementOf(schema);
  const below = fieldsOf(inner);
  if (below.length > 0) {
    if (depth > 5) return [];
    return below.flatMap((field) =>
      [field.schema, ...field.alternatives].flatMap((form) =>
        addressesIn(form, `${name}.${field.name}`, depth + 1),
      ),
    );
  }
  const takes = (text: string) => z.safeParse(inner, text).success;
  const isAddress =
    takes('https://www.example.org') &&
    (!takes('Words') || /web address/i.test(describe(schema) ?? ''));
  return isAddress ? [[name, inner]] : [];
}
