/** Short forms of forenames that are not simply their first letters (“Chris” is); hand-made. */
export const NICKNAMES: ReadonlyMap<string, readonly string[]> = new Map(
  `
Abby Abigail|Andy Andrew|Beth Elizabeth|Betsy Elizabeth|Bill William|Billy William|Bob Robert|Bobby Robert
Cathy Catherine|Charlie Charles|Chuck Charles|Debbie Deborah|Dick Richard|Dmitri Dmitry|Ed Edward|Gene Eugene
Harry Henry Harold|Jack John|Jamie James|Jeff Jeffrey Geoffrey|Jerry Gerald Jerome|Jim James|Jimmy James|Joe Joseph
Johnny John|Kate Katherine Catherine Kathleen|Kathy Katherine Kathleen|Larry Lawrence|Liz Elizabeth|Maggie Margaret
Mickey Michael|Mike Michael|Nate Nathan Nathaniel|Nick Nicholas|Peggy Margaret|Rick Richard|Ricky Richard|Ron Ronald
Rudy Rudolph|Sasha Alexander|Sergey Sergei|Sue Susan|Ted Edward Theodore|Tim Timothy|Tom Thomas|Tony Anthony
Val Valerie|Vicky Victoria|Volodymyr Wolodymyr|Will William`
    .trim()
    .split(/[|\n]/)
    .map((line): [string, readonly string[]] => {
      const [short = '', ...full] = line.trim().split(' ')
      return [short, full]
    }),
)
