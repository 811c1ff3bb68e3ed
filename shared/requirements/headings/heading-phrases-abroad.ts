import type { Zone } from '../lines/zone.ts'
import type { HeadingPhrases } from './heading-phrases.ts'

const list = (text: string): string[] =>
  text
    .split('|')
    .map((phrase) => phrase.trim())
    .filter(Boolean)

const any = (text: string): HeadingPhrases => ({ whole: [], within: list(text) })

/** Headings of German, French, Spanish, Dutch, Chinese and Japanese advertisements. General knowledge of advertisements in these languages. */
export const headingsAbroad: Readonly<Partial<Record<Zone, HeadingPhrases>>> = {
  must: any(`dein profil | ihr profil | das profil | anforderungen | anforderungsprofil | voraussetzungen | das bringst du mit | das bringen sie mit | bringst du mit | bringen sie mit | was du mitbringst | was sie mitbringen | du bringst mit | sie bringen mit | mitbringst | mitbringen | qualifikationen | deine qualifikation | ihre qualifikation | deine qualifikationen | ihre qualifikationen | qualifikation | wen wir suchen | wir suchen | was wir erwarten | wir erwarten | das wünschen wir uns | wir wünschen uns | das zeichnet dich aus | das zeichnet sie aus | zeichnet dich aus | damit überzeugst du | du passt zu uns | muss kriterien | wer du bist | wer sie sind | über dich | dein hintergrund | deine fähigkeiten | kenntnisse | kompetenzen | fachliche anforderungen | einstellungsvoraussetzungen | darum passen sie | deine skills | du hast | du bist | sie haben | sie verfügen über
    | profil recherché | profil | votre profil | ton profil | compétences | compétences requises | compétences attendues | prérequis | exigences | vous avez | vous êtes | qui êtes vous | ce que nous recherchons | nous recherchons | qualifications requises | formation et expérience | le profil idéal | candidat idéal | profil souhaité | savoir faire | savoir être | conditions requises | vos atouts | tes atouts | tu es | tu as
    | requisitos | requisitos mínimos | requisitos imprescindibles | perfil | tu perfil | perfil requerido | perfil del candidato | perfil buscado | qué buscamos | que buscamos | qué pedimos | qué necesitas | se requiere | buscamos | imprescindible | lo que buscamos | experiencia requerida | formación requerida | qué esperamos de ti | competencias | conocimientos
    | wat vragen wij | wat vragen we | wij vragen | functie eisen | functie-eisen | functieeisen | jouw profiel | profiel | wie ben jij | wat breng je mee | wat neem je mee | wie zoeken wij | wie zoeken we | wij zoeken | dit ben jij | dit vragen wij | dit vragen we van je | vereisten | eisen | over jou | jij hebt | jij bent | je hebt | wat verwachten we | wat wij vragen | jouw kwaliteiten | competenties | dit breng je mee
    | 任职要求 | 岗位要求 | 职位要求 | 任职资格 | 能力要求 | 技能要求 | 专业要求 | 职位需求 | 资格条件 | 岗位资格 | 招聘条件 | 应聘资格 | 报名条件 | 硬性要求 | 素质要求 | 学历要求 | 期待你 | 你需要具备 | 你需要 | 希望你 | 我们在找 | 理想的你 | 候选人 | 要求 | 应聘要求 | 应聘条件 | 招聘要求 | 基本要求 | 必备条件 | 我们希望你 | 任职条件 | 資格要求 | 應徵條件 | 職位要求
    | 応募資格 | 必須条件 | 必須スキル | 必須要件 | 必須 | 応募条件 | 求めるスキル | 求める人物像 | 求める人材 | 必要なスキル | 必要な経験 | 応募要件 | 対象となる方 | 求めるもの | 必要な資格 | 必要資格 | 求める経験 | 経験 スキル | スキル 経験 | 求めています | 必要条件 | 資格 経験 | 対象者 | 応募対象`),
  nice: any(`von vorteil | wünschenswert | idealerweise | nice to have | pluspunkte | kann kriterien | das wäre super | darüber freuen wir uns | bonus | optional
    | les plus | serait un plus | un plus | atouts | atout | apprécié | appréciés | souhaité | souhaités | souhaitable | souhaitables | compétences appréciées
    | se valorará | se valora | valorable | deseable | deseables | valoramos | valoraremos | se valorará positivamente | requisitos deseables | requisitos valorables | plus
    | pré | is een pré | mooi meegenomen | wenselijk | bonuspunten | leuk als je | gewenst
    | 优先 | 优先条件 | 加分项 | 优先考虑 | 加分 | 锦上添花 | 更好 | 优选 | 優先條件 | 加分條件
    | 歓迎スキル | 歓迎条件 | 歓迎要件 | 歓迎 | 尚可 | あれば尚可 | 優遇 | あると嬉しい | あるとうれしい | あれば嬉しい | 望ましい | 活かせる | プラスになる | なお可`),
  duty: any(`deine aufgaben | ihre aufgaben | aufgaben | aufgabengebiet | aufgabenbereich | tätigkeiten | tätigkeit | das erwartet dich | das erwartet sie | was dich erwartet | was sie erwartet | das machst du | was du tust | was sie tun | bei uns tun | was sie bei uns tun | was du bei uns machst | was du machst | deine rolle | ihre rolle | deine mission | ihr aufgabengebiet | stellenbeschreibung | deine verantwortung | ihre verantwortung | das sind deine | das sind ihre aufgaben | dein job | der job | die stelle | worum es geht | dein aufgabenbereich | verantwortlichkeiten | ihr einsatzgebiet | dein arbeitsalltag | hauptaufgaben
    | vos missions | missions | mission | tes missions | missions principales | responsabilités | le poste | descriptif du poste | description du poste | vos responsabilités | votre mission | votre rôle | activités | activités principales | tâches | en tant que | vous serez en charge | vous serez chargé | vous serez | rôle | au quotidien | ton rôle
    | funciones | tareas | responsabilidades | tus funciones | tus responsabilidades | qué harás | que harás | misión | tu misión | descripción del puesto | funciones principales | el puesto | cuáles serán tus funciones | tu día a día | actividades
    | wat ga je doen | wat ga jij doen | taken | jouw taken | werkzaamheden | verantwoordelijkheden | functieomschrijving | de functie | jouw rol | je taken | wat doe je | dit ga je doen | takenpakket | jouw functie | wat je gaat doen | over de functie
    | 岗位职责 | 工作职责 | 职责 | 工作内容 | 职位描述 | 岗位描述 | 主要职责 | 職責 | 工作內容 | 工作描述 | 职责描述 | 职位职责 | 工作任务 | 工作范围 | 主要工作 | 负责内容 | 岗位介绍 | 你将负责 | 你要做什么 | 你会做什么 | 做什么 | 你的工作 | 任務 | 岗位任务
    | 業務内容 | 仕事内容 | 職務内容 | 具体的な業務 | 担当業務 | お仕事内容 | 主な業務 | 業務概要 | 職務概要 | お任せ | 仕事の内容 | お仕事 | ミッション | 役割 | 1日の流れ | 一日の流れ | 担当していただ | 業務 | 職務`),
  eligibility: any(
    `sprachkenntnisse | arbeitszeit | einsatzort | langues | langue | horaires | idiomas | horario | disponibilidad | talen | werktijden | taalvaardigheid | 工作时间 | 语言要求 | 勤務時間 | 勤務地 | 語学力`,
  ),
  company:
    any(`über uns | wer wir sind | wir über uns | das unternehmen | unser unternehmen | das sind wir | unser team | unternehmensprofil | wir sind
    | qui sommes nous | à propos | a propos | à propos de nous | l'entreprise | lentreprise | notre entreprise | présentation | la structure | contexte | notre équipe | lassociation
    | quiénes somos | sobre nosotros | la empresa | nuestra empresa | quienes somos | acerca de | conócenos
    | over ons | wie zijn wij | wie zijn we | ons bedrijf | de organisatie | over de organisatie | het team | jouw team | waar ga je werken
    | 公司简介 | 公司介绍 | 关于我们 | 企业介绍 | 团队介绍 | 单位简介 | 企业简介 | 学校简介 | 医院简介 | 机构介绍 | 团队简介 | 我们是谁 | 公司簡介 | 關於我們
    | 会社概要 | 会社紹介 | 企業情報 | 会社について | 私たちについて | 事業内容 | 企業概要 | 法人概要 | 法人について | 当社について | 組織について | チームについて | 施設概要 | 募集背景`),
  benefits:
    any(`wir bieten | das bieten wir | was wir bieten | unser angebot | deine vorteile | ihre vorteile | wir bieten dir | wir bieten ihnen | benefits | von uns erwarten | dürfen sie von uns erwarten | das dürfen sie erwarten | das darfst du erwarten | dürfen sie erwarten | darfst du erwarten | darauf kannst du dich freuen | freuen dürfen | freuen | vergütung | für sie drin | für dich drin | das bekommst du | gehalt | warum wir | leistungen | was dir geboten wird | unsere leistungen | deine benefits
    | nous offrons | ce que nous offrons | ce que nous vous offrons | nous vous offrons | nos avantages | avantages | rémunération | nous proposons | ce que nous proposons | on vous propose | salaire | conditions | pourquoi nous rejoindre | nous vous proposons
    | ofrecemos | qué ofrecemos | se ofrece | beneficios | te ofrecemos | condiciones | salario | qué te ofrecemos | lo que ofrecemos | ventajas | por qué unirte
    | wat bieden wij | wat bieden we | wij bieden | wat krijg je | wat krijg jij | arbeidsvoorwaarden | dit bieden wij | ons aanbod | wat wij bieden | dit krijg je | dit bieden we | jouw voordelen
    | 福利待遇 | 薪资福利 | 薪酬福利 | 福利 | 我们提供 | 待遇 | 薪资 | 薪资待遇 | 公司福利 | 薪酬 | 工资 | 你将获得 | 你能得到 | 我们能给你 | 我们给你 | 员工福利
    | 待遇 | 福利厚生 | 給与 | 待遇 福利厚生 | 休日休暇 | 休日 休暇 | 昇給 賞与 | 年収 | 魅力 | 手当 | 働く環境 | 得られる | 給料 | 勤務条件 | 給与 待遇 | 私たちが提供するもの`),
  process:
    any(`bewerbung | bewirb dich | so bewirbst du dich | haben wir dein interesse | haben wir ihr interesse | kontakt | ansprechpartner | bewerbungsprozess | interesse | nächste schritte | jetzt bewerben
    | candidature | pour postuler | postuler | comment postuler | modalités de candidature | processus de recrutement | contact | modalités
    | cómo aplicar | cómo postular | inscripción | proceso de selección | interesados | contacto | solicitud | cómo inscribirse
    | solliciteren | sollicitatie | hoe solliciteer je | procedure | sollicitatieprocedure | interesse | reageren | solliciteer
    | 投递方式 | 联系方式 | 应聘方式 | 招聘流程 | 面试流程 | 应聘 | 报名 | 投递 | 联系我们 | 申请方式 | 简历 | 工作地点 | 聯絡方式
    | 応募方法 | 選考フロー | 選考プロセス | 選考方法 | 問い合わせ | 応募 選考 | 選考 | 応募の流れ | エントリー | 応募について`),
}
