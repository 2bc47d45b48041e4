// Pictures of a hearing that are sent together.
import { expect, it } from 'vitest';
import { sendEach } from '../src/features/hearings/sending';

it('one bad picture stops none of the others and is named with its reason', async () => {
  const sent: string[] = [];
  const broken = new Error('no picture');
  const failed = await sendEach([{ name: 'a.jpg' }, { name: 'bad.jpg' }, { name: 'b.jpg' }], async (file) => {
    if (file.name === 'bad.jpg') throw broken;
    sent.push(file.name);
  });
  expect(sent).toEqual(['a.jpg', 'b.jpg']);
  expect(failed).toEqual([{ name: 'bad.jpg', failure: broken }]);
});
