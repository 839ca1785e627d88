import { address } from '../../src/lib/site/address.ts';
import { Mistake } from '../terminal/mistake.ts';
import { readCommit } from './version.ts';

/**
 * The commit of the content from which a live site was made, as the site itself names it. Undefined where there is no
 * site yet, or one that names none. A site that does not answer is a Mistake: not to compare would let everything through.
 */
export async function commitOfLiveSite(site: string): Promise<string | undefined> {
  const url = `${site.replace(/\/+$/, '')}${address.version()}`;
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(20_000), cache: 'no-store' });
    if (answer.status === 404) return undefined;
    if (answer.ok) return readCommit(await answer.text());
    throw new Error(`it answers ${answer.status}`);
  } catch (error) {
    const cause = (error as Error).cause ?? error;
    throw new Mistake(
      `What is published cannot be compared: ${url} could not be read (${cause instanceof Error ? cause.message : cause}).\nTry again later, or name the commit that is published: npm run check -- --since <commit>.`,
    );
  }
}
