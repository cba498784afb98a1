import { createHash } from 'node:crypto';
import { nameOf } from './handle.ts';

/**
 * What tells whether a remembered value is still the same. Records count by their name: who reads their fields notes that
 * itself. Throws for what cannot be compared (functions, classes).
 */
export function fingerprint(value: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(plain(value)) ?? '')
    .digest('base64url');
}

/** The value with a tag at everything that JSON would drop or take for something else. */
function plain(value: unknown): unknown {
  if (typeof value === 'function') throw new Error('A remembered value holds a function: remember what the function makes.');
  if (value === undefined) return ['undefined'];
  if (typeof value !== 'object' || value === null) return value;
  const name = nameOf(value);
  if (name !== undefined) return ['record', name];
  if (Array.isArray(value)) return ['list', ...value.map(plain)];
  if (value instanceof Uint8Array) return ['bytes', createHash('sha256').update(value).digest('base64url')];
  if (value instanceof Map) return ['map', ...[...value].map(([key, member]) => [plain(key), plain(member)])];
  if (value instanceof Set) return ['set', ...[...value].map(plain)];
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) throw new Error(`A remembered value holds a ${value.constructor.name}, which cannot be compared.`);
  return ['object', ...Object.entries(value).map(([key, member]) => [key, plain(member)])];
}
