/** Nouns and qualities, each line a field in which honest paraphrase moves; every word of a line may stand for every other. General knowledge of many trades. */
export const nounFields = `
anaesthetic anaesthesia anaesthetist
medicine medication drug tablet pill prescription pharmaceutical
drug medicine medication substance compound
surgery operation procedure theatre operating
surgery practice clinic
hospital ward clinic infirmary trust
clinic practice surgery centre consulting
patient case client resident inpatient outpatient
illness disease condition sickness disorder
injury wound trauma
cpr resuscitation chest compressions revive
ambulance paramedic emergency
emergency urgent crisis
pregnancy maternity antenatal midwife
birth delivery labour
infant baby newborn neonatal
child kid pupil youngster boy girl infant toddler
child children family young
teenager teen adolescent youth young
pupil student learner schoolchild schoolchildren child class
student pupil undergraduate trainee learner
class lesson course group session
lesson class session teaching
school academy infants
school pupil teacher classroom
university academic
academic scholar researcher university professor lecturer
doctorate phd doctoral thesis
thesis dissertation doctorate
exam examination test paper assessment
mark grade score result
curriculum syllabus programme course scheme
apprenticeship apprentice trainee improver
trainee apprentice learner junior student
newcomer starter joiner recruit beginner hire
beginner novice learner starter newcomer
employee worker colleague workforce hire
colleague coworker teammate peer associate fellow staff
team crew squad group gang staff unit shift
group team circle club party band set
boss manager head chief supervisor owner
owner proprietor boss founder landlord
business company firm enterprise shop trade practice
company firm business employer organisation agency house
firm company business practice office partnership
shop store outlet boutique branch retail
branch office shop store site outlet
store shop warehouse stockroom
warehouse depot store distribution
factory plant works mill manufacturer
site yard plant location place
building house property structure premises
house home property dwelling residence
flat apartment unit home
tenant renter resident occupier
landlord owner lessor
hotel inn guesthouse lodging hospitality
guest visitor resident customer
restaurant kitchen bistro eatery diner
kitchen restaurant cooking
dish meal course menu recipe food
menu dish food
cook chef kitchen
waiter server waiting
bar pub tavern counter
bakery bread baker
customer client buyer shopper guest user consumer
client customer account
user customer reader visitor
buyer customer purchaser
complaint grievance problem query
question query enquiry inquiry
request query enquiry application
call phone telephone ring caller
letter mail correspondence post
post mail letter delivery
report paper account summary document
document paper file record form
paperwork paper document form administration books admin
book volume title
article paper piece story publication
story article piece report
newspaper paper press gazette journal
journal magazine periodical
magazine journal newsletter
journalist reporter writer
author writer
leaflet brochure flyer pamphlet handout
talk lecture speech presentation paper
conference congress meeting symposium
meeting session conference council
committee board council panel group
council local authority municipality borough county government
government state ministry civil public department
minister ministry government
law legal solicitor court
lawyer solicitor barrister attorney advocate legal
court judge trial tribunal hearing
police constable
crime offence burglary theft
prison jail custody inmate
prisoner inmate offender
accident incident crash collision injury
safety safe accident hazard
risk danger hazard threat
fire blaze firefighter
alarm alert warning
budget money fund funding finance spend cost
money cash fund funding sum
cost expense price bill spend spending expenditure
bill invoice cost
price cost rate fee
income revenue turnover takings earnings sales
profit margin surplus earnings
sale deal sell order
deal contract sale agreement order
contract agreement deal tender
bid proposal application tender
grant funding fund award money
funder donor foundation trust sponsor
donation gift giving donor
charity foundation nonprofit ngo hospice
tax vat paye return
account book ledger bookkeeping accounts accounting
bookkeeping accounts books ledger accounting
payroll wage salary pay
wage pay salary earnings
debt arrears loan
bank finance banking
insurance insurer claim
claim application
office desk bureau administration admin
desk reception front counter
reception front desk receptionist
data information figures record
figures numbers data statistics
statistics figures data number
database data records
software program application app code
app application program software
website site web online page
web online internet website site
pipeline stream streaming flow
server computer machine host
computer machine pc it
tool instrument equipment device kit
equipment kit gear machinery device plant
machine machinery equipment device
engine motor
car vehicle automobile motor
lorry truck hgv vehicle
truck lorry vehicle rig
bus coach vehicle
train rail railway locomotive
railway rail train track
ship vessel boat ferry
boat ship vessel
plane aircraft aeroplane flight
flight plane aircraft
passenger traveller rider commuter
journey trip travel voyage
trip tour outing excursion visit
route road round line
road street highway
bridge crossing culvert
fence fencing
farm farming agriculture land field
farm ranch station
farmer grower
crop plant harvest
cattle cow herd livestock dairy
sheep lamb flock ewe
horse pony equine
garden gardening horticulture park
plant flower bedding
flower plant bloom
tree wood forest
forest wood woodland forestry
timber wood
fish fishing
sea ocean marine water
river stream water
water watering irrigation hydro
waste rubbish refuse litter
recycling recycle waste
energy power electricity electric
electricity electric power electrical
gas boiler heating
heat heating warmth
boiler heating
pipe plumbing pipework
light lighting lamp
camera photograph film photo
picture image photo photograph
drawing sketch design illustration plan
map plan chart mapping
painting picture art canvas
art artist painting gallery
museum gallery collection exhibition
exhibition show display exhibit
show performance exhibition production
concert gig performance music
musician player music band
music musical song band
song music
dance dancer ballet
theatre stage play drama
actor performer player
film movie cinema
sound audio noise
game play sport
sport game team
player athlete
coach trainer
exercise training fitness
prize award medal trophy honour
award prize honour medal
volunteer unpaid voluntary
voluntary volunteer unpaid
homeless rough sleeper shelter
elderly old older senior pensioner
disabled disability
wheelchair disability
refugee asylum migrant
language tongue
mother native
lodger tenant guest
parent mother father family mum dad
family relative household parent
man gentleman male
woman lady female
neighbour neighbourhood community
resident inhabitant occupant local
visitor guest tourist attendee
tourist visitor tourism
crowd audience public visitors
audience public listener spectator
reader subscriber audience
follower subscriber audience
staffing roster rota shift
rota roster schedule shift
shift rota duty turn
roster rota schedule
schedule timetable plan programme
programme scheme plan project program
project scheme programme job work
scheme project programme plan
idea proposal suggestion plan
plan strategy scheme
policy rule guideline strategy
guide handbook manual guidance instruction
manual handbook guide
rule regulation policy standard
standard rule norm regulation
inspection check audit visit inspector
check inspection test control
test trial exam check
trial pilot test experiment
experiment trial test study
study research investigation survey
research study investigation academic
survey study questionnaire measuring poll
interview conversation talk
sample specimen
scan scanning image
laboratory lab bench
chemical chemistry compound
compound complex substance molecule
complex compound
weld welding
brick bricklaying bricklayer masonry
wall wallpaper
roof roofing
floor flooring storey level
storey floor level
house housing home dwelling
home house household
villa house mansion
church cathedral parish
priest vicar clergy
archive record archival
library librarian book
licence license permit card ticket certificate certified
certificate certification qualification ticket certified
qualification certificate diploma
member membership belong
union trade rep
representative rep delegate
army military soldier regiment
soldier army troop military
officer official
staff personnel employee
training course instruction class
course training class programme
workshop session class seminar course
seminar workshop class
session class meeting appointment
appointment booking session visit
booking reservation appointment
order purchase request
stock inventory goods supply
goods product stock merchandise item
product item goods article
item product piece
supplier vendor provider
provider supplier
delivery shipment supply consignment
shipment delivery freight
freight goods cargo
cargo freight load
parcel package post delivery
package parcel pack
error mistake fault defect
fault defect error problem breakdown
defect fault bug snag
bug fault error defect
problem issue fault trouble
delay wait late
queue wait waiting
speed fast quick pace
quality standard
visit call
night nightly overnight evening
day daily
week weekly
month monthly
year yearly annual annually
`
