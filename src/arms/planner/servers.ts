import type { ArmManifest, Capability } from '../../domain/arm.ts';
import { riskLevels, type RiskLevel } from '../../domain/plan.ts';

export interface Served {
  manifest: ArmManifest;
  capability: Capability;
}

/** The arms that offer a capability for steps, cheapest first. Routing decides later which of them runs the step. */
export function serversOf(name: string, manifests: readonly ArmManifest[]): Served[] {
  return manifests
    .flatMap((manifest) =>
      manifest.capabilities
        .filter((offered) => offered.name === name && offered.isPipelineStage !== true)
        .map((capability) => ({ manifest, capability })),
    )
    .toSorted((a, b) => a.manifest.costTier - b.manifest.costTier);
}

/** No planner has a say in it: the riskiest of those that may run the step. */
export function riskOf(served: readonly Served[]): RiskLevel {
  const highest = Math.max(-1, ...served.map(({ capability }) => riskLevels.indexOf(capability.risk)));
  return riskLevels[highest] ?? 'high';
}
