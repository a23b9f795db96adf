import type { Span } from './find-dates.ts';

export interface FoundText extends Span {
  raw: string;
}

const link = /(?<![\p{L}\d])(?:https?:\/\/|www\.)[^\s<>"'`]{1,2000}/giu;
const email =
  /\[EMAIL_\d{1,9}\]|(?<![\w.+%-])[\w.+%-]{1,64}@(?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,24}(?![\w-])/gi;
const phone =
  /\[PHONE_\d{1,9}\]|(?<![\p{L}\d.,-])(?:\+\d{1,3}[ .-]?)?(?:\(\d{1,5}\)[ .-]?)?\d{2,5}(?:[ .-]\d{2,5}){1,4}(?![\p{L}\d])/gu;

/** Links with their scheme, or beginning with `www.`; punctuation of the sentence around them is left off. */
export function findLinks(text: string): FoundText[] {
  return all(text, link).map(({ raw, start }) => {
    const trimmed = trimLink(raw);
    return { raw: trimmed, start, end: start + trimmed.length };
  });
}

/** Addresses, or the placeholders that stand for them. */
export function findEmails(text: string): FoundText[] {
  return all(text, email);
}

/** Numbers of 8 to 15 digits written in groups or with +, or the placeholders that stand for them. */
export function findPhones(text: string): FoundText[] {
  return all(text, phone).filter(({ raw }) => {
    const digits = raw.replace(/\D/g, '').length;
    return raw.startsWith('[') || (digits >= 8 && digits <= 15);
  });
}

function all(text: string, pattern: RegExp): FoundText[] {
  return Array.from(text.matchAll(pattern), (match) => ({
    raw: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** One pass from the end: a closing bracket belongs to the link only when it opened there. */
function trimLink(raw: string): string {
  let unopened = raw.replace(/[^)\]}]/g, '').length - raw.replace(/[^([{]/g, '').length;
  let end = raw.length;
  for (; end > 0; end -= 1) {
    const last = raw.charAt(end - 1);
    if (unopened > 0 && ')]}'.includes(last)) unopened -= 1;
    else if (!'.,;:!?*_'.includes(last)) break;
  }
  return raw.slice(0, end);
}
