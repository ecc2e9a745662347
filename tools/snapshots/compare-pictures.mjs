// Compares two pictures pixel by pixel, draws old, new and difference side by side,
// and encodes pictures as small files. Pictures have the format of pngjs: width,
// height, and data in RGBA.

import {Buffer} from 'node:buffer';
import {crc32, deflateSync} from 'node:zlib';
import pixelmatch from 'pixelmatch';
import {PNG} from 'pngjs';

/**
 * The tolerance for the colour of a pixel, where 1 is the difference of black and
 * white. It covers the reduction to a palette and rounding in other versions of the
 * browser, about three steps of 255. Five steps in larger areas count as a difference,
 * because the palette contains their exact colours. Antialiasing does not count.
 */
const THRESHOLD = 0.02;

export const decode = (png) => PNG.sync.read(Buffer.from(png));

const rgbAt = (data, i) => (data[i] << 16) | (data[i + 1] << 8) | data[i + 2];
const channels = (rgb) => [rgb >> 16, (rgb >> 8) & 255, rgb & 255];

/** The maximum difference of two colours in red, green or blue. */
function stepsBetween(one, other) {
  const [r, g, b] = channels(one);
  const [r2, g2, b2] = channels(other);
  return Math.max(Math.abs(r - r2), Math.abs(g - g2), Math.abs(b - b2));
}

/** The most frequent colours, chosen so that all others are close to one of them. */
function paletteOf(data) {
  const counts = new Map();
  for (let i = 0; i < data.length; i += 4) {
    const rgb = rgbAt(data, i);
    counts.set(rgb, (counts.get(rgb) ?? 0) + 1);
  }
  const colours = [...counts.keys()].sort(
    (a, b) => counts.get(b) - counts.get(a) || a - b
  );
  for (let steps = 0; ; steps++) {
    const palette = [];
    for (const rgb of colours) {
      if (palette.every((each) => stepsBetween(each, rgb) > steps))
        palette.push(rgb);
      if (palette.length > 256) break;
    }
    if (palette.length <= 256) return palette;
  }
}

function nearestIn(palette, rgb) {
  const steps = palette.map((each) => stepsBetween(each, rgb));
  return steps.indexOf(Math.min(...steps));
}

function chunk(type, data) {
  const head = Buffer.alloc(4);
  head.writeUInt32BE(data.length);
  const body = Buffer.concat([Buffer.from(type), data]);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([head, body, check]);
}

/**
 * A PNG file with a palette, a third of the size without. Only antialiasing results in
 * more than 256 colours.
 */
function encodeWithPalette({width, height, data}) {
  const palette = paletteOf(data);
  const indexes = new Map();
  // Each line begins with its filter type, 0 for none.
  const lines = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const rgb = rgbAt(data, (y * width + x) * 4);
      let index = indexes.get(rgb);
      if (index === undefined) {
        index = nearestIn(palette, rgb);
        indexes.set(rgb, index);
      }
      lines[y * (width + 1) + 1 + x] = index;
    }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits per pixel, palette.
  header.set([8, 3], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap(channels))),
    chunk('IDAT', deflateSync(lines, {level: 9, memLevel: 9})),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/**
 * Encodes a picture as PNG, with a palette if the result equals the picture within the
 * tolerance.
 */
export function encode(picture) {
  const small = encodeWithPalette(picture);
  if (compare(decode(small), picture).count === 0) return small;
  return PNG.sync.write(picture, {
    colorType: 2,
    deflateLevel: 9,
    deflateStrategy: 0,
    // Text compresses best without a filter.
    filterType: 0,
  });
}

/** The colour of areas outside the smaller picture. */
const OUTSIDE = Buffer.from([255, 0, 255, 255]);

/** The data of a picture, enlarged to some size. */
function enlarged({width, height, data}, largeWidth, largeHeight) {
  if (width === largeWidth && height === largeHeight) return data;
  const area = Buffer.alloc(largeWidth * largeHeight * 4, OUTSIDE);
  for (let y = 0; y < height; y++)
    data.copy(area, y * largeWidth * 4, y * width * 4, (y + 1) * width * 4);
  return area;
}

/** Joins pictures of the same size from left to right. */
function sideBySide(pictures, width, height) {
  const all = new PNG({width: pictures.length * width, height});
  for (const [i, data] of pictures.entries())
    PNG.bitblt(
      Object.assign(new PNG({width, height}), {data}),
      all,
      ...[0, 0, width, height],
      ...[i * width, 0]
    );
  return PNG.sync.write(all);
}

/**
 * Counts the pixels that differ. If some do, also returns a PNG file with the old
 * picture, the new picture and the difference.
 */
export function compare(before, after) {
  const width = Math.max(before.width, after.width);
  const height = Math.max(before.height, after.height);
  const old = enlarged(before, width, height);
  const now = enlarged(after, width, height);
  const difference = Buffer.alloc(old.length);
  const options = {threshold: THRESHOLD};
  const count = pixelmatch(old, now, difference, width, height, options);
  return count === 0
    ? {count}
    : {count, beside: sideBySide([old, now, difference], width, height)};
}
