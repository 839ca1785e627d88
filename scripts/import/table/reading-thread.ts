// Reads one workbook, away from the command that asked for it.
import { parentPort, workerData } from 'node:worker_threads';
import { Mistake } from '../../terminal/mistake.ts';
import { type Answer, readTable } from './open-workbook.ts';

const say = (answer: Answer) => parentPort?.postMessage(answer);
const { name, bytes } = workerData as { name: string; bytes: Uint8Array };

say({ begun: true });
try {
  say({ workbook: readTable(name, Buffer.from(bytes)) });
} catch (error) {
  if (!(error instanceof Mistake)) throw error;
  say({ mistake: error.message });
}
