// npm run test:mutation: plants slips in the rules, and counts those that a test notices.
//
//   npm run test:mutation                              every rule; fails when too few are noticed
//   npm run test:mutation -- src/lib/publish/feeds     a folder or a file, and each slip that nobody noticed
//
// npm run test:soak does the first too, and writes the result into docs/reliability.md.
import { foldersOfRules, groups } from './mutation/rules.ts';
import { inPercent, isMissed, scoreOf } from './mutation/score.ts';
import { quickTrial, type Slip, trial } from './mutation/trial.ts';

const wanted = process.argv.slice(2).map((path) => path.replace(/\/$/, ''));
const slips: Slip[] = [];

for (const [folder, all] of foldersOfRules()) {
  const files = all.filter((file) => wanted.some((path) => `${file}/`.startsWith(`${path}/`)));
  if (wanted.length > 0 && files.length === 0) continue;
  const found = await (wanted.length > 0 ? quickTrial(folder, files) : trial(folder, all));
  slips.push(...found);
  for (const [file, its] of Map.groupBy(found, (slip) => slip.file)) {
    const { tried, noticed, share } = scoreOf(its);
    console.log(`${inPercent(share).padStart(7)}  ${noticed} of ${tried}  ${file}`);
    if (wanted.length > 0) its.filter(isMissed).forEach(show);
  }
}

for (const { name, least, files } of groups) {
  const { tried, noticed, share } = scoreOf(slips.filter(({ file }) => files.includes(file)));
  if (tried === 0) continue;
  console.log(`${inPercent(share)} of the slips in ${name} (${noticed} of ${tried})`);
  if (wanted.length === 0 && share < least) process.exitCode = 1;
}

function show({ line, was, replacement, status }: Slip): void {
  console.log(`         ${line}: ${was}\n           → ${replacement} (${status})`);
}
