const camelHump = /(?<=[a-z])(?=[A-Z])|[_.\s-]+/g;
const maxKeyLength = 64;
const qualifier = '(?: (?:number|numbers|no|num|nr))? ?\\d{0,2}$';
const numberNames =
  'ssn|social security(?: (?:no|number))?|itin|card|credit|cc|pan|phone|telephone|tel|msisdn|telefon|rufnummer';
const otherNames =
  'phones|cards|tin|tax id|taxpayer id|mobile|mobil|cell phone|fax|whatsapp|iban|bank account|account number|acct no|routing number|dob|date of birth|birth date|birthday|mrn|medical record|patient id|passport|drivers? licen[cs]e|email|secret|token|api key|apikey|access key|secret key|private key|auth key|access token|auth token|client secret';
const passwordNames = 'password|passwd|pwd|passphrase|passcode|passwort';
const numberKey = new RegExp(`(?:^| )(?:${numberNames})${qualifier}`);
const tellingKey = new RegExp(`(?:^| )(?:${numberNames}|${otherNames}|${passwordNames})${qualifier}`);
const passwordKey = new RegExp(`(?:^| )(?:${passwordNames})\\d{0,2}$`);
/** Keys that say nothing themselves: in `{"card": {"number": …}}` the key above them speaks. */
const emptyKey = /^(?:value|values|number|numbers|no|nr|num|raw|formatted)$/i;

/** The key that tells what a value is: its own, or the one above where its own says nothing. */
export function speakingKey(key: string, above: string): string {
  return emptyKey.test(key) ? above : key;
}

/** The key in plain words where it announces personal data or a secret: `cardNumber` reads `card number`. */
export function labelOf(key: string): string | undefined {
  const words = wordsOf(key);
  return tellingKey.test(words) ? words.replace(/(?<=phone|card)s/, '') : undefined;
}

export function isPasswordKey(key: string): boolean {
  return passwordKey.test(wordsOf(key));
}

/** Whether a JSON number under this key may be a card, phone or social security number. Figures under any other key stay figures. */
export function mayIdentify(value: number, key: string): boolean {
  return Number.isSafeInteger(value) && value >= 1e8 && numberKey.test(wordsOf(key));
}

function wordsOf(key: string): string {
  return key.length > maxKeyLength ? '' : key.replace(camelHump, ' ').trim().toLowerCase();
}
