import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { runDemo } from '../../src/demo/run-demo.ts';

test('a demonstration without an API says so for every example and ends with 1', async () => {
  const apiUrl = await addressOfNobody();
  const lines: string[] = [];
  const code = await runDemo({
    apiUrl,
    temporalUiUrl: undefined,
    databaseUrl: 'postgresql://nobody',
    temporalAddress: '127.0.0.1:1',
    print: (line) => void lines.push(line),
  });

  expect(code).toBe(1);
  const output = lines.join('\n');
  expect(output).toContain(`POST ${apiUrl}/submit gave no answer (ECONNREFUSED)`);
  expect(output).toContain('7 of 7 examples did not end as expected.');
});

/** Where something listened a moment ago. */
async function addressOfNobody(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return `http://127.0.0.1:${port}`;
}
