import type { SectionClass } from './section-names.ts'

/**
 * Words by which a heading that no table holds still says what it is about ("Mandatory training", "Bar admissions"); the first
 * row that fits decides. Looked for in folded names of lines that are known to be headings. General knowledge of CVs.
 */
const hints: readonly (readonly [RegExp, SectionClass])[] = [
  [/^(?:outside|beyond|away from)\b/u, 'interest'],
  [/\b(?:taught|supervis\p{L}*|mentoring|students)\b/u, 'other'],
  [/^(?:why|who|about|my story|how i)\b/u, 'summary'],
  [
    /\b(?:says?|said|testimonials?|recommend\p{L}*|praise\p{L}*|kind words|quotes?|endorse(?:d|ments)? by|feedback|referees?|references?|voices|opinions?|on (?:en )?dit|referenz\p{L}*|referenti\p{L}*|referencias|empfehlungen)\b/u,
    'reference',
  ],
  [/\b(?:press|media|coverage|news|reviews)\b/u, 'media'],
  [
    /\b(?:volunt\p{L}*|charit\p{L}*|community|trustee\p{L}*|pro bono|ehrenamt\p{L}*|bénévol\p{L}*|vrijwillig\p{L}*|frivillig\p{L}*|governor\p{L}*|giving back|causes|scouting|church)\b/u,
    'volunteer',
  ],
  [
    /\b(?:publi\p{L}*|papers|articles?|talks?|presentations?|conferences?|(?<!am )(?<!i )writings?|patents?|books|chapters?|posters?|bibliograph\p{L}*|veröffentlichungen|preprints?|essays|lectures given|invited lectures)\b/u,
    'publication',
  ],
  [
    /\b(?:awards?|prizes?|honou?rs?|grants?|fellowships?|scholarships?|medals?|decorations?|distinctions?|recognition|funding|bursar\p{L}*|auszeichnung\p{L}*|stipendi\p{L}*|premios|prijzen)\b/u,
    'award',
  ],
  [
    /\b(?:certif\p{L}*|licen[cs]\p{L}*|registrat\p{L}*|registered|admissions?|admitted|accredit\p{L}*|member\p{L}*|affiliations?|trainings?|courses?|cpd|professional development|cards?|tickets?|pins?|clearances?|fortbildung\p{L}*|weiterbildung\p{L}*|cursus\p{L}*|cursos|mitglied\p{L}*|approvals?|permits?|zertifi\p{L}*|führerschein\p{L}*|permis|rijbewij\p{L}*|driving|workshops?|checks|(?:tests?|exams?) (?:i )?passed|^passed$|letters after (?:my|the) name|bescheinigung\p{L}*|agréments?|habilitations?)\b/u,
    'certificate',
  ],
  [
    /\b(?:educat\p{L}*|academic\p{L}*|stud(?:y|ies|ium)|school\p{L}*|degrees?|qualifications?|ausbildung|bildung|opleiding\p{L}*|formation|formación|estudios|learn(?:ing|t|ed)|institutions?|attended|universit\p{L}*|diplom\p{L}*)\b/u,
    'education',
  ],
  [
    /\b(?:projects?|portfolio|built|made|open[- ]source|exhibitions?|performances?|case studies|commissions?|selected works?|credits|repertoire|productions?|theatre|theater|stage|screen|shown|exhibited|performed|played|films?|television|radio|discography|projekt\p{L}*|projets?|proyectos|projecten|shows|compositions|designs)\b/u,
    'project',
  ],
  [/\b(?:(?<!programming )languages?|sprachen?|sprachkenntnisse|langues|idiomas|talen)\b/u, 'language'],
  [
    /\b(?:skills?|competenc\p{L}*|expertise|technolog\p{L}*|tools?|toolkit|toolbox|software|proficien\p{L}*|kit|strengths?|\p{L}*kenntnisse|compétences|equipment|systems|specialit\p{L}*|specialt\p{L}*|techniques|practice areas|areas of (?:practice|law|work)|capabilit\p{L}*|vaardigheden|kompetenzen|instruments|machines|plant operated|(?:what |things )?i use)\b/u,
    'skill',
  ],
  [
    /\b(?:experiences?|employment|employers?|career|work(?:ed|ing)?|jobs?|positions?|appointments?|roles?|posts?|service|internships?|placements?|assignments?|contracts?|engagements?|teaching|secondments?|deployments?|residenc(?:y|ies)|rotations?|berufs\p{L}*|werdegang|expériences?|experiencia|ervaring|erfaring|stations?|what i(?:'ve| have)? done|so far|history)\b/u,
    'work',
  ],
  [
    /\b(?:interests?|hobb\p{L}*|outside|free time|spare time|leisure|passions|off duty|after hours|away from work)\b/u,
    'interest',
  ],
  [/\b(?:profile|summary|about|objective|statement|why|introduction|highlights|who i am|vision)\b/u, 'summary'],
  [/\b(?:contact|reach|personal|details)\b/u, 'contact'],
]

/** What a heading no table holds is about, by the words in it; null when none of them says. `name` is a plain name. */
export function sectionHint(name: string): SectionClass | null {
  const [head = name] = name.split(aside)
  return hintOf(head) ?? (head === name ? null : hintOf(name))
}

const hintOf = (name: string): SectionClass | null => hints.find(([pattern]) => pattern.test(name))?.[1] ?? null

/** "Work beside the studies": behind such a word stands what it is not about. */
const aside = /\s(?:beside|besides|alongside|outside|during|while|with dates)(?=\s|$)/u
