import { Inflate } from 'fflate';
import type { Steps } from '../../core/steps';
import { WorkbookError } from '../error';
import { crc32 } from './crc32';

/** One file of the package as it lies in the archive; its bytes stay compressed until somebody asks. */
export interface ZipEntry {
  readonly path: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  readonly compressed: Uint8Array;
  /** DOS date and time, carried over unread. */
  readonly modified: number;
}

/** Above these an archive is a bomb, not an officer's plan (the largest appendix seen unpacks to under 10 MB). */
const LIMITS = { entries: 5_000, part: 100e6, total: 200e6, ratio: 400, ratioFrom: 20e6 };

/** The entries in the order of the central directory. Throws `damaged` or `too-large`; unpacks nothing. */
export function readZip(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count > LIMITS.entries) throw new WorkbookError('too-large', `${count} parts`);
  const entries: ZipEntry[] = [];
  const seen = new Set<string>();
  let total = 0;
  for (let i = 0; i < count; i++) {
    if (at + 46 > end || view.getUint32(at, true) !== 0x02014b50) throw new WorkbookError('damaged', 'central directory');
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const path = decodeName(bytes.subarray(at + 46, at + 46 + nameLength));
    const record = sizesOf(view, at, nameLength, extraLength);
    checkPath(path, seen);
    total += record.size;
    checkSize(path, record.size, record.packed, total);
    if (!path.endsWith('/')) {
      if ((view.getUint16(at + 8, true) & 1) === 1) throw new WorkbookError('encrypted', path);
      entries.push({
        path,
        method: view.getUint16(at + 10, true),
        crc: view.getUint32(at + 16, true),
        size: record.size,
        compressed: dataOf(bytes, view, record.offset, record.packed, path),
        modified: view.getUint32(at + 12, true),
      });
    }
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The unpacked bytes, checked against the declared size and checksum, so that a lying header cannot fill the memory. */
export function* unpack(entry: ZipEntry): Steps<Uint8Array> {
  if (entry.method !== 0 && entry.method !== 8) throw new WorkbookError('unsupported', `${entry.path}: compression ${entry.method}`);
  const bytes = entry.method === 0 ? entry.compressed : yield* inflateExactly(entry);
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc) throw new WorkbookError('damaged', entry.path);
  return bytes;
}

function* inflateExactly(entry: ZipEntry): Steps<Uint8Array> {
  const out = new Uint8Array(entry.size);
  let filled = 0;
  const inflate = new Inflate((chunk) => {
    if (filled + chunk.length > out.length) throw new WorkbookError('damaged', `${entry.path}: larger than declared`);
    out.set(chunk, filled);
    filled += chunk.length;
  });
  try {
    for (let from = 0; from < entry.compressed.length; from += BYTES_A_STEP) {
      if (from > 0) yield from / entry.compressed.length;
      inflate.push(entry.compressed.subarray(from, from + BYTES_A_STEP), from + BYTES_A_STEP >= entry.compressed.length);
    }
  } catch (cause) {
    throw cause instanceof WorkbookError ? cause : new WorkbookError('damaged', entry.path, { cause });
  }
  return out.subarray(0, filled);
}

/** They unpack to some ten times as many. */
const BYTES_A_STEP = 65_536;

/** Position of the end-of-central-directory record: the last one, since a comment may follow it. */
function findEnd(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at--) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  throw new WorkbookError('damaged', 'no central directory');
}

function sizesOf(view: DataView, at: number, nameLength: number, extraLength: number) {
  let packed = view.getUint32(at + 20, true);
  let size = view.getUint32(at + 24, true);
  let offset = view.getUint32(at + 42, true);
  const extraEnd = Math.min(at + 46 + nameLength + extraLength, view.byteLength);
  for (let extra = at + 46 + nameLength; extra + 4 <= extraEnd; extra += 4 + view.getUint16(extra + 2, true)) {
    if (view.getUint16(extra, true) !== 1) continue;
    let field = extra + 4;
    const wide = () => {
      if (field + 8 > extraEnd) throw new WorkbookError('damaged', 'central directory');
      const value = view.getUint32(field, true) + view.getUint32(field + 4, true) * 2 ** 32;
      field += 8;
      return value;
    };
    if (size === 0xffffffff) size = wide();
    if (packed === 0xffffffff) packed = wide();
    if (offset === 0xffffffff) offset = wide();
  }
  return { packed, size, offset };
}

function dataOf(bytes: Uint8Array, view: DataView, offset: number, packed: number, path: string): Uint8Array {
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== 0x04034b50) throw new WorkbookError('damaged', path);
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packed > bytes.length) throw new WorkbookError('damaged', path);
  return bytes.subarray(start, start + packed);
}

function checkSize(path: string, size: number, packed: number, total: number): void {
  const bomb = size > LIMITS.ratioFrom && size > packed * LIMITS.ratio;
  if (bomb || size > LIMITS.part || total > LIMITS.total) throw new WorkbookError('too-large', path);
}

/** Part names never leave the package, yet a file that tries to climb out of it deserves no trust. */
function checkPath(path: string, seen: Set<string>): void {
  const key = path.toLowerCase();
  const climbs = path.startsWith('/') || path.includes('\\') || path.split('/').includes('..') || path.includes('\0');
  if (climbs || seen.has(key)) throw new WorkbookError('damaged', `part name ${path}`);
  seen.add(key);
}

function decodeName(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
