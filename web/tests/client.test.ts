import { beforeEach, describe, expect, it, vi } from 'vitest';
import { connectClient, get, Problem, send, Unreachable } from '../src/api/client';

interface Asked {
  address: string;
  method: string;
  headers: Record<string, string>;
  body: unknown;
}
let asked: Asked[] = [];
let csrf = 'token-1';
let signedOut = 0;
let reached: boolean[] = [];

function answers(...replies: (Response | Error)[]): void {
  asked = [];
  vi.stubGlobal('fetch', (address: string, init: RequestInit) => {
    asked.push({ address, method: init.method!, headers: init.headers as Record<string, string>, body: init.body });
    const reply = replies.shift()!;
    return reply instanceof Error ? Promise.reject(reply) : Promise.resolve(reply);
  });
}
const json = (status: number, body: unknown) => new Response(JSON.stringify(body), { status });
const problem = (status: number, code: string, more = {}) => json(status, { code, message: { th: 'ไทย', en: 'English' }, advice: { th: '', en: '' }, fields: [], request_id: 'r1', ...more });

beforeEach(() => {
  csrf = 'token-1';
  signedOut = 0;
  reached = [];
  connectClient({
    language: () => 'th',
    csrf: () => csrf,
    signedOut: () => signedOut++,
    renewed: async () => {
      csrf = 'token-2';
      return true;
    },
    reached: (yes) => reached.push(yes),
  });
});

describe('reading', () => {
  it('fills the path, writes the query, asks in the language on screen', async () => {
    answers(json(200, { items: [], next: null }));
    await get('/api/households/{id}/history', { path: { id: 'a/b' }, query: { after: '9' } });
    expect(asked[0]).toMatchObject({ address: '/api/households/a%2Fb/history?after=9', method: 'GET' });
    expect(asked[0]!.headers).toMatchObject({ 'Accept-Language': 'th' });
    expect(asked[0]!.headers['X-CSRF-Token']).toBeUndefined();
    expect(asked[0]!.headers['Idempotency-Key']).toBeUndefined();
    expect(reached).toEqual([true]);
  });

  it('tells a server out of reach apart from one that refuses', async () => {
    answers(new TypeError('Failed to fetch'));
    await expect(get('/api/session')).rejects.toBeInstanceOf(Unreachable);
    expect(reached).toEqual([false]);
  });

  it('a page of something in between is no answer', async () => {
    answers(new Response('<html>Login to Wi-Fi</html>', { status: 200 }));
    await expect(get('/api/session')).rejects.toMatchObject({ code: 'http.502' });
  });

  it('an abandoned question stays an abort', async () => {
    const stop = new AbortController();
    stop.abort();
    answers(new DOMException('aborted', 'AbortError'));
    await expect(get('/api/areas', { signal: stop.signal })).rejects.toMatchObject({ name: 'AbortError' });
    expect(reached).toEqual([]);
  });
});

describe('writing', () => {
  it('carries the token and one idempotency key', async () => {
    answers(json(200, { done: true }));
    await send('POST', '/api/session/language', { body: { language: 'en' }, key: 'k-1' });
    expect(asked[0]!.headers).toMatchObject({ 'X-CSRF-Token': 'token-1', 'Idempotency-Key': 'k-1', 'Content-Type': 'application/json' });
    expect(asked[0]!.body).toBe('{"language":"en"}');
  });

  it('says in the address which version it takes out', async () => {
    answers(json(200, {}));
    await send('DELETE', '/api/hearings/{id}/votes/{part}', { path: { id: 'h', part: 'v' }, query: { version: 3 } });
    expect(asked[0]).toMatchObject({ address: '/api/hearings/h/votes/v?version=3', method: 'DELETE' });
  });

  it('takes a fresh token once and sends again with the same key', async () => {
    answers(problem(403, 'auth.csrf'), json(200, { done: true }));
    await send('POST', '/api/session/language', { body: { language: 'en' }, key: 'k-1' });
    expect(asked.map((one) => [one.headers['X-CSRF-Token'], one.headers['Idempotency-Key']])).toEqual([['token-1', 'k-1'], ['token-2', 'k-1']]);
  });

  it('does not try a third time', async () => {
    answers(problem(403, 'auth.csrf'), problem(403, 'auth.csrf'));
    await expect(send('POST', '/api/session/language', { body: { language: 'en' } })).rejects.toMatchObject({ status: 403 });
    expect(asked).toHaveLength(2);
  });
});

describe('refusals', () => {
  it('bring every field’s fault in both languages, and further details', async () => {
    const fields = [{ field: 'people[1].citizen_number', code: 'citizen_number.checksum', message: { th: 'ผิด', en: 'wrong' } }];
    answers(problem(422, 'input.invalid', { fields, difference_satang: -100 }));
    const failure = await get('/api/session').catch((reason: unknown) => reason);
    expect(failure).toBeInstanceOf(Problem);
    expect(failure).toMatchObject({ status: 422, code: 'input.invalid', text: { th: 'ไทย' }, fields, requestId: 'r1', details: { difference_satang: -100 } });
  });

  it('an ended session is told once, a wrong password is not an ended session', async () => {
    answers(problem(401, 'auth.signed_out'), problem(401, 'auth.wrong_credentials'));
    await expect(get('/api/my-work')).rejects.toMatchObject({ status: 401 });
    expect(signedOut).toBe(1);
    await expect(send('POST', '/api/session', { body: { user_name: 'a', password: 'b' } })).rejects.toMatchObject({ code: 'auth.wrong_credentials' });
    expect(signedOut).toBe(1);
  });

  it('without a body the status speaks, in words', async () => {
    answers(new Response('', { status: 503 }));
    await expect(get('/api/session')).rejects.toMatchObject({ code: 'http.503', text: { en: 'The system has a fault at the moment' } });
  });
});
