import { join } from 'node:path';
import type { Plugin } from 'vite';
import { isWords } from '../reading/body/foreign.ts';
import { readBodies } from '../reading/body/read-bodies.ts';
import { contentFolder, readContent } from '../reading/read.ts';

/** The module that holds the bodies of MDX files, by collection and ID. */
const moduleName = 'virtual:golden-thread/prose';

/**
 * Gives the pages the bodies of the content's MDX files as trees of words: data, which no program runs. The
 * trees come from the same parser, in the same words, as the check reads; a body that the check would not
 * have passed stops the build.
 */
export function proseModules(root = process.cwd()): Plugin {
  const folder = contentFolder(root);
  return {
    name: 'golden-thread:prose',
    resolveId: (id) => (id === moduleName ? `\0${moduleName}` : undefined),
    async load(id) {
      if (id !== `\0${moduleName}`) return undefined;
      const files = await readContent(folder);
      for (const { path, body } of files) {
        if (body !== undefined) this.addWatchFile(join(folder, path));
      }
      return `export const prose = JSON.parse(${JSON.stringify(JSON.stringify(await proseOf(files)))});\n`;
    },
  };
}

/** The words of each MDX file by collection and ID. Throws at the first that holds anything else. */
export async function proseOf(
  files: Awaited<ReturnType<typeof readContent>>,
): Promise<Record<string, unknown>> {
  const bodies = await readBodies(files, { withWords: true });
  const prose = files.flatMap(({ path, place }) => {
    const body = bodies.get(path);
    if (!place.belongs || !body) return [];
    if (!isWords(body)) throw new Error(`${path} has not passed the check.`);
    return [[`${place.collection}/${place.id}`, body.words]];
  });
  return Object.fromEntries(prose);
}
