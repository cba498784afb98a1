import { type Bucket, bucketTarget } from './bucket-target.ts';
import type { Target } from './deployments.ts';
import { folderTarget } from './folder-target.ts';
import { hookTarget } from './hook-target.ts';

/** The places that the environment names. */
export function targetsOf({ folder, bucket, hook }: { folder?: string | undefined; bucket?: Bucket | undefined; hook?: string | undefined }): Target[] {
  return [...(folder ? [folderTarget(folder)] : []), ...(bucket ? [bucketTarget(bucket)] : []), ...(hook ? [hookTarget(hook)] : [])];
}
