import { once } from 'node:events';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { checkContent } from '../../../src/lib/problems/check/check.ts';
import { report } from '../../../src/lib/problems/report/report.ts';
import { parseYaml } from '../../../src/lib/reading/parse-yaml.ts';
import { readContent } from '../../../src/lib/reading/read.ts';
import { hiddenIn } from '../../../src/lib/reading/text/hidden-characters.ts';
import { checkWith } from '../problems/content.ts';
import { layProject } from '../problems/lay.ts';

const area = 'name: Coast\nkind: system\nsummary: The coast.\nsource:\n  document: plan\n';

async function codesWith(files: Record<string, string>): Promise<string[]> {
  const { problems } = await checkWith(files);
  return problems.map(({ file, line, code }) => `${file.slice(12)}:${line} ${code}`);
}

describe('Fields that try to be a program', () => {
  it.each([
    ['%YAML 1.1\n---\na: yes', '1 yaml-shortcut'],
    ['# words\n%TAG ! tag:example.org,2026:\n---\na: b', '2 yaml-shortcut'],
    ['a: &x b', '1 yaml-shortcut'],
    ['a: !!js/function "x"', '1 yaml-shortcut'],
    ['a: !<tag:yaml.org,2002:binary> aGk=', '1 yaml-shortcut'],
    ['!!set {a, b}', '1 yaml-shortcut'],
    ['a:\n  <<: { b: c }', '2 yaml-shortcut'],
    ['a:\n  "<<": { b: c }', '2 yaml-shortcut'],
    ['__proto__: a', '1 unsafe-field'],
    ['"__proto__": a', '1 unsafe-field'],
    ['"\\x5f_proto__": a', '1 unsafe-field'],
    ['a: { "__proto__": { b: c } }', '1 unsafe-field'],
    ['a:\n  - prototype: b', '2 unsafe-field'],
    ['? constructor\n: b', '1 unsafe-field'],
    ['a: "b\\u202ec"', '1 hidden-character'],
    ['a: "b\\0c"', '1 hidden-character'],
    ['a: "\\ud800"', '1 hidden-character'],
    ['"a\\u200b": b', '1 hidden-character'],
    ['a: b\n---\na: c', '2 unreadable-yaml'],
    ['a: b\na: c', '2 duplicate-field'],
    ['a: b\n"a": c', '2 duplicate-field'],
  ])('are a problem of their line: %j', (text, problem) => {
    expect(parseYaml(text).faults.map(({ line, code }) => `${line} ${code}`)).toContain(problem);
  });

  it('may have a line of a text that starts with a sign for programs', () => {
    expect(parseYaml('a: |\n  %YAML is words\n  *so is this\n').faults).toEqual([]);
  });

  it.each([100, 1_000, 5_000, 50_000])('may stand inside each other %i times', (depth) => {
    for (const open of ['[', '{a: ', '- ', '? ', '- a:\n  ']) {
      for (const { line, code } of parseYaml(`a:\n  ${open.repeat(depth)}`).faults) {
        expect(['nested-too-deep', 'unreadable-yaml', 'duplicate-field']).toContain(code);
        expect(line).toBeGreaterThan(0);
      }
    }
  });
});

describe('The names of files', () => {
  it('differ in more than capital letters, and the problem names both', async () => {
    const { root, folder } = await layProject();
    for (const path of ['areas/Coast.yaml', 'areas/coast.yaml', 'Areas/marsh.yaml']) {
      await mkdir(join(folder, path, '..'), { recursive: true });
      await writeFile(join(folder, path), area);
    }
    await mkdir(join(folder, 'commitments/Plan-2022'));
    await writeFile(join(folder, 'commitments/Plan-2022/w1.yaml'), area);
    const { problems } = await checkContent({ root, folder });
    const told = problems.filter(({ code }) => code === 'duplicate-id').map(({ says }) => says);
    expect(told).toEqual([
      '“Areas” and “areas” differ only in capital letters.',
      '“areas/Coast.yaml” and “areas/coast.yaml” differ only in capital letters.',
      '“commitments/Plan-2022” and “commitments/plan-2022” differ only in capital letters.',
    ]);
    const about = (name: string) => problems.filter(({ file }) => file.endsWith(name));
    expect(about('areas/Coast.yaml')).toHaveLength(1);
    expect(about('Areas/marsh.yaml')).toHaveLength(1);
  });

  it.each(['con', 'aux', 'com1', 'constructor', 'undefined', 'null', 'true'])(
    'mean nothing to computers: %s',
    async (name) => {
      expect(await codesWith({ [`areas/${name}.yaml`]: area })).toEqual([
        `areas/${name}.yaml:1 reserved-id`,
      ]);
    },
  );

  it.each(['é', 'W14', 'a b', 'a_b', '-a', 'a--b', 'K', 'ﬁ', '%2e%2e', 'a;b', "a'b", 'ａ'])(
    'are letters a to z, digits and hyphens: %s',
    async (name) => {
      const codes = await codesWith({ [`areas/${name}.yaml`]: area });
      expect(codes).toEqual([`areas/${name}.yaml:1 bad-id`]);
    },
  );

  it('cannot speak to a terminal or to GitHub', async () => {
    const result = await checkWith({ 'areas/a\u001b[2J\n::error::b\u202e.yaml': area });
    for (const format of ['terminal', 'github'] as const) {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
      expect(report(result, format)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]|^::error::/m);
    }
    expect(result.problems[0]?.file).toContain('a[U+001B][2J[U+000A]::error::b[U+202E].yaml');
  });
});

describe('What is no file', () => {
  it('is not followed, not waited for and not read', async () => {
    const { root, folder } = await layProject();
    await symlink('/etc/passwd', join(folder, 'areas/a.yaml'));
    await symlink('nowhere', join(folder, 'areas/b.yaml'));
    await symlink(folder, join(folder, 'areas/c.yaml'));
    const socket = createServer().listen(join(folder, 'areas/d.yaml'));
    await once(socket, 'listening');
    onTestFinished(() => void socket.close());
    const { problems } = await checkContent({ root, folder });
    expect(problems.map(({ file, code }) => `${file.slice(18)} ${code}`)).toEqual([
      'a.yaml not-a-plain-file',
      'b.yaml not-a-plain-file',
      'c.yaml not-a-plain-file',
      'd.yaml not-a-plain-file',
    ]);
    expect(JSON.stringify(await readContent(folder))).not.toContain('root:');
  });
});

describe('A character that cannot be seen', () => {
  it.each([
    ...[
      0x0, 0x7, 0xb, 0x1b, 0x7f, 0x85, 0xad, 0x34f, 0x61c, 0x115f, 0x180e, 0x200b, 0x200e, 0x200f,
    ],
    ...[0x2028, 0x202a, 0x202e, 0x2060, 0x2066, 0x2069, 0x206f, 0x3164, 0xfe00, 0xfeff, 0xfff9],
    ...[0xfffd, 0xffff, 0xe000, 0xfdd0, 0xe0041, 0xe0101, 0x1fffe, 0x10ffff, 0xd800],
  ])('is found wherever it stands: U+%s', (point) => {
    const character = String.fromCodePoint(point);
    for (const text of [character, `a${character}`, `${character}b`, `a${character}b`]) {
      expect(hiddenIn(text)).toEqual([{ index: text.indexOf(character), character }]);
    }
  });

  it('is none that every text may hold', () => {
    expect(
      hiddenIn('A tab\t, Windows\r\n, £ é “” – … \u00a0\u202f\u2009\u2011 ŵ 中 ع ❤️ 🏳️‍🌈 👩🏽‍⚕️'),
    ).toEqual([]);
  });

  it('is found in a megabyte of them at once', () => {
    const start = performance.now();
    expect(hiddenIn('\u200b'.repeat(1_000_000))).toHaveLength(1_000_000);
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});
