import { contentStems } from '../../../src/arms/retriever/words.ts';
import type { EmbeddingModel } from '../../../src/domain/model.ts';
import { noUsage } from '../../../src/domain/task-failure.ts';

/** Words that mean much the same; each group is one direction of the vector. */
const meanings: string[][] = [
  ['return', 'send back', 'bring back', 'give back'],
  ['refund', 'money back', 'reimburse', 'reimbursement', 'paid'],
  ['deliver', 'arrive', 'arrival', 'received'],
  ['parcel', 'package', 'box', 'shipping', 'postage'],
  ['free', 'gratis', 'charge', 'cost', 'price', 'pay'],
  ['found', 'establish', 'start', 'create', 'set'],
  ['headquarters', 'head', 'office', 'base'],
  ['open', 'launch', 'inaugurate'],
  ['close', 'shut', 'cease'],
  ['employ', 'staff', 'work', 'worker', 'personnel', 'people', 'headcount'],
  ['design', 'style', 'look', 'led', 'lead', 'run', 'manage', 'boss'],
  ['weigh', 'weight', 'heavy', 'kg', 'kilo'],
  ['warranty', 'guarantee', 'guaranteed'],
  ['fabric', 'material', 'cloth', 'nylon'],
  ['wash', 'clean', 'laundry', 'machine', 'launder'],
  ['peg', 'stake'],
  ['pitch', 'erect', 'put up', 'minute', 'fast', 'quick'],
  ['hour', 'time', 'when', 'monday', 'weekday'],
  ['complaint', 'grievance', 'unhappy', 'escalation'],
  ['record', 'tape', 'call', 'conversation', 'phone'],
  ['delete', 'erase', 'remove', 'kept', 'keep'],
  ['board', 'director', 'met', 'meeting', 'gather'],
  ['budget', 'money', 'approve', 'fund'],
  ['warehouse', 'depot', 'storage', 'construction', 'build'],
  ['postpone', 'delay', 'late', 'survey', 'behind'],
  ['audit', 'inspection', 'supplier', 'vendor'],
  ['voucher', 'gift', 'card', 'expire', 'valid'],
];

const dimensions = meanings.length + 64;
const groupOf = new Map(
  meanings.flatMap((group, at) =>
    group.flatMap((words) => contentStems(words).map((stem) => [stem, at] as const)),
  ),
);

/** An embedding made by hand: words of one meaning point in one direction, all others in one that their letters choose. */
export const embedder: EmbeddingModel = {
  provider: 'fake',
  name: 'meanings',
  inputTokenBound: (texts) => texts.length,
  costMicroUsd: ({ inputTokens }) => inputTokens,
  embed: (texts) => Promise.resolve({ vectors: texts.map(vectorOf), usage: noUsage }),
};

export function vectorOf(text: string): number[] {
  const vector = Array.from({ length: dimensions }, () => 0);
  for (const stem of contentStems(text)) {
    const group = groupOf.get(stem);
    const at = group ?? meanings.length + (hash(stem) % 64);
    vector[at] = (vector[at] ?? 0) + (group === undefined ? 0.3 : 1);
  }
  return vector;
}

function hash(word: string): number {
  let value = 7;
  for (const letter of word) value = (value * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003;
  return value;
}
