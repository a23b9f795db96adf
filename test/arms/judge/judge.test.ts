import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSandbox, defaultSandboxLimits } from '../../../src/arms/executor/sandbox/sandbox.ts';
import { createConcealer } from '../../../src/arms/judge/conceal-originals.ts';
import { quote } from '../../../src/arms/judge/finding-of-fact.ts';
import { createJudge } from '../../../src/arms/judge/judge.ts';
import type { RunSandboxed } from '../../../src/arms/judge/sandbox.ts';
import { fakeSandbox } from './fake-sandbox.ts';
import type { StepResult } from '../../../src/domain/arm.ts';
import type { JsonObject, JsonValue } from '../../../src/domain/json.ts';
import type { Model } from '../../../src/domain/model.ts';
import type { Criterion, OnBudgetExhausted } from '../../../src/domain/task.ts';
import type { PlaceholderEntry } from '../../../src/reflex/placeholders.ts';
import { TaskFailure } from '../../../src/domain/task-failure.ts';
import type { Verdict } from '../../../src/domain/verdict.ts';
import { buildTask, fakeModel, offline } from '../build-arm-request.ts';

function executed(stepId: string, capability: string, output: JsonObject): StepResult {
  const envelope = {
    success: true,
    output,
    duration_ms: 3,
    provenance: {
      arm: 'executor',
      action: capability,
      command_hash: 'ab12',
      capabilities_used: [capability],
    },
  };
  return { stepId, arm: 'executor', capability, output: envelope };
}

function answered(stepId: string, synthesis: string, citations: JsonValue[] = []): StepResult {
  const results = [
    {
      content: 'Background: see the archive in Berlin.',
      source: 'document:a',
      relevance_score: 0.4,
      rank: 1,
    },
  ];
  const output = { results, method_used: 'keyword', total_results: 1, synthesis, citations };
  return { stepId, arm: 'retriever', capability: 'answer_question', output };
}

const noSandbox: RunSandboxed = () => Promise.reject(new Error('The sandbox is not needed here.'));

async function judgeAll(
  criteria: Criterion[],
  results: StepResult[],
  parts: {
    sandbox?: RunSandboxed;
    model?: Model;
    final?: string[];
    originals?: PlaceholderEntry[];
    onBudgetExhausted?: OnBudgetExhausted;
  } = {},
): Promise<{ verdicts: Verdict[]; confidence: number }> {
  const judge = createJudge({ sandbox: parts.sandbox ?? noSandbox });
  const last = results.at(-1);
  return judge.judge(
    {
      task: buildTask({
        acceptanceCriteria: criteria,
        onBudgetExhausted: parts.onBudgetExhausted ?? 'finish',
      }),
      results,
      finalStepIds: parts.final ?? (last === undefined ? [] : [last.stepId]),
      originals: parts.originals ?? [],
    },
    { ...offline(), model: parts.model },
  );
}

async function verdictOn(
  criterion: Criterion,
  results: StepResult[],
  parts: Parameters<typeof judgeAll>[2] = {},
): Promise<Verdict> {
  const { verdicts } = await judgeAll([criterion], results, parts);
  return verdicts[0]!;
}

const table = executed('s1', 'calculate', {
  total: 8,
  average_score: 3.5,
  groups: [
    { region: 'north', total: 3 },
    { region: 'south', total: 5 },
  ],
});
const feeling = executed('s2', 'sentiment', {
  score: 0.4,
  label: 'positive',
  items: [{ score: 0.9 }, { score: -0.1 }],
});
const figure = executed('s1', 'calculate', { value: 8, expression: '3 + 5' });
const answer = answered('s1', 'The refund takes 5 days. It goes to the card.', [
  { source: 'document:a', start: 0, end: 5, quote: 'abcde' },
  { source: 'document:a', start: 9, end: 12, quote: 'xyz' },
]);

it('marks of citations are no words of an answer, and their numbers none of its figures', async () => {
  const cited = answered('s1', 'The refund takes 5 days [12][3].');
  expect(await verdictOn('at most 5 words', [cited])).toMatchObject({ verdict: 'passed' });
  expect(await verdictOn({ type: 'contains', value: '[12]' }, [cited])).toMatchObject({ verdict: 'passed' });
});

describe('a sentence about a figure', () => {
  it.each<[string, StepResult[], string]>([
    ['Total equals 8', [table], 'passed'],
    ['The sum is at most 7', [table], 'failed'],
    ['The average score is at least 3.5', [table], 'passed'],
    ['Each total is below 5', [table], 'failed'],
    ['Sentiment score between -1 and 1', [table, feeling], 'passed'],
    ['All scores are positive', [feeling], 'failed'],
    ['Total equals 8', [table, feeling], 'passed'],
    ['Total equals 8', [figure], 'passed'],
    ['The answer is greater than 8', [figure], 'failed'],
    ['Result is a number', [figure], 'passed'],
    ['median is above 3', [table], 'undecided'],
    ['All numbers are positive', [executed('s1', 'extract', { numbers: [-1, 3], count: 2 })], 'failed'],
    ['The number of orders is 4', [executed('s1', 'calculate', { order_count: 4 })], 'passed'],
    ['Score is positive', [figure], 'undecided'],
    ['Sentiment is positive', [feeling], 'passed'],
    ['Sentiment is negative', [feeling], 'failed'],
    ['accuracy is at least 90%', [executed('s1', 'run_javascript', { accuracy: 0.93 })], 'passed'],
    ['growth is at least 5%', [executed('s1', 'run_javascript', { growth: 0.2 })], 'undecided'],
    ['growth is at least 5%', [executed('s1', 'run_javascript', { growth: '7%' })], 'passed'],
    ['mean equals 3.33', [executed('s1', 'calculate', { mean: 10 / 3 })], 'passed'],
    ['mean equals 3.34', [executed('s1', 'calculate', { mean: 10 / 3 })], 'failed'],
    ['mean equals 3.00', [executed('s1', 'calculate', { mean: 3.004 })], 'passed'],
    ['mean equals 3', [executed('s1', 'calculate', { mean: 3.004 })], 'failed'],
    ['Total is €15', [executed('s1', 'calculate', { total: 15 })], 'undecided'],
    ['Total below €2000', [executed('s1', 'calculate', { total: 15 })], 'undecided'],
    ['Total is €15', [executed('s1', 'calculate', { total: 15, unit: 'USD' })], 'failed'],
    ['Total is €15', [executed('s1', 'calculate', { total: 15, unit: '€' })], 'passed'],
    ['Total is €15', [executed('s1', 'run_javascript', { total: '$15' })], 'failed'],
    ['Total is 15 euros', [executed('s1', 'run_javascript', { total_eur: 15 })], 'passed'],
    [
      'Result is less than 100%',
      [executed('s1', 'calculate', { value: 42, expression: '6 * 7' })],
      'undecided',
    ],
    ['Average above 100%', [executed('s1', 'calculate', { average: 373 })], 'undecided'],
    ['Average above 100%', [executed('s1', 'calculate', { average: 373, unit: '%' })], 'passed'],
    ['Result is 31 days', [executed('s1', 'calculate', { value: 31, unit: 'days' })], 'passed'],
    ['Result is 30 days', [executed('s1', 'calculate', { value: 31, unit: 'days' })], 'failed'],
    ['Result is 4 weeks', [executed('s1', 'calculate', { value: 28, unit: 'days' })], 'undecided'],
    ['Result is 31 km', [executed('s1', 'calculate', { value: 31, unit: 'days' })], 'failed'],
    ['Result is Saturday', [executed('s1', 'calculate', { value: 'Saturday', expression: 'x' })], 'passed'],
    ['Result is Sunday', [executed('s1', 'calculate', { value: '2026-11-21', expression: 'x' })], 'failed'],
    ['Result is Saturday', [executed('s1', 'calculate', { value: '2026-11-21', expression: 'x' })], 'passed'],
    ['total equals 0.3', [executed('s1', 'calculate', { total: 0.1 + 0.2 })], 'passed'],
  ])('%s', async (sentence, results, verdict) => {
    expect(await verdictOn(sentence, results)).toMatchObject({ criterion: sentence, verdict });
  });

  it('names where it was found and what it was', async () => {
    expect((await verdictOn('The sum is at most 7', [table])).evidence).toBe('s1.total is 8: not at most 7.');
  });

  it('is undecided when its subject is nowhere, and says so', async () => {
    const { evidence } = await verdictOn('median is above 3', [table]);
    expect(evidence).toBe('No figure named "median" was found in the results.');
  });

  it('says so when what has that name is a text', async () => {
    expect(await verdictOn('Label is above 3', [feeling])).toEqual({
      criterion: 'Label is above 3',
      verdict: 'undecided',
      evidence: 's2.label is a text and no number: "positive".',
    });
  });

  it('says why it was undecided on a unit, and that it rounded', async () => {
    const total = executed('s1', 'calculate', { total: 15 });
    expect((await verdictOn('Total is €15', [total])).evidence).toBe(
      's1.total is 15: it carries no unit, and whether it is in EUR is not said.',
    );
    const mean = executed('s1', 'calculate', { mean: 373.0333 });
    expect((await verdictOn('Average is 373.03', [mean])).evidence).toBe(
      's1.mean is 373.0333: equal to 373.03 after rounding to 2 decimals.',
    );
  });

  it('is undecided when several figures of that name disagree', async () => {
    const groups = executed('s1', 'calculate', { groups: [{ total: 8 }, { total: 2 }] });
    expect(await verdictOn('Total equals 8', [groups])).toMatchObject({ verdict: 'undecided' });
  });

  it('does not take a final figure for one that an earlier step names', async () => {
    const later = executed('s2', 'calculate', { value: 99 });
    expect(await verdictOn('Total equals 8', [table, later])).toMatchObject({ verdict: 'passed' });
  });
});

describe('a sentence about the text', () => {
  it.each<[string, string]>([
    ['at most 10 words', 'passed'],
    ['under 9 words', 'failed'],
    ['no more than 2 sentences', 'passed'],
    ['Contains the word refund', 'passed'],
    ['Contains the word fund', 'failed'],
    ['Mentions Berlin', 'failed'],
    ['Does not mention "card"', 'failed'],
    ['starts with "The refund"', 'passed'],
    ['ends with a question mark', 'failed'],
    ['Includes at least two citations', 'passed'],
    ['cites at least 2 different sources', 'failed'],
    ['Answer cites a source', 'passed'],
    ['Includes 1 citation', 'undecided'],
    ['at least 3 links', 'failed'],
    ['valid JSON', 'failed'],
    ['not empty', 'passed'],
    ['No PII in output', 'passed'],
    ['At least 2 recommendations', 'undecided'],
  ])('%s', async (sentence, verdict) => {
    expect(await verdictOn(sentence, [answer])).toMatchObject({ verdict });
  });

  it('with a placeholder holds personal data, since the owner reads what it stands for', async () => {
    const hidden = answered('s1', 'Write to [EMAIL_1].');
    expect(await verdictOn('No PII in output', [hidden])).toMatchObject({
      verdict: 'failed',
      evidence: 'Found: EMAIL once.',
    });
    expect(await verdictOn('No phone numbers', [hidden])).toMatchObject({ verdict: 'passed' });
    expect(await verdictOn({ type: 'no_pii' }, [hidden])).toMatchObject({ verdict: 'failed' });
  });

  it.each([
    ['No PII in output', { card: 4111111111111111 }, 'failed'],
    ['No credit card numbers', { card: 4111111111111111 }, 'failed'],
    ['No PII in output', { at: 1732190000000, total: 4111111111111112 }, 'passed'],
  ])('%s: long numbers of %j count as digits', async (sentence, output, verdict) => {
    expect(await verdictOn(sentence, [executed('s1', 'run_javascript', output)])).toMatchObject({ verdict });
  });

  const twoMeasures = {
    rows_used: 3,
    rows_skipped: 0,
    operations: ['sum', 'mean'],
    measures: [
      { figure: 'total', op: 'sum' },
      { figure: 'mean', op: 'mean' },
    ],
    total: 9,
    mean: 3,
  };
  const grouped = {
    groups: [{ a: 1 }, { a: 2 }],
    rows_used: 5,
    rows_skipped: 0,
    operation: 'sum',
    measures: [],
  };
  it.each<[string, JsonObject, string]>([
    ['Exactly 2 rows', twoMeasures, 'failed'],
    ['Exactly 3 rows', twoMeasures, 'passed'],
    ['Exactly 2 items', twoMeasures, 'undecided'],
    ['Exactly 3 rows', { ...twoMeasures, rows_skipped: 1 }, 'undecided'],
    ['At least 3 rows', { ...twoMeasures, rows_skipped: 1 }, 'passed'],
    ['Exactly 2 groups', grouped, 'passed'],
    ['Exactly 2 entries', grouped, 'passed'],
    ['Exactly 2 rows', grouped, 'undecided'],
    ['At least 2 rows', grouped, 'passed'],
    ['Exactly 2 measures', twoMeasures, 'passed'],
  ])('%s of the result, never of its bookkeeping', async (sentence, output, verdict) => {
    expect(await verdictOn(sentence, [executed('s1', 'calculate', output)])).toMatchObject({ verdict });
  });

  it('counts by a tally that bears the name of what is counted', async () => {
    const tallied = executed('s1', 'sentiment', { score: 2, count: 3, positive: 1, items: [] });
    expect(await verdictOn('At least 2 positive', [tallied])).toMatchObject({
      verdict: 'failed',
      evidence: 's1.positive has 1; asked for: at least 2.',
    });
    expect(await verdictOn('At least 1 positive review', [tallied])).toMatchObject({ verdict: 'passed' });
    const score = executed('s1', 'run_javascript', { level: 5 });
    expect(await verdictOn('At least 2 levels', [score])).toMatchObject({ verdict: 'undecided' });
  });

  it.each<[string, string, string]>([
    ['Contains the word "at"', 'The cat sat.', 'failed'],
    ['Contains the word "at"', 'The cat is at home.', 'passed'],
    ['Contains the word Sale', 'Sales rose.', 'failed'],
    ['Contains the word "Café"', 'Cafétéria', 'failed'],
    ['Does not contain the word "cat"', 'A category.', 'passed'],
    ['Contains "at"', 'The cat sat.', 'passed'],
    ['exactly 1 sentence', 'Dr. Smith left.', 'passed'],
  ])('%s: %s', async (sentence, summary, verdict) => {
    expect(await verdictOn(sentence, [executed('s1', 'summarize', { summary })])).toMatchObject({ verdict });
  });

  it('counts rows and dates of tables and extracts', async () => {
    const rows = executed('s1', 'calculate', { rows: [{ a: 1 }, { a: 2 }] });
    const dates = executed('s1', 'extract', { dates: [{ date: '2026-01-05' }, { date: '2025-12-31' }] });
    expect(await verdictOn('returns 2 rows', [rows])).toMatchObject({ verdict: 'passed' });
    expect(await verdictOn('exactly 3 items', [rows])).toMatchObject({ verdict: 'failed' });
    expect(await verdictOn('All dates are after 2026-01-01', [dates])).toMatchObject({ verdict: 'failed' });
    expect(await verdictOn('All dates are after 2025-12-01', [dates])).toMatchObject({ verdict: 'passed' });
  });
});

describe('a typed criterion', () => {
  it.each<[string, Criterion, string]>([
    ['contains ignores case', { type: 'contains', value: 'REFUND' }, 'passed'],
    ['contains wants all texts', { type: 'contains', value: ['refund', 'cheque'] }, 'failed'],
    ['contains looks at a path', { type: 'contains', path: 'results[0].content', value: 'Berlin' }, 'passed'],
    ['not_contains', { type: 'not_contains', value: 'cheque' }, 'passed'],
    ['a path that is not there', { type: 'not_contains', path: 'nothing.here', value: 'x' }, 'failed'],
    [
      'range of every element',
      { type: 'range', path: 'citations[].end', value: { min: 1, max: 12 } },
      'passed',
    ],
    ['range as a pair', { type: 'range', path: 'citations', value: [1, 100] }, 'failed'],
    ['range without a number', { type: 'range', path: 'synthesis', value: { min: 1 } }, 'failed'],
    ['range without limits', { type: 'range', path: 'total_results', value: {} }, 'undecided'],
    ['max_length', { type: 'max_length', value: 45 }, 'passed'],
    ['max_length beyond', { type: 'max_length', value: 44 }, 'failed'],
    ['a value of the wrong kind', { type: 'contains', value: { a: 1 } }, 'undecided'],
  ])('%s', async (_name, criterion, verdict) => {
    expect(await verdictOn(criterion, [answer])).toMatchObject({ criterion, verdict });
  });

  it.each<[string, Criterion, string, string]>([
    [
      'not_contains sees the names of the result',
      { type: 'not_contains', value: 'total' },
      'failed',
      'Found in the result as JSON, names included, upper and lower case alike: "total".',
    ],
    [
      'contains sees the same',
      { type: 'contains', value: ['average_score', 'NORTH'] },
      'passed',
      'Found in the result as JSON, names included, upper and lower case alike: "average_score", "NORTH".',
    ],
    [
      'max_length counts the same',
      { type: 'max_length', value: 99 },
      'failed',
      '100 characters in the result as JSON, names included; allowed: 99.',
    ],
    [
      'range says how many numbers there are',
      { type: 'range', path: 'total', value: [9, 10] },
      'failed',
      's1.total holds 8; asked for: between 9 and 10.',
    ],
  ])('%s', async (_name, criterion, verdict, evidence) => {
    expect(await verdictOn(criterion, [table])).toEqual({ criterion, verdict, evidence });
  });

  it('finds a text whose quotation marks JSON would escape', async () => {
    const said = executed('s1', 'run_javascript', { said: 'He said "no"', n: 1 });
    expect(await verdictOn({ type: 'not_contains', value: 'said "no"' }, [said])).toMatchObject({
      verdict: 'failed',
    });
  });

  it.each(['total', 'output.total', 's1.total', 's1.output.total'])(
    'finds %s in an earlier step',
    async (path) => {
      const verdict = await verdictOn({ type: 'range', path, value: [8, 8] }, [
        table,
        answered('s2', 'Done.'),
      ]);
      expect(verdict.verdict).toBe('passed');
    },
  );
});

describe('a JSON Schema', () => {
  const schemaVerdict = async (schema: JsonValue, output: JsonObject) =>
    verdictOn({ type: 'json_schema', value: schema }, [executed('s1', 'run_javascript', output)]);

  it('passes what it describes and fails what it does not', async () => {
    const schema = { type: 'object', required: ['id'], properties: { id: { type: 'integer' } } };
    expect(await schemaVerdict(schema, { id: 1 })).toMatchObject({ verdict: 'passed' });
    expect(await schemaVerdict(schema, { id: 'x' })).toMatchObject({
      verdict: 'failed',
      evidence: 'At /id: breaks type (#/properties/id/type).',
    });
  });

  it('reads the draft that it names', async () => {
    const pair = { items: [{ type: 'number' }, { type: 'string' }] };
    const old = { $schema: 'http://json-schema.org/draft-07/schema#', properties: { list: pair } };
    expect(await schemaVerdict(old, { list: [1, 2] })).toMatchObject({ verdict: 'failed' });
    const recent = { properties: { list: { prefixItems: pair.items } } };
    expect(await schemaVerdict(recent, { list: [1, 2] })).toMatchObject({ verdict: 'failed' });
  });

  it('takes an e-mail placeholder for an e-mail address', async () => {
    const schema = { properties: { to: { format: 'email' } } };
    expect(await schemaVerdict(schema, { to: '[EMAIL_1]' })).toMatchObject({ verdict: 'passed' });
    expect(await schemaVerdict(schema, { to: '[PHONE_1]' })).toMatchObject({ verdict: 'failed' });
  });

  const doubling = Object.fromEntries(
    Array.from({ length: 40 }, (_unused, i) => [
      `d${i}`,
      i === 39
        ? { type: 'object' }
        : { allOf: [{ $ref: `#/$defs/d${i + 1}` }, { $ref: `#/$defs/d${i + 1}` }] },
    ]),
  );
  it.each<[string, JsonValue, RegExp]>([
    ['is invalid', { type: 'colour' }, /not valid JSON Schema/],
    ['refers to another place', { $ref: 'https://example.org/schema.json' }, /never fetched/],
    ['refers to itself without end', { $ref: '#' }, /not valid|more than|valid/],
    ['has a pattern that never ends', { properties: { id: { pattern: '^(a+)+$' } } }, /more than 250 ms/],
    ['is a web of references', { $ref: '#/$defs/d0', $defs: doubling }, /more than 250 ms/],
    ['is too long', { description: 'x'.repeat(20_001) }, /longer than/],
    ['is not an object', 'string', /must be a schema object/],
  ])('that %s leaves its criterion undecided', async (_name, schema, reason) => {
    const verdict = await schemaVerdict(schema, { id: `${'a'.repeat(60)}!` });
    expect(verdict.verdict).toBe('undecided');
    expect(verdict.evidence).toMatch(reason);
  });
});

describe('code of a criterion', () => {
  const sandbox = fakeSandbox;

  it.each<[string, Criterion, StepResult, string]>([
    ['a pattern that matches', { type: 'regex', value: '(?i)REFUND takes \\d+ days' }, answer, 'passed'],
    ['a pattern that does not', { type: 'regex', value: '^refund' }, answer, 'failed'],
    ['a pattern that does not parse', { type: 'regex', value: '(' }, answer, 'undecided'],
    [
      'a pattern that never ends',
      { type: 'regex', value: '^(a+)+$' },
      answered('s1', `${'a'.repeat(60)}!`),
      'undecided',
    ],
    [
      'a pattern before a placeholder',
      { type: 'regex', value: '@' },
      answered('s1', 'To [EMAIL_1]'),
      'undecided',
    ],
    ['an expression', { type: 'javascript', value: 'result.total === 8' }, table, 'passed'],
    [
      'a function body',
      { type: 'javascript', value: 'const result = 1; return input.total > 8;' },
      table,
      'failed',
    ],
    ['code that answers with a number', { type: 'javascript', value: 'input.total' }, table, 'undecided'],
    ['code that throws', { type: 'javascript', value: 'input.a.b.c' }, table, 'undecided'],
    [
      'code that never ends',
      { type: 'javascript', value: 'while (true) {} return true;' },
      table,
      'undecided',
    ],
  ])('%s', async (_name, criterion, result, verdict) => {
    expect(await verdictOn(criterion, [result], { sandbox })).toMatchObject({ verdict });
  });

  it('that explodes in the real sandbox leaves its criterion undecided, with the reason, and the next is judged', async () => {
    const { verdicts } = await judgeAll(
      [
        { type: 'regex', value: '^(a+)+$' },
        { type: 'regex', value: '(?i)^(?:(?:\\w|\\d)*)*\\u0000$' },
        { type: 'regex', value: '^a+!$' },
      ],
      [answered('s1', `${'a'.repeat(2_000)}!`)],
      { sandbox: createSandbox({ ...defaultSandboxLimits, timeLimitMs: 300 }) },
    );
    const tooLong = {
      verdict: 'undecided',
      evidence: 'The pattern could not be run: The code ran longer than it may.',
    };
    expect(verdicts).toMatchObject([tooLong, tooLong, { verdict: 'passed' }]);
  });

  it('does not hide a failure of the sandbox itself', async () => {
    const down: RunSandboxed = () =>
      Promise.reject(new TaskFailure('TRANSIENT_FAILURE', { message: 'Down.' }));
    await expect(verdictOn({ type: 'regex', value: 'x' }, [answer], { sandbox: down })).rejects.toMatchObject(
      {
        code: 'TRANSIENT_FAILURE',
      },
    );
  });
});

describe('a sentence that code cannot judge', () => {
  const open = 'The tone is friendly';
  const reply = (verdict: string, quote: string, reason = 'It says so.') => ({
    verdicts: [{ criterion: 1, verdict, quote, reason }],
  });

  it('is undecided without a model, and says that one is needed', async () => {
    expect(await verdictOn(open, [answer])).toMatchObject({
      verdict: 'undecided',
      evidence: 'This sentence is no check that code can make: configure a model to have it judged.',
    });
  });

  it.each<[string, unknown, string]>([
    ['a quote that stands in the results', reply('passed', 'The refund takes 5 days.'), 'passed'],
    ['a quote that does not', reply('passed', 'Dear friend'), 'undecided'],
    ['a word that any text could hold', reply('passed', 'refund'), 'undecided'],
    ['a pass that shows nothing', reply('passed', ''), 'undecided'],
    ['a failure for what is missing', reply('failed', ''), 'failed'],
    ['a failure with an invented quote', reply('failed', 'Go away'), 'undecided'],
    ['no verdict on the criterion', { verdicts: [] }, 'undecided'],
    ['an answer of another shape', { verdict: 'passed' }, 'undecided'],
  ])('%s', async (_name, value, verdict) => {
    const { model } = fakeModel(() => value);
    expect(await verdictOn(open, [answer], { model })).toMatchObject({ verdict });
  });

  it.each<[string, string, string, string]>([
    // Criterion, output, quote, verdict.
    [open, 'The tone is friendly.', 'The tone is friendly.', 'undecided'],
    [open, 'This response has a very friendly tone.', 'This response has a very friendly tone', 'undecided'],
    [open, 'Dear Anna, the tone is friendly here.', 'the tone is friendly', 'undecided'],
    [open, 'Dear Anna, how lovely to hear from you!', 'how lovely to hear from you', 'passed'],
    ['Explains why the sky is blue', 'It explains why the sky is blue.', 'why the sky is blue', 'undecided'],
    ['Explains why the sky is blue', 'Air scatters blue light.', 'Air scatters blue light.', 'passed'],
    [
      'Mentions delays on the northern line',
      'There are delays on the northern line.',
      'delays on the northern line',
      'passed',
    ],
    [
      'Mentions delays on the northern line',
      'Mentions delays on the northern line.',
      'Mentions delays on the northern line.',
      'undecided',
    ],
    [
      'The capital of France is named as Paris',
      'The capital of France is Paris.',
      'The capital of France is Paris.',
      'passed',
    ],
    [
      'Every paragraph is polite and under 100 words',
      'Every paragraph is polite and under 100 words.',
      'Every paragraph is polite and under 100 words.',
      'undecided',
    ],
    [
      'Is warm and inviting',
      'Here is a letter to a customer about a delay.',
      'a letter to a customer about a delay',
      'undecided',
    ],
    ['Covers the delay', 'Said in the report.', 'in the report', 'undecided'],
    ['Covers the delay', 'See the documentation for more.', 'documentation', 'undecided'],
    [
      'Covers the delay',
      '荷物の配達が三日遅れています。ご了承ください。',
      '荷物の配達が三日遅れています',
      'passed',
    ],
  ])('%s, of "%s", on "%s": %s', async (criterion, output, quoted, verdict) => {
    const { model } = fakeModel(() => reply('passed', quoted));
    const judging = createJudge({ sandbox: noSandbox }).judge(
      {
        task: buildTask({
          goal: 'Write a letter to a customer about a delay: it rained',
          acceptanceCriteria: [criterion],
        }),
        results: [answered('s1', output)],
        finalStepIds: ['s1'],
      },
      { ...offline(), model },
    );
    expect((await judging).verdicts[0]).toMatchObject({ verdict });
  });

  it('is asked about in one call with all others, typed ones aside', async () => {
    const { model, requests } = fakeModel(() => ({
      verdicts: [
        { criterion: 2, verdict: 'failed', quote: '', reason: '' },
        { criterion: 1, verdict: 'passed', quote: 'The refund takes 5 days.', reason: '' },
      ],
    }));
    const criteria: Criterion[] = [
      open,
      'Contains the word refund',
      { type: 'max_length', value: 1 },
      'median is above 3',
    ];
    const { verdicts, confidence } = await judgeAll(criteria, [answer], { model });
    expect(verdicts.map(({ verdict }) => verdict)).toEqual(['passed', 'passed', 'failed', 'failed']);
    expect(verdicts.map(({ criterion }) => criterion)).toEqual(criteria);
    expect(confidence).toBeCloseTo(0.85);
    expect(requests).toHaveLength(1);
    expect(requests[0]?.prompt).toContain('1. The tone is friendly\n2. median is above 3');
  });

  it("loses the model's reason when there is personal data in it", async () => {
    const { model } = fakeModel(() => reply('passed', 'The refund takes', 'It names ada@example.org.'));
    const { evidence } = await verdictOn(open, [answer], { model });
    expect(evidence).toBe('Judged by the model on "The refund takes".');
  });

  it('is undecided when the budget is exhausted; other failures are thrown', async () => {
    const failing = (code: 'BUDGET_EXHAUSTED' | 'TRANSIENT_FAILURE') =>
      fakeModel(() => {
        throw new TaskFailure(code, { message: 'No.' });
      }).model;
    expect(await verdictOn(open, [answer], { model: failing('BUDGET_EXHAUSTED') })).toMatchObject({
      verdict: 'undecided',
      evidence: 'The budget did not suffice to ask the model.',
    });
    await expect(verdictOn(open, [answer], { model: failing('TRANSIENT_FAILURE') })).rejects.toMatchObject({
      code: 'TRANSIENT_FAILURE',
    });
    const waiting = { model: failing('BUDGET_EXHAUSTED'), onBudgetExhausted: 'wait' } as const;
    await expect(verdictOn(open, [answer], waiting)).rejects.toMatchObject({ code: 'BUDGET_EXHAUSTED' });
  });
});

describe('what the owner reads', () => {
  const originals = [
    { placeholder: '[EMAIL_1]', value: 'a.very.long.name@mail.example.com' },
    { placeholder: '[EMAIL_2]', value: 'bob@firm.io' },
  ];
  const summary = executed('s1', 'summarize', { summary: 'Please do write to [EMAIL_1] or to [EMAIL_2].' });
  const seen = { originals, sandbox: fakeSandbox };

  it.each<[Criterion, string, string]>([
    [{ type: 'max_length', value: 60 }, 'failed', '71 characters in the text of s1; allowed: 60.'],
    ['at most 60 characters', 'failed', 'The text has 71 characters; asked for: at most 60.'],
    [
      { type: 'contains', value: ['[EMAIL_2]'] },
      'passed',
      'Found in the text of s1, upper and lower case alike: "[EMAIL_2]".',
    ],
    [
      { type: 'regex', value: 'write to \\[EMAIL_1\\]' },
      'passed',
      'Matches "write to [EMAIL_1]" in the text of s1.',
    ],
    [{ type: 'regex', value: 'long\\.name' }, 'passed', 'Matches "…" in the text of s1.'],
    [{ type: 'regex', value: 'write to a\\.v' }, 'passed', 'Matches "write to a…" in the text of s1.'],
    [{ type: 'regex', value: '@\\d' }, 'failed', 'Nothing matches in the text of s1.'],
    ['starts with "Hello"', 'failed', 'The text starts with "Please do write to [EMAIL_1] or to …".'],
    [{ type: 'no_pii' }, 'failed', 'Found: EMAIL 2 times.'],
  ])('decides %j, while verdict and evidence keep the placeholders', async (criterion, verdict, evidence) => {
    expect(await verdictOn(criterion, [summary], seen)).toEqual({ criterion, verdict, evidence });
  });

  it('is never shown to the model', async () => {
    const { model, requests } = fakeModel(() => ({
      verdicts: [{ criterion: 1, verdict: 'passed', quote: 'write to [EMAIL_1]', reason: 'It is polite.' }],
    }));
    const verdict = await verdictOn('Is polite to [EMAIL_2]', [summary], { ...seen, model });
    expect(verdict.evidence).toBe(
      'Judged by the model on "write to [EMAIL_1]". Its reason: "It is polite.".',
    );
    expect(JSON.stringify(requests)).not.toMatch(/very|firm/);
  });

  it('leaves no part of an original in the evidence, wherever a pattern or a cut goes through it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(80), fc.integer({ min: 4, max: 60 }), async (start, length) => {
        const value = `^[^]{${start}}([^]{${length}})`;
        const { evidence } = await verdictOn({ type: 'regex', value }, [summary], seen);
        expect(evidence).not.toMatch(/very|long|name|mail\.|example|bob|firm/);
      }),
    );
  });
});

describe('the concealing of originals', () => {
  it('turns any original that stands whole in the evidence into its placeholder', () => {
    const visible = fc
      .string({ unit: 'binary', minLength: 3, maxLength: 40 })
      .filter((text) => text.trim().length > 2);
    fc.assert(
      fc.property(visible, (value) => {
        const results = { all: [], final: [] };
        const originals = [{ placeholder: '[SECRET_1]', value }];
        const conceal = createConcealer({ results, criteria: ['[SECRET_1]'], originals });
        expect(conceal(`Found: ${quote(value)}.`)).toBe('Found: "[SECRET_1]".');
      }),
    );
  });
});

describe('a quotation', () => {
  it.each([0, 2, 6, 8, 10])(
    'ends before a placeholder that it would cut, here %i characters into it',
    (into) => {
      const before = `${'a'.repeat(118 - into)} `;
      expect(quote(`${before}[EMAIL_123] rings`)).toBe(`"${before}…"`);
    },
  );
});

describe('the judge', () => {
  it('has nothing to doubt where nothing was asked', async () => {
    expect(await judgeAll([], [answer])).toEqual({ verdicts: [], confidence: 1 });
  });

  it('decides nothing where no final step has a result', async () => {
    const { verdicts, confidence } = await judgeAll(['Total equals 8', { type: 'no_pii' }], [table], {
      final: ['s9'],
    });
    expect(verdicts.map(({ verdict }) => verdict)).toEqual(['undecided', 'undecided']);
    expect(confidence).toBe(0);
  });

  it('stops when it is told to', async () => {
    const controller = new AbortController();
    controller.abort(new Error('cancelled'));
    const judging = createJudge({ sandbox: noSandbox }).judge(
      { task: buildTask({ acceptanceCriteria: ['Total equals 8'] }), results: [table], finalStepIds: ['s1'] },
      { signal: controller.signal, model: undefined },
    );
    await expect(judging).rejects.toThrow('cancelled');
  });
});
