import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { CommitmentTexts, Corpus } from './corpus.ts';

const parts = ['astro', 'eleventy', 'hugo', 'starlight', 'texts'];

/** Lays out the folder in which the other generators build: their templates, and the texts as each of them reads them. */
export function layOut(work: string, corpus: Corpus, site: string): void {
  clearAway(work);
  for (const part of parts)
    cpSync(join(import.meta.dirname, part), join(work, part), { recursive: true });
  write(work, 'corpus.json', JSON.stringify(corpus));
  const [first] = corpus.commitments;
  if (!first) throw new Error('There is no commitment to build.');
  write(work, 'page.css', styleOf(join(site, 'strategies', first.id)));
  write(work, 'frame.css', styleOf(join(site, 'embed', first.id)));
  for (const style of ['page.css', 'frame.css']) {
    cpSync(join(work, style), join(work, 'hugo/assets', style));
  }
  const byId = Object.fromEntries(corpus.commitments.map((texts) => [texts.id, texts]));
  write(work, 'hugo/data/corpus.json', JSON.stringify({ ...corpus, commitments: byId }));
  write(work, 'starlight/src/content/docs/index.md', frontMatter({ title: corpus.site.name }));
  for (const texts of corpus.commitments) {
    const { id, ref, title } = texts;
    const path = `strategies/${id}`;
    write(
      work,
      `hugo/content/${path}.md`,
      frontMatter({ title, url: `/${path}/`, commitment: id }),
    );
    const page = frontMatter({ title: `${ref}: ${title}`, description: texts.answer });
    write(work, `starlight/src/content/docs/${path}.md`, `${page}\n${inMarkdown(texts)}`);
  }
}

/** Empties that folder, but for what was installed into it. */
export function clearAway(work: string): void {
  for (const part of parts) {
    mkdirSync(join(work, part), { recursive: true });
    for (const name of readdirSync(join(work, part))) {
      if (['node_modules', 'package.json'].includes(name)) continue;
      rmSync(join(work, part, name), { recursive: true });
    }
  }
  for (const file of ['corpus.json', 'page.css', 'frame.css'])
    rmSync(join(work, file), { force: true });
}

/** The style that a page of the built site carries: the longest of its own. */
function styleOf(folder: string): string {
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  const styles = [...page.matchAll(/<style>([^<]*)<\/style>/g)].map(([, style = '']) => style);
  return styles.toSorted((one, other) => other.length - one.length)[0] ?? '';
}

function inMarkdown(texts: CommitmentTexts): string {
  const { answer, detail, facts, states, history, source, sourceLink, citation, embed } = texts;
  return [
    `**${answer}**\n\n${detail}`,
    '## Who and by when',
    facts.map(({ term, text }) => `- **${term}**: ${text}`).join('\n'),
    '## How it stands',
    ['| Question | Answer | Where it comes from |', '| --- | --- | --- |']
      .concat(states.map(({ question, word, basis }) => `| ${question} | ${word} | ${basis} |`))
      .join('\n'),
    '## What happened',
    history
      .map(
        ({ on, title, text, link }) => `- ${on} **${title}.** ${text} Said in [${title}](${link}).`,
      )
      .join('\n'),
    `## Source\n\n[${source}](${sourceLink})`,
    `## Cite and link\n\n${citation}\n\n    ${embed}\n`,
  ].join('\n\n');
}

/** JSON is YAML too. */
function frontMatter(fields: object): string {
  return `---\n${JSON.stringify(fields)}\n---\n`;
}

function write(work: string, path: string, text: string): void {
  const file = join(work, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
