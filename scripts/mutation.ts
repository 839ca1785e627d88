// npm run test:mutation: plants slips in the rules, and counts those that a test notices.
//
//   npm run test:mutation                              every rule; fails when too few are noticed
//   npm run test:mutation -- src/lib/publish/feeds     a folder or a file, and each slip that nobody noticed
//   npm run test:mutation -- --one-in 12               every rule, but one slip in twelve; and how sure the score is
//
// npm run test:soak does the first too, and writes the result into docs/reliability.md.
import { parseArgs } from 'node:util';
import { foldersOfRules, groups } from './mutation/rules.ts';
import { inPercent, isMissed, rangeOf, scoreOf } from './mutation/score.ts';
import { quickTrial, type Slip, trial } from './mutation/trial.ts';

const { values, positionals } = parseArgs({
  options: { 'one-in': { type: 'string', default: '1' } },
  allowPositionals: true,
});
const oneIn = Number(values['one-in']);
const wanted = positionals.map((path) => path.replace(/\/$/, ''));
const slips: Slip[] = [];
const rules = foldersOfRules();
const isIn = (path: string) => (file: string) => `${file}/`.startsWith(`${path}/`);
const unknown = wanted.filter((path) => ![...rules.values()].flat().some(isIn(path)));
if (unknown.length > 0) {
  console.error(
    `No rule in which slips are planted lies in ${unknown.join(' or ')}. They lie in:\n  ${[...rules.keys()].join('\n  ')}`,
  );
  process.exit(1);
}

for (const [folder, all] of rules) {
  const files = all.filter((file) => wanted.some((path) => isIn(path)(file)));
  if (wanted.length > 0 && files.length === 0) continue;
  const inAHurry = wanted.length > 0 && oneIn === 1;
  const found = await (inAHurry
    ? quickTrial(folder, files)
    : trial(folder, wanted.length > 0 ? files : all, oneIn));
  slips.push(...found);
  for (const [file, its] of Map.groupBy(found, (slip) => slip.file)) {
    const { tried, noticed, share } = scoreOf(its);
    console.log(`${inPercent(share).padStart(7)}  ${noticed} of ${tried}  ${file}`);
    if (wanted.length > 0) its.filter(isMissed).forEach(show);
  }
}

for (const { name, least, files } of groups) {
  const score = scoreOf(slips.filter(({ file }) => files.includes(file)));
  const { tried, noticed, share } = score;
  if (tried === 0) continue;
  console.log(`${inPercent(share)} of the slips in ${name} (${noticed} of ${tried})`);
  if (oneIn > 1)
    console.log(
      `  Of all slips, with 95 % certainty: ${rangeOf(score).map(inPercent).join(' to ')}`,
    );
  if (wanted.length === 0 && share < least) process.exitCode = 1;
}

function show({ line, was, replacement, status }: Slip): void {
  console.log(`         ${line}: ${was}\n           → ${replacement} (${status})`);
}
