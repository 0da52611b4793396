/** The words that lengths of time are told with: units, what widens or narrows a number, and what is no time at work. Fixed texts only. */

const YEAR = "years?'?|years’|year's|yrs?\\.?|jahre|jahren|jahr|ann[ée]es?|ans?|años?|anos?|anni|anno|jaar|jaren|lata|lat|roku|rok|лет|годами|года|год|г\\.|(?<=\\d\\+?)y|yoe";
/** The same in languages that pages are read in besides; "let" is a year in Czech and Slovene only. */
const YEAR_ELSEWHERE = 'років|роки|рік|roků|roky|rokov|let(?=\\s(?:zkuš|prax|izkuš|v\\s|s\\s|se\\s))|godin[aeu]|års?|vuotta|vuoden|ani|év(?:es|e)?|yıl(?:lık|dır)?|χρόνια|έτη|سال|سنوات|سنة|שנים|שנות|năm(?!\\s\\d)|tahun';
const DECADE = 'decades?|jahrzehnte?n?|décennies?|décadas?|decenni[oa]?';
const MONTH = 'months?|mos?\\.?|monate|monaten|monat|mois|meses|mês|mes|mesi|mese|maanden|maand|miesięcy|miesiące|miesiąc|месяцев|месяца|месяц';
const MONTH_ELSEWHERE = 'місяців|місяці|місяць|месеца|měsíců|měsíce|měsíc|mesiacov|mesiace|mjeseci|meseci|månader|måneder|månad|måned|kuukautta|luni|hónap|aylık|ay|μήνες|ماه|أشهر|חודשים|tháng|bulan';
/** An adjective of what was gained in the time, often in one word with its number: "fünfjährige Erfahrung", "5-letnie doświadczenie". */
const ADJECTIVE = 'jährige[nrs]?|jarige?|letni(?:e|ego|m|emu|a|ą|ej)|летн(?:ий|его|им|ему|ем|яя|ей)';
/** The same with a number of its own: "esperienza decennale". */
const COUNTED_ADJECTIVE = '(?:bi|tri|quadri|quinqu|dec|vent|trent)ennale';
/** A number and its unit in one word. */
const WHOLE = 'полгода|полугода';
/** A unit; what counts it stands before, or in `whole`. */
export const UNIT = new RegExp(`(?:(?<!\\p{L})(?:(?<year>${YEAR}|${YEAR_ELSEWHERE})|(?<month>${MONTH}|${MONTH_ELSEWHERE})|(?<decade>${DECADE})|(?<whole>${WHOLE}|(?<counted>${COUNTED_ADJECTIVE})))|(?<adjective>${ADJECTIVE}))(?![\\p{L}\\p{N}])`, 'giu');
/** Beside such an adjective: it counts experience, and not an age or a feast. */
export const GAINED = /experience|erfahrung|praxis|tätigkeit|ervaring|praktijk|doświadcz|praktyk|staż|опыт|стаж|esperienz|attività/iu;
/** Where a unit is glued to the next word, as when columns are copied. */
export const GLUED = /\d[ -]?(?:years?|yrs?|months?|Jahren?|Monaten?|années|ans|mois|años|meses|anos|anni|mesi|jaar|maanden|lat|lata|miesięcy|лет|года|месяцев)\p{Lu}(?=\p{Ll})/gu;
/** "5+ total experience": a number with a plus, and the unit left out. */
export const BARE = /(?<![\p{L}\p{N}.,/$€£-])(\d{1,2})\s?\+\s(?=(?:[\p{L}-]{2,15}\s){0,2}experience)/giu;

/** Nobody has stated more years than this and meant it. */
export const MOST_YEARS = 45;

/** Before a number: that many or more. */
export const MORE = /(?:more than|in excess of|exceeding|beyond|north of|over|at least|minimum of|minimum|a minimum|min\.?|above|upwards of|no less than|not less than|mehr als|(?<!verfüg\p{L}{1,3}\s)über|mindestens|wenigstens|zumindest|mind\.|minimal|plus de|au moins|au minimum|(?<!\p{L})m[aá]s(?: de)?|al menos|a lo menos|cuando menos|por lo menos|como m[ií]nimo|mínimo de|mínimo|mínima de|mínima|superior a|mais de|pelo menos|ao menos|no m[ií]nimo|acima de|più di|oltre|almeno|perlomeno|come minimo|quanto meno|minimo|meer dan|ruim|minstens|minimaal|ten minste|tenminste|op zijn minst|ponad|powyżej|co najmniej|przynajmniej|minimalnie|более чем|более|больше|свыше|не менее|не меньше|хотя бы|как минимум|минимум|понад|більше|щонайменше|не менше|více než|alespoň|aspoň|minimálně|viac ako|mer än|mer enn|mere end|minst|mindst|över|vähintään|yli|peste|minim|cel puțin|legalább|több mint|en az|τουλάχιστον|πάνω από|حداقل|أكثر من|מעל |ít nhất|tối thiểu|hơn|lebih dari)\s{0,2}$/iu;
/** The same, when no second number follows: "from 3 years" on, but "from 3 to 5 years". */
export const FROM = /(?<!\p{L})(?:from|ab|à partir de|dès|a partir de|a partire da|vanaf|от)\s{0,2}$/iu;
/** "from 3 months to a year" */
export const UP_TO = /^\s(?:up to|down to|to|until|bis|à|jusqu|a|hasta|até|fino|tot|до)(?!\p{L})/iu;
/** "+3 years" */
export const SIGNED = /(?<![\p{L}\p{N}+#])\+$/u;
/** That many or more, behind a number or its unit. */
export const OR_MORE = 'or more|and more|or over|oder mehr|und mehr|ou plus|et plus|o más|y más|ou mais|e mais|o più|e più|of meer|en meer|lub więcej|i więcej|или более|или больше|и более|и больше';
/** Behind the unit: that many or more. */
export const MORE_BEHIND = new RegExp(`^(?:\\s?\\+(?![\\p{L}\\p{N}])|\\s?~(?!\\s?\\d)|\\s(?:or above|and above|plus(?=\\s(?:of|experience|in|with)|\\s?[.,;:)]|$)|minimum|at least|mindestens|au moins|au minimum|al menos|por lo menos|pelo menos|almeno|minstens|minimaal|co najmniej|минимум|como mínimo|no mínimo|${OR_MORE})(?![\\p{L}\\p{N}]|\\s\\d))`, 'iu');
/** "Minimum experience with it: 3 years" */
export const LEAST_BEFORE = /(?<!\p{L})(?:minimum|min\.|minimal\p{L}{0,2}|m[ií]nim[oae]|mindest\p{L}{0,12}|at least|минимальн\p{L}{2,3}|минимум)(?!\p{L})[^\n.;:]{0,60}:\s{0,2}$/iu;
/** Before a number: at most that many. */
export const LESS = /(?:less than|at most|no more than|not more than|max\.?|höchstens|maximal|au plus|au maximum|como máximo|no máximo|al massimo|hooguit|maximaal|under|fewer than|up to|weniger als|unter|bis zu|moins de|menos de|meno di|minder dan|mniej niż|менее|меньше|до)\s{0,2}$/iu;
/** Before a number: about that many. */
export const NEARLY = /(?:~|≈|(?<!\p{L})(?:almost|nearly|about|around|approx\.?|approximately|roughly|close to|just under|some|circa|ca\.?|fast|knapp|etwa|ungefähr|rund|gut|environ|presque|près de|alrededor de|aproximadamente|unos|casi|cerca de|quase|por volta de|quasi|bijna|ongeveer|zo['’]n|prawie|około|ok\.|około|почти|около|примерно|порядка))\s{0,2}$/iu;
/** ">3 years", "(<= 1 year)"; the sign that ends a tag of HTML or begins a quoted line is none. */
const COMPARED = /(?:^|[\s([{:|,;–—-])((?:>=?|≥|⩾)|(?:<=?|≤|⩽))\s?$/u;

/** Behind the unit: this was no time at work. */
export const NOT_SPENT = /^[\s-]{0,2}(?:old\b|ago\b|of age|alt\b|later\b|earlier\b|from now|contract|warranty|plan\b|roadmap|anniversary|degree|program\b|programme\b|course\b|diploma|bachelor|master|university|temu|назад|fa\b|atrás|geleden|après|notice\b|probation|(?:career\s)?(?:break|gap)\b|sabbatical|siden\b|sedan|sitten|önce|тому|قبل|trước|(?:yang\s)?lalu|oud\b|gam(?:mel|mal)|yaşında|or older|or above the age)/iu;
/** The same, before the number. */
export const NOT_BEFORE = /(?:\b(?:vor|il y a|within|next|in the next|aged|age|every|per|first|each|retained for|stored for|kept for|valid for|warranty of|notice period:?|notice:|kündigungsfrist:?)|через|каждые)\s{0,2}$/iu;

/** "a year", which may be no count at all. */
export const A_YEAR = /^(?:an?|un|une|ein|einem|einer|einen|een|uma?|jeden|один|half a)$/iu;
/** What makes "a year" one that was counted. */
export const COUNTED = /[:–—-]\s{0,2}$/u;
/** Behind the unit: "dos años y medio". */
export const AND_HALF = /^\s(?:and a half|et demie?|y medi[oa]|e mei[oa]|e mezzo|en een half)(?!\p{L})/iu;

/** Takes what stands before a number; gives the sign that compares it, and how long it is with its blanks, or null. */
export function comparedBy(lead: string): { more: boolean; length: number } | null {
  const match = COMPARED.exec(lead);
  const sign = match?.[1];
  if (!match || !sign) return null;
  const before = lead.slice(0, lead.length - match[0].length);
  const inTag = sign === '>' && before.lastIndexOf('<') > before.lastIndexOf('>');
  const quoted = sign === '>' && /(?:^|\n)[ \t]{0,8}>\s$/u.test(lead);
  return inTag || quoted ? null : { more: /[>≥⩾]/u.test(sign), length: match[0].length - match[0].indexOf(sign) };
}
