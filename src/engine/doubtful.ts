/** Below this confidence a reader is told that the reading is doubtful. A file of its own: every reader view needs it. */
export const DOUBTFUL = 0.6
