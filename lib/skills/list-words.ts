/** Words between the skills of one statement: which go on with its list, and which begin something else. */

/** Words that can be asked for. */
export type Words = { has(word: string): boolean };

/** The set is made when it is first asked: a page that opens has better to do. */
function later(make: () => string[]): Words {
  let words: ReadonlySet<string> | undefined;
  return { has: (word) => (words ??= new Set(make())).has(word) };
}
/** Takes lists of words that blanks part. */
export const set = (...lists: string[]): Words => later(() => lists.join(' ').split(' '));
const phrases = (...lists: string[]): Words => later(() => lists.join('; ').split('; '));

/** Words that say nothing of their own: "database administration on SQL Server". */
export const LINKS = set('а также large scale high low performance distributed scalable responsive restful secure based event driven enterprise relational complex modular reusable building developing designing implementing creating maintaining supporting writing systems services applications apps at least one any and or und oder et ou y e o en of i oraz lub и или on with using in as well plus incl incl. including mit avec con com met z w с на development developer programming language services a the entwicklung modern core native advanced pure plain vanilla object-oriented both either also other similar related strong good solid focus emphasis specialising specializing moderne modernem modernen moderner moderno moderna sowie nowoczesny nowoczesnym современный современным och og med av ja cu în și és ve ile và với dan dengan та і й з و با در και');

/** Right behind a skill: what the number counts of it. */
export const OWN_NOUNS = set('experience expertise erfahrung berufserfahrung expérience experiencia experiência esperienza ervaring doświadczenia опыта');

/** What parts two items of a list as a word. */
export const JOINTS = set('также and or und oder sowie et ou y e o u en of i oraz lub и или och og ja ve và dan și és та і й و και');

/** Praise: with a noun such as "knowledge" behind the skill it is another claim. */
export const PRAISE = set('strong good solid advanced deep excellent gute guten fundierte bonne bonnes buenos sólidos boas sólidos buone goede dobra dobrą хорошее');

/** What a skill is, right before its name: "frameworks Django or Flask", and articles. */
export const NOUNS = set(
  'framework frameworks library libraries tool tools tooling database databases technology technologies system systems stack platform platforms service environment environments ecosystem languages package packages web frontend front back end backend mobile cloud the an its their architecture architectures solutions oriented driven principles patterns concepts methodologies practices approach paradigms',
  'bibliotheken werkzeuge datenbank datenbanken technologien systeme systemen plattformen sprachen umfeld ökosystem der die das den dem im architektur architekturen lösungen orientierte orientierten',
  'bibliothèque bibliothèques outil outils base bases de données technologie langage langages plateformes écosystème le la les des du dans sur architecture architectures solutions orientée orientées orienté orientés',
  'bibliotecas librerías herramientas datos tecnologías sistemas lenguaje lenguajes plataformas ecosistema entorno el los las del arquitectura arquitecturas soluciones orientada orientadas orientado orientados basada basadas',
  'ferramentas banco bancos dados tecnologias linguagem linguagens ecossistema em os as no na do da arquitetura arquiteturas soluções orientada orientadas baseada baseadas',
  'librerie strumenti dati tecnologie sistemi linguaggio linguaggi piattaforme ecosistema di il lo gli nel nella su architettura architetture soluzioni orientata orientate basata basate',
  'databanken technologieën talen platformen omgeving het op architectuur architecturen oplossingen',
  'biblioteki bibliotek narzędzia narzędzi narzędziami bazy baz danych technologii języki języków język frameworki frameworków architektura architektury architekturze rozwiązania',
  'фреймворк фреймворки фреймворков библиотеки библиотек инструменты инструментов базы баз данных технологии технологий системы языки языков язык в архитектура архитектуры архитектуре решения решений',
);

/** At the end of a way: what comes is an example, or a part, of what was named before. */
export const INCLUDING = phrases(
  'such as; like; using; including; incl.; incl; e.g.; e.g; eg; eg.; i.e.; for example; for instance; especially; particularly; in particular; preferably; ideally; mainly; mostly; primarily; notably; namely; chiefly; specializing; specialising; specialized; specialised; focusing; focused; focussing; via; with a focus; with focus; with an emphasis; utilizing; utilising; by means of',
  'wie; wie z.b.; wie z. b.; z.b.; z. b.; zum beispiel; beispielsweise; etwa; insbesondere; vor allem; besonders; vorzugsweise; bevorzugt; idealerweise; einschließlich; inklusive; inkl.; mittels; hauptsächlich; vorwiegend; überwiegend; darunter; spezialisiert; unter verwendung; schwerpunkt; fokus; mit fokus; mit schwerpunkt',
  'comme; tel que; tels que; telle que; telles que; par exemple; notamment; surtout; en particulier; particulièrement; y compris; principalement; essentiellement; de préférence; idéalement; spécialisé; spécialisée; utilisant; en utilisant; à l’aide; dont',
  'como; tal como; tales como; por ejemplo; incluyendo; incluido; incluidos; especialmente; en particular; particularmente; sobre todo; principalmente; preferiblemente; preferentemente; idealmente; especializado; especializada; usando; utilizando; mediante; con enfoque; con un enfoque; con foco',
  'tais como; por exemplo; incluindo; em particular; sobretudo; de preferência; preferencialmente; através; com foco; com ênfase',
  'come; quali; ad esempio; per esempio; tra cui; inclusi; incluso; compresi; specialmente; soprattutto; in particolare; particolarmente; preferibilmente; idealmente; specializzato; specializzata; utilizzando; tramite; mediante',
  'zoals; bijvoorbeeld; bijv.; waaronder; inclusief; met name; vooral; voornamelijk; bij voorkeur; gespecialiseerd; door middel van; met behulp van',
  'takich jak; takie jak; takimi jak; jak; na przykład; np.; w tym; szczególnie; zwłaszcza; głównie; najlepiej; przy użyciu; z użyciem; z wykorzystaniem; wykorzystując; używając',
  'таких как; такие как; такими как; как; например; включая; в том числе; особенно; в частности; преимущественно; предпочтительно; желательно; в основном; главным образом; с использованием; используя; на базе',
);

/** Behind such a phrase: "preferably with", "specializing in". */
export const PREPOSITIONS = set('in on with of for to using the at within around across under mit auf in im von bei für en avec dans sur à de pour con a para sobre com em no na di su per nel met op van voor w z na do ze przy в с на со для from into');

/** A word that begins another clause, or a place or time of its own. */
const CLAUSE = set(
  'we he she they you who which where that my our your is are was were be been has have had but then now before after since until while when currently nowadays today later recently lately only some little bit at able can could would will not',
  'ich wir er sie ist sind war hat habe haben aber dann jetzt heute derzeit aktuell seit bis bei danach außerdem etwas wenig nicht kann',
  'je nous il elle est sont mais puis maintenant actuellement depuis chez ensuite peu',
  'yo nosotros son pero luego ahora actualmente desde después poco soy tengo',
  'eu nós é são mas depois agora atualmente pouco sou tenho',
  'io noi è sono ma poi ora attualmente presso dopo poco ho',
  'ik wij zijn heb heeft maar daarna nu momenteel bij sinds',
  'ja jestem jest są ale potem teraz obecnie mam trochę',
  'я мы он она но потом сейчас теперь затем немного',
);

/** How a word begins that begins another claim. */
const CLAIM = set(
  'know familiar understand understood exposure degree certif abilit proficien skill experien background learn studying studied studies basics willing motivat passion eager comfort fluen expert aware interest curious aspir hobby',
  'kenntnis grundkenntnis basiskenntnis fachkenntnis wissen vertraut verständnis fähigkeit abschluss studium zertifi grundlagen interess erfahr lern gelernt begeister',
  'connaiss compréh maîtris compéten capaci diplôm notions apprend apprent intérêt expérien expérimen',
  'conocim comprens domin habilid título titulac nociones aprend estudi experto',
  'conhecim domín noções experiên compreens estud',
  'conoscen competen laurea impar comprension esperien abilità',
  'kennis vaardig opleiding begrip bekend leren ervar diploma bewust',
  'znajomo umiejętn wiedz wykształ certyfik nauk ucz rozumien doświadcz podstaw',
  'знан умени навык поним владе диплом сертифик изуч знаком образован опыт основ',
);
const LONGEST_STEM = 13;

/** How a word begins that tells what somebody does most. */
const FOCUS = set('focus fokus schwerpunkt emphas speciali spéciali especiali spezialis specjaliz enfoque enfoc foco ênfase énfasis accent nadruk nacisk фокус упор специализ');

function begins(stems: Words, word: string): boolean {
  for (let n = 3; n <= Math.min(word.length, LONGEST_STEM); n += 1) if (stems.has(word.slice(0, n))) return true;
  return false;
}

/** Takes a word in lower case; gives whether another claim begins with it: knowledge, a degree, a wish. */
export const beginsClaim = (word: string) => begins(CLAIM, word);

/** Takes a word in lower case; gives whether it tells what somebody does most. */
export const beginsFocus = (word: string) => begins(FOCUS, word);

/** Takes a word as written; gives whether another clause begins with it. "i" is "and" in Polish. */
export const beginsClause = (word: string) => word === 'I' || /^I['’]/u.test(word) || CLAUSE.has(word.toLowerCase());

/** Takes words in lower case; gives whether they end with a phrase that brings in examples or parts: "such as", "preferably with". */
export function endsIncluding(words: readonly string[]): boolean {
  let end = words.length;
  for (let dropped = 0; dropped < 3 && end > 0; dropped += 1) {
    for (let n = 1; n <= Math.min(4, end); n += 1) if (INCLUDING.has(words.slice(end - n, end).join(' '))) return true;
    if (!PREPOSITIONS.has(words[end - 1]!) && !NOUNS.has(words[end - 1]!)) return false;
    end -= 1;
  }
  return false;
}
