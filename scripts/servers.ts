import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { runs } from './browser/runs.ts';

/**
 * Finds a web server on this machine, and fetches it with apt where that can be done. Says in plain
 * lines what it does; gives nothing, with the way out, when there is none.
 */
export function findServer(
  name: ServerName,
  tell: (line: string) => void = console.log,
): string | undefined {
  const here = onPath(name);
  if (here) return here;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    tell(`There is no ${name} on this machine. Installing it with apt-get…`);
    const fetched = fromApt(packages[name]) ? onPath(name) : undefined;
    if (fetched) return fetched;
  }
  tell(
    `There is no ${name} on this machine, and none could be fetched. Its sample configuration is not tested here; install ${name} with the tools of your system, and it is.`,
  );
  return undefined;
}

/** The servers for which docs/servers/ has a sample. */
export type ServerName = 'nginx' | 'caddy';

const packages: Record<ServerName, string> = { nginx: 'nginx-light', caddy: 'caddy' };

function onPath(name: string): string | undefined {
  // Servers live where only root looks.
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];
  return folders.map((folder) => join(folder, name)).find((place) => existsSync(place));
}

function fromApt(name: string): boolean {
  // RUNLEVEL=1 asks the package not to start its server, for we start our own.
  const env = { DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  return (
    runs('apt-get', ['update'], { env, minutes: 2 }) &&
    runs('apt-get', ['install', '-y', '--no-install-recommends', name], { env, minutes: 4 })
  );
}
