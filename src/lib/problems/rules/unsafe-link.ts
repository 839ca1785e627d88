import { placeOfNode, typedIn } from '../body.ts';
import type { Rule } from '../problem.ts';

/** Links among the words lead to pages, email or telephone; pictures are not shown on this site. */
export const unsafeLink: Rule = function* ({ drafts }) {
  for (const { file, body } of drafts) {
    for (const node of body?.nodes ?? []) {
      if (!body) continue;
      if (node.type === 'image' || node.type === 'imageReference') {
        yield {
          file,
          at: placeOfNode(node),
          code: 'picture-in-content',
          what: `“${typedIn(body, node)}” is a picture.`,
          fix: 'Say in words what it shows, or link to it: take the exclamation mark away.',
        };
      } else if ((node.type === 'link' || node.type === 'definition') && isUnsafe(node.url)) {
        yield {
          file,
          at: placeOfNode(node),
          code: 'unsafe-link',
          what: `“${typedIn(body, node)}” does not lead to a page.`,
          fix: 'Use an address that starts with https://, mailto: or tel:, or a page of this site, for example /about/.',
        };
      }
    }
  }
};

/** Browsers skip spaces and control characters in front of and inside a scheme; so do we. */
function isUnsafe(url: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url.replace(/[\u0000-\u0020]/g, ''))?.[1];
  return scheme !== undefined && !safe.has(scheme.toLowerCase());
}

const safe = new Set(['http', 'https', 'mailto', 'tel']);
