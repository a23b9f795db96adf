import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { superviseChild } from '../../src/embedded/supervised-child.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** Supervises a script and resolves `said(text)` once a printed line holds the text. */
function supervise(source: string) {
  const folder = temporaryFolder();
  const script = join(folder, 'child.mjs');
  writeFileSync(script, source);
  const printed: string[] = [];
  let wake: () => void = () => undefined;
  let giveUp: (code: number) => void;
  const givenUp = new Promise<number>((resolve) => (giveUp = resolve));
  const child = superviseChild({
    name: 'worker',
    script,
    env: { PATH: process.env['PATH'], MARKER: join(folder, 'ran') },
    logFile: join(folder, 'worker.log'),
    pidFile: join(folder, 'worker.pid'),
    print(line) {
      printed.push(line);
      wake();
    },
    showLogs: true,
    onGivenUp: (code) => giveUp(code),
  });
  onTestFinished(() => child.stop());
  const said = async (text: string) => {
    while (!printed.some((line) => line.includes(text)))
      await new Promise<void>((resolve) => (wake = resolve));
  };
  return { child, printed, said, givenUp, log: () => readFileSync(join(folder, 'worker.log'), 'utf8') };
}

test('a child that ends by itself is started again, and its end and last words are told', async () => {
  const run = supervise(`
    import { existsSync, writeFileSync } from 'node:fs';
    if (existsSync(process.env.MARKER)) { console.log('second life'); setInterval(() => {}, 1e6); }
    else { writeFileSync(process.env.MARKER, ''); console.error('my last words'); process.exitCode = 3; }
  `);
  await run.said('second life');
  const ends = run.printed.filter((line) => line.includes('ended by itself'));
  expect(ends).toHaveLength(1);
  expect(ends[0]).toMatch(/worker ended by itself \(exit code 3\)[^]*my last words/);
  expect(run.printed).toContain('worker | second life');
});

test('a child that refuses its configuration is not started again', async () => {
  const run = supervise(`console.error('ORCHESTRATOR_PORT must be a port'); process.exitCode = 78;`);
  expect(await run.givenUp).toBe(78);
  expect(run.printed.filter((line) => line.includes('again'))).toEqual([]);
});

test('a child that is stopped may finish what it has begun, and its end is no failure', async () => {
  const run = supervise(`
    process.on('SIGTERM', () => { console.log('finished my work'); process.exit(0); });
    console.log('serving');
    setInterval(() => {}, 1e6);
  `);
  await run.said('serving');
  await run.child.stop();
  await run.said('finished my work');
  expect(run.printed.some((line) => line.includes('ended by itself'))).toBe(false);
});
