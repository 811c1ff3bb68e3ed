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
mother mum mama
father dad papa
grandmother grandma granny
grandfather grandpa
spouse husband wife
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
tachograph tacho
grams gram
kilograms kilogram kilo
infrared ir
cooperative coop
preparation prep
colleagues starters newcomers
newcomers starters joiners
students pupils lab class
teenagers aged youth
till cash cashed
apprentice train trainee
external outside
outside external
glasses spectacles
spectacles glasses
tenants housing residents
families people
laboratories labs
laboratory lab
forklift flt truck
maps map gis
exams exam entries tests
firm company employer
children pupils
players pupils
network rail grid
info information data
information matrix data details
certificates level diploma
warehouse logistics storage
`
