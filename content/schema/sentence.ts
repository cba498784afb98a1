import type { z } from 'zod';
import { countryCodes } from '../vocabulary/countries.ts';
import { langs } from '../vocabulary/languages.ts';
import { nearest } from './nearest.ts';

/**
 * Zod's error map in plain words: what is wrong and how to mend it. A message that the schema itself gives comes first;
 * of unknown keys one sentence a line; input is quoted shortened, so that a title of five megabytes does not fill the screen.
 */
export function sentence(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `must be ${kinds[issue.expected] ?? issue.expected}, not ${kindOf(issue.input)}: ${typeFix(issue.expected, issue.input)}`;
    case 'invalid_value':
      return unknownValue(issue.values.map(String), issue.input);
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownKey(key, knownKeys(issue.inst))).join('\n');
    case 'too_big':
      return `is ${size(issue.input)}, at most ${number(issue.maximum)} allowed: ${{ string: 'shorten it', array: 'take some away' }[String(issue.origin)] ?? 'correct it'}`;
    case 'too_small':
      return `is ${size(issue.input)}, at least ${number(issue.minimum)} needed: ${typeof issue.input === 'number' ? 'correct it' : 'complete it'}`;
    case 'invalid_format':
      return `is ${quote(issue.input)}, which ${formats[issue.format] ?? `does not have the form ${issue.pattern ?? issue.format}`}`;
    case 'invalid_union':
      return 'holds something that is not allowed here';
    default:
      return 'is not valid';
  }
}

const kinds: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of keys',
};

const formats: Record<string, string> = {
  email: 'is no e-mail address: write it as name@example.org',
  url: 'is no web address: write it in full, with https://',
  date: 'is no day: write it as YYYY-MM-DD',
};

function kindOf(input: unknown) {
  if (input === null) return 'empty';
  if (Array.isArray(input)) return 'a list';
  return kinds[typeof input] ?? typeof input;
}

function typeFix(expected: string, input: unknown) {
  if (input === null) return 'write a value or take the key away';
  if (expected === 'string' && typeof input !== 'object') return 'put it in quotes';
  if (expected === 'array') return 'write each entry on a line that starts with "- "';
  return typeof input === 'string' ? 'take the quotes away' : 'correct it';
}

function unknownValue(known: string[], input: unknown) {
  const list = known.join(', ');
  if (list === countryCodes.join(', ')) return `has the unknown country code ${quote(input)}: use one of ${list}`;
  if (list === langs.join(', ')) return `has the unknown language ${quote(input)}: use one of ${list}`;
  const guess = nearest(String(input), known);
  return `is ${quote(input)}, which is not known: ${guess ? `did you mean "${guess}"? The choice is` : 'use one of'} ${list}`;
}

function unknownKey(key: string, known: string[]) {
  const guess = nearest(key, known);
  return `is no known key: ${guess ? `did you mean "${guess}"?` : `take it away; the keys are ${known.join(', ')}`}`;
}

function knownKeys(schema: unknown): string[] {
  return schema && typeof schema === 'object' && 'shape' in schema ? Object.keys(schema.shape ?? {}) : [];
}

function size(input: unknown) {
  if (typeof input === 'string') return `${number(input.length)} characters long`;
  if (Array.isArray(input)) return `a list of ${number(input.length)}`;
  return String(input);
}

function number(value: unknown) {
  return typeof value === 'number' || typeof value === 'bigint' ? value.toLocaleString('en') : String(value);
}

function quote(input: unknown) {
  const text = typeof input === 'object' ? JSON.stringify(input) : String(input);
  return `"${text.length > 60 ? `${text.slice(0, 60)}…` : text}"`;
}
