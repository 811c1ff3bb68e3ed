/** Adjectives, adverbs and short forms of the same meaning, one set a line. General knowledge of English. */
export const synonymQualities = `
monthly month
weekly week
daily day
hourly hour
yearly year annual annually
fortnightly fortnight
quarterly quarter
nightly night
often frequently regularly
frequently often regularly
regularly often routine
usually normally generally typically mostly
mostly mainly largely primarily most
mainly mostly chiefly largely
some few certain little
several some few multiple various
various several different diverse
many numerous
current present now today
present current now
currently now presently moment
previous former earlier prior past
former previous ex past
junior young trainee
young youth junior
new recent newly
newly new recently
recent new late
first initial
last final
final last concluding
second runner-up
runner-up second
quick fast rapid speedy
fast quick rapid
slow sluggish
simple easy plain basic simpler
easy simple
hard difficult
difficult hard tough
short brief
brief short
long lengthy
large big
big large
small little minor smaller
little small
local nearby area neighbourhood
nearby local near
urban city
external outside
internal in-house
outside outdoor external
joint shared together jointly common
jointly together joint
together jointly joint
shared joint common
digital electronic online computer
electronic digital
online web internet digital
manual hand
medical clinical
clinical medical
financial finance fiscal
legal law
educational education teaching
scientific science
technical technology
technological technology
environmental environment green
ecological environmental
social society
public state
private personal own
personal private own
commercial business trade
industrial industry
academic university scholarly
statistical statistics
mathematical mathematics maths
chemical chemistry
biological biology
physical physics
psychological psychology
historical history
geographical geography
economic economics economy
economics economic economy
political politics
practical hands-on
theoretical theory
accessible accessibility
safe safety
secure security
healthy health
ill sick
absent away absence
available availability
correct right accurate
accurate precise exact
exact precise
clean tidy
complete full whole
full complete whole
partial part
equal same
similar like alike
different other
additional extra further more
extra additional more
free unpaid
voluntary volunteer unpaid
paid salaried
successful success won succeed
successfully success
fluent fluently
conversational converse conversation
upper higher
top high
duplicate double twice
twice double
single one
one single sole
intravenous iv
iv intravenous
approximately about roughly around some
roughly about approximately around
prof professor
professor prof
dr doctor
doctor dr
uk britain british united
british uk
us usa america american
american us usa
a&e accident emergency
r&d research development
hr human resources
it information technology
pr public relations
qa quality assurance testing
ux user experience
ui user interface
ml machine learning
ai artificial intelligence
nlp natural language processing
db database
ks key stage
ta teaching assistant
nqt newly qualified
eal english additional language
ehcp education health care plan
sen special educational needs
ev electric vehicle
led light
cv resume
resume cv
stem science technology
vat tax
mp parliament constituency
ngo charity
phd doctoral doctorate doctor
msc master
bsc bachelor
hygiene cleanliness infection
infection hygiene
stroke cerebrovascular
dyslexia dyslexic
dyslexic dyslexia
disabled disability
disability disabled
autistic autism
pregnant maternity
maternity midwifery birth
midwifery maternity
paediatric children child
children paediatric
elderly geriatric older
mental psychiatric
psychiatric mental
vegan plant-based
gluten-free coeliac
open-source open source
source opensource
frontend front-end
backend back-end
full-time fulltime
part-time parttime
email mail
kid child children
bike bicycle cycle
maths mathematics
sport physical
ok okay
percent percentage
per each every
every each per
each every per
aged age year old
age aged old
old aged age
`
