import { describe, expect, it } from 'vitest';
import { personalIn } from './found.ts';

describe('email', () => {
  it.each([
    ['write to jo.smith+news@mail.example.co.uk.', 'jo.smith+news@mail.example.co.uk'],
    ['<ana@example.org>', 'ana@example.org'],
    ['邮箱：wei@example.cn。', 'wei@example.cn'],
    ["o'neil@example.ie", "o'neil@example.ie"],
    ['an bob＠firm．example．org bitte', 'bob＠firm．example．org'],
    ['bob&#64;example.org', 'bob&#64;example.org'],
    ['bob&#x40;example&period;org', 'bob&#x40;example&period;org'],
    ['&#98;&#111;&#98;&commat;example.org', '&#98;&#111;&#98;&commat;example.org'],
    ['bob(at)example.org', 'bob(at)example.org'],
    ['bob [at] example [dot] org', 'bob [at] example [dot] org'],
    ['to bob%40example.org', 'bob%40example.org'],
    ['b\u200bob\u200b@exam\u00adple.org', 'b\u200bob\u200b@exam\u00adple.org'],
    ['matches zed\\.quark@corp\\-mail\\.com$', 'zed\\.quark@corp\\-mail\\.com'],
  ])('finds the address in %j', (text, address) => {
    expect(personalIn(text)).toEqual([`EMAIL ${address}`]);
  });

  it.each([
    'icon@2x.png',
    'lodash@4.17.21',
    'git@github.com:owner/repo.git',
    '@everyone',
    'a @ b . c',
    'user@localhost',
    'wait (at) the door. Then ring',
    'a &#64; b',
    'items[at] is a function',
  ])('takes %j for no address', (text) => {
    expect(personalIn(text)).toEqual([]);
  });
});

describe('phone', () => {
  it.each([
    ['(212) 555-0187', '(212) 555-0187'],
    ['reach her on 415.555.0142 ext. 77', '415.555.0142 ext. 77'],
    ['+44 20 7946 0018', '+44 20 7946 0018'],
    ['+49(0)30 901820', '+49(0)30 901820'],
    ['0044 20 7946 0018', '0044 20 7946 0018'],
    ['Mobil: 0171 5550123', '0171 5550123'],
    ['call 2125550187 now', '2125550187'],
    ['电话：13800138000', '13800138000'],
    ['call 030 1234567', '030 1234567'],
    ['Ring Jana after lunch: 030 1234567.', '030 1234567'],
    ['030 1234567 is her phone', '030 1234567'],
    ['Her phone number\n030/1234567', '030/1234567'],
    ['mobile\u00a00171\u00a05550123', '0171\u00a05550123'],
    ['+49\u201330\u20131234567', '+49\u201330\u20131234567'],
  ])('finds the number in %j', (text, number) => {
    expect(personalIn(text)).toEqual([`PHONE ${number}`]);
  });

  it.each([
    'started at 1763715550 and ended at 1763715550123',
    'call me on 2026-11-21 at 10:30',
    'order 4155550142 has shipped',
    'invoice 030 1234567',
    'rows 10-20, 30-40 and 100-200',
    'ISBN 978-3-16-148410-0',
    'x = 1000000 + 2000000',
    'the years 1990-2000',
    'reach 1500000 users',
    '40.712776, -74.005974',
    'it costs $2125550187',
  ])('takes %j for no number', (text) => {
    expect(personalIn(text)).toEqual([]);
  });
});

it('a column of numbers in a CSV survives', () => {
  const rows = Array.from(
    { length: 200 },
    (_, i) => `${2_000_000_000 + i * 7_919_191},${(i * 12.37).toFixed(2)},2026-01-02`,
  );
  expect(personalIn(['id,amount,date', ...rows].join('\n'))).toEqual([]);
});
