import { expect, test } from 'vitest';
import { address } from '../../src/lib/site/address.ts';
import { siteNamed } from './built/site.ts';

const root = siteNamed('root');
const below = siteNamed('health-and-wellbeing');

test('a site under a base path has the same files as at the root', () => {
  expect([...below.files].map(withoutDigest)).toEqual([...root.files].map(withoutDigest));
});

test('a site under a base path says the same as at the root, but for the base in its addresses', () => {
  const text = /\.(html|json|csv|xml|svg|txt)$/;
  const differing = [...root.files]
    // The sums of files that differ in their addresses are others.
    .filter((file) => text.test(file) && file !== address.checksums())
    .filter(
      (file) => withoutDigest(withoutBase(below.read(file))) !== withoutDigest(root.read(file)),
    );
  expect(differing).toEqual([]);
});

/**
 * The bundler writes the base into the one script, and so gives it another name. The styles have the base in
 * the addresses of the fonts, and so have other sums in the policy; the tests of the policy look at those.
 */
function withoutDigest(text: string): string {
  return text
    .replace(/(\/_astro\/Search[^"]+?)\.[\w-]{8}\.js/g, '$1.js')
    .replace(/sha256-[\w+/]{43}=/g, 'sha256');
}

function withoutBase(text: string): string {
  return text
    .replaceAll(below.base, '/')
    .replaceAll(encodeURIComponent(below.base), encodeURIComponent('/'));
}
