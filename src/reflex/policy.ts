import { createHash } from 'node:crypto';
import type { FindingAction, FindingType } from '../domain/finding.ts';
import { createPhraseMatcher, plainPhrase, type PhraseMatcher } from './phrases.ts';

export type PolicyMode = 'strict' | 'standard' | 'relaxed';

/** How sure an injection rule is that its match is an attack and not talk about one. */
export type Confidence = 'certain' | 'likely' | 'possible';

/** As an operator writes it: `flag` reports and leaves the text as it is, `allow` does not report. */
export type TypeAction = 'block' | 'redact' | 'flag' | 'allow';

/** What an operator lays down for everyone, or for one client. */
export interface PolicyRules {
  mode?: PolicyMode | undefined;
  /** In place of what the mode makes of a type. */
  actions?: Readonly<Partial<Record<FindingType, TypeAction | undefined>>> | undefined;
  /** Texts within which nothing is found. */
  allow?: readonly string[] | undefined;
  /** Texts that are refused. */
  deny?: readonly string[] | undefined;
}

/** Rules for everyone, and by client id what is otherwise: its mode and actions come first, its lists are added. */
export interface PolicySet extends PolicyRules {
  clients?: Readonly<Record<string, PolicyRules>> | undefined;
}

export interface ReflexPolicy {
  mode: PolicyMode;
  /** Changes with every change of rules, so that plans and verdicts under other rules are not reused. */
  version: string;
  /** What an injection match of each confidence leads to; null drops it. */
  injectionActions: Readonly<Record<Confidence, FindingAction | null>>;
  /** What a finding of a type leads to whatever the mode says; null drops it. */
  typeActions: ReadonlyMap<FindingType, FindingAction | null>;
  allowed: readonly PhraseMatcher[];
  denied: readonly PhraseMatcher[];
}

/** The policy that a client's texts are screened under. */
export type PolicyOf = (clientId: string) => ReflexPolicy;

const rulesVersion = '7';

const injectionActions: Record<PolicyMode, ReflexPolicy['injectionActions']> = {
  strict: { certain: 'block', likely: 'block', possible: 'review' },
  standard: { certain: 'block', likely: 'review', possible: 'review' },
  relaxed: { certain: 'block', likely: 'review', possible: null },
};

/** Modes differ in how they weigh injection only: personal data and secrets are replaced in all of them. */
export function policyFor(mode: PolicyMode): ReflexPolicy {
  return policyUnder(mode, [{}]);
}

/** `mode` is for clients of whom the rules do not say another. */
export function createPolicies({
  mode,
  rules = {},
}: {
  mode: PolicyMode;
  rules?: PolicySet | undefined;
}): PolicyOf {
  const { clients = {}, ...general } = rules;
  const everyone = prepared(general);
  const others = policyUnder(mode, [everyone]);
  const own = new Map(
    Object.entries(clients).map(([id, special]) => [id, policyUnder(mode, [everyone, prepared(special)])]),
  );
  return (clientId) => own.get(clientId) ?? others;
}

interface Prepared {
  rules: PolicyRules;
  allowed: PhraseMatcher[];
  denied: PhraseMatcher[];
}

// An allowed address that is spelled with letters drawn alike is another address; a denied word is meant however it is spelled.
const exact = { foldsLookalikes: false };
const loose = { foldsLookalikes: true };

function prepared(rules: PolicyRules): Prepared {
  const { allow = [], deny = [] } = rules;
  return {
    rules,
    allowed: allow.length > 0 ? [createPhraseMatcher(allow, exact)] : [],
    denied: deny.length > 0 ? [createPhraseMatcher(deny, loose)] : [],
  };
}

const findingActions: Record<TypeAction, FindingAction | null> = {
  block: 'block',
  redact: 'redact',
  flag: 'review',
  allow: null,
};

/** Later layers come before earlier ones. */
function policyUnder(usualMode: PolicyMode, layers: readonly Partial<Prepared>[]): ReflexPolicy {
  const rules = layers.map((layer) => layer.rules ?? {});
  const mode = rules.reduce((before, layer) => layer.mode ?? before, usualMode);
  const actions = new Map(
    rules.flatMap((layer) => Object.entries(layer.actions ?? {}) as [FindingType, TypeAction][]),
  );
  return {
    mode,
    version: versionOf({ mode, actions, rules }),
    injectionActions: injectionActions[mode],
    typeActions: new Map([...actions].map(([type, action]) => [type, findingActions[action]])),
    allowed: layers.flatMap(({ allowed = [] }) => allowed),
    denied: layers.flatMap(({ denied = [] }) => denied),
  };
}

/** Of the content: two policies that screen alike have one version, whoever they are for. */
function versionOf(effective: {
  mode: PolicyMode;
  actions: ReadonlyMap<FindingType, TypeAction>;
  rules: readonly PolicyRules[];
}): string {
  const { mode, actions, rules } = effective;
  const content = JSON.stringify({
    mode,
    actions: [...actions].sort(([a], [b]) => (a < b ? -1 : 1)),
    allow: listed(
      rules.flatMap(({ allow = [] }) => allow),
      exact,
    ),
    deny: listed(
      rules.flatMap(({ deny = [] }) => deny),
      loose,
    ),
  });
  const digest = createHash('sha256').update(content).digest('hex');
  return `${rulesVersion}-${digest.slice(0, 16)}`;
}

function listed(phrases: readonly string[], how: typeof exact): string[] {
  return [...new Set(phrases.map((phrase) => plainPhrase(phrase, how)))].sort();
}
