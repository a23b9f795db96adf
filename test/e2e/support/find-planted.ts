import { Client, Connection, WorkflowNotFoundError } from '@temporalio/client';
import proto from '@temporalio/proto';
import type { Database } from '../../../src/storage/database.ts';
import { dumpDatabase } from '../../support/database.ts';
import { until } from '../../support/http-client.ts';
import type { OrchestratorProcesses } from '../../support/processes.ts';

export interface PlacesToSearch {
  db: Database;
  system: OrchestratorProcesses;
  temporalAddress: string;
  taskIds: readonly string[];
}

/** Everything that a run leaves behind, as text: what is kept as bytes is searched for as hex too. */
export async function placesOf({
  db,
  system,
  temporalAddress,
  taskIds,
}: PlacesToSearch): Promise<Record<string, string>> {
  const connection = await Connection.connect({ address: temporalAddress });
  const client = new Client({ connection });
  try {
    const histories = await Promise.all(taskIds.map((id) => historyOf(client, id)));
    const listed = await Promise.all(taskIds.map((id) => listedOf(client, id)));
    return {
      tables: await dumpDatabase(db),
      'metrics of the API': await (await fetch(`${system.url}/metrics`)).text(),
      'metrics of the worker': await (await fetch(system.workerMetricsUrl)).text(),
      'log of the API': system.api.output(),
      'log of the worker': system.worker.output(),
      ...Object.fromEntries(histories.map((text, index) => [`history ${index}`, text])),
      ...Object.fromEntries(listed.map((text, index) => [`entry of the list ${index}`, text])),
    };
  } finally {
    await connection.close();
  }
}

/** `value in place` for each planted value that stands somewhere, in whichever of its spellings. */
export function findPlanted(places: Record<string, string>, values: readonly string[]): string[] {
  return Object.entries(places).flatMap(([place, text]) => {
    const [lower, digits] = [text.toLowerCase(), withDigitsJoined(text)];
    const stands = (value: string) =>
      spellingsOf(value).some((spelling) => lower.includes(spelling)) ||
      (isOfDigits(value) && digits.includes(digitsOf(value)));
    return values.filter(stands).map((value) => `${value} in ${place}`);
  });
}

const groupings = [' ', '-', '.', ''];

/** In lower case: as it was written and with other separators, each percent-encoded, in hex, and in base64 at each offset. */
function spellingsOf(value: string): string[] {
  const written = [value, ...groupings.map((separator) => value.replaceAll(/[\s-]/g, separator))];
  const all = [...new Set(written)].flatMap((text) => [text, encodeURIComponent(text), ...encoded(text)]);
  return all.map((spelling) => spelling.toLowerCase());
}

function encoded(text: string): string[] {
  const bytes = Buffer.from(text);
  const base64 = [0, 1, 2].map((offset) => {
    const shifted = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64');
    // The characters that depend on the neighbours are left out.
    return shifted.slice(offset === 0 ? 0 : offset + 1, -4);
  });
  return [bytes.toString('hex'), ...base64];
}

/** Fewer digits in a row come about by chance, in times and ids. */
const leastDigits = 9;

/** Whether its digits say who or what it is: letters are at most those before an account's number. */
function isOfDigits(value: string): boolean {
  return digitsOf(value).length >= leastDigits && !/\p{L}{3}/u.test(value);
}

function digitsOf(value: string): string {
  return value.replaceAll(/\D/g, '');
}

/** A space, dash or the like, up to four in a row, as it is or escaped. */
const separator = String.raw`(?:[\s\p{P}\p{S}\p{Cf}]|\\u00[0-9a-f]{2}|\\u20[0-9a-f]{2}|\\[nrt]|%[0-9a-f]{2})`;
const betweenDigits = new RegExp(String.raw`(?<=\d)${separator}{1,4}(?=\d)`, 'giu');

function withDigitsJoined(text: string): string {
  return text.replaceAll(betweenDigits, '');
}

/** Every byte of a closed workflow's history: as JSON it would hold its payloads in base64. */
async function historyOf(client: Client, taskId: string): Promise<string> {
  const handle = client.workflow.getHandle(`task-${taskId}`);
  // The task has ended in Postgres; the workflow closes a moment later.
  await handle.result().catch((error: unknown) => {
    if (error instanceof WorkflowNotFoundError) throw error;
  });
  const history = await handle.fetchHistory();
  return Buffer.from(proto.temporal.api.history.v1.History.encode(history).finish()).toString('utf8');
}

/** What lists show of a closed workflow, search attributes and memo among it, as bytes: lists lag behind. */
async function listedOf(client: Client, taskId: string): Promise<string> {
  const query = `WorkflowId = 'task-${taskId}' and ExecutionStatus != 'Running'`;
  const { WorkflowExecutionInfo } = proto.temporal.api.workflow.v1;
  const list = async (): Promise<Buffer[]> => {
    const entries: Buffer[] = [];
    for await (const { raw } of client.workflow.list({ query }))
      entries.push(Buffer.from(WorkflowExecutionInfo.encode(raw).finish()));
    return entries;
  };
  const entries = await until(list, ({ length }) => length > 0);
  return Buffer.concat(entries).toString('utf8');
}
