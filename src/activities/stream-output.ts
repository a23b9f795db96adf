import type { ReflexPolicy } from '../reflex/policy.ts';
import { isReplaced, screenText } from '../reflex/screen.ts';
import { notifiable, type LiveOutput, type OutputChunk } from '../storage/live-output.ts';

export interface OutputStream {
  onText: (delta: string) => void;
  /** Sends what is left once the text is whole. Never fails: nobody has to be listening. */
  end(): Promise<void>;
}

/** Rarely enough that each chunk is worth a statement, often enough to be read along. */
const sendEveryMs = 150;
/** Longer than what the screening finds: what may be the begin of a personal datum is held back. */
const heldBack = 200;
/** Attacks are not replaced: nobody need look for them at each step. */
const looksFor = { personal: true, injection: false };

/**
 * The live stream of one attempt. Text is sent once what follows can no longer make a personal datum of it; what the screening
 * finds is left out, by its type.
 */
export function streamOutput({
  output,
  policy,
  source,
}: {
  output: LiveOutput;
  policy: ReflexPolicy;
  source: Omit<OutputChunk, 'number' | 'text'>;
}): OutputStream {
  let text = '';
  let sentTo = 0;
  let number = 0;
  let timer: NodeJS.Timeout | undefined;
  let last: Promise<void> = Promise.resolve();
  const send = (upTo: number): void => {
    const ready = screened(text, { from: sentTo, to: upTo, policy });
    sentTo = ready.end;
    for (const piece of notifiable(ready.text)) {
      number += 1;
      const chunk = { ...source, number, text: piece };
      last = last.then(() => output.publish(chunk)).catch(() => undefined);
    }
  };
  return {
    onText(delta) {
      text += delta;
      timer ??= setTimeout(() => {
        timer = undefined;
        send(lastSpace(text, text.length - heldBack));
      }, sendEveryMs);
    },
    async end() {
      clearTimeout(timer);
      send(text.length);
      await last;
    },
  };
}

/** What stands between `from` and `to`, less what the screening of the whole text finds there; a finding is not cut in two. */
function screened(
  text: string,
  { from, to, policy }: { from: number; to: number; policy: ReflexPolicy },
): { text: string; end: number } {
  if (to <= from) return { text: '', end: from };
  const findings = screenText({ text, field: 'output', policy, looksFor })
    .filter((finding) => isReplaced(finding) && finding.end > from)
    .toSorted((a, b) => a.start - b.start);
  let shown = '';
  let at = from;
  for (const { start, end, type } of findings) {
    if (start >= to) break;
    if (end > to) return { text: shown + text.slice(at, start), end: Math.max(at, start) };
    if (start < at) continue;
    shown += `${text.slice(at, start)}[${type}]`;
    at = end;
  }
  return { text: shown + text.slice(at, to), end: Math.max(at, to) };
}

function lastSpace(text: string, before: number): number {
  return before <= 0 ? 0 : text.lastIndexOf(' ', before) + 1;
}
