/** Words that stand for the whole result. */
const textNoun =
  '(?:output|outputs|answer|answers|result|results|response|text|reply|summary|report|content|message|essay|article|synthesis|it)';
const determiner = '(?:the|this|its|final|whole|entire|full|overall|generated|returned)';
/** "the final answer", "output": anything that names the result as a whole. */
export const resultWords = `(?:${determiner} )*${textNoun}`;
const modal = '(?:must|should|shall|will|needs? to|ha(?:s|ve) to|do|does)';

const lead = /^(?:please |(?:ensure|make sure|verify|check)(?: that)? )/i;
const resultSubject = new RegExp(`^${resultWords} (?:text )?`, 'i');
const leadingModal = new RegExp(`^${modal} `, 'i');

/** One spelling of quotes, dashes and spaces, without the closing full stop. */
export function normalise(sentence: string): string {
  return sentence
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/[−–]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.!;]$/, '')
    .replace(lead, '')
    .trim();
}

/** What the sentence says of the result: "The answer must be short" leaves "be short". */
export function predicateOf(sentence: string): string {
  return sentence.replace(resultSubject, '').replace(leadingModal, '');
}

/** Drops "must", "should" and the like from the front. */
export function withoutModal(text: string): string {
  return text.replace(leadingModal, '');
}
