import type { z } from 'zod';
import { sentence } from './sentence.ts';

/**
 * Something in the content that must be mended: `place` is a file (with line where known) or an address in the CMS,
 * `field` the path as the CMS writes it ("sources.0.url"), `message` what is wrong and how to mend it.
 */
export type Problem = { place: string; field?: string; lang?: string; message: string };

/** One line for a person: place, field, what is wrong, how to mend it.
 * @example formatProblem({ place: 'articles/unpaid-wages/ar', field: 'summary', message: 'is empty: write it' })
 * // articles/unpaid-wages/ar: "summary" is empty: write it
 */
export function formatProblem({ place, field, message }: Problem): string {
  if (!field) return `${place}: ${message}`;
  const joint = /^(is|are|must|has|holds|refers|names) /.test(message) ? ' ' : ': ';
  return `${place}: "${fieldWords(field)}"${joint}${message}`;
}

/** Checks a value against its contract: the record, or what is wrong with it in sentences. */
export function check<S extends z.ZodType>(schema: S, value: unknown, place: string, lang?: string): { record: z.infer<S> } | { problems: Problem[] } {
  const result = schema.safeParse(value, { error: sentence });
  if (result.success) return { record: result.data };
  return { problems: result.error.issues.flatMap((issue) => problemsOf(issue, value, place, lang)) };
}

function problemsOf(issue: z.core.$ZodIssue, value: unknown, place: string, lang?: string): Problem[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.message.split('\n').map((message, index) => problem([...issue.path, issue.keys[index] ?? ''], message, place, lang));
  }
  // What is not there is said to be missing, whatever the schema says of its form.
  const input = issue.path.reduce<unknown>((inner, key) => Object(inner)[key], value);
  const isMissing = input === undefined && issue.code !== 'custom';
  return [problem(issue.path, isMissing ? 'is missing' : issue.message, place, lang)];
}

function problem(path: PropertyKey[], message: string, place: string, lang?: string): Problem {
  const field = path.join('.');
  return { place, ...(field && { field }), ...(lang && { lang }), message: withWayOut(message, path, lang) };
}

/** Thrown where nothing may go on; lists every problem, one a line. */
export class ContentError extends Error {
  readonly problems: Problem[];

  constructor(intro: string, problems: Problem[]) {
    super([intro, ...problems.map((problem) => `  ${formatProblem(problem)}`)].join('\n'));
    this.name = 'ContentError';
    this.problems = problems;
  }
}

function withWayOut(message: string, path: PropertyKey[], lang?: string) {
  if (message !== 'is empty' && message !== 'is missing') return message;
  if (path.length > 1) return `${message}: write it`;
  return `${message}: write it or set the ${lang ? 'text' : 'document'} to draft`;
}

/** "sources.0.url" is read as "sources 1, url": people count from one. */
function fieldWords(field: string) {
  return field.split('.').reduce((words, part) => (/^\d+$/.test(part) ? `${words} ${Number(part) + 1}` : `${words}, ${part}`));
}
