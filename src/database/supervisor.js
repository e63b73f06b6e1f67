/**
 * Runs a mongod for a hub and ends it when the hub is gone, however that came about: the hub holds the other end of
 * this process's standard input, and the operating system closes it even after kill -9. Plain JavaScript, so that it
 * starts in an instant under node alone. Arguments: the mongod binary, then its arguments.
 */
import { spawn } from 'node:child_process';

const [binary, ...args] = process.argv.slice(2);
const mongod = spawn(binary, args, { stdio: 'ignore' });

let ending = false;
const end = () => {
  if (ending) return;
  ending = true;
  mongod.kill('SIGTERM');
  setTimeout(() => mongod.kill('SIGKILL'), 15_000).unref();
};

process.stdin.on('end', end).on('close', end).on('error', end).resume();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, end);
mongod.on('error', () => process.exit(127));
mongod.on('exit', (code) => process.exit(code ?? 1));
