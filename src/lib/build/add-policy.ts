import { createHash } from 'node:crypto';
import type { Element, Root } from 'hast';
import { headersForAll, pageKind, policyInPage } from '../site/security.ts';
import { childrenNamed, headOf, isStyleSheet } from './tree/find.ts';

/**
 * Puts into a finished page the policy that says what a browser may do with it. Only the styles in the
 * head are named in it: what stands in the body may have come from content, and is not trusted.
 */
export function addPolicy(tree: Root, path: string): void {
  const head = headOf(tree);
  const charset = head && childrenNamed(head, 'meta').find((one) => 'charSet' in one.properties);
  if (!head || !charset)
    throw new Error(`${path} has no <meta charset>, after which its policy goes.`);
  const styles = childrenNamed(head, 'style').map(hashOf);
  const linked = childrenNamed(head, 'link').some(isStyleSheet) ? ["'self'"] : [];
  // A policy holds for what comes after it. The charset has to be among the first bytes.
  head.children.splice(
    head.children.indexOf(charset) + 1,
    0,
    meta({
      httpEquiv: ['content-security-policy'],
      content: policyInPage(pageKind(path), [...linked, ...styles]),
    }),
    // For hosts that send no headers of ours.
    meta({ name: 'referrer', content: headersForAll['Referrer-Policy'] }),
  );
}

function hashOf({ children }: Element): string {
  const text = children.map((child) => (child.type === 'text' ? child.value : '')).join('');
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

function meta(properties: Element['properties']): Element {
  return { type: 'element', tagName: 'meta', properties, children: [] };
}
