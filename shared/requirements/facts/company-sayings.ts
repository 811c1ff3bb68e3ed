import { companyName } from './company-name.ts'

/** Sentences that name the employer, most telling first, with how much each counts. */
export const companySayings: readonly (readonly [RegExp, number])[] = [
  [
    new RegExp(
      String.raw`(?:^|[.!?]\s)${companyName} (?:is|are|'s|has|have) (?:currently |now |also )?(?:looking for|seeking|hiring|recruiting|searching for|looking to (?:recruit|appoint)|an? (?:exciting |fantastic |new )?(?:opportunity|vacancy|opening))`,
      'u',
    ),
    5,
  ],
  [
    new RegExp(
      String.raw`(?:^|[.!]\s|\b(?:of|at) (?:the )?)${companyName} (?:seeks|wishes to appoint|invites|requires?|(?:\([^)]{1,60}\) )?recrute|sucht|busca|zoekt|needs? (?:an?|\d|two|three|four|five|six|good|experienced|more|\p{Ll}+s\b)|wants? (?:an?|\d|two|three)|wish to appoint)`,
      'u',
    ),
    5,
  ],
  [
    new RegExp(
      String.raw`^(?:About|Why|Why join|Life at|Welcome to|Working (?:at|for)|Work (?:at|for|with)|Meet|Inside|Who is|What is|Über|À propos de|Sobre|Over|Join|Introducing) ${companyName}\??(?:$|:\s)`,
      'u',
    ),
    4,
  ],
  [
    new RegExp(
      String.raw`\b(?:[Jj]oin(?:ing)?|[Ww]ork(?:ing)? (?:for|at|with)|[Cc]areer (?:at|with)|[Tt]eam (?:at|here at)|(?:opportunity|vacancy|[Vv]acancies|[Vv]acancy|[Pp]ost|[Pp]osition|[Jj]ob) (?:at|with)|[Hh]ere at|join us at|role at|welcome to) ${companyName}`,
      'u',
    ),
    3,
  ],
  [
    new RegExp(
      String.raw`(?:^|[.!,–-]\s|\s\p{Extended_Pictographic}\s)[Ww]e(?:['’]re| are) ${companyName}(?=[\s,.:!]|$)`,
      'u',
    ),
    4,
  ],
  [
    new RegExp(
      String.raw`(?:^|[.!]\s)(?:Hello|Hi|Hey|Hiya|Greetings|A message|News) from ${companyName}(?=[\s,.:!]|$)`,
      'u',
    ),
    4,
  ],
  [new RegExp(String.raw`\s(?:bei|für) (?:der|den|dem|die|das) (?=\p{Lu}\S+ \p{Lu})${companyName}`, 'u'), 2],
  [
    new RegExp(
      String.raw`(?:^|\s)(?:at|for|with|by|within|join|bei|beim|für|von|in|chez|de|dans|sein de|para|en|bij|voor) (?:the |our |der |dem |den |die |das |unsere[mnr]? |l['’]|la |le |el |de |het )?(?:company|firm|charity|employer|business|Firma|Unternehmen|société|entreprise|association|coopérative|empresa|compañía|sociedad|asociación|bedrijf|organisatie|stichting)(?: called)? [“"„«]?${companyName}`,
      'u',
    ),
    5,
  ],
  [
    new RegExp(String.raw`(?:^|[.!]\s)(?:At|With|Bij|Bei|Chez|En) ${companyName}, (?:we|our|you|wij|wir|nous)\b`, 'u'),
    4,
  ],
  [
    new RegExp(
      String.raw`^(?:Our client, )?${companyName}(?: \([^)]{1,60}\))?(?: in \p{Lu}[\p{L}'’-]*)?,? (?:is|are|was|has|have|gives|brings|connects|creates|keeps|moves|grows|owns|manages|trains|teaches|treats|protects|represents|organises|produces|invests|restores|maintains|looks after|helps?|makes?|builds?|repairs?|runs?|cares?|supplies|provides?|publishes|offers?|works?|delivers?|employs|believes|values|welcomes|embraces|advises|operates|serves|sells|designs|develops|supports|exists|ist|est|es)\b`,
      'u',
    ),
    2,
  ],
  [
    new RegExp(
      String.raw`^${companyName}(?: \([^)]{1,60}\))? (?:is|are|ist|est|es) (?:an?|the|one of|ein|eine|une?|una)\b`,
      'u',
    ),
    1,
  ],
  [
    new RegExp(
      String.raw`^(?!(?:What|When|Where|Why|How|Who|If|As|On|In|At|For|With|From|My|Your|Our) )(?=(?:The )?\p{Lu}\S+ (?:& )?\p{Lu})${companyName} (?!is |has |was )\p{Ll}[\p{Ll}-]+s \S`,
      'u',
    ),
    1,
  ],
  [new RegExp(String.raw`^D(?:ie|er|as) (?=\S+ \p{Lu})${companyName} \p{Ll}{2,}(?:en|t) \S`, 'u'), 1],
]
