/**
 * Everyday verb forms that introduce nothing but end a noun phrase: hand-made. Only forms that are
 * rarely nouns stand here; regular past forms are recognised by their ending.
 */
export const COMMON_VERBS: ReadonlySet<string> = new Set(
  `
became become becomes becoming began begins brings brought builds built buys bought came comes coming
carries caught cuts draws drew drove eats faces fell falls fights flew follows fought gave gives given
giving goes going gone got gets getting grew grows heard hears held holds keeps kept leads led leaves
left lets lies looks loses lost lay makes made making means meant meets met moves pays paid puts ran
reached reaches reads remains rises rose runs sat seems sends sent serves sets shares shook shows
showed sits sold spends spent spreads stands stood starts stays stops struck takes took taken taking
taught throws threw tries tried turns uses used wears went wins won works provide provides provided
get give go make keep let become seem remain bring take come put sell send leave appear appears
appeared continues happens includes involves contains requires allows helps helped asks lives turned
stepped joined visited entered passed received served killed signed voted worked
`
    .trim()
    .split(/\s+/),
)
