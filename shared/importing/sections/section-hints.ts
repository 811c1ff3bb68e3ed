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
    /\b(?:says?|said|testimonials?|(?:recommend|praise|referenz|referenti)\p{L}*|kind words|quotes?|endorse(?:d|ments)? by|feedback|referees?|references?|voices|opinions?|on (?:en )?dit|referencias|empfehlungen)\b/u,
    'reference',
  ],
  [/\b(?:press|media|coverage|news|reviews)\b/u, 'media'],
  [
    /\b(?:(?:volunt|unpaid|charit|trustee|ehrenamt|bénévol|vrijwillig|frivillig|governor)\p{L}*|community|pro bono|giving back|causes|scouting|church)\b/u,
    'volunteer',
  ],
  [
    /\b(?:(?:publi|bibliograph)\p{L}*|papers|articles?|talks?|presentations?|conferences?|(?<!am )(?<!i )writings?|patents?|books|chapters?|posters?|veröffentlichungen|preprints?|essays|lectures given|invited lectures)\b/u,
    'publication',
  ],
  [
    /\b(?:awards?|prizes?|honou?rs?|grants?|fellowships?|scholarships?|medals?|decorations?|distinctions?|recognition|funding|(?:bursar|auszeichnung|stipendi)\p{L}*|premios|prijzen)\b/u,
    'award',
  ],
  [
    /\b(?:(?:certif|licen[cs]|registrat|accredit|member|fortbildung|weiterbildung|cursus|mitglied|zertifi|führerschein|rijbewij|bescheinigung)\p{L}*|registered|admissions?|admitted|affiliations?|trainings?|courses?|cpd|professional development|cards?|tickets?|pins?|clearances?|cursos|approvals?|permits?|permis|driving|workshops?|checks|(?:tests?|exams?) (?:i )?passed|^passed$|letters after (?:my|the) name|agréments?|habilitations?)\b/u,
    'certificate',
  ],
  [
    /\b(?:(?:educat|academic|school|opleiding|universit|diplom)\p{L}*|stud(?:y|ies|ium)|degrees?|qualifications?|ausbildung|bildung|formation|formación|estudios|learn(?:ing|t|ed)|institutions?|attended)\b/u,
    'education',
  ],
  [
    /\b(?:projects?|portfolio|built|made|open[- ]source|exhibitions?|performances?|case studies|commissions?|selected works?|credits|repertoire|productions?|theatre|theater|stage|screen|shown|exhibited|performed|played|films?|television|radio|discography|projekt\p{L}*|projets?|proyectos|projecten|shows|compositions|designs)\b/u,
    'project',
  ],
  [/\b(?:(?<!programming )languages?|sprachen?|sprachkenntnisse|langues|idiomas|talen)\b/u, 'language'],
  [
    /\b(?:skills?|(?:competenc|technolog|proficien|specialit|specialt|capabilit)\p{L}*|expertise|tools?|toolkit|toolbox|software|kit|strengths?|\p{L}*kenntnisse|compétences|equipment|systems|techniques|practice areas|areas of (?:practice|law|work)|vaardigheden|kompetenzen|instruments|machines|plant operated|(?:what |things )?i use)\b/u,
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
