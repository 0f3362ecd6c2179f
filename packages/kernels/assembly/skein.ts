/**
 * Skein-512 (version 1.3): a message and the output block, from a state in which configuration and key are.
 *
 * @see OpenZFS module/icp/algs/skein/skein_block.c
 */

const blockBytes: usize = 64;
const firstFlag: u64 = (<u64>1) << 62;
const finalFlag: u64 = (<u64>1) << 63;
const messageType: u64 = (<u64>48) << 56;
const outputType: u64 = (<u64>63) << 56;
const parity: u64 = ((<u64>0x1bd11bda) << 32) | 0xa9fc1a22;

/** Hash `size` bytes at `message`; the 64 bytes at `state` become the digest. `tail` has room for 64 bytes. */
export function digest(message: usize, size: usize, state: usize, tail: usize): void {
  const last = size === 0 ? 0 : (size - 1) & ~(blockBytes - 1);
  absorb(state, message, last, 0, messageType | (last > 0 ? firstFlag : 0));
  memory.fill(tail, 0, blockBytes);
  memory.copy(tail, message + last, size - last);
  block(state, tail, <u64>size, messageType | finalFlag | (last === 0 ? firstFlag : 0));
  memory.fill(tail, 0, blockBytes);
  block(state, tail, 8, outputType | firstFlag | finalFlag);
}

/** Whole blocks, none of them the last. */
function absorb(state: usize, at: usize, size: usize, position: u64, flags: u64): void {
  for (const end = at + size; at < end; at += blockBytes) {
    position += 64;
    block(state, at, position, flags);
    flags &= ~firstFlag;
  }
}

/** Threefish-512 over one block, and what UBI chains. */
function block(state: usize, at: usize, position: u64, flags: u64): void {
  let k0 = load<u64>(state);
  let k1 = load<u64>(state, 8);
  let k2 = load<u64>(state, 16);
  let k3 = load<u64>(state, 24);
  let k4 = load<u64>(state, 32);
  let k5 = load<u64>(state, 40);
  let k6 = load<u64>(state, 48);
  let k7 = load<u64>(state, 56);
  let k8 = parity ^ k0 ^ k1 ^ k2 ^ k3 ^ k4 ^ k5 ^ k6 ^ k7;
  let t0 = position;
  let t1 = flags;
  let t2 = position ^ flags;
  let a = load<u64>(at) + k0;
  let b = load<u64>(at, 8) + k1;
  let c = load<u64>(at, 16) + k2;
  let d = load<u64>(at, 24) + k3;
  let e = load<u64>(at, 32) + k4;
  let f = load<u64>(at, 40) + k5 + t0;
  let g = load<u64>(at, 48) + k6 + t1;
  let h = load<u64>(at, 56) + k7;
  // Eight rounds a turn, with a subkey after four and after eight; then keys and tweaks move on by two.
  for (let subkey: u64 = 1; subkey <= 18; subkey += 2) {
    a += b;
    b = rotl<u64>(b, 46) ^ a;
    c += d;
    d = rotl<u64>(d, 36) ^ c;
    e += f;
    f = rotl<u64>(f, 19) ^ e;
    g += h;
    h = rotl<u64>(h, 37) ^ g;
    c += b;
    b = rotl<u64>(b, 33) ^ c;
    e += h;
    h = rotl<u64>(h, 27) ^ e;
    g += f;
    f = rotl<u64>(f, 14) ^ g;
    a += d;
    d = rotl<u64>(d, 42) ^ a;
    e += b;
    b = rotl<u64>(b, 17) ^ e;
    g += d;
    d = rotl<u64>(d, 49) ^ g;
    a += f;
    f = rotl<u64>(f, 36) ^ a;
    c += h;
    h = rotl<u64>(h, 39) ^ c;
    g += b;
    b = rotl<u64>(b, 44) ^ g;
    a += h;
    h = rotl<u64>(h, 9) ^ a;
    c += f;
    f = rotl<u64>(f, 54) ^ c;
    e += d;
    d = rotl<u64>(d, 56) ^ e;
    a += k1;
    b += k2;
    c += k3;
    d += k4;
    e += k5;
    f += k6 + t1;
    g += k7 + t2;
    h += k8 + subkey;
    a += b;
    b = rotl<u64>(b, 39) ^ a;
    c += d;
    d = rotl<u64>(d, 30) ^ c;
    e += f;
    f = rotl<u64>(f, 34) ^ e;
    g += h;
    h = rotl<u64>(h, 24) ^ g;
    c += b;
    b = rotl<u64>(b, 13) ^ c;
    e += h;
    h = rotl<u64>(h, 50) ^ e;
    g += f;
    f = rotl<u64>(f, 10) ^ g;
    a += d;
    d = rotl<u64>(d, 17) ^ a;
    e += b;
    b = rotl<u64>(b, 25) ^ e;
    g += d;
    d = rotl<u64>(d, 29) ^ g;
    a += f;
    f = rotl<u64>(f, 39) ^ a;
    c += h;
    h = rotl<u64>(h, 43) ^ c;
    g += b;
    b = rotl<u64>(b, 8) ^ g;
    a += h;
    h = rotl<u64>(h, 35) ^ a;
    c += f;
    f = rotl<u64>(f, 56) ^ c;
    e += d;
    d = rotl<u64>(d, 22) ^ e;
    a += k2;
    b += k3;
    c += k4;
    d += k5;
    e += k6;
    f += k7 + t2;
    g += k8 + t0;
    h += k0 + subkey + 1;
    const first = k0;
    const second = k1;
    k0 = k2;
    k1 = k3;
    k2 = k4;
    k3 = k5;
    k4 = k6;
    k5 = k7;
    k6 = k8;
    k7 = first;
    k8 = second;
    const tweak = t0;
    t0 = t2;
    t2 = t1;
    t1 = tweak;
  }
  store<u64>(state, a ^ load<u64>(at));
  store<u64>(state, b ^ load<u64>(at, 8), 8);
  store<u64>(state, c ^ load<u64>(at, 16), 16);
  store<u64>(state, d ^ load<u64>(at, 24), 24);
  store<u64>(state, e ^ load<u64>(at, 32), 32);
  store<u64>(state, f ^ load<u64>(at, 40), 40);
  store<u64>(state, g ^ load<u64>(at, 48), 48);
  store<u64>(state, h ^ load<u64>(at, 56), 56);
}
