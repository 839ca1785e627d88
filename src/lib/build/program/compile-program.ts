import { rename } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { programCode, sealProgram } from './kept-program.ts';

/**
 * Lets Astro compile the program that makes the pages, and make none: a build runs the program afterwards, and so does
 * the next one for as long as the code is the same.
 *
 * Astro is asked for an output folder below that of the program. A program into which a page has taken content is not
 * sealed, so the next build compiles it again.
 *
 * @param content the folder of the content.
 */
export function compileProgram(content: string): AstroIntegration {
  let site = '';
  const holds: string[] = [];
  return {
    name: 'golden-thread:compile-program',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        const isCode = codeBelow(fileURLToPath(config.srcDir), resolve(content));
        const note = (id: string) => isCode(id) || holds.push(id);
        updateConfig({ vite: { plugins: [programEntry(), noteModules(note)] } });
      },
      'astro:config:done': ({ config }) => {
        site = fileURLToPath(config.outDir);
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer({
          name: 'golden-thread:none',
          async setup() {
            const program = join(site, '..');
            await rename(join(site, '.prerender'), programCode(program));
            if (holds.length === 0) await sealProgram(program);
          },
          getStaticPaths: async () => [],
          render: async () => new Response(),
        });
      },
    },
  };
}

/** Has Astro begin at our program instead of its own. */
function programEntry(): Plugin {
  const input = fileURLToPath(new URL('./entry.ts', import.meta.url));
  return {
    name: 'golden-thread:program-entry',
    configEnvironment: (name) =>
      name === 'prerender' ? { build: { rolldownOptions: { input } } } : undefined,
  };
}

/** Names each module that has gone into the program. */
function noteModules(note: (id: string) => void): Plugin {
  return {
    name: 'golden-thread:note-modules',
    generateBundle(_options, bundle) {
      if (this.environment.name !== 'prerender') return;
      for (const file of Object.values(bundle)) {
        if (file.type === 'chunk') file.moduleIds.forEach(note);
      }
    },
  };
}

/** Whether a module is code that the name of a kept program speaks for: our own but for the content, or of a package. */
function codeBelow(source: string, content: string): (id: string) => boolean {
  return (id) => {
    // What Astro has read of the content, for pages that ask it.
    if (id.includes('astro:data-layer-content')) return false;
    const [file = ''] = id.split('?');
    if (!file.startsWith('/') && !/^[A-Z]:/i.test(file)) return true;
    const isBelow = (folder: string) => resolve(file).startsWith(join(folder, sep));
    const isContent = [content, join(source, 'content')].some(isBelow);
    return file.includes('/node_modules/') || (isBelow(source) && !isContent);
  };
}
