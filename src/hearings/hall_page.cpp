// The page that telephones open in the hall. Old browsers, plain http: no modules, no service worker, nothing from elsewhere.
#include "hearings/hall.hpp"

namespace hearings {

namespace {

constexpr std::string_view kPage = R"html(<!doctype html>
<html lang="th">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>เวทีประชาคม · Village hearing</title>
<link rel="stylesheet" href="/hall.css">
</head>
<body>
<main>
<h1 id="title">เวทีประชาคม <span lang="en">Village hearing</span></h1>
<p id="where"></p>
<p id="told" role="status"></p>
<p id="waits" hidden>รอเลขานุการยืนยันชื่อของท่าน แล้วจึงนับและลงมติได้ <span lang="en">Wait until the secretary confirms you; then you count and can vote.</span></p>
<section id="enter" hidden aria-labelledby="h-enter">
<h2 id="h-enter">รหัสเข้าร่วม <span lang="en">Code of the meeting</span></h2>
<form id="f-enter"><label>รหัสบนจอฉาย <span lang="en">Code on the projector</span><input name="code" required maxlength="20" autocapitalize="characters"></label><button>เข้าร่วม <span lang="en">Join</span></button></form>
</section>
<section id="arrive" hidden aria-labelledby="h-arrive">
<h2 id="h-arrive">ลงชื่อเข้าร่วม <span lang="en">Sign in</span></h2>
<form id="f-arrive" novalidate>
<label>ชื่อ-สกุล <span lang="en">Name</span><input name="name" required maxlength="200" autocomplete="name"></label>
<label>บ้านเลขที่ <span lang="en">House number</span><input name="house_no" maxlength="60"></label>
<label>หมู่ที่ <span lang="en">Moo</span><input name="moo" inputmode="numeric" maxlength="10"></label>
<button>ลงชื่อ <span lang="en">Sign in</span></button>
</form>
</section>
<section id="votes" hidden aria-labelledby="h-votes"><h2 id="h-votes">ลงมติ <span lang="en">Vote</span></h2><div id="vote-list"></div></section>
<section id="list" hidden aria-labelledby="h-list"><h2 id="h-list">ครัวเรือนที่พิจารณา <span lang="en">Households</span></h2><ol id="houses"></ol></section>
<section id="object" hidden aria-labelledby="h-object">
<h2 id="h-object">คัดค้าน <span lang="en">Object</span></h2>
<form id="f-object">
<label>ครัวเรือน <span lang="en">Household</span><select name="house"><option value="">เรื่องทั่วไป / In general</option></select></label>
<label>ข้อความ <span lang="en">What you object to</span><textarea name="words" rows="3" required maxlength="1000"></textarea></label>
<button>ส่งข้อคัดค้าน <span lang="en">Send the objection</span></button>
</form>
</section>
<noscript><p>เปิดใช้ JavaScript หรือลงชื่อกับเลขานุการ / Turn JavaScript on, or sign in with the secretary.</p></noscript>
</main>
<script src="/hall.js"></script>
</body>
</html>
)html";

constexpr std::string_view kScript = R"js((function () {
  'use strict';
  // "abcd efgh jklm", as people type it and as the address then has it -> ABCDEFGHJKLM
  function plain(typed) { return typed.replace(/[\s-]/g, '').toUpperCase(); }
  function decoded(text) { try { return decodeURIComponent(text); } catch (e) { return text; } }
  var code = plain(decoded(location.pathname.split('/').pop()));
  var base = '/api/hall/' + encodeURIComponent(code);
  var byId = function (id) { return document.getElementById(id); };

  if (location.pathname === '/hall') {
    byId('enter').hidden = false;
    byId('f-enter').onsubmit = function (event) {
      event.preventDefault();
      location.href = '/hall/' + encodeURIComponent(plain(event.target.elements.code.value));
    };
    return;
  }

  // The telephone's own random token; it never leaves for anywhere but this meeting.
  function device() {
    var key = 'onehome-hall-' + code, kept = null;
    try { kept = localStorage.getItem(key); } catch (e) { kept = window.name; }
    if (kept && kept.length === 64) return kept;
    var bytes = new Uint8Array(32), text = '';
    crypto.getRandomValues(bytes);
    for (var i = 0; i < bytes.length; i++) text += ('0' + bytes[i].toString(16)).slice(-2);
    try { localStorage.setItem(key, text); } catch (e) { window.name = text; }
    return text;
  }
  function newId() {
    var b = new Uint8Array(16), now = Date.now(), hex = '', i;
    crypto.getRandomValues(b);
    for (i = 0; i < 6; i++) b[i] = Math.floor(now / Math.pow(2, 8 * (5 - i))) & 255;
    b[6] = 0x70 | (b[6] & 15);
    b[8] = 0x80 | (b[8] & 63);
    for (i = 0; i < 16; i++) hex += ('0' + b[i].toString(16)).slice(-2);
    return hex.slice(0, 8) + '-' + hex.slice(8, 12) + '-' + hex.slice(12, 16) + '-' + hex.slice(16, 20) + '-' + hex.slice(20);
  }
  // Thai first, English beside it.
  function inBoth(made, th, en) {
    made.textContent = th + ' ';
    var english = document.createElement('span');
    english.lang = 'en';
    english.textContent = en;
    made.appendChild(english);
    return made;
  }
  function tell(th, en, bad) {
    inBoth(byId('told'), th, en);
    byId('told').className = bad ? 'bad' : '';
  }
  function ask(method, path, body, done) {
    var request = new XMLHttpRequest();
    request.open(method, base + path);
    request.setRequestHeader('Accept', 'application/json');
    request.timeout = 20000;
    if (body) request.setRequestHeader('Content-Type', 'application/json');
    request.onload = function () {
      var answer = null;
      try { answer = JSON.parse(request.responseText); } catch (e) { answer = null; }
      if (request.status === 200 && answer) { show(answer); if (done) done(); return; }
      if (answer && answer.code === 'hearings.hall_closed') over();
      if (answer && answer.message) tell(answer.message.th, answer.message.en, true); else tell('ระบบไม่ตอบ', 'No answer', true);
    };
    request.onerror = request.ontimeout = function () { tell('ไม่มีสัญญาณ สิ่งที่พิมพ์ยังอยู่ ลองอีกครั้ง', 'No signal: what you typed is kept, try again', true); };
    request.send(body ? JSON.stringify(body) : null);
  }
  // What is being typed outlives a reload, under the id that it is sent with: an objection whose answer was lost is sent once.
  var objectionKey = 'onehome-hall-objection-' + code, objection = { id: newId(), house: '', words: '' };
  try { objection = JSON.parse(sessionStorage.getItem(objectionKey)) || objection; } catch (e) { /* nothing was kept */ }
  function forgetObjection() {
    objection = { id: newId(), house: byId('f-object').elements.house.value, words: '' };
    byId('f-object').elements.words.value = '';
    try { sessionStorage.removeItem(objectionKey); } catch (e) { /* nothing was kept */ }
  }
  // Sealed, closed or a new code: nothing that could still be sent stays on the screen.
  function over() {
    ['arrive', 'waits', 'votes', 'object'].forEach(function (id) { byId(id).hidden = true; });
    forgetObjection();
    shown = '';
  }
  // "หมู่ ๓", "๓", "3" -> 3; null for nothing; NaN for what is no village's number.
  function mooOf(typed) {
    var text = typed.replace(/[๐-๙]/g, function (digit) { return String(digit.charCodeAt(0) - 0x0e50); }).replace(/^\s*(หมู่ที่|หมู่|ม\.)/, '').trim();
    return text === '' ? null : /^[0-9]{1,2}$/.test(text) && Number(text) > 0 ? Number(text) : NaN;
  }
  function refuse(field, th, en) {
    tell(th, en, true);
    field.setAttribute('aria-invalid', 'true');
    field.focus();
  }
  function element(tag, text) {
    var made = document.createElement(tag);
    made.textContent = text;
    return made;
  }
  function address(house) { return house.head_name + ' บ้านเลขที่ (no.) ' + house.house_no + (house.moo ? ' หมู่ (moo) ' + house.moo : ''); }
  var choices = [['in_favour', 'เห็นชอบ', 'In favour'], ['against', 'ไม่เห็นชอบ', 'Against'], ['abstain', 'งดออกเสียง', 'Abstain']];
  function resultOf(vote, language) {
    return choices.map(function (choice) { return choice[language] + ' ' + vote[choice[0]]; }).join(', ');
  }
  // What the secretary did meanwhile is said, so that no earlier message stands for something that is over.
  var signedKey = 'onehome-hall-signed-' + code, before = null;
  function wasSigned(now) {
    try {
      var was = localStorage.getItem(signedKey) === '1';
      if (now) localStorage.setItem(signedKey, '1'); else localStorage.removeItem(signedKey);
      return was;
    } catch (e) { return !!before && !!before.my_name; }
  }
  function tellWhatChanged(hall) {
    if (wasSigned(!!hall.my_name) && !hall.my_name) {
      tell('เลขานุการนำชื่อของท่านออกจากรายชื่อแล้ว เสียงของท่านไม่ถูกนับ หากท่านอยู่ในที่ประชุม แจ้งเลขานุการ หรือลงชื่ออีกครั้ง',
        'The secretary took your name out of the list, and your hand does not count. If you are here, tell the secretary or sign in again.', true);
    } else if (before && hall.my_name) {
      before.votes.forEach(function (old) {
        if (!old.open) return;
        var now = hall.votes.filter(function (one) { return one.id === old.id; })[0];
        if (!now) tell('เลขานุการนำการลงมติออก: ' + old.question, 'The secretary took this vote out.');
        else if (!now.open) tell('ปิดการลงมติแล้ว: ' + now.question + ': ' + resultOf(now, 1), 'The vote is closed: ' + resultOf(now, 2));
      });
    }
    before = hall;
  }
  var shown = '';
  function show(hall) {
    var text = JSON.stringify(hall);
    if (text === shown) return;
    shown = text;
    byId('title').textContent = hall.title;
    byId('where').textContent = 'ต.' + hall.tambon_name_th + ' · ' + hall.place + ' · มาแล้ว ' + hall.people + ' คน' + (hall.reached ? ' ครบองค์ประชุม' : '') + ' ';
    var here = element('span', hall.people + (hall.people === 1 ? ' person is here' : ' people are here') + (hall.reached ? ', quorum reached' : ''));
    here.lang = 'en';
    byId('where').appendChild(here);
    byId('arrive').hidden = !!hall.my_name;
    byId('list').hidden = false;
    byId('object').hidden = !hall.my_name;
    var votesShown = hall.votes.filter(function (vote) { return hall.my_name && (hall.confirmed || !vote.open); });
    byId('votes').hidden = votesShown.length === 0;
    tellWhatChanged(hall);
    byId('waits').hidden = !hall.my_name || hall.confirmed;
    if (hall.my_name && !byId('told').textContent) tell('ลงชื่อแล้ว: ' + hall.my_name, 'You are signed in.');
    var list = byId('houses'), select = byId('f-object').elements.house, chosen = objection.house;
    list.innerHTML = '';
    while (select.options.length > 1) select.remove(1);
    hall.houses.forEach(function (house) {
      list.appendChild(element('li', (house.place ? house.place + '. ' : '') + address(house)));
      var option = element('option', address(house));
      option.value = house.round_house_id;
      select.appendChild(option);
    });
    select.value = chosen;
    if (select.selectedIndex < 0) select.value = '';
    var votes = byId('vote-list');
    votes.innerHTML = '';
    votesShown.forEach(function (vote) {
      var house = hall.houses.filter(function (one) { return one.round_house_id === vote.round_house_id; })[0];
      var box = document.createElement('fieldset');
      box.appendChild(element('legend', vote.question + (house ? ' (' + address(house) + ')' : '')));
      if (!vote.open) {
        box.appendChild(inBoth(element('p', ''), 'ปิดการลงมติแล้ว: ' + resultOf(vote, 1), 'Closed: ' + resultOf(vote, 2)));
        votes.appendChild(box);
        return;
      }
      choices.forEach(function (choice) {
        var button = inBoth(element('button', ''), (vote.mine === choice[0] ? '✓ ' : '') + choice[1], choice[2]);
        button.type = 'button';
        button.setAttribute('aria-pressed', vote.mine === choice[0] ? 'true' : 'false');
        button.onclick = function () {
          ask('POST', '/hand', { device: device(), vote_id: vote.id, choice: choice[0] }, function () { tell('บันทึกเสียงแล้ว: ' + choice[1], 'Your hand is recorded: ' + choice[2]); });
        };
        box.appendChild(button);
      });
      votes.appendChild(box);
    });
  }
  function look() { ask('GET', '?device=' + device()); }
  byId('f-arrive').onsubmit = function (event) {
    event.preventDefault();
    var form = event.target.elements, moo = mooOf(form.moo.value);
    form.name.removeAttribute('aria-invalid');
    form.moo.removeAttribute('aria-invalid');
    if (!form.name.value.trim()) return refuse(form.name, 'กรอกชื่อและนามสกุล', 'Enter your name');
    if (moo !== moo) return refuse(form.moo, 'หมู่ที่ให้กรอกตัวเลขเดียว เช่น 3 หรือ ๓ ถ้าไม่ทราบให้เว้นว่าง', 'Enter the moo as one number, or leave it empty');
    ask('POST', '/arrival', { device: device(), name: form.name.value, house_no: form.house_no.value || null, moo: moo },
      function () { tell('ลงชื่อแล้ว', 'You are signed in.'); });
  };
  byId('f-object').oninput = byId('f-object').onchange = function () {
    var form = byId('f-object').elements;
    objection.house = form.house.value;
    objection.words = form.words.value;
    try { sessionStorage.setItem(objectionKey, JSON.stringify(objection)); } catch (e) { /* then a reload loses it */ }
  };
  byId('f-object').onsubmit = function (event) {
    event.preventDefault();
    var form = event.target.elements;
    ask('POST', '/objection', { device: device(), id: objection.id, round_house_id: form.house.value || null, words: form.words.value }, function () {
      tell('ส่งข้อคัดค้านแล้ว เลขานุการจะอ่านในที่ประชุม', 'Your objection is sent; the secretary will read it out.');
      forgetObjection();
    });
  };
  byId('f-object').elements.words.value = objection.words;
  look();
  setInterval(look, 5000);
})();
)js";

constexpr std::string_view kStyle =
    R"css(@font-face { font-family: 'IBM Plex Sans Thai Looped'; src: url('/assets/ibm-plex-sans-thai-looped-thai-400-normal.woff2') format('woff2'); font-display: swap; unicode-range: U+0E00-0E7F; }
body { margin: 0; background: #fbf9f4; color: #1e2421; font: 18px/1.6 'IBM Plex Sans Thai Looped', 'Noto Sans Thai', Tahoma, sans-serif; }
main { max-width: 36rem; margin: 0 auto; padding: 16px; }
h1 { font-size: 1.4rem; line-height: 1.4; margin: 8px 0; }
h2 { font-size: 1.15rem; margin: 24px 0 8px; }
h2 span, label span, #where span, #waits span { color: #535d57; font-weight: 400; font-size: 1rem; }
button span, #told span { font-weight: 400; }
label { display: block; font-weight: 600; margin: 12px 0; }
input, select, textarea { display: block; width: 100%; box-sizing: border-box; min-height: 48px; padding: 8px 12px; font: inherit; border: 1px solid #857f72; border-radius: 6px; background: #fffefb; color: inherit; }
button { min-height: 48px; padding: 8px 20px; margin: 6px 8px 6px 0; font: inherit; font-weight: 600; border: 1px solid #1f5b43; border-radius: 6px; background: #1f5b43; color: #fff; }
fieldset { border: 1px solid #e3ddd0; border-radius: 6px; margin: 0 0 12px; padding: 8px 12px; }
fieldset button { background: #fffefb; color: #1e2421; border-color: #857f72; }
fieldset button[aria-pressed='true'] { background: #e5efe7; border-color: #1f5b43; color: #1f5b43; }
legend { font-weight: 600; }
ol { list-style: none; padding: 0; }
li { padding: 10px 0; border-bottom: 1px solid #e3ddd0; }
#told { font-weight: 600; color: #1f5b43; min-height: 1.6em; }
#waits { border-left: 4px solid #b4761a; padding-left: 12px; }
#told.bad { color: #9c2a1f; }
[hidden] { display: none; }
)css";

} // namespace

std::string_view hall_page()
{
    return kPage;
}

std::string_view hall_script()
{
    return kScript;
}

std::string_view hall_style()
{
    return kStyle;
}

} // namespace hearings
