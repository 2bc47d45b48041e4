// Opens a form with the engine: anew, or as it was when the person paused. The engine (300 KB) comes with this file, so only screens
// that fill forms import it.
import { loadForm } from '@getodk/xforms-engine';
import type { PictureFacts } from '../../../offline/db';
import { outlineOf } from './outline';
import { Survey } from './survey.svelte';
import type { Root } from './types';

export interface Kept {
  xml: string;
  files: { name: string; type: string; bytes: Uint8Array<ArrayBuffer> }[];
  pictures: Record<string, PictureFacts>;
}

// The engine hands out plain objects and writes to them; in a rune they are followed by the screens.
function stateFactory<T extends object>(object: T): T {
  const followed = $state(object);
  return followed;
}

export class FormFailure extends Error {}

export async function openSurvey(formXml: string, kept: Kept | null, deviceId: string): Promise<Survey> {
  const form = await loadForm(formXml, { fetchFormAttachment: () => Promise.reject(new FormFailure('attachments')) });
  if (form.status === 'failure') throw new FormFailure(form.error.message);
  const config = {
    stateFactory,
    preloadProperties: { deviceID: deviceId },
    // Names are ours: given when the picture is taken, unique within the record.
    instanceAttachments: { fileNameFactory: (meta: { basename: string; extension: string | null }) => `${meta.basename}${meta.extension ?? ''}` },
  };
  if (!kept) return new Survey(form.createInstance(config).root as unknown as Root, outlineOf(formXml));
  const data = new FormData();
  data.set('xml_submission_file', new File([kept.xml], 'xml_submission_file', { type: 'text/xml' }));
  for (const file of kept.files) data.set(file.name, new File([file.bytes], file.name, { type: file.type }));
  const { root } = await form.restoreInstance({ data: [data as never] }, config);
  const survey = new Survey(root as unknown as Root, outlineOf(formXml));
  for (const [name, facts] of Object.entries(kept.pictures)) survey.facts.set(name, facts);
  return survey;
}
