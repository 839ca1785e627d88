import { createHash } from 'node:crypto';
import type { BrowserContext, Request, Route } from 'playwright';

/**
 * A git host that answers in the place of api.github.com: it has the files that it is given, takes branches, commits and
 * pull requests, and remembers them.
 */
export async function answerAsHost(
  context: BrowserContext,
  files: ReadonlyMap<string, string>,
): Promise<HostedEdits> {
  const edits: HostedEdits = {
    branches: [],
    commits: [],
    pullRequests: [],
    handedOver: 0,
    notUnderstood: [],
  };
  await context.route('https://api.github.com/**', (route) => {
    const request = route.request();
    const answer =
      new URL(request.url()).pathname === '/graphql'
        ? graph(request, files, edits)
        : rest(request, files, edits);
    if (answer === undefined) edits.notUnderstood.push(`${request.method()} ${request.url()}`);
    return fulfil(route, answer);
  });
  return edits;
}

/** Who signs in there, and with which token. */
export const officer = { login: 'marsham-officer', token: 'a-token-of-marsham' };

const head = { oid: nameOf('the branch that is published'), message: 'Publish' };

function fulfil(route: Route, answer: object | undefined): Promise<void> {
  return route.fulfill({
    status: answer === undefined ? 404 : 200,
    contentType: 'application/json',
    headers: { 'access-control-allow-origin': '*' },
    body: JSON.stringify(answer ?? { message: 'Not Found' }),
  });
}

function rest(
  request: Request,
  files: ReadonlyMap<string, string>,
  edits: HostedEdits,
): object | undefined {
  const asked = `${request.method()} ${new URL(request.url()).pathname.replace(/^\/repos\/[^/]+\/[^/]+/, '')}`;
  if (request.headers()['authorization'] !== `token ${officer.token}`) return undefined;
  if (asked === 'GET /user') return { id: 1, name: 'An officer', ...pictured(officer.login) };
  if (asked === `GET /collaborators/${officer.login}`) return {};
  if (asked.startsWith('GET /git/trees/')) {
    const tree = [...files].map(([path, text]) => ({
      type: 'blob',
      path,
      sha: nameOf(text),
      size: Buffer.byteLength(text),
    }));
    return { tree };
  }
  if (asked === 'GET /issues/1') return { labels: [{ name: 'sveltia-cms/draft' }] };
  if (asked === 'PATCH /issues/1') return {};
  if (asked === 'POST /pulls') {
    edits.pullRequests.push(request.postDataJSON());
    const now = new Date().toISOString();
    const { title } = request.postDataJSON();
    return { number: 1, node_id: 'PR_1', title, html_url: '', created_at: now, updated_at: now };
  }
  return asked === 'POST /issues/1/labels' ? {} : undefined;
}

/** As the host has it: the picture of a person lies at another address than its interface. */
function pictured(login: string) {
  return { login, email: null, avatar_url: `https://avatars.githubusercontent.com/${login}` };
}

function graph(
  request: Request,
  files: ReadonlyMap<string, string>,
  edits: HostedEdits,
): object | undefined {
  const { query, variables } = request.postDataJSON();
  if (query.includes('createRef(')) {
    edits.branches.push(variables.input.name);
    return { data: { createRef: { ref: { name: variables.input.name } } } };
  }
  if (query.includes('createCommitOnBranch(')) {
    const { branch, fileChanges, message } = variables.input;
    edits.commits.push({
      branch: branch.branchName,
      message: message.headline,
      written: fileChanges.additions.map((one: { path: string; contents: string }) => ({
        path: one.path,
        text: Buffer.from(one.contents, 'base64').toString(),
      })),
      deleted: fileChanges.deletions,
    });
    const oid = nameOf(String(edits.commits.length));
    const commit = { oid, committedDate: new Date().toISOString(), file_0: { oid } };
    return { data: { createCommitOnBranch: { commit } } };
  }
  if (query.includes('markPullRequestReadyForReview(')) {
    edits.handedOver += 1;
    return { data: { markPullRequestReadyForReview: { pullRequest: { isDraft: false } } } };
  }
  return asked(query, files);
}

function asked(query: string, files: ReadonlyMap<string, string>): object | undefined {
  const repository = (fields: object) => ({ data: { repository: fields } });
  if (query.includes('fork: repository')) {
    return { data: { fork: { id: 'R_1' }, base: { ref: { target: head } } } };
  }
  if (query.includes('pullRequests(')) return repository({ pullRequests: { nodes: [] } });
  if (query.includes('content_')) {
    const texts = new Map([...files.values()].map((text) => [nameOf(text), text]));
    const wanted = [...query.matchAll(/(content_\d+): object\(oid: "(\w+)"\)/g)];
    return repository(
      Object.fromEntries(
        wanted.map(([, name = '', sha = '']) => [
          name,
          { text: texts.get(sha), isTruncated: false },
        ]),
      ),
    );
  }
  const author = { name: 'An officer', email: '', user: { id: 1, login: officer.login } };
  const nodes = [{ ...head, author, committedDate: '2026-11-26T09:00:00Z' }];
  const history = { target: { ...head, history: { nodes } } };
  if (query.includes('commit_') && query.includes('history(')) {
    const names = [...query.matchAll(/(commit_\d+):/g)].map(([, name = '']) => name);
    return repository(Object.fromEntries(names.map((name) => [name, history])));
  }
  if (query.includes('commit_')) return repository({});
  return query.includes('ref(qualifiedName: $branch)') ? repository({ ref: history }) : undefined;
}

function nameOf(text: string): string {
  return createHash('sha1').update(text).digest('hex');
}

/** What was brought to the host. */
export interface HostedEdits {
  branches: string[];
  commits: {
    branch: string;
    message: string;
    written: { path: string; text: string }[];
    deleted: unknown[];
  }[];
  pullRequests: { title: string; head: string; base: string; draft: boolean }[];
  /** How often somebody was asked to look at one. */
  handedOver: number;
  /** Calls that it has no answer for. */
  notUnderstood: string[];
}
