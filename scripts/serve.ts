import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { answerer } from './serve/answer.ts';

/**
 * Serves a built site as a web host would: directories end in a slash, an unknown address gets
 * 404.html with status 404, and under a base path nothing outside it exists.
 */
export async function serve(dir: string, options: Options = {}): Promise<Site> {
  const { base = '/', port = 4321, host = 'localhost' } = options;
  const folder = resolve(dir);
  const { servers, given } = await listenAt(host, port, answerer(folder, base));
  const shown = host.includes(':') ? `[${host}]` : host;
  return { url: `http://${shown}:${given}${base}`, close: () => closeAll(servers) };
}

/** Whether nothing else on this machine is using a port of it, so that a site can be shown there. */
export async function isFree(port: number): Promise<boolean> {
  try {
    const { servers } = await listenAt('localhost', port);
    await closeAll(servers);
    return true;
  } catch (error) {
    return codeOf(error) !== 'EADDRINUSE';
  }
}

/** The code of a Node error: EADDRINUSE when the port is taken. */
export function codeOf(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException).code;
}

/** Servers at each address of a host, all with the port that was given. */
async function listenAt(
  host: string,
  port: number,
  answer?: RequestListener,
): Promise<{ servers: Server[]; given: number }> {
  const servers: Server[] = [];
  // The name localhost means both of these, and which one a browser tries first varies.
  const addresses = host === 'localhost' ? ['127.0.0.1', '::1'] : [host];
  let given = port;
  try {
    for (const address of addresses) {
      const server = createServer(answer);
      try {
        given = await listen(server, given, address);
        servers.push(server);
      } catch (error) {
        // A machine without IPv6 has only the first.
        if (servers.length === 0 || codeOf(error) === 'EADDRINUSE') throw error;
      }
    }
  } catch (error) {
    await closeAll(servers);
    throw error;
  }
  return { servers, given };
}

function listen(server: Server, port: number, address: string): Promise<number> {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, address, () => done((server.address() as AddressInfo).port));
  });
}

async function closeAll(servers: Server[]): Promise<void> {
  await Promise.all(
    servers.map((server) => {
      const closed = new Promise((done) => server.close(done));
      // A browser keeps its connections open, and closing waits for them otherwise.
      server.closeAllConnections();
      return closed;
    }),
  );
}

interface Options {
  /** The path the site was built for, with a slash at both ends. */
  base?: string;
  /** 0 takes any free port. */
  port?: number;
  host?: string;
}

export interface Site {
  url: string;
  close(): Promise<void>;
}
