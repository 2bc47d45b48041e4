// Thai digits and small text helpers. Thai numerals are read everywhere and written only on official papers.

export function arabicDigits(text: string): string {
  return text.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0x0e50));
}

// White space runs to one blank, zero-width characters out, trimmed.
export function tidy(text: string): string {
  return text.replace(/[\u200b\u200c\u200d\ufeff]/g, '').replace(/\s+/g, ' ').trim();
}

// Words that browsers' dictionaries cut apart, kept whole at the end of a line by a word joiner. For headings and short facts, not for text
// that somebody copies.
const wholes: [RegExp, string][] = [
  [/ศาลากลาง/g, 'ศาลา\u2060กลาง'],
  [/ครัวเรือน/g, 'ครัว\u2060เรือน'],
  [/ชุมชน/g, 'ชุม\u2060ชน'],
  [/เครือข่าย/g, 'เครือ\u2060ข่าย'],
  [/บ้านพอเพียง/g, 'บ้าน\u2060พอเพียง'],
  [/จังหวัด(?=[ก-ฮเ-ไ])/g, 'จังหวัด\u2060'],
];
export function keptWhole(text: string): string {
  return wholes.reduce((done, [word, joined]) => done.replace(word, joined), text);
}

// Code points, as the server counts lengths.
export function lengthOf(text: string): number {
  return [...text].length;
}
