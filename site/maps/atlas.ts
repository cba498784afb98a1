import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoBounds } from 'd3-geo';
import { feature } from 'topojson-client';
import type { MultiPolygon, Polygon, Topology } from 'topojson-specification';
import type { Point } from './simplify.ts';

/** The outlines of all countries (Natural Earth at 1:50 million) with the frame of each; read once. */
export function atlas(): Atlas {
  kept ??= read();
  return kept;
}

let kept: Atlas | undefined;

function read(): Atlas {
  const file = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json');
  const { transform, ...rest }: World = JSON.parse(readFileSync(file, 'utf8'));
  if (!transform) throw new Error(`${file} is not written in steps, as world-atlas 2 is`);
  const { scale, translate } = transform;
  const world: World = { ...rest, arcs: rest.arcs.map((arc) => pointsOf(arc, scale, translate)) };
  const shapes = world.objects.countries.geometries.map((shape) => {
    const [[west, south], [east, north]] = geoBounds(feature(world, shape));
    // Fiji and Russia cross the line where the days change: they are near everything.
    return { shape, frame: west > east ? { west: -180, south, east: 180, north } : { west, south, east, north } };
  });
  return { world, shapes };
}

/** The file writes each point as a step from the one before. */
function pointsOf(arc: readonly number[][], [scaleX, scaleY]: Point, [moveX, moveY]: Point): number[][] {
  let [x, y] = [0, 0];
  return arc.map(([stepX = 0, stepY = 0]) => {
    [x, y] = [x + stepX, y + stepY];
    return [x * scaleX + moveX, y * scaleY + moveY];
  });
}

/** Degrees. */
export type Frame = { west: number; south: number; east: number; north: number };
export type Shape = Polygon | MultiPolygon;
export type World = Topology<{ countries: { type: 'GeometryCollection'; geometries: Shape[] } }>;
type Atlas = { world: World; shapes: { shape: Shape; frame: Frame }[] };
