import type { Random } from '../random.ts';

/** Code that leaves a trace when it runs: in this program, in a file, or by showing a secret. */
function payloads(file: string): string[] {
  return [
    'globalThis.canary = 1',
    '(() => { globalThis.canary = 1; return process.env.CANARY_SECRET })()',
    'process.env.CANARY_SECRET',
    `process.getBuiltinModule("node:fs").writeFileSync(${JSON.stringify(file)}, "x")`,
    `await import("data:text/javascript,globalThis.canary=1")`,
    'this.constructor.constructor("globalThis.canary = 1")()',
    '[].filter.constructor("globalThis.canary = 1")()',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is code for others to run.
    '`${(globalThis.canary = 1)}`',
    'Object.prototype.canary = 1',
    '/* */ globalThis.canary = 1 // */',
  ];
}

/** A document that tries to have code run by whoever reads it, at up to four places. */
export function canaryDocument(file: string, random: Random): string {
  const parts: string[] = [];
  for (let times = 1 + random.below(4); times > 0; times -= 1) {
    const code = disguise(random.pick(payloads(file)), random);
    let part = random.pick(carriers)(code);
    if (random.next() < 0.5) part = random.pick(wrappers)(part);
    parts.push(random.next() < 0.3 ? 'Some words.' : part, part);
  }
  return parts.join(random.pick(['\n\n', '\n\n', '\n', ' ', '\n\n\n']));
}

/** Fields that try the same with YAML. */
export function canaryFields(file: string, random: Random): string {
  const code = random.pick(payloads(file));
  const value = JSON.stringify(code);
  return random.pick([
    `name: !!js/function ${value}`,
    `name: !<tag:yaml.org,2002:js/function> ${value}`,
    `name: !!js/eval ${value}`,
    `__proto__: { canary: 1 }\nname: x`,
    `"__proto__": { canary: 1 }\nname: x`,
    `constructor: { prototype: { canary: 1 } }`,
    `name: { __proto__: { canary: 1 } }`,
    `x: &x { canary: 1 }\n<<: *x`,
    `"<<": { __proto__: { canary: 1 } }`,
    `%YAML 1.1\n---\n!!python/object/apply:os.system [${value}]`,
    `name: ${value}\nkind: place`,
    `name: "\\x5f_proto__"\n"\\x5f_proto__": { canary: 1 }`,
    `- ${value}`,
    `? { a: ${value} }\n: x`,
  ]);
}

const carriers: ((code: string) => string)[] = [
  (code) => `{${code}}`,
  (code) => `Words {${code}} words.`,
  (code) => `export const a = ${code}`,
  (code) => `export default ${code}`,
  (code) => `import "data:text/javascript,${code}"`,
  (code) => `<SiteName a={${code}} />`,
  (code) => `<SiteName {...${code}} />`,
  (code) => `<SiteName>{${code}}</SiteName>`,
  (code) => `<script>${code}</script>`,
  (code) => `<script>{\`${code}\`}</script>`,
  (code) => `<img src="x" onerror={${code}} />`,
  (code) => `<img src="x" onerror="${code}" />`,
  (code) => `<svg><script>${code}</script></svg>`,
  (code) => `<style>{${code}}</style>`,
  (code) => `<a.b c={${code}} />`,
  (code) => `<>{${code}}</>`,
  (code) => `<Fragment set:html={${code}} />`,
  (code) => `[words](javascript:${encodeURI(code)})`,
  (code) => `[words](<javascript:${code}>)`,
  (code) => `[words](java&#115;cript:${encodeURI(code)})`,
  (code) => `[words](JaVa&Tab;ScRiPt:${encodeURI(code)})`,
  (code) => `[words](data:text/html,${encodeURI(code)})`,
  (code) => `[words](/x "{${code}}")`,
  (code) => `[{${code}}](/x)`,
  (code) => `![{${code}}](x.png)`,
  (code) => `![words](https://example.org/{${encodeURI(code)}})`,
  (code) => `[a]: {${code}}\n\n[a]`,
  (code) => `[a]: javascript:${encodeURI(code)}\n\n[a]`,
  (code) => `[^1]: {${code}}\n\nWords[^1]`,
  (code) => `[^1]: <b onclick={${code}}>x</b>\n\nWords[^1]`,
  (code) => `\`{${code}}\``,
  (code) => `\`\`\`js {${code}}\n{${code}}\n\`\`\``,
  (code) => `~~~\n{${code}}`,
  (code) => `    {${code}}`,
  (code) => `\\{${code}}`,
  (code) => `\\\\{${code}}`,
  (code) => `{/* */}{${code}}`,
  (code) => `<!-- -->{${code}}`,
  (code) => `---\nlayout: x\n---\n{${code}}`,
  (code) => `\n---\nlayout: ${code}\n---\n`,
  (code) => `+++\nx = "${code}"\n+++\n`,
  (code) => `$\{${code}}$`,
  (code) => `:::note{${code}}\nx\n:::`,
  (code) => `## Words {#${code}}`,
  (code) => `&#123;${code}&#125;`,
  (code) => `&lt;script>${code}&lt;/script>`,
  (code) => `{"${code.replaceAll('"', "'")}"}`,
  (code) => `{<SiteName a={${code}} />}`,
  (code) => `<SiteName a=<b>{${code}}</b> />`,
  (code) => `- [ ] {${code}}`,
  (code) => `* [x] ${code}`,
  (code) => `[words](https://www.gov.uk@evil.example/?${encodeURIComponent(code)})`,
  (code) => `https://www.gov.uk:${encodeURIComponent(code)}@evil.example/`,
  (code) => `| a | {${code}} |\n|---|---|\n| {${code}} | b |`,
];

const wrappers: ((part: string) => string)[] = [
  (part) => part.replace(/^/gm, '> '),
  (part) => `- ${part.replaceAll('\n', '\n  ')}`,
  (part) => `1. ${part.replaceAll('\n', '\n   ')}`,
  (part) => `## ${part}`,
  (part) => `**${part}**`,
  (part) => `*${part}*`,
  (part) => `~~${part}~~`,
  (part) => `[${part}](/x)`,
  (part) => `<SiteName>\n\n${part}\n\n</SiteName>`,
  (part) => `<div>${part}</div>`,
  (part) => `  ${part}`,
  (part) => `\t${part}`,
  (part) => `Words\n${part}`,
  (part) => `\`${part}`,
  (part) => `\\${part}`,
  (part) => `${part}\\`,
  (part) => `${part}\n${part}`,
  (part) => part.replaceAll('\n', '\r\n'),
  (part) => part.replaceAll('\n', '\r'),
  (part) => part.replaceAll('\n', '\u2028'),
  (part) => part.replaceAll(' ', '\u00a0'),
  (part) => `\u200b${part}`,
];

function disguise(code: string, random: Random): string {
  return random.pick([
    () => code,
    () => code,
    () => code,
    () => code.replaceAll(' ', '\n'),
    () => code.replaceAll(' ', '\t'),
    () => `(${code})`,
    () => `\`\${${code}}\``,
    () => code.replace('canary', 'can\\u0061ry'),
    () => `${code};\n\n${code}`,
  ])();
}
