/** More nouns for about the same thing, one set a line, profession by profession. General knowledge of English. */
export const synonymThings = `
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
star astronomy astronomical
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
