import { collect, digitsOf, wordsBefore } from './candidate.ts';
import type { Detector } from './candidate.ts';

const nineDigits = /(?<![\w\uE000.+#$-])\d{3}([- .]?)\d{2}\1\d{4}(?![\w\uE000]|[.-]\d)/g;
const ssnWords = /(?:\bssn|social security|soc\.? sec)[^\uE000]{0,30}$/;
const taxWords = /(?:\bitin\b|\btin\b|tax(?:payer)? id)[^\uE000]{0,30}$/;
const passport =
  /(?<![\w\uE000])(?:passport|passeport|reisepass|pasaporte)(?: ?(?:no|number|num|nr|id|#))?\.?["']?(?: is|:|=|#)?["']? ?#?["']?(?<value>(?=[A-Z0-9]{0,8}\d{4})[A-Z]{0,2}\d{6,9})(?![\w\uE000])/gi;
const driversLicence =
  /(?<![\w\uE000])(?:driver'?s?'? ?licen[cs]e|driving licen[cs]e|dl|führerschein)(?: ?(?:no|number|num|nr|id|#))?\.?["']?(?: is|:|=|#)?["']? ?#?["']?(?<value>(?=[A-Z0-9-]{0,20}\d{4})[A-Z]{0,5}\d[A-Z0-9-]{4,18})(?![\w\uE000-])/gi;

/** US social security numbers: areas 000, 666 and 9xx, group 00 and serial 0000 are never issued (SSA rules since 2011). */
export const detectSsns: Detector = (text) =>
  collect({
    text,
    pattern: nineDigits,
    type: 'US_SSN',
    ruleId: 'pii.us-ssn',
    accept: (value, start) => {
      if (!/^(?!000|666|9)\d{3}(?!00)\d{2}(?!0000)\d{4}$/.test(digitsOf(value))) return false;
      return value.includes('-') || ssnWords.test(wordsBefore(text, start, 48));
    },
  });

/** US individual taxpayer numbers: 9xx with the groups the IRS issues. */
export const detectItins: Detector = (text) =>
  collect({
    text,
    pattern: nineDigits,
    type: 'ITIN',
    ruleId: 'pii.itin',
    accept: (value, start) => {
      if (!/^9\d{2}(?:5\d|6[0-5]|7\d|8[0-8]|9[0-2]|9[4-9])\d{4}$/.test(digitsOf(value))) return false;
      return value.includes('-') || taxWords.test(wordsBefore(text, start, 48));
    },
  });

export const detectPassports: Detector = (text) =>
  collect({ text, pattern: passport, type: 'PASSPORT', ruleId: 'pii.passport' });

export const detectDriversLicences: Detector = (text) =>
  collect({ text, pattern: driversLicence, type: 'DRIVERS_LICENSE', ruleId: 'pii.drivers-licence' });
