import { open, type FileHandle } from 'node:fs/promises';

/** A refused resource as it is written: where it stood, why it was refused, and the resource itself, whole. */
export interface Reject {
  file: string;
  number: number;
  reason: string | undefined;
  /** Null where it could not be read at all. */
  resource: unknown;
}

/**
 * The file of refused resources, one a line. A line is on disk before the import goes on, so that a crash loses none;
 * what stands there already, from a run that was cut off or from another import, stays and is not written twice.
 */
export class RejectsFile {
  private handle: FileHandle | null = null;
  private readonly lines = new Map<string, number>();

  constructor(private readonly path: string) {}

  /** Adds a refused resource; gives its line, from 1. */
  async add(reject: Reject): Promise<number> {
    const handle = (this.handle ??= await this.open());
    const line = JSON.stringify(reject);
    const known = this.lines.get(line);
    if (known) return known;
    await handle.appendFile(`${line}\n`);
    await handle.datasync();
    this.lines.set(line, this.lines.size + 1);
    return this.lines.size;
  }

  async close() {
    await this.handle?.close();
  }

  private async open(): Promise<FileHandle> {
    const handle = await open(this.path, 'a+', 0o600);
    const text = await handle.readFile('utf8');
    const whole = text.slice(0, text.lastIndexOf('\n') + 1);
    // A process that was killed while it wrote leaves half a line; this run comes to that resource again.
    await handle.truncate(Buffer.byteLength(whole));
    for (const line of whole.split('\n').slice(0, -1)) this.lines.set(line, this.lines.size + 1);
    return handle;
  }
}
