import { Command } from 'commander';
import { readConfigOrExit } from './config.ts';
import { createDatabase } from './storage/database.ts';
import { createMasterKey } from './storage/master-key.ts';
import { rewrapKeys, type Rewrapped } from './storage/rewrap.ts';

/** `octo vault`: the keys that personal data is sealed with. */
export function vaultCommand(): Command {
  const command = new Command('vault').description('The keys that personal data is sealed with.');
  command
    .command('rotate')
    .description(
      'Wrap every key anew under ORCHESTRATOR_MASTER_KEY. Run it once every process has the new key there and the old one in ORCHESTRATOR_PREVIOUS_MASTER_KEYS. May be ended and run again.',
    )
    .action(rotate);
  return command;
}

async function rotate(): Promise<void> {
  const { database, vault } = readConfigOrExit();
  const db = createDatabase({ url: database.url, poolSize: 1 });
  try {
    print('Wrapping keys under ORCHESTRATOR_MASTER_KEY; Ctrl-C ends it, and nothing is lost by that.');
    const onProgress = (done: Rewrapped) => print(`${counts(done)}.`);
    const done = await rewrapKeys(db, { masterKey: createMasterKey(vault), onProgress });
    report(done);
  } finally {
    await db.destroy();
  }
}

function report(done: Rewrapped): void {
  const [lost] = done.unreadable;
  if (lost !== undefined) {
    print(`No key of this configuration opens ${done.unreadable.length} of them, such as that of ${lost}.`);
    print(
      'Name the key that they were wrapped with in ORCHESTRATOR_PREVIOUS_MASTER_KEYS, and run this again.',
    );
  }
  if (!done.complete) {
    print(
      'Keys are still being wrapped under another key: a process runs with it in ORCHESTRATOR_MASTER_KEY. Start that one with the new key, and run this again.',
    );
  }
  if (lost === undefined && done.complete) {
    print(
      `All ${done.keys} keys are wrapped under ORCHESTRATOR_MASTER_KEY. Nothing is left under another key: it may be taken out of ORCHESTRATOR_PREVIOUS_MASTER_KEYS.`,
    );
  } else process.exitCode = 1;
}

function counts({ passes, keys, rewrapped }: Rewrapped): string {
  return `Pass ${passes}: ${keys} keys looked at, ${rewrapped} wrapped anew so far`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
