import { join } from 'node:path'

/** Where the packages of the project are; see `ENGINE_FOLDER` for `import.meta.dirname`. */
const PACKAGES = join(import.meta.dirname, '../../../node_modules')

/** The face of headings, as readers can choose it: the files of its letters. */
export const PREVIEW_FONTS = ['latin', 'latin-ext'].map((letters) =>
  join(PACKAGES, `@fontsource-variable/literata/files/literata-${letters}-wght-normal.woff2`),
)
