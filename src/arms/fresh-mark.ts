import { randomBytes } from 'node:crypto';
import { outsideMark, type OutsideMark } from '../domain/outside-text.ts';

/** The mark of one request: no text from outside can know it. */
export function freshMark(): OutsideMark {
  return outsideMark(randomBytes(6).toString('hex'));
}
