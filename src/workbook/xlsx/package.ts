import { finish, type Steps } from '../../core/steps';
import { WorkbookError } from '../error';
import { refuseForeignFile } from './hostile';
import { readZip, unpack, type ZipEntry } from './zip-read';
import { pack, packAside, writeZip } from './zip-write';

/** One part: immutable, so that two states of a package share what did not change. */
export class Part {
  private decoded: string | undefined;
  private packed: ZipEntry | null;

  private constructor(
    readonly path: string,
    private readonly entry: ZipEntry | null,
    text?: string,
  ) {
    this.decoded = text;
    this.packed = entry;
  }

  static fromEntry(entry: ZipEntry): Part {
    return new Part(entry.path, entry);
  }

  static fromText(path: string, text: string): Part {
    return new Part(path, null, text);
  }

  /** The XML of the part. Unpacked on first use. */
  get text(): string {
    return finish(this.textInSteps());
  }

  /** The same with pauses, for a large part. */
  *textInSteps(): Steps<string> {
    this.decoded ??= decode(yield* unpack(this.entry!), this.path);
    return this.decoded;
  }

  /** As it lay in the archive when untouched, packed anew when not; packed once. */
  toEntry(): ZipEntry {
    return (this.packed ??= pack(this.path, new TextEncoder().encode(this.text)));
  }

  /** The same without a standstill. */
  async toEntryAside(): Promise<ZipEntry> {
    return (this.packed ??= await packAside(this.path, new TextEncoder().encode(this.text)));
  }
}

/** The parts of a workbook by path (no leading slash), in archive order. Changing it gives another package. */
export class Package {
  private constructor(private readonly parts: ReadonlyMap<string, Part>) {}

  /** Throws `not-a-workbook`, `old-format`, `encrypted`, `damaged` or `too-large`. */
  static open(bytes: Uint8Array): Package {
    refuseForeignFile(bytes);
    return new Package(new Map(readZip(bytes).map((entry) => [entry.path, Part.fromEntry(entry)])));
  }

  get paths(): string[] {
    return [...this.parts.keys()];
  }

  /** Part names are compared without case, as the packaging convention says. */
  find(path: string): Part | undefined {
    const exact = this.parts.get(path);
    if (exact) return exact;
    const folded = path.toLowerCase();
    for (const part of this.parts.values()) if (part.path.toLowerCase() === folded) return part;
    return undefined;
  }

  /** Throws `damaged` when the part is missing. */
  need(path: string): Part {
    const part = this.find(path);
    if (!part) throw new WorkbookError('damaged', `missing ${path}`);
    return part;
  }

  /** The package with these parts replaced, added (at the end), or taken out (null). Equal text is no change. */
  with(changes: Iterable<readonly [string, string | Part | null]>): Package {
    const parts = new Map(this.parts);
    for (const [path, change] of changes) {
      const present = this.find(path);
      const key = present?.path ?? path;
      if (change === null) parts.delete(key);
      else if (change instanceof Part) parts.set(key, change);
      else if (present?.text !== change) parts.set(key, Part.fromText(key, change));
    }
    return new Package(parts);
  }

  /** The same parts, those named first in that order. */
  ordered(paths: readonly string[]): Package {
    const parts = new Map<string, Part>();
    for (const path of [...paths, ...this.paths]) {
      const part = this.parts.get(path);
      if (part) parts.set(path, part);
    }
    return new Package(parts);
  }

  save(): Uint8Array {
    return writeZip([...this.parts.values()].map((part) => part.toEntry()));
  }

  /** The same file for every reader, its changed parts packed one by one without a standstill. */
  async saveAside(): Promise<Uint8Array> {
    const entries: ZipEntry[] = [];
    for (const part of this.parts.values()) entries.push(await part.toEntryAside());
    return writeZip(entries);
  }
}

function decode(bytes: Uint8Array, path: string): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  try {
    const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: encoding === 'utf-8' }).decode(bytes);
    return encoding === 'utf-8' ? text : withoutDeclaration(text);
  } catch (cause) {
    throw new WorkbookError('damaged', path, { cause });
  }
}

/** A part kept as UTF-16 is written as UTF-8 once changed, so its declaration must not claim otherwise. */
function withoutDeclaration(text: string): string {
  return text.startsWith('<?xml') ? text.slice(text.indexOf('?>') + 2) : text;
}
