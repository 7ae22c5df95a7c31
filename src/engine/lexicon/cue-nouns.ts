/**
 * Nouns that introduce a statement: “a demand that …”, “its desire to …”, written by hand. After the
 * noun stands what may follow it, named as in `cue-verbs.ts`; the plural is formed by rule.
 */
export const SAID_NOUNS = `
claim c
demand c for t
statement c
assertion c
allegation c
accusation c
contention c
argument c
warning c about of
pledge c t
promise c t
vow c t
suggestion c
assurance c
announcement c
admission c
insistence c on
denial c of
threat c t
declaration c
complaint c about
prediction c
request c for t
proposal c t for
criticism of
praise for
condemnation of
description of
confirmation c of
call for t
charge c
comment about on
remark about on
response to
reminder c
apology for
plea for t c
appeal for
`

export const THOUGHT_NOUNS = `
belief c in
hope c of for
fear c of
view c of
opinion c of on
desire t for
wish t c
expectation c
concern c about over
doubt c about
conviction c
suspicion c
opposition to
readiness t
willingness t
eagerness t
reluctance t
`

export const DECIDED_NOUNS = `
plan t for
decision t
refusal t
intention t of
commitment to t
determination t
support for
endorsement of
`
