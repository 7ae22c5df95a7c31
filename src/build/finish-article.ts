import type { StandaloneArticle } from '../compiler/compile.ts'
import { correctArticle, type ParsedCorrections } from '../compiler/parse-corrections.ts'
import type { ArticleProblem } from '../compiler/problems.ts'
import { settleVoices, type VoicesByName } from '../compiler/voices.ts'

/**
 * What is done by hand to a compiled article: voices settled, then corrections applied, whose speakers may be voices
 * again. `problems` are the corrections whose words are gone.
 */
export function finishArticle(
  article: StandaloneArticle,
  voices: VoicesByName,
  corrections: ParsedCorrections | null,
): { readonly article: StandaloneArticle; readonly problems: readonly ArticleProblem[] } {
  const settled = settleVoices(article, voices)
  if (!corrections) return { article: settled, problems: [] }
  const corrected = correctArticle(settled, corrections)
  return { ...corrected, article: settleVoices(corrected.article, voices) }
}
