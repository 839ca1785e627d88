// Times our share images beside the usual recipe, on the cards of the demonstration:
//
//   node scripts/run.mjs scripts/benchmarks/share-images.ts
//
// Each recipe runs in a process of its own, so that its memory is its own. The processor’s time of all
// threads is counted, as a build on a busy machine pays for all of it (of each picture the
// quickest drawing of five).
import { execFileSync } from 'node:child_process';
import { availableParallelism, cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Measured } from './share-images/measure.ts';

const recipes = {
  ours: 'Ours: Satori for ref and title, kept bands, palette PNG',
  usual: 'Usual: Satori for the whole page, PNG by resvg',
};
const measure = fileURLToPath(new URL('./share-images/measure.ts', import.meta.url));

console.log(`Node ${process.versions.node}, ${availableParallelism()} × ${cpus()[0]?.model}\n`);
console.log('| recipe | images | CPU an image | median size | most memory |');
console.log('| --- | --: | --: | --: | --: |');
for (const [recipe, name] of Object.entries(recipes)) {
  const output = execFileSync(process.execPath, [measure, recipe], { encoding: 'utf8' });
  const { images, cpu, median, memory } = JSON.parse(output) as Measured;
  console.log(
    `| ${name} | ${images} | ${cpu.toFixed(1)} ms | ${(median / 1000).toFixed(1)} kB | ${Math.round(memory)} MB |`,
  );
}
