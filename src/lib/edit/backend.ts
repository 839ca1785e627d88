import type { EditSettings } from '../site/edit-settings.ts';

/** Where Sveltia reads and writes, and how people sign in there. */
export function backendOf(settings: EditSettings) {
  const { host, repository, branch, baseUrl } = settings;
  const root = baseUrl?.replace(/\/+$/, '');
  const api = { github: `${root}/api/v3`, gitlab: `${root}/api/v4`, gitea: `${root}/api/v1` }[host];
  return {
    name: host,
    repo: repository,
    branch,
    ...(root && { api_root: api }),
    ...(root && host !== 'gitea' && { graphql_api_root: `${root}/api/graphql` }),
    ...signingIn(settings, root),
    commit_messages: {
      create: 'Add {{collection}} “{{slug}}”',
      update: 'Edit {{collection}} “{{slug}}”',
    },
  };
}

/** A token is always taken. Without a way of one's own, the button beside it would lead to a service of others. */
function signingIn({ host, signIn }: EditSettings, root: string | undefined) {
  if (host === 'github') return signIn ? serviceAt(new URL(signIn)) : tokenAlone;
  return {
    ...(root && { base_url: root }),
    ...(signIn ? { app_id: signIn } : tokenAlone),
    ...(signIn && host === 'gitlab' && { auth_type: 'pkce' }),
  };
}

const tokenAlone = { auth_methods: ['token'] };

function serviceAt({ origin, pathname }: URL) {
  return { base_url: origin, auth_endpoint: pathname.slice(1) || 'auth' };
}
