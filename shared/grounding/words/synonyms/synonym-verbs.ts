/** Verbs (and the nouns made from them) of about equal strength, one set a line. General knowledge of English, walked verb by verb. */
export const synonymVerbs = `
represent act appear defend
arrange negotiate secure obtain agree
raise report log notify flag
rating score satisfaction
attempt submission try
begin start first
write draft author compose pen word prepare written produce
cowrite coauthor write author
design devise plan draw lay-out conceive shape
build create make construct develop assemble produce put implement
write create develop program code implement build
develop create devise work elaborate grow
set establish introduce create start founded begin launch put-up
start begin launch initiate open commence kick
introduce bring start implement launch establish
implement introduce carry execute put deploy roll apply realise
founded establish set start create
lead head guide leader leadership run manage direct oversee chair charge
manage run lead supervise oversee management manager charge handle head
supervise oversee manage lead report supervisor line charge
oversee supervise monitor watch lead manage direct
coordinate organise arrange run coordinator plan
organise arrange coordinate plan run hold set put prepare host organiser organisation
run operate hold manage conduct organise carry deliver host
chair lead preside
train teach coach instruct show trainer training tutor educate
teach train instruct tutor educate teacher taught lesson instruction
learn study train acquire pick
mentor coach guide advise support look supervise mentor
help assist support aid contribute back help
contribute help take part participate share input add contribution
participate take part join involved attend participation participant contribute involved
join enter become belong
advise counsel guide consult recommend advice
care look nurse tend attend after
look care see mind watch maintain
maintain keep look service upkeep preserve run
keep maintain hold retain stay preserve
fix repair mend correct restore resolve solve
repair fix mend restore
solve resolve fix settle answer
resolve solve settle answer sort
install fit mount put set lay
fit install mount
replace swap change exchange substitute switch
swap replace change exchange
switch move change migrate transfer swap
move migrate transfer shift bring switch relocate convert
migrate move transfer port convert
convert change turn transform move
change alter modify adapt adjust revise switch
adapt adjust modify tailor change customise fit
update revise refresh renew amend bring
rewrite revise redraft redo overhaul rework
improve better raise enhance increase strengthen up
enhance improve strengthen
raise increase lift grow improve boost bring rise
increase raise grow rise go lift higher up improve
rise increase grow go climb up raise gain
grow increase expand rise
reduce cut lower decrease bring shorten fall drop less shrink fewer
cut reduce lower shorten decrease trim bring down less
shorten cut reduce short shorter brief
fall drop decline decrease go sink reduce less
drop fall decrease decline lower reduce go
lower reduce cut decrease bring
save cut reduce spare less
halve half
speed accelerate fast quick faster
simplify streamline ease simple simpler
automate automatic automation replace
test check try examine verify trial testing tester
check verify test inspect control examine examination
verify check confirm validate
inspect check examine review inspection
examine inspect check mark study review assess examiner
audit check review inspect examine auditor
assess evaluate judge appraise review rate examine assessment
evaluate assess judge appraise evaluation
review assess examine check look go evaluate reviewer read
analyse examine study evaluate analysis investigate analytics
study research investigate examine look explore student
research study investigate researcher explore
investigate examine study look research inquire
identify find spot detect discover recognise determine
find identify discover spot detect locate
detect find spot identify notice discover detection
discover find detect identify
diagnose identify determine detect find
measure record gauge quantify measurement
record log note document register write enter recording
log record enter note register write
enter record input type key entry
document record describe write documentation
calculate compute work figure
count number tally
compare contrast match
collect gather compile raise take
gather collect compile
sort order classify arrange file
classify sort categorise group
present show give talk speak presentation deliver
show demonstrate present display illustrate
speak talk give present address speaker
talk speak discuss speech lecture presentation address
explain describe clarify show
discuss talk debate speak
answer reply respond deal handle response
reply answer respond response
respond answer reply react response
handle deal process manage treat answer take
deal handle manage treat address cope
process handle treat deal
treat care handle deal
serve provide act supply work
provide give supply offer deliver
supply provide give deliver
deliver provide give bring supply hold
give provide offer hold deliver present
offer provide give
order buy purchase procure
buy purchase order acquire procure
sell market trade
win receive gain earn secure obtain award winner get bring
receive get obtain win gain accept award earn
earn gain receive obtain get win achieve
gain obtain earn get acquire receive
obtain get gain receive acquire
secure obtain win get gain
achieve reach attain gain get obtain accomplish
reach attain achieve get hit
pass complete meet succeed clear
complete finish end conclude do graduate
finish complete end conclude
graduate degree complete finish
qualify certify qualification
certify certificate certified sign attest
hold have possess own keep
own have possess hold
use apply employ utilise work make user
apply use employ
work operate serve employ act
cooperate collaborate work partner together
collaborate cooperate work partner together team jointly
partner collaborate work together cooperate
spend pass use take
watch observe follow shadow
observe watch see shadow note
shadow follow accompany observe
guide lead show accompany direct tour
accompany escort go take
take bring accompany go
visit tour trip go excursion
travel journey go trip
cook prepare make bake chef cooking
bake cook make
cater cook serve prepare
clean wash tidy
wash clean rinse
plan schedule prepare arrange design planner
schedule plan timetable arrange
prepare draw produce make get write do plan create
draw produce sketch make attract draft
publish print appear issue release publication
print publish produce appear
appear print publish feature
translate interpret render
interpret translate explain
edit revise correct
name nominate call title
nominate name propose put
propose suggest recommend put submit proposal
suggest propose recommend
recommend suggest propose advise
question challenge query ask dispute
challenge question query dispute
ask question query request inquire
negotiate bargain agree
agree settle consent accept agreement
recruit hire employ appoint take
appoint name assign
assign give allocate
promote advance raise
deputise stand cover replace substitute
cover stand replace deputise include span fill
stand cover deputise fill
volunteer help unpaid volunteering voluntary
donate give contribute donation
raise collect fund gather
fund finance pay sponsor money
budget finance fund plan
forecast predict project estimate
predict forecast estimate foresee prediction
estimate calculate gauge guess judge
price cost quote estimate
cost price spend expense
pay spend fund payment
monitor watch track follow observe supervise
track follow monitor trace
control monitor manage check run
ship deliver send provide
send ship dispatch post
store keep save hold stock
save keep store
remove delete take clear
add include insert attach introduce
include contain cover comprise have
compress shrink reduce squeeze compression
load fill charge
run execute operate
deploy install roll release ship launch
release publish issue ship launch
configure set adjust
optimise improve tune
tune adjust optimise
model simulate represent modelling
simulate model
visualise show display plot
film record shoot
photograph picture shoot
sing perform
perform do carry execute play act
execute do perform carry run
conduct carry do run perform lead hold
carry do perform conduct execute undertake
do carry perform make undertake
undertake do carry perform
administer give manage run apply
prescribe order give
sign approve confirm authorise
approve authorise accept sign
supervise tutor guide advise
grade mark score assess
mark grade score correct examine
attend visit go participate take
deal trade
care nurse look
feed give
drive operate
ferment pickle
butcher cut carve
sew stitch
grow plant cultivate
rewire wire
wire cable connect
connect link join
link connect join tie
split divide separate
merge combine join unite
combine join merge together mix
keep book account record
trial pilot try test experiment
pilot trial try test
try test attempt trial pilot experiment
experiment try test trial
face meet encounter
cope deal handle manage
enjoy like love
like enjoy love
understand know grasp
know understand aware
recover regrow restore heal recovery
affect influence impact effect
cause lead bring result make
result lead outcome
lead bring result cause
account report
report state describe account
state say declare
interview question ask talk
host hold run organise
liaise coordinate communicate contact work
communicate talk speak inform liaise
inform tell notify brief report
brief inform instruct
support help care assist back maintain
sit serve belong member
serve sit member act
practise exercise train rehearse
master learn
experience work
return come go
address tackle deal handle answer
tackle address deal handle
come arrive
drive trunking trunk haul
average around about roughly
rise improve improved
improve rise rose climb
update kept current maintain
replace move migrate modernise
modernise replace move migrate
close closure shut
drop fall fell shrink shrank
shrink fall drop cut reduce
grow rise more
finish complete end
check measure remeasure
write arrange compose
teach pupils lessons
bake baker bread
plan rota schedule
supply wholesale deliver
buy purchase order
`
