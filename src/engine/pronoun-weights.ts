/**
 * What a candidate for “he” or “she” is judged by, with its weight.
 *
 * Fitted by softmax regression on 1,896 sources “he”, “she”, “his”, “her” of PolNeAR’s training articles, with the
 * coreference chains of CoreNLP as silver answers, then rounded; only these numbers were kept. The fit, not these numbers, was
 * 85 % right under cross-validation, among cases whose answer was a candidate. Set by hand, with an eye on the
 * development articles: `possessive`, `faint`, `unnamed`, `sameSentence`, `subjectSinceSpeech`, `subjectOfOwn`. Positive
 * speaks for a candidate.
 */
export const PRONOUN_WEIGHTS = {
  sameSentence: 0.3,
  oneSentenceBack: -0.3,
  sentencesBack: -1.4,
  sameParagraph: 0.55,
  subject: 0.6,
  possessive: -0.2,
  quoted: -0.35,
  byPronoun: 0.5,
  mentions: 0.1,
  lastSpeaker: 1.15,
  lastSpeakerSameParagraph: 0.1,
  speakerBefore: 0.35,
  speakerTwoBefore: 0.2,
  genderKnown: 1.05,
  faint: -0.5,
  inOwnContent: -0.75,
  subjectSinceSpeech: 0.8,
  subjectOfOwn: 0.8,
  nearest: -0.2,
  unnamed: -0.3,
  heading: 0.35,
} as const

export type PronounFeature = keyof typeof PRONOUN_WEIGHTS
