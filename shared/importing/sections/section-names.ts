/** What a part of a document is about. `draft` headings and unknown ones have no row here. */
export type SectionClass =
  | 'summary'
  | 'work'
  | 'volunteer'
  | 'education'
  | 'project'
  | 'publication'
  | 'award'
  | 'certificate'
  | 'skill'
  | 'language'
  | 'contact'
  | 'interest'
  | 'reference'
  | 'media'
  | 'other'

/**
 * Names of the parts of a CV, folded, "&" as "and"; qualifiers of section-qualifiers are taken off first.
 * General knowledge of CVs in English, German, French, Spanish, Italian, Dutch and Scandinavian languages.
 */
const namesByClass: Readonly<Record<SectionClass, string>> = {
  summary: `summary|profile|about|about me|about myself|objective|career objective|career summary|professional summary|executive summary|personal statement|personal profile|statement|overview|introduction|bio|biography|who i am|in brief|at a glance|
    highlights of qualifications|summary of qualifications|kurzprofil|profil|über mich|zusammenfassung|profil personnel|à propos|résumé|perfil|sobre mí|resumen|profilo|over mij|profiel|om mig|career profile|career goal|mission|headline|intro|key facts|snapshot`,
  work: `now|before|before that|before this|earlier|previously|then|what i do|what i do now|what i did before|experience|experiences|work experience|work experiences|employment|employment history|work history|career history|career|job history|jobs|professional background|professional history|professional life|positions|positions held|appointments|roles|work|working life|
    where i have worked|where i've worked|what i have done|what i've done|experience and employment|practical experience|internships|internship|placements|placement|practice|teaching|research|consulting|work placements|clinical placements|military service|military|
    early career|previous roles|previous employment|current role|current position|present position|professional positions|academic positions|academic appointments|employment record|occupation|professional practice|business experience|engagements|service|career to date|working|sea service|sea time|administration|administrative roles|
    berufserfahrung|beruflicher werdegang|berufspraxis|praktische erfahrung|werdegang|praktika|tätigkeiten|berufliche stationen|arbeitserfahrung|expérience professionnelle|expériences professionnelles|expérience|expériences|parcours professionnel|parcours|emplois|stages|
    experiencia|experiencia laboral|experiencia profesional|trayectoria profesional|esperienza|esperienza professionale|esperienze professionali|esperienze lavorative|experiência profissional|experiência|werkervaring|ervaring|loopbaan|erfaring|erhvervserfaring|arbeidserfaring|
    arbetslivserfarenhet|erfarenhet|työkokemus|doświadczenie|doświadczenie zawodowe`,
  volunteer: `volunteering|giving time|giving my time|time given|time i give|lending a hand|helping out|volunteer|volunteer work|volunteer experience|voluntary work|voluntary experience|voluntary roles|unpaid|unpaid roles|community|community service|community involvement|community work|civic engagement|charity work|unpaid work|giving back|leadership and service|extracurricular|extracurriculars|
    extracurricular activities|extra-curricular activities|activities and leadership|pro bono|pro bono work|outreach|ehrenamt|ehrenamtliches engagement|ehrenamtliche tätigkeiten|engagement|bénévolat|voluntariado|volontariato|vrijwilligerswerk|frivilligt arbejde|frivillig`,
  education: `quals|studying|learning|where i learned|where i learnt|where i studied|what i learned|what i studied|education|educational background|academic background|academic history|academic qualifications|academic credentials|academic details|academic profile|educational details|educational credentials|academics|qualifications|studies|study|schooling|school|degrees|university|education and training|education and qualifications|academic record|academic career|academic training|degree|
    educational qualifications|scholastic record|formal education|ausbildung|bildung|bildungsweg|schulbildung|studium|akademische ausbildung|schule|aus- und weiterbildung|formation|formations|études|diplômes|éducation|formación|formación académica|educación|estudios|istruzione|formazione|
    istruzione e formazione|formação|formação académica|educação|opleiding|opleidingen|uddannelse|utdanning|utbildning|koulutus|wykształcenie|apprenticeship|vocational training`,
  project: `shown|shows|projects|project|personal projects|side projects|open source|open-source|open source projects|portfolio|selected work|selected works|case studies|things i have built|things i've built|things i made|software|code|exhibitions|performances|productions|commissions|work samples|project work|project experience|
    projekte|eigene projekte|projets|projets personnels|proyectos|progetti|projetos|projecten|projekter|projekt|projektit`,
  publication: `publications|publication|translations|selected translations|published translations|papers|articles|books|book chapters|journal articles|peer-reviewed publications|refereed publications|conference papers|conference proceedings|proceedings|talks|presentations|conference presentations|invited talks|patents|preprints|writing|published work|theses|thesis|
    scholarship|research output|research outputs|posters|veröffentlichungen|publikationen|vorträge|patente|publicaciones|pubblicazioni|publicações|publicaties|publikationer|publikasjoner|julkaisut`,
  award: `awards|award|medals|decorations|medals and decorations|honors|honours|honors and awards|honours and awards|awards and honors|awards and honours|achievements|accomplishments|recognition|prizes|prizes and awards|scholarships|scholarships and awards|fellowships|grants|grants and awards|grants and funding|distinctions|funding|competitions|key achievements|
    auszeichnungen|preise|stipendien|ehrungen|prix|distinctions et prix|bourses|premios|premios y becas|premi|riconoscimenti|prémios|prijzen|priser|palkinnot|research grants`,
  certificate: `certs|certs and tickets|certs and training|certifications|certification|certificates|certificate|licenses|licences|license|licence|licenses and certifications|licences and certificates|registrations|registration|accreditations|accreditation|professional development|continuing professional development|cpd|training|trainings|courses|
    coursework|training and certifications|training courses|continuing education|professional qualifications|professional memberships|memberships|membership|affiliations|professional affiliations|professional bodies|tickets|cards and tickets|driving licence|exams|examinations|professional exams|credentials|zertifikate|weiterbildung|weiterbildungen|fortbildung|
    fortbildungen|zertifizierungen|lizenzen|mitgliedschaften|certifications et formations|certificats|certificaciones|cursos|certificazioni|corsi|certificados|certificaten|cursussen|certifikater|kurser|sertifikaatit|online courses`,
  skill: `technical|computer|computing|systems|systems used|systems and software|software and systems|it systems|it and systems|software packages|software used|packages|computer packages|programs used|programmes used|skills|skill|technical skills|key skills|core skills|hard skills|soft skills|skills and tools|skills and abilities|core competencies|competencies|competences|competence|key competencies|areas of expertise|expertise|abilities|strengths|key strengths|technologies|tools|tools and technologies|tech stack|stack|toolbox|
    programming languages|programming|frameworks|it skills|it|computers|it and computers|computer skills|software skills|digital skills|technical expertise|technical proficiencies|proficiencies|capabilities|knowledge|specialties|specialities|specialisms|what i know|what i can do|what i do|skill set|skillset|equipment|methods|techniques|
    kenntnisse|fähigkeiten|kompetenzen|edv-kenntnisse|it-kenntnisse|fachkenntnisse|kenntnisse und fähigkeiten|compétences|compétences techniques|savoir-faire|informatique|habilidades|competencias|aptitudes|conocimientos|competenze|competências|vaardigheden|kompetencer|ferdigheter|kompetenser|kunnskaper|taidot|osaaminen|umiejętności`,
  language: `i speak|lang|langs|what i speak|tongues|mother tongue|languages i speak|languages|language|language skills|foreign languages|spoken languages|languages spoken|linguistic skills|sprachen|sprachkenntnisse|langues|langues étrangères|idiomas|lenguas|lingue|línguas|talen|talenkennis|sprog|språk|språkkunskaper|kielitaito|kielet|języki`,
  contact: `contact|contact information|contact details|contact me|personal information|personal details|personal data|personal|personal particulars|personalien|persönliches|état civil|details|get in touch|find me|links|online|social|persönliche daten|kontakt|kontaktdaten|angaben zur person|coordonnées|contacto|datos personales|contatti|dati personali|contactgegevens|personalia|contatos`,
  interest: `for fun|away from work|away from the desk|away from it all|life outside work|outside interests|spare time|in my spare time|free time|in my free time|when not working|when i'm not working|off duty|just for fun|interests|hobbies|hobbies and interests|interests and hobbies|activities|activities and interests|personal interests|leisure|outside work|outside of work|when i am not working|other interests|hobbys|interessen|freizeit|loisirs|centres d'intérêt|intérêts|intereses|aficiones|interessi|hobby|hobby's|fritid|harrastukset`,
  reference: `references|reference|referees|recommendations|testimonials|what people say|what others say|kind words|endorsements|praise|referenzen|références|referencias|referenze|referenties|referencer|recommendations received|feedback`,
  media: `media|press|media highlights|media coverage|in the media|in the press|press coverage|in the news|news|presse|coverage|mentions|as seen in|reviews`,
  other: `behaviours|behaviors|competency examples|competency questions|other things|other bits|various|odds and ends|bits and pieces|this and that|sundry|sundries|and otherwise|elsewhere|loose ends|the rest|by the way|small print|etc|etcetera|supervision|doctoral supervision|phd supervision|postgraduate supervision|research supervision|students supervised|additional information|additional|other|other information|miscellaneous|further information|misc|sonstiges|weiteres|divers|otros|altro|overig|andet|annet|other activities|additional details|notes|availability|declaration|appendix`,
}

export const sectionNames: ReadonlyMap<string, SectionClass> = new Map(
  (Object.entries(namesByClass) satisfies [string, string][]).flatMap(([name, list]) =>
    list
      .replace(/\n\s*/gu, '')
      .split('|')
      .map((alias): [string, SectionClass] => [alias.trim(), sectionClass(name)]),
  ),
)

function sectionClass(name: string): SectionClass {
  for (const known of Object.keys(namesByClass)) if (known === name && isClass(known)) return known
  return 'other'
}

function isClass(name: string): name is SectionClass {
  return name in namesByClass
}

/** Words that narrow a heading without changing what it is about. General knowledge of CVs. */
export const sectionQualifiers: ReadonlySet<string> = new Set(
  `professional work working relevant related selected top additional other further key recent previous prior earlier early past current main full personal my career employment industry industrial commercial business corporate academic clinical nursing teaching research
  leadership management technical general practical core primary secondary notable major significant featured independent creative formal higher university postgraduate undergraduate professional's military legal medical field international local paid
  tertiary post-secondary postsecondary artistic musical theatrical exhibition film stage screen television radio editorial aviation flight flying maritime police naval army civil government public private sector overseas foreign domestic
  pastoral parish sporting coaching athletic childcare care caring retail sales marketing finance accounting audit banking it software design veterinary dental pharmacy midwifery social voluntary judicial political policy consulting
  freelance contract temporary part-time full-time summer seasonal casual holiday earlier later latest overall detailed museum library curatorial laboratory lab farming agricultural security hospitality construction warehouse driving
  administrative office customer healthcare patient pre-registration mandatory statutory vocational-work side recent-work academic-work hands-on nonprofit scientific engineering kitchen culinary site trade graduate student vocational relevant-work berufliche beruflicher akademische weitere ausgewählte autres principales otra`.split(
    /\s+/u,
  ),
)

/** Names that as often label a list inside one entry: sections only when they look like the other section headings. */
export const ambiguousNames: ReadonlySet<string> = new Set(
  `achievements key achievements accomplishments highlights responsibilities projects project tools technologies tech stack stack skills equipment methods techniques software code training research teaching service practice community writing work career statement
  systems packages details links notes online other additional degree school study university thesis theses presentations talks languages language courses coursework activities engagement formation profil parcours stages positions roles jobs news mission knowledge membership license licence award`.split(
    /\s+/u,
  ),
)

/** Labels inside an entry; never a section. General knowledge of CVs. */
export const entryLabels: ReadonlySet<string> = new Set(
  'responsibilities|key responsibilities|main responsibilities|duties|key duties|main duties|duties and responsibilities|responsibilities and achievements|key achievements|achievements|accomplishments|highlights|key highlights|selected achievements|key projects|notable projects|key results|results|impact|tasks|key tasks|main tasks|role|scope|technologies|tech stack|tools|environment|more|aufgaben|tätigkeiten|missions|responsabilidades|key contributions|contributions|description|overview'.split(
    '|',
  ),
)
