/** Labels before a stated fact ("Closing date: 4 May"), folded. General knowledge of advertisements in six languages. */
export const factLabels = {
  role: /^(?:job title(?: and grade)?|job title\/grade|title of (?:post|job)|post title|position title|job role|role title|role|position|post|vacancy|job|title|vacancy title|stellenbezeichnung|position|stelle|poste|intitulé du poste|puesto|cargo|functie|functietitel|职位名称|募集職種名|岗位名称|职位|招聘岗位|職種|募集職種|ポジション)$/u,
  company:
    /^(?:company|company name|employer|employer name|organisation|organization|hiring organi[sz]ation|name of (?:employer|school|organisation)|school|trust|firm|hospital|university|charity|council|agency|force|agency name|träger|arbeitgeber|firma|unternehmen|(?:l[’'] ?)?(?:entreprise|employeur)|(?:la )?société|empresa|bedrijf|werkgever|organisatie|公司名称|法人名|公司|企业名称|单位|会社名|企業名|社名)$/u,
  department: /^(?:department|abteilung|service|departamento|afdeling)$/u,
  place:
    /^(?:location|locations|place|place of work|job location|based|base|where|office|work location|site|city|region|workplace|duty station|einsatzort|arbeitsort|standort|ort|lieu|localisation|lieu de travail|ubicación|lugar|lugar de trabajo|locatie|standplaats|plaats|工作地点|地点|工作地址|勤務地)$/u,
  closes:
    /^(?:closing date|closing|closes|close date|closing date for applications|application deadline|applications close|apply by|deadline|deadline for applications|closing time|last date|expires|expiry date|bewerbungsfrist|bewerbungsschluss|date limite|date limite de candidature|fecha límite|sluitingsdatum|reageren voor|截止日期|応募締切|締切)$/u,
} as const
