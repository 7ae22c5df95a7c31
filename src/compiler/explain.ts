export { explain } from '../engine/explain.ts'
