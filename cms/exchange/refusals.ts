import type { Node, Text } from 'mdast';

/** A line of Markdown that the service does not take: what it is and how to mend it. */
export type Refusal = { line: number; message: string };

/** Thrown by `readMarkdown`; names every refused line. */
export class MarkdownError extends Error {
  readonly refusals: Refusal[];

  constructor(refusals: Refusal[]) {
    super(refusals.map(({ line, message }) => `line ${line}: ${message}`).join('\n'));
    this.name = 'MarkdownError';
    this.refusals = refusals;
  }
}

/** Collects refusals while a text is read, so that a writer sees all of them at once. */
export class Refusals {
  readonly #found: Refusal[] = [];
  readonly #firstLine: number;
  readonly #source: string;

  constructor(firstLine: number, source: string) {
    this.#firstLine = firstLine;
    this.#source = source;
  }

  /** Whether words hold `**` that the writer meant as bold: in scripts without spaces between words that happens easily. */
  hasLooseStars({ position }: Text) {
    const written = this.#source.slice(position?.start.offset, position?.end.offset);
    return written.replace(/\\./g, '').includes('**');
  }

  /** Notes a refusal and stands in for the node with nothing. */
  add(node: Node, message: string): never[] {
    this.#found.push({ line: (node.position?.start.line ?? 1) + this.#firstLine - 1, message });
    return [];
  }

  throwIfAny() {
    if (this.#found.length > 0) throw new MarkdownError(this.#found.toSorted((a, b) => a.line - b.line));
  }
}
