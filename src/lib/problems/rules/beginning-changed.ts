import { quote } from '../../fields/text.ts';
import { demonstrationAddress } from '../../site/beginning.ts';
import type { Finding, Rule } from '../problem.ts';
import { textAt } from '../select.ts';

/** A site begins once. Where something of its own was published, it cannot begin again. */
export const beginningChanged: Rule = function* ({ of, published }) {
  const [before] = published?.of('site') ?? [];
  const [now] = of('site');
  if (!before || !now) return;
  const { file } = now;
  const about = (field: string): Pick<Finding, 'file' | 'path' | 'code'> => ({
    file,
    path: textAt(now.data, field) === undefined ? [] : [field],
    code: 'beginning-changed',
  });
  const [was, is] = [before, now].map(({ data }) => textAt(data, 'begun'));
  if (was !== is) {
    yield {
      ...about('begun'),
      what: was
        ? `This site was published as begun on ${was}, and ${is ? `says ${is} now` : 'does not say so any more'}.`
        : `This site was published before without ${quote('begun')}, so it cannot begin now.`,
      fix: was ? `Put it back: begun: ${was}.` : 'Take the line away.',
    };
  }
  const [from, to] = [before, now].map(({ data }) => textAt(data, 'address'));
  if (to === demonstrationAddress && from !== to) {
    yield {
      ...about('address'),
      what: `${quote(to)} is the address of the demonstration, where nothing is kept.`,
      fix: `Put your own back: address: ${from}.`,
    };
  }
};
