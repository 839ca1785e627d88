import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, extname, join } from 'node:path';
import { editFiles } from '../../src/lib/build/edit/edit-files.ts';
import { folderInRepository, repositoryOf } from '../../src/lib/build/edit/folder-in-repository.ts';
import { programEdition } from '../../src/lib/build/program/program-edition.ts';
import { hostsOf } from '../../src/lib/edit/host-apis.ts';
import { editScreens } from '../../src/lib/edit/screens.ts';
import { type ContentFile, readContent } from '../../src/lib/reading/read.ts';
import { address } from '../../src/lib/site/address.ts';
import { type EditSettings, editSchema } from '../../src/lib/site/edit-settings.ts';
import { policyInHeader } from '../../src/lib/site/security.ts';

/** The editing screens for a content folder on this machine, as the site would have them; the forms as it is now. */
export async function screensFor(root: string, folder: string): Promise<Screens> {
  const files = await readContent(folder);
  const settings = settingsOf(files, folder);
  const below = folderInRepository(repositoryOf(folder) ?? root, folder);
  const kept = { file: join(root, '.cache/edit-screens'), code: await programEdition(root, {}) };
  const made = await editFiles(`${root}/`, files, settings, below, kept);
  return {
    policy: policyInHeader('edit', hostsOf(settings)),
    async file(name) {
      if (name !== 'config.json') return made.get(name);
      const now = await readContent(folder);
      return JSON.stringify(editScreens(now, settings, below));
    },
  };
}

/** Shows them to this machine alone. */
export async function serveScreens(
  screens: Screens,
  port: number,
): Promise<{ url: string; close(): void }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const name = pathname === address.edit() ? 'index.html' : pathname.slice(address.edit().length);
    screens
      .file(pathname.startsWith(address.edit()) ? name : '')
      .then((file) => {
        response.setHeader('Content-Security-Policy', screens.policy);
        response.setHeader('Cache-Control', 'no-store');
        response.setHeader('Content-Type', types[extname(name)] ?? 'text/plain; charset=utf-8');
        response.writeHead(file === undefined ? 404 : 200).end(file ?? 'Not found');
      })
      .catch((error: unknown) => response.writeHead(500).end(String(error)));
  });
  await new Promise<void>((done, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', done);
  });
  const { port: taken } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${taken}${address.edit()}`, close: () => server.close() };
}

/** Where the site says that its files are kept; on a machine alone it is enough to name the folder. */
function settingsOf(files: readonly ContentFile[], folder: string): EditSettings {
  const site = files.find(({ path }) => path === 'site.yaml')?.yaml?.data as { edit?: unknown };
  const said = editSchema.safeParse(site?.edit);
  if (said.success) return said.data;
  const repository = `local/${basename(repositoryOf(folder) ?? folder)}`;
  return { host: 'github', repository, branch: 'main' };
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.woff2': 'font/woff2',
};

interface Screens {
  policy: string;
  file(name: string): Promise<string | Uint8Array | undefined>;
}
