/** Surnames that are also words for bodies, ranks or groups; made by hand. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Lower case. “Ann Church” is a woman; “the church” is none. */
export const WORD_SURNAMES = words(`
abbot apple banks baron bishop blacks brothers camp cardinal church coach constable couples court dean duke earl
fox friend friends gates guard guy hall hawks house judge justice king knight locals lord major marshal marshall master
masters monk page park parsons pastor people pope post powers press priest prince queen sergeant sheriff star street
temple union wire`)

/** Forenames that are places too, and places that forenames follow: “Virginia House” may be a building. */
export const PLACE_FORENAMES: ReadonlySet<string> = new Set(
  'Adelaide Austin Carolina Chad Chelsea Dallas Florence Francisco Houston Israel Jackson Jordan Kent Lincoln Madison Phoenix Santiago Sydney Victoria Virginia Washington'.split(
    ' ',
  ),
)
