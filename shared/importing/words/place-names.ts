import { britishAndIrishTowns } from './british-and-irish-towns.ts'

/** Countries, states and large towns, in lower case, as CVs write them. General knowledge of geography. */
export const countries: ReadonlySet<string> = names(`
  uk|u.k.|united kingdom|great britain|england|scotland|wales|northern ireland|ireland|usa|u.s.a.|us|u.s.|united states|united states of america|canada|mexico|brazil|brasil|argentina|chile|peru|colombia|venezuela|ecuador|
  bolivia|uruguay|paraguay|costa rica|panama|guatemala|cuba|jamaica|dominican republic|haiti|trinidad and tobago|germany|deutschland|france|spain|españa|portugal|italy|italia|switzerland|schweiz|suisse|austria|österreich|
  netherlands|the netherlands|nederland|belgium|belgique|belgië|luxembourg|denmark|danmark|sweden|sverige|norway|norge|finland|suomi|iceland|poland|polska|czech republic|czechia|slovakia|hungary|romania|bulgaria|greece|turkey|türkiye|
  cyprus|malta|croatia|slovenia|serbia|bosnia and herzegovina|montenegro|albania|north macedonia|kosovo|estonia|latvia|lithuania|ukraine|belarus|russia|moldova|georgia|armenia|azerbaijan|kazakhstan|uzbekistan|china|hong kong|
  taiwan|japan|south korea|korea|india|pakistan|bangladesh|sri lanka|nepal|thailand|vietnam|viet nam|cambodia|malaysia|singapore|indonesia|philippines|australia|new zealand|south africa|nigeria|ghana|kenya|uganda|tanzania|ethiopia|
  rwanda|zambia|zimbabwe|botswana|namibia|mozambique|angola|cameroon|senegal|ivory coast|morocco|algeria|tunisia|libya|egypt|sudan|israel|palestine|jordan|lebanon|syria|iraq|iran|saudi arabia|uae|united arab emirates|qatar|kuwait|
  bahrain|oman|yemen|afghanistan|mongolia|fiji|eu|europe|emea|apac
`)

/** States, provinces and regions by name. */
export const regions: ReadonlySet<string> = names(`
  alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|
  nevada|new hampshire|new jersey|new mexico|new york|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|south carolina|south dakota|tennessee|texas|utah|vermont|virginia|washington|west virginia|wisconsin|wyoming|
  ontario|quebec|québec|british columbia|alberta|manitoba|saskatchewan|nova scotia|new brunswick|newfoundland|new south wales|victoria|queensland|western australia|south australia|tasmania|
  bavaria|bayern|hessen|saxony|sachsen|nrw|nordrhein-westfalen|baden-württemberg|catalonia|andalusia|lombardy|tuscany|île-de-france|bretagne|provence|
  kent|surrey|essex|sussex|west sussex|east sussex|hampshire|dorset|devon|cornwall|somerset|wiltshire|berkshire|oxfordshire|buckinghamshire|hertfordshire|bedfordshire|cambridgeshire|norfolk|suffolk|lincolnshire|nottinghamshire|derbyshire|
  leicestershire|warwickshire|staffordshire|shropshire|cheshire|lancashire|yorkshire|west yorkshire|south yorkshire|north yorkshire|cumbria|northumberland|county durham|tyne and wear|merseyside|greater manchester|west midlands|
  rutland|northamptonshire|gloucestershire|herefordshire|worcestershire|middlesex|humberside|teesside|tyneside|isle of wight|isle of man|isle of skye|jersey|guernsey|orkney|shetland|outer hebrides|western isles|channel islands|anglesey|ynys môn|
  ceredigion|powys|gwynedd|pembrokeshire|carmarthenshire|monmouthshire|flintshire|denbighshire|glamorgan|south wales|north wales|mid wales|west wales|fife|angus|moray|perthshire|aberdeenshire|ayrshire|lanarkshire|renfrewshire|stirlingshire|
  dumfriesshire|dumfries and galloway|argyll|argyll and bute|highlands|scottish highlands|east lothian|midlothian|west lothian|scottish borders|caithness|sutherland|antrim|tyrone|fermanagh|east anglia|the midlands|east midlands|the wirral|
  wirral|black country|the fens|maharashtra|karnataka|tamil nadu|kerala|punjab|gujarat
`)

/** Codes of US states, Canadian provinces and Australian states, in capitals. */
export const stateCodes: ReadonlySet<string> = new Set(
  'AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC ON QC BC AB MB SK NS NB NL PE NSW VIC QLD TAS ACT UK USA US DE FR CH AT NL UAE EU'.split(
    ' ',
  ),
)

/** Codes of countries that stand for nothing else behind a town, in capitals (ISO 3166-1). */
export const countryCodes: ReadonlySet<string> = new Set(
  'GB IE ES PT BE LU DK SE NO FI IS PL CZ SK HU RO BG GR TR CY MT SI RS EE LV LT UA NZ AU ZA JP CN SG PH BR MX CL'.split(
    ' ',
  ),
)

/** Those that stand for something else as well, so that the town before them has to be known. */
export const ambiguousCodes: ReadonlySet<string> = new Set(['IT', 'HR', 'BA', 'AE', 'MY'])

/** Large towns of the world, and those of Britain and Ireland. */
export const towns: ReadonlySet<string> = new Set([
  ...britishAndIrishTowns,
  ...names(`
  london|birmingham|manchester|leeds|sheffield|liverpool|bristol|newcastle|newcastle upon tyne|nottingham|leicester|coventry|bradford|hull|stoke-on-trent|wolverhampton|plymouth|derby|southampton|portsmouth|brighton|hove|reading|oxford|
  cambridge|york|bath|exeter|norwich|ipswich|colchester|luton|milton keynes|northampton|peterborough|lincoln|lancaster|preston|blackpool|bolton|stockport|warrington|chester|carlisle|durham|sunderland|middlesbrough|swindon|gloucester|
  cheltenham|worcester|hereford|canterbury|dover|guildford|slough|watford|st albans|winchester|salisbury|bournemouth|poole|torquay|truro|huddersfield|wakefield|halifax|doncaster|rotherham|barnsley|harrogate|scarborough|edinburgh|glasgow|
  aberdeen|dundee|inverness|perth|stirling|cardiff|swansea|newport|wrexham|belfast|derry|lisburn|dublin|cork|galway|limerick|waterford|kilkenny|
  new york|new york city|nyc|brooklyn|los angeles|chicago|houston|phoenix|philadelphia|san antonio|san diego|dallas|san jose|austin|jacksonville|fort worth|columbus|charlotte|san francisco|indianapolis|seattle|denver|washington|
  washington dc|washington d.c.|boston|el paso|nashville|detroit|oklahoma city|portland|las vegas|memphis|louisville|baltimore|milwaukee|albuquerque|tucson|fresno|sacramento|kansas city|mesa|atlanta|omaha|colorado springs|raleigh|
  miami|long beach|virginia beach|oakland|minneapolis|tulsa|tampa|arlington|new orleans|wichita|cleveland|bakersfield|honolulu|anaheim|lexington|stockton|st. louis|st louis|saint louis|pittsburgh|cincinnati|anchorage|greensboro|
  newark|jersey city|lincoln|orlando|irvine|toledo|durham|madison|buffalo|boise|richmond|spokane|rochester|des moines|salt lake city|providence|hartford|albany|syracuse|ann arbor|palo alto|mountain view|sunnyvale|santa clara|menlo park|
  cupertino|redmond|bellevue|berkeley|pasadena|santa monica|boulder|savannah|charleston|burlington|duluth|tacoma|eugene|salem|dayton|akron|santa fe|
  toronto|montreal|montréal|vancouver|calgary|edmonton|ottawa|winnipeg|quebec city|hamilton|halifax|victoria|waterloo|mississauga|sydney|melbourne|brisbane|perth|adelaide|canberra|hobart|auckland|wellington|christchurch|dunedin|
  berlin|hamburg|munich|münchen|cologne|köln|frankfurt|frankfurt am main|stuttgart|düsseldorf|dusseldorf|dortmund|essen|leipzig|bremen|dresden|hanover|hannover|nuremberg|nürnberg|duisburg|bochum|wuppertal|bonn|bielefeld|mannheim|
  karlsruhe|münster|augsburg|wiesbaden|mainz|freiburg|heidelberg|kiel|lübeck|erfurt|rostock|kassel|potsdam|regensburg|würzburg|ulm|göttingen|tübingen|jena|aachen|darmstadt|vienna|wien|graz|linz|salzburg|innsbruck|zurich|zürich|geneva|
  genève|basel|bern|lausanne|lucerne|luzern|st. gallen|winterthur|lugano|paris|marseille|lyon|toulouse|nice|nantes|strasbourg|montpellier|bordeaux|lille|rennes|reims|grenoble|dijon|angers|nancy|tours|metz|brussels|bruxelles|antwerp|
  ghent|gent|bruges|leuven|liège|amsterdam|rotterdam|the hague|den haag|utrecht|eindhoven|groningen|delft|leiden|maastricht|luxembourg|madrid|barcelona|valencia|seville|sevilla|zaragoza|málaga|malaga|bilbao|granada|lisbon|lisboa|porto|
  coimbra|braga|rome|roma|milan|milano|naples|napoli|turin|torino|palermo|genoa|bologna|florence|firenze|venice|verona|padua|pisa|trieste|athens|thessaloniki|istanbul|ankara|izmir|copenhagen|københavn|aarhus|odense|stockholm|gothenburg|
  göteborg|malmö|uppsala|lund|linköping|oslo|bergen|trondheim|stavanger|helsinki|espoo|tampere|turku|oulu|reykjavik|warsaw|warszawa|kraków|krakow|wrocław|gdańsk|gdansk|poznań|łódź|prague|praha|brno|ostrava|bratislava|budapest|debrecen|
  bucharest|cluj-napoca|cluj|timișoara|sofia|plovdiv|varna|belgrade|zagreb|split|ljubljana|sarajevo|skopje|tirana|tallinn|tartu|riga|vilnius|kaunas|kyiv|kiev|lviv|odesa|kharkiv|minsk|moscow|saint petersburg|st. petersburg|chisinau|tbilisi|
  yerevan|baku|almaty|tashkent|beijing|shanghai|shenzhen|guangzhou|hangzhou|nanjing|chengdu|wuhan|hong kong|taipei|tokyo|osaka|kyoto|seoul|busan|mumbai|delhi|new delhi|bangalore|bengaluru|hyderabad|chennai|kolkata|pune|ahmedabad|gurgaon|
  noida|karachi|lahore|islamabad|dhaka|colombo|kathmandu|bangkok|hanoi|ho chi minh city|kuala lumpur|singapore|jakarta|manila|cape town|johannesburg|pretoria|durban|lagos|abuja|accra|nairobi|kampala|addis ababa|kigali|lusaka|harare|dakar|
  casablanca|rabat|tunis|cairo|alexandria|tel aviv|jerusalem|haifa|amman|beirut|riyadh|jeddah|dubai|abu dhabi|doha|kuwait city|muscat|tehran|são paulo|sao paulo|rio de janeiro|brasília|buenos aires|córdoba|santiago|lima|bogotá|bogota|
  medellín|quito|caracas|montevideo|mexico city|ciudad de méxico|guadalajara|monterrey|havana|kingston|san juan
`),
])

/** Ways of working that stand where a place would. */
export const workPlaces: ReadonlySet<string> = names(
  'remote|hybrid|on-site|onsite|fully remote|work from home|home office|homeoffice|various locations|various|télétravail|teletrabajo|nationwide|international|worldwide',
)

function names(text: string): ReadonlySet<string> {
  return new Set(
    text
      .replace(/\n\s*/gu, '')
      .split('|')
      .map((name) => name.trim())
      .filter(Boolean),
  )
}
