import { stepsOf, unmet, type Intent } from '../reading.ts';

/** Texts shorter than this are data about something, not something to look answers up in. */
const longTextCharacters = 200;
const asks =
  /^(?:please )?(?:(?:tell me|say|find out|answer|according to [^,]{1,120}|in [^,]{1,120}|based on [^,]{1,120}|per [^,]{1,120}),?:? )?(?:who|what|when|where|which|whose|how|why|is|are|was|were|does|do|did|can(?! you)|may|must|has|have)\b/i;
/** An order that is a question where there are texts to answer it from. */
const tells = /^(?:please )?(?:tell me|find out|look up|can you tell me)\b/i;
const searches =
  /^(?:please )?(?:search|look up|look for|find passages|find sections|find)\b(?:.{0,80}\b(?:documents?|handbook|manual|knowledge base|docs|files|library)\b)/i;
const opinion =
  /\b(?:should (?:i|we)|do you think|your opinion|would you|best way|recommend|advice|ideas?|poem|haiku|limerick|joke|story|essay|slogan|lyrics|translate|how (?:can|could|might) (?:i|we)|what if|pros and cons|compare|how many (?:words|characters|letters|sentences|lines|times))\b/i;

/** Says where to look, in words that no answer holds. */
const whereTo = /^(?:please )?(?:according to|based on|as per|per) [^,]{1,120}, ?/i;

/** A question, or a search, over ingested documents and long texts of the context. */
export const readQuestion: Intent = (part, scene) => {
  const searching = searches.test(part.text);
  const longTexts = scene.shape.texts.some(({ length }) => length >= longTextCharacters);
  const asking = asks.test(part.text) || (tells.test(part.text) && (longTexts || scene.documentCount > 0));
  if (!searching && !asking) return undefined;
  if (scene.documentCount === 0 && !longTexts) {
    return unmet(
      'it asks a question, but no document has been ingested and the context holds no text to answer it from',
    );
  }
  if (opinion.test(part.text))
    return unmet('it asks for judgement, invention or counting, not for something that the texts state');
  const query = part.text.replace(whereTo, '').slice(0, 2_000);
  return stepsOf({
    arm: 'retriever',
    capability: searching ? 'search' : 'answer_question',
    input: searching ? { query: searchTerms(query), synthesize: false } : { query },
    action: searching ? 'search for passages' : 'answer a question from the documents and the context',
    taskType: 'question',
    confidence: 0.7,
    dependsOn: [],
    figures: [],
    because: searching
      ? 'the goal asks for a search'
      : 'the goal asks a question that the texts at hand may answer',
  });
};

function searchTerms(query: string): string {
  const rest = /\b(?:for|about|on|regarding|mentioning|that mention)\s+(.+)$/i.exec(query)?.[1] ?? query;
  return rest.replace(/[.?!\s]+$/, '');
}
