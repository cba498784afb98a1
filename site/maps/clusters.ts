/** Points that lie closer together than a finger can tell become one group, in the middle of its members. */
export function clustersOf<Point extends { x: number; y: number }>(points: readonly Point[], apart: number): Cluster<Point>[] {
  const clusters = points.map((point) => middleOf([point]));
  for (;;) {
    const pair = closest(clusters, apart);
    if (!pair) return clusters;
    const [first, second] = pair;
    clusters.splice(clusters.indexOf(second), 1);
    clusters.splice(clusters.indexOf(first), 1, middleOf([...first.members, ...second.members]));
  }
}

function closest<Point>(clusters: readonly Cluster<Point>[], apart: number): [Cluster<Point>, Cluster<Point>] | undefined {
  let found: [Cluster<Point>, Cluster<Point>] | undefined;
  let shortest = apart;
  for (const [index, first] of clusters.entries()) {
    for (const second of clusters.slice(index + 1)) {
      const distance = Math.hypot(first.x - second.x, first.y - second.y);
      if (distance < shortest) [found, shortest] = [[first, second], distance];
    }
  }
  return found;
}

function middleOf<Point extends { x: number; y: number }>(members: Point[]): Cluster<Point> {
  const mean = (axis: 'x' | 'y') => Math.round(members.reduce((sum, member) => sum + member[axis], 0) / members.length);
  return { x: mean('x'), y: mean('y'), members };
}

export type Cluster<Point> = { x: number; y: number; members: Point[] };
