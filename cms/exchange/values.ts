/** Tells of a value that can't be used: a sentence that begins with a verb, like "is empty". */
export type Report = (message: string) => void;

/** Whether a value is a plain object (no array, not null). */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value if it is a list, else an empty one. */
export function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
