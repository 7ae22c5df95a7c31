import { NotFoundError } from '../../data/errors.ts'

/** The number of a page in an address, from 1. Throws `NotFoundError` for other words. */
export function readPageNumber(words: string): number {
  if (/^[1-9]\d{0,6}$/.test(words)) return Number(words)
  throw new NotFoundError('The archive holds nothing at this address.', words)
}
