// A file of the bank as it is sent: its bytes in base64, and which of the two formats it is.
import { toBase64 } from '../../base/base64';

export const mostBytes = 5 * 1024 * 1024;

export interface ChosenFile {
  name: string;
  format: 'csv' | 'camt053';
  base64: string;
}
export type FileFault = 'tooLarge' | 'empty' | 'spreadsheet' | 'unreadable';

// What a file begins with: a zip (xlsx), an old spreadsheet, a PDF.
function isNoText(bytes: Uint8Array): boolean {
  const starts = (...wanted: number[]) => wanted.every((byte, index) => bytes[index] === byte);
  return starts(0x50, 0x4b, 0x03, 0x04) || starts(0xd0, 0xcf, 0x11, 0xe0) || starts(0x25, 0x50, 0x44, 0x46);
}

function isXml(bytes: Uint8Array): boolean {
  const head = new TextDecoder().decode(bytes.slice(0, 200)).replace('\ufeff', '').trimStart();
  return head.startsWith('<');
}

export async function readFile(file: File): Promise<ChosenFile | FileFault> {
  if (file.size > mostBytes) return 'tooLarge';
  if (file.size === 0) return 'empty';
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return 'unreadable';
  }
  if (isNoText(bytes)) return 'spreadsheet';
  return { name: file.name, format: isXml(bytes) ? 'camt053' : 'csv', base64: toBase64(bytes) };
}
