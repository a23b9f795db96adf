import { timingSafeEqual } from 'node:crypto';
import type { Vault } from '../storage/vault.ts';
import { validationError } from './errors.ts';

export interface Position {
  createdAt: string;
  id: string;
}

const tagBytes = 16;

/** Where positions come from: one of documents means nothing among tasks. */
interface CursorKind {
  list: 'tasks' | 'documents';
  vault: Vault;
}

/** An opaque position in a list. Signed, so that no made-up position reaches the database. */
export function encodeCursor(position: Position, kind: CursorKind): string {
  const text = `${position.createdAt}|${position.id}`;
  return Buffer.concat([tagOf(text, kind), Buffer.from(text)]).toString('base64url');
}

/** @throws ApiError VALIDATION_ERROR for anything that `encodeCursor` did not make. */
export function decodeCursor(cursor: string, kind: CursorKind): Position {
  const bytes = Buffer.from(cursor, 'base64url');
  const text = bytes.subarray(tagBytes).toString();
  const tag = bytes.subarray(0, tagBytes);
  const [createdAt, id] = text.split('|');
  const isOurs = tag.length === tagBytes && timingSafeEqual(tag, tagOf(text, kind));
  if (!isOurs || createdAt === undefined || id === undefined) {
    throw validationError([
      { field: 'cursor', reason: 'must be a next_cursor of an earlier page of this list' },
    ]);
  }
  return { createdAt, id };
}

function tagOf(text: string, { list, vault }: CursorKind): Buffer {
  return vault.fingerprint(`cursor ${list} ${text}`).subarray(0, tagBytes);
}
