/**
 * Countries with their names in several languages, then their regions and cities; names of one place are joined by a stroke, words of
 * one name by a hyphen. General knowledge of geography.
 */
export const placeTable = `
united-kingdom/uk/britain/großbritannien/royaume-uni/reino-unido/regno-unito: england scotland wales northern-ireland
england/angleterre/inglaterra/inghilterra: london/londres/londra manchester birmingham leeds liverpool bristol sheffield newcastle nottingham leicester plymouth southampton portsmouth norwich york oxford cambridge exeter brighton reading hull bradford coventry derby bath durham lancaster carlisle truro gloucester worcester cornwall/cornouailles devon kent essex sussex surrey norfolk suffolk yorkshire lancashire cumbria tyneside merseyside northumberland lincolnshire derbyshire dorset somerset hampshire guildford sunderland middlesbrough preston blackpool ipswich luton swindon
scotland/schottland/écosse/escocia/scozia: edinburgh/édimbourg/edimburgo glasgow aberdeen dundee inverness stirling perth fife highlands orkney shetland hebrides
wales/pays-de-galles/gales/galles: cardiff swansea newport wrexham bangor aberystwyth powys gwynedd pembroke
northern-ireland/nordirland: belfast derry/londonderry antrim
jersey: st-helier
ireland/irland/irlande/irlanda: dublin/dublín cork galway limerick waterford kilkenny sligo donegal kerry ennis
germany/deutschland/allemagne/alemania/germania: berlin/berlín munich/münchen/monaco/múnich hamburg/hambourg/hamburgo cologne/köln/colonia frankfurt/francfort/fráncfort stuttgart düsseldorf leipzig dresden/dresde hanover/hannover nuremberg/nürnberg bremen/brême essen dortmund bonn münster mannheim karlsruhe augsburg freiburg heidelberg mainz/mayence kiel lübeck rostock erfurt kassel bielefeld rosenheim regensburg/ratisbon würzburg ulm aachen/aix-la-chapelle saarbrücken trier/trèves potsdam jena weimar göttingen braunschweig/brunswick wuppertal bochum gütersloh minden traunstein paderborn herford passau bavaria/bayern/bavière/baviera saxony/sachsen/saxe/sajonia hesse/hessen swabia/schwaben westphalia/westfalen rhineland/rheinland thuringia/thüringen lower-saxony/niedersachsen brandenburg
austria/österreich/autriche: vienna/wien/vienne/viena salzburg/salzbourg/salzburgo graz linz innsbruck klagenfurt bregenz tyrol/tirol styria/steiermark carinthia/kärnten vorarlberg
switzerland/schweiz/suisse/suiza/svizzera: zurich/zürich/zurigo geneva/genf/genève/ginebra/ginevra basel/bâle/basilea bern/berne/berna lausanne/losanna lucerne/luzern/lucerna lugano winterthur sankt-gallen/st-gallen fribourg ticino/tessin neuchâtel/neuenburg
france/frankreich/francia: paris/parís/parigi lyon/lyons/lione marseille/marseilles/marsella/marsiglia nice/nizza/niza toulouse/tolosa bordeaux/burdeos strasbourg/straßburg/strassburg/estrasburgo nantes lille rennes reims/rheims montpellier grenoble dijon angers tours brest rouen nancy metz orléans limoges besançon caen mulhouse avignon annecy poitiers brittany/bretagne/bretaña normandy/normandie/normandía provence alsace/elsass burgundy/bourgogne corsica/corse/córcega savoy/savoie lorraine/lothringen
spain/spanien/espagne/españa/spagna: madrid barcelona/barcelone seville/sevilla/séville/siviglia valencia/valence bilbao/bilbo zaragoza/saragossa/saragosse málaga/malaga murcia/murcie granada/grenade córdoba/cordoba/cordova alicante salamanca valladolid santander vitoria/gasteiz pamplona/iruña san-sebastián/donostia gijón oviedo cádiz/cadiz toledo almería tarragona leioa getxo andalusia/andalucía/andalousie/andalusien catalonia/cataluña/catalunya/catalogne/katalonien galicia/galice basque-country/euskadi mallorca/majorca tenerife asturias castile/castilla aragon/aragón
portugal/portogallo: lisbon/lisboa/lissabon/lisbonne/lisbona porto/oporto coimbra braga faro aveiro algarve madeira azores/açores évora
italy/italien/italie/italia: rome/roma/rom milan/milano/mailand/milán turin/torino/turín florence/firenze/florenz/florencia venice/venezia/venedig/venise/venecia naples/napoli/neapel/nápoles genoa/genova/genua/gênes/génova bologna/bologne/bolonia palermo/palerme verona/vérone padua/padova/padoue bari trieste/triest parma/parme pisa/pise siena/sienne perugia bergamo trento/trient bolzano/bozen brescia modena piedmont/piemonte/piemont/piémont/piamonte tuscany/toscana/toskana/toscane sicily/sicilia/sizilien/sicile lombardy/lombardia/lombardei/lombardie sardinia/sardegna/sardinien/sardaigne veneto south-tyrol/südtirol apulia/puglia
belgium/belgien/belgique/bélgica/belgio: brussels/bruxelles/brüssel/brussel/bruselas antwerp/antwerpen/anvers/amberes ghent/gent/gand/gante bruges/brugge/brügge/brujas liège/lüttich/luik/lieja leuven/louvain/löwen namur mons charleroi flanders/vlaanderen/flandern/flandre wallonia/wallonie
netherlands/holland/niederlande/niederlanden/pays-bas/países-bajos/paesi-bassi/nederland: amsterdam rotterdam hague/haag utrecht eindhoven groningen delft leiden haarlem maastricht arnhem nijmegen tilburg zeeland friesland
luxembourg/luxemburg/luxemburgo: luxembourg/luxemburg
denmark/dänemark/danemark/dinamarca/danimarca/danmark: copenhagen/københavn/kopenhagen/copenhague/copenaghen aarhus/århus odense aalborg/ålborg esbjerg jutland/jylland zealand
sweden/schweden/suède/suecia/svezia/sverige: stockholm gothenburg/göteborg/gotemburgo malmö/malmo uppsala lund linköping umeå scania/skåne
norway/norwegen/norvège/noruega/norvegia/norge: oslo bergen trondheim stavanger tromsø/tromso
finland/finnland/finlande/finlandia/suomi: helsinki tampere turku/åbo oulu espoo lapland
iceland/island/islande/islandia: reykjavik/reykjavík akureyri
poland/polen/pologne/polonia/polska: warsaw/warszawa/warschau/varsovie/varsovia/varsavia kraków/cracow/krakow/krakau/cracovie/cracovia gdańsk/gdansk/danzig wrocław/wroclaw/breslau poznań/poznan/posen łódź/lodz szczecin/stettin katowice lublin rzeszów toruń silesia/śląsk/schlesien
czechia/czech-republic/tschechien/tchéquie/chequia/česko: prague/praha/prag/praga brno/brünn ostrava plzeň/pilsen olomouc bohemia/böhmen moravia/mähren
slovakia/slowakei/slovaquie/eslovaquia: bratislava/pressburg košice
hungary/ungarn/hongrie/hungría/ungheria/magyarország: budapest debrecen szeged pécs győr
romania/rumänien/roumanie/rumanía/românia: bucharest/bucurești/bukarest/bucarest cluj/klausenburg timișoara/timisoara/temeswar iași/iasi brașov/kronstadt sibiu/hermannstadt transylvania/siebenbürgen
bulgaria/bulgarien/bulgarie: sofia plovdiv varna burgas
greece/griechenland/grèce/grecia: athens/athen/athènes/atenas/atene thessaloniki/salonica/saloniki patras crete/kreta/crète/creta corfu/korfu rhodes/rhodos
turkey/türkei/turquie/turquía/turchia/türkiye: istanbul/estambul ankara izmir/smyrna antalya bursa
croatia/kroatien/croatie/croacia/hrvatska: zagreb split dubrovnik rijeka zadar
slovenia/slowenien/slovénie/eslovenia/slovenija: ljubljana/laibach maribor
serbia/serbien/serbie/srbija: belgrade/beograd/belgrad/belgrado novi-sad
bosnia/bosnien/bosnie: sarajevo mostar
albania/albanien/albanie: tirana
ukraine/ucrania/ucraina: kyiv/kiev/kiew lviv/lwów/lemberg/lvov odesa/odessa kharkiv/kharkov
russia/russland/russie/rusia: moscow/moskau/moscou/moscú/mosca/moskva st-petersburg/petersburg
lithuania/litauen/lituanie/lituania: vilnius/wilna kaunas
latvia/lettland/lettonie/letonia: riga
estonia/estland/estonie: tallinn/reval tartu
malta/malte: valletta
cyprus/zypern/chypre/chipre: nicosia limassol
united-states/usa/america/états-unis/estados-unidos/vereinigte-staaten: new-york boston chicago washington philadelphia/philadelphie los-angeles san-francisco seattle houston dallas austin denver atlanta miami detroit minneapolis portland california/kalifornien/californie texas florida ohio massachusetts michigan colorado nebraska oregon alaska hawaii nevada virginia georgia
canada/kanada/canadá: toronto montreal/montréal vancouver ottawa calgary edmonton winnipeg québec/quebec halifax saskatchewan ontario alberta manitoba nova-scotia british-columbia
mexico/mexiko/mexique/méxico/messico: mexico-city guadalajara monterrey oaxaca puebla
brazil/brasilien/brésil/brasil/brasile: são-paulo/sao-paulo rio-de-janeiro/rio brasília salvador recife
argentina/argentinien/argentine: buenos-aires rosario mendoza
chile/chili: santiago valparaíso
colombia/kolumbien/colombie: bogotá/bogota medellín/medellin cali
peru/pérou/perú: lima cusco arequipa
japan/japon/japón/giappone: tokyo/tokio hokkaido okinawa fukuoka kobe osaka kyoto/kioto nagoya sapporo hiroshima yokohama
china/chine/cina: beijing/peking/pékin/pekín/pechino shanghai/schanghai hong-kong guangzhou/canton shenzhen wuhan
korea/südkorea/corée/corea: seoul/séoul/seúl busan
india/indien/inde: delhi mumbai/bombay bangalore/bengaluru chennai/madras kolkata/calcutta hyderabad pune kerala goa
pakistan/pakistán: karachi lahore islamabad
vietnam: hanoi saigon
thailand/thaïlande/tailandia: bangkok chiang-mai
indonesia/indonesien/indonésie: jakarta bali surabaya
singapore/singapur/singapour: singapore
australia/australien/australie: sydney melbourne brisbane perth adelaide canberra hobart darwin queensland tasmania/tasmanien
new-zealand/neuseeland/nouvelle-zélande/nueva-zelanda: auckland wellington christchurch dunedin
south-africa/südafrika/afrique-du-sud/sudáfrica: cape-town/kapstadt johannesburg durban pretoria
egypt/ägypten/égypte/egipto/egitto: cairo/kairo/caire alexandria/alexandrien
morocco/marokko/maroc/marruecos/marocco: casablanca rabat marrakesh/marrakech fez/fès tangier/tanger
tunisia/tunesien/tunisie/túnez: tunis
algeria/algerien/algérie/argelia: algiers/alger oran
kenya/kenia: nairobi mombasa kisumu
nigeria/nigéria: lagos abuja
ghana: accra kumasi
ethiopia/äthiopien/éthiopie: addis-ababa
israel/israël: jerusalem tel-aviv haifa
lebanon/libanon/liban/líbano: beirut/beyrouth
`

/** What lies in a continent or union, by the first name of each country. General knowledge of geography. */
export const largerPlaces = `
europe/europa: united-kingdom england scotland wales northern-ireland ireland germany austria switzerland france spain portugal italy belgium netherlands luxembourg denmark sweden norway finland iceland poland czechia slovakia hungary romania bulgaria greece croatia slovenia serbia bosnia albania ukraine lithuania latvia estonia malta cyprus benelux
benelux/low-countries: belgium netherlands luxembourg
scandinavia/skandinavien/scandinavie: denmark sweden norway
balkans/balkan: croatia serbia bosnia albania bulgaria slovenia
africa/afrika/afrique: south-africa egypt morocco tunisia algeria kenya nigeria ghana ethiopia
asia/asien/asie: japan china korea india pakistan vietnam thailand indonesia singapore israel lebanon
`
