import { seededRandom } from './own-texts.mjs';

const textsOfTemplate = 6;
const lower = 'abcdefghijklmnopqrstuvwxyz';
const upper = lower.toUpperCase();
const digits = '0123456789';

/**
 * Rows `{ text, spans, source }` made here: sentences with values that no one has been given, right in form and check digits,
 * and sentences full of numbers that only look like them. Who wrote the detectors has seen them, so they are no proof.
 */
export function ownPersonalRows() {
  const random = seededRandom(2);
  const draw = drawer(random);
  return [
    ...templates.flatMap((template) => repeat(() => fill({ template, draw, random }))),
    ...harmless.flatMap((template) => repeat(() => fill({ template, draw, random }))),
  ];
}

function repeat(make) {
  return Array.from({ length: textsOfTemplate }, make);
}

function fill({ template, draw, random }) {
  const spans = [];
  let text = '';
  for (const part of template.split(/(\{\w+\})/)) {
    const name = /^\{(\w+)\}$/.exec(part)?.[1];
    const value = name === undefined ? part : pick(random, draw[name])();
    if (name !== undefined && name === name.toUpperCase())
      spans.push({ start: text.length, end: text.length + value.length, type: name });
    text += value;
  }
  return { text, spans, source: spans.length > 0 ? 'own/personal' : 'own/harmless numbers' };
}

/** Slots in capitals are personal data of that type; slots in small letters only look so. */
const templates = [
  'Please write to {EMAIL} about the invoice.',
  'Contact: {EMAIL}, phone {PHONE}.',
  'My number is {PHONE}, call after six.',
  'Ruf mich an: {PHONE}',
  'Su teléfono es {PHONE} y su correo {EMAIL}.',
  'The customer paid with card {CREDIT_CARD} on Monday.',
  '{"card": "{CREDIT_CARD}", "holder": "A. Person"}',
  'SSN: {US_SSN}',
  'Her social security number is {US_SSN}; please update the file.',
  'Überweisen Sie den Betrag auf {IBAN}.',
  'IBAN {IBAN}, reference {order}',
  'The login came from {IP} at {time}.',
  '{time} WARN failed password for root from {IP} port {port}',
  'Device {MAC} joined the network as {IP}',
  'Send the coins to {CRYPTO} today',
  'export TOKEN={SECRET}',
  'Here is the key: {SECRET} - do not share it',
  'curl -H "Authorization: Bearer {SECRET}" https://api.example.org/v1/items',
  'DATABASE_URL=postgres://app:{SECRET}@db.internal:5432/app',
  'Order {order}: ship to A. Person, {EMAIL}, {PHONE}, paid with {CREDIT_CARD}',
];
const harmless = [
  'Order {order} shipped at {time} in version {version}.',
  'The build {hash} took {epoch} ms on {date}.',
  'Trace {uuid} failed with code {port}.',
  'Revenue grew from {amount} to {amount} between {date} and {date}.',
  'Ticket {ticket} blocks {ticket}; see section {version}.',
  'const seed = {epoch}; // {hash}',
  'ISBN {isbn}, pages 112-118, 3rd edition',
  'At {latitude}, {latitude} the depth was {amount} m.',
  '| {port} | {amount} | {date} |',
  'Listening on 127.0.0.1:{port}, mask 255.255.255.0',
];

function drawer(random) {
  const from = (alphabet, length) =>
    Array.from({ length }, () => alphabet.charAt(Math.floor(random() * alphabet.length))).join('');
  const between = (low, high) => low + Math.floor(random() * (high - low + 1));
  return { ...personalValues(from, between), ...harmlessValues(from, between) };
}

function personalValues(from, between) {
  const card = (prefix, length) => withLuhn(prefix + from(digits, length - prefix.length - 1));
  return {
    EMAIL: [
      () => `${from(lower, 6)}.${from(lower, 8)}@${from(lower, 7)}.example`,
      () => `${from(lower, 5)}+${from(lower, 3)}@mail.${from(lower, 6)}.org`,
      () => `${from(upper, 1)}${from(lower, 5)}_${from(digits, 2)}@${from(lower, 9)}.co.uk`,
    ],
    PHONE: [
      () => `(${between(212, 989)}) ${between(200, 999)}-${from(digits, 4)}`,
      () => `+1 ${between(212, 989)} ${between(200, 999)} ${from(digits, 4)}`,
      () => `+44 20 ${from('23456789', 4)} ${from(digits, 4)}`,
      () => `+49 170 ${from('123456789', 1)}${from(digits, 6)}`,
      () => `+34 6${from(digits, 2)} ${from(digits, 3)} ${from(digits, 3)}`,
      () => `${between(212, 989)}-${between(200, 999)}-${from(digits, 4)}`,
    ],
    US_SSN: [() => `${between(101, 665)}-${two(between(11, 98))}-${between(1001, 9998)}`],
    CREDIT_CARD: [
      () => card('4', 16),
      () => card('53', 16).replace(/(\d{4})(?=\d)/g, '$1 '),
      () => card('37', 15),
      () => card('6011', 16).replace(/(\d{4})(?=\d)/g, '$1-'),
    ],
    IBAN: [
      () => withMod97('DE', from(digits, 18)),
      () => withMod97('GB', from(upper, 4) + from(digits, 14)),
      () => withMod97('ES', from(digits, 20)).replace(/(.{4})(?=.)/g, '$1 '),
    ],
    IP: [
      () =>
        `${between(1, 223)}.${between(0, 255)}.${between(0, 255)}.${between(1, 254)}`.replace(/^127/, '126'),
      () => `2001:db8:${from('123456789abcdef', 4)}::${from('123456789abcdef', 3)}`,
    ],
    MAC: [() => Array.from({ length: 6 }, () => from('0123456789abcdef', 2)).join(':')],
    CRYPTO: [() => `0x${from('0123456789abcdef', 40)}`],
    SECRET: [
      () => `ghp_${from(lower + upper + digits, 36)}`,
      () => `AKIA${from(upper + digits, 15)}7`,
      () => `sk-proj-${from(lower + upper + digits, 40)}1`,
      () => `xoxb-${from(digits, 12)}-${from(lower + upper + digits, 24)}`,
      () =>
        `eyJ${from(lower + upper + digits, 20)}.eyJ${from(lower + upper, 40)}.${from(lower + digits, 43)}`,
    ],
  };
}

function harmlessValues(from, between) {
  const date = () => `20${two(between(10, 25))}-${two(between(1, 12))}-${two(between(1, 28))}`;
  return {
    order: [() => from(digits, 9), () => `A-${from(digits, 7)}`, () => `#${from(digits, 6)}`],
    ticket: [() => `OPS-${from(digits, 4)}`, () => `INC${from(digits, 7)}`],
    time: [() => `${date()}T${two(between(0, 23))}:${two(between(0, 59))}:${two(between(0, 59))}Z`],
    date: [date],
    version: [() => `${between(1, 9)}.${between(0, 20)}.${between(0, 30)}`],
    port: [() => String(between(1024, 65_535))],
    hash: [() => from('0123456789abcdef', 40), () => from('0123456789abcdef', 7)],
    uuid: [() => [8, 4, 4, 4, 12].map((length) => from('0123456789abcdef', length)).join('-')],
    epoch: [
      () => String(between(1_500_000_000, 1_799_999_999)),
      () => `${between(1_500_000_000, 1_799_999_999)}123`,
    ],
    amount: [() => `${between(1, 999)},${from(digits, 3)}.${from(digits, 2)}`],
    isbn: [() => `978-3-${from(digits, 2)}-${from(digits, 6)}-${from(digits, 1)}`],
    latitude: [() => `${between(10, 80)}.${from(digits, 6)}`],
  };
}

function two(value) {
  return String(value).padStart(2, '0');
}

function pick(random, list) {
  return list[Math.floor(random() * list.length)];
}

function withLuhn(body) {
  const sum = Array.from(body)
    .reverse()
    .reduce((total, digit, i) => total + doubled(Number(digit), i % 2 === 0), 0);
  return body + ((10 - (sum % 10)) % 10);
}

function doubled(digit, isDoubled) {
  if (!isDoubled) return digit;
  return digit * 2 > 9 ? digit * 2 - 9 : digit * 2;
}

function withMod97(country, account) {
  const numeric = Array.from(`${account}${country}00`, (char) => Number.parseInt(char, 36)).join('');
  return country + String(98n - (BigInt(numeric) % 97n)).padStart(2, '0') + account;
}
