import { performance } from 'node:perf_hooks';

/** `concurrency` clients that do one thing after another until `total` are done. Times in milliseconds, in order of their ends. */
export async function runLoad({ concurrency, total, one }) {
  const times = [];
  const results = [];
  let begun = 0;
  const client = async () => {
    while (begun < total) {
      const n = begun;
      begun += 1;
      const from = performance.now();
      const result = await one(n);
      times.push(performance.now() - from);
      results.push(result);
    }
  };
  const from = performance.now();
  await Promise.all(Array.from({ length: concurrency }, client));
  return { seconds: (performance.now() - from) / 1_000, times, results };
}

/** The value below which the share `p` of them lies. */
export function quantile(values, p) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(p * sorted.length) - 1)];
}

export function median(values) {
  return quantile(values, 0.5);
}

/** P50, P95, P99 and the longest, in milliseconds. */
export function spread(times) {
  return {
    p50: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    p99: quantile(times, 0.99),
    max: Math.max(...times),
  };
}
