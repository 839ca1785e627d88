import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The script of Sveltia as our site serves it: what it would ask of others lies beside it, or is left out. */
export function sveltiaScript(root: string): string {
  const script = readFileSync(join(root, folder, 'dist/sveltia-cms.js'), 'utf8');
  return Object.entries(instead).reduce((text, [theirs, ours]) => {
    if (!text.includes(theirs)) {
      throw new Error(
        `Sveltia no longer asks for ${theirs}. Look at what its new version asks of others before you take it.`,
      );
    }
    return text.replaceAll(theirs, ours);
  }, script);
}

/** The files that Sveltia finds here and not elsewhere, by their names. */
export function besideSveltia(root: string): Record<string, string | Uint8Array> {
  const { version } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
  return {
    // It asks which version is the newest: the one that was looked at.
    'package.json': JSON.stringify({ version }),
    // It asks how the git host is. Nothing said means nothing known.
    'status.json': '{}',
  };
}

const folder = 'node_modules/@sveltia/cms';
const fonts = 'https://cdn.jsdelivr.net/fontsource/fonts/';

/**
 * What Sveltia asks of three others: a new version, how hosts are, fonts; its ban on enlarging the page; and a word
 * that few people know.
 */
const instead: Record<string, string> = {
  'https://unpkg.com/@sveltia/cms': '.',
  'https://unpkg.com/': './',
  'https://www.githubstatus.com/api/v2/status.json': './status.json',
  'https://status-api.hostedstatus.com/1.0/status/5b36dc6502d06804c08349f7': './status.json',
  '`maximum-scale=1`,': '',
  // The picture of whoever signs in lies at an address of its own.
  '.avatar_url,profileURL:': '.none,profileURL:',
  'slug:`Slug`': 'slug:`Name of the file`',
  'edit_slug:`Edit Slug`': 'edit_slug:`Change the name of the file`',
  'empty:`The slug cannot be empty.`': 'empty:`The file needs a name.`',
  'duplicate:`This slug is used for another entry.`': 'duplicate:`Another file has this name.`',
  [`${fonts}source-sans-3:vf@5.3.0/latin-wght-normal.woff2`]: './fonts/source-sans-3.woff2',
  [`${fonts}noto-mono@5.3.0/latin-400-normal.woff2`]: './fonts/noto-mono.woff2',
  [`${fonts}material-symbols-outlined:vf@5.3.7/latin-wght-normal.woff2`]: './fonts/icons.woff2',
};
