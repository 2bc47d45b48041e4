// Thai digits and small text helpers. Thai numerals are read everywhere and written only on official papers.

export function arabicDigits(text: string): string {
  return text.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0x0e50));
}

// White space runs to one blank, zero-width characters out, trimmed.
export function tidy(text: string): string {
  return text.replace(/[\u200b\u200c\u200d\ufeff]/g, '').replace(/\s+/g, ' ').trim();
}

// Code points, as the server counts lengths.
export function lengthOf(text: string): number {
  return [...text].length;
}
