import type { Upgrades } from './database/migrate.js';
import type { Models } from './models.js';
import { upgradeRelationships } from './relationships/upgrade.js';
import { upgradeEntries } from './writing/upgrade.js';

/** What brings an older database up to date, where a step must know what is stored. */
export const upgradesOf = (models: Models): Upgrades => ({
  entries: () => upgradeEntries(models),
  relationships: () => upgradeRelationships(models),
});
