// The closing reports of a round as the officer prints them: of every house, of every tambon, of the round, as PDF from the records,
// pictures and all. Prints
//   HOUSES PICTURES PAPERS_MS LONGEST_HOUSE_MS ROUND_MS
// Usage: closing.mjs ADDRESS
import { Client } from '../tests/e2e/client.mjs';

const client = await new Client(process.argv[2]).signIn('codi@north');
const ask = async (path) => {
  const answer = await client.get(path);
  if (answer.status !== 200) throw new Error(`${path}: ${answer.status} ${answer.text.slice(0, 300)}`);
  return answer;
};
const round = (await ask('/api/rounds')).json.items[0].id;
const summary = (await ask(`/api/rounds/${round}/closing`)).json;
const houses = [];
for (let after = '0'; after; ) {
  const page = (await ask(`/api/rounds/${round}/closing/houses?limit=200&after=${after}`)).json;
  houses.push(...page.items);
  after = page.next;
}
let pictures = 0;
let longest = 0;
const began = performance.now();
for (const house of houses) {
  const at = performance.now();
  await ask(`/api/round-houses/${house.round_house_id}/closing.pdf`);
  longest = Math.max(longest, performance.now() - at);
}
for (const tambon of summary.tambons) await ask(`/api/rounds/${round}/closing/tambons/${tambon.tambon}/report.pdf`);
const before = performance.now();
await ask(`/api/rounds/${round}/closing/report.pdf`);
const ended = performance.now();
for (const house of houses) {
  const { report } = (await ask(`/api/round-houses/${house.round_house_id}/closing`)).json;
  for (const pair of report.pictures) pictures += (pair.before_id ? 1 : 0) + (pair.after_id ? 1 : 0);
}
console.log(houses.length, pictures, Math.round(ended - began), Math.round(longest), Math.round(ended - before));
