// What is measured side by side: the reflex layer, a plain list of patterns, and packages from the registry as they come.
import vard from '@andersmyrmel/vard';
import { defaultPatterns } from '@cdssnc/sanitize-pii';
import { OpenRedaction } from '@openredaction/core';
import { policyFor } from '../../dist/reflex/policy.js';
import { screenText } from '../../dist/reflex/screen.js';

const policy = policyFor('standard');

/** `{ block, review }`: whether the text is refused, and whether it is at least flagged. A tool with one tier answers it for both. */
export const injectionDetectors = {
  reflex: tiersBy(screenText, policy),
  'plain patterns': (text) => oneTier(plainInjection.some((pattern) => pattern.test(text))),
  '@andersmyrmel/vard 1.2.0': (text) => oneTier(!vard.safe(text).safe),
};

/** Regions `{ start, end, type }`, of personal data and secrets. */
export const personalDetectors = {
  reflex: (text) => regionsOf(screenText({ text, field: 'text', policy })),
  'plain patterns': (text) => regionsBy(plainPersonal, text),
  '@cdssnc/sanitize-pii 2.1.1': (text) => regionsBy(sanitizePatterns, text),
  '@openredaction/core 1.1.5': async (text) => {
    const { detections } = await openRedaction.detect(text);
    return detections.map(({ position: [start, end], type }) => ({ start, end, type }));
  },
};

/** A detector of attacks that asks the given screening. */
export function tiersBy(screen, by) {
  return (text) => tiersOf(screen({ text, field: 'text', policy: by }));
}

function tiersOf(findings) {
  const actions = new Set(findings.map(({ action }) => action));
  return { block: actions.has('block'), review: actions.has('block') || actions.has('review') };
}

function oneTier(isFlagged) {
  return { block: isFlagged, review: isFlagged };
}

function regionsOf(findings) {
  return findings
    .filter(({ action }) => action === 'redact')
    .map(({ start, end, type }) => ({ start, end, type }));
}

function regionsBy(patterns, text) {
  return patterns.flatMap(({ type, pattern }) =>
    [...text.matchAll(pattern)].map(({ index, 0: { length } }) => ({
      start: index,
      end: index + length,
      type,
    })),
  );
}

// The list that most projects start with.
const plainInjection = [
  /ignore (?:all |any )?(?:the |your |my )?(?:previous|prior|above|earlier) (?:instructions|prompts|rules)/i,
  /disregard (?:all |any )?(?:the |your )?(?:previous|prior|above)/i,
  /forget (?:everything|all|your instructions)/i,
  /you are now/i,
  /(?:reveal|show|print|repeat) (?:me )?(?:your|the) (?:system )?(?:prompt|instructions)/i,
  /\b(?:DAN|jailbreak|developer mode)\b/i,
  /(?:act|pretend) (?:as if|like|as though|to be)/i,
  /new instructions?:/i,
  /system prompt/i,
  /<\|im_start\|>|\[INST\]|<<SYS>>/i,
];

const plainPersonal = [
  { type: 'EMAIL', pattern: /[\w.+-]+@[\w-]+\.[\w.-]+/g },
  { type: 'PHONE', pattern: /(?:\+?\d{1,3}[ .-]?)?\(?\d{3}\)?[ .-]?\d{3}[ .-]?\d{4}/g },
  { type: 'US_SSN', pattern: /\b\d{3}-\d{2}-\d{4}\b/g },
  { type: 'CREDIT_CARD', pattern: /\b(?:\d[ -]?){13,16}\b/g },
  { type: 'IBAN', pattern: /\b[A-Z]{2}\d{2}[A-Z0-9]{11,30}\b/g },
  { type: 'IP', pattern: /\b(?:\d{1,3}\.){3}\d{1,3}\b/g },
  { type: 'MAC', pattern: /\b(?:[0-9A-F]{2}[:-]){5}[0-9A-F]{2}\b/gi },
  { type: 'CRYPTO', pattern: /\b(?:bc1|[13])[a-zA-HJ-NP-Z0-9]{25,39}\b/g },
  { type: 'SECRET', pattern: /\b(?:sk-|ghp_|AKIA|xox[bp]-|eyJ)[\w.-]{10,}/g },
];

const sanitizePatterns = defaultPatterns.map(({ name, regex }) => ({
  type: name,
  pattern: new RegExp(regex.source, regex.flags.includes('g') ? regex.flags : `${regex.flags}g`),
}));
const openRedaction = new OpenRedaction();
