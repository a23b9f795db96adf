import type { Model } from '../../src/domain/model.ts';
import { createMeter, type Meter, type Reserve } from '../../src/models/meter.ts';
import { meterModel as meter } from '../../src/models/metered-model.ts';

/** A metered model with the meter of its attempt. */
export function meterModel({
  model,
  reserve,
  maxOutputTokens,
}: {
  model: Model;
  reserve: Reserve;
  maxOutputTokens?: number;
}): Model & Pick<Meter, 'usage' | 'hasUnknownEnd'> {
  const own = createMeter(reserve);
  const metered = meter({ model, meter: own, ...(maxOutputTokens !== undefined && { maxOutputTokens }) });
  return { ...metered, usage: () => own.usage(), hasUnknownEnd: () => own.hasUnknownEnd() };
}
