import { APIError } from 'payload';

/** Three hundred letters of any script, percent-encoded, fit twice. */
export const longestBody = 8 * 1024;

/** The fields of a posted form or JSON object; an error with status and sentence where it is neither, or too long. */
export async function readForm(request: { headers: Headers; body?: ReadableStream<Uint8Array> | null }): Promise<unknown> {
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json' && type !== 'application/x-www-form-urlencoded')
    throw new APIError('Send the form as application/x-www-form-urlencoded or as application/json.', 415);
  const text = await readText(request);
  if (type === 'application/json') return parseJson(text);
  const fields = [...new URLSearchParams(text)];
  if (new Set(fields.map(([name]) => name)).size !== fields.length) throw new APIError('Each field can be sent once.', 400);
  return Object.fromEntries(fields);
}

async function readText({ headers, body }: Parameters<typeof readForm>[0]): Promise<string> {
  const tooLong = new APIError(`The form is too long: send at most ${longestBody} bytes.`, 413);
  if (Number(headers.get('content-length')) > longestBody) throw tooLong;
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of body ?? []) {
    size += part.byteLength;
    if (size > longestBody) throw tooLong;
    parts.push(part);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(parts));
  } catch {
    throw new APIError('The form is not written in UTF-8.', 400);
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new APIError('The form is no JSON.', 400);
  }
}
