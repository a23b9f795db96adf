import type { Style } from './style.ts';

export interface SummaryRow {
  title: string;
  status: string;
  outcome: string;
  steps: string;
  cost: string;
  tokens: string;
  time: string;
  isAsExpected: boolean;
  /** Where Temporal's UI shows the task. */
  link: string | undefined;
}

const columns = [
  { name: 'Task', cell: ({ title }: SummaryRow) => title, isNumber: false },
  { name: 'Status', cell: ({ status }: SummaryRow) => status, isNumber: false },
  { name: 'Outcome', cell: ({ outcome }: SummaryRow) => outcome, isNumber: false },
  { name: 'Steps', cell: ({ steps }: SummaryRow) => steps, isNumber: true },
  { name: 'Cost', cell: ({ cost }: SummaryRow) => cost, isNumber: true },
  { name: 'Tokens', cell: ({ tokens }: SummaryRow) => tokens, isNumber: true },
  { name: 'Time', cell: ({ time }: SummaryRow) => time, isNumber: true },
];

/** Lines of a table; the link of a row stands below it, as it is longer than any column should be. */
export function summaryTable(rows: readonly SummaryRow[], style: Style): string[] {
  const widths = columns.map(({ name, cell }) =>
    Math.max(name.length, ...rows.map((row) => cell(row).length)),
  );
  const line = (cells: string[]): string =>
    cells
      .map((text, i) => (columns[i]?.isNumber ? text.padStart(widths[i] ?? 0) : text.padEnd(widths[i] ?? 0)))
      .join('  ')
      .trimEnd();
  return [
    style.bold(`  ${line(columns.map(({ name }) => name))}`),
    ...rows.flatMap((row) => [
      `${row.isAsExpected ? style.green('✓') : style.red('✗')} ${line(columns.map(({ cell }) => cell(row)))}`,
      ...(row.link === undefined ? [] : [style.dim(`    ${row.link}`)]),
    ]),
  ];
}
