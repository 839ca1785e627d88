// Loaded before everything else by each Node of a build: writes down every opening of a YAML or MDX file
// below a folder, whoever opens it.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { fileURLToPath } from 'node:url';

const { NOTE_FOLDER: folder, NOTE_LOG: log } = process.env;
const { appendFileSync } = fs;
const noted = (path) => {
  const name = path instanceof URL ? fileURLToPath(path) : String(path);
  if (name.startsWith(folder) && /\.(yaml|mdx)$/.test(name)) {
    appendFileSync(log, `${JSON.stringify(['open', process.pid, name])}\n`);
  }
};

for (const [module, name] of [
  [fs, 'openSync'],
  [fs, 'readFileSync'],
  [fs, 'open'],
  [fs, 'readFile'],
  [fs, 'createReadStream'],
  [fs.promises, 'open'],
  [fs.promises, 'readFile'],
]) {
  const original = module[name];
  module[name] = (path, ...rest) => {
    noted(path);
    return original.call(module, path, ...rest);
  };
}
syncBuiltinESMExports();
