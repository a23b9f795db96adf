import { Connection } from '@temporalio/client';
import { Client as Postgres } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  createDatabase,
  startEnvironment,
  type EmbeddedEnvironment,
} from '../../src/embedded/environment.ts';
import { registerSearchAttributes } from '../../src/temporal/search-attributes.ts';

const stateDir = mkdtempSync(join(tmpdir(), 'octollm-test-'));
const env = {
  PATH: process.env['PATH'],
  HOME: process.env['HOME'],
  XDG_CACHE_HOME: process.env['XDG_CACHE_HOME'],
};
let environment: EmbeddedEnvironment;

beforeAll(async () => {
  environment = await startEnvironment({ stateDir, env, ui: false });
}, 120_000);

afterAll(async () => {
  await environment.stop();
  rmSync(stateDir, { recursive: true, force: true });
}, 60_000);

async function query(databaseUrl: string, sql: string): Promise<unknown[]> {
  const client = new Postgres({ connectionString: databaseUrl });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

async function withTemporal<T>(use: (connection: Connection) => Promise<T>): Promise<T> {
  const connection = await Connection.connect({ address: environment.temporalAddress });
  try {
    return await use(connection);
  } finally {
    await connection.close();
  }
}

test('what Postgres acknowledged is there after kill -9 and a restart under the same address', async () => {
  const databaseUrl = await createDatabase({ databaseUrl: environment.databaseUrl, name: 'kill_test' });
  await query(databaseUrl, 'create table kept (value int)');
  await query(databaseUrl, 'insert into kept values (42)');
  const before = environment.postgres.pid;
  await environment.postgres.kill();
  await expect(query(databaseUrl, 'select 1')).rejects.toThrow();
  await environment.postgres.start();
  expect(environment.postgres.pid).not.toBe(before);
  expect(await query(databaseUrl, 'select value from kept')).toEqual([{ value: 42 }]);
}, 60_000);

test('what Temporal acknowledged is there after kill -9 and a restart under the same address', async () => {
  const workflowId = 'kept-over-the-kill';
  await withTemporal((connection) =>
    connection.workflowService.startWorkflowExecution({
      namespace: 'default',
      workflowId,
      workflowType: { name: 'never-run' },
      taskQueue: { name: 'nobody-polls' },
      requestId: 'one',
    }),
  );
  await environment.temporal.kill();
  await environment.temporal.start();
  const found = await withTemporal((connection) =>
    connection.workflowService.describeWorkflowExecution({ namespace: 'default', execution: { workflowId } }),
  );
  expect(found.workflowExecutionInfo?.execution?.workflowId).toBe(workflowId);
}, 60_000);

test('writes are on disk before they are acknowledged, and strangers do not get in', async () => {
  const settings = await query(
    environment.databaseUrl,
    `select name, setting from pg_settings where name in ('fsync', 'synchronous_commit', 'listen_addresses') order by 1`,
  );
  expect(settings).toEqual([
    { name: 'fsync', setting: 'on' },
    { name: 'listen_addresses', setting: '127.0.0.1' },
    { name: 'synchronous_commit', setting: 'on' },
  ]);
  const withoutPassword = new URL(environment.databaseUrl);
  withoutPassword.password = 'guessed';
  await expect(query(withoutPassword.href, 'select 1')).rejects.toThrow(/password authentication failed/);
});

test('the search attributes are registered, and registering them again changes nothing', async () => {
  const attributes = await withTemporal(async (connection) => {
    const register = () => registerSearchAttributes({ connection, namespace: 'default' });
    await Promise.all([register(), register()]);
    return connection.operatorService.listSearchAttributes({ namespace: 'default' });
  });
  expect(Object.keys(attributes.customAttributes)).toEqual(
    expect.arrayContaining(['TaskStatus', 'TaskPriority', 'ClientId']),
  );
});

test('creating a database that exists gives its URL again, and a bad name is refused', async () => {
  const options = { databaseUrl: environment.databaseUrl, name: 'twice' };
  expect(await createDatabase(options)).toBe(await createDatabase(options));
  await expect(createDatabase({ ...options, name: 'x"; drop database twice' })).rejects.toThrow(/^name:/);
});

test('servers that the environment names are used as they are', async () => {
  const outside = await startEnvironment({
    stateDir: join(stateDir, 'outside'),
    env: {
      ORCHESTRATOR_DATABASE_URL: environment.databaseUrl,
      ORCHESTRATOR_TEMPORAL_ADDRESS: environment.temporalAddress,
    },
  });
  expect(outside.databaseUrl).toBe(environment.databaseUrl);
  expect(outside.temporalAddress).toBe(environment.temporalAddress);
  await expect(outside.postgres.kill()).rejects.toThrow(/external/);
  await outside.stop();
  expect(await query(environment.databaseUrl, 'select 1 as alive')).toEqual([{ alive: 1 }]);
});
