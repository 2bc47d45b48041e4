// The form of an article: what is sent, what is refused at once, and the day from which it is public.
import { expect, test } from 'vitest';
import { contentOf, draftOf, emptyDraft, publishAt } from '../src/features/news/draft';
import { meanMark } from '../src/features/news/words';

const whole = () => ({
  ...emptyDraft(),
  titleTh: '  หัวข่าว  ',
  bodyTh: '# หัวข้อ\n\n- ก\n',
  officeName: 'สำนักงาน',
  office: 'o1',
  themes: ['land'],
  areas: [{ code: '54', name_th: 'แพร่', name_en: 'Phrae' }],
  pictures: [{ picture: 'p1', captionTh: ' ภาพ ', captionEn: '', altTh: 'บ้าน', altEn: '', credit: '' }],
});

test('sends the content tidied, with nothing where nothing was typed', () => {
  const { content, faults } = contentOf(whole());
  expect(faults).toEqual([]);
  expect(content).toMatchObject({ title_th: 'หัวข่าว', lead_th: null, body_th: '# หัวข้อ\n\n- ก', areas: ['54'], slug: null, agreement_id: null });
  expect(content!.pictures[0]).toEqual({ picture_id: 'p1', caption_th: 'ภาพ', caption_en: null, alt_th: 'บ้าน', alt_en: null, credit: null });
});

test('comes back from the server as it was typed', () => {
  const { content } = contentOf(whole());
  const again = draftOf(content!, 'สำนักงาน', whole().areas);
  expect(contentOf(again).content).toEqual(content);
});

test('asks for a title, and for an office of the directory', () => {
  const { content, faults } = contentOf({ ...emptyDraft(), officeName: 'ไม่มีในทำเนียบ' });
  expect(content).toBeNull();
  expect(faults.map((one) => one.field)).toEqual(['content.title_th', 'content.office_id']);
});

test('keeps numbers that are linked to records', () => {
  const facts = [{ told: '65 ครัวเรือน', kind: 'agreement', record_id: 'a1', figure_key: 'houses' }];
  expect(contentOf({ ...whole(), facts }).content!.facts).toEqual(facts);
});

test('reads the day and time in Bangkok', () => {
  expect(publishAt('', '')).toEqual({ at: null, faults: [] });
  expect(publishAt('20 พ.ค. 65', '').at).toBe('2022-05-20T00:00:00+07:00');
  expect(publishAt('20/5/2565', '9:30').at).toBe('2022-05-20T09:30:00+07:00');
  expect(publishAt('๒๐ พ.ค. ๖๕', '๐๙.๓๐').at).toBe('2022-05-20T09:30:00+07:00');
  expect(publishAt('เมื่อไรก็ได้', '25:00').faults.map((one) => one.field)).toEqual(['publish_at', 'time']);
  expect(publishAt('', '09:00').faults.map((one) => one.field)).toEqual(['publish_at']);
});

test('tells the mean of the votes to a tenth', () => {
  expect(meanMark({ votes: 0, marks: 0 })).toBeNull();
  expect(meanMark({ votes: 3, marks: 13 })).toBe('4.3');
});
