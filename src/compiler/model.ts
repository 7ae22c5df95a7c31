export { readModel, type Model } from '../engine/index.ts'
