// npm run changes: say in plain words what the working tree changes for the readers of the site.
//   npm run changes -- --base main --format terminal | markdown | json
import { resolve } from 'node:path';
import { tellChanges } from './changes/tell.ts';
import { wantsColour } from './terminal/colour.ts';

const root = resolve(import.meta.dirname, '..');
const { text, code } = await tellChanges(root, process.argv.slice(2), process.env, wantsColour());
(code === 0 ? console.log : console.error)(text.trimEnd());
process.exitCode = code;
