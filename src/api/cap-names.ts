import type { RaisedCaps } from '../domain/command.ts';

/** What the caps of a budget are called in requests. */
export const capNames: Record<keyof RaisedCaps, string> = {
  maxCostMicroUsd: 'max_cost_usd',
  maxTimeSeconds: 'max_time_seconds',
  maxTokens: 'max_tokens',
};

/** A cap in the unit in which requests give it. */
export function capValue(cap: keyof RaisedCaps, value: number): number {
  return cap === 'maxCostMicroUsd' ? value / 1_000_000 : value;
}
