import { strFromU8, unzipSync } from 'fflate';
import type { Day } from '../fields/calendar.ts';
import { archive } from './archive.ts';

/**
 * A Word document with the same bytes each time that it is made: the library names its links by chance and dates its
 * parts by the clock, so both are written anew.
 */
export function repacked(document: Uint8Array, asAt: Day): Uint8Array {
  const parts = new Map<string, string | Uint8Array>(Object.entries(unzipSync(document)));
  const text = (name: string) => {
    const part = parts.get(name);
    if (part === undefined) throw new Error(`The Word document has no ${name}.`);
    return typeof part === 'string' ? part : strFromU8(part);
  };
  const body = text('word/document.xml');
  const given = new Map(
    [...new Set(body.match(byChance))].map((name, at) => [name, `rIdLink${at + 1}`]),
  );
  for (const name of ['word/document.xml', 'word/_rels/document.xml.rels']) {
    parts.set(
      name,
      text(name).replace(byChance, (found) => given.get(found) ?? found),
    );
  }
  const core = 'docProps/core.xml';
  parts.set(core, text(core).replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, `${asAt}T12:00:00Z`));
  return archive(parts, asAt);
}

/** The names that the library gives to links: “rIdcckaaatzkvljttr1jpblq”. Its others are numbers. */
const byChance = /(?<=")rId[a-z0-9_-]{12,}(?=")/g;
