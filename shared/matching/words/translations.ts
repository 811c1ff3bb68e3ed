/**
 * What postings and CVs say in German | French | Spanish | Dutch, after the English word it stands for, so that one
 * lexicon serves all. A word listed twice stands for the first. General knowledge of the languages.
 */
export const translations = `
leadership | führung führungserfahrung leitung teamleitung mitarbeiterführung personalverantwortung führen leiten leite leitet geleitet stationsleitung filialleitung | encadrement management manager encadrer encadré encadre diriger dirigé direction responsable leadership | liderazgo dirección dirigir dirigí lidero liderar lideré supervisar superviso supervisé jefatura responsable encargado encargada mando | leidinggeven leiding leidinggevende leidde leid leiden aansturen aansturing stuur stuurde teamleider
manage | verwalten | gérer gère gérez gestion | gestionar gestiono gestioné gestión | beheren beheer beheerde
team | team mannschaft | équipe équipes brigade | equipo equipos | team ploeg teams
teamwork | teamfähigkeit teamfähig teamarbeit zusammenarbeit zusammenarbeiten kollegial teamgeist teamplayer | collaboration collaborer collaboratif coopération | colaboración colaborar cooperación | samenwerken samenwerking teamspeler samenwerkt collegiaal
communication | kommunikation kommunikationsfähigkeit kommunikationsstark kommunikationsstärke kommunikativ gespräch gespräche gesprächsführung | communication communiquer relationnel entretien entretiens aisance | comunicación comunicar comunicativa comunicativo conversación | communicatie communicatief communiceren gesprek gesprekken gespreksvaardigheden
explain | erklären erkläre erklärt erläutern aufklären aufklärung verständlich | expliquer explique expliqué vulgariser vulgarisation pédagogie | explicar explico expliqué divulgación | uitleggen uitleg legde toelichten toelichting licht
writing | schreiben schreibe geschrieben verfassen verfasst schriftlich texte redaktion | rédiger rédigé rédaction écrire écrit rédactionnel rédactionnelles | redactar redacción redacté escribir escrita escrito | schrijven schrijf schreef geschreven schriftelijk schriftelijke opstellen redactie
presentation | präsentation präsentieren präsentiert vortrag vorträge | présentation présenter présenté exposé conférence | presentación presentar presenté ponencia charla | presentatie presenteren presenteerde lezing
empathy | einfühlungsvermögen empathie empathisch mitgefühl einfühlsam feingefühl | empathie écoute bienveillance bienveillant empathique | empatía empático sensibilidad humanidad cercanía | empathie empathisch inlevingsvermögen invoelend inlevingsvermogen
bereaved | todesfall trauernde trauer tod verstorben sterben | deuil décès endeuillé | duelo fallecimiento muerte | overlijden rouw sterven
family | angehörige angehörigen familie familien | famille familles proches | familia familias familiares | familie familieleden naasten gezin gezinnen
parents | eltern elterngespräche elternarbeit | parents | padres progenitores | ouders
conflict | konflikt konflikte konfliktfähigkeit konfliktlösung streit deeskalation | conflit conflits médiation désaccord | conflicto conflictos mediación disputa disputas | conflict conflicten ruzie ruzies bemiddeling bemiddelen weerstand bezwaar bezwaren klachten
complaint | beschwerde beschwerden reklamation reklamationen | réclamation réclamations plainte plaintes | queja quejas reclamación reclamaciones | klacht klachten
pressure | belastbar belastbarkeit stressresistent druck stress | stress pression résistance rush | presión estrés | stressbestendig druk stress
calm | ruhig gelassen gelassenheit | calme sang-froid | calma tranquilo serenidad | rustig kalm
flexible | flexibel flexibilität anpassungsfähig wechselnde | flexibilité flexible polyvalence polyvalent adaptabilité | flexibilidad flexible polivalente polivalencia adaptación | flexibel flexibiliteit aanpassingsvermogen
initiative | eigeninitiative initiative engagement engagiert eigenständig selbständig selbstständig eigenverantwortlich selbstständigkeit | initiative initiatives autonomie autonome proactif monté lancé créé | iniciativa proactivo proactividad autonomía autónomo proactiva | initiatief zelfstandig zelfstandigheid proactief ondernemend
organisation | organisation organisationstalent organisieren organisiert organisationsgeschick strukturiert | organisation organiser organisé organisée rigueur rigoureux | organización organizar organizado organicé | organiseren organiseer organisatie organiseerde gestructureerd
prioritise | priorisieren prioritäten prioritätensetzung | priorités prioriser priorisation | prioridades priorizar triaje clasifico clasificar gravedad | prioriteiten prioriteren
deadline | termin termine termintreue fristen frist | délai délais échéances échéance | plazo plazos | deadline deadlines termijn termijnen
planning | planung planen plane geplant planer | planification planifier planning | planificación planificar planifico planifiqué | planning plannen planningen plande
rota | dienstplan dienstplanung dienste dienstpläne schichtplan schichtplanung einsatzplanung | plannings roulement | turnos cuadrante turno | rooster roosters roosteren dienstrooster
shift | schicht schichten schichtarbeit schichtdienst spätdienst frühdienst | poste postes horaires décalés | turno turnos | dienst diensten ploegendienst wisseldienst onregelmatige
night | nacht nachts nachtdienst nachtschicht | nuit nuits | noche noches nocturno | nacht nachten nachtdienst
weekend | wochenende wochenenden wochenenddienst | week-end week-ends dimanche samedi | festivos | weekend weekenden
on-call | rufbereitschaft bereitschaft bereitschaftsdienst notdienst | astreinte astreintes garde gardes | guardia guardias | bereikbaarheidsdienst storingsdienst piketdienst
customer | kunde kunden kundin kundenorientierung kundenorientiert kundenservice kundendienst kundenbetreuung gäste gast | client clients clientèle usagers accueil | cliente clientes usuarios huéspedes | klant klanten klantgericht klantgerichtheid klantenservice klantvriendelijk gasten
sales | verkauf vertrieb verkaufen verkauft umsatz verkäufer akquise | vente ventes vendre vendu commercial commerciale vendeur prospection | ventas vender vendí comercial captación vendedor | verkoop verkopen verkocht omzet acquisitie
supplier | lieferant lieferanten einkauf beschaffung | fournisseur fournisseurs achats approvisionnement maraîchers producteurs | proveedor proveedores compras aprovisionamiento | leverancier leveranciers inkoop
negotiation | verhandlung verhandlungen verhandeln verhandelt verhandlungsgeschick verhandlungssicher | négociation négocier négocié négociations | negociación negociar negocié negociaciones | onderhandelen onderhandeling onderhandeld onderhandelde
contract | vertrag verträge vertragsmanagement | contrat contrats | contrato contratos | contract contracten
tender | ausschreibung ausschreibungen vergabe vergaberecht |  | licitación licitaciones concursos | aanbesteding aanbestedingen aanbesteden
budget | budget budgets budgetverantwortung haushalt kostenplanung etat | budget budgets budgétaire budgétaires | presupuesto presupuestos presupuestario | budget budgetten begroting begrotingen budgetbeheer
cost | kosten kostenkontrolle einsparung einsparungen gespart sparen | coût coûts économies | coste costes ahorro ahorré gastos | kosten kostenbeheersing bespaard bespaarde besparing calculatie calculaties
accounting | buchhaltung buchführung bilanzierung bilanz bilanzen rechnungswesen finanzbuchhaltung buchhalter | comptabilité comptable comptables bilan bilans clôture | contabilidad contable contables balance | boekhouding boekhoudkundig boekhouder administratie jaarrekening
finance | finanzen finanziell controlling finanzkenntnisse | finance finances financier financière trésorerie trésorier | finanzas financiero financiera financieras tesorera tesorería tesorero cuentas | financiën financieel financiële penningmeester kas
tax | steuer steuern steuerrecht umsatzsteuer steuererklärung | fiscalité fiscal fiscale impôt impôts tva | fiscalidad fiscal impuesto impuestos iva tributario | belasting belastingen btw fiscaal
month-end | monatsabschluss jahresabschluss abschluss abschlüsse | clôture clôtures | cierre cierres | maandafsluiting jaarafsluiting
payroll | gehaltsabrechnung lohnabrechnung lohnbuchhaltung lohn | paie paies salaires | nómina nóminas | loonadministratie salarisadministratie salarissen
audit | prüfung revision wirtschaftsprüfer audits | audit audits auditeur | auditoría auditor auditores auditorías | audit audits accountantscontrole
invoice | rechnung rechnungen fakturierung | facture factures facturation | factura facturas facturación | factuur facturen facturatie
reconciliation | abstimmung kontenabstimmung | rapprochement rapprochements | conciliación conciliaciones | afstemming
stock | lager bestand bestände inventur warenwirtschaft lagerverwaltung | stock stocks inventaire inventaires | inventario inventarios existencias almacén | voorraad voorraden voorraadbeheer inventaris
waste | abfall verschwendung | gaspillage déchets | desperdicio residuos | afval verspilling
sustainability | nachhaltigkeit nachhaltig umwelt umweltschutz klimaschutz ökologisch | écologique écologie durable environnement environnemental | sostenibilidad sostenible medioambiente ecológico ambiental | duurzaam duurzaamheid milieu
energy | energie energieeinsparung energieeffizienz stromverbrauch kwh | énergie énergétique | energía energético | energie
solar | photovoltaik solaranlage solar photovoltaikanlage photovoltaikanlagen | photovoltaïque solaire | fotovoltaica solar | zonnepanelen zonne-energie
safety | sicherheit arbeitssicherheit arbeitsschutz unfallverhütung sicherheitsbewusstsein sicherheitsunterweisung | sécurité prévention | seguridad | veiligheid veilig veiligheidsregels vca arbo
hygiene | hygiene hygienevorschriften sauberkeit reinigung lebensmittelhygiene haccp | hygiène propreté nettoyage haccp | higiene limpieza appcc | hygiëne schoonmaak haccp
quality | qualität qualitätssicherung qualitätsmanagement qualitätsbewusstsein | qualité | calidad | kwaliteit kwaliteitszorg
accuracy | genauigkeit sorgfalt sorgfältig gewissenhaft präzision genau | précision minutie rigueur soin | precisión meticuloso rigor minuciosidad detallista | nauwkeurig nauwkeurigheid zorgvuldig precies
reliable | zuverlässig zuverlässigkeit verantwortungsbewusst verantwortungsbewusstsein pünktlich pünktlichkeit | fiable fiabilité ponctualité sérieux ponctuel | fiable responsabilidad puntualidad puntual responsable | betrouwbaar betrouwbaarheid verantwoordelijkheidsgevoel stipt
error | fehler fehlerquote | erreur erreurs | error errores fallos | fout fouten
reduced | reduziert gesenkt senken halbiert verringert | réduit réduire réduction diminué baisse | reduje reducir redujo reducción rebaja | verlaagd verlaagde teruggebracht verminderd gehalveerd
improvement | verbesserung verbessert optimierung optimieren optimiert verbessern prozessoptimierung | amélioration améliorer amélioré optimisation | mejora mejorar mejoré optimización mejoras | verbetering verbeteren verbeterd optimaliseren verbeterde
change | veränderung veränderungen wandel umstellung einführung eingeführt umrüstung | changement transformation | cambio cambios implantación implanté | verandering veranderingen invoering ingevoerd vernieuwing verandermanagement
project | projekt projekte projektmanagement projektleitung projektleiter | projet projets | proyecto proyectos | project projecten projectmanagement projectleider projectleiding
project management | projektmanagement projektleitung |  |  | projectmanagement projectleider projectmanager
digital | digital digitale digitalisierung edv it-kenntnisse pc-kenntnisse | numérique numériques informatique bureautique logiciel logiciels | digital digitales informática ofimática informáticas | digitaal digitale computer ict computervaardigheden
software | software programm programme | logiciel logiciels | software programas aplicaciones | software programma's programma
programming | programmierung programmieren softwareentwicklung entwickler programmiert sps steuerung | programmation développement développeur programmer | programación programar desarrollador desarrollo | programmeren programmeur softwareontwikkeling ontwikkelaar
plc | sps steuerung steuerungen steuerungstechnik tia s7 | automate automates automatisme | autómata autómatas plc | plc besturingstechniek
database | datenbank datenbanken |  |  | database databases
data | daten datenanalyse datenauswertung | données | datos | data gegevens data-analyse
analysis | analyse analysen analytisch auswertung analysieren analytisches | analyse analyser analytique | análisis analizar analítica analítico | analyse analyseren analytisch
research | forschung recherche forschen wissenschaftlich | recherche recherches scientifique | investigación investigar científico | onderzoek onderzoeken wetenschappelijk
spreadsheet | tabellenkalkulation | tableur |  | spreadsheet
teaching | unterricht unterrichten unterrichte lehre lehren lehrtätigkeit lehrerfahrung lehrer lehrerin lehrkraft | enseignement enseigner enseigne enseigné cours classes professeur enseignant enseignante | docencia enseñanza enseñar enseño clases profesor profesora maestra docente | lesgeven onderwijs les lessen leerkracht docent leraar klas
training | schulung schulungen schulen unterweisen unterweisung weiterbildung fortbildung geschult unterweise | formation formations former formé formateur ateliers atelier | formación formar formo formé cursos capacitación taller talleres | training trainingen trainen train scholing opleiden cursus
mentoring | anleitung anleiten einarbeitung einarbeiten praxisanleitung praxisanleiter eingearbeitet | tutorat tuteur accompagnement accompagner transmission transmettre encadre | tutoría mentoría acompañamiento tutor tutora | coachen begeleiden begeleiding begeleid begeleidde inwerken coach coacht
apprentice | auszubildende auszubildenden azubi azubis lehrling lehrlinge nachwuchskräfte nachwuchs | apprenti apprentis alternant commis stagiaire stagiaires | aprendiz aprendices prácticas becarios | leerling-monteur stagiair stagiairs stagiaires bbl-leerling startende
student | schüler schülerinnen studierende studenten student | élève élèves étudiant étudiants | alumno alumnos alumnado estudiante estudiantes | leerling leerlingen student studenten
child | kind kinder kindern kita kindergarten jugendliche | enfant enfants jeunes | niño niños niña infancia infantil menores | kind kinderen jongeren jeugd
special needs | förderbedarf inklusion sonderpädagogik legasthenie | dyslexique dyslexiques handicap handicapé inclusion dyslexie | dislexia inclusión discapacidad | dyslexie adhd zorgleerlingen passend inclusie beperking
curriculum | lehrplan lehrpläne curriculum | programmes | currículo | lesmethode methode curriculum leerplan
pupil tracking |  | pronote |  | leerlingvolgsysteem parnassys
care | pflege pflegen betreuung betreue betreuen betreut versorgung pflegekraft | soin soins soigner aide-soignante | cuidados cuidar cuidado atención asistencia | zorg verzorging verzorgen zorgverlening verpleging
nursing | pflege krankenpflege pflegefachfrau pflegefachkraft gesundheitspfleger krankenpflegerin pflegefachmann krankenpfleger krankenschwester | infirmier infirmière | enfermería enfermera enfermero enfermeras | verpleegkundige verpleegkunde verpleegkundigen
patient | patient patienten patientin bewohner | patient patients résidents | paciente pacientes residentes | patiënt patiënten cliënten bewoners
hospital | krankenhaus klinik klinikum | hôpital clinique | hospital clínica | ziekenhuis
ward | station stationen abteilung | service unité | planta unidad | afdeling
intensive care | intensivstation intensivpflege beatmung beatmet beatmete intensiv | réanimation | uci | intensive-care ic-afdeling
emergency | notfall notaufnahme notfälle notfallmedizin rettungsdienst | urgence urgences secours | urgencia urgencias emergencia emergencias | spoedeisende spoed noodgevallen
wound care | wunde wunden wundversorgung wundmanagement verbandwechsel verband wundpflege | plaie plaies pansement pansements | herida heridas curas | wondzorg wondverzorging wonden
surgery | operation operationen op-saal chirurgie chirurgisch | bloc opératoire chirurgie | quirófano cirugía quirúrgico | operatie operaties chirurgie
medication | medikament medikamente medikamentengabe arzneimittel | médicament médicaments | medicación medicamento medicamentos fármacos | medicatie medicijnen
palliative | palliativ palliativpflege hospiz | palliatif palliatifs | paliativos paliativo | palliatief terminale
documentation | dokumentation dokumentieren dokumentiere pflegedokumentation | documentation compte-rendu dossiers | documentación registro registros | documentatie rapporteren verslaglegging dossier dossiers
handover | übergabe dienstübergabe | transmissions relève | traspaso relevo | overdracht
vaccination | impfung impfungen impfen | vaccination vacciner | vacunación vacunar vacunas | vaccinatie vaccineren
first aid | ersthelfer erste-hilfe ersthilfe | secourisme secouriste psc1 sst |  | ehbo bhv bedrijfshulpverlening
homeless | obdachlose obdachlosen wohnungslose | sans-abri | sintecho | daklozen dakloos
volunteer | ehrenamt ehrenamtlich ehrenamtliche freiwillige | bénévole bénévolat bénévoles association | voluntario voluntariado voluntaria voluntarios | vrijwilliger vrijwilligerswerk vrijwilligers
community | gemeinde gemeinwesen gesellschaft gesellschaftlich sozial | communauté social solidarité citoyen quartier | comunidad social vecinos solidaridad | gemeenschap bewoners inwoners maatschappelijk buurt wijk
electrician | elektroniker elektriker elektroinstallateur elektrotechnik mechatroniker elektroinstallation elektrisch | électricien électricité électrotechnique électrique | electricista electricidad eléctrica | elektricien elektrotechniek elektromonteur
installation | installation installationen montage montieren montiert installieren | installation pose installer montage | instalación instalar montaje instalaciones | installatie installeren montage monteren
maintenance | wartung instandhaltung warten reparieren reparatur reparaturen warte repariere instandsetzung | maintenance réparation réparer dépannage | mantenimiento reparación reparar averías | onderhoud reparatie reparaties repareren
fault-finding | fehlersuche störung störungen störungsbeseitigung entstörung | dépannage diagnostic panne pannes | avería averías | storing storingen storingzoeken
machine | maschine maschinen anlagen anlage | machine machines | máquina máquinas maquinaria | machine machines
welding | schweißen schweißer schweißkenntnisse | soudure soudeur souder | soldadura soldador | lassen lasser
drawing | zeichnung zeichnungen plan pläne | plans plan | planos | tekening tekeningen tekeninglezen
construction | bau baustelle baustellen rohbau neubau neubauten bauleitung bauwesen | chantier chantiers bâtiment travaux | obra obras construcción | bouw bouwplaats bouwen
civil engineering | tiefbau bauingenieur bauingenieurwesen |  |  | civiele civiel wegenbouw gww
contractor | bauunternehmen subunternehmer | sous-traitant sous-traitants | subcontratas contratistas | aannemer aannemers onderaannemer
forklift | staplerschein gabelstapler stapler | cariste caces chariot | carretilla carretillero | heftruck heftruckcertificaat
driving licence | führerschein fahrerlaubnis | permis | conducir carné | rijbewijs
vehicle | fahrzeug pkw auto firmenwagen | véhicule voiture | vehículo coche | auto voertuig
travel | reisebereitschaft reisen dienstreisen | déplacements déplacement mobilité | viajar viajes desplazamientos movilidad | reizen reisbereidheid
cooking | kochen koch köchin küche gerichte speisen | cuisine cuisinier cuisinière cuisiner plats | cocina cocinero cocinera cocinar platos | koken kok keuken gerechten
pastry | konditorei gebäck patisserie desserts | pâtisserie pâtissier desserts chocolat | pastelería repostería postres | patisserie banketbakker desserts
restaurant | restaurant gastronomie gastgewerbe | restaurant restauration brasserie couverts salle | restaurante hostelería restauración sala | restaurant horeca
hotel | hotel hotellerie rezeption | hôtel hôtellerie réception | hotel hotelero hotelería recepción | hotel receptie
grants | fördermittel drittmittel zuschüsse förderanträge | subvention subventions mécénat | subvención subvenciones ayudas | subsidie subsidies fondsenwerving
public administration | verwaltung verwaltungsrecht behörde | collectivité mairie | ayuntamiento | gemeente overheid raadsvoorstellen bestuur raad
policy | richtlinie richtlinien politik | politiques | política políticas | beleid beleidsstukken beleidsadvies
law | recht rechtlich gesetz jura rechtswissenschaft rechtskenntnisse | droit juridique loi juriste | derecho jurídico ley leyes legal | recht juridisch wet wetgeving
marketing | marketing werbung öffentlichkeitsarbeit | marketing publicité | marketing publicidad mercadotecnia | marketing reclame
social media | social-media |  |  | 
design | gestaltung grafik entwurf entwerfen | conception graphisme design concevoir conçu | diseño diseñar diseñé | ontwerp ontwerpen vormgeving ontwerpers
event | veranstaltung veranstaltungen event | événement événements évènement | evento eventos | evenement evenementen bijeenkomst bewonersavonden
recruitment | personalauswahl personalgewinnung einstellung recruiting | recrutement recruter embauche | contratación reclutamiento | werving werven sollicitatiegesprekken
hr | personalwesen personalabteilung personalarbeit |  |  | personeelszaken hrm
creative | kreativ kreativität ideenreich | créativité créatif | creatividad creativo creativa | creatief creativiteit
problem solving | problemlösung lösungsorientiert problemlösungsfähigkeit | résoudre solutions | resolver resolutivo soluciones | probleemoplossend oplossen loste oplossingsgericht opgelost
learning | lernbereitschaft lernfähigkeit lernen | apprendre curiosité curieux apprentissage | aprendizaje aprender | leergierig leren
discretion | diskretion verschwiegenheit vertraulich datenschutz schweigepflicht | discrétion confidentialité secret | discreción confidencialidad | discretie vertrouwelijk privacy geheimhouding
intercultural | interkulturell interkulturelle vielfalt migranten geflüchtete | interculturel diversité migrants réfugiés | intercultural diversidad inmigrantes refugiados | intercultureel diversiteit vluchtelingen
languages | fremdsprache fremdsprachen sprachkenntnisse sprachen mehrsprachig muttersprache | langue langues étrangère bilingue | idioma idiomas lengua bilingüe nativo | taal talen taalvaardigheid moedertaal tweetalig
english | englisch englischkenntnisse | anglais anglaise | inglés inglesa | engels engelse
german | deutsch deutschkenntnisse | allemand allemande | alemán alemana | duits duitse
french | französisch | français française | francés francesa | frans franse
spanish | spanisch | espagnol | español castellano | spaans spaanse
italian | italienisch | italien italienne | italiano italiana | italiaans
dutch | niederländisch | néerlandais | neerlandés holandés | nederlands nederlandse
turkish | türkisch | turc | turco | turks
polish | polnisch | polonais | polaco | pools
portuguese | portugiesisch | portugais | portugués | portugees
arabic | arabisch | arabe | árabe | arabisch
degree | studium hochschulstudium hochschulabschluss bachelor diplom studienabschluss studiengang universität universitätsabschluss | diplôme diplômé master bac+3 bac+5 université | grado licenciatura titulación universitario universitaria carrera universidad | hbo wo-opleiding universitair bachelor diploma universiteit hogeschool opleiding
master's | masterabschluss masterstudium master | master mastère bac+5 | máster posgrado | master masteropleiding
phd | promotion doktor promoviert doktorarbeit | doctorat thèse docteur | doctorado doctor tesis | promotie gepromoveerd doctoraat
apprenticeship | ausbildung berufsausbildung gesellenbrief geselle lehre facharbeiter gesellenprüfung | cap bep apprentissage brevet |  | mbo mbo-opleiding vakopleiding
master craftsman | meister meisterbrief meisterprüfung |  |  | meester
certificate | zertifikat bescheinigung schein zertifiziert nachweis | certificat certification attestation certifié habilitation | certificado certificación titulo carnet | certificaat gecertificeerd certificering getuigschrift
registration | approbation zulassung examiniert berufsurkunde |  | colegiada colegiado colegiación | big-registratie registratie
teacher training | lehramt staatsexamen referendariat | capes meef agrégation crpe | magisterio oposición | pabo lerarenopleiding
business administration | betriebswirtschaft bwl betriebswirt kaufmännisch kaufmann kauffrau wirtschaft | gestion économie commerce | ade económicas economía empresariales | bedrijfskunde bedrijfseconomie economie
computing | informatik informatiker | informatique | informática | informatica
engineering | ingenieur ingenieurwesen technik maschinenbau | ingénieur ingénierie mécanique | ingeniero ingeniería ingeniera | ingenieur techniek werktuigbouwkunde
logistics | logistik versand transport spedition | logistique transport expédition livraison | logística transporte envíos reparto | logistiek transport verzending
purchasing | einkauf beschaffung einkäufer | achats acheteur achat | compras comprador | inkoop inkoper
warehouse | lager kommissionierung lagerhaltung | entrepôt magasin | almacén | magazijn warehouse orderpicken
retail | einzelhandel handel filiale laden | commerce magasin boutique détail | comercio tienda | winkel detailhandel retail
cash | kasse kassieren | caisse encaissement | caja cobro | kassa
phone | telefon telefonisch telefonate | téléphone téléphonique | teléfono telefónica telefónico | telefoon telefonisch
reception | empfang empfangen | accueil réception accueillir | recepción recibir | receptie ontvangst
office | büro sekretariat bürotätigkeit büroorganisation | bureau secrétariat administratif administrative | oficina secretaría administrativo administrativa | kantoor secretariaat administratief
cleaning | reinigung putzen gebäudereinigung | nettoyage ménage propreté | limpieza limpiar | schoonmaak schoonmaken
security | wachdienst bewachung sicherheitsdienst | gardiennage surveillance vigile | vigilancia vigilante | beveiliging toezicht surveillance
social work | sozialarbeit sozialpädagogik sozialarbeiter | éducateur | educador | hulpverlening
elderly | senioren altenpflege | ehpad aînés | mayores ancianos residencia | ouderen ouderenzorg bejaarden
disability | behinderung behinderte heilerziehungspflege | handicap handicapées invalidité | discapacidad discapacitados | beperking gehandicapten gehandicaptenzorg
dementia | demenz alzheimer | démence alzheimer | demencia alzheimer | dementie alzheimer
therapy | therapie therapeutisch physiotherapie | thérapie kinésithérapie rééducation | terapia fisioterapia rehabilitación | therapie fysiotherapie
laboratory | labor laboratorium | laboratoire | laboratorio | laboratorium lab
statistics | statistik statistisch | statistique statistiques | estadística estadísticas | statistiek
publication | veröffentlichung veröffentlichungen publikation publikationen | publication publications article articles | publicación publicaciones artículo | publicatie publicaties artikel
press | presse pressearbeit journalist | presse journaliste journalisme | prensa periodista periodismo | pers journalist
translation | übersetzung übersetzen dolmetschen | traduction traduire interprétariat | traducción traducir intérprete | vertaling vertalen tolken
robotics | robotik roboter | robotique | robótica | robotica
automation | automatisierung automatisieren automatisiert | automatisation automatisé automatiser | automatización automatizar automaticé | automatisering geautomatiseerd automatiseren
report | bericht berichte berichtswesen reporting | rapport rapports | informe informes | rapport rapportage verslagen
colleagues | kollegen kolleginnen mitarbeiter mitarbeitende kollege | collègues collègue collaborateurs | compañeros colegas personal empleados | collega's collega medewerkers
young | jung junge jungen | jeune jeunes | joven jóvenes | jong jonge
new | neu neue neuen | nouveau nouveaux nouvelle | nuevo nuevos nueva | nieuw nieuwe
school | schule schulen schulisch | école lycée collège scolaire | escuela colegio instituto | school basisschool scholen
secondary | gymnasium sekundarstufe oberstufe | secondaire | secundaria | voortgezet middelbare
primary | grundschule | primaire élémentaire | primaria | basisonderwijs basisschool
mathematics | mathematik | mathématiques maths | matemáticas | wiskunde rekenen
conversation | gespräch gespräche | entretien rendez-vous | entrevista hablo | gesprek
difficult | schwierig schwierige schwere | difficile difficiles délicat | difícil difíciles duros | moeilijk moeilijke
social | sozial soziale | social sociale sociaux | social sociales | sociaal sociale
trade union | betriebsrat gewerkschaft | syndicat syndical | sindicato | ondernemingsraad vakbond
dredging | bagger baggern | dragage | dragado | baggerwerk baggeren
refrigeration | kältetechnik klimatechnik | froid climatisation | refrigeración climatización | koeltechniek airco
heating | heizung heizungsbau sanitär | chauffage plomberie plombier | calefacción fontanería fontanero | verwarming loodgieter
painting | maler lackierer lackieren | peinture peintre | pintura pintor | schilderen schilder
carpentry | tischler schreiner zimmermann holz | menuisier menuiserie charpentier bois | carpintero carpintería madera | timmerman timmerwerk meubelmaker
gardening | gärtner garten gartenbau | jardinier jardinage | jardinero jardinería | hovenier tuin groenvoorziening
farming | landwirtschaft landwirt | agriculture agriculteur élevage | agricultura agricultor ganadería | landbouw boer veeteelt
supervision | aufsicht beaufsichtigung | surveillance | supervisión vigilancia | toezicht toezichthouders
tools | werkzeug werkzeuge | outils outil | herramientas | gereedschap tools
`
