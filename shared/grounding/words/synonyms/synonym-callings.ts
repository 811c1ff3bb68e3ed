/** What a calling, place or paper implies in everyday words, one set a line: the head may be said for what follows. General knowledge. */
export const synonymCallings = `
flowers florist floristry bouquet arrangement wedding
flower florist floristry
shop florist store retail boutique butcher baker
book volume library librarian bookshop novel reading
books volumes library librarian
shelf library stock
patient clinic ward nurse surgery dental hospital midwife physio caseload therapy
patients clinic ward nurse surgery dental hospital
baby newborn infant midwifery birth postnatal
babies newborn infant birth
mother antenatal postnatal birth breastfeeding
birth midwife midwifery labour
pupil trainee student learner lesson school class
children pupil school nursery class young
young children youth under junior apprentice trainee
teach instructor instruct lecturer tutor teacher trained workshop course
taught instructor instruct lecturer tutor teacher trained trainer workshop course
train instructor instruct taught coach
instruct instructor taught train
learn course training taught studied class
studied university degree ba bsc ma msc diploma college graduate
study university degree ba bsc ma msc diploma college course class
graduate university degree ba bsc ma msc
degree ba bsc ma msc university llb beng
university ba bsc ma msc degree
diploma nebdn hnd nvq btec certificate qualification
qualified registered certified licensed diploma admitted chartered certificate
qualification diploma certificate degree nvq btec hnd course licence
newcomer new starter joiner
newcomers new starters joiners
senior older elderly old
seniors older elderly pensioner
customer guest client visitor shop sold sales call
customers guest client shop sold sales calls
guest visitor tour hotel rating review restaurant cover
guests visitors tour hotel covers
visitor tourist guide group museum
sales sold sell selling revenue target
sell sold sale sales advertising
truck lorry forklift hgv haulage
trucks lorry forklift reach
lorry hgv haulage truck
articulated hgv class
drive driver driving haulage hgv
drove driver driving hgv haulage
freight goods haulage cargo
chilled refrigerated
haulage lorry hgv transport
charge supervisor manager head lead responsible
introduce brought new set-up started begun
publish paper article author journal
published papers articles author journal
written author wrote thesis paper draft
write author thesis paper draft bid policy
fund grant bid award foundation trust money
funded grant bid award foundation trust received
grant bid fund award trust foundation
bakery baker bread pastry bakkerij boulangerie bäckerei
pastry pâtissier pâtisserie dessert
dessert pâtisserie pastry
kitchen chef cook restaurant
record catalogue register archive log note
records catalogue register archive
weld welder welding
joinery carpenter joiner
staircase stairs
staircases stairs
brigade firefighter fire
translate translator translation novel
literary novel novels poetry literature
landlord housing association
flats blocks homes
flat block apartment
homes void housing properties
empty void vacant
wind turbine
violin quartet violinist
music quartet violin orchestra choir concert band
musician violin quartet band orchestra
concert quartet band gig show
band folk group
sound audio mixing foh monitor
mix audio album engineer console
tour toured road shows
farm herd flock acre hectare arable ewes dairy
sheep ewes lambing flock
lamb ewes lambing
hedge hedgerow
field plot arable farm
law llb legal solicitor lpc
lawyer solicitor counsel legal
contract agreement supply
desk reception receptionist enquiry office
reception receptionist
vaccinate jab flu
jab vaccine vaccination flu
police constable sergeant constabulary officer inspector
court hearing tribunal evidence
rugby rfc
football fc
team squad rfc fc
company ltd plc gmbh employer firm
union nfu
theatre stage club hall venue
venue club hall theatre
event wedding festival conference workshop concert
wage payroll salary
payroll wages salary
turnover leavers retention staff
vice deputy
`
