// What is asked of the layer on texts that the authors of its rules have not seen.
const bars = [
  bar('PII: mean recall of the core types', ({ pii }) => pii?.macroRecall, { atLeast: 0.93 }),
  bar('PII: precision', ({ pii }) => pii?.precision.value, { atLeast: 0.92 }),
  bar('PII: clean texts with any hit', ({ pii }) => pii?.cleanTextsHit.value, { atMost: 0.03 }),
  bar('injection, blocked: recall', ({ block }) => block?.recall.value, { atLeast: 0.45 }),
  bar('injection, blocked: clean texts', ({ block }) => block?.falsePositiveRate.value, { atMost: 0.01 }),
  bar('injection, flagged: recall', ({ review }) => review?.recall.value, { atLeast: 0.65 }),
  bar('injection, flagged: clean texts', ({ review }) => review?.falsePositiveRate.value, { atMost: 0.05 }),
  bar('P95 of 10,000 characters, ms', ({ latency }) => latency[10_000].p95, { atMost: 1 }),
  bar('P95 of 100,000 characters, ms', ({ latency }) => latency[100_000].p95, { atMost: 10 }),
  bar('slowest hard megabyte, ms', ({ hardMegabytes }) => hardMegabytes.slowest[0].medianMs, { atMost: 100 }),
];

/** `{ name, value, atLeast | atMost, isMet }` for each bar whose texts were given. */
export function judge({ injection, pii, latency, hardMegabytes }) {
  const measured = {
    pii: pii?.reflex.all,
    block: injection?.reflex.block.all,
    review: injection?.reflex.review.all,
    latency,
    hardMegabytes,
  };
  return bars.flatMap(({ name, read, limit }) => {
    const value = read(measured) ?? null;
    if (value === null) return [];
    const { atLeast = -Infinity, atMost = Infinity } = limit;
    return [{ name, value, ...limit, isMet: value >= atLeast && value <= atMost }];
  });
}

function bar(name, read, limit) {
  return { name, read, limit };
}
