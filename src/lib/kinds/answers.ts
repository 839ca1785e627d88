import type { Note } from '../fields/source-place.ts';
import { fileNamed } from './file-names.ts';
import { notesOn } from './note.ts';

/** Its page is made from the entry alone: no other goes with it, and none is made from its folder. */
export const alone = { hasPage: true, beside: () => [], folder: undefined, listed: undefined };

/** No part of its page is named after what the file says. */
export const withoutParts = { parts: () => [], partTitles: () => [] };

/** The search does not find it. */
export const notInSearch = { found: () => [], search: undefined };

/** Its file may be withdrawn and go, and the site needs none of its names for itself. */
export const mayGo = { kept: undefined, reserved: [] };

/** What readers know by its name from the moment that its file is there: a place, a body, a measure. */
export function knownByName(group: string, address: (id: string) => string) {
  return {
    ...alone,
    ...withoutParts,
    ...mayGo,
    knownFrom: () => undefined,
    address,
    title: ({ name }: Named) => name,
    fileName: fileNamed('name'),
    notes: ({ id, name, sic, source }: Named) =>
      notesOn(sic, { group, where: name, path: address(id), source: source.text }),
  };
}

/** The kinds of change of its files, when they are called after it. */
export function changesNamed<Name extends string>(name: Name) {
  return { added: `${name}-added`, gone: `${name}-gone`, changed: `${name}-changed` } as const;
}

interface Named {
  id: string;
  name: string;
  sic: Note[];
  source: { text: string };
}
