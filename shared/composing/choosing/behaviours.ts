/** A way of working that forms ask to be told of: how questions name it, and by which words the story of a person shows it. */
export interface Behaviour {
  readonly asked: RegExp
  readonly shown: RegExp
}

/** The behaviours of application forms, in no order. General knowledge of interviews and of competency frameworks. */
export const behaviours: readonly Behaviour[] = [
  {
    asked: /\b(?:IT|ICT)\b|\b(?:[Cc]omputer|[Dd]igital) (?:and \p{L}+(?:-\p{L}+)? )?(?:skills|literacy)\b/u,
    shown:
      /\b(?:e-?mail|Word|Excel|Outlook|PowerPoint|Teams|Microsoft|Office 365|Google (?:Docs|Sheets|Workspace)|[Ss]preadsheets?|[Dd]atabases?|CRM|SAP|Sage|Salesforce|SharePoint|[Ss]oftware|[Cc]omputers?)\b/u,
  },
  {
    asked:
      /\b(?:record[- ]keeping|keep(?:ing)? (?:(?:accurate|clear|good|up-to-date|proper|our) )*(?:records?|notes|minutes))\b/iu,
    shown:
      /\b(?:records?|minutes|registers?|logs?|logged|logbooks?|ledgers?|spreadsheets?|databases?|charts?|(?:case|care|patient) notes|paperwork|filing|balanced the books|bookkeeping)\b/iu,
  },
  {
    asked: /\b(?:funding|grants?|(?:funding|grant) applications?|fundrais\p{L}*|sponsorship)\b/iu,
    shown:
      /(?=.*(?:[£€$]\s?\d|\bgrants?\b|\bfund(?:s|ed|ing|ers?)?\b|\blottery\b|\bsponsor))(?=.*\b(?:secured|won|raised|awarded|obtained|brought in|bid|applied|applications?)\b)/iu,
  },
  {
    asked:
      /\b(?:new|wider|different|diverse|younger|broader) (?:audiences?|visitors|readers|users|communities|customers)\b/iu,
    shown:
      /\b(?:visitors?|audiences?|attend(?:ed|ance)|drew|exhibitions?|open days?|radio|podcasts?|workshops?|school groups?|outreach|tours?|subscribers|followers|first[- ]time|through the door|clubs?|events?)\b/iu,
  },
  {
    asked:
      /\b(?:something|anything|an? (?:thing|object|item|piece)) (?:that )?(?:you(?:['’]ve| have)? )(?:made|built|created|designed|produced|grown)\b/iu,
    shown:
      /^(?:I (?:also |have )?)?(?:made|built|created|designed|baked|cooked|sewed|knitted|welded|carved|grew|produced|assembled|restored|invented|developed) (?!sure\b|progress\b|it\b)/iu,
  },
  {
    asked:
      /\b(?:turn(?:ed|ing)? (?:\p{L}+ ){0,4}(?:a?round)|poor (?:results?|figures?|performance)|under-?perform\p{L}*|(?:missed|below|behind) (?:a |the |your )?(?:targets?|budget))\b/iu,
    shown:
      /\b(?:(?:grew|rose|went|cut|brought|raised|fell|took) (?:.{0,40} )?from \S+(?: \p{L}+){0,3} to \S*\d|down from|halved|doubled|cut|reduced?|recovered|back (?:on|to|into|in))\b/iu,
  },
  {
    asked:
      /\b(?:work(?:ed|ing)? (?:(?:well |closely |effectively )?with (?:others|other people|people|partners|colleagues|a team)|as (?:an? )?(?:effective )?(?:part|member)|together|jointly|in (?:an? )?(?:team|partnership)|across teams?)|(?:team ?work|collaborat)\p{L}*|teamwork|part of a team|member of a team|team player|partnerships?|shared (?:goal|aim)|common goal|work(?:ing)? relationships?|built? (?:an? )?(?:\p{L}+ )?relationships?)\b/iu,
    shown:
      /\b(?:work(?:ed|ing)? (?:closely |jointly )?with|with (?:the |two |three |four |five |our |other )?(?:\p{L}+ ){0,3}(?:teams?|departments?|partners?|colleagues|agencies|schools|councils?|museums?|services?|nurses|doctors|teachers|engineers|suppliers)|with (?:the |my |our |two |three |four )?(?:other )?(?:bakers|chefs|cooks|nurses|fitters|drivers|carers|volunteers|builders|players|staff)|together|joint(?:ly)?|(?:collaborat|liais)\p{L}*|partner(?:ed|ship)?s?|alongside|chair(?:ed|s)?|(?:co-|cross-)\p{L}+|working group|help(?:ed)? (?:the|my|our) (?:\p{L}+ )?\p{L}{3,}(?:ers|ors|ists|ians|nurses|staff|crew)|multi-?disciplinary|between \p{L}+ and|part of (?:a|the) (?:\p{L}+ ){0,2}(?:team|group|project))\b/iu,
  },
  {
    asked:
      /\b(?:led|lead(?:ing|ership)?|manag(?:ed?|ing) (?:an? |the |your )?(?:\p{L}+ ){0,2}(?:team|people|staff|others)|(?:supervis|delegat)\p{L}*|motivat\p{L}* (?:an? |the |your )?(?:team|others|people|staff)|took (?:the )?lead|taking charge)\b/iu,
    shown:
      /\b(?:led|lead|leads|managed?|manages|(?:supervis|line[- ]manag|captain|coordinat|mentor|deputis)\p{L}*|ran|in charge|headed|foreman|team of|chair(?:ed)?|acting)\b/iu,
  },
  {
    asked: /\b(?:in writing|written|wrote|writing|reports?|drafting)\b/iu,
    shown:
      /\b(?:wr[oi]te|written|writing|report(?:s|ed)?|guides?|guidance|handbooks?|leaflets?|newsletters?|(?:draft|publish)\p{L}*|polic(?:y|ies)|instructions?|submissions?|website|bids?|articles?|procedures?|SOPs?)\b/iu,
  },
  {
    asked: /^(?!.*\b(?:in writing|written)\b).*\b(?:communicat\p{L}*|present(?:ed|ing)\b|briefed)\b/iu,
    shown:
      /\b(?:(?:re)?wr[oi]te|written|reported|guides?|guidance|handbooks?|leaflets?|newsletters?|present(?:ed|ation|ations)|talks?|(?:explain|draft|publish|negotiat|persuad|interpret|translat)\p{L}*|taught|teach|trained|brief(?:ed|ings?)|spoke|submissions?|workshops?|answered)\b/iu,
  },
  {
    asked:
      /^(?!.*\bcommunicat).*\b(?:(?:influenc|persua|convinc|negotiat)\p{L}*|w[io]n(?:ning)? (?:\p{L}+ )?over|buy-in)\b/iu,
    shown:
      /\b(?:(?:negotiat|persuad|convinc|influenc|consult|lobb|campaign|recommend|mediat|broker|liais)\p{L}*|agreed? (?:with|to|on|by)|agreement|won over|buy-in|made the case|put the case|unions?|partners|stakeholders?|councillors?|took the lead|across (?:the |\p{L}+ )?(?:teams?|departments?|sites|schools|services)|(?:present|brief|train)ed)\b/iu,
  },
  {
    asked:
      /\b(?:explain(?:ed|ing)?|complex information|(?:something|anything) (?:complicated|complex|technical|difficult to)|plain (?:language|english))\b/iu,
    shown:
      /\b(?:(?:explain|simplif|interpret|translat)\p{L}*|plain[- ](?:language|english|words|\p{L}\p{L}+)|easy read|guides?|handbooks?|leaflets?|glossar\p{L}+|present(?:ed|ation|ations)|talks?|taught|teach|trained|brief(?:ed|ings?)|advice|advised|showed|workshops?|demonstrated)\b/iu,
  },
  {
    asked:
      /\b(?:br(?:ing(?:ing)?|ought) (?:[\p{L}’']+ ){1,6}together|(?:different|competing|conflicting|opposing|differing) (?:interests|views|opinions|priorities|needs)|consensus|common ground)\b/iu,
    shown:
      /\b(?:(?:stakeholder|working|steering|liaison|user|project) groups?|forums?|round table|chair(?:ed|s)?|convened|consensus|(?:mediat|broker|reconcil)\p{L}*|both sides|partnerships?|alliance|agreed (?:between|with)|agreement (?:between|with)|between \p{L}+ and|joint(?:ly)?)\b/iu,
  },
  {
    asked:
      /\b(?:develop(?:ed|ing)? (?:self|yourself|others|people|staff|someone)|(?:coach|mentor)\p{L}*|(?:train(?:ed|ing)?|support(?:ed|ing)?|develop(?:ed|ing)?|guid(?:ed|ing))(?: (?:or|and) \p{L}+)? (?:an? |your |new |junior )?(?:others|someone|people|staff|colleagues?|team members?|(?:new )?starters?|juniors?)|help(?:ed|ing)? (?:an? )?(?:[\p{L}-]+ ){1,4}(?:to )?(?:learn|develop|improve))\b/iu,
    shown:
      /\b(?:train(?:ed|s|ing)?|(?:mentor|coach|supervis|precept|induct)\p{L}*|taught|teach(?:es)?|apprentices?(?! of the year)|trainees?|students?|new (?:starters|staff|receptionists|nurses))\b/iu,
  },
  {
    asked:
      /\b(?:(?:improv|innovat|more efficient|efficien|creativ)\p{L}*|chang(?:ed?|es|ing)|new (?:idea|way|approach|system)|better way|initiative)\b/iu,
    shown:
      /\b(?:(?:introduc|improv|redesign|reduc|replac|automat|launch|streamlin|digitis|digitiz)\p{L}*|cut|set up|started|redrew|rewrote|rebuilt|merged|moved .{3,40} (?:to|onto)|(?:move|switch|change) (?:from|to)|went (?:up|down)|fell (?:by|from|to)|rose (?:by|from|to)|from \S+(?: \p{L}+){0,3} to \S*\d|halved|doubled|reorgani[sz]ed|new(?! (?:patients?|customers?|clients?|members?|pupils?|tenants?|residents?|staff|starters?|recruits|colleagues|parents|build\p{L}*|homes)\b))\b/iu,
  },
  {
    asked:
      /\b(?:(?:tight |short )?deadlines?|at pace|under (?:time )?pressure|pressure|stressful|short notice|in an emergency)\b/iu,
    shown:
      /\b(?:deadlines?|on time|under budget|within \S+ (?:minutes?|days?|weeks?|hours?)|nights?|peak|at short notice|overnight|the same (?:day|night)|while|on[- ]call|emergenc\p{L}*|ahead of|early|covers|(?:failed|broke down|went down|flood\p{L}*|storm|outage|closure))\b/iu,
  },
  {
    asked:
      /\b(?:(?:priorit|multi-?task)\p{L}*|competing (?:demands|priorities|tasks|deadlines)|busy|workload|(?:several|many) (?:people|things|tasks)|at once|at the same time|juggl\p{L}*|on time|delivered? (?:results|something|a piece)|deliver(?:ing)? (?:results|at))\b/iu,
    shown:
      /\b(?:deadlines?|juggl\p{L}*|at the same time|on time|under budget|(?:a|per|each) (?:day|week|shift|night|month)|nights?|peak|within \S+ (?:days?|weeks?|hours?|months?)|weekly|daily|at once|while|on call|on-call|emergenc\p{L}*|early|ahead of|covers|turnover|close)\b/iu,
  },
  {
    asked:
      /\b(?:plan(?:ned|ning)?|organis(?:ed?|ing)|organiz(?:ed?|ing)|(?:schedul|coordinat)\p{L}*|project(?: management)?|manag(?:ed?|ing) (?:an? |your )?(?:\p{L}+ )?(?:project|event|resources))\b/iu,
    shown:
      /\b(?:planned|plan|(?:organis|organiz|schedul|co-?ordinat|timetabl|relocat|prioriti|juggl)\p{L}*|rota|rosters?|rostered|arranged|project|programme|events?|set up|logistics|ran|moved|with (?:an? |the |my )?(?:team|crew|gang) of)\b/iu,
  },
  {
    asked:
      /\b(?:difficult|challenging|angry|upset|(?:distress|complain|disagree|disput|fight|violen|aggressi)\p{L}*|complaints?|conflict|hostile|unhappy|awkward) ?(?:people|person|customers?|clients?|patients?|colleagues?|situations?|conversations?|behaviou?r|members?)?\b/iu,
    shown:
      /\b(?:complaints?|difficult|upset|angry|calm(?:ed|ing|ly)?|conflicts?|(?:disput|de-?escalat|resolv|distress|mediat|aggressi|bereave)\p{L}*|challenging|grievances?|behaviou?r|arrears|crisis)\b/iu,
  },
  {
    asked:
      /\b(?:customer (?:service|care|focus)|good service|excellent service|service users?|the public|customers?|clients?|(?:people|users?)['’]s? needs|went (?:the extra mile|above and beyond)|vulnerable)\b/iu,
    shown:
      /\b(?:customers?|clients?|patients?|visitors?|guests?|enquir\p{L}*|queries|residents|tenants|members|pupils|parents|families|service users?|callers|calls|the public|passengers|the desk|diners|learners|students)\b/iu,
  },
  {
    asked: /\b(?:manag\p{L}* an? (?:quality|good) service|quality (?:of )?service)\b/iu,
    shown:
      /\b(?:(?:complain|satisf|feedback|survey|wait|repl|respon[sd])\p{L}*\b.*\b(?:from \S+ to|fell|cut|rose|halved|within|down|up)|(?:cut|reduc|halv|improv|shorten)\p{L}*\b.*\b(?:wait|repl|queue|response|service|complaint|satisf)|service level|standards? of service|opening hours|went (?:up|down)|reviewed the service|still handed out|first time)\p{L}*/iu,
  },
  {
    asked:
      /\b(?:decisions?|problems?|problem[- ]solving|(?:solv|analys|analyz|diagnos|investigat)\p{L}*|judge?ment|data|evidence (?:to|base))\b/iu,
    shown:
      /\b(?:(?:decid|diagnos|analys|analyz|investigat|audit|assess|solv|measur|reconcil|forecast|survey)\p{L}*|decisions?|found|reviewed|faults?|fixed|traced|data|model(?:led|led)?|tested)\b|\bwhen\b[^.;]{0,60}\b(?:failed|broke|collapsed|crashed|went down|ran out|walked out|closed|cancelled|resigned|fell (?:ill|through)|flooded)\b/iu,
  },
  {
    asked: /\b(?:accura\p{L}*|careful(?:ly)?|attention to detail|precis(?:e|ely|ion)|meticulous(?:ly)?)\b/iu,
    shown:
      /\b(?:(?:double-)?check(?:ed|s|ing)? (?!in\b|out\b|guests?\b)|accura\p{L}*|errors?|proof-?read\p{L}*|reconcil\p{L}*|calibrat\p{L}*|tolerances?|inspect(?:ed|s)?|to the (?:penny|millimetre)|discrepanc\p{L}*|balanced the books)/iu,
  },
  {
    asked: /\b(?:safe(?:ty|ly|guarding)?|risks?|hazards?|compliance|incident)\b/iu,
    shown:
      /\b(?:safe(?:ty|ly|guarding)?|risks?|incidents?|accidents?|(?:near[- ]miss|inspect)\p{L}*|hygiene|permits?|remedials|hazards?|COSHH|HACCP|drills?|infection|checks)\b/iu,
  },
  {
    asked: /\b(?:(?:divers|inclusi|equalit)\p{L}*|equity|different (?:backgrounds|cultures))\b/iu,
    shown:
      /\b(?:(?:inclusi|accessib|interpret|disabilit|divers)\p{L}*|SEND?|languages|refugees?|dementia|equality|plain[- ]language|outreach|deaf|blind|asylum)\b/iu,
  },
  {
    asked:
      /\b(?:achievements?|(?:proud|accomplish)\p{L}*|success(?:es)?|successful (?:project|change|outcome|result|event|campaign|team|launch)\p{L}*|made a difference)\b/iu,
    shown:
      /\b(?:won|award\p{L}*|from \S+(?: \p{L}+){0,3} to \S*\d|first|cut|raised|increased|saved|halved|doubled|reduced|grew|secured|published|opened|launched|brought)\b|\d\s?%/iu,
  },
  {
    asked: /\b(?:mistakes?|went wrong|did not go|didn['’]t go|fail(?:ed|ure)|learn(?:ed|t) from|feedback|setback)\b/iu,
    shown:
      /\b(?:mistakes?|went wrong|learn(?:ed|t)|feedback|after (?:a|an|the) (?:\p{L}+ )?(?:complaint|incident|failure|error)|lessons?)\b/iu,
  },
  {
    asked:
      /\b(?:(?:adapt|flexib)\p{L}*|new (?:skill|situation|technology|environment)|learn(?:ed|ing)? (?:quickly|something))\b/iu,
    shown:
      /\b(?:learn(?:ed|t)|(?:retrain|adapt)\p{L}*|switched|moved|new|took over|stood in|covered|rotated|during|pandemic|remote|self-taught)\b/iu,
  },
  {
    asked:
      /\b(?:let (?:an? |the )?(?:\p{L}+ ){0,2}go\b|(?:dismiss|redundan|underperform|disciplin)\p{L}*|poor performance)/iu,
    shown:
      /\b(?:let go|(?:dismiss|redundan|disciplin|probation)\p{L}*|capability (?:process|procedure|meeting)s?|performance (?:plan|process|review)s?)\b/iu,
  },
  {
    asked:
      /\b(?:feels? (?:at home|welcome|safe|included)|(?:settle|induct|welcom)\p{L}*|new (?:starters?|joiners?|staff|colleagues?|volunteers?|pupils?|residents?))\b/iu,
    shown:
      /\b(?:(?:induct|welcom|mentor|precept|settl)\p{L}*|budd(?:y|ies)|practice educator|newly qualified|new (?:starters?|joiners?|staff|colleagues?|volunteers?|pupils?|residents?|receptionists|nurses|midwives|members)|stay-and-play)\b/iu,
  },
]
