import { describe, expect, it } from 'vitest';
import { readExif } from '../src/offline/shrink';

// A JPEG's head with an Exif part: time taken, and a place in degrees, minutes, seconds.
function jpeg(little: boolean): Uint8Array {
  const tiff = new DataView(new ArrayBuffer(300));
  const u16 = (at: number, value: number) => tiff.setUint16(at, value, little);
  const u32 = (at: number, value: number) => tiff.setUint32(at, value, little);
  const text = (at: number, value: string) => [...value].forEach((c, i) => tiff.setUint8(at + i, c.charCodeAt(0)));
  const tag = (at: number, id: number, type: number, count: number, value: number) => {
    u16(at, id);
    u16(at + 2, type);
    u32(at + 4, count);
    u32(at + 8, value);
  };
  tiff.setUint16(0, little ? 0x4949 : 0x4d4d);
  u16(2, 42);
  u32(4, 8);
  u16(8, 2);
  tag(10, 0x8769, 4, 1, 50);
  tag(22, 0x8825, 4, 1, 70);
  u16(50, 1);
  tag(52, 0x9003, 2, 20, 130);
  u16(70, 4);
  tag(72, 1, 2, 2, 0);
  text(80, 'N');
  tag(84, 2, 5, 3, 160);
  tag(96, 3, 2, 2, 0);
  text(104, 'E');
  tag(108, 4, 5, 3, 190);
  text(130, '2022:01:20 09:30:00');
  [[18, 1], [8, 1], [2796, 100], [100, 1], [8, 1], [5280, 100]].forEach(([a, b], i) => {
    const at = 160 + i * 8 + (i >= 3 ? 6 : 0);
    u32(at, a!);
    u32(at + 4, b!);
  });
  const body = new Uint8Array(tiff.buffer);
  const length = body.length + 8;
  return new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xe1, length >> 8, length & 255, 0x45, 0x78, 0x69, 0x66, 0, 0, ...body]);
}

describe('what a camera wrote into its photograph', () => {
  it.each([true, false])('is read in either byte order (little: %s)', (little) => {
    expect(readExif(jpeg(little))).toEqual({ taken_at: '2022-01-20T09:30:00+07:00', latitude: 18.1411, longitude: 100.148 });
  });
  it('nothing is made of nothing, of damage, or of another kind of file', () => {
    const none = { taken_at: '', latitude: null, longitude: null };
    expect(readExif(new Uint8Array())).toEqual(none);
    expect(readExif(new Uint8Array([0x89, 0x50, 0x4e, 0x47]))).toEqual(none);
    const sound = jpeg(true);
    for (let cut = 4; cut < sound.length; cut += 7) expect(() => readExif(sound.slice(0, cut))).not.toThrow();
  });
});
