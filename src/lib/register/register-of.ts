import type { Day } from '../fields/calendar.ts';
import type { Entries } from '../reading/collections.ts';
import { entriesIn } from '../reading/reading-of.ts';
import { build } from './build.ts';
import type { Register } from './types.ts';

/** The register of a content folder as at a day, built once in this process. */
export async function registerOf(folder: string, asAt: Day): Promise<Register> {
  const entries = await entriesIn(folder);
  return registers.get(entries)?.get(asAt) ?? keepRegister(entries, build(entries, asAt));
}

/** Hands out a register that was built of some entries to whoever asks for theirs. */
export function keepRegister(entries: Entries, register: Register): Register {
  const days = registers.get(entries) ?? new Map<Day, Register>();
  registers.set(entries, days.set(register.asAt, register));
  return register;
}

const registers = new WeakMap<Entries, Map<Day, Register>>();
