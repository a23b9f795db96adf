// npm run reflex:eval -- [--injection FILE…] [--pii FILE…] [--json OUT] [--alone] [--missed]
// Files hold JSON lines: { text, label: 'injection' | 'benign', source } and { text, spans: [{ start, end, type }], source };
// with none, texts of the project itself are measured.
import { readFile, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { basename } from 'node:path';
import { readArguments } from './arguments.mjs';
import { judge } from './bars.mjs';
import { injectionDetectors, personalDetectors } from './detectors.mjs';
import { measureHardInputs, measureLatency } from './latency.mjs';
import { ownPersonalRows } from './own-personal.mjs';
import { ownInjectionRows } from './own-texts.mjs';
import { scoreInjection } from './score-injection.mjs';
import { scorePersonal } from './score-personal.mjs';
import {
  barsTable,
  hardInputsTable,
  injectionTable,
  latencyTable,
  personalTable,
  sourcesTable,
  typesTable,
} from './tables.mjs';

const { injection, pii, json, alone, missed } = readArguments(process.argv.slice(2));
const ownFiles = injection.length + pii.length === 0;
const attackRows = ownFiles ? await ownInjectionRows() : await readRows(injection);
const personalRows = ownFiles ? ownPersonalRows() : await readRows(pii);
if (ownFiles)
  console.log('No files were given: these are texts of the project itself, which its rules have seen.\n');

const report = {
  date: new Date().toISOString(),
  node: process.version,
  cores: cpus().length,
  texts: { injection: attackRows.length, pii: personalRows.length },
};

if (attackRows.length > 0) {
  report.injection = await overTools(injectionDetectors, async (detect) =>
    scoreInjection(
      await mapRows(attackRows, async ({ text, ...row }) => ({ ...row, ...(await detect(text)) })),
    ),
  );
  print(injectionTable(report.injection), sourcesTable(report.injection.reflex));
}
if (personalRows.length > 0) {
  report.pii = await overTools(personalDetectors, async (detect) =>
    scorePersonal(await mapRows(personalRows, async (row) => ({ ...row, regions: await detect(row.text) }))),
  );
  print(personalTable(report.pii), typesTable(report.pii.reflex));
}

const screen = (text) => injectionDetectors.reflex(text);
const allTexts = [...attackRows, ...personalRows].map(({ text }) => text);
const cleanTexts = attackRows.filter(({ label }) => label === 'benign').map(({ text }) => text);
report.latency = measureLatency({ texts: cleanTexts.length > 0 ? cleanTexts : allTexts, screen });
report.latencyOfAttacks = measureLatency({ texts: allTexts, screen });
report.hardMegabytes = measureHardInputs(screen);
print(
  `Clean texts, joined\n\n${latencyTable(report.latency)}`,
  `Attacks and personal data among them\n\n${latencyTable(report.latencyOfAttacks)}`,
  hardInputsTable(report.hardMegabytes),
);
report.bars = judge(report);
print(barsTable(report.bars));
if (missed) printMissed();
if (json !== undefined) await writeFile(json, `${JSON.stringify(report, null, 2)}\n`);

async function readRows(paths) {
  const rows = await Promise.all(
    paths.map(async (path) => {
      const lines = (await readFile(path, 'utf8')).split('\n').filter((line) => line.trim() !== '');
      return lines.map((line) => ({ source: basename(path), ...JSON.parse(line) }));
    }),
  );
  return rows.flat();
}

async function overTools(detectors, measure) {
  const results = {};
  for (const [tool, detect] of Object.entries(detectors)) {
    if (!alone || tool === 'reflex') results[tool] = await measure(detect);
  }
  return results;
}

async function mapRows(rows, work) {
  const mapped = [];
  for (const row of rows) mapped.push(await work(row));
  return mapped;
}

function printMissed() {
  for (const { text, label, source } of attackRows) {
    const { block, review } = screen(text);
    const kind = label === 'injection' ? !review && 'missed' : review && (block ? 'blocked' : 'flagged');
    if (kind) console.log(`${kind} ${source}: ${JSON.stringify(text.slice(0, 300))}`);
  }
}

function print(...parts) {
  console.log(parts.map((part) => `${part}\n`).join('\n'));
}
