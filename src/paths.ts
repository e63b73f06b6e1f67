import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const rootFrom = (folder: string): string =>
  existsSync(join(folder, 'package.json')) ? folder : rootFrom(dirname(folder));

/** The project's folder, the same whether the hub runs from src/ or from dist/. */
export const projectFolder = rootFrom(dirname(fileURLToPath(import.meta.url)));

/** A path in the project. */
export const inProject = (...parts: string[]) => join(projectFolder, ...parts);
