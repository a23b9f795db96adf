import { exitCodeBadConfig } from './config.ts';
import type { Database } from './storage/database.ts';
import { readFingerprintKey, WrongMasterKey } from './storage/fingerprint-key.ts';
import type { MasterKey } from './storage/master-key.ts';
import type { Logger } from './telemetry/logger.ts';
import { untilPostgresAnswers } from './until-postgres-answers.ts';

/**
 * The key of the hashes by which texts are compared. Ends the process with 78 where the database was used with another master key:
 * nothing may be sealed with a wrong one.
 */
export async function openFingerprintKey({
  db,
  masterKey,
  logger,
}: {
  db: Database;
  masterKey: MasterKey;
  logger: Logger;
}): Promise<Buffer> {
  try {
    return await untilPostgresAnswers({
      logger,
      awaitSchema: true,
      ask: () => readFingerprintKey(db, masterKey),
    });
  } catch (error) {
    if (!(error instanceof WrongMasterKey)) throw error;
    logger.critical(error.message);
    process.exit(exitCodeBadConfig);
  }
}
