/** Words of a deed done with another, joined or hyphened: "co-wrote", "coauthor"; "county" and "company" are none. */
export const jointly = String.raw`co-\p{L}+|co(?:wrote|writ|author|found|led|lead|edit|organi[sz]|chair|taught|teach|creat|develop|design|direct|produc|own(?:er|ed)|host|supervis|curat|facilitat|worker|operat)\p{L}*|colleagues?`
