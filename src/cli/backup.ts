import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { loadCheckpointKey, loadKeyring } from '../audit/keys.js';
import { auditSource } from '../audit/source.js';
import { verifyAudit } from '../audit/verify.js';
import { linesOf, WITNESS_LOG } from '../audit/witness-log.js';
import { checkBackup } from '../backup/check.js';
import type { Manifest } from '../backup/format.js';
import { restoreBackup } from '../backup/restore.js';
import { takeBackup } from '../backup/take.js';
import { connect } from '../database/connect.js';
import { modelsOn } from '../models.js';
import { readEnv } from '../env.js';
import { sayVerification } from './audit.js';
import { tell, withDatabase } from './session.js';

const inWords = ({ collections, heads, takenAt, hub }: Manifest) => {
  const documents = Object.values(collections).reduce((sum, one) => sum + one.documents, 0);
  const chains = heads.map(({ shard, number }) => `${shard} ${number}`).join(', ');
  return `${documents} documents in ${Object.keys(collections).length} collections of ${takenAt} (hub ${hub}); audit chains up to block: ${chains || 'none'}`;
};

/** `hub backup`: writes a backup, or checks one that is there, and says what it holds. */
export const backupCommand = async (folder: string, { verify }: { verify?: boolean }) => {
  if (!verify)
    await withDatabase(async (uri) => {
      const connection = await connect(uri);
      await takeBackup(connection, { target: folder, dataFolder: readEnv().HUB_DATA, say: tell }).finally(() =>
        connection.close(),
      );
    });
  console.log(`${folder} is whole: ${inWords(await checkBackup(folder))}.`);
  if (!verify)
    console.log('It holds records in the clear: encrypt it. The key audit-key.pem is not in it; keep that elsewhere.');
};

/** `hub restore`: puts a backup into the database, and verifies the audit in it against every witness there is. */
export const restoreCommand = async (folder: string, { replace = false }: { replace?: boolean }) => {
  const dataFolder = readEnv().HUB_DATA;
  await withDatabase(
    async (uri) => {
      const connection = await connect(uri);
      try {
        const manifest = await restoreBackup(connection, { from: folder, dataFolder, replace, say: tell });
        console.log(`Restored: ${inWords(manifest)}.`);
        if (existsSync(join(dataFolder, 'audit-key.pem'))) await loadCheckpointKey(dataFolder);
        const copy = join(folder, WITNESS_LOG);
        const found = await verifyAudit(auditSource(modelsOn(connection)), {
          keyring: await loadKeyring(dataFolder),
          own: { name: WITNESS_LOG, lines: linesOf(join(dataFolder, WITNESS_LOG)) },
          copies: manifest.files[WITNESS_LOG] ? [{ name: copy, lines: linesOf(copy) }] : [],
        });
        sayVerification(found);
        if (found.fault?.kind === 'TRUNCATED')
          console.log(
            'The backup is older than what this hub has witnessed. Restore a newer one; or, if there is none: npm run hub -- audit accept-loss --reason "…"',
          );
      } finally {
        await connection.close();
      }
    },
    { alone: true },
  );
};
