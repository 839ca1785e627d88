import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { ContentFile } from '../../reading/read.ts';
import { address } from '../../site/address.ts';
import type { EditSettings } from '../../site/edit-settings.ts';
import { editFiles } from './edit-files.ts';
import { folderInRepository } from './folder-in-repository.ts';

/** Writes the screens on which the content is edited, where site.yaml asks for them. */
export function editScreensOf(
  settings: EditSettings | undefined,
  content: string,
  read: () => Promise<readonly ContentFile[]>,
): AstroIntegration {
  let root = '';
  return {
    name: 'golden-thread:edit-screens',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:done': async ({ dir }) => {
        if (!settings) return;
        const files = await editFiles(
          root,
          await read(),
          settings,
          folderInRepository(root, content),
        );
        for (const [name, text] of files) {
          const file = join(fileURLToPath(dir), address.edit(name));
          mkdirSync(dirname(file), { recursive: true });
          writeFileSync(file, text);
        }
      },
    },
  };
}
