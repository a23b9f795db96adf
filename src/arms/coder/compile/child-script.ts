/**
 * Source of the compiling child process, run by `node -e`: text, so that it is the same from TypeScript sources and from the
 * build. argv: path of the compiler. Reads `{code, tests, isTypeScript}`, writes one line: `{problems, code, tests, names}`.
 */
export const compileChildScript = String.raw`
'use strict';
const ts = require(process.argv[1]);
const { dirname, join } = require('node:path');
const { Script } = require('node:vm');
const libraries = dirname(process.argv[1]);

const prelude = [
  'declare function test(name: string, run: () => unknown): void;',
  'declare const it: typeof test;',
  'declare function describe(name: string, run: () => void): void;',
  'declare function expect(actual: unknown): any;',
  'declare const assert: any;',
  'declare function require(name: string): any;',
  'declare const console: { log(...values: unknown[]): void; info(...values: unknown[]): void; warn(...values: unknown[]): void;' +
    ' error(...values: unknown[]): void; debug(...values: unknown[]): void };',
].join('\n');
const harnessNames = ['test', 'it', 'describe', 'expect', 'assert', 'require'];
const frameworks = /^(?:\.{1,2}\/|vitest$|@jest\/globals$|node:test$|(?:node:)?assert(?:\/strict)?$)/;

const options = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleDetection: ts.ModuleDetectionKind.Force,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ['lib.es2023.d.ts'],
  types: [],
  strict: true,
  noEmit: true,
  allowJs: true,
  skipLibCheck: true,
};

/** A program over texts; libraries, which types alone need, are the only files. */
function programOf(files, noLib = false) {
  const host = {
    getSourceFile(name, version) {
      const text = files[name] ?? ts.sys.readFile(join(libraries, name.split('/').pop()));
      return text === undefined ? undefined : ts.createSourceFile(name, text, version, true);
    },
    getDefaultLibFileName: () => 'lib.es2023.d.ts',
    getDefaultLibLocation: () => libraries,
    getCurrentDirectory: () => '/',
    getCanonicalFileName: (name) => name,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => '\n',
    fileExists: (name) => files[name] !== undefined,
    readFile: (name) => files[name],
    writeFile: () => undefined,
  };
  return ts.createProgram(Object.keys(files), { ...options, ...(noLib ? { noLib, lib: undefined } : {}) }, host);
}

function problemOf(part, kind, line, text) {
  return { part, kind, line, text: text.slice(0, 300) };
}

function worded({ messageText }) {
  return ts.flattenDiagnosticMessageText(messageText, ' ');
}

function lineAt(file, position) {
  return file.getLineAndCharacterOfPosition(position ?? 0).line + 1;
}

/** Without what only modules have; every line stays where it is. */
function asScript(file, part, problems) {
  let text = file.text;
  const blank = (start, end) => {
    text = text.slice(0, start) + text.slice(start, end).replace(/[^\n]/g, ' ') + text.slice(end);
  };
  const refuse = (node, why) => problems.push(problemOf(part, 'module', lineAt(file, node.getStart(file)), why));
  for (const node of file.statements) {
    if (ts.isImportDeclaration(node) || ts.isImportEqualsDeclaration(node)) {
      const isOfTests = part === 'tests' && node.moduleSpecifier && frameworks.test(node.moduleSpecifier.text);
      if (isOfTests) blank(node.getStart(file), node.end);
      else refuse(node, 'Imports are not available.');
    } else if (ts.isExportDeclaration(node)) {
      if (node.moduleSpecifier) refuse(node, 'Imports are not available.');
      else blank(node.getStart(file), node.end);
    } else if (ts.isExportAssignment(node)) refuse(node, 'Give what is exported by default a name.');
    else if (ts.canHaveModifiers(node)) {
      const words = (ts.getModifiers(node) ?? []).filter(({ kind }) =>
        kind === ts.SyntaxKind.ExportKeyword || kind === ts.SyntaxKind.DefaultKeyword);
      if (words.length > 0 && 'name' in node && node.name === undefined)
        refuse(node, 'Give what is exported by default a name.');
      for (const word of words) blank(word.getStart(file), word.end);
    }
  }
  return text;
}

function namesIn(file) {
  const ofBinding = (name) => ts.isIdentifier(name)
    ? [name.text]
    : name.elements.flatMap((element) => (element.name ? ofBinding(element.name) : []));
  return file.statements.flatMap((node) => {
    const isDeclared = ts.canHaveModifiers(node) &&
      (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.DeclareKeyword);
    if (isDeclared) return [];
    if (ts.isVariableStatement(node)) return node.declarationList.declarations.flatMap(({ name }) => ofBinding(name));
    if (ts.isFunctionDeclaration(node)) return node.name && node.body ? [node.name.text] : [];
    if (ts.isClassDeclaration(node) || ts.isEnumDeclaration(node)) return node.name ? [node.name.text] : [];
    return [];
  });
}

/** Tests in a block after the code, as they run: its names are theirs, and they may have their own. */
function typeProblems(code, tests) {
  const program = programOf({ '/whole.ts': code + '\n{\n' + tests + '\n}\nexport {};\n', '/prelude.d.ts': prelude });
  const file = program.getSourceFile('/whole.ts');
  const codeLines = code.split('\n').length;
  return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map((found) => {
    const line = lineAt(file, found.start);
    const text = 'TS' + found.code + ': ' + worded(found);
    return line <= codeLines
      ? problemOf('code', 'types', line, text)
      : problemOf('tests', 'types', line - codeLines - 1, text);
  });
}

function isScript(text) {
  try {
    return Boolean(new Script('"use strict";' + text));
  } catch {
    return false;
  }
}

function compile({ code, tests, isTypeScript }) {
  const name = (part) => '/' + part + (isTypeScript ? '.ts' : '.js');
  const program = programOf({ [name('code')]: code, [name('tests')]: tests }, true);
  const files = { code: program.getSourceFile(name('code')), tests: program.getSourceFile(name('tests')) };
  const problems = Object.entries(files).flatMap(([part, file]) =>
    program.getSyntacticDiagnostics(file).map((found) =>
      problemOf(part, 'syntax', lineAt(file, found.start), worded(found))));
  if (problems.length > 0) return { problems, code: '', tests: '', names: [] };
  const script = { code: asScript(files.code, 'code', problems), tests: asScript(files.tests, 'tests', problems) };
  const names = [...new Set(namesIn(files.code))];
  for (const taken of names.filter((one) => harnessNames.includes(one)))
    problems.push(problemOf('code', 'module', 1, 'The name ' + taken + ' is taken by the tests: choose another.'));
  if (/@ts-(?:nocheck|ignore|expect-error)/.test(code))
    problems.push(problemOf('code', 'types', 1, 'Type checks must not be switched off.'));
  if (isTypeScript && problems.length === 0) problems.push(...typeProblems(script.code, script.tests));
  const own = namesIn(files.tests);
  const emit = (text) => isTypeScript
    ? ts.transpileModule(text, { compilerOptions: { target: options.target, module: options.module } }).outputText
    : text;
  const emitted = { code: emit(script.code), tests: emit(script.tests) };
  // A return at the top is no part of a program, and would answer in the place of what is declared.
  const apart = problems.length > 0 ? [] : Object.entries(emitted).filter(([, text]) => !isScript(text));
  for (const [part] of apart)
    problems.push(problemOf(part, 'syntax', 1, 'It is no program of its own: it has a return, await or yield at its top.'));
  return { problems, ...emitted, names: names.filter((one) => !own.includes(one)) };
}

let request = '';
process.stdin.setEncoding('utf8');
process.stdin.on('data', (chunk) => (request += chunk));
process.stdin.on('end', () => {
  const { problems, ...rest } = compile(JSON.parse(request));
  process.stdout.write(JSON.stringify({ ...rest, problems: problems.slice(0, 20) }) + '\n', () => process.exit(0));
});
`;
