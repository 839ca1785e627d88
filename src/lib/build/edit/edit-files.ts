import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hostsOf } from '../../edit/host-apis.ts';
import { editScreens } from '../../edit/screens.ts';
import type { ContentFile } from '../../reading/read.ts';
import type { EditSettings } from '../../site/edit-settings.ts';
import { policyInPage } from '../../site/security.ts';
import { keepText, keptText } from '../kept/kept-text.ts';
import { besideSveltia, sveltiaScript } from './sveltia.ts';

/**
 * The files of the editing screens, by their names below /edit/: one page, the script of Sveltia, our own beside it,
 * the forms and the fonts. `folder` is that of the content in its repository.
 *
 * @param kept where our own script is kept for the next build, and the name of the code that it is made of.
 */
export async function editFiles(
  root: string,
  files: readonly ContentFile[],
  settings: EditSettings,
  folder: string,
  kept: { file: string; code: string },
): Promise<Map<string, string | Uint8Array>> {
  const fonts = join(root, 'src/assets/edit');
  return new Map<string, string | Uint8Array>([
    ['index.html', page(policyInPage('edit', ["'self'", "'unsafe-inline'"], hostsOf(settings)))],
    ['config.json', JSON.stringify(editScreens(files, settings, folder))],
    ['screens.js', await ownScript(root, kept)],
    ['sveltia-cms.js', sveltiaScript(root)],
    ...Object.entries(besideSveltia(root)),
    ...readdirSync(fonts).map(
      (name) => [`fonts/${name}`, readFileSync(join(fonts, name))] as [string, Uint8Array],
    ),
  ]);
}

/** Relative addresses, so that it works under any path. Sveltia draws itself into nc-root, which makes all of it the main part. Robots are kept away, and nothing leads here. */
function page(policy: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${policy}">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex, nofollow">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Edit the content</title>
<link rel="icon" href="data:,">
<link rel="cms-config-url" type="application/json" href="config.json">
<style>
body { margin: 0; }
/* Forms of Sveltia have no heading of the page. Screen readers get this one. */
header:has(> h1) { clip-path: inset(50%); height: 1px; overflow: hidden; position: absolute; white-space: nowrap; width: 1px; }
/* Names of strategies are long, and would be cut off. */
.primary-sidebar [role=treeitem] .row { height: auto; padding-block: 6px; }
.primary-sidebar [role=treeitem] .label { white-space: normal; }
</style>
<script src="screens.js" defer></script>
<script src="sveltia-cms.js" defer></script>
</head>
<body>
<header><h1>Edit the content</h1></header>
<main id="nc-root"></main>
<noscript>The screens need a browser that runs scripts. The files can be edited without them, as docs/publishing.md says.</noscript>
</body>
</html>
`;
}

/** How our files are read and written, made of the same schemas as the check. */
async function ownScript(
  root: string,
  { file, code }: { file: string; code: string },
): Promise<string> {
  const known = keptText(file, code);
  if (known !== undefined) return known;
  const { build } = await import('vite');
  const made = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      lib: { entry: join(root, 'src/scripts/edit/screens.ts'), formats: ['iife'], name: 'screens' },
    },
  });
  const [output] = [made].flat().flatMap((one) => ('output' in one ? one.output : []));
  if (output?.type !== 'chunk') throw new Error('The script of the editing screens was not made.');
  keepText(file, code, output.code);
  return output.code;
}
