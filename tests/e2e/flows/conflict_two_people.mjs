// Two people decide one conflict at once: who comes second is told by whom, when and what, and that their own choice was not saved.
import { Client, household, newId } from '../client.mjs';
import { axe, equal, expect, picture, signIn, speak, startServer, visitor } from '../harness.mjs';

const server = await startServer();
process.on('exit', () => server.child.kill('SIGKILL'));
const visit = visitor(server);

// One field that two devices wrote differently.
async function conflict() {
  const client = await new Client(server.url).signIn();
  const ok = (answer) => {
    expect(answer.status === 200, `${answer.status} ${answer.text}`);
    return answer.json;
  };
  const { id } = ok(await client.post('/api/households', household()));
  const { version, need_text } = ok(await client.get(`/api/households/${id}`));
  for (const to of ['หลังคารั่ว', 'เสาหัก'])
    ok(await client.post(`/api/households/${id}/edits`, { id: newId(), base_version: version, made_at: '2022-05-14T10:00:00Z', device: null, changes: [{ field: 'need_text', from: need_text ?? null, to }] }));
  equal((await client.get(`/api/households/${id}/conflicts`)).json.items.length, 1, 'conflicts');
  return id;
}

const words = {
  th: { keep: 'ใช้ค่าในทะเบียน', take: 'ใช้ค่าที่ส่งเข้ามา', told: /ตัดสินเรื่องของ.*ไปก่อนแล้ว.*ใช้ “เสาหัก”.*การเลือกของท่านไม่ได้บันทึก/ },
  en: { keep: 'Keep the register’s', take: 'Take the one sent in', told: /had decided this of.*“เสาหัก” stands.*Your choice was not saved/ },
};

export default Object.fromEntries(
  [['th', 'desktop', 'list'], ['en', 'phone', 'household']].map(([language, size, where]) => [
    `who decides second is told what stands (${language}, ${size}, on the ${where})`,
    async () => {
      const id = await conflict();
      const said = words[language];
      await visit({ size, language }, async (page, context) => {
        await signIn(page);
        await speak(page, language);
        const other = await context.newPage();
        const [mine, theirs] = [page, other].map((one) => one.locator('article', where === 'list' ? { has: one.locator(`a[href="/households/${id}"]`) } : {}));
        for (const card of [mine, theirs]) {
          await card.page().goto(where === 'list' ? '/households/conflicts' : `/households/${id}`);
          await card.getByRole('button', { name: said.keep }).waitFor();
        }
        await theirs.getByRole('button', { name: said.take }).click();
        await theirs.waitFor({ state: 'detached' });
        await mine.getByRole('button', { name: said.keep }).click();
        await page.getByText(said.told).waitFor();
        await mine.waitFor({ state: 'detached' });
        await page.getByText(said.told).waitFor();
        equal((await axe(page)).join('\n'), '', 'accessibility of what was told');
        await picture(page, `${size}-${language}-conflict-decided-first`);
      });
    },
  ]),
);
