import { type Document, type ParsedNode, parseDocument } from 'yaml';
import type { Fault } from './fault.ts';
import { explainYamlErrors } from './yaml-errors.ts';
import { findShortcuts } from './yaml-shortcuts.ts';

/**
 * Reads YAML as this site means it: the core rules of YAML 1.2, so that dates and “yes” stay text,
 * and no aliases, anchors, tags or merge keys. Never throws: what is wrong comes back as faults.
 */
export function parseYaml(text: string): ParsedYaml {
  const document = parse(text);
  if (!document) return { document, data: undefined, faults: [tooTangled] };
  const errors = explainYamlErrors(document.errors, text);
  const faults = errors.length > 0 ? errors : findShortcuts(document, text);
  if (faults.length > 0) return { document, data: undefined, faults };
  const data: unknown = document.toJS({ maxAliasCount: 0 });
  return data === null
    ? { document, data: undefined, faults: [emptyFile] }
    : { document, data, faults };
}

export const emptyFile: Fault = {
  code: 'empty-file',
  line: 1,
  column: 1,
  what: 'There are no fields in this file.',
  fix: 'Write its fields, starting from the example on the page of its folder in docs/authoring, or delete the file.',
};

const tooTangled: Fault = {
  code: 'unreadable-yaml',
  line: 1,
  column: 1,
  what: 'This file cannot be read, because its brackets are nested too deep.',
  fix: 'Start again from the example on the page of its folder in docs/authoring.',
};

function parse(text: string): ParsedYaml['document'] {
  try {
    return parseDocument<ParsedNode, false>(text, {
      version: '1.2',
      schema: 'core',
      resolveKnownTags: false,
      stringKeys: true,
      prettyErrors: false,
    });
  } catch (error) {
    // Brackets nested thousands deep exhaust the parser's stack.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

export interface ParsedYaml {
  document: Document.Parsed<ParsedNode, false> | undefined;
  /** What the file says, with every date as text; undefined when there are faults. */
  data: unknown;
  faults: Fault[];
}
