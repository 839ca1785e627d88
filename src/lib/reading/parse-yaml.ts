import { type Document, type ParsedNode, parseDocument } from 'yaml';
import type { Fault } from './fault.ts';
import { explainYamlErrors } from './yaml-errors.ts';
import { findHazards, tooDeep } from './yaml-hazards.ts';
import { findShortcuts } from './yaml-shortcuts.ts';

/**
 * Reads YAML as this site means it: the core rules of YAML 1.2, so that dates and “yes” stay text,
 * and no aliases, anchors, tags or merge keys. Never throws: what is wrong comes back as faults.
 */
export function parseYaml(text: string): ParsedYaml {
  try {
    return read(text);
  } catch (error) {
    // Brackets nested thousands deep exhaust the parser's stack.
    if (!(error instanceof RangeError)) throw error;
    return { ...nothing, faults: [{ ...tooDeep, line: 1, column: 1 }] };
  }
}

/** The same of a text that was read before, with what came of it: it is parsed again only to look for a place. */
export function knownYaml(text: string, data: unknown): ParsedYaml {
  let again: ParsedYaml | undefined;
  const document = () => {
    again ??= parseYaml(text);
    return again.document();
  };
  return { document, data, faults: [] };
}

export const emptyFile: Fault = {
  code: 'empty-file',
  line: 1,
  column: 1,
  what: 'There are no fields in this file.',
  fix: 'Write its fields, starting from the example on the page of its folder in docs/authoring, or delete the file.',
};

const nothing = { document: () => undefined, data: undefined };

function read(text: string): ParsedYaml {
  const parsed = parseDocument<ParsedNode, false>(text, {
    version: '1.2',
    schema: 'core',
    resolveKnownTags: false,
    stringKeys: true,
    prettyErrors: false,
    logLevel: 'error',
  });
  const document = () => parsed;
  const faults = faultsOf(parsed, text);
  if (faults.length > 0) return { document, data: undefined, faults };
  const data: unknown = parsed.toJS({ maxAliasCount: 0 });
  return data === null
    ? { document, data: undefined, faults: [emptyFile] }
    : { document, data, faults };
}

function faultsOf(document: ParsedDocument, text: string): Fault[] {
  const errors = explainYamlErrors(document.errors, text);
  return errors.length > 0 ? errors : [...findShortcuts(text), ...findHazards(document, text)];
}

type ParsedDocument = Document.Parsed<ParsedNode, false>;

export interface ParsedYaml {
  /** The tree that says where each value stands; undefined when the parser did not get to its end. */
  document: () => ParsedDocument | undefined;
  /** What the file says, with every date as text; undefined when there are faults. */
  data: unknown;
  faults: Fault[];
}
