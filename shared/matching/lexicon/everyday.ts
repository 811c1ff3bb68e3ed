/**
 * Ordinary words that stand for each other in accounts of work: each line is one family of meanings, loosely joined.
 * General knowledge of English, walked through as a thesaurus is ordered: beginning and ending, more and less,
 * making and mending, saying and asking, agreeing and quarrelling, people, places, money, vehicles, time.
 */
export const everyday = `
begin; start; launch; found; establish; set up; introduce; open; create; initiate; pioneer; kick off; instigate
stop; end; cease; drop; abandon; discontinue; scrap; cancel; withdraw; quit; close
continue; persist; keep going; persevere; stay the course; carry on; stick at; maintain; sustain; last
finish; complete; conclude; accomplish; wrap up; deliver; fulfil; see through
increase; raise; grow; boost; lift; double; treble; triple; rise; expand; up; climb; gain; multiply; swell; build up
reduce; cut; lower; decrease; shrink; halve; fall; drop; trim; slash; lessen; less; fewer; bring down; drive down; minimise
improve; better; enhance; upgrade; refine; strengthen; sharpen; lift; raise; polish; modernise; perfect
speed; fast; quick; rapid; swift; faster; quicker; quickest; accelerate; prompt; immediate; brisk
slow; delay; late; postpone; wait; lag; overdue; behind
change; alter; modify; adjust; switch; convert; swap; replace; transform; amend; revise; shift; reform; overhaul
move; transfer; relocate; shift; transport; carry; convey; haul
send; dispatch; ship; post; deliver; forward; issue; transmit
make; produce; construct; manufacture; craft; assemble; put together; form; fashion
fix; repair; mend; restore; rectify; correct; put right; remedy; sort; patch
damage; break; fault; defect; failure; crash; flaw; leak; breakdown; malfunction; go wrong; problem
clean; wash; scrub; tidy; sanitise; disinfect; wipe
find; discover; locate; spot; detect; identify; notice; trace; uncover; track down; pinpoint; hunt
search; look for; seek; hunt; investigate; explore; research; source; scout
check; inspect; examine; verify; audit; test; review; look over; monitor; go through; vet; assess
measure; count; gauge; quantify; calculate; weigh; compute; size; estimate; tally; reckon
compare; contrast; benchmark; match; weigh up
study; learn; train; qualify; course; lesson; education; school; college; university; class; pupil; student
learn; pick up; master; absorb; discover; teach myself; self-taught
show; demonstrate; display; exhibit; present; reveal; illustrate; prove
teach; train; coach; instruct; educate; tutor; guide; mentor; brief; lesson; explain; show how; bring on
tell; inform; notify; brief; update; report; let * know; keep informed; announce; advise; alert; warn
say; speak; talk; express; voice; state; mention; utter; discuss; conversation
ask; question; enquire; query; interview; consult; request; invite; survey; poll; canvass
answer; reply; respond; react; response; return
listen; hear; pay attention; overhear; attend to
call; phone; ring; telephone; dial; rang
write; draft; author; compose; pen; word; text; letter; ghost-write; script; column; article; copy
read; study; peruse; literate; literacy; reading
explain; clarify; describe; simplify; interpret; spell out; make clear; plain; reading age; jargon
publish; print; release; issue; put out; post; magazine; newspaper; catalogue
film; video; record; shoot; footage; camera; documentary
picture; image; photo; photograph; drawing; illustration; graphic; visual
agree; agreement; consensus; accept; settle; sign; accord; common ground; consent; unite; compromise
quarrel; argue; dispute; conflict; disagree; row; clash; fall out; tension; feud; temper; hostile; angry; anger; rage
calm; composed; unflappable; steady; cool; collected; level-headed; patient; relaxed; serene; quiet; poised
upset; distress; anxious; worry; afraid; fear; nervous; scared; frightened; tears; cry; grief; sad; wary
happy; glad; content; satisfied; pleased; delighted; joy; enjoy; fun
help; assist; aid; support; back; serve; lend a hand; look after; enable; relief
care; look after; nurse; tend; protect; mind; nurture; attend to; foster; raise
protect; defend; guard; shield; secure; safe; safeguard; preserve; prevent; keep safe
danger; hazard; risk; threat; harm; injury; accident; trip; unsafe; peril; hurt; wound
emergency; crisis; disaster; urgent; fire; flood; closure; accident; rescue; storm; burn; outbreak; incident
win; gain; secure; earn; obtain; land; get; achieve; capture; bag; attract; bring in
lose; loss; miss; forfeit; waste; shed
give; donate; grant; provide; offer; supply; contribute; hand out; present
take; accept; receive; collect; gather; pick up
choose; select; pick; decide; opt; prefer; elect; determine
refuse; reject; decline; say no; turn down; deny; dismiss
convince; persuade; win over; talk round; sway; influence; make the case; won the; argue for; appeal
lead; head; direct; run; command; captain; chair; manage; be in charge; in charge of; steer; oversee; guide; supervise
team; crew; gang; squad; staff; colleagues; group; brigade; unit; workforce; pickers; people
boss; manager; leader; director; executive; head; chief; principal; supervisor; foreman; ceo; chief executive; senior leaders
beginner; novice; junior; trainee; apprentice; newcomer; new starter; young talent; inexperienced; student; graduate; learner; less experienced; younger; placement
expert; specialist; master; professional; authority; veteran; skilled; experienced
employ; hire; recruit; take on; appoint; engage; sign up
dismiss; sack; fire; let go; lay off; redundancy
promote; advance; step up; move up; progress; upgrade; acting; deputise; deputy; stand in; step in; cover for
colleague; coworker; teammate; peer; fellow; workmate
partner; ally; associate; collaborate; joint; together; alliance; team up; work with
customer; client; guest; buyer; shopper; consumer; patron; user; audience; visitor; member; reader; subscriber
public; community; residents; neighbours; locals; citizens; people; parish; neighbourhood; villagers; town; inhabitants
politician; councillor; mp; minister; mayor; council; parish council; government; senator; politics; authority
child; children; kid; pupil; boy; girl; baby; babies; toddler; teenager; teen; youth; young people; youngster; infant; young person
parent; mother; father; dad; mum; family; families; carer; guardian; relatives; aunt; household
old; elderly; older; pensioner; senior; retired; aged
poor; poverty; low income; disadvantaged; deprived; needy; homeless; shelter; benefits; vulnerable; hardship; overlooked
money; cash; funds; funding; income; revenue; finance; budget; grant; payment; financial; spend; pounds; investment; sum
cheap; cost-effective; affordable; low-cost; inexpensive; second-hand; save; thrifty; bargain; economical; free; without spending
cost; price; fee; charge; expense; rate; spend; outlay; bill
profit; margin; return; surplus; gain; revenue; earnings; turnover
sell; sale; trade; retail; market; shop; vend
buy; purchase; order; procure; source; acquire; supplier; supply; sourcing
bargain; haggle; negotiate; beat down; deal; terms; discount
save; economise; cut costs; saving; spare; conserve; less
count; stock; inventory; tally; stocktake; quantity
record; log; note; document; register; file; write up; chart; minute; archive; entry; diary
rule; law; regulation; policy; legal; legislation; compliance; code; infringement; statute; legally; lawful
court; judge; tribunal; hearing; trial; legal proceedings; proceedings; oral evidence; witness; magistrate
fair; just; equal; even-handed; impartial; equitable; unbiased
honest; truthful; open; frank; candid; sincere; transparent; straight; own up; admit; what * got wrong; got wrong
mistake; error; fault; wrong; slip; failure; blunder; got it wrong; lesson learned
careful; thorough; meticulous; precise; exact; accurate; painstaking; attentive; cautious
exact; accurate; accuracy; precise; correct; right; error-free; faultless
plan; schedule; arrange; organise; map out; design; prepare; programme; timetable; route; routes; coordinate
route; journey; path; run; trip; road; miles; round; way
vehicle; car; van; lorry; truck; fleet; bus; transport; automobile; hgv; wagon
travel; journey; commute; tour; trip; drive; ride; visit; go to
building; house; home; property; premises; site; flat; block; facility; office
place; site; location; venue; spot; area; centre
shop; store; outlet; retailer; boutique; market; counter
school; academy; college; nursery; university; classroom; kindergarten
hospital; clinic; surgery; ward; infirmary; medical centre; health centre; practice
doctor; physician; gp; consultant; medic; clinician
ill; sick; unwell; patient; disease; illness; condition; symptom; ailment
food; meal; dish; cooking; menu; breakfast; lunch; dinner; kitchen; eat; diet
event; evening; festival; show; fair; conference; party; gathering; function; concert; ceremony; put on; performance; open day
theatre; play; drama; stage; toured; performance; acting; arts; dance; puppets
art; arts; music; dance; drama; painting; craft; creative; play; theatre; film; poetry; drawing; culture
book; novel; literature; author; library; publication; reading; story; stories
story; stories; narrative; tale; series; storytelling; account; anecdote
garden; plants; allotment; grow; landscape; horticulture; outdoor
weather; rain; storm; wind; snow; heat; cold; climate; outdoors
environment; green; carbon; sustainable; waste; recycling; nature; pollution; emissions; energy; climate; returnable; reusable; empty miles
machine; equipment; device; apparatus; plant; appliance; gear; kit; tool; robot; instrument; scanner; printer
computer; software; it; digital; technology; macro; spreadsheet; system; database; app; website; online; program; script; email; screen
technology; digital; software; system; device; it; scanners; tablets; equipment; app; new system; computer; handheld
website; web; online; internet; site; page; e-commerce; digital
automate; automatic; automated; macro; script; robot; machine; bot
data; figures; numbers; statistics; evidence; results; facts; information; records; test; metrics
test; trial; experiment; pilot; try out; prototype; check; sample; tested; probe
problem; issue; difficulty; trouble; obstacle; challenge; snag; complication; setback; fault
cause; reason; root; source; origin; why; bottom; explain; explanation; underlying; because
solve; resolve; fix; crack; work out; sort out; overcome; figure out; settle; answer
idea; suggestion; proposal; concept; initiative; invention; thought; plan; innovation
new; novel; fresh; innovative; original; modern; first; latest; invent
efficient; efficiency; streamlined; productive; lean; quicker; faster; saves time; less paper; one screen; automated; throughput
result; outcome; effect; impact; consequence; achievement; difference; success
succeed; win; achieve; excel; thrive; prosper; triumph; success; best; top; record; prize; award
fail; lose; miss; fall short; flop; collapse
busy; peak; hectic; rush; pressure; full; crowded; high season; december; christmas; black friday; overloaded; high volume
important; key; crucial; vital; urgent; essential; major; first; matter; pressing; critical; cannot wait; wait
first; foremost; initial; top; before
many; several; numerous; multiple; a lot; various; dozens; hundreds; lots
whole; entire; all; full; complete; total; overall
difficult; hard; tough; complex; challenging; tricky; demanding; complicated; awkward
easy; simple; straightforward; clear; plain; user-friendly; effortless
strong; robust; solid; tough; sturdy; powerful
quiet; shy; reserved; introvert
kind; caring; gentle; warm; compassionate; friendly; humane; generous; considerate; thoughtful
brave; courage; bold; fearless; confident; daring; stand up
tired; exhausted; stress; burnout; overworked; strain; wellbeing; wept; overwhelmed; cope
self; myself; own; alone; personal; single-handed; independent; by myself; on my own; solo
night; evening; overnight; late; weekend; saturday; sunday; nights; early; dawn; shift; lates; earlies; out of hours
regular; weekly; daily; monthly; every week; routine; fortnightly; each week; always; steady; every
year; annual; yearly; twelve months
meet; meeting; gather; assembly; conference; session; forum; core group; panel; committee; board; circle
leader's voice; on behalf of; ghost-write; ghost-wrote; in the name of; speech for; signature; ceo; chief executive
design; plan; draw; sketch; layout; create; devise; style; model; pattern
arrange; organise; set out; lay out; sort; order; place; position
store; keep; warehouse; storage; hold; stock; shelve; shelf; depot
near; close; beside; next; adjacent; local; nearby; neighbouring
abroad; overseas; international; foreign; global; export; worldwide; other countries
language; speak; fluent; tongue; bilingual; translate; interpreter
culture; tradition; heritage; background; ethnicity; faith; religion
health; fitness; medical; wellbeing; illness; healthcare; medicine
mind; mental; psychological; emotional; feelings; thought
rail; railway; track; locomotive; tram; station; platform
water; river; sea; lake; flood; marine; drainage; pond; canal
power; energy; electricity; fuel; gas; solar; electric
tool; implement; instrument; utensil; hammer; drill; kit
clothes; garment; dress; uniform; fashion; wear; textile; sew; knit
animal; pet; dog; cat; horse; livestock; wildlife; bird; bee; cattle; sheep
sport; game; match; team; league; captain; football; netball; athletics; coach; player; club; rugby; cricket; hockey; tennis
choice; option; alternative; decision; preference; say; vote; voice; own words; opinion; view
opinion; view; belief; thought; feedback; idea; voice; think; attitude; position; stance
attract; draw; appeal; bring in; win; engage; visitors; audience; followers; traffic; crowd
advertise; promote; market; publicise; campaign; ads; advert; newsletter; poster; brand
reach; contact; touch; access; audience; spread
join; unite; merge; combine; bring together; link; connect; link up; tie
divide; split; separate; share; break up; faction; sides; part
owner; holder; proprietor; own; owned; possess; licence held; held
permission; consent; licence; approval; authorise; allow; permit; opt-in; sanction
secret; private; confidential; sensitive; personal; locked; discreet
guide; manual; handbook; instructions; style guide; how-to; guidelines; leaflet
visit; call on; home visit; tour; attend; inspection; knock on
journey; trip; excursion; expedition; voyage; outing
gift; present; donation; grant; contribution; appeal
chance; opportunity; opening; break; second chance; job centre; offender; long-term unemployed
remain; stay; keep; retain; retention; last; past a year; kept
leave; depart; quit; exit; turnover; go; unsubscribe; churn; resign
return; come back; refund; repeat; back; again; recur; recurring; repeated
wrong; error; fault; incorrect; late; mistake; problem; false; fail
right; correct; accurate; proper; true; entitled
younger; junior; apprentice; trainee; graduate; student; early career; newcomer; intern
ready; prepared; willing; available; set
proud; pride; best; record; achievement; award; unbroken
example; model; role model; sample; instance
floor; shop floor; ground; line; yard; warehouse floor; frontline
`
