import { findDocument } from './documents.ts';
import { snapshot } from './snapshot.ts';

/** Who runs the service, by name; undefined as long as nobody has said so in the settings. */
export function operatorOfService(): string | undefined {
  const { operator, operatorName } = snapshot().settings;
  return operatorName ?? (operator && findDocument('organisations', operator)?.name);
}
