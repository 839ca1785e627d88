import { symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gitIn } from '../repository.ts';
import { checkOut } from './check-out.ts';
import type { Council } from './council.ts';
import type { Event, StandIn } from './host.ts';
import type { Site } from './live-site.ts';

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
  { desk, remote, published }: Pick<Council, 'desk' | 'remote' | 'published'>,
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

const project = resolve(import.meta.dirname, '../../..');

const installed: Record<string, StandIn> = {
  'actions/setup-node': () => {},
  'npm ci --ignore-scripts': (work) => {
    symlinkSync(join(project, 'node_modules'), join(work, 'node_modules'));
  },
};
