import { deflateSync } from 'fflate';
import { crc32 } from './crc32';
import type { ZipEntry } from './zip-read';

/** Packs bytes into an entry. */
export function pack(path: string, bytes: Uint8Array): ZipEntry {
  return entryOf(path, bytes, deflateSync(bytes));
}

/** The same by the platform's own compressor where there is one, which leaves the page alive meanwhile. */
export async function packAside(path: string, bytes: Uint8Array<ArrayBuffer>): Promise<ZipEntry> {
  if (typeof CompressionStream === 'undefined') return pack(path, bytes);
  const compressed = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return entryOf(path, bytes, new Uint8Array(await new Response(compressed).arrayBuffer()));
}

/** The date is always the first a zip can hold, so that equal workbooks are equal files. */
function entryOf(path: string, bytes: Uint8Array, compressed: Uint8Array): ZipEntry {
  return { path, method: 8, crc: crc32(bytes), size: bytes.length, compressed, modified: 0x0021_0000 };
}

/** The archive of these entries, in this order; compressed bytes are copied as they are. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const encoded = entries.map((entry) => ({ entry, name: new TextEncoder().encode(entry.path) }));
  const length = encoded.reduce((sum, { entry, name }) => sum + 76 + 2 * name.length + entry.compressed.length, 22);
  const out = new Uint8Array(length);
  const view = new DataView(out.buffer);
  const offsets: number[] = [];
  let at = 0;
  for (const { entry, name } of encoded) {
    offsets.push(at);
    view.setUint32(at, 0x04034b50, true);
    writeCommon(view, at + 4, entry, name.length);
    out.set(name, at + 30);
    out.set(entry.compressed, at + 30 + name.length);
    at += 30 + name.length + entry.compressed.length;
  }
  const directory = at;
  encoded.forEach(({ entry, name }, index) => {
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, 20, true);
    writeCommon(view, at + 6, entry, name.length);
    view.setUint32(at + 42, offsets[index]!, true);
    out.set(name, at + 46);
    at += 46 + name.length;
  });
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return out;
}

/** The 26 bytes that local and central headers share: version, flags (UTF-8 names), method, date, checksum, sizes, name length. */
function writeCommon(view: DataView, at: number, entry: ZipEntry, nameLength: number): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, 0x0800, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.modified, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.compressed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, nameLength, true);
}
