import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { apiErrorCodes } from '../../src/api/errors.ts';
import { documentedVariables } from '../../src/config-variables.ts';
import { FailureCode, taskErrorCode } from '../../src/domain/failure-code.ts';

const root = new URL('../../', import.meta.url);
const decisions = readdirSync(new URL('docs/decisions', root)).sort();
const pages = [
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  ...decisions.map((name) => `docs/decisions/${name}`),
];
const manifest = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

describe('the README', () => {
  const readme = read('README.md');

  test('its table has every variable with its default and its description, and no other', () => {
    const rows = readme.split('\n').filter((line) => /^\| `[A-Z_]+` +\| (`[^`]*`)? *\| /.test(line));

    expect(rows.map(cells)).toEqual(
      documentedVariables().map(({ name, defaultValue, description }) => [
        `\`${name}\``,
        defaultValue === undefined ? '' : `\`${defaultValue}\``,
        description,
      ]),
    );
  });

  test('it gives a remedy for every code of an error answer and of a failed task', () => {
    const ofTasks = Object.values(FailureCode).filter((code) => taskErrorCode(code) === code);
    const explained = readme
      .split('\n')
      .filter((line) => line.startsWith('| `'))
      .flatMap((line) => codesIn(cells(line)[0] ?? ''));

    expect([...apiErrorCodes, ...ofTasks].filter((code) => !explained.includes(code))).toEqual([]);
  });
});

test('.env.example and the variables name the same settings in the same order', () => {
  const names = read('.env.example')
    .split('\n')
    .flatMap((line) => /^(?:# )?([A-Z][A-Z_]+)=/.exec(line)?.[1] ?? []);

  expect(names).toEqual(documentedVariables().map(({ name }) => name));
});

test('ARCHITECTURE.md has a row for every room and no row for a room that is not there', () => {
  const rooms = readdirSync(new URL('src', root), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `src/${name}/`);
  const rows = [...read('ARCHITECTURE.md').matchAll(/^\| `(src\/[a-z-]+\/)` /gm)].map(([, room]) => room);

  expect(rows.toSorted()).toEqual(rooms.toSorted());
});

test('decisions are numbered without gaps and each gives context, decision and consequences', () => {
  expect(decisions.map((name) => Number(name.slice(0, 3)))).toEqual(decisions.map((_, index) => index + 1));
  for (const name of decisions) {
    const text = read(`docs/decisions/${name}`);
    expect(text.startsWith(`# ${name.slice(0, 3)}: `), name).toBe(true);
    const headings = [...text.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading);
    const required = ['Context', 'Decision', 'Consequences'];
    expect(headings, name).toEqual(headings.length > 3 ? [...required, 'Measured'] : required);
  }
});

describe.each(pages)('%s', (page) => {
  const text = read(page);

  test('every file and folder it names exists', () => {
    const named = [...pathsIn(text), ...linksIn(page, text)];

    expect(named.filter((path) => !existsSync(new URL(path, root)))).toEqual([]);
  });

  test('every npm script it names exists', () => {
    const named = [...text.matchAll(/\bnpm (?:run (?:--silent )?)?([a-z][a-z:-]*)/g)].map(
      ([, name]) => name ?? '',
    );
    const builtIn = ['ci', 'packages'];

    expect(named.filter((name) => !builtIn.includes(name) && !(name in manifest.scripts))).toEqual([]);
  });
});

test('the search for paths and codes sees what the pages are made of', () => {
  expect(
    pathsIn('`src/a.ts`, `./scripts/dev.sh --demo`, `src/<name>.ts`, `test/x/`, `docker-compose.yml`'),
  ).toEqual(['src/a.ts', 'scripts/dev.sh', 'test/x/', 'docker-compose.yml']);
  expect(pathsIn('```bash\n./scripts/test.sh # all\nnpm test -- test/reflex\n```')).toEqual([
    'scripts/test.sh',
    'test/reflex',
  ]);
  expect(linksIn('docs/decisions/x.md', '[a](002-b.md) [c](https://example.com) [d](#e)')).toEqual([
    'docs/decisions/002-b.md',
  ]);
  expect(codesIn('`AB_C`, `DE`')).toEqual(['AB_C', 'DE']);
});

function read(path: string): string {
  return readFileSync(new URL(path, root), 'utf8');
}

function cells(row: string): string[] {
  return row
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
}

function codesIn(text: string): string[] {
  return [...text.matchAll(/`([A-Z]{2,}(?:_[A-Z]+)*)`/g)].map(([, code]) => code ?? '');
}

/** Paths from the root, in inline code and in blocks of commands; patterns such as `src/<name>.ts` are none. */
function pathsIn(text: string): string[] {
  const inFolders = /(?<![\w/.-])(?:\.\/)?((?:src|test|docs|scripts|deploy|examples)\/[^\s`'",;:()[\]]*)/g;
  const atTop = /`((?:[A-Z]+|\.?[a-z][a-z.-]*)\.(?:md|cjs|yml|json|example))`/g;
  return [inFolders, atTop]
    .flatMap((pattern) => [...text.matchAll(pattern)].map(([, path]) => path ?? ''))
    .filter((path) => !/[<>*]|NNN/.test(path));
}

function linksIn(page: string, text: string): string[] {
  const folder = dirname(page) === '.' ? '' : `${dirname(page)}/`;
  return [...text.matchAll(/\]\(([^)]+)\)/g)]
    .map(([, target]) => target ?? '')
    .filter((target) => !/^(https?:|#)/.test(target))
    .map((target) => `${folder}${target}`);
}
