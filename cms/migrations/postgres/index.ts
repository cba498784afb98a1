import * as migration_20261123_121135_first from './20261123_121135_first.ts';
import * as migration_20261123_153310_feedback from './20261123_153310_feedback.ts';
import * as migration_20261123_231149_changes from './20261123_231149_changes.ts';
import * as migration_20261123_235523_publications from './20261123_235523_publications.ts';
import * as migration_20261124_141743_roles from './20261124_141743_roles.ts';
import * as migration_20261124_143456_calls from './20261124_143456_calls.ts';
import * as migration_20261124_144248_states from './20261124_144248_states.ts';
import * as migration_20261124_150330_alerts from './20261124_150330_alerts.ts';

export const migrations = [
  {
    up: migration_20261123_121135_first.up,
    down: migration_20261123_121135_first.down,
    name: '20261123_121135_first',
  },
  {
    up: migration_20261123_153310_feedback.up,
    down: migration_20261123_153310_feedback.down,
    name: '20261123_153310_feedback',
  },
  {
    up: migration_20261123_231149_changes.up,
    down: migration_20261123_231149_changes.down,
    name: '20261123_231149_changes',
  },
  {
    up: migration_20261123_235523_publications.up,
    down: migration_20261123_235523_publications.down,
    name: '20261123_235523_publications',
  },
  {
    up: migration_20261124_141743_roles.up,
    down: migration_20261124_141743_roles.down,
    name: '20261124_141743_roles',
  },
  {
    up: migration_20261124_143456_calls.up,
    down: migration_20261124_143456_calls.down,
    name: '20261124_143456_calls',
  },
  {
    up: migration_20261124_144248_states.up,
    down: migration_20261124_144248_states.down,
    name: '20261124_144248_states',
  },
  {
    up: migration_20261124_150330_alerts.up,
    down: migration_20261124_150330_alerts.down,
    name: '20261124_150330_alerts'
  },
];
