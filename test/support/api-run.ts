import { randomUUID } from 'node:crypto';
import type { JsonObject } from '../../src/domain/json.ts';
import type { Amount } from '../../src/domain/ledger.ts';
import type { PlanStep } from '../../src/domain/plan.ts';
import { createAttempts } from '../../src/storage/attempts.ts';
import type { Database } from '../../src/storage/database.ts';
import { createEndings } from '../../src/storage/endings.ts';
import { createRuns, type RunRef } from '../../src/storage/runs.ts';

/** What a worker would do to a task, written straight to storage. */
export function runOf(db: Database, taskId: string) {
  const run: RunRef = { taskId, runId: randomUUID() };
  const runs = createRuns(db);
  const attempts = createAttempts(db);
  return {
    claim: () => runs.claim(run),
    plan: (actions: string[], change: Partial<PlanStep> = {}) =>
      runs.savePlan(run, {
        plan: {
          steps: actions.map((action, index) => ({
            id: `s${index + 1}`,
            action,
            arm: 'executor',
            capability: 'calculate',
            input: {},
            acceptanceCriteria: [],
            dependsOn: [],
            risk: 'none',
            estimatedCostTier: 1,
            estimatedDurationSeconds: 1,
            ...change,
          })),
          rationale: 'because',
          confidence: 0.9,
          complexity: 0.1,
          taskType: 'computation',
          planner: 'rules',
        },
        planKey: randomUUID(),
        cached: false,
      }),
    async work(
      stepId: string,
      resultData: JsonObject,
      usage: Amount = { costMicroUsd: 0, tokens: 0 },
    ): Promise<void> {
      const opened = await attempts.open({ ...run, stepId, arm: 'executor' });
      if (opened.kind !== 'opened') throw new Error(`not opened: ${opened.kind}`);
      const ref = { ...run, stepId, attempt: opened.attempt };
      await attempts.reserve(ref, usage);
      await attempts.settle(ref, {
        usage,
        ending: 'succeeded',
        output: { resultData, confidence: 0.75, findings: [], omissions: [] },
      });
    },
    fail: () => createEndings(db).end({ ...run, end: { status: 'failed', code: 'TASK_EXECUTION_FAILED' } }),
    complete: () => createEndings(db).end({ ...run, end: { status: 'completed' } }),
  };
}
