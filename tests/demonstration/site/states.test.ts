import { expect, test } from 'vitest';
import { siteNamed } from '../../site/built/site.ts';

test('the five documents hold no moved date, and their site says so', () => {
  const root = siteNamed('root');
  expect(root.pageAt('/changes/')?.text).toContain(
    'We have found no date and no target that was moved.',
  );
});
