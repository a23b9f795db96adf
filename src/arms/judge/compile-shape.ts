import { predicateOf, resultWords } from './grammar.ts';
import type { Shape, TypedCheck } from './typed-check.ts';

const inResult = `(?: (?:is|are) (?:present|included|exposed|leaked|found|left))?(?: (?:in|within|anywhere in) ${resultWords})?`;
const anyPersonalData =
  '(?:pii|personal data|personal information|personally identifiable information|personal details)';

/** Data that can be told apart by type; the words are those of criteria, the names those of placeholders. */
const personalKinds: [string, string[]][] = [
  ['(?:e-?mails?|e-?mail addresses)', ['EMAIL']],
  ['(?:phones|phone numbers|telephone numbers)', ['PHONE']],
  ['(?:credit card numbers|credit cards|card numbers)', ['CREDIT_CARD']],
  ['(?:ssns|social security numbers)', ['US_SSN']],
  ['(?:ibans)', ['IBAN']],
  ['(?:ip addresses|ips)', ['IP']],
  ['(?:secrets|api keys|credentials)', ['SECRET']],
];

const shapes: [RegExp, Shape][] = [
  [
    /^(?:(?:is|be|are|parses? as|returns?) )?(?:a )?(?:valid|well-formed) json(?: document| object)?$/i,
    'json',
  ],
  [/^(?:is|be|parses? as) (?:parseable )?json$/i, 'json'],
  [/^(?:is|be|returns?) (?:a |a single )?(?:number|numeric)$/i, 'number'],
  [/^(?:is|be|returns?) (?:an? )?(?:integer|whole number)$/i, 'integer'],
  [/^(?:is|be|returns?) (?:a )?(?:boolean|true or false)$/i, 'boolean'],
  [/^(?:is|be|returns?) (?:a |an )?(?:list|array)$/i, 'list'],
  [/^(?:(?:is|be|are) )?(?:not empty|non-empty|nonempty|not blank)$/i, 'not_empty'],
  [/^not be (?:empty|blank)$/i, 'not_empty'],
];

/** "valid JSON", "result is a number", "not empty", "no personal data". */
export function compileShape(sentence: string): TypedCheck | undefined {
  const predicate = predicateOf(sentence);
  const shape = shapes.find(([pattern]) => pattern.test(predicate));
  return shape === undefined ? compilePersonalData(predicate) : { kind: 'shape', shape: shape[1] };
}

function compilePersonalData(predicate: string): TypedCheck | undefined {
  if (forbids(anyPersonalData, predicate)) return { kind: 'no_pii' };
  const removed = new RegExp(
    `^(?:all )?${anyPersonalData} (?:is|are|must be|should be|has been) (?:removed|redacted|masked)${inResult}$`,
    'i',
  );
  if (removed.test(predicate)) return { kind: 'no_pii' };
  const kind = personalKinds.find(([words]) => forbids(words, predicate));
  return kind === undefined ? undefined : { kind: 'no_pii', types: kind[1] };
}

function forbids(words: string, predicate: string): boolean {
  const forms = [
    `(?:(?:contains?|includes?|has|have|exposes?|leaks?|there (?:is|are)|with) )?no (?:raw )?${words}${inResult}`,
    `(?:not|never) (?:contains?|includes?|exposes?|leaks?|have|has|reveals?)(?: any)? ${words}`,
    `(?:(?:is|be) )?free (?:of|from) (?:any )?${words}`,
    `(?:(?:is|be) )?${words}[- ]free`,
    `without (?:any )?${words}`,
  ];
  return new RegExp(`^(?:${forms.join('|')})$`, 'i').test(predicate);
}
