import { coreTypes } from './score-personal.mjs';

/** Markdown: one row for each tool and tier. */
export function injectionTable(results) {
  return table(
    [
      'injection',
      'tier',
      'recall',
      '95 %',
      'mean over sources',
      'precision',
      '95 %',
      'F1',
      '95 %',
      'clean texts hit',
      '95 %',
    ],
    Object.entries(results).flatMap(([tool, tiers]) =>
      Object.entries(tiers).map(([tier, { all }]) => [
        tool,
        tier,
        percent(all.recall.value),
        interval(all.recall),
        percent(all.macroRecall),
        percent(all.precision.value),
        interval(all.precision),
        percent(all.f1.value),
        interval(all.f1),
        percent(all.falsePositiveRate.value),
        interval(all.falsePositiveRate),
      ]),
    ),
  );
}

/** One row for each source, both tiers of the first tool side by side. */
export function sourcesTable({ block, review }) {
  return table(
    ['source', 'attacks', 'blocked', 'flagged', 'clean', 'blocked', 'flagged'],
    Object.entries(block.sources)
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([source, blocked]) => {
        const flagged = review.sources[source];
        return [
          source,
          blocked.recall.of,
          percent(blocked.recall.value),
          percent(flagged.recall.value),
          blocked.falsePositiveRate.of,
          percent(blocked.falsePositiveRate.value),
          percent(flagged.falsePositiveRate.value),
        ];
      }),
  );
}

export function personalTable(results) {
  return table(
    ['personal data', 'macro recall', ...coreTypes, 'precision', '95 %', 'clean texts hit', '95 %'],
    Object.entries(results).map(([tool, { all }]) => [
      tool,
      percent(all.macroRecall),
      ...coreTypes.map((type) => percent(all.types[type]?.recall.value ?? null)),
      percent(all.precision.value),
      interval(all.precision),
      percent(all.cleanTextsHit.value),
      interval(all.cleanTextsHit),
    ]),
  );
}

export function typesTable({ all }) {
  return table(
    ['type', 'spans', 'recall', '95 %', 'regions', 'precision', '95 %'],
    Object.entries(all.types).map(([type, { recall, precision }]) => [
      type,
      recall.of,
      percent(recall.value),
      interval(recall),
      precision.of,
      percent(precision.value),
      interval(precision),
    ]),
  );
}

export function latencyTable(latency) {
  return table(
    ['characters', 'P50 ms', 'P95 ms', 'P99 ms', 'MB/s'],
    Object.entries(latency).map(([size, { p50, p95, p99, megabytesPerSecond }]) => [
      size,
      p50.toFixed(3),
      p95.toFixed(3),
      p99.toFixed(3),
      megabytesPerSecond.toFixed(1),
    ]),
  );
}

export function hardInputsTable({ inputs, above100Ms, slowest }) {
  const rows = slowest.map(({ name, medianMs, fastestMs, cpuMs }) => [
    name.replaceAll('|', '\\|'),
    medianMs.toFixed(0),
    fastestMs.toFixed(0),
    cpuMs.toFixed(0),
  ]);
  const head = ['slowest megabytes', 'median ms', 'fastest ms', 'processor ms'];
  return `${inputs} megabytes made to be slow, ${above100Ms} above 100 ms\n\n${table(head, rows)}`;
}

export function barsTable(bars) {
  return table(
    ['bar', 'measured', 'asked', 'met'],
    bars.map(({ name, value, atLeast, atMost, isMet }) => [
      name,
      value.toFixed(3),
      atLeast === undefined ? `≤ ${atMost}` : `≥ ${atLeast}`,
      isMet ? 'yes' : 'no',
    ]),
  );
}

function table(head, rows) {
  const lines = [head, head.map(() => '---'), ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function percent(value) {
  return value === null ? '–' : `${(value * 100).toFixed(1)} %`;
}

function interval({ low, high }) {
  return low === null ? '–' : `${(low * 100).toFixed(1)}–${(high * 100).toFixed(1)}`;
}
