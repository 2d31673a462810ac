import { deflateSync, inflateSync } from 'node:zlib';
import { crc32 } from '../../src/workbook/xlsx/crc32';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const MOST_COLORS = 256;

/** The same picture with at most 256 colours, about a third of the size. Takes 8-bit RGB or RGBA as browsers and PDF tools write; drops transparency. */
export function smallPng(png: Uint8Array): Uint8Array {
  const { width, height, pixels } = decode(png);
  const { palette, indexOf } = reduceColors(pixels);
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) rows[y * (width + 1) + 1 + x] = indexOf(pixels[y * width + x]!);
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const colors = Buffer.from(palette.flatMap((color) => [color >> 16, (color >> 8) & 255, color & 255]));
  return Buffer.concat([Buffer.from(SIGNATURE), chunk('IHDR', header), chunk('PLTE', colors), chunk('IDAT', deflateSync(rows, { level: 9 })), chunk('IEND', Buffer.alloc(0))]);
}

interface Pixels {
  readonly width: number;
  readonly height: number;
  /** 0xRRGGBB, row by row. */
  readonly pixels: Uint32Array;
}

function decode(png: Uint8Array): Pixels {
  const file = Buffer.from(png.buffer, png.byteOffset, png.byteLength);
  let [width, height, depth] = [0, 0, 3];
  const data: Buffer[] = [];
  for (let at = SIGNATURE.length; at < file.length;) {
    const length = file.readUInt32BE(at);
    const type = file.toString('latin1', at + 4, at + 8);
    const body = file.subarray(at + 8, at + 8 + length);
    if (type === 'IHDR') {
      [width, height] = [body.readUInt32BE(0), body.readUInt32BE(4)];
      if (body[8] !== 8 || (body[9] !== 2 && body[9] !== 6)) throw new Error('not an 8-bit RGB picture');
      depth = body[9] === 6 ? 4 : 3;
    }
    if (type === 'IDAT') data.push(body);
    at += length + 12;
  }
  const bytes = unfilter(inflateSync(Buffer.concat(data)), width * depth, height, depth);
  const pixels = new Uint32Array(width * height);
  for (let index = 0; index < pixels.length; index += 1) pixels[index] = (bytes[index * depth]! << 16) | (bytes[index * depth + 1]! << 8) | bytes[index * depth + 2]!;
  return { width, height, pixels };
}

/** Undoes the five row filters of PNG (specification, section 9). */
function unfilter(raw: Buffer, stride: number, height: number, depth: number): Uint8Array {
  const out = new Uint8Array(stride * height);
  for (let y = 0; y < height; y += 1) {
    const filter = raw[y * (stride + 1)]!;
    for (let x = 0; x < stride; x += 1) {
      const at = y * stride + x;
      const left = x >= depth ? out[at - depth]! : 0;
      const up = y > 0 ? out[at - stride]! : 0;
      const corner = x >= depth && y > 0 ? out[at - stride - depth]! : 0;
      const predicted = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter]!;
      out[at] = raw[y * (stride + 1) + 1 + x]! + predicted;
    }
  }
  return out;
}

function paeth(left: number, up: number, corner: number): number {
  const [byLeft, byUp, byCorner] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)];
  if (byLeft <= byUp && byLeft <= byCorner) return left;
  return byUp <= byCorner ? up : corner;
}

/** The commonest colours stay exact, which keeps grounds and letters crisp; the others take the nearest of them. */
function reduceColors(pixels: Uint32Array): { readonly palette: readonly number[]; indexOf(color: number): number } {
  const counts = new Map<number, number>();
  for (const color of pixels) counts.set(color, (counts.get(color) ?? 0) + 1);
  const ranked = [...counts].sort((a, b) => b[1] - a[1]).map(([color]) => color);
  const palette = ranked.slice(0, MOST_COLORS / 2);
  // The second half is spread over what is left, so that a picture with many colours keeps its hues.
  const rest = ranked.slice(palette.length);
  for (const color of rest) {
    if (palette.length === MOST_COLORS) break;
    if (distance(color, palette[nearest(color, palette)]!) > 300) palette.push(color);
  }
  const known = new Map(palette.map((color, index) => [color, index]));
  return {
    palette,
    indexOf(color) {
      const found = known.get(color) ?? nearest(color, palette);
      known.set(color, found);
      return found;
    },
  };
}

function nearest(color: number, palette: readonly number[]): number {
  let best = 0;
  let least = Infinity;
  for (const [index, candidate] of palette.entries()) {
    const far = distance(color, candidate);
    if (far < least) [best, least] = [index, far];
  }
  return best;
}

function distance(a: number, b: number): number {
  return ((a >> 16) - (b >> 16)) ** 2 + (((a >> 8) & 255) - ((b >> 8) & 255)) ** 2 + ((a & 255) - (b & 255)) ** 2;
}

function chunk(type: string, body: Buffer): Buffer {
  const framed = Buffer.concat([Buffer.from(type, 'latin1'), body]);
  const out = Buffer.alloc(framed.length + 8);
  out.writeUInt32BE(body.length, 0);
  framed.copy(out, 4);
  out.writeUInt32BE(crc32(framed), framed.length + 4);
  return out;
}
