import { setImmediate } from 'node:timers/promises';
import v8 from 'node:v8';
import vm from 'node:vm';

v8.setFlagsFromString('--expose-gc');
const collect: () => void = vm.runInNewContext('gc');

/** What earlier work has left may be cleared away late, and would hide what is held now. */
async function collected(): Promise<number> {
  for (const _time of [1, 2]) {
    await setImmediate();
    collect();
  }
  return process.memoryUsage().heapUsed;
}

/** How many bytes of memory are still held by what some work gives back, and by what it has remembered. */
export async function heldBy(work: () => Promise<unknown>): Promise<number> {
  const before = await collected();
  const given = await work();
  const held = (await collected()) - before;
  // What is named here is held until now.
  return given === undefined ? 0 : held;
}
