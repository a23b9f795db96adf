// A model that answers at once, over the protocol of OpenAI's chat completions.
import { once } from 'node:events';
import { createServer } from 'node:http';

const step = {
  action: 'Add up the amounts',
  capability: 'calculate',
  input_json: JSON.stringify({
    table: {
      source: { from: 'context', path: 'orders' },
      measures: [{ op: 'sum', column: 'amount', as: 'total' }],
    },
  }),
  depends_on: [],
};

/** In a goal: the first call for it is refused, with a pause that is to be kept. */
export const refusedOnce = 'refused once';
export const pauseAfterRefusalMs = 2_000;

/** Proposes the same step for every goal; as often as a goal says that ends with "in 3 steps". */
export async function startInstantModel() {
  let calls = 0;
  const refusals = createRefusals();
  const server = createServer((request, response) => {
    calls += 1;
    const chunks = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', () => {
      const asked = Buffer.concat(chunks).toString();
      response.setHeader('content-type', 'application/json');
      if (refusals.isRefused(asked)) {
        response.writeHead(429, { 'retry-after': String(pauseAfterRefusalMs / 1_000) });
        response.end('{"error": {"message": "Too many requests."}}');
      } else response.end(JSON.stringify(completion({ id: `call-${calls}`, asked })));
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    baseUrl: `http://127.0.0.1:${server.address().port}/v1`,
    calls: () => calls,
    /** Milliseconds from each refusal to the next call for the same goal, since they were last asked for. */
    gapsAfterRefusals: refusals.takeGaps,
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

function createRefusals() {
  const refusedAt = new Map();
  let gaps = [];
  return {
    isRefused(asked) {
      const [goal] = new RegExp(`${refusedOnce} [\\w-]+`).exec(asked) ?? [];
      if (goal === undefined) return false;
      const before = refusedAt.get(goal);
      if (before === undefined) refusedAt.set(goal, performance.now());
      else gaps.push(performance.now() - before);
      return before === undefined;
    },
    takeGaps() {
      const found = gaps;
      gaps = [];
      return found;
    },
  };
}

function completion({ id, asked }) {
  const count = Number(/in (\d) steps/.exec(asked)?.[1] ?? 1);
  const message = { role: 'assistant', content: JSON.stringify(planOf(count)) };
  return {
    id,
    object: 'chat.completion',
    created: 0,
    model: 'instant',
    choices: [{ index: 0, finish_reason: 'stop', message }],
    usage: { prompt_tokens: 100, completion_tokens: 100, total_tokens: 200 },
  };
}

function planOf(count) {
  const steps = Array.from({ length: count }, () => step);
  return { rationale: 'That does it.', cannot: null, confidence: 0.9, steps };
}
