/**
 * Regions, counties and states with what lies in them, in the form of `place-table.ts`; a region of several names has them joined by a stroke.
 * General knowledge of geography.
 */
export const regionTable = `
england: devon cornwall somerset dorset wiltshire gloucestershire hampshire surrey sussex kent berkshire buckinghamshire oxfordshire hertfordshire bedfordshire essex suffolk norfolk cambridgeshire northamptonshire leicestershire rutland lincolnshire nottinghamshire derbyshire staffordshire warwickshire worcestershire herefordshire shropshire cheshire lancashire merseyside greater-manchester cumbria yorkshire county-durham northumberland tyneside teesside west-midlands east-midlands south-west south-east east-anglia north-west north-east north-of-england midlands black-country cotswolds lake-district peak-district home-counties west-country south-coast isle-of-wight london
south-west/west-country: devon cornwall somerset dorset wiltshire gloucestershire bristol
south-east/home-counties: kent surrey sussex hampshire berkshire buckinghamshire oxfordshire hertfordshire essex bedfordshire isle-of-wight
east-anglia/east-of-england: norfolk suffolk cambridgeshire essex
midlands: west-midlands east-midlands
east-midlands: derbyshire nottinghamshire leicestershire lincolnshire northamptonshire rutland
west-midlands: birmingham coventry wolverhampton warwickshire staffordshire worcestershire herefordshire shropshire black-country solihull walsall dudley
black-country: dudley walsall wolverhampton west-bromwich sandwell stourbridge tipton halesowen
north-of-england/north/northern-england: north-west north-east yorkshire lancashire cumbria humberside gateshead newcastle
south-of-england/south/southern-england: south-west south-east london
north-west: lancashire merseyside cheshire cumbria greater-manchester
north-east: county-durham northumberland tyneside teesside wearside
wearside: sunderland
devon: exeter plymouth torquay paignton barnstaple exmouth tiverton newton-abbot totnes tavistock ilfracombe bideford okehampton honiton dawlish brixham dartmouth
cornwall: truro falmouth penzance newquay st-austell st-ives bodmin redruth camborne launceston bude padstow penryn
somerset: bath taunton yeovil wells bridgwater glastonbury frome minehead weston-super-mare keynsham shepton-mallet chard
dorset: bournemouth poole weymouth dorchester bridport sherborne swanage blandford
wiltshire: swindon salisbury trowbridge chippenham devizes marlborough warminster
gloucestershire: gloucester cheltenham stroud cirencester tewkesbury
cotswolds: cirencester stow-on-the-wold burford chipping-campden bourton
hampshire: southampton portsmouth winchester basingstoke andover farnborough fareham gosport aldershot eastleigh alton
surrey: guildford woking epsom reigate redhill farnham camberley dorking staines leatherhead
sussex/east-sussex/west-sussex: brighton hove eastbourne hastings lewes worthing crawley horsham chichester bognor littlehampton bexhill rye
south-coast: brighton southampton portsmouth bournemouth eastbourne hastings worthing poole weymouth plymouth hove
kent: canterbury maidstone dover folkestone ashford margate ramsgate tonbridge tunbridge-wells gravesend dartford gillingham chatham rochester whitstable faversham sevenoaks medway
berkshire: reading slough windsor bracknell newbury maidenhead wokingham
buckinghamshire: aylesbury milton-keynes high-wycombe amersham beaconsfield
oxfordshire: oxford banbury bicester abingdon didcot witney
hertfordshire: watford st-albans hertford stevenage hatfield welwyn hemel-hempstead letchworth hitchin
bedfordshire: bedford luton dunstable biggleswade
essex: chelmsford colchester southend basildon harlow brentwood clacton harwich braintree grays tilbury
suffolk: ipswich lowestoft bury-st-edmunds felixstowe sudbury woodbridge newmarket aldeburgh stowmarket
norfolk: norwich great-yarmouth king's-lynn cromer thetford dereham swaffham fakenham
cambridgeshire: cambridge peterborough ely huntingdon wisbech st-neots march
northamptonshire: northampton kettering corby wellingborough daventry
leicestershire: leicester loughborough hinckley melton-mowbray market-harborough coalville
lincolnshire: lincoln grimsby boston grantham scunthorpe skegness stamford spalding gainsborough louth sleaford
nottinghamshire: nottingham mansfield newark worksop retford
derbyshire: derby chesterfield buxton matlock glossop ilkeston bakewell
peak-district: buxton bakewell matlock castleton glossop
staffordshire: stafford stoke-on-trent stoke burton lichfield tamworth cannock leek newcastle-under-lyme
warwickshire: warwick leamington rugby nuneaton stratford-upon-avon stratford kenilworth
worcestershire: worcester kidderminster redditch malvern evesham bromsgrove
herefordshire: hereford ledbury leominster ross-on-wye
shropshire: shrewsbury telford oswestry ludlow bridgnorth
cheshire: chester crewe macclesfield warrington northwich wilmslow nantwich runcorn congleton knutsford
greater-manchester: manchester bolton oldham rochdale salford stockport wigan bury tameside trafford altrincham ashton-under-lyne sale leigh
merseyside: liverpool birkenhead st-helens southport bootle wirral
lancashire: preston blackpool blackburn burnley lancaster morecambe accrington chorley fleetwood
cumbria: carlisle kendal barrow penrith workington whitehaven keswick
lake-district: kendal keswick windermere ambleside
yorkshire/west-yorkshire/north-yorkshire/south-yorkshire/east-yorkshire: leeds bradford sheffield york hull wakefield huddersfield halifax harrogate doncaster rotherham barnsley scarborough whitby middlesbrough skipton ripon keighley beverley bridlington northallerton selby dewsbury pontefract
humberside/humber: hull grimsby scunthorpe goole immingham
county-durham: durham darlington hartlepool bishop-auckland stanhope consett
northumberland: alnwick morpeth hexham berwick blyth ashington
tyneside/tyne-and-wear: newcastle gateshead south-shields north-shields sunderland jarrow wallsend
teesside: middlesbrough stockton redcar hartlepool billingham
london/greater-london: croydon hackney camden islington lambeth southwark greenwich lewisham ealing brent barnet enfield haringey newham bromley wimbledon kensington chelsea westminster mayfair soho brixton tottenham wembley hounslow twickenham richmond bexley shoreditch
highlands/scottish-highlands: inverness fort-william aviemore wick thurso ullapool dingwall nairn
scotland: peterhead fraserburgh elgin ayr kilmarnock paisley falkirk dunfermline kirkcaldy st-andrews perthshire aberdeenshire lanarkshire ayrshire lothian tayside borders galashiels melrose hawick dumfries galloway argyll oban stornoway lerwick aviemore fort-william livingston greenock motherwell hamilton cumbernauld arbroath montrose pitlochry central-belt
central-belt: glasgow edinburgh stirling falkirk livingston motherwell
perthshire: perth pitlochry crieff aberfeldy
aberdeenshire: aberdeen peterhead fraserburgh stonehaven
fife: dunfermline kirkcaldy st-andrews glenrothes
lothian: edinburgh livingston musselburgh
tayside: dundee perth arbroath
borders/scottish-borders: galashiels melrose hawick kelso peebles
wales: south-wales north-wales mid-wales west-wales carmarthen llanelli merthyr barry bridgend neath port-talbot llandudno rhyl colwyn-bay holyhead anglesey caernarfon snowdonia cardigan lampeter brecon tenby haverfordwest valleys
south-wales: cardiff swansea newport merthyr barry bridgend neath port-talbot llanelli valleys
north-wales: wrexham bangor llandudno rhyl colwyn-bay holyhead caernarfon anglesey
west-wales: carmarthen aberystwyth cardigan lampeter haverfordwest tenby pembroke
northern-ireland/ulster: belfast derry lisburn newry armagh omagh enniskillen ballymena antrim down tyrone fermanagh
ireland: connacht munster leinster wicklow wexford tipperary mayo meath kildare louth dundalk drogheda athlone tralee ennis clare tullamore carlow
munster: cork limerick waterford kerry clare tipperary tralee ennis
connacht: galway sligo mayo
leinster: dublin wicklow wexford kildare kilkenny meath louth
north-sea: aberdeen peterhead grimsby lowestoft stavanger bergen esbjerg fraserburgh lerwick hull rotterdam
germany: bavaria lower-saxony saxony hesse thuringia saarland brandenburg schleswig-holstein north-rhine-westphalia rhineland-palatinate baden-württemberg ruhr rhineland black-forest mecklenburg
bavaria/bayern: munich nuremberg augsburg regensburg würzburg ingolstadt rosenheim passau bamberg bayreuth erlangen
lower-saxony/niedersachsen: hannover/hanover braunschweig oldenburg osnabrück göttingen wolfsburg hildesheim
saxony/sachsen: dresden leipzig chemnitz zwickau görlitz
hesse/hessen: frankfurt kassel darmstadt wiesbaden marburg gießen
thuringia/thüringen: erfurt jena weimar gera
north-rhine-westphalia/nrw/nordrhein-westfalen: cologne düsseldorf dortmund essen bochum duisburg bonn münster aachen bielefeld wuppertal
ruhr/ruhrgebiet: dortmund essen bochum duisburg gelsenkirchen oberhausen
baden-württemberg: stuttgart karlsruhe mannheim freiburg heidelberg ulm tübingen konstanz heilbronn
black-forest/schwarzwald: freiburg villingen offenburg
schleswig-holstein: kiel lübeck flensburg husum
brandenburg: potsdam cottbus
mecklenburg: rostock schwerin stralsund greifswald
france: brittany normandy provence burgundy alsace aquitaine auvergne savoy riviera côte-d'azur loire
brittany/bretagne: rennes brest quimper vannes lorient saint-malo
normandy/normandie: rouen caen cherbourg dieppe
provence: marseille aix avignon arles toulon nice
burgundy/bourgogne: dijon beaune
alsace/elsass: strasbourg colmar mulhouse
spain: catalonia andalusia galicia basque-country aragon castile asturias extremadura canary-islands balearics girona
catalonia/cataluña/catalunya: barcelona girona tarragona lleida sitges figueres
andalusia/andalucía: seville málaga granada córdoba cádiz almería jerez huelva
galicia: vigo santiago coruña lugo ourense
basque-country/euskadi: bilbao san-sebastián vitoria donostia
portugal: alentejo
algarve: faro lagos portimão albufeira tavira
netherlands: holland den-haag
holland: amsterdam rotterdam hague/den-haag haarlem leiden delft utrecht
belgium: ostend kortrijk mechelen
flanders: ghent bruges antwerp leuven mechelen kortrijk ostend
wallonia: liège namur mons charleroi
united-states: new-england midwest deep-south west-coast east-coast pacific-northwest southwest bay-area alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada new-hampshire new-jersey new-mexico new-york north-carolina north-dakota ohio oklahoma oregon pennsylvania rhode-island south-carolina south-dakota tennessee texas utah vermont virginia washington west-virginia wisconsin wyoming appalachia
new-england: maine vermont new-hampshire massachusetts connecticut rhode-island
midwest: ohio indiana illinois michigan wisconsin minnesota iowa missouri kansas nebraska north-dakota south-dakota
pacific-northwest: washington oregon
west-coast: california oregon washington
east-coast: maine massachusetts connecticut new-york new-jersey maryland virginia north-carolina south-carolina georgia florida
southwest: arizona new-mexico texas oklahoma
deep-south: alabama mississippi georgia louisiana south-carolina
appalachia: west-virginia kentucky tennessee
ohio: cleveland columbus cincinnati toledo akron dayton
illinois: chicago springfield peoria rockford naperville
michigan: detroit lansing ann-arbor flint kalamazoo grand-rapids
indiana: indianapolis bloomington fort-wayne
wisconsin: milwaukee madison green-bay
minnesota: minneapolis duluth saint-paul rochester
missouri: st-louis kansas-city
kansas: wichita topeka
nebraska: omaha lincoln
iowa: des-moines iowa-city cedar-rapids
california: los-angeles san-francisco san-diego sacramento oakland fresno san-jose berkeley bakersfield
bay-area: san-francisco oakland berkeley san-jose palo-alto
texas: houston dallas austin san-antonio el-paso fort-worth lubbock
florida: miami orlando tampa jacksonville tallahassee pensacola
georgia: atlanta savannah augusta macon
massachusetts: boston worcester springfield cambridge lowell
new-york: buffalo rochester syracuse albany brooklyn manhattan queens bronx
new-jersey: newark trenton princeton
pennsylvania: philadelphia pittsburgh harrisburg scranton erie
washington: seattle spokane tacoma
oregon: portland eugene salem
arizona: phoenix tucson mesa flagstaff
colorado: denver boulder fort-collins
north-carolina: charlotte raleigh durham greensboro asheville
tennessee: nashville memphis knoxville chattanooga
kentucky: louisville lexington ashland
west-virginia: charleston huntington morgantown
louisiana: new-orleans baton-rouge
virginia: richmond norfolk roanoke
maryland: baltimore annapolis
maine: portland bangor augusta
vermont: burlington montpelier
new-mexico: albuquerque santa-fe
nevada: las-vegas reno
utah: salt-lake-city provo
canada: newfoundland prairies maritimes
ontario: toronto ottawa hamilton kingston london
alberta: calgary edmonton
british-columbia: vancouver victoria kelowna
nova-scotia: halifax
manitoba: winnipeg
saskatchewan: regina saskatoon
prairies: manitoba saskatchewan alberta
maritimes: nova-scotia halifax new-brunswick
australia: new-south-wales queensland victoria tasmania south-australia western-australia northern-territory outback
new-south-wales: sydney newcastle wollongong dubbo wagga bathurst tamworth albury armidale orange
queensland: brisbane cairns townsville toowoomba
victoria: melbourne geelong ballarat bendigo
south-australia: adelaide
western-australia: perth fremantle
tasmania: hobart launceston
new-zealand: north-island south-island
north-island: auckland wellington hamilton
south-island: christchurch dunedin
india: maharashtra karnataka tamil-nadu gujarat punjab west-bengal rajasthan uttar-pradesh telangana
maharashtra: mumbai pune nagpur
karnataka: bangalore mysore
tamil-nadu: chennai madurai coimbatore
gujarat: ahmedabad surat
west-bengal: kolkata
telangana: hyderabad
kerala: kochi thiruvananthapuram kozhikode
nigeria: ibadan kano kaduna enugu benin-city port-harcourt
philippines: manila cebu iloilo davao quezon
gulf/gulf-states/middle-east: united-arab-emirates qatar kuwait bahrain oman saudi-arabia
united-arab-emirates/uae/emirates: dubai sharjah abu-dhabi
qatar: doha
oman: muscat
bahrain: manama
saudi-arabia: riyadh jeddah dammam
bangladesh: dhaka chittagong
sri-lanka: colombo kandy
nepal: kathmandu pokhara
malaysia: kuala-lumpur penang
ghana: tamale
uganda: kampala
tanzania: dar-es-salaam arusha
zimbabwe: harare bulawayo
zambia: lusaka
jamaica: kingston
iran: tehran isfahan
iraq: baghdad
syria: damascus aleppo
jordan: amman
afghanistan: kabul
south-africa: western-cape gauteng kwazulu-natal
western-cape: cape-town stellenbosch
gauteng: johannesburg pretoria
kwazulu-natal: durban
middle-east: israel lebanon syria jordan iraq
continent/mainland-europe: france germany spain italy belgium netherlands austria switzerland portugal poland denmark czechia hungary
iberia: spain portugal
baltics/baltic-states: estonia latvia lithuania
baltic: stockholm helsinki tallinn riga gdańsk copenhagen gdynia rostock kiel
alps: innsbruck chamonix zermatt grenoble davos salzburg
mediterranean: barcelona marseille naples genoa valencia athens malta nice palma
latin-america/south-america: brazil argentina chile colombia peru
north-america: united-states canada
nordics/nordic-countries: denmark sweden norway finland iceland
commonwealth: canada australia new-zealand india
`
