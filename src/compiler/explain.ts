export { DOUBTFUL, explain } from '../engine/explain.ts'
