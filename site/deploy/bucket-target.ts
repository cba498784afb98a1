import { DeleteObjectCommand, PutObjectCommand, S3Client, type S3ClientConfig } from '@aws-sdk/client-s3';
import { typeOf } from '../publisher/type-of.ts';
import { atATime } from '../store/at-a-time.ts';
import type { Target } from './deployments.ts';
import { isPage } from './difference.ts';

const parallel = 8;

/** An S3-compatible bucket that is served as a site. */
export function bucketTarget({ name, prefix, region, endpoint, accessKeyId, secretAccessKey }: Bucket): Target {
  const config: S3ClientConfig = {
    ...(region && { region }),
    ...(endpoint && { endpoint, forcePathStyle: true }),
    ...(accessKeyId && secretAccessKey && { credentials: { accessKeyId, secretAccessKey } }),
  };
  const keyOf = (path: string) => (prefix ? `${prefix}/${path}` : path);
  return {
    name: 'bucket',
    place: [endpoint, name, prefix].filter(Boolean).join('/'),
    async bring({ put, remove, headers }, signal) {
      const client = new S3Client(config);
      const send = async ([path, bytes]: (typeof put)[number]) => {
        const object = { Bucket: name, Key: keyOf(path), Body: bytes(), ContentType: typeOf(path) };
        await client.send(new PutObjectCommand({ ...object, CacheControl: headers(path)['Cache-Control'] ?? 'no-cache' }), { abortSignal: signal });
      };
      try {
        // One after the other: a page must not come before what it shows.
        for (const phase of [put.filter(([path]) => !isPage(path)), put.filter(([path]) => isPage(path))]) await atATime(parallel, phase, send);
        await atATime(parallel, remove, async (path) => {
          await client.send(new DeleteObjectCommand({ Bucket: name, Key: keyOf(path) }), { abortSignal: signal });
        });
      } finally {
        client.destroy();
      }
    },
  };
}

export type Bucket = {
  name: string;
  prefix?: string | undefined;
  region?: string | undefined;
  endpoint?: string | undefined;
  accessKeyId?: string | undefined;
  secretAccessKey?: string | undefined;
};
