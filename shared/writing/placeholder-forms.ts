/** What templates leave to be filled in, in English, German, French and Spanish. General knowledge of letters and their templates. */
const things =
  'company|employer|organi[sz]ation|role|job|position|title|name|firstname|lastname|surname|date|address|city|town|postcode|phone|e-?mail|salary|reference|hiring manager|manager|recruiter|recipient|team|department|industry|skill|tool|number|amount|metric|percentage|figure|year|month|example|achievement|result|project|school|hospital|x+|y+|n|firma|unternehmen|stelle|ansprechpartner(?:in)?|nachname|vorname|datum|ort|entreprise|société|poste|nom|prénom|ville|empresa|puesto|cargo|nombre|apellidos?|fecha|ciudad'

const lead =
  "(?:insert |add |your |the |my |enter |fill in |name (?:of|der|des) |ihre? |votre |su |nom de |nombre de )*(?:the |la |l[’']|el |der |des )?"

/** Signs that hold a place open, each pattern global. */
export const placeholderForms: readonly RegExp[] = [
  new RegExp(`\\[${lead}(?:${things})(?!\\p{L})[^\\]\\n]{0,40}\\](?!\\()`, 'giu'),
  /\[\p{Lu}{2}[\p{Lu}\s/_-]{1,40}\](?!\()/gu,
  new RegExp(`\\{+\\s*${lead}(?:${things})(?!\\p{L})[^{}\\n]{0,30}\\}+`, 'giu'),
  /\{\{[^{}\n]{1,40}\}\}|\$\{[^{}\n]{1,40}\}|%\p{Lu}[\p{Lu}_]{2,30}%/gu,
  new RegExp(`<<?\\s*${lead}(?:${things})(?!\\p{L})[^<>\\n]{0,30}>>?`, 'giu'),
  new RegExp(`[«(]${lead}(?:company|employer|role|job|position|hiring manager|recipient)(?: name| title)?[»)]`, 'giu'),
  /_{3,}|(?<![\p{L}\p{N}_])__(?=[\s%.,]|$)|\.\.(?=\s?%)|#{3,}|\.{6,}|(?<=\s)\[(?:\.{3}|…)\]/gu,
  /\b(?:X{2,}|N{3,}|Y{3,})\b%?|\bx{2,}%/gu,
  /(?<!(?:Generation|Gen|Malcolm|Model|Factor|Project|Series|Type|Class|Grade) )(?<![\p{L}\p{N}-])(?:[£$€]\s?X{1,3}[kKmM]?(?![\p{L}])|[XN]{1,3}(?:[kKmM]\b|\s?%|\+?\s(?:years?|months?|weeks?|days?|hours?|people|staff|million|thousand|per ?cent|projects?|clients?|customers?|students?|patients?)\b))/gu,
  /\b(?:[Hh]iring [Mm]anager|[Cc]ompany|[Rr]ecruiter|[Rr]ecipient|[Yy]our|[Ee]mployer|[Mm]anager)(?:'s)? [Nn]ame\b|\b(?:Job|Position|Role) Title\b|\b(?:Firstname|First Name) (?:Lastname|Last Name|Surname)\b|\bJ(?:ohn|ane) Doe\b|\bMax Mustermann\b|\blorem ipsum\b/giu,
]
