import type { Random } from '../random.ts';

/** A file to which something has happened: one to three slips, pastes, cuts, or damages to its bytes. */
export function mutate(original: Buffer, others: readonly Buffer[], random: Random): Buffer {
  let bytes = original;
  for (let times = 1 + random.below(3); times > 0; times -= 1) {
    bytes = random.pick(mutations)(bytes, others, random);
  }
  return bytes;
}

const mutations: Mutation[] = [
  // A slip of the hand: some characters go, something else comes.
  (bytes, _, random) => {
    const from = random.below(bytes.length + 1);
    const gone = random.pick([0, 0, 1, 2, 10, 60]);
    return Buffer.concat([
      bytes.subarray(0, from),
      Buffer.from(random.pick(scraps)),
      bytes.subarray(Math.min(bytes.length, from + gone)),
    ]);
  },
  // Lines are lost, doubled or moved.
  (bytes, _, random) => {
    const lines = bytes.toString('utf8').split('\n');
    const at = random.below(lines.length);
    const to = random.below(lines.length);
    const [line = ''] = random.next() < 0.5 ? lines.splice(at, 1) : [lines[at]];
    if (random.next() < 0.7) lines.splice(to, 0, line);
    return Buffer.from(lines.join('\n'));
  },
  // One word becomes another one of the file.
  (bytes, _, random) => {
    const words = bytes.toString('utf8').split(/\b/);
    words[random.below(words.length)] = random.pick(words);
    return Buffer.from(words.join(''));
  },
  // A part of another file is pasted.
  (bytes, others, random) => {
    const other = random.pick(others);
    const from = random.below(other.length);
    const part = other.subarray(from, from + random.below(200));
    const at = random.below(bytes.length + 1);
    return Buffer.concat([bytes.subarray(0, at), part, bytes.subarray(at)]);
  },
  // A byte is damaged.
  (bytes, _, random) => {
    const damaged = Buffer.from(bytes);
    if (damaged.length > 0) damaged[random.below(damaged.length)] = random.below(256);
    return damaged;
  },
  // The end is lost, or the whole is saved in another way.
  (bytes, _, random) => bytes.subarray(0, random.below(bytes.length + 1)),
  (bytes) => Buffer.from(bytes.toString('utf8').replaceAll('\n', '\r\n')),
  (bytes) => Buffer.from(bytes.toString('utf8'), 'latin1'),
  (bytes) => Buffer.from(`\ufeff${bytes.toString('utf8')}`, 'utf8'),
  // Harmless: words are added where words stand.
  (bytes, _, random) =>
    Buffer.from(
      bytes.toString('utf8').replace(/\.\n/g, () => `${random.pick([' So.', '.', '…'])}\n`),
    ),
];

const scraps = [
  ...[
    '\t',
    ' ',
    '\n',
    '\n\n',
    ': ',
    ':',
    '- ',
    '\n- ',
    '"',
    "'",
    '`',
    '```\n',
    '|\n',
    '>',
    '> ',
    '#',
    '## ',
  ],
  ...[
    '{',
    '}',
    '[',
    ']',
    '<',
    '>',
    '(',
    '*',
    '**',
    '_',
    '~~',
    '!',
    '&',
    '&a ',
    '*a',
    '!t ',
    '%',
    '@',
    '\\',
  ],
  ...[
    '---\n',
    '...\n',
    '+++\n',
    '<b>',
    '</b>',
    '<SiteName />',
    '<SiteName',
    '{x}',
    '[a](b)',
    '[^1]',
    '[^1]: x\n',
  ],
  ...[
    'import x from "y"\n',
    'export x\n',
    '\n\nimport "x"\n\n',
    '<!--',
    '-->',
    '<https://a.b>',
    '![a](b)',
  ],
  ...[
    '__proto__: x\n',
    'constructor: 1\n',
    '<<: x\n',
    'null',
    '~',
    'true',
    '2',
    '1e999',
    '-0',
    '2027-02-30',
  ],
  ...[
    '\u0000',
    '\u202e',
    '\u200b',
    '\ufeff',
    '😀',
    '\r',
    '\r\n',
    '\u2028',
    '&#x200b;',
    '"\\ud800"',
    'é',
    '“',
  ],
  ...[
    'https://example.org/',
    'javascript:x',
    'x'.repeat(300),
    '[['.repeat(40),
    '{{'.repeat(20),
    '- '.repeat(30),
  ],
];

type Mutation = (bytes: Buffer, others: readonly Buffer[], random: Random) => Buffer;
