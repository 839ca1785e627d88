import { Mistake } from '../../terminal/mistake.ts';
import type { RepositoryRequest } from './start-repository.ts';

/** What the words of npm run new -- site ask of a repository; undefined when the site stays in the project. */
export function repositoryRequest(words: string[]): RepositoryRequest | undefined {
  const to = take(words, '--to');
  const code = take(to.rest, '--code');
  if (to.value === undefined) {
    if (code.value === undefined) return undefined;
    throw new Mistake('--code goes with --to: npm run new -- site --to ../our-progress.');
  }
  return { to: to.value, code: code.value, args: code.rest };
}

/** An option with what stands after it, taken out of the words. */
function take(words: string[], name: string): { value: string | undefined; rest: string[] } {
  const at = words.findIndex((word) => word === name || word.startsWith(`${name}=`));
  if (at < 0) return { value: undefined, rest: words };
  const joined = words[at]?.slice(name.length + 1);
  const value = joined || words[at + 1];
  if (!value || value.startsWith('--')) {
    throw new Mistake(`“${name}” has nothing after it.\nWrite for example: --to ../our-progress.`);
  }
  return { value, rest: words.toSpliced(at, joined ? 1 : 2) };
}
