/** What a fictional writer says in one script: enough words for every kind of document. */
export interface GoldenWords {
  /** BCP 47 tag of the document. */
  readonly language: string
  readonly author: string
  readonly title: string
  readonly groups: readonly [string, string]
  readonly headings: readonly string[]
  readonly sentences: readonly string[]
  readonly items: readonly string[]
  readonly note: string
  readonly sender: readonly string[]
  readonly recipient: readonly string[]
  readonly date: string
  readonly salutation: string
  readonly closing: string
  readonly table: readonly (readonly [string, string])[]
}

export const goldenScripts = ['latin', 'cyrillic and greek', 'chinese and japanese', 'hebrew and arabic'] as const
export type GoldenScript = (typeof goldenScripts)[number]

/** Four writers who do not exist, one for each family of scripts. */
export const goldenWords: Readonly<Record<GoldenScript, GoldenWords>> = {
  latin: {
    language: 'fr-FR',
    author: 'Zoë Brânză-Łukasik',
    title: 'Cheffe pâtissière – candidature',
    groups: ['Exigences essentielles', 'Souhaité'],
    headings: ['Expérience en pâtisserie', 'Hygiène et sûreté', 'Travail d’équipe', 'Langues étrangères'],
    sentences: [
      'J’ai dirigé la pâtisserie de l’auberge « Œuf à la neige » pendant neuf ans, de 2014 à 2023.',
      'Nous avons réduit les pertes de 12,5 % à 4 % en pesant chaque fournée, même à Noël.',
      'À Kraków, j’ai appris le métier chez Łucja Żółkiewska; à Malmö, la viennoiserie chez Åsa Öst.',
      'Le guide « Cœur fondant, naïveté nulle » (48 pages) est né de nos erreurs – toutes datées.',
      'Größe und Gewicht stehen im Plan; příští týden upečeme osm druhů chleba.',
      'Deux apprenties sur trois ont obtenu leur diplôme du premier coup.',
    ],
    items: [
      'Cuisson au degré près',
      'Achats: farine, beurre, œufs',
      'Formation de deux apprenties',
      'Carte d’été et d’hiver',
    ],
    note: '(demander à Chloë)',
    sender: ['Zoë Brânză-Łukasik', '7, rue de l’Été, Sète-le-Port', 'zoe.branza@example.org', '+33 1 99 00 12 34'],
    recipient: ['Hôtel du Lac', 'À l’attention de Mme Ågren', '3, quai Éole', 'Évrange'],
    date: '21 novembre 2026',
    salutation: 'Chère Madame Ågren,',
    closing: 'Avec mes salutations distinguées,',
    table: [
      ['Maison', 'Années'],
      ['Œuf à la neige', '2014–2023'],
      ['Żółty Dom, Kraków', '2011–2014'],
    ],
  },
  'cyrillic and greek': {
    language: 'ru',
    author: 'Ольга Ветрова-Иоанну',
    title: 'Инженер по мостам',
    groups: ['Обязательные требования', 'Желательно'],
    headings: ['Опыт расчёта мостов', 'Надзор на стройке', 'Работа с подрядчиками', 'Γλώσσες και σπουδές'],
    sentences: [
      'Я девять лет рассчитываю пешеходные мосты и отвечаю за надзор на трёх площадках.',
      'В 2021 году мы сократили срок осмотра с 14 до 6 дней, не убрав ни одной проверки.',
      'Σπούδασα πολιτικός μηχανικός στον Βόλο και μιλώ ελληνικά, ρωσικά και αγγλικά.',
      'Отчёт о щебне и льде прочитали в пяти районах; его объём – 62 страницы.',
      'Η γέφυρα της Ύδρας άντεξε άνεμο 31 μέτρων το δευτερόλεπτο.',
      'Подъезд к мосту «Южный» открыли на 40 дней раньше срока.',
    ],
    items: ['Расчёт на ветер', 'Осмотр опор', 'Смета и сроки', 'Έλεγχος σκυροδέματος'],
    note: '(спросить у Жени)',
    sender: ['Ольга Ветрова-Иоанну', 'ул. Ёлочная, 5, Приморск-Новый', 'vetrova@example.org', '+7 900 555 01 02'],
    recipient: ['Мостовое бюро «Радуга»', 'Отдел кадров', 'пр. Якорный, 12'],
    date: '21 ноября 2026 г.',
    salutation: 'Уважаемая госпожа Щукина!',
    closing: 'С уважением,',
    table: [
      ['Мост', 'Год'],
      ['Южный', '2019'],
      ['Ύδρα', '2022'],
    ],
  },
  'chinese and japanese': {
    language: 'ja',
    author: '森川 千尋',
    title: '看護師長の応募書類',
    groups: ['必須条件', '歓迎条件'],
    headings: ['病棟の管理経験', '安全の改善', '新人の指導', '中文能力'],
    sentences: [
      '私は湊町病院で九年間、二十八床の病棟を担当してきました。',
      '転倒は一年で三十件から十一件に減りました。',
      '毎週一時間、学生と一緒に記録を読み直しています。',
      '我在河口医院带领十四名护士，负责夜班安排。',
      '我们把交接时间从四十分钟缩短到二十五分钟。',
      '手順書は四十八ページで、三つの病棟が使っています。',
    ],
    items: ['勤務表の作成', '薬の確認', '患者说明', '防災訓練'],
    note: '（千葉さんに聞く）',
    sender: ['森川 千尋', '湊町三丁目五番地', 'morikawa@example.org', '+81 3 0000 1234'],
    recipient: ['青葉総合病院', '人事課 御中', '青葉一丁目二番'],
    date: '二〇二六年十一月二十一日',
    salutation: '人事課の皆様',
    closing: '敬具',
    table: [
      ['病院', '年'],
      ['湊町病院', '2017'],
      ['河口医院', '2014'],
    ],
  },
  'hebrew and arabic': {
    language: 'he',
    author: 'נועה אל־ח׳ורי',
    title: 'מורה לפיזיקה',
    groups: ['דרישות חובה', 'יתרון'],
    headings: ['ניסיון בהוראה', 'עבודה במעבדה', 'שיתוף עם הורים', 'اللغة العربية'],
    sentences: [
      'אני מלמדת פיזיקה תשע שנים ומרכזת צוות של חמישה מורים.',
      'שיעור העוברים עלה מ־48 ל־63 אחוזים בשלוש שנים.',
      'درّست الفيزياء باللغة العربية في مدرسة النخيل ثلاث سنوات.',
      'כתבתי מדריך לניסויים בן 40 עמודים, והוא בשימוש בארבעה בתי ספר.',
      'قدت فريقا من خمسة معلمين وأعددنا ثلاثين تجربة.',
      'אני משתמשת ב־Python לניתוח תנועת מטוטלת.',
    ],
    items: ['ניסוי בכל שבוע', 'דף בטיחות', 'شرح بالعربية', 'פגישת הורים'],
    note: '(לשאול את דנה)',
    sender: ['נועה אל־ח׳ורי', 'רחוב הזית 5, כרם הים', 'noa@example.org', '+972 2 000 0123'],
    recipient: ['תיכון הגליל החדש', 'לידי המנהלת', 'שדרות האלון 2'],
    date: '21 בנובמבר 2026',
    salutation: 'מנהלת יקרה,',
    closing: 'בברכה,',
    table: [
      ['בית ספר', 'שנים'],
      ['הזית', '2019'],
      ['مدرسة النخيل', '2016'],
    ],
  },
}
