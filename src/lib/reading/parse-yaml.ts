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
  return (
    unlessTooDeep(() => {
      const document = documentOf(text);
      const faults = faultsOf(document, text);
      if (faults.length > 0) return parsedYaml(text, undefined, faults);
      const data: unknown = document.toJS({ maxAliasCount: 0 });
      return data === null
        ? parsedYaml(text, undefined, [emptyFile])
        : parsedYaml(text, data, faults);
    }) ?? parsedYaml(text, undefined, [{ ...tooDeep, line: 1, column: 1 }])
  );
}

/** What was parsed of a text. Its tree is made again when it is asked for: it is large, and few are. */
export function parsedYaml(text: string, data: unknown, faults: Fault[] = []): ParsedYaml {
  let document: ParsedDocument | undefined;
  return { data, faults, document: () => (document ??= unlessTooDeep(() => documentOf(text))) };
}

export const emptyFile: Fault = {
  code: 'empty-file',
  line: 1,
  column: 1,
  what: 'There are no fields in this file.',
  fix: 'Write its fields, starting from the example on the page of its folder in docs/authoring, or delete the file.',
};

function documentOf(text: string): ParsedDocument {
  return parseDocument<ParsedNode, false>(text, {
    version: '1.2',
    schema: 'core',
    resolveKnownTags: false,
    stringKeys: true,
    prettyErrors: false,
    logLevel: 'error',
  });
}

/** Brackets nested thousands deep exhaust the parser's stack. */
function unlessTooDeep<Result>(parse: () => Result): Result | undefined {
  try {
    return parse();
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function faultsOf(document: ParsedDocument, text: string): Fault[] {
  const errors = explainYamlErrors(document.errors, text);
  return errors.length > 0 ? errors : [...findShortcuts(text), ...findHazards(document, text)];
}

type ParsedDocument = Document.Parsed<ParsedNode, false>;

export interface ParsedYaml {
  /** What the file says, with every date as text; undefined when there are faults. */
  data: unknown;
  faults: Fault[];
  /** The tree that says where each value stands; undefined when the parser does not get to its end. */
  document: () => ParsedDocument | undefined;
}
