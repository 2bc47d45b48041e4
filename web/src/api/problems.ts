// What can go wrong with a request, as types: a Problem the server explains, or a server that cannot be reached.
import type { Bilingual } from '../i18n/messages';

export interface FieldFault {
  field: string; // path in the form: "people[1].citizen_number"
  code: string;
  message: Bilingual;
}

export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly text: Bilingual,
    readonly advice: Bilingual = { th: '', en: '' },
    readonly fields: FieldFault[] = [],
    readonly requestId: string | null = null,
    readonly details: Record<string, unknown> = {},
  ) {
    super(code);
    this.name = 'Problem';
  }
}

export class Unreachable extends Error {
  constructor() {
    super('unreachable');
    this.name = 'Unreachable';
  }
}

function isBilingual(value: unknown): value is Bilingual {
  return typeof value === 'object' && value !== null && typeof (value as Bilingual).th === 'string' && typeof (value as Bilingual).en === 'string';
}

// RFC 9457 body to Problem. Something else than our server may answer too (a proxy's error page): then the status speaks.
export function problemFrom(status: number, body: unknown): Problem {
  if (typeof body !== 'object' || body === null || !isBilingual((body as Record<string, unknown>).message)) {
    return new Problem(status, `http.${status}`, statusText(status), {
      th: 'สิ่งที่พิมพ์ไว้ยังอยู่ในเครื่องนี้ ลองอีกครั้ง ถ้ายังไม่ได้ให้แจ้งผู้ดูแลระบบ',
      en: 'What you typed is kept on this device. Try again; if it fails again, tell the operator.',
    });
  }
  const { type: _type, title: _title, status: _status, detail: _detail, code, message, advice, fields, request_id, ...details } = body as Record<string, unknown>;
  return new Problem(
    status,
    typeof code === 'string' ? code : `http.${status}`,
    message as Bilingual,
    isBilingual(advice) ? advice : undefined,
    Array.isArray(fields) ? (fields as FieldFault[]).filter((fault) => typeof fault?.field === 'string' && isBilingual(fault.message)) : [],
    typeof request_id === 'string' ? request_id : null,
    details,
  );
}

function statusText(status: number): Bilingual {
  if (status === 401) return { th: 'ต้องเข้าสู่ระบบก่อน', en: 'Please sign in first' };
  if (status === 403) return { th: 'บัญชีนี้ไม่มีสิทธิ์ทำสิ่งนี้', en: 'This account may not do that' };
  if (status === 404) return { th: 'ไม่พบสิ่งที่ขอ หรืออยู่นอกพื้นที่ของท่าน', en: 'Not found, or outside your area' };
  if (status === 413) return { th: 'ไฟล์ใหญ่เกินกำหนด', en: 'The file is too large' };
  if (status === 429) return { th: 'ขอถี่เกินไป รอสักครู่แล้วลองใหม่', en: 'Too many requests. Wait a moment and try again' };
  if (status >= 500) return { th: 'ระบบขัดข้องชั่วคราว', en: 'The system has a fault at the moment' };
  return { th: 'คำขอนี้ไม่สำเร็จ', en: 'That did not succeed' };
}
