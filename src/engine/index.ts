export { attribute } from './attribute.ts'
export type * from './types.ts'
