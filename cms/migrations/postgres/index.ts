import * as migration_20261123_121135_first from './20261123_121135_first.ts';

export const migrations = [
  {
    up: migration_20261123_121135_first.up,
    down: migration_20261123_121135_first.down,
    name: '20261123_121135_first'
  },
];
