// How records travel: the server's routes for pictures and submissions, each safe to repeat.
import { askOffset, sendBytes, sendPart } from '../api/client';

export interface Transport {
  // How many bytes of a file the server has: 0 for none, `total` when it is complete.
  arrived(sha256: string, total: number): Promise<number>;
  // Sends the bytes from `from` on; answers how many the server has afterwards.
  sendPart(sha256: string, part: Uint8Array<ArrayBuffer>, type: string, from: number, total: number): Promise<number>;
  // Answers the names of pictures that the server still waits for; null when it does not say.
  sendSubmission(id: string, xml: string): Promise<string[] | null>;
  nameFile(id: string, name: string, sha256: string): Promise<void>;
}

// The server knows an instance by its whole instanceID.
export function instanceId(id: string): string {
  return `uuid:${id}`;
}

function instancePath(id: string): string {
  return `/api/submissions/${encodeURIComponent(instanceId(id))}`;
}

export const serverTransport: Transport = {
  async arrived(sha256, total) {
    const known = await askOffset(`/api/files/${sha256}`);
    return known === null ? 0 : (known.offset ?? total);
  },
  async sendPart(sha256, part, type, from, total) {
    const there = await sendPart(`/api/files/${sha256}`, new Blob([part]), type, { from, total });
    return there ?? from + part.length;
  },
  async sendSubmission(id, xml) {
    const receipt = (await sendBytes(instancePath(id), xml, 'application/xml')) as { missing?: string[] } | undefined;
    return receipt?.missing ?? null;
  },
  async nameFile(id, name, sha256) {
    await sendBytes(`${instancePath(id)}/files/${encodeURIComponent(name)}`, JSON.stringify({ sha256 }), 'application/json');
  },
};
