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
      'Wrap every key anew under ORCHESTRATOR_MASTER_KEY. First start all processes with the new key, and the one before it in ORCHESTRATOR_PREVIOUS_MASTER_KEYS. May run beside them, and be ended and run again.',
    )
    .action(rotate);
  return command;
}

async function rotate(): Promise<void> {
  const { database, vault } = readConfigOrExit();
  const db = createDatabase({ url: database.url, poolSize: 1 });
  try {
    print('Wrapping keys under ORCHESTRATOR_MASTER_KEY; Ctrl-C ends it, and nothing is lost by that.');
    const onProgress = (done: Rewrapped) => print(`  ${counts(done)}`);
    const done = await rewrapKeys(db, { masterKey: createMasterKey(vault), onProgress });
    report(done);
  } finally {
    await db.destroy();
  }
}

function report(done: Rewrapped): void {
  print(`${counts(done)}.`);
  if (done.unreadable.length === 0) {
    print(
      'Nothing is left under another key: ORCHESTRATOR_PREVIOUS_MASTER_KEYS may be emptied once every process has the new key.',
    );
    return;
  }
  print(
    `No key of this configuration opens ${done.unreadable.length} of them, such as that of ${done.unreadable[0]}.`,
  );
  print('Name the key that they were wrapped with in ORCHESTRATOR_PREVIOUS_MASTER_KEYS, and run this again.');
  process.exitCode = 1;
}

function counts({ rewrapped, already }: Rewrapped): string {
  return `${rewrapped} wrapped anew, ${already} were already`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
