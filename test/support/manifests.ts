import type { ArmManifest, Capability } from '../../src/domain/arm.ts';

/** A capability that needs no model and takes any object. */
export function buildCapability(parts: Partial<Capability> & { name: string }): Capability {
  return {
    description: 'Does it.',
    risk: 'none',
    worksOffline: true,
    inputSchema: { type: 'object' },
    outputSchema: { type: 'object' },
    smallestUsefulTokens: 0,
    ...parts,
  };
}

export function buildManifest(
  parts: Partial<Omit<ArmManifest, 'capabilities'>> & {
    name: string;
    capabilities: readonly (string | (Partial<Capability> & { name: string }))[];
  },
): ArmManifest {
  return {
    version: '1.0.0',
    costTier: 1,
    whenUnavailable: 'fallback',
    limits: { timeoutSeconds: 60, maxOutputBytes: 1_000_000 },
    ...parts,
    capabilities: parts.capabilities.map((capability) =>
      buildCapability(typeof capability === 'string' ? { name: capability } : capability),
    ),
  };
}
