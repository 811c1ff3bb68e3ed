/**
 * Towns and large villages of Britain and Ireland, in lower case. General knowledge of geography. Names that are as common as words of
 * trades, fields or months ("Sale", "Deal", "Rugby", "March", "Stone", "Street", "Battle", "Hook") are left out.
 */
export const britishAndIrishTowns: ReadonlySet<string> = new Set(
  `
  abergavenny|abergele|aberystwyth|abingdon|accrington|aldeburgh|aldershot|alfreton|alloa|alnwick|alton|altrincham|ambleside|amersham|ammanford|andover|annan|arbroath|armagh|arundel|ascot|ashbourne|ashby-de-la-zouch|ashford|
  ashington|ashton-under-lyne|athlone|athy|axminster|aylesbury|aylsham|ayr|bakewell|bala|balbriggan|ballina|ballinasloe|ballymena|ballymoney|banbridge|banbury|bandon|bangor|bantry|barmouth|barnard castle|barnet|barnstaple|
  barrhead|barrow-in-furness|barton-upon-humber|basildon|basingstoke|bathgate|batley|beaconsfield|bearsden|beaumaris|beccles|beckenham|bedale|bedford|bedlington|bedworth|belper|berkhamsted|berwick-upon-tweed|beverley|bewdley|
  bexhill|bexhill-on-sea|bexley|bexleyheath|bicester|biddulph|bideford|biggleswade|billericay|billingham|bilston|bingley|birkenhead|bishop auckland|bishop's stortford|bishopbriggs|bishops stortford|blackburn|blackwood|
  blaenau ffestiniog|blandford forum|bletchley|bo'ness|bodmin|bognor regis|bonnyrigg|bootle|borehamwood|bovey tracey|bracknell|bradford-on-avon|braintree|brechin|brecon|brentford|brentwood|bridgend|bridgnorth|bridgwater|
  bridlington|bridport|brierley hill|brigg|brighouse|brixham|broadstairs|bromley|bromsgrove|broxburn|bruton|buckfastleigh|buckingham|bude|budleigh salterton|builth wells|bungay|burgess hill|burnham-on-crouch|burnham-on-sea|
  burnley|burslem|burton upon trent|burton-on-trent|bury|bury st edmunds|bushey|buxton|caernarfon|caerphilly|caldicot|callander|calne|camberley|camborne|campbeltown|cannock|canvey island|cardigan|carlow|carmarthen|carnforth|
  carnoustie|carrick-on-shannon|carrickfergus|cashel|castle cary|castlebar|castleford|castletown|catterick|cavan|chard|chatham|chatteris|cheadle|cheddar|chelmsford|chepstow|chertsey|chesham|cheshunt|chester-le-street|
  chesterfield|chichester|chippenham|chipping norton|chipping sodbury|chorley|chorleywood|cinderford|cirencester|clacton|clacton-on-sea|cleator moor|cleckheaton|cleethorpes|clevedon|cleveleys|clitheroe|clonakilty|clonmel|
  clydebank|coalville|coatbridge|cobh|cockermouth|coleraine|colne|colwyn bay|congleton|consett|conwy|cookstown|corby|corsham|cowbridge|cowdenbeath|cowes|cramlington|cranleigh|crawley|crediton|crewe|crewkerne|crieff|cromer|
  crowborough|crowthorne|croydon|cullompton|cumbernauld|cumnock|cupar|cwmbran|dagenham|dalkeith|darlington|dartford|dartmouth|darwen|daventry|dawlish|denbigh|dereham|devizes|dewsbury|didcot|dingle|dingwall|diss|dolgellau|
  donaghadee|donegal|dorchester|dorking|downham market|downpatrick|drogheda|droitwich|droitwich spa|dronfield|dudley|dukinfield|dumbarton|dumfries|dun laoghaire|dunbar|dunblane|dundalk|dunfermline|dungannon|dungarvan|dunoon|
  dunstable|dunster|dursley|ealing|east grinstead|east kilbride|eastbourne|eastleigh|ebbw vale|eccles|edenbridge|edgware|egham|elgin|elland|ellesmere port|ely|enfield|ennis|enniscorthy|enniskillen|epping|epsom|erith|esher|evesham|
  exmouth|fakenham|falkirk|falmouth|fareham|faringdon|farnborough|farnham|faversham|felixstowe|filey|fishguard|fleetwood|folkestone|forfar|forres|fort william|fraserburgh|frinton-on-sea|frodsham|frome|gainsborough|galashiels|
  garforth|gateshead|gerrards cross|gillingham|girvan|glastonbury|glenrothes|glossop|godalming|goole|gorey|gorleston|gosport|gourock|grangemouth|grantham|gravesend|great malvern|great yarmouth|greenock|greystones|grimsby|
  guisborough|guiseley|haddington|hailsham|halesowen|halstead|haltwhistle|harlech|harlow|harpenden|harrow|hartlepool|harwich|haslemere|hastings|hatfield|havant|haverfordwest|haverhill|hawick|haworth|haywards heath|heanor|
  hebden bridge|helensburgh|helmsley|helston|hemel hempstead|henley-on-thames|herne bay|hertford|hexham|heysham|high wycombe|hinckley|hitchin|hoddesdon|holmfirth|holyhead|holywell|honiton|horley|horncastle|hornchurch|hornsea|
  horsham|houghton-le-spring|hounslow|hucknall|hungerford|hunstanton|huntingdon|huntly|hythe|ilford|ilfracombe|ilkeston|ilkley|ilminster|immingham|invergordon|inverurie|islington|ivybridge|jarrow|jedburgh|keighley|kendal|
  kenilworth|kenmare|keswick|kettering|keynsham|kidderminster|kidlington|kidsgrove|kilbirnie|kildare|kilkeel|killarney|kilmarnock|kilrush|kilsyth|kilwinning|king's lynn|kings lynn|kingsbridge|kingston upon hull|
  kingston upon thames|kingswood|kinross|kinsale|kirkby|kirkby lonsdale|kirkby stephen|kirkcaldy|kirkcudbright|kirkintilloch|kirkwall|knaresborough|knutsford|lampeter|lanark|largs|larkhall|larne|launceston|leamington spa|
  leatherhead|leek|leigh-on-sea|leighton buzzard|leixlip|leominster|lerwick|letchworth|letterkenny|lewes|lewisham|leyland|lichfield|limavady|liskeard|littlehampton|livingston|llandeilo|llandovery|llandrindod wells|llandudno|
  llanelli|llangefni|llangollen|llantrisant|lochgilphead|lockerbie|longford|longton|looe|lossiemouth|loughborough|loughrea|loughton|louth|lowestoft|ludlow|lurgan|lutterworth|lydney|lyme regis|lymington|lyndhurst|lytham st annes|
  mablethorpe|macclesfield|machynlleth|maesteg|magherafelt|maghull|maidenhead|maidstone|maldon|mallow|malmesbury|malton|malvern|mansfield|margate|market drayton|market harborough|market rasen|marlborough|marlow|maryport|matlock|
  maynooth|melksham|melton mowbray|merthyr tydfil|mexborough|middleton|midhurst|midleton|midsomer norton|milford haven|milngavie|minehead|mirfield|mitcham|monaghan|monmouth|montrose|morecambe|moreton-in-marsh|morley|morpeth|
  motherwell|mountain ash|mullingar|musselburgh|naas|nailsea|nairn|nantwich|narberth|navan|neath|nenagh|neston|new malden|new milton|new romney|new ross|newark-on-trent|newbridge|newbury|newcastle-under-lyme|newhaven|newmarket|
  newport pagnell|newquay|newry|newton abbot|newton aycliffe|newton stewart|newton-le-willows|newtown|newtownabbey|newtownards|normanton|north berwick|north shields|north walsham|northallerton|northwich|norwood|nuneaton|oakham|
  oban|okehampton|oldbury|oldham|olney|omagh|ormskirk|orpington|ossett|oswestry|otley|oundle|padstow|paignton|painswick|paisley|peebles|pembroke|pembroke dock|penarth|penicuik|penistone|penrith|penryn|penzance|pershore|peterhead|
  peterlee|petersfield|petworth|pickering|pitlochry|pocklington|pontefract|pontypool|pontypridd|port glasgow|port talbot|portadown|porthcawl|porthmadog|portishead|portlaoise|portree|portrush|portstewart|potters bar|prescot|
  prestatyn|prestwich|prestwick|princes risborough|pudsey|purfleet|pwllheli|queensferry|ramsbottom|ramsgate|rawtenstall|rayleigh|redcar|redditch|redhill|redruth|reigate|renfrew|retford|rhyl|rhymney|richmond upon thames|
  rickmansworth|ringwood|ripon|rochdale|rochford|romford|romsey|roscommon|roscrea|ross-on-wye|rothbury|rothesay|rowley regis|royal tunbridge wells|royal wootton bassett|royston|rugeley|ruislip|runcorn|rushden|rutherglen|ruthin|
  ryde|saffron walden|salcombe|salford|saltash|saltburn-by-the-sea|saltcoats|sandbach|sandown|sawbridgeworth|saxmundham|scunthorpe|seaford|seaham|selby|selkirk|sevenoaks|shaftesbury|shanklin|sheerness|shepton mallet|sherborne|
  sheringham|shipley|shoreham-by-sea|shrewsbury|sidcup|sidmouth|sittingbourne|skegness|skelmersdale|skibbereen|skipton|sleaford|sligo|smethwick|soham|solihull|south molton|south shields|southall|southend|southend-on-sea|southport|
  southwold|spalding|spennymoor|st andrews|st asaph|st austell|st davids|st helens|st helier|st ives|st neots|st peter port|stafford|staines|staines-upon-thames|stalybridge|stamford|stevenage|stewarton|stockton-on-tees|stonehaven|
  stornoway|stourbridge|stourport-on-severn|stowmarket|strabane|stranraer|stratford-upon-avon|strathaven|stroud|sudbury|surbiton|sutton coldfield|sutton-in-ashfield|swaffham|swanage|tadcaster|tadley|tain|tallaght|tamworth|taunton|
  tavistock|teddington|teignmouth|telford|tenbury wells|tenby|tenterden|tetbury|tewkesbury|thame|thatcham|thetford|thirsk|thornaby|thornbury|thurles|thurso|tilbury|tipperary|tipton|tiverton|tobermory|todmorden|tonbridge|tonypandy|
  totnes|towcester|tralee|tredegar|tring|troon|trowbridge|tuam|tullamore|tunbridge wells|twickenham|tynemouth|uckfield|ullapool|ulverston|upminster|uppingham|uttoxeter|uxbridge|ventnor|wadebridge|wallasey|wallingford|wallsend|
  walsall|waltham abbey|walthamstow|walton-on-thames|wantage|wareham|warminster|watchet|waterlooville|wednesbury|wellingborough|welshpool|welwyn garden city|wembley|west bromwich|west kirby|westbury|westerham|weston-super-mare|
  westport|wetherby|wexford|weybridge|weymouth|whitby|whitchurch|whitehaven|whitley bay|whitstable|wick|wicklow|widnes|wigan|willenhall|wilmslow|wimborne|wincanton|windermere|windsor|winsford|wisbech|witham|withernsea|witney|
  woking|wokingham|wombwell|woodbridge|wooler|woolwich|wootton bassett|workington|worksop|worthing|wotton-under-edge|wymondham|yarm|yateley|yeovil|youghal
`
    .replace(/\n\s*/gu, '')
    .split('|')
    .map((name) => name.trim())
    .filter(Boolean),
)
