/** A share with its 95 % interval after Wilson; null where nothing was counted. */
export function share(hits, of) {
  if (of === 0) return { hits, of, value: null, low: null, high: null };
  const z = 1.959964;
  const p = hits / of;
  const scale = 1 + (z * z) / of;
  const middle = (p + (z * z) / (2 * of)) / scale;
  const half = (z * Math.sqrt((p * (1 - p)) / of + (z * z) / (4 * of * of))) / scale;
  return { hits, of, value: p, low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}

/**
 * Harmonic mean of precision and recall with its 95 % interval, by way of the share of hits among all that was reported or
 * should have been: F1 = 2J / (1 + J).
 */
export function f1({ hits, missed, wrong }) {
  const { value, low, high } = share(hits, hits + missed + wrong);
  const toF1 = (j) => (j === null ? null : (2 * j) / (1 + j));
  return { value: toF1(value), low: toF1(low), high: toF1(high) };
}

/** The value that a share `q` of the sorted values does not exceed. */
export function quantile(values, q) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(q * sorted.length) - 1)] ?? null;
}

export function mean(values) {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
}

export function groupBy(rows, keyOf) {
  const groups = new Map();
  for (const row of rows) {
    const key = keyOf(row);
    if (!groups.has(key)) groups.set(key, []);
    groups.get(key).push(row);
  }
  return groups;
}
