import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { email, link, proseOrLink, rootAddress } from '../../../src/lib/fields/link.ts';

const saysOf = (schema: z.ZodType, value: string) =>
  schema
    .safeParse(value)
    .error?.issues.map(({ message }) => message)
    .join('\n') ?? 'passes';
const passing = (schema: z.ZodType, values: string[]) =>
  values.filter((value) => saysOf(schema, value) === 'passes');

describe('A web address', () => {
  test('is whole, from https:// to its end', () => {
    const right = [
      'https://www.example.org',
      'http://example.org/board/papers?of=2024#top',
      'https://example.org/a@b',
    ];
    expect(passing(link, right)).toEqual(right);
    const wrong = [
      ...['', 'example.org', 'www.example.org/a', 'ftp://example.org', 'see https://example.org'],
      ...['https://example', 'https:///a.b', 'https://exam ple.org', 'https://example.org/a b'],
      ...['https://example.org ', 'https://.', 'https://[1.2'],
    ];
    expect(passing(link, wrong)).toEqual([]);
    expect(saysOf(link, 'example.org')).toMatchInlineSnapshot(
      `"“example.org” is not a full web address. Copy it from the address bar, for example https://www.example.org/board/papers."`,
    );
  });

  test('does not seem to lead elsewhere than it does', () => {
    expect(saysOf(link, 'https://gov.uk@evil.example/a')).toMatchInlineSnapshot(
      `"“https://gov.uk@evil.example/a” leads to evil.example, whatever stands before the @. Copy the address of the page itself, without a name before an @."`,
    );
    expect(passing(link, ['https://:pass@evil.example', 'https://me:pass@evil.example'])).toEqual(
      [],
    );
  });

  test('may stand in place of words, and is then held to the same', () => {
    const words = proseOrLink(200);
    const right = [
      'It was said in the minutes, see https://example.',
      'https://example.org/minutes',
      'A httpd of ours',
    ];
    expect(passing(words, right)).toEqual(right);
    expect(
      passing(words, ['https://example', 'HTTPS://example', 'https://a@evil.example']),
    ).toEqual([]);
  });
});

describe('The address of a host', () => {
  test('has no path, query or fragment', () => {
    const right = ['https://marsham.example', 'https://marsham.example/', 'https://a.example:8080'];
    expect(passing(rootAddress, right)).toEqual(right);
    const wrong = ['/board', '/board//', '/?a=b', '/#top'].map((end) => `https://a.example${end}`);
    expect(wrong.map((value) => saysOf(rootAddress, value)).join('\n')).toMatchInlineSnapshot(`
      "“https://a.example/board” has a path, and this field is for the host alone. Write address: https://a.example. A site that lies under /board/ is built with BASE_PATH=/board/.
      “https://a.example/board//” has a path, and this field is for the host alone. Write address: https://a.example. A site that lies under /board/ is built with BASE_PATH=/board/.
      “https://a.example/?a=b” has more than a host, and this field is for the host alone. Write address: https://a.example.
      “https://a.example/#top” has more than a host, and this field is for the host alone. Write address: https://a.example."
    `);
  });

  test('that is none is told of as any address', () => {
    expect(saysOf(rootAddress, 'a.example')).toBe(saysOf(link, 'a.example'));
  });
});

test('An email address has a name, one @ and a host', () => {
  const right = ['public.health@example.gov.uk', 'a@b.c'];
  expect(passing(email, right)).toEqual(right);
  const wrong = ['', 'a', 'a@b', '@b.c', 'a@', 'a@@b.c', 'a b@c.d', 'a@b.c d', 'x a@b.c', 'a@b.'];
  expect(passing(email, wrong)).toEqual([]);
  expect(saysOf(email, 'team at example.org')).toMatchInlineSnapshot(
    `"“team at example.org” is not an email address. Write the address of a team, for example public.health@example.gov.uk."`,
  );
});
