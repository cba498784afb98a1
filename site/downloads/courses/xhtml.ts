import type { Printed } from '../blocks.ts';
import type { Run } from '../runs.ts';
import type { CourseBlock } from './course-blocks.ts';
import type { Node } from './nodes.ts';

/** Nodes as XHTML, for books and lessons; headings begin at `top`. */
export function xhtmlOf(nodes: readonly Node[], top = 1): string {
  return nodes.map((node) => elementOf(node, top)).join('\n');
}

/** Text as it may stand in XML; signs that XML has no place for are dropped. */
export function escaped(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '').replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

function elementOf(node: Node, top: number): string {
  const at = ` lang="${node.lang}" xml:lang="${node.lang}" dir="${node.dir}"`;
  switch (node.kind) {
    case 'heading': {
      const tag = `h${Math.max(1, node.level - top + 1)}`;
      return `<${tag}${at}>${escaped(node.text)}</${tag}>`;
    }
    case 'text':
      return `<p${at}>${node.strong ? `<strong>${escaped(node.text)}</strong>` : escaped(node.text)}</p>`;
    case 'list': {
      const tag = node.marker === 'number' ? 'ol' : 'ul';
      return `<${tag}${at}${node.marker === 'box' ? ' class="box"' : ''}>${node.items.map((item) => `<li>${escaped(item)}</li>`).join('')}</${tag}>`;
    }
    case 'caution':
      return `<div class="caution"${at}><p><strong>${escaped(node.label)}</strong></p><p>${escaped(node.text)}</p></div>`;
    case 'blocks':
      return `<div${at}>${node.blocks.map(blockOf).join('\n')}</div>`;
    case 'table':
      return `<table${at}>${node.rows.map((row, index) => `<tr>${row.map((cell) => (index === 0 ? `<th>${escaped(cell)}</th>` : `<td>${escaped(cell)}</td>`)).join('')}</tr>`).join('')}</table>`;
    case 'lines':
      return '';
  }
}

function blockOf(block: CourseBlock): string {
  switch (block.kind) {
    case 'heading':
      return `<p class="heading"><strong>${runs(block.runs)}</strong></p>`;
    case 'contact': {
      const { name, about, risk, numbers, lines, state } = block.contact;
      const said = [
        `<strong lang="${name.lang}" dir="${name.dir}">${escaped(name.text)}</strong> · ${escaped(about)}`,
        risk && `${escaped(risk.label)}: ${escaped(risk.words.text)}`,
      ];
      const ways = [...numbers.map(({ number, about: when }) => `<bdi dir="ltr">${escaped(number)}</bdi> ${escaped(when)}`), ...lines.map(runs)];
      return `<p>${[...said, ...ways, escaped(state)].filter(Boolean).join('<br/>')}</p>`;
    }
    default:
      return printedOf(block);
  }
}

function printedOf(block: Printed): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p>${runs(block.runs)}</p>`;
    case 'list': {
      const tag = block.list === 'number' ? 'ol' : 'ul';
      const items = block.items.map((item) => `<li>${runs(item.runs)}${item.list ? printedOf(item.list) : ''}</li>`);
      return `<${tag}${block.list === 'check' ? ' class="box"' : ''}>${items.join('')}</${tag}>`;
    }
    case 'steps':
      return `<ol>${block.items.map(({ title, blocks }) => `<li><p><strong>${escaped(title)}</strong></p>${blocks.map(printedOf).join('')}</li>`).join('')}</ol>`;
    case 'box':
      return `<div class="caution"><p><strong>${escaped(block.label)}</strong></p>${block.blocks.map(printedOf).join('')}</div>`;
    case 'table':
      return `<table>${block.rows.map((row) => `<tr>${row.map(({ header, runs: cell }) => (header ? `<th>${runs(cell)}</th>` : `<td>${runs(cell)}</td>`)).join('')}</tr>`).join('')}</table>`;
    case 'law':
      return `<p><strong>${escaped(block.question)} ${escaped(block.answer)}</strong> ${escaped(block.words)}</p>`;
  }
}

function runs(all: readonly Run[]): string {
  return all
    .map((run) => {
      if ('break' in run) return '<br/>';
      if ('number' in run) return `<bdi dir="ltr">${escaped(run.number)}</bdi>`;
      return run.bold ? `<strong>${escaped(run.text)}</strong>` : escaped(run.text);
    })
    .join('');
}

/** Styles of books and lessons: only what reading systems leave open. */
export const style = `body{font-family:system-ui,sans-serif;line-height:1.6;margin:1em;max-inline-size:42em}
table{border-collapse:collapse}th,td{border:1px solid #44565c;padding:.3em;text-align:start}
.caution{border:1px solid #8a6100;border-inline-start-width:.4em;padding:.2em .8em;margin-block:1em}
ul.box{list-style:none;padding-inline-start:0}ul.box li::before{content:"\\2610\\0020"}
.foot{border-block-start:1px solid #d9d3c7;color:#44565c;font-size:.85em;margin-block-start:2em;padding-block-start:.5em}`;
