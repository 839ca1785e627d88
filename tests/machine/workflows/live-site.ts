import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The site that readers have: a server that names a commit, or knows no address yet. */
export async function liveSite(commit?: string): Promise<Site> {
  const server = createServer((request, answer) => {
    const isThere = commit && request.url === '/promises/version.json';
    answer.writeHead(isThere ? 200 : 404).end(JSON.stringify({ commit }));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const site: Site = {
    url: `http://127.0.0.1:${port}/promises`,
    published: undefined,
    take(folder) {
      if (!existsSync(folder)) throw new Error(`There is nothing in ${folder}.`);
      site.taken = folder;
    },
    publish() {
      site.published = site.taken;
    },
    close: () => void server.close(),
  };
  return site;
}

export interface Site {
  url: string;
  taken?: string;
  /** The folder that was published, if any was. */
  published: string | undefined;
  take(folder: string): void;
  publish(): void;
  close(): void;
}
