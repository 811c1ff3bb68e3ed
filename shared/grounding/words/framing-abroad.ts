/** German, French, Spanish and Dutch sentences that state no fact: courtesy, motives, plans, words about the letter itself. General knowledge. */
export const framingAbroad: readonly RegExp[] = [
  /^(?:sehr geehrte|liebe[rs]?|guten (?:tag|morgen)|hallo|mit (?:freundlichen?|besten?|herzlichen?|lieben?) gr(?:ü|ue)(?:ß|ss)en?|viele grüße|freundliche grüße|hochachtungsvoll|vielen dank|herzlichen dank|(?:ich )?danke)(?!\p{L})/iu,
  /(?<!\p{L})(?:bewerbe (?:ich )?mich|mich (?:\p{L}+ )*bewerben|meine bewerbung|(?:diese|dieser) bewerbung|bewerbungsunterlagen|stellenanzeige|ausschreibung|vorstellungsgespräch|persönlichen? gespräch|ein gespräch|ihre (?:rückmeldung|antwort|einladung|anzeige)|(?:mit|großes|großem) interesse)(?!\p{L})/iu,
  /(?<!\p{L})(?:würde|möchte|hoffe|wünsche|freue|interessiere|begeistere) ich(?!\p{L})|(?<!\p{L})ich (?:würde|möchte|hoffe|wünsche|freue|interessiere|begeistere|glaube|stelle mir|stehe|komme gerne?|erläutere|erzähle|beantworte|schätze|bewundere|bringe)(?!\p{L})/iu,
  /(?<!\p{L})(?:ich bin|bin ich) (?:sehr |fest |mir |davon |ab |sofort |gerne? )*(?:überzeugt|sicher|gespannt|interessiert|bereit|offen|motiviert|neugierig|begeistert|dankbar|verfügbar|erreichbar|flexibel|umzugsbereit)(?!\p{L})/iu,
  /(?<!\p{L})(?:anbei|im anhang|beigefügt|zur verfügung|kündigungsfrist|eintrittstermin|gehaltsvorstellung(?:en)?|referenzen)(?!\p{L})/iu,
  /(?<!\p{L})(?:reizt|begeistert|interessiert|fasziniert|motiviert|überzeugt|beeindruckt|gefällt|liegt) (?:mich|mir)(?!\p{L})|(?<!\p{L})spricht mich (?:\p{L}+ )*an(?!\p{L})|(?<!\p{L})(?:mein interesse|meine motivation|meine begeisterung)(?!\p{L})/iu,
  /^(?:madame|monsieur|mesdames|bonjour|chère?s?|cordialement|bien (?:à vous|cordialement)|(?:sincères|meilleures) salutations|respectueusement|merci|(?:je )?vous remerci\p{L}+)(?!\p{L})/iu,
  /(?<!\p{L})(?:veuillez|(?:ma|cette|présente) candidature|mes salutations|dans l'attente|ci-joint\p{L}*|lettre de motivation|un entretien|d'un entretien|prétentions salariales|à votre disposition|votre disposition|prendre contact|me contacter)(?!\p{L})/iu,
  /(?<!\p{L})je (?:pose|postule|présente ma|soumets|vous (?:adresse|écris|prie|contacte|présente)|me (?:permets|tiens|réjouis)|souhaite\p{L}*|serais|serai|voudrais|désire|aimerais|reste|crois|pense|admire|joins|pourrais|peux|suis (?:très |particulièrement |vivement |tout à fait |sincèrement )*(?:convaincue?|persuadée?|intéressée?|motivée?|enthousiaste|disponible|ravie?|heureux|heureuse|prête?|attirée?|sensible|curieux|curieuse|certaine?|mobile|libre|à votre))(?!\p{L})/iu,
  /(?<!\p{L})j'(?:espère|aimerais|adresse|admire|apprécie|aurais|ai (?:le plaisir|l'honneur|hâte|lu|découvert|pris connaissance|à cœur))(?!\p{L})|(?<!\p{L})m'(?:intéresse|attire|enthousiasme|inspire|séduit|passionne|anime|offrirait|permettrait|a (?:séduite?|attirée?|interpellée?|convaincue?))(?!\p{L})|(?<!\p{L})me (?:motive|séduit|tient à cœur|permettrait|plaît|parle|correspond|réjouis)(?!\p{L})|(?<!\p{L})(?:mon intérêt|ma motivation|mon enthousiasme)(?!\p{L})/iu,
  /^(?:estimad[oa]s?|a quien corresponda|hola|buenos días|buenas tardes|atentamente|cordialmente|(?:reciba|reciban|un) (?:un )?(?:cordial |atento )?saludo|saludos|muchas gracias|gracias|les agradezco|le agradezco)(?!\p{L})/iu,
  /(?<!\p{L})(?:presento mi candidatura|mi candidatura|esta candidatura|mi solicitud|me dirijo|me postulo|postularme|solicit(?:o|ar) el (?:puesto|cargo)|quisiera|me gustaría|me encantaría|agradec(?:o|ería)|quedo a|espero|confío|deseo|adjunt[oa]s?|una entrevista|pretensiones salariales|mi disponibilidad|ponerse en contacto)(?!\p{L})/iu,
  /(?<!\p{L})me (?:interesa|atrae|motiva|entusiasma|ilusiona|apasiona|inspira|permitiría|llama la atención|identifico|pongo)\p{L}*|(?<!\p{L})(?:mi interés|mi motivación|mi ilusión)(?!\p{L})|(?<!\p{L})estoy (?:muy |plenamente |especialmente |realmente )*(?:convencid|segur|interesad|dispuest|disponible|motivad|ilusionad|encantad|abiert|a su)\p{L}*/iu,
  /^(?:geachte|beste|met (?:vriendelijke|hartelijke) groet(?:en)?|hoogachtend|(?:hartelijk |bij voorbaat )?dank)(?!\p{L})/iu,
  /(?<!\p{L})(?:solliciteer|sollicitatie|solliciteren|ik (?:licht|zou|wil|hoop|kijk|denk|geloof|ben (?:ervan |zeer |erg )*(?:overtuigd|benieuwd|enthousiast|gemotiveerd|beschikbaar|geïnteresseerd))|een gesprek|bijgevoegd|in de bijlage|spreekt mij|trekt mij|mijn motivatie|mijn interesse)(?!\p{L})/iu,
]

/** Speaking to the employer; German "Sie" only where it begins no sentence. */
export const employerAbroad =
  /(?<=\S )(?:Sie|Ihnen|Ihr(?:e[mnrs]?)?)(?!\p{L})|^Ihr(?:e[mnrs]?)? (?:\p{Ll}+ )?\p{Lu}|(?<!\p{L})(?:[Vv]ous|[Vv]otre|[Vv]os|[Uu]stedes|[Uu]sted|[Uu]w)(?!\p{L})/u

/** The writer speaking of themselves, in these languages. */
export const selfAbroad =
  /(?<!\p{L})(?:ich|mich|mir|(?:mein|unser)\p{L}*|wir|uns|je|(?:j'|nuestr)\p{L}+|moi|mon|ma|mes|nous|notre|nos|yo|mis?|nosotr[oa]s|ik|mijn|mij|wij|onze)(?!\p{L})/iu

/** What makes such a sentence assert a fact about the person, whatever its frame. */
export const factsAbroad: readonly RegExp[] = [
  /(?<!\p{L})(?:ich|wir) (?!(?:möchte|würde|könnte|sollte|wollte|hätte|dürfte|müsste|erwarte|schätze|bitte|achte|hoffte)\p{L}{0,2}(?!\p{L}))(?:\p{Ll}{2,}te|war|waren|hatte|hatten|(?:leit|führ|arbeit|betreu|unterricht|sprech|beherrsch|kenn|verfüg|besitz|verantwort|koordinier|pfleg)\p{L}+|wurde)(?!\p{L})/iu,
  /(?<!\p{L})(?!(?:möchte|würde|könnte|sollte|wollte|hätte|dürfte|müsste|bitte|heute)(?!\p{L}))(?:\p{Ll}{2,}te|war|leite|betreue|verantworte|unterrichte|spreche|beherrsche|verfüge|arbeite) ich(?!\p{L})/u,
  /(?<!\p{L})(?:ich habe|habe ich|wir haben|haben wir)(?!\p{L})(?!.*(?<!\p{L})(?:gelesen|gesehen|gehört|erfahren|interessiert|entdeckt|verfolgt|geweckt|beigefügt|angehängt|(?:keine|weitere|noch) fragen|interesse|freude|lust|wunsch)(?!\p{L}))/iu,
  /(?<!\p{L})(?:ich bin|bin ich) (?:eine? \p{Lu}|seit|derzeit|aktuell|zurzeit|momentan|gelernte|ausgebildete|staatlich|examinierte|zertifiziert|diplomiert|verantwortlich|zuständig|\p{Lu}\p{L}+(?:in|er|eur|ist)(?!\p{L}))/u,
  /(?<!\p{L})(?:jahre[ns]?|(?:jahrelang|langjährig|abgeschlossen|zertifikat|examiniert)\p{L}*|\p{L}*jährige\p{L}*|berufserfahrung|promoviert|zertifiziert|staatsexamen|meisterbrief)(?!\p{L})/iu,
  /(?<!\p{L})mein(?:e[mnrs]?)? (?:\p{Ll}+ )?(?:erfahrung(?:en)?|kenntnisse|arbeit|tätigkeit|zeit|ausbildung|studium|abschluss|laufbahn|rolle|aufgaben?|team|stelle|diplom|bachelor|master) (?:in|im|mit|als|aus|bei|beim|an|am|auf|von|der|des|umfass\p{L}+|war|ist|sind|habe)(?!\p{L})/iu,
  /(?<!\p{L})(?<!(?:stelle|position|aufgabe|rolle|bewerbung|bewerbe mich|arbeit|tätigkeit|ausbildung|einsatz) )als (?:\p{Ll}+ )?\p{Lu}\p{L}+ (?:bei|in|im|an|am|beim|für|habe|war|arbeite|leite|betreue)(?!\p{L})/u,
  /(?<!\p{L})(?:j'ai|nous avons) (?!(?:le plaisir|l'honneur|hâte|à cœur|lu|découvert|pris connaissance|appris|vu|noté|bien|choisi|toujours (?:voulu|rêvé|admiré|souhaité)|longtemps|été (?:\p{L}+ )?(?:séduit|attiré|intéressé|touché|sensible)\p{L}*|conscience|envie|confiance|joint)(?!\p{L}))\p{L}+/iu,
  /(?<!\p{L})(?:j'étais|j'avais|je (?:dirige|gère|travaille|parle|maîtrise|possède|enseigne|encadre|supervise|dispose (?:de|d')|détiens|connais|conduis|forme|coordonne|pilote|anime|manage|soigne|étais|travaillais|gérais|dirigeais|suis (?:un|une|le|la|titulaire|diplômée?|certifiée?|responsable|actuellement|depuis|chargée?|en charge|employée?|infirm\p{L}+|(?:enseignant|ingénieur|technicien)\p{L}*|comptable)))(?!\p{L})/iu,
  /(?<!\p{L})(?:ans|années|mois) (?:d'|de |en |comme |dans |au )|(?<!\p{L})depuis (?:\d|\p{L}+ ans)|(?<!\p{L})(?:titulaire|diplômée?|certifiée?|diplôme|doctorat)(?!\p{L})/iu,
  /(?<!\p{L})m(?:on|a|es) (?:expériences?|diplôme|poste|travail|parcours|rôle|formation|compétences|missions?|équipe) (?:de|du|d'\p{L}*|en|dans|chez|comme|à|au|au sein|est|sont|comprend)(?!\p{L})/iu,
  /(?<!(?:poste|candidature|emploi|fonction|postule) )(?<!\p{L})(?:en tant que?|comme) (?:\p{L}+ ){1,3}(?:chez|au sein|dans|à|au|j'ai)(?!\p{L})/iu,
  /(?<!\p{L})he (?!(?:leído|visto|sabido|conocido|querido|soñado|admirado|seguido|adjuntado|decidido|tenido (?:el|conocimiento))(?!\p{L}))(?:\p{L}+ )?\p{L}+(?:ado|ido|cho|to)(?!\p{L})|(?<!\p{L})hemos \p{L}+/iu,
  /^(?=.*(?<!\p{L})(?:el|los|las|del|con|para|por|su|como|una|porque|cuando|mis)(?!\p{L})).*(?<!\p{L})(?!(?:podré|seré|estaré|tendré|aportaré|quedaré|haré|contribuiré|daré|pondré|qué|sé|té|café|porqué|así|aquí|ahí|allí|sí|mí|leí|conocí|supe|bebé)(?!\p{L}))\p{L}{2,}[éí](?!\p{L})|(?<!\p{L})(?:fui|hice|tuve|estuve|conduje|trabajaba)(?!\p{L})/iu,
  /(?<!\p{L})(?:soy (?!consciente)\p{L}+|trabajo (?:en|como|con|desde)|hablo|domino|gestiono|(?<!me )dirijo (?:un|a|el|la)|coordino|superviso|enseño|cuento con|poseo|dispongo de|tengo (?!(?:el (?:placer|honor|gusto)|interés|ganas|muchas|mucho|ilusión)(?!\p{L}))\p{L}+)(?!\p{L})/iu,
  /(?<!\p{L})años(?!\p{L})|(?<!\p{L})mis? (?:experiencia|título|trabajo|formación|puesto|etapa|labor|equipo|trayectoria|conocimientos) (?:de|del|en|como|con|es|incluye)(?!\p{L})|(?<!\p{L})(?:titulad|licenciad|graduad|certificad|diplomad|doctorad|colegiad)[oa]s?(?!\p{L})/iu,
  /(?<!(?:puesto|candidatura|trabajo|plaza) )(?<!\p{L})como (?:\p{L}+ ){1,3}(?:en|para|he|fui)(?!\p{L})/iu,
  /(?<!\p{L})ik (?:heb|had|was|(?:werk|leid|beheer|begeleid)\p{L}*|spreek|geef|gaf|ben (?:een|de|sinds|momenteel|verantwoordelijk|gediplomeerd|\p{L}+(?:kundige|ist|eur)))(?!\p{L})|(?<!\p{L})(?:heb|werkte|was|gaf|leidde|begeleidde) ik(?!\p{L})|(?<!\p{L})jaar (?:ervaring|lang|als)|(?<!\p{L})mijn (?:ervaring|werk|opleiding|baan|diploma) (?:als|in|met|bij|van|is)(?!\p{L})|(?<!\p{L})gediplomeerd/iu,
]
