import { titleWords } from '../../text/title-words.ts'
import { personNamed } from './person-name.ts'

/** What a saying tells of the person it names: they read applications, or are there to be asked. */
export interface AddresseeSaying {
  readonly words: RegExp
  readonly tells: 'reader' | 'contact'
  /** The person may be called by one name alone: nothing stands between them and the words before. */
  readonly close?: true
}

/** So much of one sentence between what is sent and to whom; a full stop inside an address ends none. */
const gap = String.raw`(?:[^.;:!?]|\.(?=\S)){0,110}?`
/** "the headteacher, ", "our foreman ", "the Headteacher Mrs …", "jo@oak.example (": what a person is, or where they read, before their name. */
const post = (the: string, small: string): string => {
  const own = String.raw`(?!(?:${small})\s)`
  return String.raw`(?:(?:${the})\s?(?:[\p{L}&/’' -]{2,60}, |(?:${own}\p{Ll}[\p{L}-]* ){1,4}|(?:${own}[\p{L}-]+ ){1,4}?(?=${titleWords} \p{Lu}))|\S+@\S+ \(?)?`
}
const englishPost = post('the|our|your|my', 'at|in|on|by|with|via|through|for|from|to|and|or')
const germanPost = post(
  'die|den|das|der|unsere[nrm]?|deine[nrm]?|[Ii]hre[nrm]?',
  'in|im|an|bei|per|mit|und|oder|von|bis',
)
const frenchPost = post("la|le|notre|votre|l['’]", 'à|au|en|par|avec|et|ou|avant')
const spanishPost = post('la|el|nuestr[ao]|su', 'a|en|por|con|y|o|antes')
const dutchPost = post('de|het|onze|je|jouw|uw', 'in|op|bij|per|met|en|of|voor|via')

const saying = (tells: AddresseeSaying['tells'], start: string, after = ''): AddresseeSaying => ({
  words: new RegExp(String.raw`(?<!\p{L})${start}${personNamed}${after}`, 'gu'),
  tells,
})
const close = (tells: AddresseeSaying['tells'], start: string, after = ''): AddresseeSaying => ({
  ...saying(tells, start, after),
  close: true,
})

const sentEnglish = `(?:[Aa]pplications?|[Ll]etters?|CVs?|cvs?|[Rr]ésumés?|[Rr]esumes?|[Ee]xpressions? of interest|[Pp]ortfolios?)`
const reached = `(?:[Cc]ontact|[Cc]all|[Rr]ing|[Pp]hone|[Tt]ext|[Ee]-?mail|[Mm]essage|[Aa]sk for|[Ss]peak (?:to|with)|[Tt]alk to|[Gg]et in touch with|[Ww]rite to)`

/** How postings name who reads applications and whom to ask, the surest first. General knowledge of advertisements in five languages. */
export const addresseeSayings: readonly AddresseeSaying[] = [
  close(
    'reader',
    String.raw`(?:[Ff]or the attention of|FAO:?|[Ff]\.?a\.?o\.?|[Aa]ttn\.?:?|[Aa]ttention:) ${englishPost}`,
  ),
  saying('reader', String.raw`${sentEnglish}(?!\p{L})${gap} (?:to:?|reach) ${englishPost}`),
  close(
    'reader',
    `(?:${sentEnglish}|[Aa]pply|[Ww]rite|it|them|both) (?:directly |straight |please )?to:? `,
    String.raw`(?=,? (?:at|on|by|in person|who|our|the|or|with) |[.!]?$|[.!,(]| \()`,
  ),
  saying('reader', String.raw`[Aa]pply(?!\p{L})(?:${gap} )?to:? ${englishPost}`),
  close('reader', String.raw`${sentEnglish}(?: (?:and|or|&) \p{L}+)?: ${englishPost}`),
  saying(
    'reader',
    String.raw`(?:[Rr]eturn(?:ed)?|[Ss]end|[Ss]ent|[Pp]ost(?:ed)?|[Ee]-?mail(?:ed)?|[Hh]and(?:ed)?)(?!\p{L})${gap} (?:forms?|it|them|answers|boxes)(?: back| in)? to:? ${englishPost}`,
  ),
  saying('reader', `[Ww]rite (?:in |directly |a (?:short )?letter )?to ${englishPost}`),
  saying(
    'reader',
    String.raw`${sentEnglish}(?!\p{L})${gap} (?:read|opened|seen|looked at|reviewed|considered|shortlisted|handled) by ${englishPost}`,
  ),
  close(
    'reader',
    '',
    String.raw` (?:reads|will read|opens|looks at|will look at|goes through) (?:every|all|each|your)(?: the)? (?:application|letter|CV)s?(?!\p{L})`,
  ),
  saying(
    'reader',
    `(?:[Hh]iring|[Rr]ecruiting|[Rr]ecruitment|[Aa]ppointing) (?:manager|contact|lead|partner)(?: is|:) `,
  ),
  close(
    'reader',
    `(?:[Dd]rop|[Ss]end|[Ss]hoot|[Gg]ive) `,
    ` (?:a (?:line|note|ring|call|shout|message|text)|an e-?mail|your (?:CV|letter|application|details))`,
  ),
  close('contact', `${reached} ${englishPost}`),
  close(
    'contact',
    `^(?:(?:Contact|Contact person|Contact name|Your contact|Contact for applications)(?: is)?:?|Apply:) ${englishPost}`,
  ),
  close('reader', String.raw`(?:z\. ?Hd\.?|zu Händen|z\. ?H\.)(?: von)? ${germanPost}`),
  saying(
    'reader',
    String.raw`(?:[Bb]ewerbung\p{L}*|[Uu]nterlagen|Anschreiben|Lebenslauf|[Bb]ewerben|[Bb]ewirb|[Rr]ichten|[Ss]enden|[Ss]chicken)(?!\p{L})${gap} (?:an|bei) ${germanPost}`,
  ),
  saying(
    'contact',
    `(?:Ansprechpartner(?:in)?|Ansprechperson|Kontaktperson|Kontakt)(?: für (?:Ihre |deine |die )?Bewerbung(?:en)?)?(?: (?:ist|bei uns ist))?:? ${germanPost}`,
  ),
  close('reader', `à l['’]attention (?:de |d['’])${frenchPost}`),
  saying(
    'reader',
    String.raw`(?:[Cc]andidatures?|CV|[Ll]ettres?|[Dd]ossiers?|[Aa]dress(?:er|ez)|[Ee]nvoyez|[Pp]ostulez|[Éé]crivez)(?!\p{L})${gap} (?:à|auprès de) ${frenchPost}`,
  ),
  saying('contact', `(?:[Cc]ontact(?:er|ez)?|[Pp]ersonne à contacter|[Ii]nterlocut(?:eur|rice)) ?:? ${frenchPost}`),
  close('reader', `(?:[Aa] la atención de|[Aa]/[Aa]:?) ${spanishPost}`),
  saying(
    'reader',
    String.raw`(?:CV|[Cc]urrículum|[Cc]andidaturas?|[Ss]olicitud(?:es)?|[Cc]artas?|[Ee]nv[ií]\p{L}*|[Dd]irig\p{L}+|[Dd]iríj\p{L}+|[Ee]scrib\p{L}+)(?!\p{L})${gap} a ${spanishPost}`,
  ),
  saying(
    'contact',
    `(?:[Pp]ersona de contacto|[Cc]ontacto|[Cc]ontactar con|[Cc]ontacta con|[Cc]ontacte con) ?:? ${spanishPost}`,
  ),
  close('reader', String.raw`(?:t\.a\.v\.|[Tt]er attentie van) ${dutchPost}`),
  saying(
    'reader',
    String.raw`(?:[Ss]ollicitatie\p{L}*|[Bb]rief|CV|cv|[Mm]otivatie\p{L}*)(?!\p{L})${gap} (?:aan|naar) ${dutchPost}`,
  ),
  saying('contact', `(?:[Cc]ontactpersoon|[Cc]ontact op(?: te nemen)? met|[Cc]ontact met) ?:? ${dutchPost}`),
]

/** A sentence that offers answers, a talk or a visit before anybody applies, or help with applying: who gives them need not read applications. */
export const offersAnswers =
  /(?<!\p{L})(?:informal(?:ly)?|chat|natter|questions?|quer(?:y|ies)|[Ee]nquir\p{L}+|[Ii]nquir\p{L}+|(?:further|more|any) (?:information|details)|more about|information (?:on|about)|discuss\p{L}*|discussion|visits?|find out|look round|look around|conversation|hesitate|adjustments?|accessib\p{L}+|problems?|difficult\p{L}+|references?|an application (?:form|pack)|[Ff]ragen|[Rr]ückfragen|[Aa]uskünfte?|[Ii]nformationen|[Rr]enseignements?|[Ii]nformations?|[Dd]udas|[Ii]nformación|[Cc]onsultas?|[Vv]ragen|[Ii]nformatie|vrijblijvend)(?!\p{L})/iu

/** A sentence that says how to apply. */
export const tellsToApply =
  /(?<!\p{L})(?:(?<!how )to apply|(?:send|with|and|or|enclosing|including|attaching|drop off|bring) (?:in )?(?:us )?(?:your |a |an? up[- ]to[- ]date )?(?:CV|r[ée]sum[ée]|(?:short |cover(?:ing)? )?letter|application)s?(?! (?:form|pack|process))|applications? (?:to|by|should|must|can)|[Bb]ewerbung\p{L}*|candidature|candidatura|sollicit\p{L}+)(?!\p{L})/iu
