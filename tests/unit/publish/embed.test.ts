import { describe, expect, test } from 'vitest';
import { withPlainSpaces } from '../../../src/lib/fields/text.ts';
import { citeCommitment, reportMistakeHref } from '../../../src/lib/publish/citation.ts';
import { commitmentFile } from '../../../src/lib/publish/commitment-file.ts';
import { embedCode, oEmbed } from '../../../src/lib/publish/embed.ts';
import { build } from '../../../src/lib/register/build.ts';
import { commitment, entries, report } from '../register/entries.ts';

const published = { address: 'https://marsham.example', base: '/board/' };

function town(title = 'We will plant trees.', words: string[] = ['On course']) {
  const register = build(
    entries(
      { w1: commitment({ title, due: { by: '2024-02' } }) },
      { '2023-03': report('2023-03', [['w1', ...words]]) },
    ),
    '2023-06-01',
  );
  const [one] = register.commitments;
  if (!one) throw new Error('There is no commitment.');
  return { one, register };
}

function heightOf(...args: Parameters<typeof town>): number {
  const { one, register } = town(...args);
  return oEmbed(one, register, published).height;
}

describe('A commitment on another site', () => {
  test('is a frame in which no script runs, and whose links may leave it', () => {
    const { one, register } = town();
    expect(embedCode(one, register, published)).toMatchInlineSnapshot(
      `"<iframe src="https://marsham.example/board/embed/plan/w1/" title="W1: We will plant trees." width="100%" height="300" loading="lazy" sandbox="allow-same-origin allow-top-navigation-by-user-activation" style="border:0"></iframe>"`,
    );
  });

  test('is told to sites that ask, with who undertook it and who tells of it', () => {
    const { one, register } = town('We\u00a0will.');
    const { html, height, ...rest } = oEmbed(one, register, published);
    expect(rest).toMatchInlineSnapshot(`
      {
        "author_name": "Marsham Board",
        "author_url": "https://marsham.example/board/organisations/board/",
        "provider_name": "Marsham follows up",
        "provider_url": "https://marsham.example/board/",
        "title": "W1: We will.",
        "type": "rich",
        "version": "1.0",
        "width": 600,
      }
    `);
    expect(html).toBe(embedCode(one, register, published));
    expect(html).toContain(`height="${height}"`);
  });

  test('is a line higher for each line that its title needs, and for more words of its publisher', () => {
    const short = heightOf('a'.repeat(46));
    expect(heightOf('a'.repeat(1))).toBe(short);
    expect(heightOf('a'.repeat(47))).toBe(short + 25);
    expect(heightOf('a'.repeat(92))).toBe(short + 25);
    expect(heightOf('a'.repeat(93))).toBe(short + 50);
    expect(heightOf('Trees.')).toBeLessThanOrEqual(heightOf('Trees.', ['On course', 'Under way']));
  });
});

describe('A commitment can be cited', () => {
  test('with where it stands and the day for which it is true', () => {
    const { one, register } = town();
    const url = 'https://marsham.example/w1/';
    expect(withPlainSpaces(citeCommitment(one, register.site, url, register.asAt))).toBe(
      'W1: We will plant trees. Plan for Marsham. Marsham follows up, as at 1 June 2023. https://marsham.example/w1/',
    );
  });

  test('and a mistake in it reported by an email that names the page', () => {
    const { register } = town();
    const href = reportMistakeHref(register.site, 'https://marsham.example/w1/?a&b', 'W1 & <1>');
    const { protocol, pathname, searchParams } = new URL(href);
    expect([protocol, pathname]).toEqual(['mailto:', 'team@marsham.example']);
    expect(searchParams.get('subject')).toBe('Marsham follows up: W1 & <1>');
    expect(searchParams.get('body')).toBe(
      'The page: https://marsham.example/w1/?a&b\n\nWhat is wrong, and how you know:\n',
    );
    expect(href).not.toMatch(/[ <>\n]/);
  });
});

test('The data of a commitment hold its history, with the report that tells of each step', () => {
  const { one, register } = town();
  const { records } = commitmentFile(one, register, published) as unknown as {
    records: { id: string; history: { on: string; title: string; report: string | null }[] }[];
  };
  expect(records.map(({ id }) => id)).toEqual(['plan/w1']);
  expect(records[0]?.history).toMatchInlineSnapshot(`
    [
      {
        "computed": false,
        "on": "2023-03",
        "report": "plan/2023-03",
        "text": "What was done.",
        "title": "Report of 2023-03",
      },
      {
        "computed": false,
        "on": "2022-12",
        "report": null,
        "text": "The strategy was published, with W1 due by February 2024.",
        "title": "Published",
      },
    ]
  `);
});
