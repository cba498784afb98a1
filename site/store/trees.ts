/**
 * A folder as an object: the hash of each file, and of each folder inside, whose name ends in "/". So two releases share every
 * folder in which nothing differs, and one hash names a whole release.
 */
export type Tree = ReadonlyMap<string, string>;

/** Reads trees, each once. */
export function treesOf(read: (hash: string) => Uint8Array) {
  const known = new Map<string, Tree>();

  function open(hash: string): Tree {
    const tree = known.get(hash) ?? parse(hash, Buffer.from(read(hash)).toString());
    known.set(hash, tree);
    return tree;
  }

  /** The hash of a file ("en/index.html") or folder ("en/") in the tree `root`; undefined where there is none. */
  function find(root: string, path: string): string | undefined {
    const end = path.indexOf('/') + 1;
    if (end === 0 || end === path.length) return open(root).get(path);
    const inner = open(root).get(path.slice(0, end));
    return inner === undefined ? undefined : find(inner, path.slice(end));
  }

  /** The files below a tree with their hashes, in the order of their names. */
  function* files(root: string, at = ''): Generator<[path: string, hash: string]> {
    for (const [name, hash] of open(root)) {
      if (name.endsWith('/')) yield* files(hash, at + name);
      else yield [at + name, hash];
    }
  }

  /** The files that differ between two trees: changed, new, or gone from the second (undefined). */
  function* differences(from: string | undefined, to: string | undefined, at = ''): Generator<[path: string, hash: string | undefined]> {
    if (from === to) return;
    const [before, after] = [from === undefined ? none : open(from), to === undefined ? none : open(to)];
    for (const name of new Set([...before.keys(), ...after.keys()])) {
      if (name.endsWith('/')) yield* differences(before.get(name), after.get(name), at + name);
      else if (before.get(name) !== after.get(name)) yield [at + name, after.get(name)];
    }
  }

  /** Forgets the trees that are not among these. */
  function keepOnly(hashes: ReadonlySet<string>): void {
    for (const hash of known.keys()) if (!hashes.has(hash)) known.delete(hash);
  }

  return { open, find, files, differences, keepOnly };
}

const none: Tree = new Map();

/**
 * The tree `root` with other files: undefined takes one away, and a folder goes with its last file. Writes only the trees on the
 * way to a change, and returns the hash of the new root.
 */
export function withChanges(trees: Reading, batch: Writing, root: string | undefined, changes: ReadonlyMap<string, string | undefined>): string {
  return changed(trees, batch, root, changes) ?? batch.put('');
}

function changed(trees: Reading, batch: Writing, root: string | undefined, changes: ReadonlyMap<string, string | undefined>): string | undefined {
  const entries = new Map(root === undefined ? none : trees.open(root));
  const inner = new Map<string, Map<string, string | undefined>>();
  for (const [path, hash] of changes) {
    const end = path.indexOf('/') + 1;
    if (end === 0 || end === path.length) set(entries, path, hash);
    else inner.set(path.slice(0, end), (inner.get(path.slice(0, end)) ?? new Map()).set(path.slice(end), hash));
  }
  for (const [name, own] of inner) set(entries, name, changed(trees, batch, entries.get(name), own));
  return entries.size === 0 ? undefined : batch.put(textOf(entries));
}

function set(entries: Map<string, string>, name: string, hash: string | undefined): void {
  if (hash === undefined) entries.delete(name);
  else entries.set(name, hash);
}

/** A line for each entry, sorted, so that the same files always are the same bytes. */
function textOf(tree: Tree): string {
  return [...tree]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, hash]) => `${hash} ${name}\n`)
    .join('');
}

function parse(hash: string, text: string): Tree {
  const lines = text.split('\n').slice(0, -1);
  return new Map(
    lines.map((line) => {
      const [, own, name] = /^([0-9a-f]{64}) (.+)$/.exec(line) ?? [];
      if (own === undefined || name === undefined) throw new Error(`The object ${hash} is no folder: it has the line "${line}".`);
      return [name, own];
    }),
  );
}

export type Trees = ReturnType<typeof treesOf>;
type Reading = Pick<Trees, 'open'>;
type Writing = { put: (bytes: string) => string };
