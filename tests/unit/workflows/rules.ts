import { parse } from 'yaml';

/** A workflow as a rule looks at it: as data, and as the text that people review. */
export interface Workflow {
  text: string;
  on: Record<string, unknown>;
  permissions?: Record<string, string>;
  concurrency?: unknown;
  env?: Record<string, string>;
  jobs: Record<string, Job>;
}

interface Job {
  permissions?: Record<string, string>;
  needs?: string | string[];
  env?: Record<string, string>;
  outputs?: Record<string, string>;
  environment?: string | { name: string };
  if?: string;
  'runs-on': string;
  'timeout-minutes'?: number;
  steps: Step[];
}

export interface Step {
  id?: string;
  if?: string;
  env?: Record<string, string>;
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}

/** Reads a workflow. Triggers can be written as a name, a list or a map. */
export function readWorkflow(text: string): Workflow {
  const { on, ...rest } = parse(text) as Omit<Workflow, 'text'> & { on: unknown };
  const named = typeof on === 'string' ? [on] : on;
  const triggers = Array.isArray(named)
    ? Object.fromEntries(named.map((name) => [name, null]))
    : (named as Record<string, unknown>);
  return { ...rest, on: triggers, text };
}

/** What must hold in every workflow: a sentence, and each fault in words. */
export const workflowRules: { sentence: string; faults: (workflow: Workflow) => string[] }[] = [
  {
    sentence: 'names each action by its full commit hash, with the version beside it',
    faults: ({ text }) =>
      [...text.matchAll(/^\s*(?:- )?uses:(.*)$/gm)].flatMap(([, used = '']) =>
        /^ [\w-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(used) ? [] : [`uses${used}`],
      ),
  },
  {
    sentence: 'uses only the actions that GitHub itself makes',
    faults: (workflow) =>
      steps(workflow).flatMap(({ uses }) =>
        uses === undefined || uses.startsWith('actions/') ? [] : [uses],
      ),
  },
  {
    sentence: 'starts only on what cannot lend a stranger our rights',
    faults: ({ on }) =>
      Object.keys(on).filter(
        (name) => !['pull_request', 'push', 'schedule', 'workflow_dispatch'].includes(name),
      ),
  },
  {
    sentence: 'may read the code and nothing more, unless a job says otherwise',
    faults: ({ permissions }) =>
      JSON.stringify(permissions) === '{"contents":"read"}' ? [] : [JSON.stringify(permissions)],
  },
  {
    sentence: 'writes only in a job that runs no code of ours, from main, in an environment',
    faults: ({ jobs }) =>
      Object.entries(jobs).flatMap(([name, { permissions = {}, steps, environment, ...job }]) => {
        const rights = Object.entries(permissions).filter(([, right]) => right !== 'read');
        if (rights.length === 0) return [];
        const allowed = rights.every(([scope]) => ['pages', 'id-token'].includes(scope));
        const bare = steps.every(({ uses }) => uses?.startsWith('actions/deploy-pages@'));
        const onMain = job.if?.includes("github.ref == 'refs/heads/main'");
        return allowed && bare && onMain && environment ? [] : [name];
      }),
  },
  {
    sentence: 'puts nothing into a command that GitHub would fill in first',
    faults: (workflow) => steps(workflow).flatMap(({ run }) => (run?.includes('${{') ? [run] : [])),
  },
  {
    sentence: 'fills in no text that a stranger can write',
    faults: ({ text }) =>
      [...text.matchAll(/\$\{\{\s*(.*?)\s*\}\}/g)].flatMap(([, filled = '']) =>
        trusted.some((pattern) => pattern.test(filled)) ? [] : [filled],
      ),
  },
  {
    sentence: 'leaves no key behind in the files that it fetches',
    faults: (workflow) =>
      steps(workflow).flatMap((step) =>
        step.uses?.startsWith('actions/checkout@') && step.with?.['persist-credentials'] !== false
          ? [step.uses]
          : [],
      ),
  },
  {
    sentence: 'knows no secret',
    faults: ({ text }) => [...text.matchAll(/\bsecrets\b|github\.token/g)].map(([found]) => found),
  },
  {
    sentence: 'lets no package run a program when it is installed',
    faults: (workflow) => {
      const right = 'npm ci --ignore-scripts';
      const wrong = commands(workflow).filter(
        (line) => /\bnpm (ci|i|install)\b/.test(line) && !line.includes(right),
      );
      // Our commands install what is missing by themselves, unless that was done before.
      const left = Object.entries(workflow.jobs).flatMap(([name, job]) => {
        const lines = job.steps.flatMap(({ run }) => run ?? []);
        const runsOurs = lines.some((line) => /\bnpm (run|test|start)\b/.test(line));
        return runsOurs && !lines.includes(right) ? [name] : [];
      });
      return [...wrong, ...(workflow.env?.['NPM_CONFIG_IGNORE_SCRIPTS'] === 'true' ? [] : left)];
    },
  },
  {
    sentence: 'runs nothing that it has just fetched from somewhere',
    faults: (workflow) =>
      commands(workflow).filter((line) => /\b(curl|wget|npx|eval)\b|\| *(ba)?sh\b/.test(line)),
  },
  {
    sentence: 'gives each job a system and an end',
    faults: ({ jobs }) =>
      Object.entries(jobs).flatMap(([name, job]) =>
        (job['timeout-minutes'] ?? 999) <= 60 && /^ubuntu-\d\d\.\d\d$/.test(job['runs-on'])
          ? []
          : [name],
      ),
  },
  {
    sentence: 'does not run beside itself',
    faults: ({ concurrency }) => (concurrency ? [] : ['no concurrency']),
  },
];

const trusted = [
  /^github\.event\.(before|pull_request\.(number|base\.sha))$/,
  /^vars\.MAINTAINERS_REVIEW$/,
  /^steps\.(look\.outputs\.outside|version\.outputs\.upgrades|pages\.outputs\.(base_path|base_url)|deployment\.outputs\.page_url)$/,
];

function steps({ jobs }: Workflow): Step[] {
  return Object.values(jobs).flatMap((job) => job.steps);
}

function commands(workflow: Workflow): string[] {
  return steps(workflow).flatMap(({ run }) => run?.split('\n') ?? []);
}
