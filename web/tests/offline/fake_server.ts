// The server's side of sending, as the contract says: files by hash in pieces, submissions and names that may be repeated.
import { Problem, Unreachable } from '../../src/api/problems';
import type { Transport } from '../../src/offline/transport';

export class FakeServer implements Transport {
  files = new Map<string, { bytes: number[]; total: number }>();
  submissions = new Map<string, string>();
  names = new Map<string, string>(); // "id/name" → sha256
  calls: string[] = [];
  reachable = true;
  tells = false; // which pictures are missing
  dieAfter = Infinity; // calls until the network goes away
  refuse: Problem | null = null;

  private called(what: string): void {
    if (!this.reachable || this.calls.length >= this.dieAfter) throw new Unreachable();
    this.calls.push(what);
  }

  async arrived(sha256: string): Promise<number> {
    this.called(`arrived ${sha256.slice(0, 4)}`);
    return this.files.get(sha256)?.bytes.length ?? 0;
  }
  async sendPart(sha256: string, part: Uint8Array<ArrayBuffer>, _type: string, from: number, total: number): Promise<number> {
    this.called(`part ${from}`);
    const file = this.files.get(sha256) ?? { bytes: [], total };
    if (from !== file.bytes.length) throw new Problem(409, 'files.other_offset', { th: '', en: '' });
    for (const one of part) file.bytes.push(one);
    this.files.set(sha256, file);
    return file.bytes.length;
  }
  async sendSubmission(id: string, xml: string): Promise<string[] | null> {
    this.called('submission');
    if (this.refuse) throw this.refuse;
    const there = this.submissions.get(id);
    if (there !== undefined && there !== xml) throw new Problem(409, 'survey.other_content', { th: '', en: '' });
    this.submissions.set(id, xml);
    return this.tells ? ['p0.jpg', 'p1.jpg'].filter((name) => !this.names.has(`${id}/${name}`)) : null;
  }
  async nameFile(id: string, name: string, sha256: string): Promise<void> {
    this.called(`name ${name}`);
    if (!this.submissions.has(id) || !this.files.has(sha256)) throw new Problem(404, 'survey.not_found', { th: '', en: '' });
    this.names.set(`${id}/${name}`, sha256);
  }
}
