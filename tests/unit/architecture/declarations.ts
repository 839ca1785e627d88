import ts from 'typescript';
import { codeOf } from './imports.ts';

/** A name that a file gives to something at its top level. */
export interface Declaration {
  name: string;
  isType: boolean;
  isExported: boolean;
}

/** What a file of code declares at its top level, or a file of markup in its code. */
export function declarationsIn(path: string, text: string): Declaration[] {
  const file = ts.createSourceFile('file.ts', codeOf(path, text), ts.ScriptTarget.Latest);
  return file.statements.flatMap((statement) => {
    const isExported =
      ts.canHaveModifiers(statement) &&
      (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    return namesOf(statement).map(({ text: name }) => ({
      name,
      isType: isType(statement),
      isExported,
    }));
  });
}

function namesOf(statement: ts.Statement): ts.Identifier[] {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.flatMap(({ name }) => identifiersIn(name));
  }
  return isType(statement) || ts.isFunctionDeclaration(statement)
    ? statement.name
      ? [statement.name]
      : []
    : [];
}

/** One name, or several where a value is taken apart. */
function identifiersIn(name: ts.BindingName): ts.Identifier[] {
  if (ts.isIdentifier(name)) return [name];
  return name.elements.flatMap((element) =>
    ts.isBindingElement(element) ? identifiersIn(element.name) : [],
  );
}

function isType(
  node: ts.Node,
): node is ts.InterfaceDeclaration | ts.TypeAliasDeclaration | ts.ClassDeclaration {
  return (
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isClassDeclaration(node)
  );
}
