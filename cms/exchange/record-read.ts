import type { z } from 'zod';
import { checkEntry } from '#content/schema/check-entry.ts';
import type { Entry } from '#content/schema/pack.ts';
import type { Problem } from '#content/schema/problem.ts';
import type { RichText } from '#content/schema/rich-text.ts';
import { isRichText, publishingKey, shapeOf } from './record-shape.ts';
import { readMarkdown } from './markdown-read.ts';
import { MarkdownError } from './refusals.ts';
import { readYaml, type YamlFile } from './yaml-read.ts';
import { isObject } from './values.ts';

/** What the path of a file says of its record. */
export type Address = { slug: string; lang?: string };

type Result<T> = { entry: Entry<T> } | { problems: Problem[] };

/** Reads the YAML of a document. */
export function readDocument<T extends { slug: string }>(schema: z.ZodType<T>, source: string, place: string, address: Address): Result<T> {
  return readRecord(schema, readYaml(source), {}, place, address);
}

/** Reads a text: front matter between two lines of three hyphens, then the body in Markdown. */
export function readText<T extends { slug: string }>(schema: z.ZodType<T>, source: string, place: string, address: Address): Result<T> {
  const [, front, body = ''] = /^---\n([\s\S]*?\n)?---(?:\n([\s\S]*))?$/.exec(source) ?? [];
  if (!source.startsWith('---\n') || !/\n---(\n|$)/.test(source)) {
    return {
      problems: [
        {
          place: `${place}:1`,
          message: 'has no front matter: begin with a line of three hyphens, then the keys (title: …), then a line of three hyphens again',
        },
      ],
    };
  }
  const bodyLine = source.slice(0, source.length - body.length).split('\n').length;
  const yaml = readYaml(front ?? '', 2);
  if (!('body' in shapeOf(schema))) {
    if (body.trim())
      return {
        problems: [
          {
            place: `${place}:${bodyLine}`,
            message: 'has words below the front matter, where this kind of text has no body: move them into a key or delete them',
          },
        ],
      };
    return readRecord(schema, yaml, {}, place, address);
  }
  const read = tryMarkdown(body, place, bodyLine, 'body');
  if ('problems' in read) return read;
  return readRecord(schema, yaml, { body: read.richText }, place, address);
}

function readRecord<T extends { slug: string }>(schema: z.ZodType<T>, yaml: YamlFile, body: object, place: string, address: Address): Result<T> {
  if (yaml.mistakes.length > 0) return { problems: yaml.mistakes.map(({ line, message }) => ({ place: `${place}:${line}`, message })) };
  const value = yaml.value ?? {};
  if (!isObject(value)) return { problems: [{ place, message: 'must be keys with values: write lines like "title: Keep your passport"' }] };
  const inPath = Object.keys({ ...address, ...body }).find((key) => key in value);
  if (inPath)
    return {
      problems: [
        {
          place: at(place, yaml.lineOf([inPath])),
          field: inPath,
          message: `is said by the ${inPath === 'body' ? 'Markdown below' : 'name of the file or folder'}: take the key away`,
        },
      ],
    };

  const shape = shapeOf(schema);
  const key = publishingKey(schema);
  const { [key]: mark, ...fields } = value;
  const draft = key === 'draft' ? true : 'draft';
  if (mark !== undefined && mark !== draft && mark !== 'published' && mark !== false) {
    return { problems: [{ place: at(place, yaml.lineOf([key])), field: key, message: `must be "${draft}" or left out, which means published` }] };
  }
  const problems: Problem[] = [];
  for (const [field, markdown] of Object.entries(fields)) {
    const fieldSchema = shape[field];
    if (!fieldSchema || !isRichText(fieldSchema) || typeof markdown !== 'string') continue;
    const read = tryMarkdown(markdown, place, (yaml.lineOf([field]) ?? 0) + 1, field);
    if ('problems' in read) problems.push(...read.problems);
    else fields[field] = read.richText;
  }
  if (problems.length > 0) return { problems };

  const record = { ...fields, ...body, ...address };
  const status = mark === draft ? 'draft' : 'published';
  const checked = checkEntry(schema, status, status === 'draft' ? written(record) : record, place, address.lang);
  return 'entry' in checked ? checked : { problems: withLines(checked.problems, yaml) };
}

/** In a draft, a key without a value is not written yet, and so is an empty body. */
function written(record: Record<string, unknown>) {
  const empty = (key: string, value: unknown) => value === null || value === '' || (key === 'body' && Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(record).filter(([key, value]) => !empty(key, value)));
}

function tryMarkdown(markdown: string, place: string, firstLine: number, field: string): { richText: RichText } | { problems: Problem[] } {
  try {
    return { richText: readMarkdown(markdown, firstLine) };
  } catch (error) {
    if (!(error instanceof MarkdownError)) throw error;
    return { problems: error.refusals.map(({ line, message }): Problem => ({ place: `${place}:${line}`, field, message })) };
  }
}

function withLines(problems: Problem[], yaml: YamlFile): Problem[] {
  return problems.map((problem) => {
    const path = problem.field?.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part)) ?? [];
    return { ...problem, place: at(problem.place, yaml.lineOf(path)) };
  });
}

function at(place: string, line: number | undefined) {
  return line === undefined ? place : `${place}:${line}`;
}
