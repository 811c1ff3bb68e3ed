/** Professions and trades met less often in the other tables: libraries, building crafts, personal services, transport, media, sport, religion. General knowledge of the professions. */
export const everydayServices = `
library management system; library systems; library software; integrated library system; lms for libraries; library catalogue system > koha; symphony; spydus; evergreen; aleph; worldshare; catalogue records; ils; alma; alto ~ library; cataloguing
information literacy; information skills; research skills teaching; library instruction; library inductions; database searching > taught * searching; database searching; referencing; reading list; inductions; plagiarism; source evaluation; study skills; libguides ~ teaching; library
open access; open research; repository management; scholarly communication; institutional repository; publisher policies; research data management > repository; eprints; dspace; deposits; pure; embargo; creative commons; publisher policies; orcid; preprints; plan s ~ copyright; library; academic writing
copyright; licensing of works; rights clearance; copyright law > copyright; licence agreement; permissions; rights; publisher policies; fair dealing; creative commons; clearance ~ intellectual property
metadata; metadata standards; cataloguing standards; cataloguing > marc21; marc; dewey; rda; dublin core; catalogue; catalogued; xml; tagging; taxonomy; authority records; classification ~ library; data governance
collection management; stock selection; collection development; acquisitions for libraries; stock management in libraries; weeding > stock selection; weeded; withdrew; acquisitions; journal packages; subscriptions; e-books; reading lists; interlibrary loans; selection policy ~ library; procurement
systematic reviews; literature searching; literature review; evidence synthesis; literature searches > literature search; systematic review; meta-analysis; database searching; pubmed; prisma; cochrane; medline; scoping review; citations ~ academic writing; research
reading for pleasure; literacy outreach; early literacy; reading groups; literacy promotion; family learning; under fives activities; story time > rhyme time; story time; storytime; book club; bookstart; reading group; summer reading challenge; toddlers; author visits; bounce and rhyme ~ early years; library; community engagement
archives; archivist; archive management; conservation of documents; rare books; special collections; records management > archive; archives; calm; parchment; manuscripts; digitised; fonds; isad; accessioned; strongroom; rare books; provenance; retention schedule ~ museums; library
joinery; bench joinery; carpentry; cabinet making; cabinet work; bespoke furniture; furniture making; woodworking; woodwork; woodworking machinery; site carpentry > staircases; sash windows; kitchens; fitted; oak; wardrobes; first fix; second fix; skirting; doors; spindle moulder; panel saw; bandsaw; planer; router; dovetail; turned; lathe; mortice; hardwood; timber ~ construction; carpentry
heritage buildings; historic buildings; listed buildings; conservation of buildings; protected buildings; building conservation; restoration of buildings > listed; lime; lime mortar; conservation officer; oak frame; timber frame; stonework; grade ii; sash; thatch; lead work; barns; church; repointed ~ conservation; construction
plastering; plasterer; rendering of walls; dry lining > skim; skimmed; plasterboard; render; float and set; screed; coving; tape and joint ~ construction
painting and decorating; decorating; decorator; painter and decorator > painted; wallpaper; emulsion; gloss; sanded; undercoat; sprayed; colour matching ~ construction
tiling; tiler; flooring; floor laying > tiles; grout; laminate; vinyl; parquet; screed; wet room; underlay ~ construction
roofing; roofer; slating > slates; felt; leadwork; flashing; guttering; trusses; pitched; flat roof; epdm ~ construction
scaffolding; scaffolder; scaffold inspection; working at height > scaffold; cisrs; tube and fitting; harness; working at height; ipaf; pasma; tower ~ site management; safety
groundworks; drainage work; roads and drainage; earthworks; foundations > excavated; excavator; drainage; foundations; kerbs; tarmac; trench; shuttering; concrete pour; levels; sewers; soakaway ~ civil engineering; construction
gas engineering; heating engineering; boiler installation; heating engineer; boilers; central heating > boiler; boilers; gas safe; radiators; underfloor; heat pump; heat pumps; flue; combi; cylinder; ccn1 ~ plumbing; hvac
refrigeration; air conditioning; chiller maintenance; cooling systems; f-gas > f-gas; chillers; compressor; condensers; refrigerant; cold room; split units; evaporator ~ hvac; maintenance
glazing; window fitting; double glazing > panes; glazed; upvc; sealed units; frames; leaded ~ construction
locksmithing; lock fitting > locks; keys; cylinders; safe opening ~ security
lifts; lift maintenance; escalators > lift; lifts; escalator; loler ~ maintenance; electrician
crane operation; lifting operations; slinging; banksman; appointed person > crane; slinger; cpcs; lift plan; hoist; telehandler; rigging; loler ~ plant operation; construction
quantity surveying; valuations; measured works; cost management in construction > variations; quantity surveyor; bill of quantities; final account; valuation; taking off; nec; jct; remeasure ~ estimating; construction
clash detection; design coordination; spot design errors; drawing checks; design review > clash; clashes; drawings; discrepancy; rfi; raised * with the architect; checked drawings; bim; navisworks; redline ~ technical drawings; quality assurance
snagging; defects management; handover of buildings; quality control on site; quality inspection on site > snagging; snag; snags; defects; punch list; handover; fieldwire; sign-off; nhbc; inspection ~ quality assurance; site management
project planning software; gantt charts; microsoft project; ms project > ms project; primavera; p6; asta; gantt; powerproject; smartsheet; critical path ~ project management
horticulture; gardening; landscaping; grounds maintenance; parks > greenkeeping; tree surgery; arboriculture; planted; mowed; pruned; hedges; lawns; borders; chainsaw; turf; beds; greenhouse; allotment; trees; orchard; strimmer; pa1; irrigation ~ outdoors; farming
animal care; animal welfare; kennels; livestock; husbandry; stockperson > zookeeping; fed; mucked out; calves; lambing; lambs; herd; milking; dairy; kennel; cattery; horses; stables; poultry; pigs; rescue centre; enclosure; vaccinated animals ~ veterinary; farming
hair and beauty; beauty therapy; cosmetology > nail technician; barbering; spa treatments; cut hair; coloured; highlights; blow-dry; facials; waxing; manicure; massage; brows; lashes; salon; clients; patch test ~ hairdressing
fitness instruction; personal training; gym instructor; exercise classes; group exercise; exercise referral; fitness classes > classes; pilates; yoga; spin; circuits; zumba; gym; personal trainer; aqua; over 60; programmes; rep count; bootcamp; strength ~ sports coaching; physiotherapy
elite sport; team sport; sports teams; sports medicine; pitch-side; match-day; sports injuries > pitch-side; footballers; runners; rugby; club; academy; rovers; united; squad; match day; athletes; physio; taping; concussion ~ physiotherapy; sports coaching
ergonomics; workplace assessments; ergonomic assessments; display screen assessments; dse > workstation; dse; ergonomic; posture; desk assessment; chair; manual handling ~ occupational health; safety
telehealth; video consultations; remote consultations; telemedicine > video; attend anywhere; phone triage; remote consultation; teams call; e-consult; near me; virtual ward ~ primary care
hydrotherapy; aquatic therapy > pool; hydrotherapy; water-based; aquatic ~ physiotherapy
prosthetics; orthotics; wheelchair services; assistive technology; equipment provision > prosthesis; splints; orthoses; wheelchair; insoles; grab rails; stairlift; communication aids ~ occupational therapy
advanced practice; injection therapy; ultrasound imaging; botulinum toxin; spasticity management > injections; botox; ultrasound; injection therapy; independent prescriber; imaging; spasticity ~ prescribing; radiography
manual therapy; soft tissue; massage therapy; osteopathy; chiropractic > massage; mobilisation; manipulation; trigger point; taping; dry needling; acupuncture; soft tissue ~ physiotherapy
acupuncture; dry needling > needling; acupuncture; needles; trigger point ~ manual therapy
musculoskeletal; msk; orthopaedics; orthopaedic > knees; backs; shoulders; lower back; ankles; joint; fracture; hip replacement; sprain; tendon; arthritis; spine; sports injuries ~ physiotherapy
neurological rehabilitation; neuro rehabilitation; neurology; stroke rehabilitation; brain injury; stroke; neurological > stroke; brain injury; ms; parkinson's; spinal injury; neuro; aphasia; gait; early mobilisation; neglect; balance ~ physiotherapy; occupational therapy; speech and language therapy
cardiac; cardiology; coronary care; heart failure > ecg; ecgs; cardiac; heart; coronary; echo; pacemaker; angiogram; cath lab; chest pain ~ acute care; nursing
oncology; cancer care; chemotherapy; haematology > cancer; chemotherapy; radiotherapy; tumour; bone marrow; picc; transfusion; macmillan; oncology ~ nursing; palliative care
renal; dialysis; kidney care > dialysis; fistula; haemodialysis; kidney; transplant ~ nursing
diabetes care; diabetes > insulin; glucose; hba1c; desmond; diabetic; foot checks; libre ~ long-term conditions
maternity; antenatal; postnatal; breastfeeding support > antenatal; newborn; labour; births; breastfeeding; scan; caesarean; mothers; booking visits ~ midwifery
dental care; dental nursing; dental hygiene; oral health > chairside; fillings; x-rays; impressions; decontamination; gdc; oral; scaling; fluoride ~ dental
optometry; dispensing optics; eye care > sight tests; lenses; frames; retinal; glaucoma; goc; contact lenses; refraction ~ customer service
audiology; hearing care > hearing aids; hearing tests; tinnitus; ear wax; audiogram ~ health
blood bank; biomedical science; pathology; haematology laboratory > blood samples; crossmatch; analysers; histology; staining; hcpc biomedical; blood films; specimens ~ laboratory
bus driving; coach driving; passenger transport; pcv; passenger service > bus; coach; pcv; passengers; route; tachograph; d1; fares; timetable; cpc ~ driving; customer service
lorry driving; hgv driving; haulage > hgv; artic; tachograph; trunking; tail lift; class 1; class 2; adr; drops; cpc; c+e ~ driving; logistics
train operations; train driving; signalling; rail operations > signals; pts; trackside; train; depot; rolling stock; possessions; route knowledge ~ rail
route planning; transport planning in logistics; fleet management; transport management; operator licence; fleet > routes; vans; fleet; drivers; vehicles; tachographs; telematics; mot; drops; loads; operator licence; cpc ~ logistics
cabin crew; aircrew; airport operations; ground handling > cabin; passengers; boarding; turnaround; safety demonstration; check-in; airside; aoc; evacuation ~ aviation; customer service
courier; delivery driving; parcel delivery; last mile > parcels; drops; deliveries; van; route; signed for; cargo bike ~ driving; logistics
public transport; transport policy; sustainable transport; active travel > bus; buses; stops; trams; cycling; cycle lanes; rail; timetable; ridership; fares; walking; park and ride; commuters ~ planning policy; civil engineering
passenger information; real-time information > timetable; departure boards; gtfs; siri; stops; journey planner; arrivals ~ public transport
geospatial; geospatial data; spatial analysis; gis > qgis; arcgis; postcodes; mapping; mapped; maps; postgis; shapefile; lidar; coordinates; remote sensing; geocoded; openstreetmap ~ gis; data analysis
experimentation; a/b testing; causal inference; controlled experiments; hypothesis testing; trials > a/b; split test; tests on; experiment; randomised; control group; uplift; significance; hypothesis; launch; variant; trial ~ statistics; product management
demand forecasting; forecasting; time-series prediction; time series forecasting; predictive modelling; predictive models; prediction; demand planning > forecast; predicted; predicts; prophet; arima; within * %; model; churn model; projections; seasonal; scikit-learn; regression; demand ~ statistics; data science
data modelling; data warehousing; data warehouse; dimensional modelling; data architecture; modern data stack; analytics engineering > dbt; snowflake; bigquery; redshift; star schema; warehouse tables; lookml; databricks; fact table; synapse; models in dbt; etl; medallion ~ data engineering; sql
pipelines; data pipelines; etl; elt; workflow orchestration > airflow; dagster; prefect; etl; elt; nightly jobs; feeds; ingestion; cron; scheduled; luigi; dbt; pipeline; fivetran ~ data engineering
query performance; query optimisation; query tuning; optimising queries; sql performance; advanced sql > indexes; index; joins; run time; rewriting queries; rewrote * queries; execution plan; partitioned; slow queries; materialised; halved ~ sql; performance optimisation
bi tools; bi tool; business intelligence; dashboards; dashboarding; reporting tools > tableau; power bi; looker; qlik; superset; metabase; dashboard; dashboards; grafana; data studio; charts; excel ~ data visualisation; data analysis
event tracking; product analytics; web analytics > amplitude; mixpanel; ga4; funnel; events; heap; tag manager; tracking plan; posthog; clickstream ~ data analysis; marketing
survey analysis; handling survey data; missing data; longitudinal; incomplete data; non-response > survey; surveys; missing data; weighting; imputation; longitudinal; respondents; panel; cohort; questionnaires; non-response ~ statistics; survey design
academic publishing; peer-reviewed publications; publication record; published research; publish papers; publications; publishing in journals; published papers > paper; papers; author; co-author; first author; journal; published in; peer-reviewed; preprint; article; monograph; chapter; second author ~ academic writing; research
media buying; media planning; paid media; paid search; ppc; display advertising > google ads; ppc; paid social; facebook ads; programmatic; cpm; ad spend; media plan; adwords; campaigns ~ marketing
visual merchandising; merchandising; space planning; planograms; range planning > window displays; planogram; displays; shelf; range; layout of the shop; mannequins; end bays ~ retail
pensions; wealth management; financial advice; financial planning; annuities > pension; pensions; isa; annuity; actuarial; ifa; portfolio; funds; auto-enrolment; diploma in financial planning ~ finance; investment
claims handling; insurance claims; underwriting > claims; claim; loss adjuster; underwriter; policyholder; premium; subrogation; quotes ~ insurance
wills and probate; probate; estate administration > wills; probate; executors; estates; lasting power of attorney ~ law
paralegal; legal secretary; legal administration; litigation support > bundles; disclosure; court; filing; case files; witness statements; solicitors; completions; land registry ~ law
prison; custody; offender management; rehabilitation of offenders > prisoners; offenders; wing; landing; custody; licence conditions; reoffending; probation; young offenders; parole ~ criminal law; social work
housing management; tenancy; tenancy management; arrears; lettings > tenants; tenancy; arrears; allocations; voids; repairs; eviction; antisocial behaviour; rent; right to buy ~ housing
bereavement; chaplaincy; pastoral ministry; spiritual care > funerals; prayer; chaplain; bereaved; hospital visits; congregation; parish; faith; vigil ~ empathy; counselling
publishing; book publishing; editorial production; commissioning editor; copy-editing > manuscripts; proofs; typeset; authors; isbn; list; copy-edited; blurb; rights; imprint; commissioning ~ editing
podcasting; radio; broadcasting; audio production > podcast; episodes; radio; broadcast; presenter; microphone; edited audio; reaper; listeners; studio; jingle ~ audio; journalism
stage management; theatre production; technical theatre; lighting and sound > cues; rigged; lighting; sound desk; props; get-in; stage manager; prompt; touring; set; fly ~ performing arts
music performance; musician; orchestra; choir; band > played; violin; piano; guitar; bass; choir; orchestra; gigs; conducted; sang; concert; band; grade 8; rehearsals ~ performing arts; music teaching
makerspace; maker; 3d printing; digital fabrication; prototyping > 3d printer; 3d printers; laser cutter; arduino; raspberry pi; makerspace; cnc; fab lab; soldering; microbit ~ engineering; cad
3d modelling; cad drawing; technical drawing software; computer-aided design > sketchup; autocad; solidworks; revit; fusion; rhino; blender; inventor; catia; onshape; vectorworks; 3d ~ cad; technical drawings
café; coffee shop; barista; catering outlet; food service > barista; coffee; latte art; espresso; till; counter; sandwiches; café; tea room; kiosk; canteen ~ hospitality; cash handling
bar work; bartending; pub; licensed premises > bar; pints; cellar; cocktails; pub; licensee; beer lines; shots; last orders; cask ~ hospitality; personal licence
table service; waiting tables; waiter; waitress; front of house; silver service > covers; tables; tables of; served; section; sommelier; maître d'; waited on; dining room; allergens; bookings ~ hospitality; customer service
housekeeping; room attendant; laundry; linen > rooms; beds; linen; laundry; turndown; housekeeping; vacuumed; mop; chambermaid ~ cleaning; hotel operations
butchery; fishmonger; knife skills; meat preparation > boned; cuts; carcass; filleted; butcher; joints; sausages; knife; mince; fish ~ cooking
pastry; patisserie; bread; baking > chocolate; confectionery; pastry; croissants; sourdough; cakes; desserts; tempering; plated desserts; viennoiserie; laminated; proving; choux; chocolates ~ baking; cooking
brewing; distilling; wine making; fermentation > brewed; mash; wort; kegs; yeast; cask; still; barrels; abv; ferment ~ food safety; chemistry
dressmaking; tailoring; pattern cutting; sewing > upholstery; sewed; sewing; patterns; alterations; hemmed; overlocker; costumes; upholstered; fabric; garments; stitched ~ textiles
jewellery; watchmaking; silversmithing > ring; rings; stones; hallmark; soldered; watch; bench; engraving ~ craft
post room; franking; mail; reprographics; print room > post; franking; photocopying; bindery; print; scanning; couriers; envelopes ~ administration
minute taking; committee servicing; clerking; committee support; taking minutes > minutes; agenda; agendas; clerk; committee; actions; papers circulated; governors; board meetings ~ meeting support; administration
executive assistant; personal assistant; pa support; executive support > diary; travel booked; inbox; diaries; director; gatekeeper; expenses; itineraries ~ diary management; administration
desktop support; second-line support; second line support; it helpdesk; service desk; end-user support; first-line support; user support > tickets; laptops; passwords; servicenow; reimaged; printers; active directory; helpdesk; jira service; vpn; intune; desktops; office 365; hardware ~ IT support
network administration; network engineering; routers and switches > cisco; ccna; vlan; firewall; switches; routers; wifi; cabling; dns; juniper; access points; subnets ~ networking infrastructure
observability; monitoring tools; logging and monitoring > grafana; prometheus; datadog; opentelemetry; traces; alerts; sentry; new relic; splunk; kibana; dashboards; elk; on call ~ software reliability
e-discovery; document review; due diligence > data room; reviewed contracts; disclosure; relativity; redacted; red flags ~ law
curriculum planning; curriculum development; schemes of work; course design; learning design; instructional design > scheme of work; schemes of work; lesson plans; wrote the course; syllabus; module; modules; learning outcomes; storyboard; articulate; unit of work ~ curriculum design; teaching
adult education; teaching adults; tutoring adults; passing on skills; workshop tutor; craft teaching; teach practical skills; instructing > taught; teach; learners; evening class; apprentices; turn bowls; retired; course; demonstrated; workshops; esol; tutor; adult learners ~ further education; teaching; patience
english for speakers of other languages; esol; tefl; english language teaching; efl > esol; tefl; celta; ielts; learners; beginners' english; conversation class; refugees; delta; toefl ~ english language; teaching
museum education; heritage interpretation; visitor experience; guided tours > tours; guided; visitors; school visits; labels; trail; exhibits; family days; audio guide; handling session ~ museums; tourism
zoology; marine biology; conservation of wildlife; wildlife conservation; ecology > surveys; newts; bats; birds; nests; habitat; species; transects; ringing; seabirds; tagging; phase 1; otters; reef; quadrat ~ environmental science; field survey
geology; geotechnical; hydrogeology; geoscience > boreholes; cores; rock; soil; groundwater; logging; thin section; mapping; trial pits; seismic ~ environmental science; civil engineering
renewable energy; renewables; wind energy; clean energy; low carbon; renewables installation; green energy > solar; solar panels; turbine; turbines; wind farm; wind turbine; offshore wind; pv; photovoltaic; battery storage; heat pump; heat pumps; biomass; hydrogen; hydro; inverter; kwh; kwp; net zero; dno; mcs ~ environmental sustainability; electrician; power systems
energy efficiency; energy saving; energy management; reduce energy use > LED; LED lighting; lighting bills; energy bills; electricity bills; insulation; kwh; energy use; heating bills; sub-meters; esos; carbon; boilers; saved energy; retrofit ~ environmental sustainability; cost reduction
structural engineering; structural design; structural calculations > beams; steel frame; loads; eurocode; concrete; foundations; etabs; tekla; connections; structural ~ civil engineering
process safety; hazop; coshh; chemical handling; explosive atmospheres > hazop; coshh; atex; relief valves; loPA; permits; interlocks; bow tie; spill ~ chemical engineering; safety
lean manufacturing; six sigma; lean; 5s; kaizen > 5s; kaizen; value stream; dmaic; green belt; black belt; takt; scrap; changeover; smed; kanban; oee; waste ~ continuous improvement; manufacturing
new product development; product development; npd; product launch; bring products to market > prototype; launched; launch; recipe; trials; samples; spec; concept to; new range; first batch; patented ~ product management; industrial design
door-to-door; canvassing; telesales; cold calling; outbound sales; lead generation > cold calls; doors; calls a day; leads; prospects; pipeline; appointments; signed up; conversion; dialled ~ sales
crowd management; stewarding; event safety; door supervision > stewards; crowd; sia; gates; evacuation; radio; bag checks; festival; ejected; capacity ~ security; events
lifeguarding; pool operations > swimming teaching; lifeguard; pool; nplq; swimming lessons; rescue; chlorine; swimmers ~ sports coaching; first aid
search and rescue; mountain rescue; coastguard; lifeboat > rescue; rnli; lifeboat; callouts; casualty; stretcher; search; navigation; radio; winch ~ first aid; crisis
foster care; residential childcare; looked-after children; children's home; adoption > foster; residential; key worker; looked-after; placement; contact visits; life story; care leavers; ofsted; adopters ~ social work; safeguarding
refugees and asylum; refugee support; asylum seekers; migrant support; resettlement > refugees; asylum; interpreter; home office; resettled; befriended; ukrainian; syrian; hotel; claims ~ immigration; community engagement
debt advice; money advice; benefits advice; welfare rights; citizens advice > debts; benefits; universal credit; pip; appeals; arrears; tribunal; budget sheets; food bank vouchers; bailiffs ~ welfare advice
food bank; food poverty; community kitchen > food bank; parcels; surplus food; soup; community fridge; donations; tins; collection points ~ volunteering; charity
`
