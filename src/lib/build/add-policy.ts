import { createHash } from 'node:crypto';
import type { Document, Element } from 'domhandler';
import { DomUtils } from 'htmlparser2';
import { childrenNamed, headOf, isStyleSheet } from '../html/find.ts';
import { element } from '../html/html.ts';
import { headersForAll, pageKind, policyInPage } from '../site/security.ts';

/**
 * Puts into a finished page the policy that says what a browser may do with it. Only the styles in the
 * head are named in it: what stands in the body may have come from content, and is not trusted.
 */
export function addPolicy(tree: Document, path: string): void {
  const head = headOf(tree);
  const charset = head && childrenNamed(head, 'meta').find((one) => 'charset' in one.attribs);
  if (!head || !charset)
    throw new Error(`${path} has no <meta charset>, after which its policy goes.`);
  const styles = childrenNamed(head, 'style').map(hashOf);
  const linked = childrenNamed(head, 'link').some(isStyleSheet) ? ["'self'"] : [];
  const policy = element('meta', {
    'http-equiv': 'content-security-policy',
    content: policyInPage(pageKind(path), [...linked, ...styles]),
  });
  // For hosts that send no headers of ours.
  const referrer = element('meta', { name: 'referrer', content: headersForAll['Referrer-Policy'] });
  // A policy holds for what comes after it. The charset has to be among the first bytes.
  DomUtils.append(charset, policy);
  DomUtils.append(policy, referrer);
}

function hashOf(style: Element): string {
  const css = DomUtils.textContent(style);
  const hash = known.get(css) ?? `'sha256-${createHash('sha256').update(css).digest('base64')}'`;
  known.set(css, hash);
  return hash;
}

// The pages of a site have few sets of styles among them.
const known = new Map<string, string>();
