/** What link previews are shown in, in pixels. */
export const PREVIEW_WIDTH = 1200
export const PREVIEW_HEIGHT = 630
