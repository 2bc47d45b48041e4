// Preparing a photograph in the browser: when and where it was taken is read from the file, then it is made smaller, which
// also drops everything else the camera wrote into it.

export interface Prepared {
  blob: Blob;
  type: string;
  preview: string; // a small data: picture
  taken_at: string; // RFC 3339, '' when the camera did not say
  latitude: number | null;
  longitude: number | null;
}

const previewSide = 200;

export async function prepare(file: Blob, longestSide = 2048, quality = 0.86): Promise<Prepared> {
  const facts = readExif(new Uint8Array(await file.slice(0, 256 * 1024).arrayBuffer()));
  const image = await createImageBitmap(file, { imageOrientation: 'from-image' });
  try {
    const blob = await drawn(image, longestSide, quality);
    const small = await drawn(image, previewSide, 0.7);
    return { blob, type: 'image/jpeg', preview: await dataUrl(small), ...facts };
  } finally {
    image.close();
  }
}

async function drawn(image: ImageBitmap, side: number, quality: number): Promise<Blob> {
  const scale = Math.min(1, side / Math.max(image.width, image.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(image.width * scale));
  canvas.height = Math.max(1, Math.round(image.height * scale));
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.fillStyle = '#fff'; // a transparent picture gets paper behind it
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/jpeg', quality);
  });
}

function dataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error ?? new Error('unreadable'));
    reader.readAsDataURL(blob);
  });
}

type Facts = Pick<Prepared, 'taken_at' | 'latitude' | 'longitude'>;

// Time and place from the Exif part of a JPEG; nothing where there is none or it is damaged.
export function readExif(bytes: Uint8Array): Facts {
  const none: Facts = { taken_at: '', latitude: null, longitude: null };
  try {
    const start = exifStart(bytes);
    return start === null ? none : factsAt(new DataView(bytes.buffer, bytes.byteOffset + start, bytes.length - start));
  } catch {
    return none; // offsets beyond the end: a damaged or cut file
  }
}

// The offset of the TIFF header within the JPEG.
function exifStart(bytes: Uint8Array): number | null {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return null;
  for (let at = 2; at + 10 < bytes.length && bytes[at] === 0xff; ) {
    const length = (bytes[at + 2]! << 8) | bytes[at + 3]!;
    const isExif = bytes[at + 1] === 0xe1 && String.fromCharCode(...bytes.subarray(at + 4, at + 8)) === 'Exif';
    if (isExif) return at + 10;
    at += 2 + length;
  }
  return null;
}

interface Tag {
  type: number;
  count: number;
  at: number; // of the value or of its offset
}

function factsAt(view: DataView): Facts {
  const little = view.getUint16(0) === 0x4949;
  const short = (at: number) => view.getUint16(at, little);
  const long = (at: number) => view.getUint32(at, little);
  const tagsAt = (directory: number): Map<number, Tag> => {
    const tags = new Map<number, Tag>();
    for (let i = 0; i < short(directory); i++) {
      const at = directory + 2 + i * 12;
      tags.set(short(at), { type: short(at + 2), count: long(at + 4), at: at + 8 });
    }
    return tags;
  };
  const text = (tag: Tag): string => {
    const at = tag.count > 4 ? long(tag.at) : tag.at;
    let out = '';
    for (let i = 0; i < tag.count && view.getUint8(at + i) !== 0; i++) out += String.fromCharCode(view.getUint8(at + i));
    return out;
  };
  const degrees = (tag: Tag | undefined, sign: Tag | undefined, negative: string): number | null => {
    if (!tag || tag.type !== 5 || tag.count < 3) return null;
    const at = long(tag.at);
    const part = (i: number) => long(at + i * 8) / (long(at + i * 8 + 4) || 1);
    const value = part(0) + part(1) / 60 + part(2) / 3600;
    const signed = sign && text(sign).startsWith(negative) ? -value : value;
    return Number.isFinite(signed) && signed !== 0 ? Math.round(signed * 1e6) / 1e6 : null;
  };

  const main = tagsAt(long(4));
  const exif = main.has(0x8769) ? tagsAt(long(main.get(0x8769)!.at)) : new Map<number, Tag>();
  const gps = main.has(0x8825) ? tagsAt(long(main.get(0x8825)!.at)) : new Map<number, Tag>();
  const taken = exif.get(0x9003) ?? main.get(0x0132);
  const latitude = degrees(gps.get(2), gps.get(1), 'S');
  const longitude = degrees(gps.get(4), gps.get(3), 'W');
  return {
    taken_at: taken ? bangkokInstant(text(taken)) : '',
    latitude: longitude === null ? null : latitude,
    longitude: latitude === null ? null : longitude,
  };
}

// Cameras write local time without a zone: here that is Bangkok's.
function bangkokInstant(text: string): string {
  const match = /^(\d{4}):(\d{2}):(\d{2}) (\d{2}:\d{2}:\d{2})$/.exec(text.trim());
  if (!match || match[1] === '0000') return '';
  const iso = `${match[1]}-${match[2]}-${match[3]}T${match[4]}+07:00`;
  return Number.isNaN(Date.parse(iso)) ? '' : iso;
}
