// npm run edit: show the screens on which the content is edited, for the files on this machine. Nobody signs in anywhere.
//   PORT=4400 npm run edit    shows them at another port
import { resolve } from 'node:path';
import { folderInRepository, repositoryOf } from '../src/lib/build/edit/folder-in-repository.ts';
import { contentFolder } from '../src/lib/reading/read.ts';
import { screensFor, serveScreens } from './edit/serve-screens.ts';
import { codeOf } from './serve.ts';

const root = resolve(import.meta.dirname, '..');
const folder = contentFolder(root);
const repository = repositoryOf(folder);
const port = Number(process.env['PORT'] || 4330);

if (repository === undefined) {
  stop(
    `${folder} is in no git repository. The screens open the folder of one: run git init in the folder above the content.`,
  );
} else {
  try {
    const { url } = await serveScreens(await screensFor(root, folder), port);
    console.log(`The screens are at ${url} (press Ctrl+C to stop).

  1. Open them in Chrome or Edge: other browsers cannot write into a folder.
  2. Choose “Work with Local Repository”, and then this folder: ${repository}
  3. What you save is written into ${folderInRepository(repository, folder)}/. Then run npm run check.`);
  } catch (error) {
    if (codeOf(error) !== 'EADDRINUSE') throw error;
    stop(`Port ${port} is taken. Choose another one: PORT=${port + 1} npm run edit`);
  }
}

function stop(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
