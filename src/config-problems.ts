import { variables } from './config-variables.ts';

/** Variables as text: set ones only, trimmed. */
type Given = Record<string, string | undefined>;

/** What is wrong between variables that are each fine by themselves. */
export function crossProblems(given: Given): string[] {
  return [...bindProblems(given), ...tlsProblems(given), ...modelProblems(given)];
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

function pairProblems(given: Given, [one, other]: [string, string]): string[] {
  if (given[one] && !given[other]) return [`${other} is missing; ${one} needs it`];
  if (given[other] && !given[one]) return [`${one} is missing; ${other} needs it`];
  return [];
}
