// Words of keeping and sending.
import { messages } from '../i18n/messages';

export const t = messages({
  stepPicture: { th: (name: string) => `ภาพ ${name}`, en: (name: string) => `Picture ${name}` },
  noProgress: { th: 'ส่งภาพแล้วระบบยังไม่ได้รับ จะลองใหม่', en: 'The picture was sent but did not arrive; it will be tried again' },
  waitsSignal: { th: 'รอสัญญาณ จะส่งเองเมื่อติดต่อระบบได้', en: 'Waits for a signal; it is sent by itself' },
  waitsSignIn: { th: 'รอให้เข้าสู่ระบบอีกครั้ง แล้วจะส่งต่อเอง', en: 'Waits for you to sign in again' },
  waitsPassword: { th: 'รอให้ตั้งรหัสผ่านใหม่ก่อน แล้วจะส่งต่อเอง', en: 'Waits until you have set a new password; then it is sent by itself' },
  waitsPicture: { th: 'ภาพเสียหายระหว่างส่ง จะส่งใหม่เอง', en: 'The picture was damaged on the way; it is sent again by itself' },
  waitsServer: { th: 'ระบบขัดข้องชั่วคราว จะลองส่งใหม่เอง', en: 'The system has a fault at the moment; it is tried again by itself' },
  waitsFault: {
    th: (what: string) => `เครื่องนี้เตรียมข้อมูลไม่สำเร็จ (${what}) จะลองใหม่ ถ้ายังไม่ได้ให้ส่งออกเป็นไฟล์เก็บไว้`,
    en: (what: string) => `This device could not prepare it (${what}); it is tried again. If it goes on, export it to a file`,
  },
  otherContent: {
    th: 'ระบบมีแบบสำรวจชุดนี้จากอีกเครื่องแล้ว แต่เนื้อหาไม่เหมือนกัน ชุดในเครื่องนี้ยังอยู่ครบ ส่งเป็นชุดใหม่หรือส่งออกเป็นไฟล์ได้',
    en: 'The system has this record from another device with other content. Yours is kept: send it as a new record or export it',
  },
  otherPicture: { th: 'ชุดในเครื่องนี้ยังอยู่ครบ ส่งเป็นชุดใหม่หรือส่งออกเป็นไฟล์ได้', en: 'Yours is kept: send it as a new record or export it' },
  notAFile: { th: 'ไฟล์นี้ไม่ใช่แบบสำรวจที่ส่งออกจากบ้านเดียวกัน', en: 'This file is not a survey exported from One Home' },
  damagedFile: { th: 'ไฟล์เสียหาย: ภาพในไฟล์ไม่ตรงกับรหัสของภาพ', en: 'The file is damaged: a picture does not match its fingerprint' },
});
