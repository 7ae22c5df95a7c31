/** Bits kept of a feature's hash: enough that a feature never seen in training seldom meets a stored one. */
export const ID_BITS = 25

/** Mixes a value into a running 32-bit hash. */
export function mix(hash: number, value: number): number {
  const mixed = Math.imul(hash ^ Math.imul(value, 0x9e3779b1), 0x85ebca6b)
  return mixed ^ (mixed >>> 13)
}

/** Folds a 32-bit hash to the identity a feature is stored under. */
export function toId(hash: number): number {
  return Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35) >>> (32 - ID_BITS)
}

/** Hash of a word as the tokeniser computes it. */
export function hashWord(word: string): number {
  let hash = WORD_SEED
  for (let at = 0; at < word.length; at++) hash = addLetter(hash, word.charCodeAt(at))
  return hash
}

export const WORD_SEED = 0x2545f491

export function addLetter(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193) ^ (hash >>> 17)
}

// Whole features in one call each, with `mix` and `toId` written out: engines do not inline hundreds of calls in one function.

const FACTOR = 0x9e3779b1,
  SPREAD = 0x85ebca6b,
  FOLD = 0xc2b2ae35,
  LEFT_OUT = 32 - ID_BITS

/** Identity of a feature of one value under the number of its kind. */
export function idOf(kind: number, a: number): number {
  let hash = Math.imul(kind ^ Math.imul(a, FACTOR), SPREAD)
  hash ^= hash >>> 13
  return Math.imul(hash ^ (hash >>> 15), FOLD) >>> LEFT_OUT
}

export function idOfTwo(kind: number, a: number, b: number): number {
  let hash = Math.imul(kind ^ Math.imul(a, FACTOR), SPREAD)
  hash ^= hash >>> 13
  hash = Math.imul(hash ^ Math.imul(b, FACTOR), SPREAD)
  hash ^= hash >>> 13
  return Math.imul(hash ^ (hash >>> 15), FOLD) >>> LEFT_OUT
}

export function idOfThree(kind: number, a: number, b: number, c: number): number {
  let hash = Math.imul(kind ^ Math.imul(a, FACTOR), SPREAD)
  hash ^= hash >>> 13
  hash = Math.imul(hash ^ Math.imul(b, FACTOR), SPREAD)
  hash ^= hash >>> 13
  hash = Math.imul(hash ^ Math.imul(c, FACTOR), SPREAD)
  hash ^= hash >>> 13
  return Math.imul(hash ^ (hash >>> 15), FOLD) >>> LEFT_OUT
}
