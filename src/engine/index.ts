export { attribute } from './attribute.ts'
export { FIRMNESS } from './firmness.ts'
export { readModel, type Model } from './model/model.ts'
export type * from './types.ts'
