import { expect, test } from 'vitest';
import { siteNamed } from './built/site.ts';

const root = siteNamed('root');
const below = siteNamed('health-and-wellbeing');

test('a site under a base path has the same files as at the root', () => {
  expect([...below.files]).toEqual([...root.files]);
});

test('a site under a base path says the same as at the root, but for the base in its addresses', () => {
  const text = /\.(html|json|csv|xml|svg|txt)$/;
  const differing = [...root.files]
    .filter((file) => text.test(file))
    .filter((file) => withoutBase(below.read(file)) !== root.read(file));
  expect(differing).toEqual([]);
});

function withoutBase(text: string): string {
  return text
    .replaceAll(below.base, '/')
    .replaceAll(encodeURIComponent(below.base), encodeURIComponent('/'));
}
