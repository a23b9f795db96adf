import { afterAll, beforeAll, expect, test } from 'vitest';
import { presentCriterion, withOriginals } from '../../src/reflex/originals.ts';
import type { Criterion } from '../../src/domain/task.ts';
import { dumpDatabase } from '../support/database.ts';
import { startTestSystem, type TestSystem } from '../support/system.ts';

let system: TestSystem;
beforeAll(async () => {
  system = await startTestSystem();
});
afterAll(() => system.close());

const email = 'a.very.long.name@mail.example-company.com';
const card = '4111 1111 1111 1111';

test('criteria are judged on what the owner reads, and nothing of it is stored', async () => {
  const criteria: [Criterion, string][] = [
    [{ type: 'max_length', value: 60 }, 'failed'],
    ['at most 60 characters', 'failed'],
    [{ type: 'contains', value: '@mail.' }, 'passed'],
    [{ type: 'not_contains', value: '[EMAIL_1]' }, 'failed'],
    [{ type: 'regex', value: 'long\\.name@\\w+' }, 'passed'],
    [{ type: 'regex', value: '\\d{4} \\d{4}' }, 'passed'],
    [{ type: 'regex', value: 'card \\[CREDIT_CARD_1\\]' }, 'passed'],
    ['starts with "Write to a.very.long"', 'passed'],
    ['ends with "Hello"', 'failed'],
    ['No PII in output', 'failed'],
  ];
  const vaultEntries = [
    { placeholder: '[EMAIL_1]', value: email },
    { placeholder: '[CREDIT_CARD_1]', value: card },
  ];
  const task = await system.runTask(
    {
      goal: 'Summarize the text in one sentence',
      context: { text: 'Write to [EMAIL_1] and pay with card [CREDIT_CARD_1]' },
      acceptanceCriteria: criteria.map(([criterion]) => criterion),
    },
    { vaultEntries },
  );

  expect(task.verdicts.map(({ criterion, verdict }) => [criterion, verdict])).toEqual(criteria);
  expect(withOriginals(presentCriterion(criteria[6]![0]), vaultEntries)).toMatchObject({
    value: `card ${card}`,
  });
  const stored = await dumpDatabase(system.db);
  expect(stored).toContain('Write to [EMAIL_1]');
  // Fewer digits in a row occur in the times of a dump.
  for (const part of ['very', 'long.name', 'example-company', '1111 1111', '11111111', email, card]) {
    // The one criterion that spells a part out was given so.
    expect(stored.replaceAll('a.very.long', '').replaceAll('long\\\\\\\\.name', '')).not.toContain(part);
  }
});
