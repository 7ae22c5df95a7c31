import { addLetter, hashWord, WORD_SEED } from './hash.ts'

const IRREGULAR = new Map<number, number>()
for (const line of (
  'say said|tell told|write wrote written|think thought|know knew known|see saw seen|speak spoke spoken|make made|find found|give gave given|take took taken|' +
  "be is are was were been am being 's 're 'm|have has had 've|do does did done|get got gotten|go went gone|come came|hold held|feel felt|mean meant|" +
  'understand understood|swear swore sworn|forget forgot forgotten|hear heard|read read|show showed shown|lay laid|put put|set set|lead led|' +
  "leave left|keep kept|begin began begun|draw drew drawn|seek sought|choose chose chosen|teach taught|sing sang sung|sell sold|will 'll would 'd|" +
  'can could|shall should|may might|lie lied lying|deny denied denies denying|fear feared|point pointed|believe believed believing believes|' +
  'argue argued arguing argues|tweet tweeted|hope hoping hoped hopes|cite citing cited cites|state stating stated states|note noting noted notes'
).split('|')) {
  const [base = '', ...forms] = line.split(' ')
  for (const form of [base, ...forms]) IRREGULAR.set(hashWord(form), hashWord(base))
}

/**
 * Hash of a word's form without -s, -ed, -ing; of an irregular verb's base. `letters` holds its `length` small letters, at
 * most 64; a word with digits is its own stem. Overwrites `letters`.
 */
export function stemOf(
  hash: number,
  letters: Uint16Array,
  length: number,
  hasDigit: boolean,
): number {
  const isOwn = length <= 3 || length >= 64 || hasDigit
  return IRREGULAR.get(hash) ?? (isOwn ? hash : regularStem(letters, length))
}

/** Keeps the hash of a stem apart from that of a word of the same letters. */
const STEM_SALT = 7

function regularStem(letters: Uint16Array, size: number): number {
  let length = size
  const last = letters[length - 1]!,
    second = letters[length - 2]!,
    third = letters[length - 3]!
  if (last === 115 && second !== 115 && second !== 117 && second !== 105) {
    if (second === 101 && third === 105) {
      length -= 2
      letters[length - 1] = 121
    } else length--
  } else if (last === 100 && second === 101 && length > 4) {
    length -= 2
    if (third === 105) letters[length - 1] = 121
  } else if (last === 103 && second === 110 && third === 105 && length > 5) length -= 3
  if (length > 3 && letters[length - 1] === 101) length--
  const doubled = letters[length - 1]!
  if (length > 3 && doubled === letters[length - 2] && doubled !== 108 && doubled !== 115) length--
  let hash = WORD_SEED ^ STEM_SALT
  for (let i = 0; i < length; i++) hash = addLetter(hash, letters[i]!)
  return hash
}
