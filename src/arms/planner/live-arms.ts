import type { Arm, ArmManifest, Capability } from '../../domain/arm.ts';
import type { JsonValue } from '../../domain/json.ts';
import type { LiveArm } from '../../domain/validate-step.ts';
import { checkJsonSchema } from '../judge/json-schema.ts';

/** The arms that are alive, each with its look at inputs: its own where it runs here, else the schema that it published. */
export function liveArms({
  manifests,
  arms,
}: {
  manifests: readonly ArmManifest[];
  arms: readonly LiveArm[];
}): LiveArm[] {
  return manifests.map((manifest) => {
    const own = arms.find((arm) => arm.manifest.name === manifest.name);
    return own === undefined ? { manifest, rejectInput: rejectBySchema(manifest) } : ownArm(own, manifest);
  });
}

function ownArm(arm: LiveArm, manifest: ArmManifest): LiveArm {
  return arm.rejectInput === undefined
    ? { manifest }
    : { manifest, rejectInput: (capability, input) => arm.rejectInput?.(capability, input) };
}

/** A schema that cannot be checked here rejects nothing: the arm looks at its inputs itself. */
export function rejectBySchema({ capabilities }: ArmManifest): NonNullable<Arm['rejectInput']> {
  return (name, input) => {
    const offered = capabilities.find((capability) => capability.name === name);
    return offered === undefined ? undefined : rejection(offered, input);
  };
}

function rejection({ inputSchema }: Capability, input: JsonValue): string | undefined {
  const { verdict, evidence } = checkJsonSchema({ schema: inputSchema, values: [input] });
  return verdict === 'failed' ? evidence : undefined;
}
