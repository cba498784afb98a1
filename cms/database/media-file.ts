import { existsSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { environment } from '../environment.ts';
import { bucketAccess } from './media-storage.ts';

const folder = path.join(environment.dataDir, 'media');

/** The path of an uploaded file on this machine; from the bucket it is fetched once. What is nowhere is noticed by whoever reads it. */
export async function mediaFile(filename: string): Promise<string> {
  const file = path.join(folder, filename);
  if (!environment.s3 || existsSync(file)) return file;
  const client = new S3Client(bucketAccess(environment.s3));
  const { Body } = await client.send(new GetObjectCommand({ Bucket: environment.s3.bucket, Key: filename }));
  if (!Body) return file;
  await mkdir(folder, { recursive: true });
  await writeFile(`${file}.part`, await Body.transformToByteArray());
  await rename(`${file}.part`, file);
  return file;
}
