import { simplifiedSign } from '../lexicon/scripts/simplified.ts';
import { normalise } from '../text/normalise.ts';
import { smallLetter } from '../text/words.ts';

/** A unit as phrases of other scripts are compared: small, traditional signs as simplified ones. */
export function scriptUnit(code: number): number {
  const simple = simplifiedSign(code);
  return simple === 0 ? smallLetter(code) : simple;
}

/** The same of a whole text, without blanks. */
export function scriptForm(text: string): string {
  return Array.from(text.replaceAll(' ', ''), (char) =>
    char.length > 1 ? char : String.fromCharCode(scriptUnit(char.charCodeAt(0))),
  ).join('');
}

/** A phrase of a table as it is compared. */
export function formOfPhrase(written: string): string {
  return scriptForm(normalise(written).text);
}
