import { createHash } from 'node:crypto';
import type { Arm, ArmManifest, ArmRegistration } from '../domain/arm.ts';
import type { ArmState } from '../domain/arm-state.ts';
import type { LiveArm } from '../domain/validate-step.ts';
import type { Arms } from '../storage/arms.ts';

/** Long enough that a busy worker asks Postgres once a second, short against the silence that counts as death. */
const freshForMs = 1_000;

export interface ArmDirectory {
  /** Every arm with its health and load, at most a second old. */
  states(): Promise<ArmState[]>;
  /** The arm as something to run, where this process can: its own, or one over HTTP. */
  runnable(state: ArmRegistration): Arm | undefined;
  /** Arms that could take a step now, as plans are held against them. */
  live(): Promise<LiveArm[]>;
  /** Changes when an arm is added, removed or changed; not with health. */
  digest(): Promise<string>;
}

export interface DirectoryParts {
  registry: Arms;
  /** Arms that this process runs itself. */
  own: readonly Arm[];
  /** All that it serves: these arms, and stages of the pipeline. */
  served: readonly ArmManifest[];
  /** The task queue from which it does. */
  taskQueue: string;
  remoteArm: (registration: ArmRegistration) => Arm;
  /** Holds inputs of arms that this process does not run against the schemas that they published. */
  checkedBySchema: (manifest: ArmManifest) => LiveArm;
}

/** Who there is to do work. What this process serves is alive for it, whatever its own heartbeat rows say. */
export function createArmDirectory({
  registry,
  own,
  served,
  taskQueue,
  remoteArm,
  checkedBySchema,
}: DirectoryParts): ArmDirectory {
  const mine = new Map(own.map((arm) => [arm.manifest.name, arm]));
  const states = remember(async () => withServed(await registry.states(), { served, taskQueue }));
  const remote = new Map<string, { key: string; arm: Arm }>();
  const runnable = (registration: ArmRegistration): Arm | undefined => {
    const { manifest, transport, baseUrl = '' } = registration;
    if (transport !== 'http') return mine.get(manifest.name);
    const key = baseUrl + JSON.stringify(manifest);
    const known = remote.get(manifest.name);
    if (known?.key === key) return known.arm;
    const arm = remoteArm(registration);
    remote.set(manifest.name, { key, arm });
    return arm;
  };
  return {
    states,
    runnable,
    live: async () =>
      (await states())
        .filter(({ health }) => health === 'up')
        .map((state) => runnable(state) ?? checkedBySchema(state.manifest)),
    digest: async () => digestOf(await states()),
  };
}

function withServed(
  states: readonly ArmState[],
  { served, taskQueue }: Pick<DirectoryParts, 'served' | 'taskQueue'>,
): ArmState[] {
  const byName = new Map(states.map((state) => [state.manifest.name, state]));
  for (const manifest of served) {
    const known = byName.get(manifest.name);
    const queues = known?.queues ?? [];
    const isListed = queues.some((queue) => queue.taskQueue === taskQueue);
    const here = { taskQueue, isShared: served.length > 1, running: 0, slots: 0 };
    byName.set(manifest.name, {
      transport: 'builtin',
      baseUrl: undefined,
      taskQueue: undefined,
      running: 0,
      seenAt: undefined,
      ...known,
      manifest,
      health: 'up',
      queues: isListed ? queues : [...queues, here],
    });
  }
  return [...byName.values()];
}

const digests = new WeakMap<readonly ArmState[], string>();

function digestOf(states: readonly ArmState[]): string {
  const known = digests.get(states);
  if (known !== undefined) return known;
  const manifests = JSON.stringify(states.map(({ manifest }) => manifest));
  const digest = createHash('sha256').update(manifests).digest('base64url');
  digests.set(states, digest);
  return digest;
}

/** The last answer for a while; callers at the same time share one question. A failed one is asked again. */
function remember<T>(ask: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | undefined;
  let askedAt = 0;
  return () => {
    const now = performance.now();
    if (answer === undefined || now - askedAt > freshForMs) {
      askedAt = now;
      const fresh = ask();
      answer = fresh;
      fresh.catch(() => {
        if (answer === fresh) answer = undefined;
      });
    }
    return answer;
  };
}
