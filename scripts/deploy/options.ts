import { parseArgs } from 'node:util';
import { closestTo } from '../../src/lib/problems/closest.ts';
import { Mistake } from '../terminal/mistake.ts';

/** Reads the words after `npm run deploy --`; what cannot be meant is a Mistake that quotes it. */
export function readOptions(args: string[]): Options {
  const { tokens } = parseArgs({ args, options: KNOWN, strict: false, tokens: true });
  const given = new Map<string, string | undefined>();
  for (const token of tokens) {
    if (token.kind === 'option-terminator') throw wrong('--', 'says nothing here');
    if (token.kind === 'positional') {
      throw wrong(token.value, 'stands without an option before it');
    }
    const { name, rawName, value } = token;
    if (!Object.hasOwn(KNOWN, name))
      throw wrong(rawName, 'is not an option of deploy', meant(name));
    if (given.has(name)) throw wrong(rawName, 'is there twice');
    const takesValue = KNOWN[name as keyof typeof KNOWN].type === 'string';
    if (takesValue && (!value || value.startsWith('--')))
      throw wrong(rawName, 'has nothing after it');
    if (!takesValue && value !== undefined) throw wrong(`${rawName}=${value}`, 'needs no value');
    given.set(name, value);
  }
  const to = given.get('to');
  if (!to) throw new Mistake(`Say where to publish, with --to.\n${USAGE}`);
  const wishes = (['rollback', 'list'] as const).filter((name) => given.has(name));
  const [wish, other] = [...wishes, ...(given.has('base-path') ? ['base-path'] : [])];
  if (wishes.length > 0 && other) throw wrong(`--${other}`, `cannot go with --${wish}`);
  return { to, wish: wishes[0] ?? 'publish', basePath: given.get('base-path') };
}

function wrong(typed: string, why: string, hint = ''): Mistake {
  return new Mistake(`“${typed}” ${why}.${hint}\n${USAGE}`);
}

function meant(name: string): string {
  const known = closestTo(name, Object.keys(KNOWN));
  return known ? ` Did you mean “--${known}”?` : '';
}

const KNOWN = {
  to: { type: 'string' },
  'base-path': { type: 'string' },
  rollback: { type: 'boolean' },
  list: { type: 'boolean' },
} as const;

const USAGE =
  'Write for example: npm run deploy -- --to /srv/goldenthread (and --base-path /health/, or --rollback, or --list).';

/** What one run of deploy is asked to do. */
export interface Options {
  to: string;
  wish: 'publish' | 'rollback' | 'list';
  basePath: string | undefined;
}
