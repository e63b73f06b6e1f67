import { createRequire } from 'node:module';
import util from 'node:util';

/**
 * graphql-shield 7.6.5 (its last version) calls `util.isUndefined`, which Node 23 removed: the ESM build then fails to
 * load, and the CommonJS build denies everything. Giving the function back before the CommonJS build is loaded heals
 * both. graphql-middleware is loaded the same way, since the two must be of one kind.
 */
(util as { isUndefined?: (value: unknown) => boolean }).isUndefined ??= (value) => value === undefined;

const require = createRequire(import.meta.url);
const shieldModule = require('graphql-shield') as typeof import('graphql-shield');
const middlewareModule = require('graphql-middleware') as typeof import('graphql-middleware');

export const { shield, rule, deny } = shieldModule;
export const { applyMiddleware } = middlewareModule;
