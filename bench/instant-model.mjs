// A model that answers at once, over the protocol of OpenAI's chat completions.
import { once } from 'node:events';
import { createServer } from 'node:http';

const plan = {
  rationale: 'One step does it.',
  cannot: null,
  confidence: 0.9,
  steps: [
    {
      action: 'Add up the amounts',
      capability: 'calculate',
      input_json: JSON.stringify({
        table: {
          source: { from: 'context', path: 'orders' },
          measures: [{ op: 'sum', column: 'amount', as: 'total' }],
        },
      }),
      depends_on: [],
    },
  ],
};

/** Proposes the same plan for every goal. */
export async function startInstantModel() {
  let calls = 0;
  const server = createServer((request, response) => {
    calls += 1;
    request.resume();
    request.on('end', () => {
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
              message: { role: 'assistant', content: JSON.stringify(plan) },
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
