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

/** Proposes the same step for every goal; as often as a goal says that ends with "in 3 steps". */
export async function startInstantModel() {
  let calls = 0;
  const server = createServer((request, response) => {
    calls += 1;
    const chunks = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', () => {
      const count = Number(/in (\d) steps/.exec(Buffer.concat(chunks).toString())?.[1] ?? 1);
      response.setHeader('content-type', 'application/json');
      response.end(
        JSON.stringify({
          id: `call-${calls}`,
          object: 'chat.completion',
          created: 0,
          model: 'instant',
          choices: [
            {
              index: 0,
              finish_reason: 'stop',
              message: { role: 'assistant', content: JSON.stringify(planOf(count)) },
            },
          ],
          usage: { prompt_tokens: 100, completion_tokens: 100, total_tokens: 200 },
        }),
      );
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    baseUrl: `http://127.0.0.1:${server.address().port}/v1`,
    calls: () => calls,
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

function planOf(count) {
  const steps = Array.from({ length: count }, () => step);
  return { rationale: 'That does it.', cannot: null, confidence: 0.9, steps };
}
