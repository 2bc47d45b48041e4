// A signed-in client of the API, as the browser application is one: cookie, CSRF token, idempotency keys.
import { randomBytes } from 'node:crypto';
import { password } from './harness.mjs';

// Version 7, as offline devices make them.
export function newId() {
  const bytes = randomBytes(16);
  const now = BigInt(Date.now());
  for (let i = 0; i < 6; i++) bytes[i] = Number((now >> BigInt(8 * (5 - i))) & 0xffn);
  bytes[6] = (bytes[6] & 0x0f) | 0x70;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

export class Client {
  constructor(url) {
    this.url = url;
    this.cookie = '';
    this.csrf = '';
  }

  async send(method, path, body, headers = {}) {
    const answer = await fetch(this.url + path, {
      method,
      headers: {
        ...(this.cookie && { cookie: this.cookie }),
        ...(method !== 'GET' && this.csrf && { 'x-csrf-token': this.csrf }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      body: body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body),
    });
    const cookie = answer.headers.get('set-cookie');
    if (cookie) this.cookie = cookie.split(';')[0];
    const text = await answer.text();
    const json = (answer.headers.get('content-type') ?? '').includes('json') ? JSON.parse(text) : undefined;
    return { status: answer.status, headers: answer.headers, text, json };
  }

  get(path) { return this.send('GET', path); }
  post(path, body, headers) { return this.send('POST', path, body, headers); }
  put(path, body, headers) { return this.send('PUT', path, body, headers); }

  async signIn(user = 'network@phrae') {
    const answer = await this.post('/api/session', { user_name: user, password });
    if (answer.status !== 200) throw new Error(`sign-in of ${user}: ${answer.status} ${answer.text}`);
    this.csrf = answer.json.csrf;
    return this;
  }
}

// A made-up household that passes every check.
export function household(id = newId(), overrides = {}) {
  return {
    id, tambon: '540101', moo: 3, house_no: String(1 + Math.floor(Math.random() * 900)), tenure: 'own', land_kind: 'own_title',
    dwelling_state: 'damaged', made_up: true,
    people: [{ title: 'นาย', first_name: 'ทดสอบ', last_name: 'สมมุติ', relation: 'head', is_head: true, citizen_kind: 'unknown' }],
    parts: [], ...overrides,
  };
}
