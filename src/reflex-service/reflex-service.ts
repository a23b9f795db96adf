import type { Finding } from '../domain/finding.ts';
import { categoryOf, severityOfPersonal } from '../reflex/personal/candidate.ts';
import type { RedactedSpan, TaskText } from '../reflex/task-texts.ts';
import { batchesOf, inTexts, type Batch } from './batches.ts';
import { callReflex, reflexBusy } from './call-reflex.ts';
import { locate, type Span } from './locate.ts';
import { readReflexAnswer, type NamedMatch, type ReflexAnswer } from './reflex-answer.ts';
import { reflexOutage } from './reflex-outage.ts';
import { injectionType, personalType } from './type-names.ts';

export interface RemoteScreening {
  /** In the texts as they were sent. */
  findings: Finding[];
  /** What is to be replaced, by position of its text; in order and without overlaps. */
  spans: Map<number, RedactedSpan[]>;
}

/** A Reflex service elsewhere that is asked besides the screening in this process. */
export interface ReflexService {
  /**
   * Asks about texts whose personal data is replaced already; a text it blocks has a finding with that action.
   * @throws TaskFailure SERVICE_UNAVAILABLE or PROVIDER_BUSY where it is to be asked again, TASK_EXECUTION_FAILED where it refuses
   * the request; the signal's reason when that is aborted.
   */
  screen(texts: readonly TaskText[], options: { signal: AbortSignal }): Promise<RemoteScreening>;
}

export interface ReflexServiceParts {
  baseUrl: string;
  /** For one text; 10 s unless given. */
  timeoutMs?: number | undefined;
  /** A circuit breaker: passes the call on, or throws SERVICE_UNAVAILABLE without it. */
  guard: <T>(call: () => Promise<T>) => Promise<T>;
}

type Screened = Extract<ReflexAnswer, { kind: 'screened' }>;

export function createReflexService({
  baseUrl,
  guard,
  timeoutMs = 10_000,
}: ReflexServiceParts): ReflexService {
  return {
    async screen(texts, { signal }) {
      const findings: Finding[] = [];
      const found: { index: number; span: RedactedSpan }[] = [];
      for (const batch of batchesOf(texts.map(({ text }) => text))) {
        // What cannot be used is an outage too, so that it is read behind the breaker.
        const screened = await guard(async () => {
          const text = await callReflex(baseUrl, { text: batch.text, signal, timeoutMs });
          const answer = understood(readReflexAnswer(text));
          return { injections: injectionsOf(answer, { batch, texts }), personal: personalOf(answer, batch) };
        });
        findings.push(...screened.injections);
        for (const { index, ruleId, ...span } of screened.personal) {
          found.push({ index, span });
          findings.push(personalFinding({ ...span, ruleId, field: texts[index]?.field ?? '' }));
        }
      }
      return { findings, spans: byText(found) };
    },
  };
}

function understood(answer: ReflexAnswer): Screened {
  if (answer.kind === 'rate_limited') throw reflexBusy();
  if (answer.kind === 'unusable') throw reflexOutage('its answer cannot be used');
  return answer;
}

interface Personal extends RedactedSpan {
  index: number;
  ruleId: string;
}

/** @throws TaskFailure for a match that stands nowhere: it cannot be replaced. */
function personalOf({ personal }: Screened, batch: Batch): Personal[] {
  const places = placesOf(personal, batch);
  if (places.some(({ spans }) => spans.length === 0)) throw reflexOutage('a match of it stands nowhere');
  return places.flatMap(({ match, spans }) =>
    spans
      .flatMap((span) => inTexts(batch, span))
      .map((span) => {
        const { type, ruleId } = personalType(match.name);
        return { ...span, type, ruleId };
      }),
  );
}

function injectionsOf(
  { injections, isBlocked }: Screened,
  { batch, texts }: { batch: Batch; texts: readonly TaskText[] },
): Finding[] {
  return placesOf(injections, batch).map(({ match, spans: [first] }) => {
    const { type, ruleId } = injectionType(match.name);
    const [place] = first ? inTexts(batch, first) : [];
    const { index = batch.parts[0]?.index ?? 0, start = 0, end = 0 } = place ?? {};
    return {
      type,
      category: 'injection',
      severity: isBlocked ? 'critical' : 'high',
      action: isBlocked ? 'block' : 'review',
      field: texts[index]?.field ?? '',
      start,
      end,
      ruleId,
      reason: 'The Reflex service takes this for an attack.',
    };
  });
}

/** Far more than a text that it answers for can hold of personal data. */
const mostPlaces = 10_000;

function placesOf(matches: readonly NamedMatch[], { text }: Batch): { match: NamedMatch; spans: Span[] }[] {
  let left = mostPlaces;
  return matches.map((match) => {
    const spans = locate(text, match);
    left -= spans.length;
    if (left < 0) throw reflexOutage('its matches stand nearly everywhere');
    return { match, spans };
  });
}

function personalFinding({ type, ...where }: RedactedSpan & Pick<Finding, 'field' | 'ruleId'>): Finding {
  const reason = 'Personal data or a secret, says the Reflex service.';
  return {
    ...where,
    type,
    category: categoryOf(type),
    severity: severityOfPersonal(type),
    action: 'redact',
    reason,
  };
}

/** Those that overlap become one. */
function byText(found: readonly { index: number; span: RedactedSpan }[]): Map<number, RedactedSpan[]> {
  const spans = new Map<number, RedactedSpan[]>();
  const inOrder = found.toSorted((a, b) => a.index - b.index || a.span.start - b.span.start);
  for (const { index, span } of inOrder) {
    const those = spans.get(index) ?? [];
    const last = those.at(-1);
    if (last && span.start < last.end) last.end = Math.max(last.end, span.end);
    else those.push({ ...span });
    spans.set(index, those);
  }
  return spans;
}
