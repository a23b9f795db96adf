import { signCapabilityToken } from './arms/remote/capability-token.ts';
import { armLeftAlone, isArmOutage } from './arms/remote/guard-arm.ts';
import { createRemoteArm } from './arms/remote/remote-arm.ts';
import type { Arm, ArmRegistration } from './domain/arm.ts';
import { createCircuitBreaker } from './models/circuit-breaker.ts';
import { createArmProbes } from './storage/arm-probes.ts';
import type { Database } from './storage/database.ts';
import type { MasterKey } from './storage/master-key.ts';
import { createSigningKeys } from './storage/signing-keys.ts';
import type { Metrics } from './telemetry/metrics.ts';

/** Makes arms over HTTP runnable: each with a circuit breaker, all with tokens signed by the key in use. */
export function createRemoteArms({
  db,
  masterKey,
  metrics,
}: {
  db: Database;
  masterKey: MasterKey;
  metrics: Metrics;
}): (registration: ArmRegistration) => Arm {
  const keys = createSigningKeys({ db, masterKey });
  const probes = createArmProbes(db);
  return ({ manifest, baseUrl = '' }) => {
    const breaker = createCircuitBreaker({
      service: `arm_${manifest.name}`,
      isOutage: isArmOutage,
      metrics,
      refusal: armLeftAlone,
    });
    return createRemoteArm({
      manifest,
      baseUrl,
      issueToken: async (grant) => signCapabilityToken(await keys.current(), grant),
      guard: async (call) => {
        try {
          return await breaker.execute(call);
        } catch (error) {
          if (isArmOutage(error)) await probes.lost({ name: manifest.name, baseUrl });
          throw error;
        }
      },
    });
  };
}
