import { variables } from './config-variables.ts';
import type { ModelEntry } from './models/model-entry.ts';
import { listedPrice, type PriceTable } from './models/price-table.ts';

/** Variables as text: set ones only, trimmed. */
type Given = Record<string, string | undefined>;

/** What is wrong between variables that are each fine by themselves. */
export function crossProblems(given: Given): string[] {
  return [...bindProblems(given), ...tlsProblems(given), ...modelProblems(given), ...chainProblems(given)];
}

/** Whether `host`, a name or an address (IPv6 with or without brackets), is this machine alone. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || /^\[?::1\]?$/.test(host) || /^127(\.\d{1,3}){3}$/.test(host);
}

function bindProblems(given: Given): string[] {
  const host = given.ORCHESTRATOR_HOST ?? '127.0.0.1';
  const allowed = variables.ORCHESTRATOR_ALLOW_UNAUTHENTICATED.schema.safeParse(
    given.ORCHESTRATOR_ALLOW_UNAUTHENTICATED,
  );
  if (isLoopback(host) || allowed.data !== false) return [];
  return [
    'ORCHESTRATOR_HOST must be loopback, such as 127.0.0.1; to serve anyone who reaches the port, set ORCHESTRATOR_ALLOW_UNAUTHENTICATED=true',
  ];
}

function tlsProblems(given: Given): string[] {
  const tls = variables.ORCHESTRATOR_TEMPORAL_TLS.schema.safeParse(given.ORCHESTRATOR_TEMPORAL_TLS);
  const names = ['CERT', 'KEY', 'CA'].map((part) => `ORCHESTRATOR_TEMPORAL_TLS_${part}`);
  const unused = tls.data === false ? names.filter((name) => given[name]) : [];
  return [
    ...unused.map((name) => `${name} is set, but ORCHESTRATOR_TEMPORAL_TLS is not true; set it to true`),
    ...pairProblems(given, ['ORCHESTRATOR_TEMPORAL_TLS_CERT', 'ORCHESTRATOR_TEMPORAL_TLS_KEY']),
  ];
}

function modelProblems(given: Given): string[] {
  const baseUrl = given.ORCHESTRATOR_MODEL_BASE_URL;
  const isRemote = baseUrl !== undefined && URL.canParse(baseUrl) && !isLoopback(new URL(baseUrl).hostname);
  const prices = ['INPUT', 'OUTPUT'].map((kind) => `ORCHESTRATOR_MODEL_${kind}_USD_PER_MILLION`);
  return [
    ...pairProblems(given, ['ORCHESTRATOR_MODEL_BASE_URL', 'ORCHESTRATOR_MODEL_NAME']),
    ...prices
      .filter((name) => isRemote && given[name] === undefined)
      .map((name) => `${name} is missing; a budget cannot hold without it (0 if the endpoint is free)`),
  ];
}

/** Each model that is named has what its provider needs, and a price. */
function chainProblems(given: Given): string[] {
  const chain = variables.ORCHESTRATOR_MODELS.schema.safeParse(given.ORCHESTRATOR_MODELS).data ?? [];
  const embedding = variables.ORCHESTRATOR_EMBEDDING_MODEL.schema.safeParse(
    given.ORCHESTRATOR_EMBEDDING_MODEL,
  ).data;
  const prices =
    variables.ORCHESTRATOR_MODEL_PRICES.schema.safeParse(given.ORCHESTRATOR_MODEL_PRICES).data ?? {};
  return [
    ...chain.flatMap((entry) => entryProblems(given, { entry, prices, variable: 'ORCHESTRATOR_MODELS' })),
    ...(embedding
      ? entryProblems(given, { entry: embedding, prices, variable: 'ORCHESTRATOR_EMBEDDING_MODEL' })
      : []),
    ...(embedding?.provider === 'anthropic'
      ? ['ORCHESTRATOR_EMBEDDING_MODEL must name another provider: Anthropic has no embeddings']
      : []),
  ];
}

const needed = {
  openai: 'OPENAI_API_KEY',
  anthropic: 'ANTHROPIC_API_KEY',
  endpoint: 'ORCHESTRATOR_MODEL_BASE_URL',
  ollama: undefined,
} as const;

function entryProblems(
  given: Given,
  { entry, prices, variable }: { entry: ModelEntry; prices: PriceTable; variable: string },
): string[] {
  const { provider, name } = entry;
  const need = needed[provider];
  const missing = need !== undefined && !given[need] ? [`${need} is missing; ${variable} needs it`] : [];
  const isPriced =
    provider === 'ollama' || provider === 'endpoint' || listedPrice(`${provider}/${name}`, prices);
  return isPriced
    ? missing
    : [
        ...missing,
        `ORCHESTRATOR_MODEL_PRICES lacks ${provider}/${name}; a budget cannot hold without its price`,
      ];
}

function pairProblems(given: Given, [one, other]: [string, string]): string[] {
  if (given[one] && !given[other]) return [`${other} is missing; ${one} needs it`];
  if (given[other] && !given[one]) return [`${one} is missing; ${other} needs it`];
  return [];
}
