/** Nouns for about the same thing, one set a line, profession by profession. General knowledge of English. */
export const synonymNouns = `
colleague coworker staff peer teammate team
staff employee personnel colleague worker team workforce
team group crew squad unit staff
crew team group
group team circle party class
member participant belong
person people individual human someone
participant attendee member delegate people attend
attendee participant visitor attend
boss manager supervisor
manager lead head management run
company firm business employer enterprise organisation corporation
firm company business
business company firm enterprise trade
organisation company body institution charity
charity nonprofit ngo organisation association
association society club body organisation
customer client consumer shopper buyer
client customer
user customer people
patient resident client person
family relative parent kin household
relative family kin
parent mother father carer guardian family
child kid pupil youngster schoolchild young
kid child
pupil student child learner schoolchild class
student pupil learner undergraduate trainee
learner pupil student
undergraduate student bachelor
trainee apprentice learner intern student junior
apprentice trainee apprenticeship
neighbour resident local community
resident tenant occupant inhabitant
citizen people public resident constituent
constituent citizen voter
public people community
community neighbourhood public people local
volunteer helper
guest visitor customer diner
diner guest customer cover
visitor guest tourist
farmer grower
doctor physician medic gp
nurse nursing carer
teacher instructor educator
school academy college
college university school
university college academic academia
class lesson course group
lesson class period
course class programme module training
module course unit subject
subject topic theme course
topic subject theme issue
exam examination test paper
paper exam article publication
article paper piece publication story
publication paper article publish
journal magazine periodical
newspaper paper press
book volume title
thesis dissertation doctoral phd doctorate
dissertation thesis
doctorate phd doctoral
phd doctorate doctoral doctor
master msc ma meng mres
bachelor bsc ba beng undergraduate
degree bsc ba msc ma meng beng graduate studied bachelor master
bsc bachelor degree studied
msc master degree
ma master degree
award prize honour
prize award
certificate certification qualification certified ticket
qualification certificate degree qualified
licence license permit
permit licence permission
grade mark score result
mark grade score
distinction honours
result outcome finding effect
outcome result effect
finding result
effect impact influence consequence
impact effect influence
number amount count quantity total
amount quantity sum number volume
total sum all altogether overall
sum amount total
share part portion proportion percentage
proportion share percentage rate
percentage percent share proportion
rate share proportion level
level grade standard degree
rise increase growth
decrease reduction fall drop decline
cost expense price spending
expense cost
price cost
income earnings revenue turnover
turnover revenue sales
revenue turnover income sales
sale turnover revenue
budget funds finance
finance money financial budget fund
money fund finance cash
grant fund award money
bid proposal application tender
proposal bid suggestion
application request form apply
form application document
document paper file record
record document log data
log record journal
report account summary statement
summary report overview digest abstract
overview summary
guide manual handbook guideline instruction
guideline guide guidance policy protocol
guidance guideline advice instruction
policy guideline rule strategy
rule regulation guideline law
regulation rule law
law act legislation bill
legislation law bill act
bill law legislation act
plan scheme programme strategy schedule
scheme plan programme
programme scheme plan project course
project programme scheme work undertaking
strategy plan policy
schedule timetable plan rota
timetable schedule rota
rota schedule shift roster
roster rota schedule
shift rota duty
meeting huddle session conference
huddle meeting
session meeting class workshop
workshop seminar course session event
seminar workshop course
event occasion function gathering fair
conference congress symposium meeting event
talk presentation speech lecture
presentation talk speech slide
speech talk presentation
lecture talk speech course
trip visit excursion outing journey
visit trip excursion outing
system software tool platform application
software program application tool system package
tool software instrument utility program
program software application tool
application software app program
app application
platform system tool
package library software bundle
library package
code codebase software program
codebase code repository
repository repo codebase
website site page web
site website page place location web
page site website
database data store
data information figures record
information data detail
dashboard report
image picture photo imagery
imagery image picture photo
picture image photo
map chart plan
chart graph diagram
statistics statistical figure
server machine host
computer machine pc
machine device equipment
device machine equipment instrument
equipment device machine kit gear plant
plant equipment machinery works factory
machinery machine plant equipment
factory plant works site
kitchen restaurant
restaurant kitchen bistro
menu dish
dish meal food recipe
meal food dish lunch dinner
food meal dish
dessert pudding sweet
ingredient food produce
vegetable veg
hospital clinic
clinic hospital practice surgery
ward unit floor department
floor ward level storey
department division unit section team
division department unit
unit department division section
section part department unit
branch office
office bureau
bed place
medicine medication drug
medication medicine drug
drug medicine medication
treatment therapy care
therapy treatment therapist
therapist therapy
illness disease condition
disease illness condition
injury wound
wound injury
emergency accident urgent
pain ache
death mortality
fall tumble
error mistake fault bug defect
mistake error fault
fault defect error bug problem
defect fault bug error
bug defect error fault
problem issue difficulty trouble
issue problem topic
difficulty problem
complaint grievance
question query inquiry
query question
answer reply response
reply answer response
response answer reply
request inquiry ask
email mail message
letter mail post message
mail post letter
phone telephone call
call phone telephone
contact connection
risk danger hazard
hazard risk danger
safety security safe
security safety secure
accident incident
incident accident event outage
outage incident downtime
audit review check inspection
inspection check audit examination test
check test inspection audit
test exam trial check
trial test pilot experiment
pilot trial test
experiment trial test study
study research investigation survey
research study investigation
survey questionnaire poll study
consultation survey
sample specimen
specimen sample
measurement reading measure
method technique approach way procedure
technique method approach
procedure process method
process procedure method workflow
workflow process
approach method way
model version
version edition
edition version issue
feature function characteristic
component part module
house home dwelling terrace
home house
terrace terraced house
building house structure
flat apartment
room space
shop store
store shop
car vehicle automobile
vehicle car van truck
lorry truck
bus coach minibus
road street
town city
city town municipal
countryside rural
rural countryside agricultural
area region zone
region area district county
country nation state
council authority municipality local
authority council
government state ministry
ministry department government
minister ministry ministerial
parliament parliamentary
party group
court tribunal
case matter
claim application request
appeal objection complaint
contract agreement deal
agreement contract deal
supplier vendor provider
vendor supplier
contractor subcontractor
partner associate
stock inventory goods
inventory stock
goods product stock
product good item
item product piece thing
order request purchase
delivery shipment
waste rubbish refuse
bin waste rubbish
energy power electricity
electricity power energy electric electrical
power electricity energy
light lighting lamp
lamp light
fitting fixture lamp
charger charge charging point
water sea
sea ocean marine
ocean sea marine
forest wood woodland tree
wood forest timber
river stream
flood flooding inundation
weather climate
climate weather
temperature heat warm
animal creature
fish seafood
field outdoor
trip campaign expedition
cruise voyage expedition
campaign drive
crew staff
summer holiday
winter cold
weekend saturday sunday
fortnight biweekly two-weekly
month monthly
week weekly
day daily
year annual yearly annually
quarter quarterly
hour hourly
night nightly overnight evening
evening night
morning am
annual yearly year
backlog queue pile
queue backlog line
target goal aim objective
goal target aim objective
objective goal target aim
standard norm
quality standard
compliance conformity adherence
accuracy precision
performance speed
latency delay response
speed pace velocity
percentile p95
list catalogue
catalogue list
collection set
set collection series
series set row
pair two couple
dozen twelve
sibling brother sister
youth young adolescent teenager
adult grown
elderly older aged
team side
match game
game match
sport athletic
music musical
art artistic
theatre drama
drama theatre
film movie
movie film
language tongue speak
vocabulary word
english native
speaker speak language
native mother-tongue first
background history
history past
experience practice
practice experience
career profession
profession career occupation
occupation job
placement internship work-experience attachment
internship placement intern
intern internship placement
committee board panel group
board committee
panel committee board
trustee board
governor board
treasurer treasury finance
chair chairman chairperson
secretary minutes
account accounting accountant book ledger finance
ledger account book
book account ledger record
tax vat duty
payment pay
invoice bill
bill invoice
variance difference deviation
difference gap variance
shop retail
retail shop
reader audience
audience reader listener viewer
author writer write
writer author
examiner exam examine
supervisor supervise
assistant assist aide
helper help assist
leader lead
organiser organise
founder founded
coordinator coordinate
editor edit
researcher research
developer develop software programmer
programmer developer
engineer engineering
scientist science
accountant accounting
electrician electrical
cook chef
chef cook kitchen
diver dive diving
`
