/** Width and height of a JPEG in pixels, from its frame header (ISO 10918-1, B.2.2); null when it has none. */
export function jpegSize(jpeg: Uint8Array): { width: number; height: number } | null {
  const at = (index: number) => jpeg[index] ?? 0;
  const two = (index: number) => at(index) * 256 + at(index + 1);
  if (two(0) !== 0xffd8) return null;
  let place = 2;
  while (place + 9 <= jpeg.length && at(place) === 0xff) {
    const marker = at(place + 1);
    // Every SOF but DHT, JPG and DAC, which share its range.
    const isFrame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
    if (isFrame) return { height: two(place + 5), width: two(place + 7) };
    place += 2 + two(place + 2);
  }
  return null;
}
