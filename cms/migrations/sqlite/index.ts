import * as migration_20261123_121122_first from './20261123_121122_first.ts';
import * as migration_20261123_153251_feedback from './20261123_153251_feedback.ts';
import * as migration_20261123_231141_changes from './20261123_231141_changes.ts';
import * as migration_20261123_235518_publications from './20261123_235518_publications.ts';
import * as migration_20261124_141739_roles from './20261124_141739_roles.ts';
import * as migration_20261124_143452_calls from './20261124_143452_calls.ts';
import * as migration_20261124_144244_states from './20261124_144244_states.ts';
import * as migration_20261124_150326_alerts from './20261124_150326_alerts.ts';

export const migrations = [
  {
    up: migration_20261123_121122_first.up,
    down: migration_20261123_121122_first.down,
    name: '20261123_121122_first',
  },
  {
    up: migration_20261123_153251_feedback.up,
    down: migration_20261123_153251_feedback.down,
    name: '20261123_153251_feedback',
  },
  {
    up: migration_20261123_231141_changes.up,
    down: migration_20261123_231141_changes.down,
    name: '20261123_231141_changes',
  },
  {
    up: migration_20261123_235518_publications.up,
    down: migration_20261123_235518_publications.down,
    name: '20261123_235518_publications',
  },
  {
    up: migration_20261124_141739_roles.up,
    down: migration_20261124_141739_roles.down,
    name: '20261124_141739_roles',
  },
  {
    up: migration_20261124_143452_calls.up,
    down: migration_20261124_143452_calls.down,
    name: '20261124_143452_calls',
  },
  {
    up: migration_20261124_144244_states.up,
    down: migration_20261124_144244_states.down,
    name: '20261124_144244_states',
  },
  {
    up: migration_20261124_150326_alerts.up,
    down: migration_20261124_150326_alerts.down,
    name: '20261124_150326_alerts'
  },
];
