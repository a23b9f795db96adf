import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { personalIn } from './found.ts';

describe('payment card', () => {
  it('is found by a valid Luhn digit and left alone by an invalid one', () => {
    expect(personalIn('4532-0151-1283-0366')).toEqual(['CREDIT_CARD 4532-0151-1283-0366']);
    expect(personalIn('4532-0151-1283-0367')).toEqual([]);
  });

  it.each([
    '4111111111111111',
    '5555 5555 5555 4444',
    '378282246310005',
    'card 30569309025904',
    'visa 4222222222222',
    '4111.1111.1111.1111',
    '3782.822463.10005',
    '4111\u00a01111\u00a01111\u00a01111',
    '4111–1111–1111–1111',
    '４１１１１１１１１１１１１１１１',
    'pay with 4111\n1111\n1111\n1111',
    'pay with 4111 1111\r\n1111 1111 today',
    'Card:\n4111\t1111\t1111\t1111',
  ])('is found in %j', (text) => {
    expect(personalIn(text)).toHaveLength(1);
  });

  it.each([
    'order #4111111111111111',
    'id 4222222222222',
    '4111111111111111.5',
    'a4111111111111111',
    '4111.1111.1111.1112',
    'amount\n4111\n1111\n1111\n1111',
    '4111\n1111\n1111\n1111\n2024',
    'Berlin\t4111\t1111\t1111\t1111',
  ])('is not seen in %j', (text) => {
    expect(personalIn(text)).toEqual([]);
  });

  it('fails the Luhn check as soon as any one of its later digits changes', () => {
    const digits = fc.stringMatching(/^4\d{14}$/);
    fc.assert(
      fc.property(
        digits,
        fc.integer({ min: 1, max: 15 }),
        fc.integer({ min: 1, max: 9 }),
        (base, at, shift) => {
          const valid = Array.from({ length: 10 }, (_, d) => `${base}${d}`).filter(
            (card) => personalIn(card).length > 0,
          );
          expect(valid).toHaveLength(1);
          const [card = ''] = valid;
          const changed = card.slice(0, at) + String((Number(card[at]) + shift) % 10) + card.slice(at + 1);
          expect(personalIn(changed)).toEqual([]);
        },
      ),
    );
  });
});

describe('IBAN', () => {
  it.each([
    'DE89370400440532013000',
    'GB29 NWBK 6016 1331 9268 19',
    'fr14 2004 1010 0505 0001 3m02 606',
    'DE89.3704.0044.0532.0130.00',
    'DE89-3704 0044-0532 0130-00',
  ])('is found in %j', (text) => {
    expect(personalIn(`to ${text} today`)).toEqual([`IBAN ${text}`]);
  });

  it.each([
    'DE89370400440532013001',
    'DE8937040044053201300',
    'ZZ89370400440532013000',
    'DE89.370400.440532013000',
  ])('is not seen in %j', (text) => {
    expect(personalIn(text)).toEqual([]);
  });
});

describe('government and personal records', () => {
  it.each([
    ['SSN 219-09-9998', 'US_SSN 219-09-9998'],
    ['her social security number is 219099998', 'US_SSN 219099998'],
    ['SSN 219.09.9998', 'US_SSN 219.09.9998'],
    ['ITIN 912.70.1234', 'ITIN 912.70.1234'],
    ['ITIN: 912-70-1234', 'ITIN 912-70-1234'],
    ['Passport No: X1234567', 'PASSPORT X1234567'],
    ["driver's license: D1234567", 'DRIVERS_LICENSE D1234567'],
    ['DOB: 04/12/1987', 'DATE_OF_BIRTH 04/12/1987'],
    ['date of birth is 12 March 1990', 'DATE_OF_BIRTH 12 March 1990'],
    ['MRN: 00123456', 'MEDICAL_RECORD 00123456'],
    ['account number 12345678', 'BANK_ACCOUNT 12345678'],
    ['routing number: 021000021', 'ROUTING_NUMBER 021000021'],
  ])('%j holds %j', (text, expected) => {
    expect(personalIn(text)).toEqual([expected]);
  });

  it.each([
    'SSN 000-12-3456',
    'SSN 666-12-3456',
    'SSN 900-12-3456',
    'SSN 219-00-9998',
    'version 219.09.9998',
    'SSN 219.09.9998.1',
    'order 123456789',
    'ticket AB1234567',
    'routing number: 021000022',
    'he was born in Ulm on 14 March 1879',
    'the account has 12345 followers',
  ])('%j holds nothing', (text) => {
    expect(personalIn(text)).toEqual([]);
  });
});

describe('network and crypto addresses', () => {
  it.each([
    ['from 203.0.113.77:8080', 'IP 203.0.113.77'],
    ['at 2001:db8::ff00:42:8329.', 'IP 2001:db8::ff00:42:8329'],
    ['fe80::1ff:fe23:4567:890a', 'IP fe80::1ff:fe23:4567:890a'],
    ['00:1B:44:11:3A:B7', 'MAC 00:1B:44:11:3A:B7'],
    ['1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa', 'CRYPTO 1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa'],
    ['bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4', 'CRYPTO bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4'],
    ['0x52908400098527886E0F7030069857D2E4169EE7', 'CRYPTO 0x52908400098527886E0F7030069857D2E4169EE7'],
  ])('%j holds %j', (text, expected) => {
    expect(personalIn(text)).toEqual([expected]);
  });

  it.each([
    'version 10.0.19.41',
    'v1.2.3.4',
    'localhost is 127.0.0.1',
    '1.2.3.4.5',
    '256.1.1.1',
    'std::vector<int>::iterator',
    '12:30:45',
    'ratio 1:2:3:4:5:6:7:8',
    '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb',
    'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5',
    '9e107d9d372bb6826bd81d3542a419d6',
    '550e8400-e29b-41d4-a716-446655440000',
  ])('%j holds nothing', (text) => {
    expect(personalIn(text)).toEqual([]);
  });
});
