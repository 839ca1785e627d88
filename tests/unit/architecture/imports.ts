import ts from 'typescript';

/** One import of a file: what it names, and whether only types come from there. */
export interface Import {
  /** As it is written: a path from the file, or the name of a package. */
  from: string;
  /** Types are gone before anything runs, so such an import cannot make a circle. */
  isOfTypes: boolean;
}

/** What a file of code imports, or a file of markup in the code at its top and in its scripts. */
export function importsIn(path: string, text: string): Import[] {
  const file = ts.createSourceFile('file.ts', codeOf(path, text), ts.ScriptTarget.Latest);
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    const named = namedBy(node);
    if (named && ts.isStringLiteral(named)) {
      found.push({ from: named.text, isOfTypes: isOfTypes(node) });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** The code in a file: all of it, or what stands at the top of markup and in its scripts. */
export function codeOf(path: string, text: string): string {
  if (!path.endsWith('.astro')) return text;
  const [, top = ''] = /^---\n(.*?)\n---/s.exec(text) ?? [];
  const scripts = text.matchAll(/<script[^>]*>(.*?)<\/script>/gs);
  return [top, ...[...scripts].map(([, script]) => script)].join('\n');
}

/** What stands after `from`, or in the brackets of `import()`. */
function namedBy(node: ts.Node): ts.Node | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  if (ts.isImportTypeNode(node)) {
    return ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined;
  }
  const isCall = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
  return isCall ? node.arguments[0] : undefined;
}

function isOfTypes(node: ts.Node): boolean {
  if (ts.isImportTypeNode(node)) return true;
  if (ts.isExportDeclaration(node)) {
    return node.isTypeOnly || areTypes(node.exportClause);
  }
  if (!ts.isImportDeclaration(node) || !node.importClause) return false;
  const { phaseModifier, name, namedBindings } = node.importClause;
  return phaseModifier === ts.SyntaxKind.TypeKeyword || (!name && areTypes(namedBindings));
}

/** Whether each name between the braces is marked as a type. */
function areTypes(names: ts.Node | undefined): boolean {
  if (!names || !(ts.isNamedImports(names) || ts.isNamedExports(names))) return false;
  return names.elements.length > 0 && names.elements.every(({ isTypeOnly }) => isTypeOnly);
}
