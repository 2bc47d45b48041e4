// One question of the form: what it says, what was answered, what is wrong with it. Reading follows the engine by itself; writing
// takes what a person typed (Thai digits, พ.ศ., amounts with commas) and gives the engine what it understands.
import { citizenDigits, citizenFormatted } from '../../../base/citizen';
import { bangkok, parseTypedDate, shortDate } from '../../../base/dates';
import { bahtText, parseBaht } from '../../../base/money';
import { parsePosition } from '../../../base/position';
import { arabicDigits } from '../../../base/thai';
import { both, type Bilingual } from '../../../i18n/messages';
import { language } from '../../../i18n/language.svelte';
import { t } from '../messages';
import type { EngineNode } from './types';

export type Kind = 'text' | 'number' | 'date' | 'one' | 'many' | 'point' | 'picture' | 'note' | 'other';

export interface Point {
  latitude: number;
  longitude: number;
  accuracy: number | null;
}

export class Question {
  readonly ref: string;
  readonly name: string;
  readonly kind: Kind;
  readonly looks: Set<string>;
  private typed = $state<string | null>(null); // as typed, while it is not (yet) what the engine has
  private unread = $state.raw<Bilingual | null>(null); // what was typed cannot be understood

  constructor(private node: EngineNode) {
    this.ref = node.currentState.reference;
    this.name = this.ref.slice(this.ref.lastIndexOf('/') + 1);
    this.looks = new Set(node.appearances ?? []);
    this.kind = kindOf(node);
  }

  get relevant(): boolean {
    return this.node.currentState.relevant;
  }
  get required(): boolean {
    return this.node.currentState.required;
  }
  get readonly(): boolean {
    return this.node.currentState.readonly;
  }
  get label(): string {
    return this.node.currentState.label?.asString ?? this.name;
  }
  get hint(): string | undefined {
    return this.node.currentState.hint?.asString || undefined;
  }
  get options(): { value: string; label: string }[] {
    return (this.node.currentState.valueOptions ?? []).map((one) => ({ value: one.value, label: one.label?.asString ?? one.value }));
  }
  get lines(): number {
    return this.looks.has('multiline') ? 4 : 1;
  }
  get whole(): boolean {
    return this.node.valueType === 'int';
  }
  get digits(): boolean {
    return this.looks.has('numbers') || this.kind === 'number';
  }

  // The day that the engine has, while what was typed is understood.
  get date(): string {
    const value = this.node.currentState.value;
    return this.kind === 'date' && !this.unread && value ? String(value) : '';
  }

  // What is wrong, in the person's words; null when nothing is.
  get fault(): Bilingual | null {
    if (this.unread) return this.unread;
    const violation = this.node.validationState.violation;
    if (!violation || !this.relevant) return null;
    const said = violation.message?.asString;
    if (said) return { th: said, en: said };
    return violation.condition === 'required' ? both(t, 'needAnswer') : both(t, 'badAnswer');
  }

  // ---- typed answers
  get text(): string {
    if (this.typed !== null) return this.typed;
    const value = this.node.currentState.value;
    if (value === null || value === undefined || value === '') return '';
    if (this.kind === 'date') return shortDate(String(value), language());
    if (this.looks.has('onehome-baht') && typeof value === 'number') return bahtText(Math.round(value * 100));
    if (this.looks.has('onehome-citizen')) return citizenFormatted(String(value));
    return String(value);
  }

  set text(typed: string) {
    this.type(typed);
  }

  private type(typed: string): void {
    this.typed = typed;
    this.unread = null;
    const plain = arabicDigits(typed).trim();
    if (plain === '') return this.give(this.kind === 'text' ? '' : null);
    switch (this.kind) {
      case 'date': {
        const iso = parseTypedDate(typed);
        if (!iso) this.unread = both(t, 'notADate');
        this.give(iso);
        // The form takes no day to come: then a year in two digits is of the last hundred years.
        const earlier = parseTypedDate(typed, bangkok(new Date().toISOString())!.date);
        if (earlier === iso || !this.refused) return;
        this.give(earlier);
        if (this.refused) this.give(iso); // for another reason: what was typed is shown as it was meant
        return;
      }
      case 'number': {
        const number = this.looks.has('onehome-baht') ? bahtOf(plain) : numberOf(plain);
        const fits = number !== null && (!this.whole || Number.isInteger(number));
        if (!fits) this.unread = both(t, this.whole ? 'notAWholeNumber' : 'notANumber');
        return this.give(fits ? (this.whole ? BigInt(number) : number) : null);
      }
      default:
        if (this.looks.has('onehome-citizen')) return this.give(citizenDigits(typed));
        if (this.looks.has('numbers')) return this.give(plain.replace(/[\s-]/g, ''));
        return this.give(this.lines > 1 ? typed : this.name === 'house_no' ? plain.replaceAll(' ', '') : typed);
    }
  }

  // The field was left: what the engine understood stands there from now on, tidy.
  settle(): void {
    if (this.typed !== null && !this.unread) {
      if (this.kind === 'text' && this.typed !== this.typed.trim()) this.give(this.typed.trim());
      this.typed = null;
    }
  }

  private get refused(): boolean {
    return this.node.validationState.violation?.condition === 'constraint';
  }

  private give(value: unknown): void {
    this.node.setValue?.(value);
  }

  // ---- choices
  get chosen(): readonly string[] {
    return (this.node.currentState.value as readonly string[] | null) ?? [];
  }
  get one(): string {
    return this.chosen[0] ?? '';
  }
  set one(value: string) {
    this.node.selectValue?.(value || null);
  }
  toggle(value: string, on: boolean): void {
    const rest = this.chosen.filter((one) => one !== value);
    this.node.selectValues?.(on ? [...rest, value] : rest);
  }

  // ---- place
  get point(): Point | null {
    const value = this.node.currentState.value as { latitude: number; longitude: number; accuracy?: number | null } | null;
    return value && this.kind === 'point' ? { latitude: value.latitude, longitude: value.longitude, accuracy: value.accuracy ?? null } : null;
  }
  setPoint(point: Point | null): void {
    this.typed = null;
    this.unread = null;
    this.give(point ? `${point.latitude.toFixed(6)} ${point.longitude.toFixed(6)} 0 ${point.accuracy ?? 0}` : null);
  }
  typePoint(typed: string): void {
    this.unread = null;
    if (!typed.trim()) return this.setPoint(null);
    const place = parsePosition(typed);
    if (place) this.setPoint({ ...place, accuracy: null });
    else this.unread = both(t, 'notAPosition');
  }

  // ---- pictures
  get picture(): File | null {
    const value = this.node.currentState.value;
    return this.kind === 'picture' && value instanceof File ? value : null;
  }
  get pictureName(): string {
    return this.node.currentState.instanceValue ?? '';
  }
  setPicture(file: File | null): void {
    this.give(file);
  }
}

function kindOf(node: EngineNode): Kind {
  if (node.nodeType === 'select') return node.selectType === 'select' ? 'many' : 'one';
  if (node.nodeType === 'upload') return 'picture';
  if (node.nodeType === 'note') return 'note';
  if (node.nodeType !== 'input') return 'other';
  if (node.valueType === 'int' || node.valueType === 'decimal') return 'number';
  if (node.valueType === 'date') return 'date';
  if (node.valueType === 'geopoint') return 'point';
  return node.valueType === 'string' ? 'text' : 'other';
}

function bahtOf(text: string): number | null {
  const satang = parseBaht(text);
  return satang === null ? null : satang / 100;
}

function numberOf(text: string): number | null {
  const plain = text.replaceAll(',', '');
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
}
