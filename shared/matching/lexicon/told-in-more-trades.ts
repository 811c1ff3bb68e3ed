/**
 * More duties that postings word alike and trades tell by their deeds: on the road and on site, at the bedside and the desk, in class and on stage. General knowledge of postings and CVs.
 */
export const toldInMoreTrades = `
liaise with consultants; liaise with gps; liaise with other professionals; liaise with health professionals; work with other professionals > ots; social workers; multidisciplinary; mdt; ward round; ward rounds; district nurse; district nurses; gps; consultants; case meetings; case conference; referrals; referred; joint visits; handover
complex cases; complex problems; complex patients; complex presentations > caseload; co-morbidities; comorbidities; multiple conditions; complex; ward; neuro; frail; tertiary; second opinion
group sessions; run group classes; exercise classes; group exercise; lead groups > class; classes; group; falls class; back class; circuit; pulmonary rehab; cardiac rehab; pilates
discharge planning; plan discharges; safe discharge; discharges > planned discharges; discharge; discharges; home visits; equipment; package of care; early supported discharge
personal care; assist with personal care; help people wash and dress; support with daily living; daily living > washing; dressing; bathing; toileting; catheter; hoist; hoists; slide sheets; meals; feeding; helped people with; residents
dementia care; people living with dementia; support people with dementia; residents with dementia > dementia; memory; reminiscence; alzheimer's; life story; this is me; wandering; sundowning
activities for residents; plan activities; activities programme; social activities > reminiscence; bingo; outings; singing; crafts; music; gardening club; quiz; day trips; activities
payroll processing; run the payroll; end-to-end payroll; end-to-end processing; process payroll; monthly payroll > payrolls; payroll for; pay run; pay runs; paid * staff; rti; bacs; timesheets; starters and leavers; employees paid
control accounts; reconcile control accounts; reconciliations; reconcile accounts; account reconciliation > reconciled; reconcile; paye account; bank reconciliation; control account; ledger; supplier statements; journals
statutory payments; statutory deductions; payroll legislation; hmrc legislation > ssp; smp; spp; rti; p11d; p11ds; p45s; p60s; p60; attachment of earnings; student loan; paye; gender pay gap; auto-enrolment
implement a new system; implementing a payroll system; system implementation; new system; introduce new software; system change; implementing systems > migrated; migration; moved from * to; move from; went live; parallel run; running both systems; rolled out; introduced * self-service; data transfer; user testing; uat
month-end close; monthly accounts; timely monthly accounts; management accounts > month end; month-end; management accounts; within * working days; journals; accruals; profit and loss; variance; p&l
budgeting and forecasting; lead budgeting; budgets and forecasts; forecasting > budget; budgets; forecast; forecasts; cost-centre; cost centre; reforecast; cash flow
explain variances; variance analysis; standard costing; costing > standard costing; costing model; standard cost; variances; unrecorded waste; bill of materials; margins
advise managers; advice to managers; support managers; people matters; hr advice > advised managers; absence; conduct; capability; grievance; grievances; investigations; hearings; disciplinary; dismissals
restructuring; organisational change; restructures; organisational change and restructuring > restructuring; redundancies; redundancy; consultation; tupe; posts; new structure; merger
trade unions; recognised trade unions; consultation with the trade union; work with unions; union negotiations > trade unions; union; unions; convenor; shop steward; joint consultative; negotiated; pay talks
hr data; hr information systems; hr systems; people data > itrent; cascade; workday; sap hr; successfactors; bamboohr; absence; turnover; headcount; self-service; personnel files
employment law; knowledge of employment law; up-to-date employment law > employment law; tribunal; acas; settlement agreements; case law; cipd
contact centre; managing teams in a contact centre; call centre; contact centre teams > advisers; calls a day; average handling time; call centres; team manager; webchat; calls; service level
service levels; delivering service levels; satisfaction targets; quality and satisfaction; service level agreements; slas > service-level; satisfaction score; csat; nps; average handling time; sla; calls answered; first-call resolution; resolved within
vulnerable customers; customers in vulnerable circumstances; vulnerable people; people in distress; supporting vulnerable people > helpline; hardship; bereaved; homeless; homelessness; eviction; suicide prevention; mental health; trauma-informed; domestic abuse; payment plan; priority services
complex complaints; complaints to the regulator; regulated complaints; escalated complaints > ombudsman; complaints; fca; ofgem; ofwat; regulator; final response; escalated
causes of customer contact; use data to find causes; customer insight; speech analytics > speech analytics; call guide; root cause; contact reasons; analytics; repeat calls; process
managing change; manage change; lead change; deliver change; experience of change > moving them to; home working; piloted; pilot; introduced; restructured; rolled out; reorganised; changed the; transition
negotiate with landlords; working with landlords; private landlords; landlord negotiation > landlords; agreeing affordable plans; keep their homes; deposit; rent in advance; letting agents; mediated
temporary accommodation; arrange temporary accommodation; emergency accommodation > temporary accommodation; same day; hostel; placed households; bed and breakfast; refuge
homelessness prevention; prevent homelessness; relieve homelessness; prevent and relieve homelessness; housing advice > risk of eviction; keep their homes; rent arrears; homeless; visiting tenants; affordable plans; possession; housing options
decision letters; write decision letters; clear letters; clear letters and reports; write letters > decisions; letters; outcome letters; reply in writing; replied in writing; court reports; evidence for court; reports; statements
handle conflict; negotiate and handle conflict; conflict resolution; resolve conflict > angry callers; antisocial behaviour; disputes; de-escalation; mediator; mediation; neighbour disputes; fare disputes; complaints; de-escalated; calmed
teach across key stages; teach across the age range; teach key stages > taught; teach; years 7 to; year 7; gcse; a level; classes from; sets; lessons a week
curriculum; curriculum planning; responsible for the curriculum; curriculum and assessment; curriculum development > scheme of work; schemes of work; curriculum; planning meeting; units of work; programme of study; knowledge organisers
interventions; monitor progress; monitor the progress of pupils; lead interventions; use data to raise achievement; raise achievement > assessment data; interventions; catch-up; falling behind; tracking; expected standard; progress; tutoring; data drops
enrichment; clubs and competitions; run enrichment; extra-curricular activities; co-curricular > club; clubs; challenge; competition; trip; residential; choir; team; duke of edinburgh; debating; chess
coach colleagues; coach teachers; early career teachers; support trainees; coaching other teachers > early career teachers; ects; nqt; trainee teachers; mentor; coach; coached; pgce students
scripts; write scripts; script writing; scriptwriting; write for audio > script; scripts; wrote and read; bulletins; presented; wrote, presented; monologue; copy
editing audio; strong editing skills; audio editing; excellent ear; sound editing; final mix > pro tools; reaper; audition; mixed; edited; edit; recorded; hindenburg; logic
commission freelancers; managing freelancers; manage freelancers; freelancers; select and brief freelancers; brief freelance > freelance reporters; commission; commissioned; briefed; brief; freelancers; translators; illustrators; photographers; subcontracted; team of five translators
media law; media law and compliance; editorial standards; editorial, legal; legal and compliance standards > media law; compliance forms; compliance; court reporting; ofcom; ipso; contempt; libel; defamation; copyright
find stories; stories and angles; story ideas; original journalism; guests and stories > series on; stories; exclusive; reporter; beat; investigated; won; local councils; inquests; interviewed
direct operators by radio; control room; dispatch; dispatch or control room; radio communications; control centre > dispatcher; dispatch; radio; detours; control room; incident log; vhf radio; despatcher; replacement buses; cad
incident reports; investigate incidents; investigate incidents and write reports; incident investigation > incident log; incident reports; collisions; accident book; riddor; near misses; log; witness statements
coach operators; recognise good work; coach drivers; mentor drivers; train drivers > peer mentor; new operators; accompanied; replacement drivers; trained; mentor; buddy; assessed drivers
habitat management; carry out habitat management; heathland and woodland management; woodland management; conservation work > coppiced; thinned; felled; planted; native trees; scrub; bracken; hedges; hedge laying; boardwalk; grazing; heath; invasive; rhododendron
paths, gates and signs; keep paths in good order; access work; rights of way; public access > stiles; gates; signs; bridges; rights of way; boardwalk; footpaths; waymarking; fencing; steps; surfacing
lead volunteers; recruit and lead volunteers; leading volunteers; volunteer leadership; manage volunteers > volunteer tasks; volunteers; group of; volunteer days; work parties; task days; rota; conservation volunteers
guided walks; plan events and guided walks; public events; lead walks > guided walks; walks; events; open days; talks; family days; bat walks; schools
relations with farmers; commoners, farmers and neighbours; good relations with neighbours; work with commoners > farmers; landowners; commoners; graziers; negotiate with; neighbours; parish; access and fencing
monitor wildlife; wildlife monitoring; wildlife surveys; ecological monitoring > survey; surveyed; breeding; waders; transects; ringed; counted; species; records; county database; moth trap; bat surveys
prepare for wildfire; emergencies; emergency preparedness; wildfire > fire plan; fire service; search and rescue; fire beaters; emergency plan; rescue; lookout; first aid
agri-environment schemes; agri-environment; stewardship schemes > stewardship; els; hls; countryside stewardship; sfi; glas; acres; grants
microbiological tests; microbiological testing; microbiology laboratory; carry out microbiological tests > coliform; membrane filtration; plate counts; cultured bacteria; cultures; mic assays; isolates; gram stain; swabs; tvc; legionella; e. coli
culture media; prepare media; media and reagents; prepare reagents; culture media and reagents > prepared media; media; agar; reagents; autoclave; buffers; solutions; glassware
calibrate equipment; calibrate and maintain equipment; maintain laboratory equipment; equipment calibration > calibrated; calibration; ph meters; balances; pipettes; serviced; instruments; gauges; probes
receive samples; log samples; receive, log and prepare samples; sample preparation; sample reception > samples; collected; labelled; booked in; registered; centrifuged; aliquots; specimens; logged
laboratory records; record results; record results in the system; lims > register; laboratory register; lims; notebooks; logbook; monthly reports; results
internal quality control; quality control; proficiency schemes; laboratory quality > out of specification; inspection; audit; qc; ukas; iso 17025; controls; calibrated; traced the fault; in-process
localisation projects; translation projects; plan and run projects; project coordination; coordinating translators > coordinated a team; translators; languages; deadlines; launch of; schedule; lots; handoffs; files
cat tools; translation software; prepare files; translation memory > memoq; trados; phrase; xbench; wordfast; translation memory; termbase; smartcat; across
terminology; terminology and style guides; build terminology; glossaries; style guides > termbase; glossary; entries; style guide; terminology; term list
quality before delivery; check quality; quality checks; linguistic quality > revise; revised; reviser; final checks; proofread; proofreading; qa; xbench; on time; error-free
quotes, schedules and budgets; prepare quotes; price work; price jobs > quotes; quote; quoted; price jobs; priced; invoicing; invoice; estimates; tender; terms; costed; rates
sales, margin and waste; growing sales; grow sales; growing sales and cutting waste; cutting waste; sales and margin > sales +; sales up; like-for-like; waste; margin; shrinkage; write-offs; takings; turnover; reductions; best-selling
order well; ordering stock; stock ordering; order stock; place orders > orders; ordering; gap scans; reductions; stock orders; reorder; ordered; sales-based ordering; deliveries; milk orders
keep the shop safe; safe and legal; due diligence; legal compliance in store; age-restricted sales > food hygiene; fire warden; personal licence; think 25; challenge 25; date checks; temperature checks; due diligence; risk assessment
performance and conduct; manage performance; performance management; absence and conduct; manage absence and conduct > disciplinaries; disciplinary; reviews; appraisals; one-to-ones; return to work; absence; probation; investigations
accident reporting; accidents and near misses; report accidents; near misses; work safely > near misses; lost-time; accident; accidents; iosh; riddor; toolbox talks; risk assessments; safety rep; manual handling
retail management; management experience in retail; food retail; store management; shop management > dept manager; department manager; section leader; store manager; acting store manager; supermarket; duty manager; team leader; assistant manager
`
