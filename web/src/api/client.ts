// The only place that calls fetch. Adds the CSRF token, the language and the idempotency key; turns failures into types.
//
//     const page = await get('/api/households', { query: { q: 'คำ' } });
//     await send('POST', '/api/households', { body, key });
//
// Paths, bodies and answers are typed by schema.d.ts, generated from the server's OpenAPI document.
import { withQuery, type Query } from '../base/paths';
import { newId } from '../base/ids';
import { Problem, problemFrom, Unreachable } from './problems';
import type { paths } from './schema';

export type Method = 'POST' | 'PUT' | 'DELETE';

// What the client needs from the application, set once at start (state/session.svelte.ts).
interface Surroundings {
  language(): string;
  csrf(): string | null;
  signedOut(): void; // an answer said that the session is over
  renewed(): Promise<boolean>; // asks for a fresh CSRF token; false when there is no session
  reached(yes: boolean): void; // whether the server answered
}

let around: Surroundings = {
  language: () => 'th',
  csrf: () => null,
  signedOut: () => {},
  renewed: async () => false,
  reached: () => {},
};

export function connectClient(surroundings: Surroundings): void {
  around = surroundings;
}

type Answered<T> = T extends { responses: { 200: { content: { 'application/json': infer A } } } } ? A : never;
type Sent<T> = T extends { requestBody: { content: { 'application/json': infer B } } } ? B : undefined;
type Having<M extends string> = { [P in keyof paths]: paths[P] extends Record<M, { responses: unknown }> ? P : never }[keyof paths];
type At<P extends keyof paths, M extends string> = M extends keyof paths[P] ? paths[P][M] : never;
type Names<P> = P extends `${string}{${infer N}}${infer R}` ? N | Names<R> : never;
type PathPart<P> = [Names<P>] extends [never] ? { path?: never } : { path: Record<Names<P>, string> };

export type AnswerOf<P extends keyof paths, M extends string> = Answered<At<P, M>>;

export async function get<P extends Having<'get'>>(
  path: P,
  ...[options]: [Names<P>] extends [never] ? [{ query?: Query; signal?: AbortSignal }?] : [PathPart<P> & { query?: Query; signal?: AbortSignal }]
): Promise<AnswerOf<P, 'get'>> {
  const { path: params, query, signal } = (options ?? {}) as { path?: Record<string, string>; query?: Query; signal?: AbortSignal };
  return (await exchange('GET', withQuery(filled(path, params), query ?? {}), { signal })) as AnswerOf<P, 'get'>;
}

export async function send<M extends Method, P extends Having<Lowercase<M>>>(
  method: M,
  path: P,
  options: PathPart<P> & { query?: Query; body?: Sent<At<P, Lowercase<M>>>; key?: string },
): Promise<AnswerOf<P, Lowercase<M>>> {
  const json = options.body === undefined ? undefined : JSON.stringify(options.body);
  const answer = await exchange(method, withQuery(filled(path, options.path), options.query ?? {}), {
    body: json,
    type: 'application/json',
    key: options.key ?? newId(),
  });
  return answer as AnswerOf<P, Lowercase<M>>;
}

// A text as it is, such as a form.
export async function getText(path: string): Promise<string> {
  return (await exchange('GET', path, { plain: true })) as string;
}

// Raw bytes, for pictures and papers.
export async function sendBytes(path: string, bytes: Blob | string, type: string, method: Method = 'PUT'): Promise<unknown> {
  return exchange(method, path, { body: bytes, type, key: newId(), wait: 10 * 60_000 });
}

// A file that is answered to a deed (a package for a laptop): saved under the name that the server gives.
export async function sendForFile<P extends Having<'post'>>(path: P, options: PathPart<P> & { body?: Sent<At<P, 'post'>> }): Promise<void> {
  const body = options.body === undefined ? undefined : JSON.stringify(options.body);
  const answer = await exchange('POST', filled(path, options.path), { body, type: 'application/json', key: newId(), wait: 10 * 60_000, file: true });
  const { blob, name } = answer as { blob: Blob; name: string };
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

function nameOf(response: Response): string {
  const said = response.headers.get('content-disposition') ?? '';
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(said)?.[1];
  return encoded ? decodeURIComponent(encoded) : (/filename="([^"]+)"/.exec(said)?.[1] ?? 'onehome');
}

// A part of a file that is sent in pieces. Answers how many bytes the server has now, where it says so.
export async function sendPart(path: string, part: Blob, type: string, range: { from: number; total: number }): Promise<number | null> {
  const last = range.from + part.size - 1;
  const { headers } = await talk('PUT', path, { body: part, type, range: `bytes ${range.from}-${last}/${range.total}`, wait: 2 * 60_000 });
  return offsetOf(headers);
}

// How much of a file the server has: null when nothing of it.
export async function askOffset(path: string): Promise<{ offset: number | null } | null> {
  try {
    return { offset: offsetOf((await talk('HEAD', path, {})).headers) };
  } catch (failure) {
    if (failure instanceof Problem && failure.status === 404) return null;
    throw failure;
  }
}

function offsetOf(headers: Headers): number | null {
  const said = headers.get('Upload-Offset');
  return said !== null && /^\d+$/.test(said) ? Number(said) : null;
}

function filled(path: string, params: Record<string, string> | undefined): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params?.[name] ?? ''));
}

interface Exchange {
  body?: string | Blob | undefined;
  type?: string;
  range?: string;
  plain?: boolean; // the answer is a text, not JSON
  file?: boolean; // the answer is a file
  key?: string;
  signal?: AbortSignal | undefined;
  wait?: number; // milliseconds until a silent server counts as unreachable
}

async function exchange(method: string, address: string, options: Exchange): Promise<unknown> {
  return (await talk(method, address, options)).body;
}

interface Answer {
  body: unknown;
  headers: Headers;
}

async function talk(method: string, address: string, options: Exchange, again = true): Promise<Answer> {
  const headers: Record<string, string> = { Accept: options.plain || options.file ? '*/*' : 'application/json', 'Accept-Language': around.language() };
  if (method !== 'GET' && method !== 'HEAD') {
    const csrf = around.csrf();
    if (csrf) headers['X-CSRF-Token'] = csrf;
    if (options.key) headers['Idempotency-Key'] = options.key;
    if (options.body !== undefined && options.type) headers['Content-Type'] = options.type;
    if (options.range) headers['Content-Range'] = options.range;
  }
  const limit = AbortSignal.timeout(options.wait ?? 30_000);
  const signal = options.signal ? AbortSignal.any([options.signal, limit]) : limit;
  let response: Response;
  let text: string;
  try {
    response = await fetch(address, { method, headers, body: options.body ?? null, signal, credentials: 'same-origin', cache: 'no-store' });
    if (response.ok && options.file) {
      around.reached(true);
      return { body: { blob: await response.blob(), name: nameOf(response) }, headers: response.headers };
    }
    text = await response.text();
  } catch (failure) {
    if (options.signal?.aborted) throw failure; // the page was left: nothing to tell
    around.reached(false);
    throw new Unreachable();
  }
  around.reached(true);
  const body = parsed(text);
  if (response.ok) {
    if (options.plain) return { body: text, headers: response.headers };
    if (body === undefined && text !== '') throw problemFrom(502, null); // a page of something in between, not our server
    return { body, headers: response.headers };
  }
  const problem = problemFrom(response.status, body);
  // Another tab signed in meanwhile: the token changed. Same key, so the server does the work once.
  if (again && problem.status === 403 && problem.code.includes('csrf') && (await around.renewed())) {
    return talk(method, address, options, false);
  }
  if (problem.status === 401 && !problem.code.includes('wrong_credentials')) around.signedOut();
  throw problem;
}

function parsed(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export { Problem, Unreachable };
