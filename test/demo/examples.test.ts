import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { TaskRequest } from '../../src/api/task-request-schema.ts';
import { examplesFolder, loadExamples } from '../../src/demo/example.ts';
import { isBlocked, screenValue } from '../../src/reflex/screen.ts';
import { policyFor } from '../../src/reflex/policy.ts';
import { redactValue } from '../../src/reflex/redact.ts';
import { createPlaceholders } from '../../src/reflex/placeholders.ts';
import { createValueSearch } from '../../src/demo/private-values.ts';

const examples = await loadExamples();
const policy = policyFor('standard');

test('titles tell the examples apart', () => {
  expect(examples.length).toBeGreaterThanOrEqual(7);
  expect(new Set(examples.map(({ title }) => title)).size).toBe(examples.length);
});

test.each(examples)('the request of $title is one that the API takes', ({ request }) => {
  expect(TaskRequest.safeParse(request)).toMatchObject({ success: true });
});

test.each(examples)('the door lets $title pass unless it expects a refusal', ({ request, expect: end }) => {
  const findings = screenValue({ value: request as never, field: 'request', policy });
  expect(isBlocked(findings)).toBe(end.error_code === 'SAFETY_VIOLATION');
});

test('every private value stands in its request, and in no text that is stored', () => {
  const withPrivate = examples.filter(({ private_values: values }) => values !== undefined);
  expect(withPrivate).not.toHaveLength(0);
  for (const { request, private_values: values = [] } of withPrivate) {
    const asSent = createValueSearch(values);
    asSent.look(request);
    expect(asSent.seen()).toEqual(values);

    const placeholders = createPlaceholders([]);
    const stored = redactValue({ value: request as never, field: 'request', policy, placeholders });
    const asStored = createValueSearch(values);
    asStored.look(stored.value);
    expect(asStored.seen()).toEqual([]);
    expect(asStored.placeholder()).toBeDefined();
  }
});

test('tasks.http holds the same documents and requests in the same order', async () => {
  const text = await readFile(new URL('tasks.http', examplesFolder), 'utf8');
  const bodies = [...text.matchAll(/^POST \{\{host\}\}(\/\w+)\n[^{]+(\{\n[^]*?\n\})$/gm)];
  const sent = bodies.map(([, path, body]) => ({ path, body: JSON.parse(body ?? '') as unknown }));
  const wanted = examples.flatMap(({ documents = [], request }) => [
    ...documents.map((body) => ({ path: '/documents', body })),
    { path: '/submit', body: request },
  ]);
  expect(sent).toEqual(wanted);
});

test('a file that is no example is named with its fault', async () => {
  const folder = new URL('./broken-examples/', import.meta.url);
  await expect(loadExamples(folder)).rejects.toThrow(/examples\/no-title\.json is not an example: .*title/s);
});
