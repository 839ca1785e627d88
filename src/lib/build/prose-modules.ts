import { join } from 'node:path';
import type { Plugin } from 'vite';
import { contentFolder, readContent } from '../register/read.ts';

/** The module that holds the bodies of MDX files, by collection and ID. */
const moduleName = 'virtual:golden-thread/prose';

/**
 * Gives the pages the bodies of the content's MDX files as components. Astro's own list of them lies
 * in one place for all builds of a project, so two builds of different content would mix.
 */
export function proseModules(root = process.cwd()): Plugin {
  const folder = contentFolder(root);
  return {
    name: 'golden-thread:prose',
    resolveId: (id) => (id === moduleName ? `\0${moduleName}` : undefined),
    async load(id) {
      if (id !== `\0${moduleName}`) return undefined;
      const entries = (await readContent(folder)).flatMap(({ path, place, body }) =>
        place.belongs && body !== undefined
          ? [
              `  ${JSON.stringify(`${place.collection}/${place.id}`)}: () => import(${JSON.stringify(join(folder, path))}),`,
            ]
          : [],
      );
      return `export const prose = {\n${entries.join('\n')}\n};\n`;
    },
  };
}
