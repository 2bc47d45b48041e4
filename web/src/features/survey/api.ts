// The answers of the survey's routes as the screens read them, and the calls.
import { getAt, sendAt, sendBytes } from '../../api/client';
import type { Query } from '../../base/paths';

export interface SurveyForm {
  id: string;
  xform_id: string;
  version: string;
  title: string;
  kind: 'household' | 'other';
  open: boolean;
  submissions: number;
}

export interface AnswerPage {
  columns: { name: string; label_th: string; label_en: string }[];
  items: { instance_id: string; received_at: string; state: SubmissionState; values: string[] }[];
  next: string | null;
}

export type SubmissionState = 'waiting' | 'accepted' | 'linked' | 'returned';

export interface SubmissionRow {
  instance_id: string;
  form_title: string;
  head_name: string;
  house_no: string;
  moo: number | null;
  tambon: string;
  tambon_name_th: string;
  tambon_name_en: string;
  received_at: string;
  sent_by: string;
  state: SubmissionState;
  pictures: number;
  pictures_missing: number;
  signs: number;
  household_id: string | null;
}

export interface Match {
  household_id: string | null;
  reason_th: string;
  reason_en: string;
  in_scope: boolean;
  head_name: string | null;
  house_no: string | null;
  moo: number | null;
  tambon_name_th: string | null;
  tambon_name_en: string | null;
  differences: { label_th: string; label_en: string; stored_th: string; stored_en: string; sent_th: string; sent_en: string }[];
}

export interface Submission extends SubmissionRow {
  sections: { title_th: string; title_en: string; answers: { label_th: string; label_en: string; text_th: string; text_en: string }[] }[];
  files: {
    name: string;
    label_th: string;
    label_en: string;
    url: string | null;
    thumbnail_url: string | null;
    taken_at: string | null;
    latitude: number | null;
    longitude: number | null;
  }[];
  sign_list: { code: string; text_th: string; text_en: string }[];
  matches: Match[];
  faults: { field: string; message_th: string; message_en: string }[];
  reason: string | null;
  decided_by: string | null;
  decided_at: string | null;
}

export interface Decision {
  decision: 'accept' | 'link' | 'return';
  household_id: string | null;
  reason: string | null;
}

export interface Device {
  id: string;
  label: string;
  user_id: string;
  user_name: string;
  area: string;
  area_name_th: string;
  area_name_en: string;
  created_at: string;
  last_used_at: string | null;
  revoked_at: string | null;
}

export interface NewDevice {
  id: string;
  url: string;
  qr: string[];
}

const at = (instanceId: string) => `/api/submissions/${encodeURIComponent(instanceId)}`;

export const submissions = (query: Query, signal: AbortSignal) => getAt<{ items: SubmissionRow[]; next: string | null }>('/api/submissions', query, signal);
export const submission = (instanceId: string) => getAt<Submission>(at(instanceId));
export const decide = (instanceId: string, body: Decision, key: string) => sendAt<Submission>('POST', `${at(instanceId)}/decision`, body, key);

export const devices = () => getAt<{ items: Device[]; people: { id: string; name: string }[] }>('/api/survey-devices');
export const makeDevice = (body: { label: string; user_id: string; area: string }, key: string) => sendAt<NewDevice>('POST', '/api/survey-devices', body, key);
export const revokeDevice = (id: string) => sendAt<unknown>('DELETE', `/api/survey-devices/${id}`);

export const surveyForms = () => getAt<{ items: SurveyForm[] }>('/api/survey-forms');
export const surveyForm = (id: string) => getAt<SurveyForm>(`/api/survey-forms/${id}`);
export const answers = (id: string, after: string | null, signal: AbortSignal) => getAt<AnswerPage>(`/api/survey-forms/${id}/answers`, { after }, signal);
export const uploadForm = async (xml: Blob) => (await sendBytes('/api/survey-forms', xml, 'application/xml', 'POST')) as SurveyForm;
