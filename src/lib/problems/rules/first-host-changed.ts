import { quote } from '../../fields/text.ts';
import { authorityOf } from '../../site/authority.ts';
import { demonstrationAddress } from '../../site/beginning.ts';
import type { Draft } from '../content.ts';
import type { Rule } from '../problem.ts';
import { textAt } from '../select.ts';

/** The IDs of feeds and calendars stay as they were given, whatever host the site has now. */
export const firstHostChanged: Rule = function* ({ of, published }) {
  const [before] = published?.of('site') ?? [];
  const [now] = of('site');
  const [was, is] = [before, now].map(authorityIn);
  // That the address is that of the demonstration is told by another rule.
  if (!now || !was || !is || was === is || is === new URL(demonstrationAddress).hostname) return;
  const said = textAt(now.data, 'firstHost');
  yield {
    file: now.file,
    path: [said === undefined ? 'address' : 'firstHost'],
    code: 'first-host-changed',
    what: `The IDs of feeds and calendars were published under ${quote(was)}, and would be given anew under ${quote(is)}.`,
    fix: `Keep the first host: write firstHost: ${was}. The address may be another one.`,
  };
};

function authorityIn(site: Draft | undefined): string | undefined {
  const address = textAt(site?.data, 'address');
  if (address === undefined || !URL.canParse(address)) return undefined;
  return authorityOf({ address, firstHost: textAt(site?.data, 'firstHost') });
}
