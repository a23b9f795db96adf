import { sql } from 'kysely';
import type { Database } from './database.ts';

/** A stretch of what a step is writing, with placeholders where personal data would stand. */
export interface OutputChunk {
  taskId: string;
  stepId: string;
  attempt: number;
  /** From 1, without gaps within an attempt. */
  number: number;
  text: string;
}

export const outputChannel = 'octollm_output';

/** A payload of NOTIFY has room for 8,000 bytes; a character may take four, and escapes double some. */
const longestText = 900;

/** Passes on what steps write as they write it: to whoever listens now. Nothing of it is stored. */
export function createLiveOutput(db: Database) {
  return {
    async publish(chunk: OutputChunk): Promise<void> {
      await sql`select pg_notify(${outputChannel}, ${JSON.stringify(chunk)})`.execute(db);
    },
  };
}

export type LiveOutput = ReturnType<typeof createLiveOutput>;

/** Cut to what one notification can carry, never within a character. */
export function notifiable(text: string): string[] {
  // By code points: a character outside the basic plane is two units, which must stay together.
  const characters = Array.from(text);
  const pieces: string[] = [];
  for (let from = 0; from < characters.length; from += longestText)
    pieces.push(characters.slice(from, from + longestText).join(''));
  return pieces;
}

export function readOutputChunk(payload: string): OutputChunk | undefined {
  try {
    return JSON.parse(payload) as OutputChunk;
  } catch {
    return undefined;
  }
}
