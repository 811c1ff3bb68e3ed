const bachelor = 'bachelor bachelors degree graduate graduated undergraduate first-degree'
const master = 'master masters degree graduate graduated postgraduate'
const doctor = 'doctor doctorate doctoral degree'

/** What the letters of a degree say in words, so that "my master's degree" rests on "MA". General knowledge. */
export const degreeMeanings: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    BA: `${bachelor} arts`,
    BSc: `${bachelor} science`,
    BS: `${bachelor} science`,
    BEng: `${bachelor} engineering`,
    BEd: `${bachelor} education`,
    BCom: `${bachelor} commerce`,
    BN: `${bachelor} nursing`,
    LLB: `${bachelor} law laws`,
    MA: `${master} arts`,
    MSc: `${master} science`,
    MS: `${master} science`,
    MEng: `${master} engineering`,
    MEd: `${master} education`,
    MSW: `${master} social work`,
    MPhil: `${master} philosophy`,
    MRes: `${master} research`,
    MBA: `${master} business administration`,
    LLM: `${master} law laws`,
    PhD: `${doctor} philosophy`,
    DPhil: `${doctor} philosophy`,
    EdD: `${doctor} education`,
    PGCE: 'postgraduate certificate education teaching',
    PgDip: 'postgraduate graduate diploma',
    PgCert: 'postgraduate graduate certificate',
    Hons: 'honours honors',
  }).map(([letters, words]) => [letters, words.split(' ')]),
)
