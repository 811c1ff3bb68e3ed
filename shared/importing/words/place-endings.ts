/**
 * Endings and openings that names of towns and villages have far more often than names of employers. General knowledge of the place
 * names of Britain, Ireland, northern America and the German-speaking countries.
 */
export const placeEndings =
  /^(?:(?:North|South|East|West|Great|Little|Upper|Lower|New|Old|Saint|St\.?|San|Santa|Port|Fort|Bad)\s)?\p{Lu}[\p{L}'’-]*(?:\s(?:\p{Lu}\p{L}*|on|upon|under|by|in|the|le))*?(?:ton|bury|burgh|borough|ford|ham|ley|wick|wich|mouth|shire|stead|worth|thorpe|caster|chester|field|combe|minster|pool|ville|burg|dorf|heim|stadt|hausen|hafen|brück|by|wood|haven|dale|port|bridge)$|^(?:Bally|Kil|Dun|Llan|Aber|Inver|Pen|Tre|Strath)\p{Ll}{2,}$/u
