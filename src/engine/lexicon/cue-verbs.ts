/**
 * Verbs that introduce a statement, written by hand for this project.
 *
 * A line is: verb, what may follow it, and after `|` forms that are not regular (past, past
 * participle). What may follow:
 *
 *     c     a clause, with or without “that”      she said (that) it rained
 *     a     a listener, then a clause             she told him that it rained
 *     o     an object                             she denied the charge
 *     i     a listener, then “to” and a verb      she urged him to leave
 *     t     “to” and a verb                       she promised to leave
 *     q     only a quotation                      “…,” she shouted
 *     for, of, about, …   that preposition        she called for an inquiry
 */
export const SAID_VERBS = `
say c | said
tell a i q | told
add c o
note c o
claim c t o
argue c for against
explain c o
insist c on
warn c a i of about against
announce c o
declare c o
state c o
acknowledge c o
admit c o to
assert c o
contend c
allege c o
maintain c
confirm c o
deny c o
reveal c o
report c o
suggest c o
indicate c
stress c o
emphasize c o
emphasise c o
underline c o
underscore c o
highlight o
reiterate c o
repeat c o
conclude c
predict c o
forecast c o | forecast
testify c
caution c a i against
complain c about of
concede c
observe c
remark c on
reply c
respond c to
retort c
counter c
joke c about
quip c
boast c about of
brag c about of
lament c o
tweet c o
write c | wrote written
recall c o
mention c o
swear c t | swore sworn
vow c t
pledge c t o
promise c a t o
propose c t o
recommend c o
disclose c o
clarify c
estimate c
affirm c o
attest c to
hint c at
signal c
proclaim c o
profess c t
inform a of
remind a i of
assure a of
advise a i against
notify a of
ask a i q for about
demand c t o
request c o
urge i c o
call o for on
appeal for to
implore i
beg i for
criticize o
criticise o
condemn o
denounce o
slam o
blast o
attack o
mock o
ridicule o
dismiss o
reject o
rebut o
refute o
dispute o c
defend o
praise o
hail o
applaud o
laud o
commend o
thank o
blame o
accuse o
chide o
rebuke o
deride o
decry o
describe o
depict o
characterize o
label o
cite o
quote o
question o c
challenge o
discuss o
voice o
express o
air o
welcome o
speak of about to out against for | spoke spoken
talk about of to up
refer to
point to out
allude to
comment on about
object to
apologize for
threaten t c o
offer t
decline t o
shout c q at
yell c q at
whisper c q
cry q out
exclaim c q
chant q c
interject q
snap q
laugh q
sigh q
continue q
begin q | began begun
answer c q
volunteer q c
opine c
reason c
muse c
intone q
post c o
elaborate on q
echo o
list o
outline o
detail o
tout o
vouch for
invoke o
interpret o
plead for t q
press i for
rail against
lash out
gloat c q
marvel q at
scold q o
deadpan q
thunder q
tease q
crow q c
bemoan o c
recount c o
relate c o
concur c
murmur q
mutter q
fume q c
gripe c q about
scoff q c at
show c
find c | found
imply c
`

export const THOUGHT_VERBS = `
believe c in
think c of about | thought
know c about | knew known
feel c | felt
hope c t for
expect t i c o
fear c o
want t i o
worry c about
doubt c o
suspect c o
consider o
regard o
view o
see o c | saw seen
assume c
understand c | understood
realize c
realise c
wonder c about
wish c t for
prefer t o
long t for
anticipate c o
agree c t with on
disagree with c
recognize c o
recognise c o
favor o
favour o
admire o
like t
love t
remember c o
forget c | forgot forgotten
imagine c o
envision o c
foresee o c | foresaw foreseen
deem o
care about
aspire t
yearn t for
learn c of | learned
`

export const DECIDED_VERBS = `
plan t on o
intend t
decide t c on
resolve t
refuse t o
vote t for against
rule c
approve o
endorse o
support o
oppose o
back o
order o i c
seek t o | sought
aim t
choose t | chose chosen
commit to
adopt o
veto o
ban o
opt t for
prepare t
authorize o i
instruct i
`
