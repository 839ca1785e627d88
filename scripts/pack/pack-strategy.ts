import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { inFigures } from '../../src/lib/fields/sentence.ts';
import { asCannotWrite, Mistake } from '../terminal/mistake.ts';
import { packOf } from './pack.ts';

/** Packs a strategy of the built site, and says where. Throws a Mistake when there is no such site or strategy. */
export function packStrategy(
  root: string,
  [strategy, target]: string[],
  env: NodeJS.ProcessEnv,
): string {
  const out = env['OUT_DIR'] || 'dist';
  const folder = resolve(root, out);
  if (!existsSync(join(folder, 'strategies'))) {
    throw new Mistake(`There is no site in ${out}/ yet.\nMake it first: npm run build.`);
  }
  const names = readdirSync(join(folder, 'strategies'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  if (!strategy || !names.includes(strategy)) {
    const what = strategy
      ? `The site has no strategy “${strategy}”.`
      : 'Say which strategy to pack.';
    throw new Mistake(
      `${what}\nWrite it like this: npm run pack -- ${names[0] ?? 'mse-2022'}\nIt has: ${names.join(', ')}.`,
    );
  }
  const { bytes, pages, asAt } = packOf(folder, strategy);
  // npm runs its scripts in the folder of the project; a path is meant from where the person stands.
  const file = target
    ? resolve(env['INIT_CWD'] ?? process.cwd(), target)
    : join(root, 'packs', `${strategy}-${asAt}.zip`);
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  } catch (error) {
    throw asCannotWrite(error) ?? error;
  }
  return [
    `Packed ${inFigures(pages)} pages into ${relative(root, file)} (${inFigures(Math.ceil(bytes.length / 1000))} kB).`,
    'Unpack it anywhere and open index.html. It needs no server and no connection. The search is left out.',
  ].join('\n');
}
