import v8 from 'node:v8';
import vm from 'node:vm';

v8.setFlagsFromString('--expose-gc');
const collect: () => void = vm.runInNewContext('gc');

/** How many bytes of memory are still held by what some work gives back, and by what it has remembered. */
export async function heldBy(work: () => Promise<unknown>): Promise<number> {
  collect();
  const before = process.memoryUsage().heapUsed;
  const given = await work();
  collect();
  const held = process.memoryUsage().heapUsed - before;
  // What is named here is held until now.
  return given === undefined ? 0 : held;
}
