// @vitest-environment jsdom
import { beforeAll, expect, it } from 'vitest';
import { idOf, parse, textAt } from '../../src/features/survey/engine/instance';
import { withEngine } from './engine';

// A form as an officer may upload it: one language, no groups, choices in place.
const form = `<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml" xmlns:jr="http://openrosa.org/javarosa">
  <h:head><h:title>ติดตามหลังซ่อม</h:title><model>
    <instance><data id="follow-up" version="1"><start/><name/><ok/><meta><instanceID/></meta></data></instance>
    <bind nodeset="/data/start" type="dateTime" jr:preload="timestamp" jr:preloadParams="start"/>
    <bind nodeset="/data/name" type="string" required="true()"/>
    <bind nodeset="/data/ok" type="string"/>
    <bind nodeset="/data/meta/instanceID" type="string" jr:preload="uid"/>
  </model></h:head>
  <h:body>
    <input ref="/data/name"><label>ชื่อ</label></input>
    <select1 ref="/data/ok"><label>เรียบร้อยดีไหม</label><item><label>ดี</label><value>yes</value></item><item><label>ไม่ดี</label><value>no</value></item></select1>
  </h:body>
</h:html>`;

let open: Awaited<ReturnType<typeof withEngine>>['openSurvey'];
beforeAll(async () => {
  open = (await withEngine()).openSurvey;
});

it('fills another form than ours: one page under the form’s title, its own first values', async () => {
  const survey = await open(form, null, 'test');
  expect(survey.pages.map((page) => [page.title, page.sections[0]!.questions.map((one) => one.label)])).toEqual([['ติดตามหลังซ่อม', ['ชื่อ', 'เรียบร้อยดีไหม']]]);
  const [name, ok] = survey.pages[0]!.sections[0]!.questions;
  expect(name!.fault?.th).toBe('ยังไม่ได้ตอบข้อนี้');
  name!.text = 'คำ';
  ok!.one = 'yes';
  expect(name!.fault).toBeNull();
  const kept = parse(survey.xml);
  expect(textAt(kept, 'ok')).toBe('yes');
  expect(textAt(kept, 'start')).not.toBe('');
  expect(idOf(survey.xml)).toMatch(/^[0-9a-f-]{36}$/);
});
