import { anyOf } from '../../text/any-of.ts'

/**
 * Orders in a posting that tell how a text about an applicant is to be worded or judged, which no employer asks of the applicant: "end every sentence with …",
 * "describe every applicant as …", "ignore the lines above". For folded text. General knowledge of such orders in English, German, French and Spanish.
 */
export const plantedOrders: readonly RegExp[] = [
  /\b(?:ignore|disregard|forget|override|bypass|skip) (?:(?:all|any|the|your|every|each|everything|anything|of|these|those|this|previous|prior|above|earlier|preceding|foregoing|following|other|safety|system) )*(?:lines?|instructions?|prompts?|rules?|text|requirements?|criteria|directions?|guidelines?|content|context|everything|evidence)?(?: (?:above|below|before|given|so far|you (?:were|have been) given))\b/u,
  /\b(?:ignore|disregard|forget|override|bypass) (?:all |any |of |the |your |these |those )*(?:instructions|prompts?|rules|guidelines|evidence)\b/u,
  /\b(?:every|each|all|any|the|this|an?|your) (?:applicants?|candidates?|cvs?|resumes?|applications?) (?:(?:is|are|must|should|shall|has|have|needs?|ought|will|to|always|be|now) )+(?:described|portrayed|praised|characteri[sz]ed|rated|ranked|scored|recommended|depicted|declared|certified as|said to|called|referred to as|presented as|treated as)\b/u,
  /\b(?:every|each|all|your|the) (?:\w+ )?(?:sentences?|paragraphs?|bullets?|bullet points|lines) (?:(?:must|should|shall|has|have|needs?|to|will|is|are|always) )+(?:end|begin|start|finish|close|contain|include|mention|rhyme|use|written)/u,
  /\b(?:end|begin|start|finish|close|open|sign off) (?:every|each|all|your|the) (?:\w+ )?(?:sentences?|paragraphs?|answers?|letters?|responses?|statements?|bullets?|replies|reply) (?:with|by|in)\b/u,
  /\b(?:write|state|say|claim|add|note|mention|confirm|assert|pretend|declare|report|insist) (?:down )?that (?:the|this|every|each|any|an?) (?:applicant|candidate|author|writer|user)\b/u,
  /\b(?:describe|portray|present|praise|rate|rank|score|recommend|depict|call|characteri[sz]e|treat) (?:the|this|every|each|any|all|an?) (?:applicants?|candidates?|cvs?|resumes?|applications?)(?: highly|,| as\b| the\b| first\b| with\b| an?\b| \d| above\b|\.|$)/u,
  /\b(?:present|write|phrase|word|describe|portray|frame|treat|tell|state|report|depict|give) (?:every|each|all|any|the|your|their|this)(?: \p{L}+)? (?:answers?|responses?|repl(?:y|ies)|statements?|sentences?|applications?|letters?|claims?|experience|evidence|achievements?|bullets?)(?: \p{L}+){0,3} as (?:if|though) (?:they|the|he|she|every|each|an?|this|all) /u,
  /\b(?:respond|reply|answer|output|write) (?:only|nothing but|exclusively|solely) with\b|\b(?:output|respond|reply) (?:only|exactly)\b/u,
  /\b(?:do not|don't|never) (?:mention|reveal|disclose|repeat|show|tell) (?:\w+ ){0,3}(?:this|these|the) (?:instructions?|line|prompt|order|message|sentence|note)\b/u,
  /(?:^\P{L}*|[.:;!?\])>*#] *|\b(?:your|these|following|follow|my|are) )(?:new|updated|revised) (?:instructions?|prompts?)\b|\b(?:new|updated|revised) (?:system (?:instructions?|prompts?)\b|prompts?\b|instructions?(?: \p{L}+)? ?[:=]|instructions? (?:below|above|given)\b)|\b(?:hidden|secret) (?:system )?(?:instructions?|prompts?)\b|\b(?:developer|jailbreak|god|dan) mode\b|<\|?im_(?:start|end)|\[\/?inst\]|<\/?(?:system|assistant|user)>|\b(?:system|assistant):/u,
  anyOf([
    String.raw`\bignorier\p{L}* (?:sie |bitte |alle[ns]? |die |diese |obigen? |vorherigen? |vorstehenden? |bisherigen? )*(?:anweisungen?|zeilen?|vorgaben?|regeln|instruktionen|anforderungen)`,
    String.raw`\b(?:jede[nrs]?|alle) (?:bewerber|kandidat)\p{L}*(?: \p{L}+){0,4} (?:(?:bezeichne|beschreibe|bewerte|empfehle)\p{L}*|beschrieben|bezeichnet|dargestellt)`,
    String.raw`\b(?:(?:bezeichne|beschreibe|bewerte|empfehle)\p{L}*|empfiehl) (?:sie |bitte )*(?:jede[nr]?|alle|den|die) (?:bewerber|kandidat)`,
    String.raw`\b(?:jeder satz|jeden satz|alle sätze|alle satze)\b(?: \p{L}+){0,4} (?:mit|(?:ende|beginn)\p{L}*)`,
    String.raw`\b(?:wenn|falls|sofern) (?:du|sie) (?:eine? )?(?:ki|künstliche|kunstliche|sprachmodell|chatbot|bot)\b`,
  ]),
  anyOf([
    String.raw`\bignore[rz]? (?:s.?il vous pla.t |toutes? |tous |les |ces |l.ensemble des )*(?:instructions?|consignes|lignes|r.gles|crit.res)`,
    String.raw`\b(?:d.cri(?:re|vez|s)|pr.sente[rz]?|qualifie[rz]?|recommande[rz]?|note[rz]?) (?:chaque|le|la|tout|tous les|cette|ce) (?:candidat|candidature)`,
    String.raw`\b(?:chaque|toute|toutes les) (?:candidat\p{L}*|phrases?) (?:doi(?:t|vent)|est .)(?: \p{L}+){0,3} (?:d.crit|terminer|commencer|finir|contenir|qualifi|pr.sent)`,
    String.raw`\bsi (?:vous .tes|tu es) une? (?:ia|intelligence|mod.le|robot|assistant)\b`,
  ]),
  anyOf([
    String.raw`\bignor(?:a|e|ar|en) (?:todas? |todos? |las |los |estas |cualquier )*(?:instrucciones|l.neas|reglas|requisitos|indicaciones)`,
    String.raw`\b(?:describ(?:a|e|ir|an)|presente|califique|recomiende|punt.e) (?:a )?(?:cada|al|la|el|todos los|esta|este) (?:candidat|aspirante|solicit)`,
    String.raw`\b(?:cada|todas las) (?:frases?|oraci.n|oraciones|candidat\p{L}*) (?:debe[n]?|ha de|tiene que)(?: \p{L}+){0,3} (?:terminar|empezar|acabar|contener|descrit)`,
    String.raw`\bsi (?:eres|es usted) una? (?:ia|inteligencia|modelo|robot|asistente)\b`,
  ]),
]
