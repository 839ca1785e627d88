import { readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import ts from 'typescript';

/**
 * What the type checker says of src/lib and scripts when some of their files read otherwise: each file by its
 * path with how its text changes, or with the text of a new one. Nothing is written to the disk.
 *
 * @param below only the files below these folders are looked at, which takes a fraction of the time.
 */
export function compileWith(
  changes: Record<string, Change>,
  below: string[] = [''],
): TypeMessage[] {
  const changed = new Map(
    Object.entries(changes).map(([path, change]) => {
      const file = join(root, path);
      return [file, typeof change === 'string' ? change : edited(path, change)] as const;
    }),
  );
  const host = ts.createCompilerHost(options, true);
  const { fileExists, readFile, directoryExists } = host;
  host.directoryExists = (folder) =>
    [...changed.keys()].some((file) => file.startsWith(`${folder}/`)) ||
    Boolean(directoryExists?.(folder));
  host.fileExists = (file) => changed.has(file) || fileExists(file);
  host.readFile = (file) => changed.get(file) ?? readFile(file);
  host.getSourceFile = (file, version) => {
    const text = changed.get(file);
    if (text !== undefined) return ts.createSourceFile(file, text, version, true);
    const known = parsed.get(file) ?? parse(file, version);
    if (known) parsed.set(file, known);
    return known;
  };
  const names = [...new Set([join(root, 'src/env.d.ts'), ...files, ...changed.keys()])];
  const program = ts.createProgram(names, options, host);
  return program
    .getSourceFiles()
    .filter(({ fileName }) => isOurs(relative(root, fileName)))
    .filter(({ fileName }) => below.some((folder) => relative(root, fileName).startsWith(folder)))
    .flatMap((file) => [
      ...program.getSyntacticDiagnostics(file),
      ...program.getSemanticDiagnostics(file),
    ])
    .map(({ file, messageText }) => ({
      file: file ? relative(root, file.fileName) : '',
      says: ts.flattenDiagnosticMessageText(messageText, '\n'),
    }));
}

/** A complaint of the type checker. */
export interface TypeMessage {
  /** From the root of the project: src/lib/commitment/fields.ts. */
  file: string;
  says: string;
}

type Change = string | ((text: string) => string);

const root = resolve(import.meta.dirname, '../../..');

const config = ts.getParsedCommandLineOfConfigFile(
  join(root, 'tsconfig.json'),
  {},
  { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined },
);
const options: ts.CompilerOptions = { ...config?.options, incremental: false };

const files = (config?.fileNames ?? []).filter((file) => isOurs(relative(root, file)));

/** The door to Astro is left out: its types are made by a build. */
function isOurs(path: string): boolean {
  return /^(src\/lib|scripts)\/.*\.ts$/.test(path) && path !== 'src/lib/register/load.ts';
}

/** What did not change is parsed once, however often a test compiles. */
const parsed = new Map<string, ts.SourceFile>();

function parse(file: string, version: ts.ScriptTarget | ts.CreateSourceFileOptions) {
  const text = ts.sys.readFile(file);
  return text === undefined ? undefined : ts.createSourceFile(file, text, version, true);
}

function edited(path: string, change: (text: string) => string): string {
  const text = readFileSync(join(root, path), 'utf8');
  const now = change(text);
  if (now === text) throw new Error(`The change of ${path} changes nothing.`);
  return now;
}
