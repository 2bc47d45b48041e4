import { describe, expect, it } from 'vitest';
import { clausesOf, gapsOf, matching, type AgreementDraft } from '../src/features/agreements/form';

function draft(): AgreementDraft {
  const party = { key: 'p1', id: 'p1', role: 'province', organization_id: null, organization_name: 'จังหวัดแพร่', representative_name: 'นายวิเชียร', representative_position: 'รองผู้ว่าฯ', tambon: '' };
  return {
    version: 1, number: 'บพ.พร. 1/2565', title: 'บันทึกข้อตกลง', place: 'ศาลากลาง', day: '20 ม.ค. 2565', time: '09.30', chair_name: 'นายวิเชียร', chair_position: 'รองผู้ว่าฯ',
    purpose_text: 'เพื่อ', terms_text: 'หนึ่ง\n\nสอง', stated: '', reason: '', parties: [party], house_ids: [], whys: {}, drop_signatures: false,
  };
}

describe('a draft agreement', () => {
  it('says part by part what is still empty', () => {
    expect(gapsOf(draft(), 'original')).toEqual({ paper: 0, text: 0, parties: 0 });
    expect(gapsOf(draft(), 'amendment').paper).toBe(1); // its reason
    const bare = { ...draft(), number: ' ', time: '', terms_text: '\n', parties: [...draft().parties, { ...draft().parties[0]!, representative_name: '' }] };
    expect(gapsOf(bare, 'original')).toEqual({ paper: 2, text: 1, parties: 1 });
  });

  it('counts its clauses without empty lines', () => {
    expect(clausesOf(draft().terms_text)).toBe(2);
    expect(clausesOf('')).toBe(0);
  });

  it('finds houses by every word of name, number and tambon', () => {
    const houses = [
      { head_name: 'นายกมล น้ำใส', house_no: '12/3', place: 'ต.ในเวียง', tambon: '540101' },
      { head_name: 'นางขวัญ น้ำใส', house_no: '123', place: 'ต.สวนเขื่อน', tambon: '540112' },
    ];
    const found = (typed: string, tambon = '') => matching(houses, typed, tambon).map((one) => one.house_no).join();
    expect(found('')).toBe('12/3,123');
    expect(found('น้ำใส ๑๒')).toBe('12/3,123');
    expect(found('ขวัญ น้ำ')).toBe('123');
    expect(found('๑๒/๓')).toBe('12/3');
    expect(found('', '540112')).toBe('123');
    expect(found('กมล', '540112')).toBe('');
  });
});
