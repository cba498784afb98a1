import { type GeoPermissibleObjects, type GeoProjection, geoPath } from 'd3-geo';
import type { Point } from './simplify.ts';

/** A shape as the `d` of an SVG path, in whole units; islands that would be specks are left out. */
export function pathOf(shape: GeoPermissibleObjects, projection: GeoProjection): string {
  const rings: string[] = [];
  let ring: Point[] = [];
  const pen = {
    beginPath() {},
    arc() {},
    moveTo(x: number, y: number) {
      ring = [[Math.round(x), Math.round(y)]];
    },
    lineTo(x: number, y: number) {
      const point: Point = [Math.round(x), Math.round(y)];
      const last = ring.at(-1);
      if (last?.[0] !== point[0] || last[1] !== point[1]) ring.push(point);
    },
    closePath() {
      if (areaOf(ring) >= 5) rings.push(written(ring));
    },
  };
  geoPath(projection, pen)(shape);
  return rings.join('');
}

/** In steps from point to point, which are shorter than points. */
function written([first, ...others]: readonly Point[]): string {
  if (!first) return '';
  let [x, y] = first;
  const steps = others.map(([nextX, nextY]) => {
    const step = `${nextX - x} ${nextY - y}`;
    [x, y] = [nextX, nextY];
    return step;
  });
  return `M${first.join(' ')}l${steps.join(' ')}z`.replaceAll(' -', '-');
}

/** By the shoelace formula, in square units. */
function areaOf(ring: readonly Point[]): number {
  const twice = ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(twice) / 2;
}
