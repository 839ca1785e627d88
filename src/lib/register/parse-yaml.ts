import { type Document, LineCounter, type ParsedNode, parseDocument } from 'yaml';
import type { Fault } from './fault.ts';
import { explainYamlErrors } from './yaml-errors.ts';
import { findShortcuts } from './yaml-shortcuts.ts';

/**
 * Reads YAML as this site means it: the core rules of YAML 1.2, so that dates and “yes” stay text,
 * and no aliases, anchors, tags or merge keys. Never throws: what is wrong comes back as faults.
 */
export function parseYaml(text: string): ParsedYaml {
  const lines = new LineCounter();
  try {
    const document = parseDocument<ParsedNode, false>(text, {
      version: '1.2',
      schema: 'core',
      resolveKnownTags: false,
      stringKeys: true,
      prettyErrors: false,
      lineCounter: lines,
    });
    const errors = explainYamlErrors(document.errors, text, lines);
    const faults = errors.length > 0 ? errors : findShortcuts(document, text, lines);
    if (faults.length > 0) return { document, lines, data: undefined, faults };
    const data: unknown = document.toJS({ maxAliasCount: 0 });
    if (data !== null) return { document, lines, data, faults };
    return { document, lines, data: undefined, faults: [emptyFile] };
  } catch {
    // The parser gave up, on brackets nested thousands deep for one.
    return { document: undefined, lines, data: undefined, faults: [tooTangled] };
  }
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
  what: 'This file cannot be read at all.',
  fix: 'Start again from the example on the page of its folder in docs/authoring.',
};

export interface ParsedYaml {
  document: Document.Parsed<ParsedNode, false> | undefined;
  lines: LineCounter;
  /** What the file says, with every date as text; undefined when there are faults. */
  data: unknown;
  faults: Fault[];
}
