/** Nouns at the head of job titles in French, Spanish, Portuguese, Italian, Dutch, German, Scandinavian languages and Polish. General knowledge of occupations. */
export const foreignTitleWords: ReadonlySet<string> = new Set(
  `ingénieur ingénieure infirmier infirmière aide-soignant aide-soignante sage-femme kinésithérapeute pharmacien pharmacienne professeur professeure enseignant enseignante instituteur institutrice formateur formatrice éducateur éducatrice
  directeur directrice chef cheffe sous-chef commis serveur serveuse barman boulanger boulangère pâtissier pâtissière boucher bouchère traiteur plongeur réceptionniste gouvernante vendeur vendeuse caissier caissière
  acheteur acheteuse comptable auditeur auditrice juriste avocat avocate notaire greffier greffière assistant assistante secrétaire coordinateur coordinatrice coordonnateur coordonnatrice animateur animatrice
  médiateur médiatrice rédacteur rédactrice traducteur traductrice interprète journaliste graphiste illustrateur illustratrice photographe monteur monteuse réalisateur réalisatrice chercheur chercheuse doctorant doctorante
  bibliothécaire documentaliste archiviste conservateur conservatrice architecte dessinateur dessinatrice technicien technicienne mécanicien mécanicienne soudeur soudeuse plombier chauffagiste maçon menuisier menuisière
  charpentier couvreur peintre carreleur électricien électricienne jardinier jardinière paysagiste agriculteur agricultrice ouvrier ouvrière manutentionnaire magasinier cariste chauffeur conducteur conductrice livreur
  agent agente gardien gardienne employé employée consultant consultante conseiller conseillère chargé chargée développeur développeuse administrateur administratrice psychologue médecin vétérinaire dentiste orthophoniste
  trésorier trésorière président présidente vice-président bénévole encadrant encadrante entraîneur entraîneuse arbitre stagiaire apprenti apprentie alternant alternante bénévole auxiliaire gérant gérante entrepreneur entrepreneuse gestionnaire contremaître opérateur opératrice
  ingeniero ingeniera arquitecto arquitecta aparejador delineante enfermero enfermera matrona fisioterapeuta farmacéutico farmacéutica médico médica auxiliar celador profesor profesora maestro maestra docente educador educadora
  monitor monitora tutor director directora subdirector jefe jefa gerente encargado encargada responsable coordinador coordinadora técnico técnica mecánico mecánica soldador fontanero albañil carpintero pintor electricista
  conductor conductora repartidor operario operaria mozo camarero camarera cocinero cocinera ayudante panadero pastelero recepcionista dependiente dependienta cajero cajera vendedor vendedora comercial administrativo
  administrativa secretario secretaria contable abogado abogada asesor asesora consultor consultora analista programador programadora desarrollador desarrolladora diseñador diseñadora periodista redactor redactora
  traductor traductora investigador investigadora becario becaria aprendiz voluntario voluntaria psicólogo psicóloga trabajador trabajadora socio socia
  engenheiro engenheira enfermeiro enfermeira professor professora gerente diretor diretora técnico técnica analista desenvolvedor assistente estagiário estagiária vendedor cozinheiro advogado contador motorista coordenador coordenadora
  ingegnere architetto infermiere infermiera medico farmacista insegnante docente maestro maestra educatore educatrice direttore direttrice responsabile coordinatore coordinatrice impiegato impiegata segretario segretaria
  ragioniere contabile avvocato consulente analista programmatore programmatrice sviluppatore sviluppatrice tecnico elettricista idraulico muratore falegname saldatore meccanico operaio operaia magazziniere autista cameriere
  cameriera cuoco cuoca barista commesso commessa venditore venditrice addetto addetta tirocinante stagista apprendista ricercatore ricercatrice giornalista traduttore traduttrice volontario volontaria geometra capo
  penningmeester voorzitter bestuurslid teamleider teamleidster kapper kapster schoonmaker verpleegkundige verzorgende wijkverpleegkundige verloskundige huisarts apotheker fysiotherapeut leraar lerares docent docente leerkracht onderwijsassistent directeur manager teamleider projectleider coördinator hoofd
  medewerker medewerkster adviseur consulent beleidsmedewerker ambtenaar secretaresse administrateur boekhouder accountant jurist advocaat notaris ontwikkelaar programmeur ontwerper vormgever tekenaar constructeur ingenieur
  technicus monteur lasser loodgieter metselaar timmerman schilder elektricien chauffeur bezorger magazijnmedewerker kok souschef bakker slager ober serveerster verkoper verkoopster caissière kassamedewerker stagiair
  stagiaire leerling vrijwilliger onderzoeker promovendus journalist redacteur vertaler fotograaf hovenier boer uitvoerder werkvoorbereider planner inkoper begeleider trainer
  bauingenieur bauingenieurin projektingenieur projektingenieurin bauleiterin architekt architektin zeichner zeichnerin planer planerin pfleger pflegerin hebamme physiotherapeut physiotherapeutin apotheker apothekerin
  erzieher erzieherin trainer trainerin jugendtrainer jugendtrainerin betreuer betreuerin schulleiter schulleiterin dozent dozentin doktorand doktorandin forscher forscherin gutachter steuerberater steuerberaterin
  wirtschaftsprüfer anwalt anwältin rechtsanwalt rechtsanwältin notar richter kellner kellnerin bäcker bäckerin konditor konditorin metzger fleischer hotelfachmann hotelfachfrau verkaufsleiter einkäufer einkäuferin
  disponent disponentin lagerist lageristin fahrer fahrerin schlosser schweißer dreher fräser maurer maler malerin dachdecker installateur gärtner gärtnerin landwirt landwirtin programmierer programmiererin
  fachkraft servicekraft pflegekraft lehrkraft bürokraft fachangestellte fachangestellter referendar referendarin lehrling lærling geselle gesellin vorarbeiter polier werkstoffprüfer industriemechaniker
  administrator gestalter gestalterin redakteur redakteurin journalistin übersetzer übersetzerin fotograf fotografin hilfskraft aushilfe vertreter vertreterin bereichsleiter bereichsleiterin filialleiter filialleiterin
  sjuksköterska undersköterska läkare lärare förskollärare ingenjör tekniker elektriker snickare svetsare målare kock servitör servitris säljare butiksbiträde ekonom redovisningskonsult handläggare chef chaufför vaktmästare
  projektledare utvecklare konsult praktikant sykepleier lege lærer barnehagelærer ingeniør tekniker elektriker snekker sveiser kokk servitør selger butikkmedarbeider regnskapsfører saksbehandler leder rådgiver
  prosjektleder utvikler konsulent sygeplejerske læge pædagog tømrer smed kok tjener sælger ekspedient bogholder sagsbehandler projektleder udvikler studentermedhjælper
  pielęgniarka pielęgniarz lekarz nauczyciel nauczycielka inżynier technik elektryk spawacz murarz kucharz kelner kelnerka sprzedawca księgowy księgowa kierownik specjalista asystent asystentka programista projektant`
    .split(/\s+/u)
    .filter(Boolean),
)
