import { expect, it } from 'vitest';
import { findPassages } from '../../../src/arms/retriever/find-passages.ts';
import { searchMethods, type SearchMethod } from '../../../src/domain/tool-input.ts';
import { buildArmRequest, offline } from '../build-arm-request.ts';
import { embedder } from './embedder.ts';
import { librarySearch } from './library.ts';

/** Questions in the words of the text, in other words, by numbers and in another inflection; with what the right passage holds. */
const questions: [string, string][] = [
  ['Within how many days can items be returned?', 'within 30 days'],
  ['When are refunds paid?', 'five business days'],
  ['How much does a return parcel cost?', '$6.95'],
  ['Why is return shipping free for members?', 'loyalty programme'],
  ['Who founded Northwind Outfitters?', 'Maria Lindqvist'],
  ['When did the headquarters move to Bergen?', 'Bergen in 2003'],
  ['When did the Oslo store open?', 'May 2011'],
  ['How many people does the company employ?', '240 people'],
  ['Who leads the design team?', 'Henrik Vale'],
  ['How much does the Fjell 2 tent weigh?', '1.9 kg'],
  ['How long is the warranty of the tent?', 'three years'],
  ['How many pegs are in the peg bag?', '14 pegs'],
  ['What is the outer fabric made of?', 'ripstop nylon'],
  ['What are the opening hours?', '9:00 to 17:00'],
  ['Who handles complaints?', 'escalation team'],
  ['How do I reach the duty manager?', '[EMAIL_1]'],
  ['When are recordings deleted?', 'after 90 days'],
  ['Can sale items be returned?', 'Sale items cannot'],
  ['Where did the board meet?', 'Trondheim'],
  ['Who chaired the meeting?', 'Astrid Nygaard'],
  ['Why was construction postponed?', 'ground survey'],
  ['Who will present the supplier audit?', 'Jonas Berg'],
  ['Who established the firm?', 'Maria Lindqvist'],
  ['How heavy is it in kilos?', '1.9 kg'],
  ['What guarantee is there?', 'three years'],
  ['Which cloth is used outside?', 'ripstop nylon'],
  ['May I launder it?', 'machine wash'],
  ['How many stakes do I get?', '14 pegs'],
  ['How fast can I erect it?', 'six minutes'],
  ['How long do you keep tapes of phone conversations?', 'after 90 days'],
  ['To whom does an unhappy person turn with a grievance?', 'escalation team'],
  ['How long is a voucher valid?', 'Gift cards never expire'],
  ['Who pays the postage of a package?', '$6.95'],
  ['How large is the headcount?', '240 people'],
  ['Where do the directors gather?', 'Trondheim'],
  ['Why is the depot behind its date?', 'ground survey'],
  ['Who speaks about the vendor inspection?', 'Jonas Berg'],
  ['How soon do I have my reimbursement?', 'five business days'],
  ['Which shop was shut?', 'closed in 2019'],
  ['When was the shop in Oslo inaugurated?', 'May 2011'],
];

async function placesOf(method: SearchMethod): Promise<number[]> {
  return Promise.all(
    questions.map(async ([query, held]) => {
      const input = { query, method, limit: 10, min_relevance_score: 0, synthesize: false };
      const request = buildArmRequest({ capability: 'search', input });
      const { passages } = await findPassages({
        request,
        input,
        documents: librarySearch,
        tools: { ...offline(), embedder },
      });
      return passages.findIndex(({ content }) => content.includes(held));
    }),
  );
}

function figures(places: readonly number[]) {
  const share = (top: number) => places.filter((place) => place >= 0 && place < top).length / places.length;
  const reciprocal = places.map((place) => (place < 0 ? 0 : 1 / (place + 1)));
  return {
    recallAt1: share(1),
    recallAt5: share(5),
    mrr: reciprocal.reduce((sum, value) => sum + value, 0) / places.length,
  };
}

// The embedding is made by hand, beside the questions: it shows that the search does its part, and nothing about any model.
it('words find what is asked in the words of the text, meanings what is asked in others, both together find either', async () => {
  const found = Object.fromEntries(
    await Promise.all(
      searchMethods.map(async (method) => [method, figures(await placesOf(method))] as const),
    ),
  ) as Record<SearchMethod, ReturnType<typeof figures>>;
  expect(found.keyword.recallAt5).toBeGreaterThan(0.5);
  expect(found.vector.recallAt5).toBeGreaterThan(0.85);
  expect(found.hybrid.recallAt5).toBeGreaterThan(0.85);
  expect(found.hybrid.recallAt5).toBeGreaterThan(found.keyword.recallAt5);
});
