import { expect, test } from 'vitest';
import { createCoder } from '../../src/arms/coder/coder.ts';
import { createExecutor } from '../../src/arms/executor/executor.ts';
import { parseAllowedHost } from '../../src/arms/executor/http-get/allow-list.ts';
import { createSandbox } from '../../src/arms/executor/sandbox/sandbox.ts';
import { createGuardian } from '../../src/arms/guardian/guardian.ts';
import { createRetriever } from '../../src/arms/retriever/retriever.ts';
import type { JsonObject, JsonValue } from '../../src/domain/json.ts';
import type { Plan, PlanStep } from '../../src/domain/plan.ts';
import { markOutsideDecisions, outsideDecisions } from '../../src/domain/taint.ts';
import { buildManifest } from '../support/manifests.ts';
import { librarySearch } from '../arms/retriever/library.ts';

/** An arm of a team's own: its input has a tool, an address, code and text, and it says nothing of its output. */
const ownArm = {
  manifest: buildManifest({
    name: 'own',
    capabilities: [
      {
        name: 'act',
        inputSchema: {
          type: 'object',
          properties: {
            tool: { 'x-selects': 'tool' },
            calls: { type: 'array', items: { properties: { to: { 'x-selects': 'url' }, text: {} } } },
            code: { 'x-selects': 'code' },
            text: {},
          },
        },
      },
    ],
  }),
};

const sandbox = createSandbox();
const host = parseAllowedHost('example.org');
const arms = [
  createExecutor({ sandbox, allowedHosts: host ? [host] : [] }),
  createRetriever({ documents: librarySearch }),
  createGuardian(),
  createCoder({ sandbox }),
  ownArm,
];

const from = (step: string, path?: string): JsonObject => ({
  from: 'step',
  step,
  ...(path !== undefined && { path }),
});
const context = (path: string): JsonObject => ({ from: 'context', path });

function step(id: string, capability: string, input: JsonValue, dependsOn: string[] = []): PlanStep {
  return {
    id,
    action: 'do it',
    arm: 'any',
    capability,
    input,
    acceptanceCriteria: [],
    dependsOn,
    risk: 'low',
    estimatedCostTier: 1,
    estimatedDurationSeconds: 1,
  };
}

const search = step('s1', 'search', { query: 'links' });
const page = step('s1', 'http_get', { url: 'https://example.org/a' });
const written = step('s1', 'code', {
  request_type: 'generate',
  language: 'JavaScript',
  instruction: 'Write a function',
});
const acted = step('s1', 'act', { text: 'x' });
const numbers = step('s1', 'extract', { source: context('report'), kinds: ['numbers', 'links'] });
const edited = (request_type: string, existing_code: JsonObject) =>
  step('s2', 'code', { request_type, language: 'JavaScript', instruction: 'Make it better', existing_code }, [
    's1',
  ]);
const fetched = (url: JsonValue) => step('s2', 'http_get', { url }, ['s1']);

const decided: [string, PlanStep[], Record<string, string[]>][] = [
  // What selects, from what brings text in.
  ['an address from a search', [search, fetched(from('s1', 'results[0].content'))], { s2: ['url url s1'] }],
  ['an address from a page', [page, fetched(from('s1', 'output.text'))], { s2: ['url url s1'] }],
  ['an address from a model', [written, fetched(from('s1', 'explanation'))], { s2: ['url url s1'] }],
  ['an address from an arm of a team', [acted, fetched(from('s1'))], { s2: ['url url s1'] }],
  ['code from a search, to be run', [search, edited('debug', from('s1'))], { s2: ['code existing_code s1'] }],
  ['code from a page, to be tested', [page, edited('test', from('s1'))], { s2: ['code existing_code s1'] }],
  [
    'code from a model, to be made faster',
    [written, edited('optimize', from('s1'))],
    { s2: ['code existing_code s1'] },
  ],
  [
    'code of a tool that cannot have a source today',
    [search, step('s2', 'run_javascript', { code: from('s1') })],
    { s2: ['code code s1'] },
  ],
  ['a tool', [search, step('s2', 'act', { tool: from('s1') })], { s2: ['tool tool s1'] }],
  [
    'an address within a list',
    [search, step('s2', 'act', { calls: [{ text: 'x' }, { to: from('s1') }] })],
    { s2: ['url calls[1].to s1'] },
  ],
  [
    'a source far within',
    [
      search,
      step('s2', 'act', { code: { a: [{ b: { c: { d: { e: { f: { g: { h: from('s1') } } } } } } }] } }),
    ],
    { s2: ['code code s1'] },
  ],
  [
    'an expression',
    [search, step('s2', 'act', { tool: { expression: 's1.total' } })],
    { s2: ['tool tool s1'] },
  ],
  [
    'several parts of a step',
    [search, step('s2', 'act', { tool: from('s1'), code: from('s1') })],
    { s2: ['tool tool s1', 'code code s1'] },
  ],

  // Through steps that only work on what they get.
  [
    'an address by way of other steps',
    [
      search,
      step('s2', 'extract', { source: from('s1'), kinds: ['links'] }, ['s1']),
      step('s3', 'http_get', { url: from('s2', 'links[0]') }, ['s2']),
    ],
    { s3: ['url url s2'] },
  ],
  [
    'an address that a page led to, and the next one',
    [page, fetched(from('s1')), step('s3', 'http_get', { url: from('s2') }, ['s2'])],
    { s2: ['url url s1'], s3: ['url url s2'] },
  ],
  [
    'an address by way of a step that depends on one without reading it',
    [
      search,
      step('s2', 'run_javascript', { code: 'return 1' }, ['s1']),
      step('s3', 'http_get', { url: from('s2') }, ['s2']),
    ],
    { s3: ['url url s2'] },
  ],
  [
    'an address from steps in any order',
    [
      step('s3', 'http_get', { url: from('s2') }, ['s2']),
      step('s2', 'summarize', { source: from('s1') }, ['s1']),
      search,
    ],
    { s3: ['url url s2'] },
  ],
  [
    'an address from a capability that nobody serves',
    [step('s1', 'gone', {}), fetched(from('s1'))],
    { s2: ['url url s1'] },
  ],

  // What stays free.
  ['no address that stands in the plan', [search, fetched('https://example.org/b')], {}],
  ['no address from the client’s own context', [search, fetched(context('link'))], {}],
  ['no address worked out of that context', [numbers, fetched(from('s1', 'links[0]'))], {}],
  [
    'no code that is only read',
    [search, edited('explain', from('s1')), { ...edited('analyze', from('s1')), id: 's3' }],
    {},
  ],
  ['no code of the client’s', [search, edited('debug', context('code'))], {}],
  [
    'no code of the plan over data from a search',
    [search, step('s2', 'run_javascript', { code: 'return input', source: from('s1') }, ['s1'])],
    {},
  ],
  ['no text to summarise', [page, step('s2', 'summarize', { source: from('s1') }, ['s1'])], {}],
  ['no text to be checked', [page, step('s2', 'check_text', { source: from('s1') }, ['s1'])], {}],
  ['no numbers to compute with', [page, step('s2', 'calculate', { expression: 's1.total * 2' }, ['s1'])], {}],
  [
    'no text for an arm of a team',
    [search, step('s2', 'act', { text: from('s1'), calls: [{ text: from('s1') }] }, ['s1'])],
    {},
  ],
];

test.each(decided)('text from outside decides: %s', (_name, steps, expected) => {
  const found = [...outsideDecisions(steps, arms)].map(([id, decisions]) => [
    id,
    decisions.map(({ selects, input, from: sources }) => `${selects} ${input} ${sources.join()}`),
  ]);
  expect(Object.fromEntries(found)).toEqual(expected);
});

test('of several arms that serve a step, the one that says most of its input and least of its output counts', () => {
  const plain = { manifest: buildManifest({ name: 'plain', capabilities: [{ name: 'act' }] }) };
  const adding = {
    manifest: buildManifest({ name: 'adding', capabilities: [{ name: 'calculate', usesInputAlone: false }] }),
  };
  const steps = [step('s1', 'calculate', {}), step('s2', 'act', { code: from('s1') })];

  expect(outsideDecisions(steps, [...arms, plain]).size).toBe(0);
  expect(outsideDecisions(steps, [...arms, adding, plain]).size).toBe(1);
});

test('a plan says what is decided in it and how risky that is, whatever it said before', () => {
  const stale = [{ selects: 'code' as const, input: 'code', from: ['s9'] }];
  const plan: Plan = {
    steps: [{ ...search, outsideDecides: stale }, fetched(from('s1'))],
    rationale: '',
    confidence: 1,
    complexity: 0,
    taskType: 'mixed',
    planner: 'model',
  };

  expect(markOutsideDecisions(plan, arms).steps).toEqual([
    search,
    {
      ...fetched(from('s1')),
      risk: 'high',
      outsideDecides: [{ selects: 'url', input: 'url', from: ['s1'] }],
    },
  ]);
});
