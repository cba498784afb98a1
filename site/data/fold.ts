const encoder = new TextEncoder();

/**
 * Content lines of vCard and iCalendar, joined by CRLF and folded so that none is longer than 75 bytes and no character
 * is cut (RFC 6350 section 3.2, RFC 5545 section 3.1).
 */
export function foldLines(lines: readonly string[]): string {
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function fold(line: string): string {
  let folded = '';
  let room = 75;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (size > room) {
      folded += '\r\n ';
      // The space at the beginning counts.
      room = 74;
    }
    folded += character;
    room -= size;
  }
  return folded;
}

/** Text as a value: backslash, comma, semicolon and line breaks are escaped. */
export function escapeText(text: string): string {
  return text.replace(/[\\,;]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n');
}
