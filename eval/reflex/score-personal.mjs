import { f1, groupBy, mean, share } from './statistics.mjs';

export const coreTypes = ['EMAIL', 'PHONE', 'CREDIT_CARD', 'US_SSN', 'IP', 'IBAN', 'SECRET'];
const coverageNeeded = 0.9;
const truthNeeded = 0.5;

/**
 * `rows` are `{ text, spans, other?, source, regions }`. A true span counts as found when 90 % of its letters and digits are
 * covered by regions of any type; a region counts as true when half of its own lie in true spans. Regions over what a file
 * lists under `other` (personal data of types that are not measured) count neither way.
 */
export function scorePersonal(rows) {
  const judged = rows.map(judge);
  return {
    all: summary(judged),
    sources: Object.fromEntries(
      [...groupBy(judged, ({ source }) => source)].map(([source, group]) => [source, summary(group)]),
    ),
  };
}

function judge({ text, spans, other = [], source, regions }) {
  const truth = marks(text, spans);
  const neutral = marks(text, other);
  const reported = marks(text, regions);
  return {
    source,
    clean: spans.length + other.length === 0,
    spans: spans.map((span) => ({
      type: span.type,
      found: within(text, span, reported) >= coverageNeeded,
    })),
    regions: regions
      .map((region) => ({
        type: region.type,
        right: within(text, region, truth) >= truthNeeded,
        neutral: within(text, region, neutral) >= truthNeeded,
      }))
      .filter(({ right, neutral }) => right || !neutral),
  };
}

function summary(judged) {
  const spans = judged.flatMap((row) => row.spans);
  const regions = judged.flatMap((row) => row.regions);
  const clean = judged.filter((row) => row.clean);
  const types = Object.fromEntries(
    [...new Set([...spans, ...regions].map(({ type }) => type))]
      .sort()
      .map((type) => [type, scoreType(type, { spans, regions })]),
  );
  const found = spans.filter((span) => span.found).length;
  const right = regions.filter((region) => region.right).length;
  return {
    macroRecall: mean(coreTypes.map((type) => types[type]?.recall.value ?? null)),
    recall: share(found, spans.length),
    precision: share(right, regions.length),
    f1: f1({ hits: found, missed: spans.length - found, wrong: regions.length - right }),
    cleanTextsHit: share(clean.filter((row) => row.regions.length > 0).length, clean.length),
    types,
  };
}

function scoreType(type, { spans, regions }) {
  const ofType = spans.filter((span) => span.type === type);
  const reported = regions.filter((region) => region.type === type);
  return {
    recall: share(ofType.filter(({ found }) => found).length, ofType.length),
    precision: share(reported.filter(({ right }) => right).length, reported.length),
  };
}

function marks(text, spans) {
  const marked = new Uint8Array(text.length);
  for (const { start, end } of spans) marked.fill(1, start, end);
  return marked;
}

/** The share of a span's letters and digits that are marked. */
function within(text, { start, end }, marked) {
  let letters = 0;
  let covered = 0;
  for (let at = start; at < end; at += 1) {
    if (!/[\p{L}\p{N}]/u.test(text.charAt(at))) continue;
    letters += 1;
    covered += marked[at];
  }
  return letters === 0 ? 0 : covered / letters;
}
