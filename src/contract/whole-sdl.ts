import { kinds } from '../kinds/all.js';
import { expand } from './expand.js';
import { readSdl } from './sdl.js';

/** The whole SDL: what follows from the kinds written out. */
export const wholeSdl = (sdl = readSdl()): string => expand(sdl, kinds);
