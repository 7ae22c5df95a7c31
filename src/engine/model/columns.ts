// Columns of numbers, one for each word of a paragraph. A typed array of its own costs a microsecond to make, more than
// most columns take to fill: so many of them share one block of memory, which is used again for the next paragraphs.

const BLOCK_BYTES = 1 << 18
/** Columns begin at whole numbers of so many bytes. */
const ALIGNED = 8

let block = new ArrayBuffer(BLOCK_BYTES)
let used = 0

/** A column of bytes, all 0; good until `freeColumns`. */
export function bytes(count: number): Uint8Array {
  const at = reserve(count)
  return new Uint8Array(block, at, count)
}

/** A column of whole numbers, all 0; good until `freeColumns`. */
export function integers(count: number): Int32Array {
  const at = reserve(4 * count)
  return new Int32Array(block, at, count)
}

/** A column of numbers, all 0; good until `freeColumns`. */
export function numbers(count: number): Float64Array {
  const at = reserve(8 * count)
  return new Float64Array(block, at, count)
}

/** Lets the memory of all columns made so far be used again: nobody may look at them any more. */
export function freeColumns(): void {
  new Uint8Array(block, 0, used).fill(0)
  used = 0
}

/** Where free memory of that size begins in `block`. A full block stays with the columns in it. */
function reserve(size: number): number {
  if (used + size > block.byteLength) {
    block = new ArrayBuffer(Math.max(BLOCK_BYTES, size))
    used = 0
  }
  const at = used
  used += Math.ceil(size / ALIGNED) * ALIGNED
  return at
}
