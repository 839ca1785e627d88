// npm run new: write a starter file that passes the check, with every field explained.
//   npm run new -- report mse-2022 2026-09
import { resolve } from 'node:path';
import { startFile } from './new/start-file.ts';

const root = resolve(import.meta.dirname, '..');
const { text, code } = await startFile(root, process.argv.slice(2), process.env);
(code === 0 ? console.log : console.error)(text);
process.exitCode = code;
