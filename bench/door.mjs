// A client of the API that keeps its connections.
import { Agent, request } from 'node:http';

const orders = { orders: [{ amount: 2 }, { amount: 5 }, { amount: 11 }] };

export function openDoor(apiUrl, { connections }) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const post = (path, { body, headers = {} }) =>
    new Promise((resolve, reject) => {
      const text = JSON.stringify(body);
      const sent = request(
        `${apiUrl}${path}`,
        { method: 'POST', agent, headers: { 'content-type': 'application/json', ...headers } },
        (response) => {
          const chunks = [];
          response.on('data', (chunk) => chunks.push(chunk));
          response.on('end', () =>
            resolve({ status: response.statusCode, text: Buffer.concat(chunks).toString() }),
          );
          response.on('error', reject);
        },
      );
      sent.on('error', reject);
      sent.end(text);
    });

  const submit = async (goal, headers) => {
    const answer = await post('/submit', { headers, body: taskOf(goal) });
    if (answer.status >= 300) throw new Error(`A task was answered with ${answer.status}: ${answer.text}`);
    return JSON.parse(answer.text);
  };
  return {
    /** Submits a task and resolves with its id when it has ended, in one request. */
    async run(goal) {
      const task = await submit(goal, { prefer: 'wait=60' });
      if (task.status !== 'completed' || task.outcome !== 'satisfied')
        throw new Error(`Task ${task.task_id} ended as ${task.status}, ${task.outcome}.`);
      return task.task_id;
    },
    /** Submits a task and resolves with its id as soon as it is accepted. */
    submit: async (goal) => (await submit(goal)).task_id,
    close: () => agent.destroy(),
  };
}

function taskOf(goal) {
  return {
    goal,
    context: orders,
    acceptance_criteria: [{ type: 'range', path: 'total', value: { min: 18, max: 18 } }],
    budget: { max_cost_usd: 0.5, max_time_seconds: 120, max_tokens: 20_000 },
  };
}
