/** Verbs, each line a field of meaning in which honest paraphrase moves; every word of a line may stand for every other. General knowledge of many trades. */
export const verbFields = `
mend repair fix restore patch overhaul service refurbish rehabilitate renovate recondition
install fit mount lay place set erect assemble rig
dismantle remove strip demolish decommission
build construct erect assemble make create craft produce fabricate manufacture
design draw draft plan sketch devise model lay
write draft compose author pen script compile prepare
revise rework rewrite edit amend update redo redesign redraft overhaul revamp modernise
translate interpret render convert
test try trial check examine inspect verify assess evaluate probe audit review
measure survey gauge record log monitor track count
analyse evaluate study examine investigate research explore process interpret
teach instruct train coach tutor educate lecture explain show guide mentor school
learn study train qualify master read acquire
mentor guide coach support advise supervise buddy accompany oversee look
supervise oversee manage direct lead head run control answer charge
manage run lead head direct administer handle oversee charge responsible
organise arrange coordinate plan schedule run stage hold host put
schedule plan roster timetable book arrange allocate rota
recruit hire employ appoint sign enlist engage take find
dismiss fire release
buy purchase procure order source acquire
sell retail vend
negotiate bargain agree settle broker haggle
supply deliver provide furnish stock ship
deliver bring hand ship transport carry take distribute convey
drive steer operate pilot transport haul trunk
operate run work use handle drive man control
load pack stack fill stow
clean wash scrub sweep tidy sanitise disinfect sterilise polish wipe
cook prepare make bake roast grill fry serve
serve wait attend pour dish cater
grow raise cultivate rear breed propagate plant farm
feed nourish water
harvest pick gather reap crop
prune trim cut clip shear mow
treat heal cure care nurse tend look
nurse care tend look treat attend support
diagnose identify detect assess recognise
examine check inspect assess look see
administer give dispense apply
monitor watch observe track check follow supervise
counsel advise guide talk listen support comfort calm reassure
advise counsel consult guide recommend suggest brief
help assist support aid contribute hand
contribute help participate part join add put
represent act stand speak appear argue
defend protect represent guard argue
investigate examine probe enquire research look
report inform tell notify brief present account
present show demonstrate speak talk lecture explain give deliver
speak talk lecture present converse address
publish print issue release appear bring
film shoot record photograph capture
perform play sing act dance appear
compose write arrange create
curate arrange select choose exhibit hang
catalogue index list register record classify file sort
file store archive keep organise sort record
digitise scan computerise convert
enter input key type record keyboard
type key enter write word
calculate compute work reckon count estimate
estimate price quote cost value appraise tender bid
quote price tender bid cost offer
invoice bill charge
bill invoice charge
reconcile balance match check agree
balance reconcile square tally
account book record keep
tax file return submit
pay remit settle wage
collect gather pick raise fetch take
raise collect gather bring fundraise bank earn
save cut spare conserve economise reduce
cut reduce lower trim shorten shrink drop bring fall decrease less
reduce cut lower drop fall decrease less minimise halve shrink
increase raise grow rise lift boost improve up more expand climb gain
grow increase rise expand swell climb
improve better enhance raise boost strengthen lift refine
shorten cut reduce quicken speed
start begin launch found set open establish introduce create initiate
found start establish set create begin
introduce bring launch start implement establish roll set install
launch start introduce open release begin
implement introduce apply install carry deploy realise
develop build create design make write produce devise
code program develop write build
deploy release ship launch install roll
migrate move transfer port shift convert switch change
move transfer shift migrate relocate switch carry
replace swap substitute change exchange supersede switch
automate script program mechanise
design model draw
solve fix resolve settle clear sort answer
resolve settle solve clear sort handle deal
handle deal manage process treat look field
process handle deal treat work
answer reply respond field take
respond answer reply react attend turn
complain grumble object
apologise sorry
visit call see attend go
accompany escort go join attend
stand deputise cover substitute act replace fill step
cover stand deputise replace fill report
chair lead preside moderate head
propose suggest recommend pitch idea
approve sign authorise
award receive grant give
earn gain obtain complete finish receive achieve
graduate finish complete qualify degree earn
qualify train pass register license certify
pass succeed complete clear
fail miss lose
lose miss fail drop
attend go visit join take
volunteer help give donate unpaid
donate give
fundraise raise collect money
campaign lobby promote press
promote advertise market publicise push advance
advertise promote market publicise
guard protect watch patrol secure police
patrol walk guard watch
arrest detain
rescue save evacuate
resuscitate revive
weld join solder braze
paint decorate coat spray
wire cable rewire electric
plumb pipe
dig excavate trench
lay place build pave tile
sew stitch tailor
bind stitch glue rebind
carve cut shape
drill bore
maintain service keep look upkeep care repair
keep maintain hold run look
ring phone telephone call dial
call phone ring telephone visit
email write mail
greet welcome receive
host welcome entertain run hold
guide lead show tour escort
tour travel road perform
travel commute drive fly go journey
move relocate join change transfer
join enter start move
leave quit resign depart
rise advance climb progress promote
specialise focus concentrate speciality
rely depend trust use
open start launch unlock begin
close shut end finish wind
study read train learn research
live reside stay
talk speak chat converse discuss coach
choose select pick name elect appoint vote
name choose call elect appoint vote award
elect choose vote name
trust rely entrust
tend care look nurse
walk march hike
synthesise make prepare produce
scale enlarge grow increase
throw dispose discard waste bin
waste throw discard loss
borrow lend loan
lend borrow loan issue
protect list conserve preserve guard safeguard
conserve preserve restore protect save
uncover expose reveal discover find detect
find discover detect spot uncover locate identify
detect find spot notice discover
merge join combine unite
split divide separate
`
