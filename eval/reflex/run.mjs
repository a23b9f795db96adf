// npm run reflex:eval -- [--injection FILE…] [--pii FILE…] [--json OUT] [--alone] [--missed]
// Files hold JSON lines: { text, label: 'injection' | 'benign', source } and { text, spans: [{ start, end, type }], source }.
import { readFile, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { readArguments } from './arguments.mjs';
import { injectionDetectors, personalDetectors } from './detectors.mjs';
import { measureHardInputs, measureLatency } from './latency.mjs';
import { scoreInjection } from './score-injection.mjs';
import { scorePersonal } from './score-personal.mjs';
import { injectionTable, latencyTable, personalTable, sourcesTable, typesTable } from './tables.mjs';

const heldBack = (name) => fileURLToPath(new URL(`held-back/${name}.jsonl`, import.meta.url));

const { injection, pii, json, alone, missed } = readArguments(process.argv.slice(2));
const ownFiles = injection.length + pii.length === 0;
const attackRows = await readRows(ownFiles ? [heldBack('injection')] : injection);
const personalRows = await readRows(ownFiles ? [heldBack('personal')] : pii);

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
report.latency = measureLatency({ texts: [...attackRows, ...personalRows].map(({ text }) => text), screen });
report.hardMegabytes = measureHardInputs(screen);
print(
  latencyTable(report.latency),
  `Slowest megabyte: ${report.hardMegabytes[0].ms.toFixed(0)} ms, of ${JSON.stringify(report.hardMegabytes[0].piece)}`,
);
if (missed) printMissed();
if (json !== undefined) await writeFile(json, `${JSON.stringify(report, null, 2)}\n`);

async function readRows(paths) {
  const texts = await Promise.all(paths.map((path) => readFile(path, 'utf8')));
  return texts.flatMap((text) =>
    text
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line)),
  );
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
