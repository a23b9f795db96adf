import type { Intent } from '../reading.ts';
import { readTextRequest, vocabularyOf } from './text-request.ts';

const subjects = new Set(['pii', 'secret', 'credential', 'safety', 'safe', 'injection', 'unsafe']);
const personal = new Set(['personal', 'sensitive', 'private']);
const verbs = new Set(
  'check scan screen inspect test does do is are contain redact anonymize anonymise sanitize mask detect find'.split(
    ' ',
  ),
);
const vocabulary = vocabularyOf(
  `${[...subjects].join(' ')} ${[...personal].join(' ')} ${[...verbs].join(' ')} contains data information details ` +
    'identifiable leak leaks prompt injections policy whether if or there not free share hold holds it',
);

/** `Check this text for personal data`, `Is the message safe?` */
export const readTextCheck: Intent = (part, scene) => {
  const stems = part.tokens.map(({ stem }) => stem);
  const subject = stems.some((stem) => subjects.has(stem)) || stems.some((stem) => personal.has(stem));
  if (!subject || !stems.slice(0, 4).some((stem) => verbs.has(stem))) return undefined;
  return readTextRequest({
    part,
    scene,
    vocabulary,
    asked: 'a check of a text',
    unnamed: 'all',
    draft: (source, label) => ({
      arm: 'guardian',
      capability: 'check_text',
      input: { source },
      action: `safety check of ${label}`,
      taskType: 'extraction',
      confidence: 0.9,
      because: 'the goal asks for a check for personal data, secrets or unsafe content',
    }),
  });
};
