import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { createRetriever } from '../../../src/arms/retriever/retriever.ts';
import type { Citation } from '../../../src/arms/retriever/answer.ts';
import type { FailureCode } from '../../../src/domain/failure-code.ts';
import type { JsonObject } from '../../../src/domain/json.ts';
import type { EmbeddingModel, Model, ModelRequest } from '../../../src/domain/model.ts';
import type { DocumentSearch } from '../../../src/domain/retrieval.ts';
import type { TaskContract } from '../../../src/domain/task.ts';
import { TaskFailure } from '../../../src/domain/task-failure.ts';
import { buildArmRequest, fakeModel, offline } from '../build-arm-request.ts';
import { embedder } from './embedder.ts';
import { librarySearch, sourceText } from './library.ts';

interface Output extends JsonObject {
  synthesis: string;
  citations: (Citation & JsonObject)[];
  results: JsonObject[];
  total_results: number;
  method_used: string;
  synthesis_by: string;
  warnings: string[];
}

const published = createRetriever({ documents: librarySearch }).manifest.capabilities[0]?.outputSchema;
const isOutput = new Ajv2020({ strict: false }).compile(published ?? false);

async function ask(
  query: string,
  parts: {
    capability?: string;
    task?: Partial<TaskContract>;
    model?: Model;
    embedder?: EmbeddingModel;
    onText?: (delta: string) => void;
    documents?: DocumentSearch;
    input?: JsonObject;
    attempt?: number;
  } = {},
) {
  const arm = createRetriever({ documents: parts.documents ?? librarySearch });
  const request = buildArmRequest({
    capability: parts.capability ?? 'answer_question',
    input: { query, ...parts.input },
    task: parts.task ?? {},
  });
  const { model, embedder: meaning, onText } = parts;
  const tools = { ...offline(), model, ...(meaning && { embedder: meaning }), ...(onText && { onText }) };
  const result = await arm.run({ ...request, attempt: parts.attempt ?? 1 }, tools);
  expect(isOutput(result.output) || isOutput.errors).toBe(true);
  return { ...result, output: result.output as Output };
}

const answerable: [string, RegExp][] = [
  ['Within how many days can items be returned?', /within 30 days/],
  ['When are refunds paid?', /within five business days/],
  ['How much does a return parcel cost?', /\$6\.95/],
  ['Why is return shipping free for members?', /because the loyalty programme/],
  ['Who founded Northwind Outfitters?', /Maria Lindqvist/],
  ['When was Northwind Outfitters founded?', /1987/],
  ['When did the headquarters move to Bergen?', /2003/],
  ['When did the Oslo store open?', /May 2011/],
  ['How many people does the company employ?', /240 people/],
  ['Who leads the design team?', /Henrik Vale/],
  ['How much does the Fjell 2 tent weigh?', /1\.9 kg/],
  ['How long is the warranty of the tent?', /three years/],
  ['How many pegs are in the peg bag?', /14 pegs/],
  ['What is the outer fabric made of?', /ripstop nylon/],
  ['What are the opening hours?', /9:00 to 17:00/],
  ['Who handles complaints?', /escalation team/],
  ['How do I reach the duty manager?', /\[EMAIL_1\]/],
  ['When are recordings deleted?', /after 90 days/],
  ['Can sale items be returned?', /Sale items cannot be returned/],
  ['Where did the board meet?', /Trondheim/],
  ['Who chaired the meeting?', /Astrid Nygaard/],
  ['Why was construction postponed?', /ground survey/],
  ['Who will present the supplier audit?', /Jonas Berg/],
];

const unanswerable = [
  'Who is the chief executive of Northwind Outfitters?',
  'When did the Copenhagen store open?',
  'When did the Oslo store close?',
  'How many pegs does the Fjell 3 tent have?',
  'How much does the Fjell 2 tent cost?',
  'Who designed the logo?',
  'How many days do non-members have to return worn items?',
  'Why was construction postponed in May?',
  'Why did the Stockholm store close?',
  'How many customers returned items in 2025?',
  'What is the capital of Norway?',
  'Where is the new warehouse?',
];

describe('without a model', () => {
  it.each(answerable)('%s', async (question, expected) => {
    const { output, confidence } = await ask(question);
    expect(output.synthesis).toMatch(expected);
    expect(output.citations.length).toBeGreaterThan(0);
    expect(confidence).toBeGreaterThanOrEqual(0.6);
    for (const { source, start, end, quote } of output.citations) {
      expect(sourceText(source).slice(start, end)).toBe(quote);
    }
  });

  it.each(unanswerable)('what no document says is not found: %s', async (question) => {
    const { output, confidence, omissions } = await ask(question);
    expect(output.synthesis).toBe('Not found in the documents.');
    expect(output.citations).toEqual([]);
    expect(confidence).toBeLessThan(0.5);
    expect(omissions).toEqual(['The documents and texts at hand do not answer the question.']);
  });

  it('a search shows its passages and does not claim that nothing was found', async () => {
    const { output } = await ask('tent poles carbon', { capability: 'search' });
    expect(output.total_results).toBeGreaterThan(0);
    expect(output.synthesis).toBe('');
  });

  it('results are ranked from 1 and hold their place in the source', async () => {
    const { output } = await ask('warranty of the tent', { capability: 'search' });
    expect(output.results.map(({ rank }) => rank)).toEqual(output.results.map((_result, i) => i + 1));
    expect(output.results[0]).toMatchObject({ source: 'document:tent', start: 0 });
    expect(output).toMatchObject({ method_used: 'keyword' });
  });

  it('texts of the task are searched beside the documents', async () => {
    const note =
      'Some remarks come first.\n\nThe pilot in Narvik starts on 2 June 2026 with Ida Moe in charge.';
    const { output } = await ask('When does the pilot in Narvik start?', {
      task: { context: { notes: [note] } },
    });
    expect(output.synthesis).toContain('2 June 2026');
    const [citation] = output.citations;
    expect(citation).toMatchObject({ source: 'context:notes[0]' });
    expect(note.slice(citation!.start, citation!.end)).toBe(citation!.quote);
  });

  it('a limit and a least relevance bound the results', async () => {
    const { output } = await ask('store', { capability: 'search', input: { limit: 1 } });
    expect(output.results).toHaveLength(1);
    const strict = await ask('store', { capability: 'search', input: { min_relevance_score: 1 } });
    expect(strict.output.results).toEqual([]);
    expect(strict.output.synthesis).toBe('Not found in the documents.');
  });

  it('a quote is cited by its place in the stored text, whose placeholders are others', async () => {
    const text = 'For [EMAIL_9] only. Ask [EMAIL_2] or [PHONE_1] about the harbour permit. It is free.';
    const content = 'For [EMAIL_10] only. Ask [EMAIL_11] or [PHONE_1] about the harbour permit. It is free.';
    const found = { source: 'document:p', title: 'Permits', content, stored: text, relevanceScore: 0.5 };
    const documents: DocumentSearch = {
      ...librarySearch,
      search: () => Promise.resolve([{ ...found, start: 100, end: 100 + text.length }]),
    };
    const { output } = await ask('Whom do I ask about the harbour permit?', { documents });
    const [citation, ...others] = output.citations;
    expect(others).toEqual([]);
    expect(citation).toMatchObject({
      n: 1,
      source: 'document:p',
      title: 'Permits',
      quote: 'Ask [EMAIL_11] or [PHONE_1] about the harbour permit.',
    });
    expect(text.slice(citation!.start - 100, citation!.end - 100)).toBe(
      'Ask [EMAIL_2] or [PHONE_1] about the harbour permit.',
    );
  });
});

describe('with a model', () => {
  const question = 'Who founded Northwind Outfitters?';
  const extracted = 'Northwind Outfitters was founded in 1987 by Maria Lindqvist in Tromsø.';

  async function answered(text: string) {
    const { model, requests } = writingModel(() => text);
    const result = await ask(question, { model });
    const number =
      result.output.results.findIndex(({ content }) => JSON.stringify(content).includes('Lindqvist')) + 1;
    return { ...result, number, requests };
  }

  it('what it writes stands with the marks of passages that bear it out, each with its sentence', async () => {
    const { number } = await answered('NOT FOUND');
    const { output, requests } = await answered(`Maria Lindqvist founded it [${number}].`);
    expect(output).toMatchObject({
      synthesis: `Maria Lindqvist founded it [${number}].`,
      synthesis_by: 'model',
      warnings: [],
    });
    expect(output.citations).toMatchObject([
      { n: number, quote: extracted, title: expect.any(String) as string },
    ]);
    const { source, start, end, quote } = output.citations[0]!;
    expect(sourceText(source).slice(start, end)).toBe(quote);
    expect(output.results[number - 1]).toMatchObject({ rank: number, source });
    expect(requests[0]?.purpose).toBe('synthesis');
  });

  it.each([
    [
      'of passages that were not shown',
      'Maria Lindqvist founded it [N][87].',
      'Maria Lindqvist founded it [N].',
    ],
    [
      'of passages that share nothing with the claim',
      'Maria Lindqvist did [N]. Zebras bark [N].',
      'Maria Lindqvist did [N].',
    ],
    [
      'behind the end of the sentence',
      'Maria Lindqvist did. [N] Zebras bark. [N]',
      'Maria Lindqvist did. [N]',
    ],
    ['in one bracket', 'Maria Lindqvist did [N, 42].', 'Maria Lindqvist did [N].'],
    [
      'with a figure that stands nowhere',
      'Maria Lindqvist did in 1987 [N]. Northwind had 5,300 founders [N].',
      'Maria Lindqvist did in 1987 [N].',
    ],
    [
      'that are missing',
      'Maria Lindqvist founded it [N]. Everyone knows that.',
      'Maria Lindqvist founded it [N].',
    ],
  ])('marks %s do not count', async (_which, written, kept) => {
    const { number } = await answered('NOT FOUND');
    const { output } = await answered(
      written.replaceAll('N]', `${number}]`).replaceAll('[N,', `[${number},`),
    );
    expect(output.synthesis).toBe(kept.replaceAll('N]', `${number}]`));
    expect(output.citations.map(({ n }) => n)).toEqual([number]);
    if (written.split('.').length > kept.split('.').length)
      expect(output.warnings).toEqual([expect.stringContaining('left out')]);
  });

  it.each(['Olav did.', 'Olav did [99].', 'Zebras bark [1].', 'It had 4711 founders [1].'])(
    'nothing borne out means the sentence of the document itself: %s',
    async (text) => {
      const { output } = await answered(text);
      expect(output).toMatchObject({ synthesis: extracted, synthesis_by: 'extract' });
      expect(output.warnings).toEqual([expect.stringContaining('named no passage that bears it out')]);
    },
  );

  it('a placeholder that no passage holds is not passed on', async () => {
    const { output } = await answered('Northwind was founded: ask [PHONE_7] [1].');
    expect(output.synthesis).not.toContain('[PHONE_7]');
  });

  it('its NOT FOUND stands', async () => {
    const { output } = await answered('NOT FOUND');
    expect(output).toMatchObject({
      synthesis: 'Not found in the documents.',
      synthesis_by: 'none',
      citations: [],
    });
  });

  it('what it writes is told while it is written', async () => {
    const { model } = writingModel(() => 'Maria Lindqvist founded it [1].');
    let told = '';
    await ask(question, { model, onText: (delta) => (told += delta) });
    expect(told).toBe('Maria Lindqvist founded it [1].');
  });

  it('an exhausted budget leaves the extracted answer and says so', async () => {
    const { model } = fakeModel(() => {
      throw new TaskFailure('BUDGET_EXHAUSTED', { message: 'The cost cap is reached.' });
    });
    const { output, omissions } = await ask(question, { model });
    expect(output.synthesis).toContain('Maria Lindqvist');
    expect(omissions).toEqual([
      'The budget did not suffice to ask the model: the answer is taken from the documents word for word.',
    ]);
  });

  it('any other failure of the model is thrown', async () => {
    const { model } = fakeModel(() => {
      throw new TaskFailure('TRANSIENT_FAILURE', { message: 'Down.' });
    });
    await expect(ask(question, { model })).rejects.toMatchObject({ code: 'TRANSIENT_FAILURE' });
  });

  it('it is not asked when there is nothing to read', async () => {
    const { model, requests } = writingModel(() => 'x [1].');
    const { output } = await ask('zebra?', { model });
    expect(requests).toEqual([]);
    expect(output.synthesis).toBe('Not found in the documents.');
  });
});

describe('an input', () => {
  it('without a query is rejected before the plan runs', () => {
    const arm = createRetriever({ documents: librarySearch });
    expect(arm.rejectInput?.('search', { q: 'x' })).toContain('query');
    expect(arm.rejectInput?.('search', { query: 'x' })).toBeUndefined();
  });
});

describe('the method of a search', () => {
  const question = 'What guarantee is there?';
  const search = (parts: Parameters<typeof ask>[1]) => ask(question, { capability: 'search', ...parts });

  it('is by words and meanings where there is an embedding model, and by words where there is none', async () => {
    expect((await search({ embedder })).output.method_used).toBe('hybrid');
    expect((await search({})).output.method_used).toBe('keyword');
  });

  it('is the one that is asked for', async () => {
    for (const method of ['vector', 'keyword', 'hybrid'])
      expect((await search({ embedder, input: { method } })).output.method_used).toBe(method);
  });

  it('is said to have been by words where there was no embedding model for another', async () => {
    const { output, omissions } = await search({ input: { method: 'vector' } });
    expect(output.method_used).toBe('keyword');
    expect(omissions).toEqual([expect.stringContaining('ORCHESTRATOR_EMBEDDING_MODEL')]);
  });

  it('is by words where the budget does not suffice for another, and the answer says so', async () => {
    const poor: EmbeddingModel = {
      ...embedder,
      embed: () => Promise.reject(new TaskFailure('BUDGET_EXHAUSTED', { message: 'Too little.' })),
    };
    const { output, omissions } = await search({ embedder: poor, input: { method: 'vector' } });
    expect(output.method_used).toBe('keyword');
    expect(omissions).toEqual([expect.stringContaining('the budget did not suffice')]);
    expect(output.warnings).toEqual(omissions);
  });

  it.each([
    ['TRANSIENT_FAILURE', 1],
    ['PROVIDER_BUSY', 3],
    ['RUN_SUPERSEDED', 4],
    ['TASK_TIMEOUT', 4],
  ] as const)('is tried again after %s at attempt %i', async (code, attempt) => {
    const down = failing(code);
    await expect(search({ embedder: down, attempt })).rejects.toMatchObject({ code });
  });

  it.each([
    ['TRANSIENT_FAILURE', 4],
    ['TASK_EXECUTION_FAILED', 1],
  ] as const)(
    'is by words, and says so, where no later attempt may help: %s at attempt %i',
    async (code, attempt) => {
      const { output } = await search({ embedder: failing(code), attempt });
      expect(output.method_used).toBe('keyword');
      expect(output.warnings).toEqual([expect.stringContaining('the embedding model failed')]);
    },
  );

  it('is less than asked for where not all passages could be compared, and says so', async () => {
    const documents: DocumentSearch = {
      ...librarySearch,
      searchByMeaning: async (request) => ({
        ...(await librarySearch.searchByMeaning(request)),
        isWhole: false,
      }),
    };
    const { output } = await search({ embedder, documents });
    expect(output.method_used).toBe('hybrid');
    expect(output.warnings).toEqual([expect.stringContaining('only those that share words')]);
  });

  it('spends no more than half of the caps on passages', async () => {
    const allowances: unknown[] = [];
    const documents: DocumentSearch = {
      ...librarySearch,
      searchByMeaning: (request) => {
        allowances.push(request.allowance);
        return librarySearch.searchByMeaning(request);
      },
    };
    await search({ embedder, documents });
    expect(allowances).toEqual([{ costMicroUsd: 500_000, tokens: 5_000 }]);
  });

  it('finds in other words what words alone do not find, in documents and in the task', async () => {
    const task = { context: { note: 'The new depot in Narvik was inaugurated on a Tuesday morning.' } };
    const query = 'When did the warehouse open there?';
    const vector = await ask(query, { capability: 'search', task, embedder, input: { method: 'vector' } });
    expect(JSON.stringify(vector.output.results)).toContain('Narvik');
    const { output } = await search({ embedder, input: { method: 'vector' } });
    expect(JSON.stringify(output.results[0])).toContain('warranty of three years');
  });
});

function failing(code: FailureCode): EmbeddingModel {
  return { ...embedder, embed: () => Promise.reject(new TaskFailure(code, { message: 'Down.' })) };
}

/** A model that writes free text, and tells it in pieces to whom wants to hear. */
function writingModel(write: () => string): { model: Model; requests: ModelRequest[] } {
  const { model, requests } = fakeModel(write);
  return {
    requests,
    model: {
      ...model,
      generate: async (request, options) => {
        const answer = await model.generate(request, options);
        const text = String(answer.value);
        for (let at = 0; at < text.length; at += 3) options.onText?.(text.slice(at, at + 3));
        return { ...answer, text, value: undefined };
      },
    },
  };
}
