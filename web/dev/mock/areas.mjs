// The areas of the country, from the same program that makes the server's list.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';

const here = new URL('../../', import.meta.url).pathname;
const file = `${here}node_modules/.cache/areas.csv`;

export function readAreas() {
  if (!existsSync(file)) {
    mkdirSync(`${here}node_modules/.cache`, { recursive: true });
    execFileSync(process.execPath, [
      `${here}../tools/make-areas.mjs`, '--modules', `${here}node_modules`, '--corrections', `${here}../src/places/data/english_corrections.csv`, file,
    ]);
  }
  const areas = new Map();
  for (const line of readFileSync(file, 'utf8').trim().split('\n').slice(1)) {
    const [code, level, parent, name_th, name_en, postcode, successor] = line.split(',');
    if (successor) continue;
    areas.set(code, { code, level, parent: parent || null, name_th, name_en, postcode: postcode || null, active: true });
  }
  const full = (code) => [6, 4, 2].filter((n) => n <= code.length).map((n) => areas.get(code.slice(0, n)));
  for (const area of areas.values()) {
    const chain = full(area.code);
    const prefix = { province: 'จ.', district: 'อ.', tambon: 'ต.' };
    area.full_name_th = chain.map((one) => prefix[one.level] + one.name_th).join(' ');
    area.full_name_en = chain.map((one) => one.name_en).join(', ');
  }
  return areas;
}
