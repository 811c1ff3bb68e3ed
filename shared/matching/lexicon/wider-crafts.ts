/**
 * Crafts and deeds beyond the tables of single fields: what postings call them, and by which things people tell that they did them.
 * General knowledge, walked through by the sectors of a statistical classification of industries (NACE): land and sea, making,
 * energy and waste, building, trade, transport, lodging, information, money, property, public service, schools, health, culture.
 */
export const widerCrafts = `
animal husbandry; livestock; stockmanship; livestock management; animal health; animal welfare > cattle; cows; herd; heifers; calves; calving; calved; sheep; ewes; lambs; lambing; flock; shearing; pigs; sows; farrowing; poultry; hens; goats; mastitis; lameness; foot trimming; vet; drenched; weaned; bottle-fed; milking; milked; parlour
grassland management; grassland; pasture; grazing; grazing management; silage; hay > silage; hay; haylage; baled; mowing; rotational grazing; strip grazing; paddocks; reseeded; swards; topping; muck; slurry; fencing
crop production; arable; growing crops; horticulture; crop husbandry > sowed; drilled; harvested; combine; wheat; barley; potatoes; vegetables; polytunnel; glasshouse; seedlings; pruning; orchard; vines; irrigation; sprayed; spraying; agronomist; yields
artificial insemination; breeding; animal breeding; reproduction > ai; inseminated; conception; bull; calving; heat detection; semen; stallion; foaled; whelped
aquaculture; fish farming; fish husbandry; fish health > pens; cages; salmon; trout; mussels; oysters; hatchery; smolts; sea lice; mortality; gills; feed; biomass; grading; nets; moorings
seamanship; boat handling; workboats; handling boats; skippering > skipper; skippered; deckhand; mate; rib; powerboat; yachtmaster; helm; crewed; berthing; moorings; knots; watchkeeping; sailed; day skipper; coxswain
fishing; commercial fishing; creels > creels; trawler; longliner; nets; pots; hauled; lobster; prawns; catch; bycatch
diving; scuba; underwater work; subtidal; subtidal fieldwork > diver; dived; dives; scuba; snorkel; decompression; drysuit; seagrass; transects; divemaster
tree work; arboriculture; tree surgery; tree inspection; tree care > climbed; felled; pruned; pollarding; crown reduction; deadwood; dismantle; chainsaw; chipper; stump; saplings; planted trees; tree safety survey; arborist; woodland
chainsaw; chainsaws; chainsaw maintenance; chainsaw certificate; chainsaw units > nptc; cs30; cs31; cs38; cs39; felling; cross-cutting; chainsaws; saw
countryside management; habitat management; path maintenance; rights of way; estate work > footpaths; stiles; boardwalk; hedgelaying; coppicing; dry stone; scrub; fencing; waymarks; volunteers; ranger; warden; nature reserve
food safety; food hygiene; haccp; food standards; food-grade > level 2 food hygiene; level 3 food; allergens; allergen; fridge temperatures; temperature records; temperature log; probe; eho; five stars; hygiene rating; use-by; cross-contamination; kitchen deep clean
cold chain; temperature-controlled; temperature-controlled storage; chilled storage; refrigerated; refrigerated transport > chilled; frozen; freezer; fridge; cold store; reefer; blast chiller
machine operation; operating machinery; machine operator; production machinery; production line; line operation > cnc; lathe; press; mill; injection moulding; packing line; filler; palletiser; changeover; set up the machine; ran the line; bottling; extruder; loom; sewing machine; bandsaw
production figures; production data; production reports; key performance indicators; kpis > scrap; waste from; pick rate; yield; downtime; output; units an hour; per hour; throughput; oee; rejects; right first time; cell count; feed waste
welding; fabrication; metalwork > mig; tig; arc; coded welder; brazed; soldered; steelwork; plasma; grinder; sheet metal; forge; blacksmith
sewing; garment making; tailoring; textiles; dressmaking > sewed; stitched; hemmed; alterations; patterns; overlocker; costumes; curtains; upholstery; embroidery; garments
pottery; ceramics; clay; glazes; kilns > kiln; fired; glaze; glazed; wheel; throwing; slip; bisque; studio pottery; earthenware; stoneware
bookbinding; printing; print finishing; letterpress > bound; bindings; printed; press; guillotine; folding; litho; digital print; proofs; plates
watchmaking; instrument repair; repair of instruments; precision work > calibrated; soldered; microscope; watches; clocks; violins; pianos; tuned; restringing; lathe
waste management; recycling; waste collection > skips; bins; refuse; recycling centre; sorted; composting; collections; landfill; loader
water treatment; water quality; drinking water; wastewater > chlorine; sampling; samples; ph; turbidity; treatment works; sewage; legionella; flushing; outlets; water temperatures
statutory checks; compliance checks; safety checks of buildings; planned maintenance; building compliance > fire bells; fire alarm; fire alarms; emergency lighting; extinguishers; water temperatures; flushing; pat testing; boiler service; asbestos register; lift inspection; gas safety; logbook; legionella
building security; opening and closing buildings; premises security; site security; keeping a building secure; safe and secure > open up; opened up; lock up; locked up; locks; keyholder; key holder; alarm; alarms; cctv; patrol; patrols; night watch; unlocked; set the alarm
premises management; caretaking; site management of schools; facilities; facilities management; building maintenance > caretaker; boiler; heating; contractors; contractor; repairs; grounds; cleaners; refurbishment; plastering; guttering; locks; doors
repair skills; practical repairs; handyperson; maintenance skills; general repairs; diy; multi-trade; repairs across trades > fix; fixed; mended; taps; locks; doors; guttering; plastering; tiling; shelves; plumbing; carpentry; painted; decorating; hung doors; joinery
overseeing contractors; managing contractors; contractor management; supervising contractors; contract management on site > contractor; contractors; subcontractors; site visits; snagging; permit to work; method statements; inductions; tenders; scaffolders
setting out; surveying land; site surveying; levelling; land surveying > total station; theodolite; gps; levels; setting out; set out; benchmarks; drone; topographical; cad
measurement and valuation; valuations; quantities; cost control in building; commercial management of works > measured; measure; valuation; bill of quantities; take-off; cost-value; variations; compensation events; interim payments; final account; subcontract; let subcontracts
procurement; procuring; purchasing; buying; sourcing suppliers; letting subcontracts > bought; ordered; suppliers; supplier; tender; tendered; quotes; let subcontracts; negotiated prices; purchase orders; framework; preferred supplier; wholesaler
budget responsibility; budgeting; delegated budget; cash flow; stay within budget; budget control > budget of; within budget; under budget; accounts; cash book; forecast; cost centre; petty cash; variance
estimating work; obtain quotations; quotations; pricing work > priced; price jobs; quote; quoted; estimate; tendered; bill; invoiced
invoicing; billing; invoicing customers; raising invoices > invoiced; invoices; billed; sales ledger; payments; chased payment; credit control; statements; time sheets
time recording; timesheets; billable hours > billable; six-minute; time sheets; recorded time; utilisation
rota planning; labour planning; plan labour; staffing levels; staff scheduling; planning shifts; resource planning > rota; rotas; roster; shifts; holiday cover; agency staff; workload; headcount
absence management; managing absence; sickness absence; conduct and performance; disciplinary; managing performance; grievance > absence; return-to-work; sickness; warnings; disciplinary; capability; hearings; investigation; appraisals; probation; occupational health; union rep
recruitment of staff; hiring; interviewing candidates; recruiting > interviewed; hired; shortlisted; job adverts; took on; onboarded; starters; trial shift; headhunted
inducting new staff; induction of new starters; onboarding new staff; train new starters; coaching colleagues; buddying > showed new; show new; new starters; new people; newcomers; trained new; preceptor; preceptorship; mentor for; shadowed me; starters; buddy; apprentice; apprentices; students on placement; placement students
assessing students; teaching students; practice education; student supervision; practice assessor; practice educator > students; placement; placements; preceptor; competencies; signed off; mentor; assessor; student nurse; second-year
front desk; reception; front of house; first point of contact; receptionist duties; desk cover > receptionist; reception; booked appointments; appointments; greeted; visitors; telephone; answered; switchboard; till; bookings; signed in; counter
switchboard; telephone answering; call handling; telephone manner; answering the phone > calls a day; calls; answered; rang; telephone; hotline; helpline; headset; phones
correspondence; dealing with correspondence; answering enquiries; email enquiries; inbox > reply; replied; emails; letters; inbox; enquiries; typed; dictation; reviews; queries
diary management; appointments; booking; scheduling meetings > booked; bookings; diary; calendar; appointments; kept the diary; hearings; travel arrangements; rooms
spreadsheets; keeping spreadsheets; spreadsheet skills; excel skills > excel; google sheet; google sheets; pivot; macros; formulas; lookups; vlookup; shared sheet; workbook; charts
typing; keyboard skills; touch typing; accurate typing > wpm; typed; touch typing; dictation; audio typing; transcripts; transcribed
computer literate; computer literacy; it literate; it skills; good it skills; working with computers; digital skills > word; excel; outlook; email; spreadsheets; database; computer; laptop; tablet; software; portal; orchard; sap; google docs; typing
record systems; case management system; management system; housing management system; case management software > orchard; civica; northgate; systmone; emis; rio; liquidlogic; mosaic; leap; clio; salesforce; crm; dynamics; database; portal; on the system
warehouse systems; warehouse management system; wms > scanner; handheld; rf; sap; manhattan; pick by voice; barcode; stock system
findable research; research repository; knowledge management; making research reusable; information management > repository; tagged; catalogue; catalogued; library; archive; wiki; index; taxonomy; metadata; dovetail; filed
turning findings into changes; acting on findings; insight into action; research impact on services; changes in a service > led to; redesigned; recommendations adopted
quantitative research; surveys; quantitative methods; statistics > survey; questionnaire; respondents; sample; regression; spss; stata; analysed in r; weighting; significance; crosstabs
qualitative research; user interviews; interviewing; ethnography > interviewed; interviews; focus groups; transcripts; coded; themes; usability tests; moderated; diary study; observed
accessibility research; people with access needs; accessible design; assistive technology > screen readers; screen reader; switch devices; wcag; disabled; blind; deaf; captions; easy read; braille; wheelchair
prototyping; wireframing; wireframes; mock-ups > figma; sketch; sketched; prototypes; mock-up; paper prototype; balsamiq; tested a
publications; academic publications; conference talks; papers > journal; co-wrote; co-authored; paper; papers; poster; conference; chapter; preprint; published
fundraising; raising funds; bids; grant applications; income generation; winning funding > grant; grants; trust; foundation; raised; lottery; bid; bids; donors; appeal; sponsored; crowdfunding; raffle; collection; heritage fund
exhibitions; delivering exhibitions; curating; exhibition planning > curated; exhibition; displays; displayed; hung; labels; loans; gallery; private view; visitors
collections care; preventive conservation; care of collections; conservation of objects > humidity; light; damp; pests; moths; moth; rehoused; store; stores; condition; condition-checked; acid-free; environmental monitoring; lux; cleaned objects
pest control; pest management; pests > moths; moth; rats; mice; traps; bait; insects; woodworm; wasps; proofing; fumigation
documentation of collections; cataloguing; collections database > catalogued; spectrum; accession; modes; museumplus; ehive; tms; object records; photographed; inventory; audit of objects
loans; object loans; art handling; couriering > courier; couriered; loans; crates; condition-checked; condition report; installed
interpretation for visitors; interpretation writing; exhibition text; visitor interpretation > labels; panels; trail; guide; audio guide; leaflet; captions; storyboards
visitor experience; visitor services; welcoming visitors; visitor engagement > visitors; welcomed; tickets; handling table; guided; stewarded; invigilated
family learning; learning programmes; school visits; engagement with schools; engagement with families > school groups; families; trail; workshops; handling table; children; half-term; key stage; crafts; storytelling
oral history; recording memories; interviewing for history > recorded; memories; testimonies; archive; transcripts; reminiscence
stage management; backstage; stagecraft; theatre production > cues; prompt; props; rehearsals; get-in; fly; lighting desk; sound desk; set; costumes; quick changes
broadcasting; radio; podcasting; audio production > presented a; programme; podcast; editing; audition; interviews; mic; studio; jingles; recorded
photography; photo editing > photographed; photos; lightroom; camera; photo shoots
filming; video production; video editing > filmed; footage; drone footage; clips; reels; premiere; final cut
social media; social media content; managing social media; posting on social media > instagram; facebook; tiktok; twitter; linkedin; followers; posts; reels; canva; reviews; hashtags; page; hootsuite
website editing; web content; content management system; updating websites > wordpress; website; web pages; cms; blog; drupal; squarespace; uploaded; seo
translation and interpreting; interpreting; interpreter; interpreters; public service interpreting > interpreted; interpret; interpreter; dpsi; translated; consecutive; simultaneous; tribunal hearings; language line; bilingual
translating documents; written translation; translation > translated; subtitles; proofread; localised; trados; into english
refugee support; working with refugees; people seeking asylum; asylum seekers; migrants; newly arrived families > refugee; refugees; asylum; resettlement; newly arrived; home office; immigration; esol; interpreter; befriender; hosted; migrants; unaccompanied
advocacy for families; casework with families; supporting families; family support; practical help for families > went with; appointments; school; gp; job centre; benefits; home visits; forms; food bank; rang parents; befriended
home visits; visiting people at home; domiciliary visits; outreach visits > at home; in their homes; went to see; visited; visits; home visit; doorstep; booked at home
professional boundaries; confidentiality; handling confidential information; discretion > confidential; data protection; gdpr; code of conduct; interpreter; counselling; supervision; safeguarding; records; impartial; disclosure
money advice; debt advice; welfare benefits advice; advice work; benefits advice > debts; debt; universal credit; pip; appeals; citizens advice; budgeting; food bank; arrears; claims; tribunal
housing patch; social housing; tenancy management; housing management; managing a patch > homes; tenants; tenancy; tenancies; estates; lettings; voids; transfers; overcrowded; arrears; general needs; signed up
rent arrears; arrears reduction; income recovery; rent collection > arrears; rent; owed; repayment; possession; eviction; court; payment plans
landlord and tenant law; housing law; tenancy law > tenancy agreement; tenancy; injunction; possession; notices; section 21; section 8; county court; eviction; disrepair; leasehold; lease
court work; preparing cases for court; court proceedings; litigation; court papers; going to court > county court; injunction; injunctions; hearing; hearings; witness; witness statements; bundles; bundle; filed papers; magistrates; tribunal; solicitor; barrister
conveyancing; property transactions; residential property law > freehold; leasehold; completion; searches; title; land registry; transfers; exchange; contracts; enquiries; mortgage
drafting legal documents; legal drafting; drafting documents > draft; drafted; contracts; witness statements; wills; leases; pleadings; transfers; particulars; agreements; deeds
taking instructions; client interviews; first instructions; attendance notes; client care in law > interviewed; instruction; instructions; clients; wrote up
planning law; planning policy; development control; planning applications; planning committee > planning permission; conservation area; listed building; tree preservation; appeals; local plan; section 106; enforcement; inspector
committee reports; reports for committee; committee papers; reports for councillors > committee; councillors; papers; minutes; agenda; agendas; clerk; cabinet; trustees
residents and neighbours; explaining decisions to residents; dealing with residents; public meetings > residents; neighbours; tenants; drop-in; public meeting; surgery; complaints; householders; doorstep; parish
maternity care; midwifery; antenatal care; postnatal care; care in labour > antenatal; postnatal; labour; births; booked women; booking; midwife; midwives; newborn; delivery suite; epidural; waterbirth
home birth; homebirth; birth at home > births; low risk; community midwives
perineal repair; suturing; stitching wounds > suture; sutured; sutures; tears; stitches; stitched; episiotomy; wound closure
infant feeding; breastfeeding; breastfeeding support; feeding support > breastfeeding; feeding; bottle; latch; peer supporter; weighing babies; tongue-tie; new mothers; weaning
newborn resuscitation; newborn life support; nls > newborn life support; neonatal; resuscitaire
audit and quality improvement; clinical audit; quality improvement; service evaluation > audit; audited; screening; improved from; pdsa; benchmark; compliance rose; re-audit
dysphagia; swallowing; swallowing difficulties; eating and drinking difficulties > thickened; thickener; swallow; videofluoroscopy; modified diet; purée; nil by mouth
communication difficulties; speech and language therapy; language delay; speech disorders > speech sound; language delay; aphasia; stammer; stammering; aac; makaton; social communication; caseload of children
stroke; brain injury; neuro rehabilitation; neurological conditions; stroke rehabilitation > stroke ward; stroke; brain injury; parkinson's; ms; aphasia; hemiplegia; rehab
augmentative communication; alternative communication; aac; communication aids > aac; symbols; eye gaze; makaton; picture exchange; pecs
telehealth; remote consultations; video consultations; online clinics; remote delivery > zoom; video call; video; by phone; virtual; remotely; webinars
training carers; training staff in care; training other professionals; coaching carers > coach; coached; teaching assistants; carers; workshops; parents; trained staff; taught families; in-service
dental nursing; chairside; chairside support; four-handed dentistry > chairside; fillings; extractions; root canals; dentists; aspirating; impressions; surgery
decontamination; sterilisation; infection control; infection prevention; infection control audits > sterilise; sterilised; autoclave; decontaminated; instruments; ppe; hand hygiene; deep clean; mrsa; barrier nursing; clean between
radiography; taking x-rays; dental radiography; imaging > x-rays; x-ray; radiographs; processed; opg; ct; mri; ultrasound; plates
nervous patients; anxious patients; putting people at ease; calming children; reassuring people > calmed; nervous; anxious; frightened; scared; phobic; first visit; held his hand; held her hand; distracted
stock control; stock management; stock and supplies; ordering stock; ordering supplies; managing stock; stationery ordering > ordered; order; orders; stock; reordered; supplies; materials; suppliers; inventory; stock counts; delivery notes; waste; cupboard
cash handling; handling cash; till work; cashing up > till; tills; cashed up; banked; bank the takings; takings; float; took payments; fares; petty cash
bookkeeping; keeping the books; simple bookkeeping; treasurer > books; subs; treasurer; ledger; petty cash; receipts; bank reconciliation; vat return; tax return; xero; sage; quickbooks; accounts
friendly manner; friendly and unflappable; cheerful; sunny manner; good humour > smile; regulars; jokes; queue; knew * names; polite; chatted
passenger transport; bus operations; bus driving; public transport; transport operations > double deckers; routes; fares; passengers; depot; timetable; turns; coach; minibus; psv; pcv; walk-round check; trams; trains
driver licence for large vehicles; pcv licence; category d; bus licence; psv licence > category d; cpc; driver cpc; d1; pcv; psv
vehicle checks; daily vehicle checks; walk-round checks; roadworthiness > walk-round; defects; tyres; tachograph; mot; tacho; oil; first use check; defect sheet
incident response; responding to incidents; handling incidents; emergencies on shift; breakdowns and diversions > incident; accident; breakdown; defects; evacuated; ambulance; diversion; rescued; fire; flood; called the police
incident reports; writing incident reports; accident reports > near-miss; accident book; incident form; statement to police; wrote it up; log; logbook
quick decisions; making quick decisions; decisions under pressure; calm under pressure > stayed calm; queue; rush; emergency; hostile
disciplinary meetings; grievance meetings; employee representation; union work > union rep; hearings; represented members; acas; shop steward
coaching drivers; driver training; driver mentoring; instructing drivers > mentor for new drivers; new drivers; buddy driver; driving instructor; route learning; in-cab
health and safety record; health and safety; safety at work; safety culture; sound knowledge of health and safety > risk assessment; risk assessments; near-miss; toolbox talks; toolbox talk; lost-time; accident; ppe; iosh; nebosh; coshh; briefed; rams; permit; safety briefings; first aid; inspections
lean; continuous improvement; lean tools; process improvement in production; improving productivity > 5s; kaizen; six sigma; kanban; changeover time; layout; bottleneck; pick rate; standard work; gemba
ground investigation; site investigation; geotechnical investigation; soil and rock logging; logging soils; borehole logging > boreholes; trial pits; cores; logged; drilling; drillers; samples; spt; cpt; bs 5930; window samples; desk study
slope stability; slopes; landslips; earthworks design > slope/w; landslip; retaining walls; embankment; plaxis; cutting; slip
groundwater monitoring; groundwater; monitoring wells; hydrogeology > piezometers; wells; dip; gas wells; water levels; pumping test; boreholes
technical reports; report writing; technical report writing; writing reports; clear reports; reporting in writing > wrote * reports; reports; recommendations; findings; ehcp; education health and care plans; desk study; court report; summaries; assessments; wrote up
field supervision; supervising crews; coordinating contractors in the field; site supervision > drilling crews; crew; gang; foreman; daily sheets; sign off; on site; labourers; site diary; briefed
programming skills; scripting; programming > python; matlab; javascript; java; c++; r; sql; vba; macros; bash; scripts; wrote code; automated
gis; geographic information systems; map making > qgis; arcgis; mapinfo; maps; map; mapping; mapped; mapping project; gps; shapefiles; lidar; remote sensing
chartered status; working towards chartership; chartership; chartered member > chartered; ceng; cgeol; mrics; mice; fellow; incorporated; apc; initial professional development
public speaking; talks; giving talks; speaking to groups; community talks > talks; clubs; spoke to; assembly; lecture; presented; guest speaker
engaging local groups; talking to local people; community engagement; engaging communities; talking to stakeholders on the ground > clubs; anglers; fishers; farmers; landowners; village hall; parish; drop-in; coffee morning; residents; open day
standing in for managers; deputising; deputise; covering for the manager; acting up; stand in for > deputised; deputy; acting manager; stood in; in the manager's absence; covered for the; acting; left in charge; when the manager
writing care plans; care planning; review care plans; care plans; support plans > care plans; care plan; support plan; risk assessments; reviews; key worker; keyworker; assessed needs; personal plans
residential care; care homes; care of older people; elderly care > residents; care home; nursing home; dementia; carers; night shift; personal care; washing; dressing; medication; mar charts; falls; nursing wing
electrical installations; low-voltage installations; electrical maintenance; maintaining electrical installations > switchboards; fault-finding; call-outs; rewired; wired; first fix; generators; distribution boards; lighting; led; testing; inspection; circuits; sockets; fittings; motors
`
