export { DOUBTFUL } from '../engine/doubtful.ts'
