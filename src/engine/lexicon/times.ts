const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

const WEEKDAYS = 'monday tuesday wednesday thursday friday saturday sunday'
const MONTHS =
  'january february march april may june july august september october november december'

/** Words of phrases of time, by their place in them; see `timeLength`. */
export const TIMES = {
  edges: words('early earlier late later on'),
  pointers: words('last this next'),
  units: words(
    `week month year weekend night morning afternoon evening spring summer autumn fall winter decade century ${WEEKDAYS} ${MONTHS}`,
  ),
  amounts: words('a an one two three four five six seven eight nine ten several many few some'),
  lengths: words(
    'minute hour day week month year decade minutes hours days weeks months years decades',
  ),
  distances: words('ago earlier later before'),
  days: words(`yesterday today tonight ${WEEKDAYS}`),
  partsOfDay: words('night morning afternoon evening'),
  alone: words('earlier later recently'),
} as const satisfies Readonly<Record<string, ReadonlySet<string>>>
