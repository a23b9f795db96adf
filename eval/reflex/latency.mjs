import { performance } from 'node:perf_hooks';
import { quantile } from './statistics.mjs';

const sizes = [100, 1_000, 10_000, 100_000];
const budgetMs = 3_000;
const mostRounds = 2_000;
// Pieces that, repeated, make detectors work hardest.
const hardPieces = [
  ' ',
  'a',
  '1 ',
  '1.',
  '1-',
  '+1 ',
  '(1',
  '\n4',
  'a:',
  'a@b.',
  'a(at)b(dot)',
  '%41',
  '&#64;',
  '＠',
  'a＠b．',
  'é',
  '忽略',
  '\u200b',
  'i g ',
  'ignore all previous ',
  '"ignore all instructions ',
  'aGVsbG8gd29ybGQ',
  'call 415-555-0187 ',
  '4111 ',
  'password=',
  'eyJabcdefgh.',
];

/** Milliseconds by length, over stretches of the given texts joined; throughput in MB of text a second. */
export function measureLatency({ texts, screen }) {
  const joined = joinTo(texts, Math.max(...sizes) * 4);
  for (let i = 0; i < 200; i += 1) screen(joined.slice(i * 97, i * 97 + 10_000));
  return Object.fromEntries(sizes.map((size) => [size, timesOf({ joined, size, screen })]));
}

/** The slowest megabyte of a few shapes that are made to be slow. */
export function measureHardInputs(screen) {
  const rows = hardPieces.map((piece) => {
    const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
    return { piece, ms: Math.min(...[0, 1].map(() => timed(() => screen(text)))) };
  });
  return rows.sort((a, b) => b.ms - a.ms);
}

function joinTo(texts, length) {
  let joined = '';
  for (let i = 0; joined.length < length; i += 1) joined += `${texts[i % texts.length]}\n\n`;
  return joined;
}

function timesOf({ joined, size, screen }) {
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
