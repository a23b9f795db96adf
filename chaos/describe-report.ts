import { problemKinds } from './problem.ts';
import { isGood, type Report } from './report.ts';

const mostProblems = 40;

/** The report as a person reads it. */
export function describeReport(report: Report): string {
  const { kills, seconds, tasks } = report;
  const { api, worker, temporal, postgres, pauses, outages, model } = kills;
  const rows: [string, string][] = [
    ['seed', String(report.seed)],
    [
      'tasks',
      `${tasks.planned} submitted, ${tasks.reruns} of them once more, ${report.accepted} accepted, ${report.finished} finished, ${report.completed} completed`,
    ],
    ['kill -9', `API ${api}, worker ${worker}, Temporal ${temporal}, Postgres ${postgres}`],
    [
      'stood still',
      `API ${pauses.api}, worker ${pauses.worker}, Temporal ${pauses.temporal}, Postgres ${pauses.postgres}`,
    ],
    ['model', `${report.model_calls} calls, of which ${listOf(model)}; ${outages} outages`],
    ['followers', `${report.followers} streams of events`],
    ['ended by themselves', listOf(report.own_exits)],
    ['machine', `${report.machine.cores} cores, load ${report.machine.load.toFixed(1)}`],
    [
      'duration',
      `${seconds.submitting} s of faults (Postgres and the API answered in ${seconds.serving}), ${seconds.draining} s until all was done`,
    ],
    ...problemKinds.map((kind): [string, string] => [kind, String(report[kind])]),
  ];
  return [
    '',
    ...rows.map(([name, text]) => `  ${name.padEnd(22)}${text}`),
    '',
    ...Object.entries(tasks.shapes).map(([shape, counts]) => `  ${shape.padEnd(22)}${listOf(counts)}`),
    '',
    ...report.problems
      .slice(0, mostProblems)
      .map(({ kind, task_id, mark, text }) => `  ${kind}: ${text} (${task_id ?? '-'}, ${mark ?? '-'})`),
    ...(report.state_dir === null ? [] : ['', `  Logs and data: ${report.state_dir}`]),
    isGood(report) ? '  No promise was broken.' : '  NOT GOOD.',
  ].join('\n');
}

function listOf(counts: Record<string, number>): string {
  const parts = Object.entries(counts).map(([name, count]) => `${count} ${name}`);
  return parts.length === 0 ? 'none' : parts.join(', ');
}
