import type { Content, Draft } from '../content.ts';
import type { Finding } from '../problem.ts';
import { textAt } from '../select.ts';
import { adviceAt, type Text } from './texts.ts';

/**
 * Email addresses and telephone numbers in the words of the content: they are mostly those of a
 * person. The publisher's own address in site.yaml is the one that this site gives.
 */
export function* possibleEmailOrPhone(texts: Text[], { drafts, of }: Content): Generator<Finding> {
  const own = textAt(of('site')[0]?.data, 'publisher.email')?.toLowerCase();
  for (const text of [...texts, ...drafts.flatMap(linksOf)]) {
    const { emails, phones } = addressesIn(text.words);
    for (const address of emails) {
      if (address.toLowerCase() !== own) yield found(text, address, 'an email address');
    }
    for (const number of phones) yield found(text, number, 'a telephone number');
  }
}

/** The email addresses and the telephone numbers in a text. A web address holds no number that is one. */
export function addressesIn(words: string): { emails: string[]; phones: string[] } {
  const all = (pattern: RegExp) => [...words.matchAll(pattern)].map(([address]) => address);
  return {
    emails: words.includes('@') ? all(email) : [],
    phones: isWebAddress(words) ? [] : all(phone),
  };
}

function found(text: Text, words: string, kind: string): Finding {
  return adviceAt(text, words, {
    code: 'possible-email-or-phone',
    what: `“${words}” looks like ${kind}, perhaps that of a person.`,
    fix: 'Take it away, and name the body or the role; readers can write to the publisher of this site.',
  });
}

/** Links to an address or a number whose words do not show it, such as “Write to us”. */
function linksOf({ file, body }: Draft): Text[] {
  return (body?.nodes ?? []).flatMap((node) => {
    if (node.type !== 'link' && node.type !== 'definition') return [];
    const words = /^(?:mailto|tel):([^?]+)/i.exec(node.url ?? '')?.[1];
    const from = node.position.start.offset;
    const to = node.position.end.offset;
    const shown = file.text.slice(from, to).replace(/\]\([^)]*\)$/, '');
    const isShown = node.type === 'link' && (shown.search(email) >= 0 || shown.search(phone) >= 0);
    return words && !isShown ? [{ file, words, span: () => ({ from, to }), isOurs: false }] : [];
  });
}

function isWebAddress(words: string): boolean {
  return /^https?:\S+$/.test(words);
}

const email = /[\p{L}\d][\p{L}\d._%+’'-]*@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu;

/** 01702 215000, (020) 7946 0018, +44 7700 900123: nine or ten digits after the 0 or 44. */
const phone =
  /(?<![\p{L}\d])(?:(?:\+|00)44[\s.-]?(?:\(0\)[\s.-]?)?|\(?0)[1-35789]\d(?:[\s().-]{0,2}\d){7,8}(?!\d)/gu;
