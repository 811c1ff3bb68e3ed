/**
 * What belongs to the scene of a work without saying anything of it: where the evidence has a word before the colon, those after it may be
 * named. Deeds, results, tools and things that one could have instead are left out: they are claims. General knowledge of many trades.
 */
export const scenes = `
school pupil class classroom teacher teaching lesson year curriculum primary secondary reception nursery: school schools schoolchildren schoolchild classroom playground blackboard whiteboard homework lesson lessons parents families kids children pupils teaching teacher teachers staffroom bell gate schoolyard term 
school nursery child children infant childcare childminder kindergarten playgroup: toys play playing playroom parents mum mums dad dads toddlers kids nappies naps stories families 
student university lecture seminar course thesis dissertation degree bsc msc ba ma phd beng: student students studies studying studied campus lecture lectures lecturer seminar exams exam library essay essays thesis degree university graduate graduated college read academic
pgce qts teaching: teacher teaching trained training qualify qualified school
hospital ward nurse nursing patient clinic surgery gp midwife doctor health nhs theatre: hospital patient patients bed beds bedside sick ill illness ward wards doctor doctors nurse nurses nursing families relatives visitors medical consultant consultants healthcare recovery
stroke rehabilitation physiotherapy swallowing therapy therapist physio: patient patients meal meals eating eat drink drinking swallow walk walking exercise exercises movement recovery speech therapy therapist feet
dental dentist teeth orthodontic hygienist: teeth tooth mouth dentist dentists chair patient patients surgery gum gums smile
podiatry podiatrist chiropody foot: foot feet toe toes nail nails shoe shoes patient patients
care carer caring resident dementia elderly home: residents elderly old people families relatives meals bed dressing washing wash dignity resident
eye optometrist optician optical: eye eyes sight glasses lenses spectacles
pharmacy pharmacist dispensing prescription medication: medicine medicines tablets prescription prescriptions counter patients customers drugs
vet veterinary animal practice: animal animals pet pets owner owners dog dogs cat cats creature creatures vet
farm farming cattle sheep dairy lamb lambing arable crop hectares acres livestock: farm farms farmer farmers farming field fields land soil animal animals barn tractor grass hay season harvest countryside rural grazing
garden gardener gardening horticulture plants nursery bedding: garden gardens gardener plants soil beds flowers leaves lawn weeds weeding spade digging dig seeds greenhouse
forest woodland forestry tree trees timber thinning felling ranger: forest forests woods woodland wood trees tree trunk trunks branches felling logging outdoors nature
chainsaw felling pesticide spraying pa1 pa6: saw spraying sprayer ticket tickets chainsaw chainsaws
ecology ecologist survey species habitat bird bat newt conservation wildlife: wildlife nature species birds animals habitat habitats field fieldwork ecologist insects pond ponds
sea ship ferry vessel deck deckhand mate crew sailing marine port harbour boat: sea ship ships boat boats deck aboard crew crossing harbour harbours port ports passengers tide tides waves sailing sailings voyage seas
river canal lock barge: river canal boat boats water bank banks
fish fishing trawler aquaculture: fish sea boat boats catch water
tram train bus rail railway driver route depot coach: driver drivers passenger passengers depot vehicle wheel rails track tracks stop stops station stations timetable line lines platform platforms road roads cab traffic 
signal spad: red signal signals light
lorry hgv truck haulage freight van courier delivery driver: driver road roads lorry lorries wheel cab deliveries parcels route routes doorstep loads van drove driving drive
car garage mechanic mot vehicle workshop: car cars engine engines garage bonnet brakes customers vehicle vehicles workshop
bicycle bike cycling: bikes bike bicycle bicycles cyclist cyclists wheels
aircraft flight cabin airline pilot airport: aircraft plane planes flight flights passengers cabin airline flying fly flew airport crew aboard
taxi passenger: taxi passengers drive driver
court hearing trial tribunal judge magistrates crown: court courts courtroom courtrooms judge judges hearing hearings trial case witness witnesses law legal
sworn unsworn affirmation oath: oath oaths swear swore sworn
solicitor law legal lawyer conveyancing llb barrister: law legal lawyer lawyers client clients case cases court contracts
police constable officer prison custody probation: police prison officers offenders prisoners court crime public
fire firefighter crew station: fire fires crew crews pager alarm station emergency emergencies 
call oncall retained emergency: pager call calls emergency emergencies
interpreter interpreting translation translator translate language linguistic: language languages interpreter interpreting translation translations translating translate translator tongue words text texts meaning
english spanish french german polish italian portuguese ukrainian russian arabic welsh gaelic native fluent: language languages speaking speak
tenancy tenancies tenant housing arrears rent landlord: tenant tenants rent rents landlord housing homes flats owed owing debts arrears caseload
benefit welfare advice claimant debt: client clients people money families debts advice
social worker safeguarding youth family: families children young people clients caseload parents
case caseload cases: caseload cases case
bank branch mortgage loan credit: bank customers clients money loans savings accounts borrower borrowers
insurance insurer pricing underwriting claims actuary reserving motor: insurance insurer insurers policyholders premium premiums driver drivers pays claims risk risks
accounts accounting accountant bookkeeping ledger audit vat payroll invoice: books bookkeeping figures numbers accounts ledgers invoices money accountant accounting wages
budget cost valuation money: money figures books sums cash spend spending
treasurer: books accounts money treasury
sales sold sell retail shop store customer till: shop shops store customer customers till counter shelf shelves stock shoppers goods buyers selling sales
hotel reception guest desk hospitality housekeeping: hotel guest guests reception lobby desk rooms visitors stay
restaurant chef kitchen cook food menu covers sous commis: kitchen kitchens restaurant chef chefs cook cooking cooked dish dishes food guests diners plates menu meals service stove sink eat ate
waitress waiter barista café cafe bar bartender pub inn: café cafe bar pub tables guests customers diners drinks plates waiting tray orders waiter waiters waitress counter
porter washed dishes kitchen: sink washing dishes plates pots
wine sommelier cellar vineyard tasting beer brewery: wine wines bottle bottles cellar glass glasses guests growers drink drinking vines grapes taste tasting tastings pour poured pouring waiters
bakery baker bread cake pastry: bread loaf loaves oven ovens dough cake cakes bake baking baker flour
butcher meat: meat knife knives counter customers
wedding bride bridal ceremony: bride brides groom couple couples guests ceremony wedding weddings day bouquet
funeral tribute bereavement burial undertaker: funeral funerals mourning mourners mourn bereaved grief grieving wreath wreaths family families
flower floristry florist bouquet bouquets stems: flower flowers bouquet bouquets bunch bunches wreath wreaths stem stems petals roses compost vase vases arrangements
waste: bin bins binned compost rubbish scrap
theatre stage lighting rig sound venue production show touring festival: stage theatre theatres show shows audience audiences cue cues performance performances lamps lights lanterns lantern actors venue venues rehearsal rehearsals opera productions tour toured
film camera photography photographer video editing: camera cameras film pictures images shots screen light photographs photos
museum gallery exhibition collection curator archive: museum collection collections objects visitors exhibition exhibitions exhibits gallery archive archives
library librarian archive book books readers: library books readers borrowers shelves reading catalogue shelf
bookbinding binding bindery conservator: book books volumes binding paper leather pages
music musician concert orchestra choir piano violin cello sing song band: music musical musician musicians concert concerts audience song songs sing singing sang stage rehearsals notes tune tunes instrument instruments choir
dance dancer ballet: dance dancing dancers stage steps audience
art artist painting drawing sculpture design studio: art artist studio drawing drawings draw paint painting sketch sketches colours brush sketching
actor drama acting theatre: stage audience role roles play plays theatre
electrician wiring electrical circuit installation lighting: electrician electrical wires wiring cable cables electricity power lights sockets
tungsten lantern lanterns led lamp lamps: lamp lamps bulb bulbs lantern lanterns light lights
electricity energy kwh: power electricity energy burn burned bills
plumber plumbing heating boiler gas: pipes pipe boiler boilers heating water leak leaks taps plumber
carpenter joiner joinery cabinet wood timber: wood wooden timber carpenter saw workshop bench boards planks
brick bricklayer mason stone plaster roof tiler: wall walls stone stones brick bricks roof roofs building trowel
site construction contractor builder housing scheme refurbishment: site sites building buildings construction builders homes drawings contractors crane houses scaffolding bathrooms tape concrete
surveyor quantity valuation subcontract final account rics: surveyor building buildings contract contracts contractors subcontractors money costs drawings tape measure measuring measured
architect architecture practice revit drawings: building buildings drawings architect architects plans design homes houses site
bridge culvert civil structural engineer structure beam: bridge bridges building buildings structure structures engineer engineers concrete steel drawings loads
factory production manufacturing line machine cnc shift assembly: factory line machine machines parts floor shift shifts production workshop operator operators plant
weld welding welder fabrication: weld welds welding torch metal steel joint joints
warehouse pallet stock logistics picking forklift: warehouse goods stock shelves pallets boxes parcels orders lorry lorries aisle aisles
laboratory lab sample assay analysis chemistry analyst technician: laboratory lab labs sample samples bench test tests testing analysis experiments experiment instruments microscope analytical
soil texture nitrogen ph: soil soils sand sandy clay acid acidity nitrogen earth ground
pits profiles excavation archaeology dug trench: dig dug digging hole holes spade pit pits trench trenches
audit iso accreditation inspection: auditor auditors audit audits inspector inspectors accreditation inspection
calibration instrument icp spectrometer: instrument instruments machine machines repair repairs maintain service
research paper journal author phd postdoc study: research paper papers study studies publication publications published publish journal journals data experiments write writing wrote written science scientist
chapter article report guide leaflet booklet manual wrote drafted authored thesis proposal plan bid: write writing wrote written pages booklet text author authored reader readers put paper
data model statistics r python sql analysis glm: data model models modelling language numbers figures code statistics analysis computer
software developer programming code python java javascript app web: software code coding program programs programming language computer computers developer developers users user app application screen bugs bug
support helpdesk it desktop network: computer computers users screen screens laptop laptops tickets colleagues password passwords
website online instagram social media marketing campaign followers: online website social media posts post followers account audience readers page internet instagram
newspaper journalist reporter magazine press editor: newspaper readers story stories articles press journalist paper page pages
charity fundraising donor volunteer appeal: charity donors donor giving donations cause good volunteers money supporters
church parish chaplain: church parish congregation faith
sport coach football athletics swimming gym fitness club: players player team teams club sport sports training pitch pool gym athletes match matches season
outdoor mountain climbing guide expedition walks ranger: outdoors path paths walk walks walking group groups rope hills trail trails
military army navy soldier regiment royal: army navy soldiers service regiment forces uniform
cleaning cleaner janitor caretaker: clean cleaning floors rooms building mop bucket
hair hairdresser beauty salon: hair salon client clients scissors chair mirror cut cuts
tailor sewing textile dressmaker costume: sewing cloth fabric needle thread garments clothes dress dresses
office administrator secretary reception assistant clerk: office desk phone telephone emails paperwork letters files typing diary callers
call centre phone helpline dispatcher: phone calls caller callers line headset telephone
human resources hr recruitment personnel: staff employees applicants people interviews hiring hires
manager supervisor lead leader charge supervise supervised led managed head: people charge lead led boss colleagues supervise supervised
mentor mentored trainee trainees apprentice apprentices trained training instructor: trainee trainees apprentice apprentices beginners beginner learners learner youngsters youngster newcomers novice novices juniors pupils training teach teaching taught student students train trained
representative elected union rep spokesperson: elected voted vote speak spoke voice colleagues members represent
committee board trustee governor council: meeting meetings members decisions councillors trustees board committee
council adopted county borough local authority: council councillors town residents public authority passed
grant bid funding funder foundation: grant grants funding money funder funders bid bids application applications
patent invention inventor: inventor inventors patent patents invention ideas
competition contest championship prize award medal runner finalist place winner: competition contest prize prizes medal award final finals judges jury contestants place
gold silver bronze medal: medal prize place
exam exams examination part test finals: exam exams test tests paper papers sitting sat pass passed
licence license certificate diploma nvq btec level certified registered chartered qualification card hnd hnc fdsc: qualified qualification qualify licensed certified certificate certificates trained training course ticket tickets licence card exam exams passed pass hold
part evening distance: evenings evening weekends nights alongside
degree diploma certificate nvq bsc ba ma msc phd hnd pgce beng fdsc mba llb level studies award: trained qualified studied studies study earned gained awarded obtained graduated graduate graduating degree university college student studying took taken course courses educated education schooling schooled
first upper merit distinction honours pass: grade mark marks result class awarded earned achieved
freelance self employed business: freelance freelancer clients customers living boss business customer myself
trial pilot testing tested prototype: tried trial trials try test tests testing pilot
fault faults defect defects: fault faults defects broke broken breaks failed problem problems
manufacturer supplier contractor vendor: makers maker manufacturer supplier suppliers company firm
dutch netherlands amsterdam: holland dutch netherlands
national nationwide nationally countrywide: countrywide nationwide nationally national country
competition competitions contest contests: competition competitions contest contests
signage signal alarm: warning warnings
`
