import * as migration_20261123_121122_first from './20261123_121122_first.ts';

export const migrations = [
  {
    up: migration_20261123_121122_first.up,
    down: migration_20261123_121122_first.down,
    name: '20261123_121122_first'
  },
];
