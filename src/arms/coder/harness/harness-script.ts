import { expectScript } from './expect-script.ts';
import { lockScript } from './lock-script.ts';

/**
 * JavaScript for the sandbox, where `input` is `{code, tests, names, isHollow}`: runs the tests against the code and returns
 * `{problem?, stray, tests: [{name, assertions, failures}]}`. Code and tests are evaluated in the global scope, so that they see nothing of
 * what stands here. Hollow: each name is a function that does nothing, in the code's place. The answer is read after every job has run: an assertion that fails late still counts.
 */
export const harnessScript = `'use strict';
${lockScript}
const tests = [];
const report = { tests, stray: [] };
let current;
let isOpen = true;
let prefix = '';

class AssertionError extends Error {}
/** Whose failure an error is: code may catch one, and throw it or another of its kind where nothing was recorded. */
const recorded = new WeakMap();
function record(owner, holds, text) {
  if (owner !== undefined) owner.assertions += 1;
  if (holds) return;
  if (owner === undefined) report.stray.push(text);
  else owner.failures.push(text);
  const error = new AssertionError(text);
  recorded.set(error, owner);
  throw error;
}
function waitFor(owner, work) {
  const done = work().catch((error) => {
    noteThrown(owner, error);
    throw error;
  });
  const quiet = done.catch(() => undefined);
  owner?.waits.push(quiet);
  return done;
}
function noteThrown(owner, error) {
  if (error instanceof AssertionError && recorded.has(error) && recorded.get(error) === owner) return;
  let text = 'It threw a value that cannot be shown.';
  try {
    text = 'It threw ' + (error instanceof Error ? error.name + ': ' + error.message : shown(error));
  } catch {}
  (owner?.failures ?? report.stray).push(text.slice(0, 300));
}
${expectScript}
function test(name, run) {
  if (!isOpen) record(undefined, false, 'Tests are declared at the top, not within tests or later.');
  if (typeof run !== 'function') throw new TypeError('A test needs a function.');
  const own = { name: (prefix + String(name)).slice(0, 120), assertions: 0, failures: [], waits: [], run };
  tests.push(own);
}
function describe(name, run) {
  const before = prefix;
  prefix += String(name) + ' > ';
  try { run(); } finally { prefix = before; }
}
async function runTest(own) {
  current = own;
  try {
    await own.run();
  } catch (error) {
    noteThrown(own, error);
  }
  while (own.waits.length > 0) await own.waits.pop();
  current = undefined;
  if (own.assertions === 0 && own.failures.length === 0) own.failures.push('It asserts nothing.');
}
async function runAll() {
  const api = { test, it: test, describe, expect, assert };
  const { names } = input;
  const taken = names.find((name) => Object.hasOwn(globalThis, name));
  if (taken !== undefined) throw new Error('The code declares ' + taken + ', a name of the language.');
  const evaluate = eval;
  const load = input.isHollow ? () => Object.fromEntries(names.map((name) => [name, function () {}])) : evaluate('(function (module, exports) {"use strict";\\n' + input.code + '\\nreturn {' + names.join() + '};})');
  const declare = evaluate(
    '(function (' + [...Object.keys(api), 'require', ...names].join() + ') {"use strict";\\n' + input.tests + '\\n})',
  );
  const exported = {};
  const values = load({ exports: exported }, exported);
  const members = Object.fromEntries(names.map((name) => [name, values[name]]));
  const required = (name) => (String(name).startsWith('.') ? members : Object.assign(assert, api));
  declare(...Object.values(api), required, ...names.map((name) => members[name]));
  isOpen = false;
  for (const own of tests) await runTest(own);
}
try {
  await runAll();
} catch (error) {
  let text = 'An error that cannot be shown.';
  try { text = error instanceof Error ? error.name + ': ' + error.message : shown(error); } catch {}
  report.problem = text.slice(0, 300);
}
return report;
`;
