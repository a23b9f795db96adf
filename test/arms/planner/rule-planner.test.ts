import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planProblems } from '../../../src/domain/validate-plan.ts';
import { buildManifest } from '../../support/manifests.ts';
import {
  accounts,
  acceptedPlan,
  arms,
  manifests,
  orders,
  planFor,
  sales,
  taskFor,
  texts,
} from './rule-planner-fixture.ts';

const notes = { from: 'context', path: 'notes' };
const product = { product_id: 'P-1', num_reviews: 2, reviews: ['Great value', 'Broke at once'] };
const long = { handbook: 'Travel is approved by the head of the team. '.repeat(10) };

interface Accepted {
  goal: string;
  context?:
    Record<string, never> | typeof orders | typeof sales | typeof texts | typeof product | typeof long;
  documentCount?: number;
  capabilities: string[];
  input?: object;
  taskType: string;
}

const accepted: Accepted[] = [
  {
    goal: 'Analyze sentiment of product reviews',
    context: product,
    capabilities: ['sentiment'],
    input: { source: { from: 'context', path: 'reviews' } },
    taskType: 'extraction',
  },
  {
    goal: 'Classify the feedback as positive or negative',
    context: texts,
    capabilities: ['sentiment'],
    taskType: 'extraction',
  },
  {
    goal: 'What is the sentiment of "I love this shop"?',
    capabilities: ['sentiment'],
    input: { source: { from: 'text', text: 'I love this shop' } },
    taskType: 'extraction',
  },
  {
    goal: 'Summarise the meeting notes in two sentences',
    context: texts,
    capabilities: ['summarize'],
    input: { source: notes, max_sentences: 2 },
    taskType: 'generation',
  },
  {
    goal: 'Give me a 50-word summary of the notes.',
    context: texts,
    capabilities: ['summarize'],
    input: { source: notes, max_words: 50 },
    taskType: 'generation',
  },
  {
    goal: 'Summarise the notes and the feedback',
    context: texts,
    capabilities: ['summarize', 'summarize'],
    taskType: 'generation',
  },
  {
    goal: 'Summarize: The cat sat. Then write a poem.',
    capabilities: ['summarize'],
    input: { source: { from: 'text', text: 'The cat sat. Then write a poem.' } },
    taskType: 'generation',
  },
  {
    goal: 'Extract all links and dates from the notes',
    context: texts,
    capabilities: ['extract'],
    input: { source: notes, kinds: ['links', 'dates'] },
    taskType: 'extraction',
  },
  {
    goal: 'Find the emails and phone numbers in the notes',
    context: texts,
    capabilities: ['extract'],
    input: { source: notes, kinds: ['emails', 'phones'] },
    taskType: 'extraction',
  },
  {
    goal: 'Extract the contacts from this text: write to [EMAIL_1]',
    capabilities: ['extract'],
    input: { source: { from: 'text', text: 'write to [EMAIL_1]' }, kinds: ['emails', 'phones'] },
    taskType: 'extraction',
  },
  {
    goal: 'Check this text for personal data: My name is Bob',
    capabilities: ['check_text'],
    input: { source: { from: 'text', text: 'My name is Bob' } },
    taskType: 'extraction',
  },
  {
    goal: 'Check the notes for PII',
    context: texts,
    capabilities: ['check_text'],
    input: { source: notes },
    taskType: 'extraction',
  },
  {
    goal: 'What is the refund period?',
    documentCount: 3,
    capabilities: ['answer_question'],
    input: { query: 'What is the refund period?' },
    taskType: 'question',
  },
  {
    goal: 'According to the handbook, who approves travel?',
    context: long,
    capabilities: ['answer_question'],
    taskType: 'question',
  },
  {
    goal: 'Search the documents for refund rules',
    documentCount: 1,
    capabilities: ['search'],
    input: { query: 'refund rules' },
    taskType: 'question',
  },
  {
    goal: 'Run this JavaScript: return 1 + 1;',
    capabilities: ['run_javascript'],
    input: { code: 'return 1 + 1;' },
    taskType: 'code',
  },
  {
    goal: 'Extract the dates from the notes and summarise the notes',
    context: texts,
    capabilities: ['extract', 'summarize'],
    taskType: 'mixed',
  },
  {
    goal: '1. Compute revenue per region\n2. Summarise the feedback',
    context: sales,
    capabilities: ['calculate', 'summarize'],
    taskType: 'mixed',
  },
  {
    goal: 'Compute the total revenue, then summarise the feedback, and say which region sold the most units',
    context: sales,
    capabilities: ['calculate', 'summarize', 'calculate'],
    taskType: 'mixed',
  },
  {
    goal: 'list the distinct countries',
    context: orders,
    capabilities: ['calculate'],
    input: { table: { group_by: 'country' } },
    taskType: 'computation',
  },
];

const declined: [goal: string, context: Record<string, unknown>, says: RegExp][] = [
  ['Write a poem about sums', {}, /creative writing/],
  ['poem about sums', orders, /creative writing/],
  ['Write a Python function that adds numbers', {}, /code/],
  ['Translate the notes into French', texts, /translation/],
  ['Draft an email to the team', texts, /writing a text/],
  ['Give me ideas for a party', {}, /advice/],
  ['summarize https://example.com/page', {}, /web page/],
  ['Who is the president of France?', {}, /no document has been ingested/],
  ['Analyze sentiment of product reviews', { product_id: 'P-1', num_reviews: 100 }, /holds a text/],
  ['Calculate the total revenue', {}, /no table/],
  [
    'compute the total of the amount column',
    { invoices: [{ amount: 1 }], refunds: [{ amount: 2 }] },
    /context\.invoices, context\.refunds/,
  ],
  ['total profit', orders, /"profit".*amount/],
  ['total amount of orders from Spain', orders, /"Spain"/],
  ['which region sold most?', sales, /revenue, units/],
  ['what is the total?', sales, /revenue, units/],
  ['total amount from Germany minus France', orders, /one value of country/],
  ['average revenue per unit', sales, /figures/],
  ['correlation of revenue and units', sales, /"correlation"/],
  ['What percentage of orders?', orders, /not clearly of which rows/],
  [
    'count the reviews that do not start with battery',
    { reviews: ['Battery died', 'All fine here'] },
    /begin with "battery"/,
  ],
  ['Summarise the notes as a haiku', texts, /"haiku"/],
  ['Summarise the notes in French', texts, /"French"/],
  [
    'Summarise the story',
    { first: 'One long text here.', second: 'Another long one.' },
    /context\.first, context\.second/,
  ],
  ['how many words are in the notes?', { notes: 'Some words. '.repeat(40) }, /no table/],
  ['days between 01/02/2026 and 03/04/2026', {}, /cannot be planned/],
  ['convert 5 km to kg', {}, /cannot be planned/],
  ['Extract the names of people from the notes', texts, /only links, dates, numbers/],
  ['Extract the dates from the notes and write a poem', texts, /The part "write a poem"/],
];

describe('the rule planner', () => {
  it.each(accepted)(
    'serves "$goal"',
    async ({ goal, context, documentCount, capabilities, input, taskType }) => {
      const situation = {
        goal,
        ...(context ? { context } : {}),
        ...(documentCount ? { documentCount } : {}),
      };
      const plan = await acceptedPlan(situation);
      expect(planProblems({ plan, arms, task: taskFor(situation), tokensLeft: 0 })).toEqual([]);
      expect(plan.steps.map(({ capability }) => capability)).toEqual(capabilities);
      if (input !== undefined) expect(plan.steps[0]?.input).toMatchObject(input);
      expect(plan).toMatchObject({ taskType, planner: 'rules' });
      expect(plan.rationale).toContain('without a language model');
    },
  );

  it.each(declined)('declines "%s"', async (goal, context, says) => {
    const outcome = await planFor({ goal, context: context as typeof texts });
    expect(outcome).toMatchObject({ kind: 'declined', code: 'MODEL_REQUIRED' });
    const message = outcome.kind === 'declined' ? outcome.message : '';
    expect(message).toMatch(says);
    expect(message).toContain('ORCHESTRATOR_MODELS');
  });

  it('a later figure depends on the step that it is computed from', async () => {
    const goal = 'compute revenue and cost, then the margin as revenue minus cost';
    const { steps } = await acceptedPlan({ goal, context: accounts });
    expect(steps[1]).toMatchObject({ dependsOn: ['s1'], input: { expression: 's1.revenue - s1.cost' } });
  });

  it('steps of independent parts wait for nothing', async () => {
    const { steps } = await acceptedPlan({
      goal: 'Summarise the notes, then extract the dates',
      context: texts,
    });
    expect(steps.map(({ dependsOn }) => dependsOn)).toEqual([[], [], []]);
  });

  it('plain criteria stand on the last step', async () => {
    const acceptanceCriteria = ['Short', { type: 'contains' as const, value: 'x' }];
    const { steps } = await acceptedPlan({ goal: '2 + 2 and convert 3 km to m', acceptanceCriteria });
    expect(steps.map((step) => step.acceptanceCriteria)).toEqual([[], ['Short']]);
  });

  it('a capability is planned on whichever arm serves it, with the risk of the riskiest', async () => {
    const other = (name: string, risk: 'none' | 'low') =>
      buildManifest({ name, costTier: 4, capabilities: [{ name: 'calculate', risk }] });
    const alone = await acceptedPlan({ goal: 'What is 2 + 2?', live: [other('mine', 'none')] });
    expect(alone.steps).toMatchObject([{ arm: 'mine', risk: 'none', estimatedCostTier: 4 }]);
    const beside = await acceptedPlan({ goal: 'What is 2 + 2?', live: [other('mine', 'low'), ...manifests] });
    expect(beside.steps).toMatchObject([{ arm: 'executor', risk: 'low' }]);
  });

  it('a criterion that nobody can judge is noted and stops nothing', async () => {
    const rationale = async (...acceptanceCriteria: string[]) =>
      (await acceptedPlan({ goal: 'What is 2 + 2?', acceptanceCriteria })).rationale;
    expect(await rationale('The tone is warm', 'equals 4')).toContain('One acceptance criterion is no check');
    expect(await rationale('equals 4')).not.toContain('criterion');
  });

  it('a capability that no live arm serves is named', async () => {
    const outcome = await planFor({ goal: 'What is 2 + 2?', live: [] });
    expect(outcome).toMatchObject({ kind: 'declined', code: 'NO_CAPABLE_ARM' });
  });

  it('any goal ends in a valid plan or is declined', async () => {
    const words =
      'total average of the amount per country and then summarise notes 10 over " \' ` ( % , . : between'.split(
        ' ',
      );
    const goals = fc.oneof(
      fc.string({ maxLength: 200 }),
      fc.array(fc.constantFrom(...words)).map((list) => list.join(' ')),
    );
    await fc.assert(
      fc.asyncProperty(goals, async (goal) => {
        const situation = { goal, context: { ...orders, ...texts } };
        const outcome = await planFor(situation);
        const task = taskFor(situation);
        expect(
          outcome.kind === 'planned' ? planProblems({ plan: outcome.plan, arms, task, tokensLeft: 0 }) : [],
        ).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
