import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ConfigError, loadConfig, readConfigOrExit } from '../src/config.ts';
import { documentedVariables } from '../src/config-variables.ts';

const minimal = {
  ORCHESTRATOR_DATABASE_URL: 'postgresql://octo:secret-word@localhost:5432/octo',
  ORCHESTRATOR_MASTER_KEY: Buffer.alloc(32, 7).toString('base64'),
};

function problemsOf(env: NodeJS.ProcessEnv): string[] {
  try {
    loadConfig({ ...minimal, ...env });
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
}

describe('loadConfig', () => {
  it('needs the database and the master key alone', () => {
    const config = loadConfig(minimal);
    expect(config.vault.masterKey).toEqual(Buffer.alloc(32, 7));
    expect(config).toMatchObject({
      database: { poolSize: 10 },
      api: { host: '127.0.0.1', port: 8000, allowUnauthenticated: false },
      temporal: { address: 'localhost:7233', namespace: 'default', taskQueue: 'octollm', tls: undefined },
      worker: {
        metricsHost: '127.0.0.1',
        metricsPort: 9464,
        maxParallelSteps: 10,
        slots: { maxActivities: 100, targets: undefined },
        cachedWorkflows: 500,
        deploymentName: 'octollm',
        buildId: undefined,
      },
      admission: { maxRunningTasks: 50, maxRunningTasksPerClient: 20, backlogLimit: 10_000 },
      housekeeping: { retentionDays: 90, stuckAfterSeconds: 300 },
      reflex: { mode: 'standard' },
      model: undefined,
      log: { level: 'INFO', format: 'json' },
      shutdownGraceMs: 10_000,
      shutdownNoticeMs: 1_000,
    });
  });

  it('takes targets for slots by resources only where these are chosen', () => {
    const targets = {
      ORCHESTRATOR_WORKER_TARGET_CPU_PERCENT: '70',
      ORCHESTRATOR_WORKER_TARGET_MEMORY_PERCENT: '60',
    };
    const chosen = loadConfig({ ...minimal, ...targets, ORCHESTRATOR_WORKER_SLOTS: 'resources' });
    expect(chosen.worker.slots.targets).toEqual({ cpuPercent: 70, memoryPercent: 60 });
    expect(loadConfig({ ...minimal, ...targets }).worker.slots.targets).toBeUndefined();
  });

  it('refuses names of deployments and builds that Temporal does not take', () => {
    const env = { ORCHESTRATOR_DEPLOYMENT_NAME: 'octo.llm', ORCHESTRATOR_BUILD_ID: 'a build' };
    expect(problemsOf(env).map((problem) => problem.split(' ')[0])).toEqual([
      'ORCHESTRATOR_BUILD_ID',
      'ORCHESTRATOR_DEPLOYMENT_NAME',
    ]);
    expect(loadConfig({ ...minimal, ORCHESTRATOR_BUILD_ID: '2026-11-27.1+abc' }).worker).toMatchObject({
      deploymentName: 'octollm',
      buildId: '2026-11-27.1+abc',
    });
  });

  it('names every bad variable at once', () => {
    const problems = problemsOf({
      ORCHESTRATOR_DATABASE_URL: 'mysql://localhost',
      ORCHESTRATOR_MASTER_KEY: 'c2hvcnQ=',
      ORCHESTRATOR_PORT: '65536',
      ORCHESTRATOR_LOG_LEVEL: 'loud',
      ORCHESTRATOR_HOST: '0.0.0.0',
      ORCHESTRATOR_MODEL_NAME: 'llama',
    });
    expect(problems.map((problem) => problem.split(' ')[0])).toEqual([
      'ORCHESTRATOR_DATABASE_URL',
      'ORCHESTRATOR_MASTER_KEY',
      'ORCHESTRATOR_PORT',
      'ORCHESTRATOR_LOG_LEVEL',
      'ORCHESTRATOR_HOST',
      'ORCHESTRATOR_MODEL_BASE_URL',
    ]);
  });

  it('says how to make a master key when it is missing', () => {
    expect(problemsOf({ ORCHESTRATOR_MASTER_KEY: undefined })).toEqual([
      'ORCHESTRATOR_MASTER_KEY is missing; make one with: openssl rand -base64 32',
    ]);
  });

  it('never repeats the value of a bad variable', () => {
    const problems = problemsOf(
      Object.fromEntries(documentedVariables().map(({ name }) => [name, 'hunter2 ://hunter2'])),
    );
    expect(problems.length).toBeGreaterThan(15);
    expect(problems.join()).not.toContain('hunter2');
  });

  it.each(['0.0.0.0', '::', '10.0.0.1', '127.0.0.1.example.com', 'localhost.example.com'])(
    'refuses to bind to %s unless told so',
    (host) => {
      expect(problemsOf({ ORCHESTRATOR_HOST: host })).toEqual([
        expect.stringContaining('ORCHESTRATOR_ALLOW_UNAUTHENTICATED=true'),
      ]);
      expect(problemsOf({ ORCHESTRATOR_HOST: host, ORCHESTRATOR_ALLOW_UNAUTHENTICATED: 'true' })).toEqual([]);
    },
  );

  it.each(['127.0.0.1', '127.1.2.3', '::1', 'localhost'])('binds to %s, which is loopback', (host) => {
    expect(problemsOf({ ORCHESTRATOR_HOST: host })).toEqual([]);
  });

  it('lets pages on any port of localhost in while bound to loopback, and nobody else', () => {
    const [pattern] = loadConfig(minimal).api.corsOrigins;
    expect(pattern).toBeInstanceOf(RegExp);
    expect('http://localhost:5173').toMatch(pattern!);
    expect('http://127.0.0.1').toMatch(pattern!);
    expect('http://localhost.example.com').not.toMatch(pattern!);
    const open = { ORCHESTRATOR_HOST: '0.0.0.0', ORCHESTRATOR_ALLOW_UNAUTHENTICATED: 'true' };
    expect(loadConfig({ ...minimal, ...open }).api.corsOrigins).toEqual([]);
  });

  it('takes listed origins in place of the local ones', () => {
    const env = { ORCHESTRATOR_CORS_ORIGINS: 'https://a.example, https://b.example:8443' };
    expect(loadConfig({ ...minimal, ...env }).api.corsOrigins).toEqual([
      'https://a.example',
      'https://b.example:8443',
    ]);
    expect(problemsOf({ ORCHESTRATOR_CORS_ORIGINS: 'https://a.example/path' })).toHaveLength(1);
  });

  it('limits clients and addresses unless told not to', () => {
    expect(loadConfig(minimal).rateLimits).toEqual({
      client: { perMinute: 30_000, burst: 30_000 },
      address: { perMinute: 60_000, burst: 60_000 },
    });
    const env = {
      ORCHESTRATOR_CLIENT_REQUESTS_PER_MINUTE: '0',
      ORCHESTRATOR_CLIENT_REQUEST_BURST: '7',
      ORCHESTRATOR_ADDRESS_REQUESTS_PER_MINUTE: '90',
      ORCHESTRATOR_ADDRESS_REQUEST_BURST: '8',
    };
    expect(loadConfig({ ...minimal, ...env }).rateLimits).toEqual({
      client: { perMinute: 0, burst: 7 },
      address: { perMinute: 90, burst: 8 },
    });
    expect(problemsOf({ ORCHESTRATOR_CLIENT_REQUEST_BURST: '0' })).toHaveLength(1);
  });

  it('counts requests in the Redis that is named, and in Postgres where none is', () => {
    expect(loadConfig(minimal).redisUrl).toBeUndefined();
    const url = 'rediss://octollm:p%40ss@redis.example.com:6380/2';
    expect(loadConfig({ ...minimal, ORCHESTRATOR_REDIS_URL: url }).redisUrl).toBe(url);
  });

  it.each(['localhost:6379', 'http://localhost:6379', 'redis://', 'redis:///0', 'redis://a b'])(
    'takes %s for no address of Redis',
    (url) => {
      expect(problemsOf({ ORCHESTRATOR_REDIS_URL: url })).toEqual([
        expect.stringContaining('ORCHESTRATOR_REDIS_URL must be a URL such as redis://'),
      ]);
    },
  );

  it('believes no proxy but those that are listed', () => {
    expect(loadConfig(minimal).api.trustedProxies).toEqual([]);
    const given = { ORCHESTRATOR_TRUSTED_PROXIES: '10.0.0.0/8, 192.0.2.1, fd00::/8' };
    expect(loadConfig({ ...minimal, ...given }).api.trustedProxies).toEqual([
      '10.0.0.0/8',
      '192.0.2.1',
      'fd00::/8',
    ]);
  });

  it.each([
    'true',
    'loopback',
    '10.0.0.0/33',
    '10.0.0.0/0',
    '10.0.0.0/',
    'fd00::/129',
    'fe80::1%eth0',
    '10.0.0.1,',
  ])('takes %s for no proxy', (proxies) => {
    expect(problemsOf({ ORCHESTRATOR_TRUSTED_PROXIES: proxies })).toHaveLength(1);
  });

  it('needs no price for a model on loopback', () => {
    const env = {
      ORCHESTRATOR_MODEL_BASE_URL: 'http://[::1]:11434/v1',
      ORCHESTRATOR_MODEL_NAME: 'llama',
    };
    expect(loadConfig({ ...minimal, ...env }).model).toEqual({
      baseUrl: 'http://[::1]:11434/v1',
      name: 'llama',
      apiKey: undefined,
      price: { inputMicroUsdPerMillion: 0, outputMicroUsdPerMillion: 0 },
      timeoutMs: 120_000,
      maxOutputTokens: 1_024,
    });
  });

  it('refuses a model elsewhere whose price is unknown', () => {
    const remote = {
      ORCHESTRATOR_MODEL_BASE_URL: 'https://models.example/v1',
      ORCHESTRATOR_MODEL_NAME: 'large',
    };
    expect(problemsOf(remote)).toEqual([
      expect.stringContaining('ORCHESTRATOR_MODEL_INPUT_USD_PER_MILLION is missing'),
      expect.stringContaining('ORCHESTRATOR_MODEL_OUTPUT_USD_PER_MILLION is missing'),
    ]);
  });

  it('reads prices exactly', () => {
    const env = {
      ORCHESTRATOR_MODEL_BASE_URL: 'https://models.example/v1',
      ORCHESTRATOR_MODEL_NAME: 'large',
      ORCHESTRATOR_MODEL_INPUT_USD_PER_MILLION: '0.29',
      ORCHESTRATOR_MODEL_OUTPUT_USD_PER_MILLION: '15',
    };
    expect(loadConfig({ ...minimal, ...env }).model?.price).toEqual({
      inputMicroUsdPerMillion: 290_000,
      outputMicroUsdPerMillion: 15_000_000,
    });
  });

  it("sends OpenAI's key to OpenAI alone", () => {
    const at = (baseUrl: string) =>
      loadConfig({
        ...minimal,
        ORCHESTRATOR_MODEL_BASE_URL: baseUrl,
        ORCHESTRATOR_MODEL_NAME: 'any',
        ORCHESTRATOR_MODEL_INPUT_USD_PER_MILLION: '1',
        ORCHESTRATOR_MODEL_OUTPUT_USD_PER_MILLION: '1',
        OPENAI_API_KEY: 'key-of-openai',
      }).model?.apiKey;
    expect(at('https://api.openai.com/v1')).toBe('key-of-openai');
    expect(at('https://models.example/v1')).toBeUndefined();
    expect(at('http://localhost:11434/v1')).toBeUndefined();
  });

  it('wants certificate paths only with TLS, and the client certificate with its key', () => {
    expect(problemsOf({ ORCHESTRATOR_TEMPORAL_TLS_CA: 'ca.pem' })).toEqual([
      expect.stringContaining('ORCHESTRATOR_TEMPORAL_TLS is not true'),
    ]);
    expect(
      problemsOf({ ORCHESTRATOR_TEMPORAL_TLS: 'true', ORCHESTRATOR_TEMPORAL_TLS_CERT: 'cert.pem' }),
    ).toEqual(['ORCHESTRATOR_TEMPORAL_TLS_KEY is missing; ORCHESTRATOR_TEMPORAL_TLS_CERT needs it']);
    expect(problemsOf({ ORCHESTRATOR_TEMPORAL_TLS: 'true' })).toEqual([]);
  });

  it('asks a Reflex service only where one is named and not turned off', () => {
    const named = { ...minimal, ORCHESTRATOR_REFLEX_URL: 'http://reflex:8080/base' };
    expect(loadConfig(minimal).reflex.serviceUrl).toBeUndefined();
    expect(loadConfig(named).reflex.serviceUrl).toBe('http://reflex:8080/base');
    expect(loadConfig({ ...named, ORCHESTRATOR_ENABLE_REFLEX_INTEGRATION: 'false' }).reflex).toEqual({
      mode: 'standard',
      serviceUrl: undefined,
    });
  });

  it.each([
    'reflex:8080',
    'ftp://reflex',
    'http://me:secret@reflex',
    'http://reflex/?a=b',
    'http://reflex/#a',
  ])('takes only the address of a service to which paths can be added: %s', (url) => {
    const [problem, ...others] = problemsOf({ ORCHESTRATOR_REFLEX_URL: url });
    expect(others).toEqual([]);
    expect(problem).toMatch(/^ORCHESTRATOR_REFLEX_URL must .*reflex-layer:8080$/);
  });

  it('logs for people on a terminal and for machines elsewhere, unless told which', () => {
    expect(loadConfig(minimal, { isTty: true }).log.format).toBe('console');
    expect(loadConfig({ ...minimal, ORCHESTRATOR_LOG_FORMAT: 'json' }, { isTty: true }).log.format).toBe(
      'json',
    );
    expect(loadConfig({ ...minimal, ORCHESTRATOR_LOG_LEVEL: 'debug' }).log.level).toBe('DEBUG');
  });

  it('takes blank variables as unset and ignores unknown ones', () => {
    const env = { ORCHESTRATOR_PORT: ' ', ORCHESTRATOR_SOMETHING_ELSE: 'x' };
    expect(loadConfig({ ...minimal, ...env })).toEqual(loadConfig(minimal));
  });
});

describe('readConfigOrExit', () => {
  const before = process.cwd();
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'config-'));
    process.chdir(folder);
    for (const { name } of documentedVariables()) vi.stubEnv(name, undefined);
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.restoreAllMocks();
    process.chdir(before);
    rmSync(folder, { recursive: true });
  });

  it('fills in from .env what the environment leaves unset, and leaves the environment as it is', () => {
    const lines = Object.entries({ ...minimal, ORCHESTRATOR_PORT: '9001' }).map(
      ([name, value]) => `${name}=${value}`,
    );
    writeFileSync('.env', lines.join('\n'));
    vi.stubEnv('ORCHESTRATOR_PORT', '9002');
    expect(readConfigOrExit()).toMatchObject({
      database: { url: minimal.ORCHESTRATOR_DATABASE_URL },
      api: { port: 9002 },
    });
    expect(process.env['ORCHESTRATOR_MASTER_KEY']).toBeUndefined();
  });

  it('prints every problem and ends the process with 78', () => {
    const written = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    vi.spyOn(process, 'exit').mockImplementation((code) => {
      throw new Error(`exit ${String(code)}`);
    });
    expect(() => readConfigOrExit()).toThrow('exit 78');
    const [text] = written.mock.calls.flat();
    expect(text).toContain('ORCHESTRATOR_DATABASE_URL is missing');
    expect(text).toContain('ORCHESTRATOR_MASTER_KEY is missing');
  });
});

describe('.env.example', () => {
  const lines = readFileSync(new URL('../.env.example', import.meta.url), 'utf8').split('\n');

  it('names each variable once, with its default', () => {
    const assigned = lines.flatMap(
      (line) => /^(?:# )?([A-Z_]+)=(.*)$/.exec(line)?.slice(1, 3).join('=') ?? [],
    );
    expect(assigned).toEqual(
      documentedVariables().map(({ name, defaultValue = '' }) => `${name}=${defaultValue}`),
    );
  });

  it('says in one line what each variable is', () => {
    for (const { description } of documentedVariables()) expect(lines).toContain(`# ${description}`);
  });
});
