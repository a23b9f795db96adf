import { performance } from 'node:perf_hooks';
import { hardInputs } from './hard-inputs.mjs';
import { quantile } from './statistics.mjs';

const sizes = [100, 1_000, 10_000, 100_000];
const budgetMs = 3_000;
const mostRounds = 2_000;
const hardBytes = 1_000_000;
const remeasured = 12;
const hardRounds = 5;

/** Milliseconds by length, over stretches of the given texts joined; throughput in MB of text a second. */
export function measureLatency({ texts, screen }) {
  const joined = joinTo(texts, Math.max(...sizes) * 4);
  for (let i = 0; i < 200; i += 1) screen(joined.slice(i * 97, i * 97 + 10_000));
  return Object.fromEntries(sizes.map((size) => [size, timesOfSize({ joined, size, screen })]));
}

/**
 * The slowest of the megabytes in `hard-inputs.mjs`: each is screened twice, the slowest ones five times more. Rows of the
 * fastest and the median time, and of the processor time of the fastest, which what else runs on the machine disturbs less.
 */
export function measureHardInputs(screen) {
  const first = [...hardInputs(hardBytes)].map((input) => ({ input, ...timesOf(2, input.text, screen) }));
  const slowest = first.sort((a, b) => b.fastestMs - a.fastestMs);
  const again = slowest
    .slice(0, remeasured)
    .map(({ input }) => ({ name: input.name, ...timesOf(hardRounds, input.text, screen) }));
  return {
    inputs: first.length,
    above100Ms: first.filter(({ fastestMs }) => fastestMs > 100).length,
    slowest: again.sort((a, b) => b.medianMs - a.medianMs),
  };
}

function timesOf(rounds, text, screen) {
  const times = Array.from({ length: rounds }, () => {
    const cpuFrom = process.cpuUsage();
    const ms = timed(() => screen(text));
    const { user, system } = process.cpuUsage(cpuFrom);
    return { ms, cpuMs: (user + system) / 1_000 };
  });
  return {
    fastestMs: Math.min(...times.map(({ ms }) => ms)),
    medianMs: quantile(
      times.map(({ ms }) => ms),
      0.5,
    ),
    cpuMs: Math.min(...times.map(({ cpuMs }) => cpuMs)),
  };
}

function joinTo(texts, length) {
  let joined = '';
  for (let i = 0; joined.length < length; i += 1) joined += `${texts[i % texts.length]}\n\n`;
  return joined;
}

function timesOfSize({ joined, size, screen }) {
  const times = [];
  let spent = 0;
  for (let round = 0; round < mostRounds && spent < budgetMs; round += 1) {
    const from = (round * 7_919) % (joined.length - size);
    const text = joined.slice(from, from + size);
    const ms = timed(() => screen(text));
    times.push(ms);
    spent += ms;
  }
  return {
    rounds: times.length,
    p50: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    p99: quantile(times, 0.99),
    megabytesPerSecond: (size * times.length) / 1_000 / spent,
  };
}

function timed(work) {
  const from = performance.now();
  work();
  return performance.now() - from;
}
