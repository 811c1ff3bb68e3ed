/** Countries by their two letters (ISO 3166-1 alpha-2), as the words of their English names in lower case. */
export const countryCodes: ReadonlyMap<string, readonly string[]> = new Map(
  `AT austria|AU australia|BE belgium|BG bulgaria|BR brazil|CA canada|CH switzerland|CL chile|CN china|CY cyprus|CZ czechia czech republic|DE germany|DK denmark|EE estonia|EG egypt|ES spain|FI finland|FR france|GB britain great united kingdom|GR greece|HR croatia|HU hungary|IE ireland|IL israel|IN india|IS iceland|IT italy|JP japan|KE kenya|KR korea|LI liechtenstein|LT lithuania|LU luxembourg|LV latvia|MA morocco|MT malta|MX mexico|NG nigeria|NL netherlands holland|NO norway|NZ zealand|PK pakistan|PL poland|PT portugal|RO romania|RS serbia|RU russia|SE sweden|SG singapore|SI slovenia|SK slovakia|TR turkey|UA ukraine|UK britain england united kingdom|US america states united|VN vietnam|ZA africa`
    .split('|')
    .map((line) => line.split(' '))
    .map(([code = '', ...names]) => [code, names]),
)
