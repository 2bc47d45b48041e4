import { describe, expect, it } from 'vitest';
import { blankDrawing, isBlank, type Drawing } from '../src/features/selection/drawing';

const today = '15 พ.ค. 2565';
const house = { house_id: 'h', head: 'นางคำ', reason: '' };

describe('drawing up a list', () => {
  it.each<[string, (drawing: Drawing) => void]>([
    ['nothing', () => {}],
    ['the scorecard that was offered', (it) => (it.entered.card = 'newest')],
    ['no day at all', (it) => (it.entered.on = ' ')],
    ['blanks', (it) => (it.entered.number = ' ')],
    ['a hearing taken off and on again', (it) => (it.off['hearing'] = false)],
    ['a list that was only looked at', (it) => Object.assign(it, { shown: true, order: [house] })],
  ])('is not begun by %s', (_, enter) => {
    const drawing = blankDrawing(today);
    enter(drawing);
    expect(isBlank(drawing, { card: 'newest', on: today })).toBe(true);
  });

  it.each<[string, (drawing: Drawing) => void]>([
    ['another scorecard', (it) => (it.entered.card = 'older')],
    ['the day', (it) => (it.entered.on = '14 พ.ค. 2565')],
    ['the number', (it) => (it.entered.number = 'จล. 1')],
    ['a reason for a house', (it) => (it.reasons['h'] = 'เสี่ยงพัง')],
    ['a hearing taken off', (it) => (it.off['hearing'] = true)],
    ['the people’s order from paper', (it) => (it.entered.byHearing = true)],
  ])('is begun by %s', (_, enter) => {
    const drawing = blankDrawing(today);
    enter(drawing);
    expect(isBlank(drawing, { card: 'newest', on: today })).toBe(false);
  });
});
