/**
 * A line without the points that lie nearer than `tolerance` to the line that is left (Douglas and Peucker). Its ends stay, so that
 * lines that meet still meet.
 */
export function simplify(line: readonly Point[], tolerance: number): Point[] {
  const kept = new Set([0, line.length - 1]);
  const spans: [number, number][] = [[0, line.length - 1]];
  for (let span = spans.pop(); span; span = spans.pop()) {
    const [from, to] = span;
    const { index, distance } = farthest(line, from, to);
    if (distance < tolerance) continue;
    kept.add(index);
    spans.push([from, index], [index, to]);
  }
  return line.filter((_, index) => kept.has(index));
}

function farthest(line: readonly Point[], from: number, to: number): { index: number; distance: number } {
  const found = { index: from, distance: 0 };
  const [start, end] = [line[from], line[to]];
  for (let index = from + 1; start && end && index < to; index++) {
    const point = line[index];
    const distance = point ? between(point, start, end) : 0;
    if (distance > found.distance) Object.assign(found, { index, distance });
  }
  return found;
}

/** How far a point lies from the piece of line between two others. */
function between([x, y]: Point, [startX, startY]: Point, [endX, endY]: Point): number {
  const [alongX, alongY] = [endX - startX, endY - startY];
  const length = alongX ** 2 + alongY ** 2;
  const part = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - startX) * alongX + (y - startY) * alongY) / length));
  return Math.hypot(x - startX - part * alongX, y - startY - part * alongY);
}

export type Point = readonly [x: number, y: number];
