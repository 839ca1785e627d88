import { corpus, frameStyle, pageStyle } from '../texts/given.ts';
import { graphOf } from '../texts/graph.ts';
import { pathsOf } from '../texts/paths.ts';
import { plainFiles } from '../texts/plain-files.ts';

const links = ['About', 'Meetings', 'Organisations', 'Updates', 'Changes', 'Corrections'];
const more = ['Method', 'Glossary', 'Data', 'Accessibility'];

/** What the templates are given. */
export default function configure(eleventy) {
  const { site, asAt, commitments } = corpus;
  eleventy.addGlobalData('site', site);
  eleventy.addGlobalData('asAt', asAt);
  eleventy.addGlobalData('pageStyle', pageStyle);
  eleventy.addGlobalData('frameStyle', frameStyle);
  eleventy.addGlobalData('footLinks', [...links, ...more]);
  eleventy.addGlobalData('commitments', () => commitments);
  eleventy.addGlobalData('plainFiles', () =>
    commitments.flatMap((texts) => plainFiles(texts, corpus)),
  );
  eleventy.addFilter('paths', pathsOf);
  eleventy.addFilter('graph', (texts) => graphOf(texts, corpus));
  return { dir: { input: 'site', output: 'dist' } };
}
