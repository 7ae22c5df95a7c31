import type { ArticleSummary } from '../../compiler/types.ts'

/** What a preview says of an article. */
export type PreviewedArticle = Pick<
  ArticleSummary,
  'slug' | 'title' | 'date' | 'speakers' | 'moreSpeakers'
>

/** Whether there can be a preview: the typeface must have the letters of the title. */
export const canPreview = ({ title }: PreviewedArticle): boolean => isDrawable(title)

/** Characters the typeface has: Latin letters of European languages, and the signs of print. */
const DRAWABLE =
  /^[\u0020-\u007e\u00a0-\u0148\u014a-\u017e\u0218-\u021b\u2013\u2014\u2018-\u201a\u201c-\u201e\u2022\u2026\u2032\u2033\u2039\u203a\u20ac\u2122]+$/

/** Whether a text can be drawn as it is. */
export const isDrawable = (text: string): boolean => DRAWABLE.test(text.normalize('NFC'))
