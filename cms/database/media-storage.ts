import type { S3ClientConfig } from '@aws-sdk/client-s3';
import { s3Storage } from '@payloadcms/storage-s3';
import type { Plugin } from 'payload';
import { environment } from '../environment.ts';

const { s3 } = environment;

/** Media on S3-compatible storage when `S3_BUCKET` is set, else on disk in the data folder. */
export const mediaStorage: Plugin[] = s3 ? [s3Storage({ collections: { media: true }, bucket: s3.bucket, config: bucketAccess(s3) })] : [];

/** How to reach the bucket; what the environment leaves out the client looks for in its usual places. */
export function bucketAccess({ region, endpoint, accessKeyId, secretAccessKey }: NonNullable<typeof s3>): S3ClientConfig {
  return {
    ...(region ? { region } : {}),
    ...(endpoint ? { endpoint, forcePathStyle: true } : {}),
    ...(accessKeyId && secretAccessKey ? { credentials: { accessKeyId, secretAccessKey } } : {}),
  };
}
