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

function trimLink(raw: string): string {
  let trimmed = raw.replace(/[.,;:!?*_]{1,20}$/, '');
  // A closing bracket belongs to the link only when it opened there.
  while (/[)\]}]$/.test(trimmed) && !isBalanced(trimmed))
    trimmed = trimmed.slice(0, -1).replace(/[.,;:!?]{1,20}$/, '');
  return trimmed;
}

function isBalanced(link: string): boolean {
  return link.replace(/[^([{]/g, '').length >= link.replace(/[^)\]}]/g, '').length;
}
