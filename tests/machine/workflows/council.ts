import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { keepAddressesOf } from '../../../scripts/registry/keep.ts';
import { gitIn, type Repository, repository } from '../repository.ts';
import { checkOut, type Event, type StandIn } from './host.ts';

/** A council with a small site: what it has on its host, the desk of an officer, and a fork of somebody else. */
export async function council(): Promise<Council> {
  const remote = bare('council-');
  const desk = repository();
  const parts = ['.gitignore', 'scripts', 'src', 'public', 'astro.config.mjs', 'tsconfig.json'];
  for (const part of [...parts, 'package.json', 'package-lock.json']) {
    const filter = (from: string) => from !== join(project, 'src/content');
    cpSync(join(project, part), join(desk.root, part), { recursive: true, filter });
  }
  const content = join(desk.root, 'src/content');
  cpSync(join(project, 'tests/unit/problems/base'), content, { recursive: true });
  await keepAddressesOf(content, [], { AS_AT: '2026-11-21' });
  const published = desk.commit('Publish');
  desk.git('push', '--quiet', remote, 'main');
  const fork = bare('fork-');
  desk.git('push', '--quiet', fork, 'main');
  return {
    remote,
    fork,
    desk,
    content,
    published,
    edit(path, from, to) {
      const text = readFileSync(join(content, path), 'utf8');
      if (!text.includes(from)) throw new Error(`${path} has no ${from}.`);
      desk.write(`src/content/${path}`, text.replace(from, to));
    },
    begin: () => void desk.git('checkout', '--quiet', '--force', '-B', 'main', published),
    remove() {
      desk.remove();
      for (const folder of [remote, fork]) rmSync(folder, { recursive: true });
    },
  };
}

/** Pushes what lies on the desk to main, and gives what the host tells a workflow about it. */
export function push(
  { desk, remote }: Pick<Council, 'desk' | 'remote'>,
  site: Site,
  before: string,
): Event {
  desk.commit('Edit');
  desk.git('push', '--quiet', '--force', remote, 'main');
  return {
    values: {
      'github.ref': 'refs/heads/main',
      'github.event.before': before,
    },
    env: { GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/heads/main' },
    standIns: {
      ...installed,
      'actions/checkout': checkOut(remote, { ref: 'refs/heads/main', branch: 'main' }),
      'actions/configure-pages': () => ({ base_url: site.url, base_path: '/promises' }),
      'actions/upload-pages-artifact': (work, { path }) => {
        site.take(join(work, String(path)));
      },
      'actions/deploy-pages': () => {
        site.publish();
        return { page_url: `${site.url}/` };
      },
    },
  };
}

/** Proposes what lies on the desk from a branch, of the council or of a fork, whatever the branch is called. */
export function propose(
  { desk, remote, published }: Council,
  from: string,
  branch = 'draft',
): Event {
  const head = desk.commit('Edit');
  desk.git('push', '--quiet', '--force', from, `HEAD:refs/heads/${branch}`);
  // The host keeps the head of each request, and what a merge of it would be.
  gitIn(remote, ['fetch', '--quiet', from, `+refs/heads/${branch}:refs/pull/7/head`]);
  const merge = ['commit-tree', `${head}^{tree}`, '-p', published, '-p', head, '-m', 'Merge'];
  gitIn(remote, ['update-ref', 'refs/pull/7/merge', gitIn(remote, merge)]);
  return {
    values: {
      'github.ref': 'refs/pull/7/merge',
      'github.event.pull_request.number': '7',
      'github.event.pull_request.base.sha': published,
      // The host gives variables to branches of its own repository alone.
      'vars.MAINTAINERS_REVIEW': from === remote ? 'yes' : '',
    },
    env: {
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_REF: 'refs/pull/7/merge',
      GITHUB_BASE_REF: 'main',
      GITHUB_HEAD_REF: branch,
    },
    standIns: {
      ...installed,
      'actions/checkout': checkOut(remote, { ref: 'refs/pull/7/merge' }),
      // A site is built once, where it is published, and these tests cannot run inside themselves.
      'npm run build': () => {},
      'actions/upload-artifact': () => {},
      'sudo apt-get update && sudo apt-get install -y --no-install-recommends nginx-light caddy':
        () => {},
      'npm test': () => {},
    },
  };
}

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

/** What a host keeps of a repository. */
export function bare(name: string): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), name)));
  gitIn(folder, ['init', '--quiet', '--bare', '--initial-branch=main']);
  // Nothing goes over a wire, so nothing is made small.
  gitIn(folder, ['config', 'pack.window', '0']);
  gitIn(folder, ['config', 'core.compression', '0']);
  return folder;
}

const project = resolve(import.meta.dirname, '../../..');

const installed: Record<string, StandIn> = {
  'actions/setup-node': () => {},
  'npm ci --ignore-scripts': (work) => {
    symlinkSync(join(project, 'node_modules'), join(work, 'node_modules'));
  },
};

export interface Council {
  remote: string;
  fork: string;
  desk: Repository;
  content: string;
  published: string;
  edit(path: string, from: string, to: string): void;
  begin(): void;
  remove(): void;
}

interface Site {
  url: string;
  taken?: string;
  /** The folder that was published, if any was. */
  published: string | undefined;
  take(folder: string): void;
  publish(): void;
  close(): void;
}
