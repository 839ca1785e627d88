// Publishes one edition of a small site, in a process that can be killed:
//   node publisher.ts <releases|folder> <project> <folder of releases> <edition> [<call to die at>]
// With a call to die at, it kills itself just before its call of the file system with that number.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { publishEdition } from './edition.ts';

const [kind = '', root = '', dir = '', edition = '', dieAt = ''] = process.argv.slice(2);

let calls = 0;
if (dieAt !== '') {
  const every = fs as unknown as Record<string, unknown>;
  for (const [name, call] of Object.entries(every)) {
    if (!name.endsWith('Sync') || typeof call !== 'function') continue;
    every[name] = (...args: unknown[]) => {
      calls++;
      if (calls === Number(dieAt)) process.kill(process.pid, 'SIGKILL');
      return Reflect.apply(call, fs, args);
    };
  }
  syncBuiltinESMExports();
}

process.stdout.write('ready\n');
const { code, message } = await publishEdition(
  kind === 'folder' ? 'folder' : 'releases',
  root,
  dir,
  Number(edition),
);
console.error(`${calls} calls\n${message}`);
process.exitCode = code;
