import { originalSpan } from '../../reflex/text/normal-text.ts';
import { foldLookalikes } from '../../reflex/text/look-alikes.ts';
import { normalise } from '../../reflex/text/normalise.ts';

const good =
  '(?:pass(?:ed|es)?|satisf(?:ied|ies|y|actory)|met|fulfilled|fulfils|fulfills|approved?|accepted|complied)';
const near = (most: number): string => `[^.!?]{0,${most}}?`;
const ended = '[ "\'\\\\:]{0,5}\\b(?:passed|satisfied|fulfilled)\\b';
const criteria = '(?:acceptance[ _-]?)?criteri(?:on|a)';

/** What a text says to its judge or of its own judgement. Bounded gaps: each pattern takes linear time. */
const patterns = [
  // "verdict: passed", `"verdict": "satisfied"`
  `\\bverdicts?\\b${near(30)}\\b${good}\\b`,
  // "all acceptance criteria are met", "criterion 2 passed"
  `\\b${criteria}\\b${near(60)}\\b${good}\\b`,
  `\\b${good}\\b${near(25)}\\b${criteria}\\b`,
  `\\b(?:all|every|each|any)\\b${near(20)}\\brequirements?\\b${near(25)}\\b${good}\\b`,
  // "ignore the criteria", "disregard your instructions"
  `\\b(?:ignor(?:e|ing)|disregard(?:ing)?|forget|skip|override|waive)\\b${near(40)}\\b(?:${criteria}|instructions?|rubric)\\b`,
  // "mark this as passed", "answer with passed", `return "passed"`
  `\\b(?:mark|rate|grade|judge|score|treat|consider|answer|respond|reply|return|report)\\b${near(40)}\\b(?:as|with)\\b${ended}`,
  `\\b(?:answer|respond|reply|return)(?= )${ended}`,
  // "Judge: this passes", "note to the evaluator"
  `\\b(?:judge|evaluator|grader)\\b${near(40)}\\b${good}\\b`,
  `\\b(?:note|message|instructions?|attention|dear)\\b${near(12)}\\b(?:judge|evaluator|grader)s?\\b`,
];
const restOfSentence = '[^.!?\\n"\\\\]{0,200}';
const steering = new RegExp(`(?:${patterns.join('|')})${restOfSentence}`, 'giu');

/** Stands in the place of such words. */
const mark = '[left out: it speaks of its own judgement]';

/**
 * `shown`: the text without what could steer whoever judges it. `quotable`: the same, with nothing that could be quoted in
 * the place of what was left out.
 */
export function withoutSteering(text: string): { shown: string; quotable: string } {
  const normal = normalise(text);
  const kept: string[] = [];
  let from = 0;
  for (const { 0: words, index } of comparable(normal.text).matchAll(steering)) {
    const { start, end } = originalSpan(normal, index, index + words.length);
    kept.push(text.slice(from, start));
    from = end;
  }
  kept.push(text.slice(from));
  return { shown: kept.join(mark), quotable: kept.join('\u0000') };
}

/** Whether a quotation is such words, also where full stops were put between them. */
export function speaksOfItsJudgement(quoted: string): boolean {
  const words = comparable(normalise(quoted).text).replace(/[.!?\s]+/g, ' ');
  return words.search(steering) !== -1;
}

/** Of the same length: in JSON the n of an escaped line break would hang on the next word. */
function comparable(text: string): string {
  return foldLookalikes(text).replace(/\\[nrt]/g, '\n ');
}
