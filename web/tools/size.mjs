// What a phone must fetch before the first screen stands: the page, its scripts and styles, the first screen (sign-in or my work)
// and the fonts of Thai and Latin in two weights. Fails above the limit.
import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const limit = 200 * 1024;
const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'));
const files = new Set(['index.html']);

function add(key) {
  const chunk = manifest[key];
  if (!chunk || files.has(chunk.file)) return;
  files.add(chunk.file);
  for (const style of chunk.css ?? []) files.add(style);
  for (const other of chunk.imports ?? []) add(other);
}
add('index.html');
add('src/features/insights/MyWorkScreen.svelte');
for (const chunk of Object.values(manifest)) if (/\.woff2$/.test(chunk.file)) files.add(chunk.file);
for (const asset of manifest['index.html'].assets ?? []) if (/\.woff2$/.test(asset)) files.add(asset);

const rows = [...files].filter((file) => existsSync(`dist/${file}`)).map((file) => {
  const bytes = readFileSync(`dist/${file}`);
  return { file, size: file.endsWith('.woff2') ? bytes.length : gzipSync(bytes).length };
});
const sum = (wanted) => rows.filter(({ file }) => wanted.test(file)).reduce((total, { size }) => total + size, 0);
const total = sum(/./);
const kb = (bytes) => `${(bytes / 1024).toFixed(1)} KB`;
console.log(`first load: ${kb(total)} of ${kb(limit)} (scripts ${kb(sum(/\.js$/))}, styles ${kb(sum(/\.css$/))}, fonts ${kb(sum(/\.woff2$/))})`);
if (process.argv.includes('--all')) for (const { file, size } of rows.sort((a, b) => b.size - a.size)) console.log(`  ${kb(size)}  ${file}`);
if (sum(/\.woff2$/) === 0) throw new Error('no fonts were found: the sum would be too small');
if (total > limit) throw new Error('the first load is too large');
