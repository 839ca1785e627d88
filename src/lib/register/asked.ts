import type { Prose } from '../reading/prose.ts';
import { sumOfValue } from './sums.ts';
import type { Register } from './types.ts';

/**
 * What a page may ask for beside its props: a part of the register, the words of an MDX file by its collection and ID,
 * or the registry of addresses.
 */
export type ContentPart = `register/${keyof Register}` | `prose/${string}` | 'addresses';

/** The register, telling of each of its parts that is asked for. */
export function telling(register: Register, tell: (part: ContentPart) => void): Register {
  const told = {};
  for (const name of Object.keys(register) as (keyof Register)[]) {
    Object.defineProperty(told, name, {
      enumerable: true,
      get() {
        tell(`register/${name}`);
        return register[name];
      },
    });
  }
  return Object.freeze(told) as Register;
}

/** Notes parts of the content that are asked for, and tells of those since it was asked last, in the order of their names. */
export function notedParts(): { note: (part: ContentPart) => void; asked: () => ContentPart[] } {
  let parts = new Set<ContentPart>();
  return {
    note: (part) => void parts.add(part),
    asked() {
      const all = [...parts].sort();
      parts = new Set();
      return all;
    },
  };
}

/** Sums up parts of the content: the sum of some is the same as long as nothing in any of them changes. */
export function partSums({
  register,
  prose = {},
  addresses,
}: AskedContent): (parts: readonly ContentPart[]) => string {
  // Most pages ask for the same few.
  const known = new Map<string, string>();
  const askedPart = (part: ContentPart) => {
    if (part === 'addresses') return addresses;
    const [, from, name = ''] = /^(\w+)\/(.*)$/s.exec(part) ?? [];
    return from === 'prose' ? prose[name] : register[name as keyof Register];
  };
  return (parts) => {
    const names = parts.join('\n');
    const sum = known.get(names) ?? sumOfValue([names, ...parts.map(askedPart)]);
    known.set(names, sum);
    return sum;
  };
}

interface AskedContent {
  register: Register;
  prose?: Prose;
  /** The lines of the registry. */
  addresses?: readonly unknown[];
}
