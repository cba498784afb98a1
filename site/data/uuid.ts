import { createHash } from 'node:crypto';

/** The DNS-like name under which all ids of the service are made; it must never change, or every id does. */
const namespace = Buffer.from('6f1c0a5e3a5b5d0e9f0b2d1c7a4e8f63', 'hex');

/**
 * The same UUID for the same name, in every build and every language (RFC 9562 version 5).
 * @example uuidOf('centres/clc-koh-kong')
 */
export function uuidOf(name: string): string {
  const bytes = createHash('sha1').update(namespace).update(name).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
