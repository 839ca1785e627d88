import ts from 'typescript';

/** Words that a file writes itself, with the line on which they stand. */
export interface OwnWords {
  line: number;
  words: string;
}

/**
 * The English in a component, or in the code beside one, that does not come from the catalogue: what stands between
 * tags, in attributes that are shown or read out, and in strings that read like words for people.
 */
export function wordsIn(path: string, text: string): OwnWords[] {
  const code = path.endsWith('.astro') ? asTsx(text) : text;
  const kind = path.endsWith('.astro') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const file = ts.createSourceFile('file.tsx', code, ts.ScriptTarget.Latest, true, kind);
  const found: OwnWords[] = [];
  const visit = (node: ts.Node): void => {
    if (isOfMachines(node)) return;
    for (const words of ownWordsOf(node)) {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart());
      found.push({ line: line + 1, words: words.replace(/\s+/g, ' ').trim() });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** The parts of a node itself that are words. */
function ownWordsOf(node: ts.Node): string[] {
  if (ts.isJsxText(node)) return hasLetters(node.text) ? [node.text] : [];
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) {
    return isForPeople(node, [node.text]) ? [node.text] : [];
  }
  if (!ts.isTemplateExpression(node)) return [];
  const parts = [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)];
  return isForPeople(node, parts) ? [node.getText()] : [];
}

/** Whether a string is shown: by where it stands, or because it reads like words. */
function isForPeople(node: ts.Expression, parts: string[]): boolean {
  if (!parts.some(hasLetters)) return false;
  const { parent } = node;
  if (ts.isJsxAttribute(parent))
    return isShown(parent) || (isOfComponent(parent) && parts.some(reads));
  return isInShown(node) || parts.some(reads);
}

/** Two words, a word with its comma, stop or space, or a word that begins a sentence. */
function reads(text: string): boolean {
  return (hasLetters(text) && /[\s,“”]|\.$/.test(text)) || /^(\p{Lu}\p{Ll}|I$|We$)/u.test(text);
}

/** Whether a string stands where only words do: between tags, in an attribute that is shown, with a number. */
function isInShown(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isConditionalExpression(parent)) return node !== parent.condition && isInShown(parent);
  if (ts.isParenthesizedExpression(parent) || ts.isArrayLiteralExpression(parent)) {
    return isInShown(parent);
  }
  if (ts.isBinaryExpression(parent)) return isValue(parent, node) && isInShown(parent);
  if (ts.isPropertyAssignment(parent)) return shown.has(nameOf(parent.name));
  if (ts.isCallExpression(parent)) return sentenceWords.has(nameOf(parent.expression));
  if (!ts.isJsxExpression(parent)) return false;
  return ts.isJsxAttribute(parent.parent) ? isShown(parent.parent) : true;
}

function isValue({ operatorToken, right }: ts.BinaryExpression, node: ts.Node): boolean {
  const { kind } = operatorToken;
  const isEither =
    kind === ts.SyntaxKind.QuestionQuestionToken || kind === ts.SyntaxKind.BarBarToken;
  return isEither || (kind === ts.SyntaxKind.AmpersandAmpersandToken && node === right);
}

/** What people never see: imports, types, names of fields, classes, comparisons, and what is said of a mistake of ours. */
function isOfMachines(node: ts.Node): boolean {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isTypeNode(node)) {
    return true;
  }
  if (ts.isJsxAttribute(node)) return ['class', 'class:list', 'slot'].includes(nameOf(node.name));
  if (ts.isNewExpression(node)) return nameOf(node.expression) === 'Error';
  const { parent } = node;
  if (parent && ts.isPropertyAssignment(parent)) return node === parent.name;
  if (parent && ts.isCaseClause(parent)) return node === parent.expression;
  return (
    parent !== undefined &&
    ts.isBinaryExpression(parent) &&
    comparing.has(parent.operatorToken.kind) &&
    ts.isStringLiteral(node)
  );
}

function isShown({ name }: ts.JsxAttribute): boolean {
  return shown.has(nameOf(name));
}

function isOfComponent(attribute: ts.JsxAttribute): boolean {
  const { tagName } = attribute.parent.parent as ts.JsxOpeningLikeElement;
  return /^[A-Z]/.test(tagName.getText()) && !ofMachines.has(nameOf(attribute.name));
}

function nameOf(node: ts.Node): string {
  return node.getText();
}

function hasLetters(text: string): boolean {
  return /\p{L}/u.test(text);
}

/** Attributes and fields that hold nothing but words. */
const shown = new Set([
  ...['aria-label', 'title', 'alt', 'placeholder', 'set:text', 'set:html', 'description'],
  ...['term', 'caption', 'heading', 'label', 'text', 'unit', 'what', 'question', 'word'],
  ...['lead', 'note', 'noun', 'means', 'headline', 'detail'],
]);

/** Attributes of components that hold what programs read. */
const ofMachines = new Set(['id', 'to', 'path', 'href', 'labelledBy', 'level']);

/** The functions that make sentences of their words. */
const sentenceWords = new Set(['count', 'agree', 'howMany', 'howManyOfThem', 'listed', 'a']);

const comparing = new Set([
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
]);

/** A component as TypeScript with tags, line by line: code at its top, then one fragment. */
function asTsx(text: string): string {
  const [, top = '', template = text] = /^---\n(.*?)\n---(.*)$/s.exec(text) ?? [];
  const plain = template
    .replace(/<!--.*?-->|<(style|script)\b[^>]*(?:\/>|>.*?<\/\1>)|<!doctype html>/gs, blank)
    .replace(/<(meta|link|input|br|hr|img|source|col)\b((?:\{[^}]*\}|[^<>{}])*?)\/?>/g, '<$1$2/>')
    .replace(/\s\{(\w+)\}(?=[\s/>])(?=[^<>]*\/?>)/g, (shorthand) => shorthand.replace('{', '{...'));
  return `\n${top}\n;<>${plain}</>`;
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, '');
}
