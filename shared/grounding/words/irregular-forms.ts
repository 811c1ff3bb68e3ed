/** Irregular English forms with their base, one verb a line: base, then its forms. General knowledge. */
const lines = `be am is are was were been being
have has had having
do does did done
go goes went gone
run ran
lead led
write wrote written
build built
teach taught
buy bought
sell sold
make made
take took taken
give gave given
get got gotten
win won
keep kept
hold held
hear heard
feel felt
find found
think thought
tell told
say said
speak spoke spoken
see saw seen
show shown
know knew known
grow grew grown
draw drew drawn
drive drove driven
rise rose risen
fall fell fallen
choose chose chosen
break broke broken
begin began begun
bring brought
catch caught
seek sought
send sent
spend spent
lend lent
meet met
put
set
cut
read
leave left
lose lost
mean meant
pay paid
stand stood
understand understood
undertake undertook undertaken
overcome overcame
oversee oversaw overseen
rewrite rewrote rewritten
rebuild rebuilt
retake retook
redo redid redone
withdraw withdrew withdrawn
wear wore worn
swim swam swum
sing sang sung
sit sat
shrink shrank shrunk
shoot shot
fight fought
feed fed
fly flew flown
forget forgot forgotten
eat ate eaten
drink drank drunk
deal dealt
dig dug
come came
become became
bind bound
bear bore borne
beat beaten
bend bent
arise arose arisen
awake awoke
lay laid
lie lay lain
light lit
learn learnt
spell spelt
burn burnt
dream dreamt
sew sewn
sow sown
swap swapped
throw threw thrown
weave wove woven
strive strove striven
stick stuck
steal stole stolen
sleep slept
shake shook shaken
ride rode ridden
ring rang rung
hide hid hidden
freeze froze frozen
forecast
foresee foresaw foreseen
broadcast
typeset
upset
uphold upheld
withhold withheld
withstand withstood
outgrow outgrew
outsell outsold
mow mown
roll rolled rolling rolls
grind ground
hang hung
child children
woman women
man men
person people persons
analysis analyses
thesis theses
datum data
criterion criteria
curriculum curricula
foot feet
tooth teeth
goose geese
mouse mice
life lives
wife wives
half halves
staff staffs
good better best
bad worse worst`

/** From a form to its base ("wrote" → "write"). */
export const irregularForms: ReadonlyMap<string, string> = new Map(
  lines.split('\n').flatMap((line) => {
    const [base = '', ...forms] = line.split(' ')
    return forms.map((form) => [form, base] as const)
  }),
)
