import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { collections } from '../../../src/lib/reading/collections.ts';
import { inOrder } from '../../../src/lib/reading/lay-out.ts';
import { laidOut, laidOutText, writtenFile } from '../../../src/lib/reading/layout.ts';
import { readContent, readText } from '../../../src/lib/reading/read.ts';

const commitment = 'commitments/plan-2024/w1.yaml';

describe('The layout of content', () => {
  it('has fields in the order of their schema, quotes where they are needed, and no broken lines', () => {
    const text = `title: "We will open a centre."
ref: "12"
leads: [marsham-council, "care-trust"]
summary: >-
  It opens
  in spring: at last.
kind: action
due: { printed: "March 2027", by: 2027-03 }
`;
    expect(laidOutText(commitment, text)).toMatchInlineSnapshot(`
      "ref: '12'
      kind: action
      title: We will open a centre.
      summary: 'It opens in spring: at last.'
      leads:
        - marsham-council
        - care-trust
      due:
        by: 2027-03
        printed: March 2027
      "
    `);
  });

  it('keeps what stands behind a #, with the blank lines of that file', () => {
    const text = `# The first of the plan.
kind: action # as printed

# Its label.
ref: "12"
due:
  # Moved once.
  printed: "March 2027"
  by: 2027-03
`;
    expect(laidOutText(commitment, text)).toMatchInlineSnapshot(`
      "# Its label.
      ref: '12'
      # The first of the plan.
      kind: action # as printed
      due:
        # Moved once.
        by: 2027-03
        printed: March 2027
      "
    `);
  });

  it('keeps the words below the fields, with one blank line before them', () => {
    const text =
      '---\r\ndescription: "Who we are."\r\ntitle: About\r\n---\r\n\r\n\r\nWords.\r\n\r\n\r\nMore.\r\n';
    expect(laidOutText('pages/about.mdx', text)).toMatchInlineSnapshot(`
      "---
      title: About
      description: Who we are.
      ---

      Words.


      More.
      "
    `);
  });

  it.each([
    ['cannot be read', commitment, 'title: a: b\n'],
    ['does not belong here', 'notes.txt', 'title:   a\n'],
  ])('leaves a file alone that %s', (_, path, text) => {
    expect(laidOutText(path, text)).toBe(text);
  });

  it('moves nothing when it is made a second time', () => {
    const once = laidOutText(commitment, 'title: "A # b"\n\n# why\nref: "1.10"\n');
    expect(laidOutText(commitment, once)).toBe(once);
  });

  it.each(['demo', 'aberwen'])('is that of every file of the invented site %s', async (name) => {
    const files = await readContent(`tests/fixtures/${name}`);
    const others = files.filter((file) => (laidOut(file) ?? file.text) !== file.text);
    expect(others.map(({ path }) => path)).toEqual([]);
  });

  it('changes no value', async () => {
    for (const { place, yaml } of await readContent('tests/fixtures/demo')) {
      if (!place.belongs) continue;
      expect(inOrder(collections[place.collection].schema, yaml?.data)).toEqual(yaml?.data);
    }
    const quoted = 'ref: "1.10"\ntitle: "yes"\nadded: "2024-05"\n';
    expect(parse(laidOutText(commitment, quoted))).toEqual(parse(quoted));
  });
});

describe('A file that is written from its values', () => {
  it.each(['src/content', 'tests/fixtures/demo', 'tests/fixtures/aberwen'])(
    'is what the parser makes of its text, for each file of %s',
    async (folder) => {
      const files = (await readContent(folder)).filter(
        ({ place, body }) => place.belongs && body === undefined,
      );
      expect(files.length).toBeGreaterThan(30);
      for (const { path, yaml } of files) {
        const values = yaml?.data as Record<string, unknown>;
        const written = writtenFile(path, values);
        const { text, faults, ...read } = readText(path, written.text);
        expect(written).toMatchObject({ path, place: read.place, text, faults });
        expect(written.yaml?.data).toEqual(read.yaml?.data);
        expect(written.yaml?.data).toEqual(values);
        expect(text).toBe(laidOutText(path, text));
        expect(laidOut(written)).toBe(text);
      }
    },
  );

  it('keeps texts that look like something else, and what only the parser can judge', () => {
    const odd = [
      '1.10',
      '2021/22',
      'yes',
      '~',
      '- a',
      'a: b',
      '#1',
      "it's",
      '"x"',
      ' x ',
      '1e3',
      '',
    ];
    const path = 'areas/marsham.yaml';
    const others = ['one\ntwo', 'ends\n', '\n', 'a\tb', 'ends\u00a0', '\u00a0begins', 'C:\\new'];
    for (const name of [...odd, ...others]) {
      const written = writtenFile(path, { kind: 'ward', name });
      const read = readText(path, written.text);
      expect(written.yaml?.data, name).toEqual(read.yaml?.data);
      if (!others.includes(name)) expect(written.yaml?.data).toEqual({ name, kind: 'ward' });
    }
    // Some are refused as they stand, others are written as an escape, and refused all the same.
    for (const name of ['a\u202eb', 'a\0b', 'a\u0007b', 'a\rb', 'a\ud800b', '"\u001b"']) {
      expect(writtenFile(path, { name }).faults, JSON.stringify(name)).toMatchObject([
        { code: 'hidden-character', line: 1 },
      ]);
    }
    expect(() => writtenFile('pages/about.mdx', {})).toThrow('No YAML file of the content belongs');
  });
});
