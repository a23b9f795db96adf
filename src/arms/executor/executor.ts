import type { z } from 'zod';
import type { Arm, ArmRequest, ArmTools } from '../../domain/arm.ts';
import type { JsonObject, JsonValue } from '../../domain/json.ts';
import {
  CalculateInput,
  ExtractInput,
  HttpGetInput,
  RunJavascriptInput,
  SentimentInput,
  SummarizeInput,
} from '../../domain/tool-input.ts';
import { calculate } from './calculate.ts';
import { executorCapabilities, type ExecutorCapability } from './capabilities.ts';
import { executionFailure } from './execution-failure.ts';
import { extract } from './extract/extract.ts';
import type { AllowedHost } from './http-get/allow-list.ts';
import { httpGet } from './http-get/http-get.ts';
import { realNetwork, type Network } from './http-get/network.ts';
import { parseInput, type ParsedInput } from './parse-input.ts';
import { provenance } from './provenance.ts';
import { runJavascript } from './run-javascript.ts';
import { createSandbox, type Sandbox } from './sandbox/sandbox.ts';
import { assessSentiment, sentiment } from './sentiment/sentiment.ts';
import { summarize } from './summarize/summarize.ts';

export interface ExecutorParts {
  sandbox?: Sandbox;
  /** Hosts that may be fetched from; without any, `http_get` is not offered. */
  allowedHosts?: readonly AllowedHost[];
  network?: Network;
  /** What `today` means in expressions. */
  now?: () => Date;
}

interface Tool {
  /** Why `input` cannot be run, or undefined. */
  reject(input: JsonValue): string | undefined;
  run(request: ArmRequest, tools: ArmTools): Promise<JsonObject> | JsonObject;
  /** How far the method can be trusted when it ends without failure. */
  confidence: number;
  /** Where that depends on what came out, and what the output does not cover. */
  assess?(output: JsonObject): { confidence: number; omissions: string[] };
}

/** The arm of tools that need no model: arithmetic, tables, sentiment, summaries, extraction and sandboxed JavaScript. */
export function createExecutor(parts: ExecutorParts = {}): Arm {
  const tools = createTools(parts);
  const capabilities = executorCapabilities.filter(
    ({ name }) => name !== 'http_get' || (parts.allowedHosts ?? []).length > 0,
  );
  return {
    manifest: {
      name: 'executor',
      version: '1.0.0',
      capabilities,
      costTier: 3,
      whenUnavailable: 'fallback',
      limits: { timeoutSeconds: 3_600, maxOutputBytes: 1_000_000 },
    },
    rejectInput(capability, input) {
      const tool = toolFor(tools, capabilities, capability);
      return tool ? tool.reject(input) : noTool(capabilities);
    },
    async run(request, armTools) {
      const { capability, input } = request.step;
      const tool = toolFor(tools, capabilities, capability);
      if (!tool) throw executionFailure(noTool(capabilities));
      armTools.signal.throwIfAborted();
      const started = performance.now();
      const output = await tool.run(request, armTools);
      const duration = Math.round(performance.now() - started);
      return {
        output: { success: true, output, duration_ms: duration, provenance: provenance(capability, input) },
        ...(tool.assess?.(output) ?? { confidence: tool.confidence }),
      };
    },
  };
}

type Offered = readonly (typeof executorCapabilities)[number][];

function noTool(offered: Offered): string {
  return `The executor offers ${offered.map(({ name }) => name).join(', ')} and nothing else.`;
}

function toolFor(
  tools: Record<ExecutorCapability, Tool>,
  offered: Offered,
  capability: string,
): Tool | undefined {
  const known = offered.find(({ name }) => name === capability);
  return known && tools[known.name];
}

function createTools({
  sandbox = createSandbox(),
  now = () => new Date(),
  allowedHosts = [],
  network = realNetwork,
}: ExecutorParts) {
  const today = (): number => Math.floor(now().getTime() / 86_400_000);
  return {
    calculate: tool(CalculateInput, 1, (input, request) => calculate(input, { ...request, today })),
    sentiment: { ...tool(SentimentInput, 0.7, sentiment), assess: assessSentiment },
    summarize: tool(SummarizeInput, 0.6, summarize),
    extract: tool(ExtractInput, 0.9, extract),
    run_javascript: tool(RunJavascriptInput, 1, (input, scope, { signal }) =>
      runJavascript(input, { scope, sandbox, signal }),
    ),
    http_get: tool(HttpGetInput, 0.9, (input, request, { signal }) =>
      httpGet(input, { parts: { allowedHosts, network }, request, signal }),
    ),
  } satisfies Record<ExecutorCapability, Tool>;
}

/** Joins a tool to the schema of its input, which is parsed here and nowhere else. */
function tool<Schema extends z.ZodType>(
  schema: Schema,
  confidence: number,
  run: (input: z.infer<Schema>, request: ArmRequest, tools: ArmTools) => Promise<JsonObject> | JsonObject,
): Tool {
  return {
    confidence,
    reject: (input) => failureOf(parseInput(schema, input)),
    run: (request, tools) => {
      const parsed = parseInput(schema, request.step.input);
      if (parsed.kind === 'rejected')
        throw executionFailure(`The step's input is unusable: ${parsed.reason}`);
      return run(parsed.input, request, tools);
    },
  };
}

function failureOf(parsed: ParsedInput<unknown>): string | undefined {
  return parsed.kind === 'rejected' ? parsed.reason : undefined;
}
