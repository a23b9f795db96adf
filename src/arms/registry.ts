import type { Arm, ArmManifest } from '../domain/arm.ts';

export interface ArmRegistry {
  manifests: () => ArmManifest[];
  /** By the arm's name; undefined when no such arm is registered. */
  find: (name: string) => Arm | undefined;
  arms: () => Arm[];
}

/** Keeps arms in the order given. @throws Error when two share a name or serve the same capability. */
export function createArmRegistry(arms: readonly Arm[]): ArmRegistry {
  refuseTwice(
    'arm name',
    arms.map(({ manifest }) => manifest.name),
  );
  refuseTwice(
    'capability',
    arms.flatMap(({ manifest }) => manifest.capabilities.map(({ name }) => name)),
  );
  const byName = new Map(arms.map((arm) => [arm.manifest.name, arm]));
  return {
    manifests: () => arms.map(({ manifest }) => manifest),
    find: (name) => byName.get(name),
    arms: () => [...arms],
  };
}

function refuseTwice(what: string, names: readonly string[]): void {
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  if (twice !== undefined)
    throw new Error(`The ${what} "${twice}" is registered twice: give one of them another.`);
}
