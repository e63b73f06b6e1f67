import { createHash, type Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { z } from 'zod';

/** A backup that cannot be used, or not here. The message names what is wrong and the way out. */
export class BackupError extends Error {}

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const name = z.string().regex(/^[A-Za-z0-9_.-]+$/);

/** What a backup holds. Every file is named here with its checksum: one that is not named is not read. */
export const manifestSchema = z.object({
  format: z.literal(1),
  /** Version of the hub, and the migrations its database had. */
  hub: z.string(),
  migrations: z.array(z.string()),
  mongodb: z.string(),
  /** ISO 8601 in UTC. */
  takenAt: z.string(),
  /** By collection: how much it held, and checksums of its documents and of its file. */
  collections: z.record(name, z.object({ documents: z.int(), bytes: z.int(), content: sha256, file: sha256 })),
  /** Other files of the backup, by name. */
  files: z.record(name, sha256),
  /** Where the audit chains ended. */
  heads: z.array(z.object({ shard: z.string(), number: z.int(), hash: sha256 })),
});

export type Manifest = z.infer<typeof manifestSchema>;

export const MANIFEST = 'manifest.json';

/** The file of a collection: its documents as BSON, one after the other, gzip'ed. */
export const fileOf = (collection: string) => `${collection}.bson.gz`;

/** Counts documents and sums them up as they pass. */
export class Tally {
  documents = 0;
  bytes = 0;
  private readonly hash: Hash = createHash('sha256');

  add(document: Uint8Array) {
    this.documents++;
    this.bytes += document.length;
    this.hash.update(document);
  }

  /** What passed. Only once. */
  result() {
    return { documents: this.documents, bytes: this.bytes, content: this.hash.digest('hex') };
  }
}

/** SHA-256 of a file, hex. */
export const checksumOf = async (path: string) => {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
};

const LARGEST_DOCUMENT = 16 * 1024 * 1024 + 16 * 1024;

/** Documents of a collection's file, as BSON. @throws BackupError where it ends within one */
export async function* documentsIn(folder: string, collection: string): AsyncGenerator<Buffer> {
  let left: Buffer = Buffer.alloc(0);
  // Errors of the file reach the reader through the stream that it is piped into.
  const unzipped = createGunzip({ chunkSize: 1024 * 1024 });
  const source = createReadStream(join(folder, fileOf(collection)));
  source.on('error', (error) => unzipped.destroy(error)).pipe(unzipped);
  for await (const chunk of unzipped as AsyncIterable<Buffer>) {
    left = left.length > 0 ? Buffer.concat([left, chunk]) : chunk;
    let at = 0;
    while (left.length - at >= 4) {
      const size = left.readInt32LE(at);
      if (size < 5 || size > LARGEST_DOCUMENT)
        throw new BackupError(`${fileOf(collection)} is not a file of documents`);
      if (left.length - at < size) break;
      yield left.subarray(at, at + size);
      at += size;
    }
    left = left.subarray(at);
  }
  if (left.length > 0) throw new BackupError(`${fileOf(collection)} ends in the middle of a document`);
}
