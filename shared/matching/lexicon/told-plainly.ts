/**
 * What postings name as a duty and people tell by the thing they did or held: a ticket by its number, a round by its drops, keeping in touch by whom they rang. General knowledge of many trades.
 */
export const toldPlainly = `
applying pesticides; apply pesticides; pesticide application; pesticides; use of pesticides; spraying; weed control; herbicides > pa1; pa6; pa2; pa6a; knapsack sprayer; spraying; sprayer; sprayed; herbicide; weed killer
fine turf; sports turf; sports pitches; maintaining pitches; pitch maintenance; turf care; turf maintenance; fine turf and sports pitches > scarifying; aeration; overseeding; bowling green; cricket square; squares; outfield; wickets; mowing; renovation; ground staff; groundsman; groundskeeper; iog; end-of-season renovation
drivers' hours; drivers' hours rules; drivers' hours regulations; tachograph rules; tachograph regulations; working time rules > tacho infringements; tacho; tachograph; infringements; digi card; tacho card; driver cpc
digital tachograph card; tachograph card; digital tacho card; digi card; digicard; tacho card; driver card
multi-drop; multi-drop deliveries; multidrop; deliver goods; delivering goods; deliver packaged goods; making deliveries > drops a day; drops; deliveries; delivered to; parcels; rounds; round; delivery round
load and secure; loading and securing; secure loads; load security; load restraint; mixed loads > straps; strapped; ratchet; hiab; tail lift; curtain-side; curtain-sider; brick grab; moffett; sheeted; roped; loading
from start to finish; project from start to finish; managed from start to finish > with a team of; from first sketch; from survey to; re-covered; restored; rebuilt; built; delivered
first point of contact; be the first point of contact; first contact for > greet; greeted; greeting; welcomed; welcome visitors; switchboard; answer calls; answered the phone; meet and greet; front desk
existing accounts; across * accounts; grew a patch; portfolio of customers; manage existing accounts; managing existing accounts; growing existing accounts; existing customers; existing business; account development > across * accounts; account management; grew a patch; grew * accounts; portfolio of customers; repeat business; renewals; retained accounts
online reviews; review sites; guest reviews; answer reviews; customer reviews > tripadvisor; google reviews; reply to reviews; replied to reviews; google score; trustpilot; review score
calm down; calm people down; calm a guest; calming; unhappy customers; upset guests; difficult customers; angry customers; angry callers > handle complaints; handled complaints; complaints; dealt with complaints; complaint
keep clients informed; keeping clients informed; keep customers informed; keeping customers informed; keep people informed; keep owners informed; keeping families informed; client updates > ring back; rang back; talked owners through; talked clients through; explain things; kept * informed; kept * up to date; updates
explain to residents; explaining to residents; explain to customers; explaining work to; explain what you are doing > deal directly with; talked * through; explain; explained
activities for children; activities for families; planning activities for children; events for children; children's activities; family events; events and activities for children; children or families > rhyme time; story time; storytime; reading challenge; craft table; craft sessions; holiday club; lego club; party for; baby bounce
get online; help customers get online; digital help; digital skills; digital inclusion; help people get online > tablets; tablet; e-book; e-books; app; show * how to use; computers; it help
family history; genealogy; family tree; ancestry
keep records straight; keep our records straight; keep records; record keeping; record-keeping; keeping records; accurate records > minutes; take the minutes; logged; log; register; registers; spreadsheet; spreadsheets; files; database; balanced the books; ledger; wrote up; write up
it and record-keeping; using computers; computers; basic computer skills; it skills; computer skills; office software; computer literate > email; word; spreadsheets; spreadsheet; excel; outlook; microsoft 365; microsoft office; teams; typing
recruiting volunteers; recruit volunteers; welcome new volunteers; training volunteers; supporting volunteers; managing volunteers; volunteer management; recruiting, training or supporting volunteers; working with volunteers; volunteer coordination > volunteer rota; new volunteers; shown * the ropes; team of * volunteers; with * volunteers; managing volunteers; volunteers under
thank people; thanking people; thank volunteers; recognising people > thank-you; awards evening; party for volunteers; volunteers' party
older or isolated people; isolated people; lonely people; older people; working with older people; loneliness; older people and loneliness > visit two older people; home visits; telephoned; befriended; befriender; befriending; care home; day centre; lunch club; sheltered housing; lived alone; ring the same; telephone circle; tea for older
befriending; befriend; befriender; befriending service; experience of befriending > befriended; ring the same; rang * every week; visit * every week; weekly visits; weekly call; telephone circle; companion; companionship; sat with; visiting scheme ~ volunteering; older people
order materials; ordering materials; order timber; ordering timber; timber ordering; order timber and ironmongery; buying materials > timber ordering; timber; merchants; materials ordering; ordering materials
gross margins; margins; know your margins; gross profit; food costs > gp; gp up; food cost; margin; wastage; stocktake; stock take
menus; menu; seasonal menus; write menus; menu planning; menu writing; free hand with the menu > menu changes; specials board; specials; menu; off the boats; dishes
kitchen team; kitchen brigade; people with you in the kitchen; lead a kitchen; led a kitchen > brigade of; second in command; sous chef; ran the pass; run the pass; head chef's days off; commis
review and approve work; review the work of; check the work of; approve the work of; review work; quality check work > check and sign off; sign off; signed off; checked the work; second checker; checking
read drawings; engineering drawings; reading drawings; work from drawings; working from drawings; technical drawings; interpret drawings > from drawing; drawings; setting out; set out from; blueprint; blueprints
move to a new system; new system; implementing a new system; implement a new system; system change; systems change; system migration; new it system > led the move from; moved * from paper; introduced; switched to; to biometric; went live; go-live; migrated; rolled out
day-to-day running; day to day running; daily running; everyday running > day-to-day running of; ran the library; ran the shop; ran the branch; looked after the branch; open and close; key holder; keyholder
presenting to the public; public presentations; public speaking; spoken communication; communicate in person > public exhibitions; exhibition to residents; presented * to; talks to; gave talks; spoke at; open evening
mums and dads; talk to parents; talking to parents; talking to mums and dads; speak to parents > parents; daily diaries for parents; parents' evening; at pick-up; home time
changing nappies; nappies; personal care of children; toileting > nappies; nappy; toileting; put them to bed
win new instructions; new instructions; brought in * instructions; won instructions; winning instructions; property instructions > valuations; instructions; market appraisals; listings won
care planning; care plans; electronic care planning; digital care plans; electronic care records > nourish; person centred software; access care; care notes; care docs; birdie; log my care
electronic prescribing; electronic prescribing systems; e-prescribing; epma systems > epma; jac; emis; systmone; cerner
securing grants; secure grants; winning funding; win new funding; win funding; funding for restoration; grant income > field equipment grant; equipment grant; grant; grants; studentship; funded; bursary
key stage 1; teaching in key stage 1; ks1; key stage one > year 1; year 2; years 1 and 2; reception and year 1; infants
key stage 2; teaching in key stage 2; ks2; key stage two > year 3; year 4; year 5; year 6; juniors
plan routes; plan the routes; planning routes > convoys; movement of; vehicles; routes; rounds; fleet
set up accounts; setting up accounts; setting up laptops; new starter accounts; accounts for new starters > set up new accounts; new accounts in; laptops; imaged; devices
nec; nec contracts; nec forms of contract; nec4; nec3 > nec4 supervisor; nec3 supervisor; nec supervisor; early warnings; compensation events
`
