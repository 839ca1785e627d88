// npm run new: write a starter file with every field explained, or a whole new site.
//   npm run new -- report mse-2022 2026-09
//   npm run new -- site
//   npm run new -- site --to ../our-progress   the same in a git repository of its own
import { resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { repositoryRequest } from './new/repository/request.ts';
import { startRepository } from './new/repository/start-repository.ts';
import { startSite } from './new/site/start-site.ts';
import { startFile } from './new/start-file.ts';
import { Mistake } from './terminal/mistake.ts';

const root = resolve(import.meta.dirname, '..');
const [what, ...args] = process.argv.slice(2);

if (what === 'site') await site();
else {
  const { text, code } = await startFile(root, process.argv.slice(2), process.env);
  (code === 0 ? console.log : console.error)(text);
  process.exitCode = code;
}

async function site(): Promise<void> {
  const isAsked = process.stdin.isTTY && process.stdout.isTTY;
  const terminal = isAsked
    ? createInterface({ input: process.stdin, output: process.stdout })
    : undefined;
  try {
    const ask = terminal && ((question: string) => terminal.question(question));
    const request = repositoryRequest(args);
    console.log(
      request
        ? await startRepository(root, request, process.env, ask)
        : await startSite(root, args, process.env, ask),
    );
  } catch (error) {
    if (!(error instanceof Mistake)) throw error;
    console.error(`${error.message}\n\nNothing has been changed.`);
    process.exitCode = 1;
  } finally {
    terminal?.close();
  }
}
