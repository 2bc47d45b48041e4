// SHA-256 of bytes as lower-case hex. The browser's own where the page is secure; else (an office network without TLS) ours.

export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  if (globalThis.crypto?.subtle) return hex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
  return sha256Plain(bytes);
}

function hex(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

// The fractional parts of the square roots (start) and cube roots (rounds) of the first primes, as FIPS 180-4 defines them.
function constants(): { start: number[]; rounds: number[] } {
  const primes: number[] = [];
  for (let n = 2; primes.length < 64; n++) if (primes.every((prime) => n % prime !== 0)) primes.push(n);
  // Whole roots of prime · 2^(32·power) in exact integers; a floating-point root loses the last bits.
  const fraction = (prime: number, power: 2 | 3): number => {
    const wanted = BigInt(prime) << BigInt(32 * power);
    let low = 0n;
    let high = 1n << 40n;
    while (low < high) {
      const middle = (low + high + 1n) >> 1n;
      if (middle ** BigInt(power) <= wanted) low = middle;
      else high = middle - 1n;
    }
    return Number(low & 0xffffffffn);
  };
  return {
    start: primes.slice(0, 8).map((prime) => fraction(prime, 2)),
    rounds: primes.map((prime) => fraction(prime, 3)),
  };
}

let known: ReturnType<typeof constants> | null = null;

export function sha256Plain(bytes: Uint8Array): string {
  known ??= constants();
  const { rounds } = known;
  const state = [...known.start];
  const padded = new Uint8Array(((bytes.length + 8) >> 6) * 64 + 64);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 8, Math.floor(bytes.length / 0x20000000));
  view.setUint32(padded.length - 4, (bytes.length << 3) >>> 0);
  const word = new Uint32Array(64);
  const turn = (value: number, by: number) => (value >>> by) | (value << (32 - by));
  for (let offset = 0; offset < padded.length; offset += 64) {
    for (let i = 0; i < 16; i++) word[i] = view.getUint32(offset + i * 4);
    for (let i = 16; i < 64; i++) {
      const a = word[i - 15]!;
      const b = word[i - 2]!;
      const small0 = turn(a, 7) ^ turn(a, 18) ^ (a >>> 3);
      const small1 = turn(b, 17) ^ turn(b, 19) ^ (b >>> 10);
      word[i] = word[i - 16]! + small0 + word[i - 7]! + small1;
    }
    let [a, b, c, d, e, f, g, h] = state as [number, number, number, number, number, number, number, number];
    for (let i = 0; i < 64; i++) {
      const first = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + rounds[i]! + word[i]!) | 0;
      const second = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
    }
    [a, b, c, d, e, f, g, h].forEach((value, i) => (state[i] = (state[i]! + value) | 0));
  }
  return state.map((value) => (value >>> 0).toString(16).padStart(8, '0')).join('');
}
