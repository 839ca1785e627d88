import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ServerName } from '../../../scripts/servers.ts';

/**
 * Starts a real server with our sample of its configuration, in the foreground, on a free port and in
 * a folder of its own. Only the name, the port and the folder of the site differ from the sample.
 */
export async function startServer(
  name: ServerName,
  program: string,
  site: string,
): Promise<RunningServer> {
  const own = mkdtempSync(join(tmpdir(), `${name}-`));
  const port = await freePort();
  const { file, args, text } = plans[name](own, port, site);
  writeFileSync(join(own, file), text);
  const child = spawn(program, args(join(own, file)), {
    cwd: own,
    // Caddy keeps what it knows below these.
    env: { ...process.env, HOME: own, XDG_DATA_HOME: own, XDG_CONFIG_HOME: own },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stdout.on('data', (chunk) => (said += chunk));
  child.stderr.on('data', (chunk) => (said += chunk));
  const end = async () => {
    await stop(child);
    rmSync(own, { recursive: true, force: true });
  };
  for (let tries = 0; tries < 200; tries++) {
    if (child.exitCode !== null) break;
    const answer = await get(port, '/').catch(() => undefined);
    if (answer)
      return { url: `http://127.0.0.1:${port}/`, get: (...asked) => get(port, ...asked), end };
    await new Promise((done) => setTimeout(done, 50));
  }
  await end();
  throw new Error(`${name} did not start from its sample configuration.\n${said}`);
}

const plans: Record<ServerName, (own: string, port: number, site: string) => Plan> = {
  nginx: (own, port, site) => ({
    file: 'nginx.conf',
    args: (file) => ['-p', own, '-e', 'stderr', '-c', file],
    text: `daemon off; master_process off; pid ${own}/pid; error_log stderr;
events {}
http {
  access_log off;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${own}/${kind};`).join(' ')}
  ${sample('nginx.conf', [
    ['listen 80;', `listen 127.0.0.1:${port};`],
    ['root /srv/golden-thread;', `root ${site};`],
  ])}
}`,
  }),
  caddy: (own, port, site) => ({
    file: 'Caddyfile',
    args: (file) => ['run', '--adapter', 'caddyfile', '--config', file],
    text: `{\n\tadmin off\n\tauto_https off\n\tstorage file_system ${own}\n}\n${sample(
      'Caddyfile',
      [
        ['golden-thread.example.gov.uk {', `http://127.0.0.1:${port} {`],
        ['root * /srv/golden-thread', `root * ${site}`],
      ],
    )}`,
  }),
};

function sample(file: string, changes: [from: string, to: string][]): string {
  let text = readFileSync(join('docs/servers', file), 'utf8');
  for (const [from, to] of changes) {
    if (!text.includes(from)) throw new Error(`docs/servers/${file} has no “${from}”.`);
    text = text.replace(from, to);
  }
  return text;
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => done(port));
    });
  });
}

/** Asked without fetch, which tidies an address before it sends it. */
function get(port: number, path: string, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((done, fail) => {
    const asked = request({ host: '127.0.0.1', port, path, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('end', () =>
        done({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks),
        }),
      );
    });
    asked.on('error', fail);
    asked.end();
  });
}

function stop(child: ChildProcess): Promise<void> {
  return new Promise((done) => {
    if (child.exitCode !== null || child.signalCode !== null) return done();
    child.once('exit', () => done());
    child.kill('SIGTERM');
  });
}

interface Plan {
  file: string;
  args: (file: string) => string[];
  text: string;
}

export interface RunningServer {
  url: string;
  get(path: string, headers?: Record<string, string>): Promise<Answer>;
  end(): Promise<void>;
}

interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
}
