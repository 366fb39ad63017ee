/**
 * Chance that can be repeated. The generator is sfc32 by Chris Doty-Humphrey (PractRand): 128 bits of state, three
 * additions, shifts and one counter a number, passes BigCrush; the state is filled by splitmix32 from the seed.
 * Every part of a simulation takes a stream of its own by name (`fork`), so that one draw more in one place
 * never moves the draws of another.
 */
export interface Random {
  /** A number in [0, 1). */
  next(): number;
  /** An independent stream; the same name gives the same stream, whatever was drawn before. */
  fork(name: string | number): Random;
}

const GOLDEN = 0x9e3779b9;

/** One step of splitmix32: spreads neighbouring seeds over the whole space. */
function mix(value: number): number {
  let z = (value + GOLDEN) | 0;
  z = Math.imul(z ^ (z >>> 16), 0x85ebca6b);
  z = Math.imul(z ^ (z >>> 13), 0xc2b2ae35);
  return (z ^ (z >>> 16)) >>> 0;
}

/** FNV-1a of the name's UTF-16 units. */
function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h >>> 0;
}

function stream(high: number, low: number): Random {
  let a = mix(high);
  let b = mix(a ^ low);
  let c = mix(b ^ high);
  let counter = 1;
  const draw = (): number => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    c |= 0;
    return sum >>> 0;
  };
  for (let i = 0; i < 12; i++) draw();
  return {
    next: () => draw() / 4294967296,
    fork: (name) => stream(mix(high ^ hash(String(name))), mix(low + hash(`${name}/`))),
  };
}

/** The root stream of a seed. Any text or number is a seed; `7` and `"7"` are the same. */
export const random = (seed: string | number): Random => stream(hash(`${seed}`), hash(`${seed}#`));
