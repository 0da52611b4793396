/** Languages, degrees, licences and certificates that a statement asks for. */
import { phraseFinder, tokensOf } from '../phrases';

const LANGUAGES: readonly (readonly [string, string])[] = [
  ['English', 'english; englisch*; englischkenntnis*; anglais*; inglés; inglês; inglese; engels; engelse; angielsk*'],
  ['German', 'german; deutsch; deutsche*; deutschkenntnis*; allemand*; alemán; alemão; tedesco; tedesca; duits; duitse; niemieck*'],
  ['French', 'french; französisch*; französischkenntnis*; français*; francés; francesa; francês; francese; frans; franse; francusk*'],
  ['Spanish', 'spanish; spanisch*; spanischkenntnis*; espagnol*; español; castellano; espanhol; spagnolo; spaans; spaanse; hiszpańsk*'],
  ['Portuguese', 'portuguese; portugiesisch*; portugais*; portugués; português; portoghese; portugees; portugalsk*'],
  ['Italian', 'italian; italienisch*; italien; italiano; italiana; italiaans; włosk*'],
  ['Dutch', 'dutch; niederländisch*; néerlandais*; neerlandés; holandés; neerlandês; holandês; olandese; nederlands; nederlandse; niderlandzk*; holendersk*'],
  ['Polish', 'polish; polnisch*; polonais*; polaco; polonês; polacco; pools; poolse; polsk*'],
  ['Danish', 'danish; dänisch*; danois*; danés; dinamarquês; danese; deens; duńsk*'], ['Swedish', 'swedish; schwedisch*; suédois*; sueco; svedese; zweeds; szwedzk*'],
  ['Norwegian', 'norwegian; norwegisch*; norvégien*; noruego; norueguês; norvegese; noors; norwesk*'], ['Finnish', 'finnish; finnisch*; finnois; finlandés; finlandês; finlandese; fins; fińsk*'],
  ['Russian', 'russian; russisch*; russe; ruso; russo; rosyjsk*'], ['Ukrainian', 'ukrainian; ukrainisch*; ukrainien*; ucraniano; ucraino; oekraïens; ukraińsk*'],
  ['Czech', 'czech; tschechisch*; tchèque; checo; ceco; tsjechisch; czesk*'], ['Turkish', 'turkish; türkisch*; turc; turco; turks; tureck*'],
  ['Arabic', 'arabic; arabisch*; arabe; árabe; arabo; arabsk*'], ['Mandarin Chinese', 'mandarin; chinese; chinesisch*; chinois*; chino; mandarín; mandarim; chinês; cinese; mandarino; chinees; chińsk*'],
  ['Japanese', 'japanese; japanisch*; japonais*; japonés; japonês; giapponese; japans; japońsk*'], ['Korean', 'korean; koreanisch*; coréen*; coreano; koreaans; koreańsk*'], ['Hindi', 'hindi'],
  ['Catalan', 'catalan; katalanisch*; catalán; català; catalão; catalano; catalaans; katalońsk*'], ['Sign language', 'sign language; gebärdensprache; langue des signes; lengua de signos; lingua dei segni; gebarentaal; język migowy; libras'],
];
const findLanguage = phraseFinder(LANGUAGES);
/** Words by which the name of a language means speaking it. */
const findSpoken = phraseFinder([['spoken', `fluent*; fluency; spoken; speak*; written; writing; verbal; language*; native; bilingual; level; proficien*; advanced; intermediate; conversational; command; master; working; business english; skills; knowledge; excellent; good; professional; a1; a2; b1; b2; c1; c2; preferred; required; plus; wort; schrift; fließend; fliessend; verhandlungssicher*; muttersprach*; kenntnisse; niveau; sprachniveau; gute*; sehr gut*; sicher*; sprache*; englischkenntnis*; deutschkenntnis*; französischkenntnis*; spanischkenntnis*; courant; courante; couramment; lu; parlé; écrit; bilingue; langue*; maîtrise; professionnel; opérationnel; notions; bon niveau; bonne; nivel; fluido; fluida; hablado; escrito; alto; avanzado; intermedio; idioma*; dominio; medio; bilingüe; fluente; avançado; intermediário; domínio; falado; conhecimento*; fluido; ottima; ottimo; buona; buon; livello; conoscenza; parlato; scritto; fluente; lingua; vloeiend; goede; uitstekende; woord en geschrift; beheersing; taal; spreekt; spreken; znajomość; biegł*; płynn*; komunikatywn*; poziom*; język*; w mowie; dobra; swobodn*`]]);

type Degree = 'doctorate' | 'master' | 'bachelor' | 'degree' | 'vocational' | 'school';
const findDegree = phraseFinder<Degree>([
  ['doctorate', 'phd; ph d; doctorate; doctoral; promotion in; promoviert*; doctorat; doctorado; doutorado; doutoramento; dottorato; doktorat'],
  ['master', 'master s; masters; master degree; master of; master in; master or; or master; bachelor master; bachelor oder master; master oder; msc; m sc; mba; masterabschluss; masterstudium; diplom; bac 5; máster; mestrado; laurea magistrale; laurea specialistica; wo niveau; wo werk en denkniveau; magister; magisterskie; wyższe magisterskie'],
  ['bachelor', 'bachelor*; bsc; b sc; ba bs; bs ba; bs in; bs degree; ba in; ba degree; undergraduate degree; undergrad; b tech; btech; b e; be btech; bac 3; bac 4; licence en; licence professionnelle; bachelorabschluss; bachelorstudium; hbo; hbo niveau; licencjat; inżyniersk*; licenciatura; laurea triennale'],
  ['degree', 'degree; university degree; college degree; graduation from; college diploma; studium; hochschulstudium; hochschulabschluss; fachhochschulabschluss; diplôme; formation supérieure; école d ingénieur; école de commerce; bac 2; titulación; título universitario; grado en; grado universitario; carrera universitaria; licenciado; licenciada; ingeniería en; ensino superior; graduação; superior completo; formação superior; laurea; laureato; laureati; titolo di studio; wykształcenie wyższe; studia wyższe; wyższe wykształcenie; ukończone studia; universitaire opleiding; afgeronde opleiding; relevante opleiding'],
  ['vocational', 'ausbildung; berufsausbildung; kaufmännische ausbildung; abgeschlossene ausbildung; apprenticeship; vocational training; vocational qualification; associate degree; associate s degree; associates degree; bts; dut; cap; bac pro; formación profesional; ciclo formativo; fp; curso técnico; ensino técnico; mbo; mbo niveau; vakopleiding; wykształcenie średnie techniczne; technik; diploma tecnico'],
  ['school', 'high school diploma; high school; ged; secondary education; abitur; schulabschluss; baccalauréat; bachillerato; ensino médio; 12º ano; diploma di scuola; diploma di maturità; diploma; wykształcenie średnie; średnie wykształcenie; havo; vwo'],
]);
/** Titles that show each degree, or a higher one. */
const HIGHER: Record<Degree, readonly string[]> = {
  doctorate: ['PhD', 'Ph.D.', 'Doctorate', 'Doctor', 'Dr.', 'Promotion', 'Doctorat', 'Doctorado', 'Dottorato'],
  master: ['Master', 'Masters', 'MSc', 'M.Sc.', 'MBA', 'M.A.', 'M.Eng.', 'Magister', 'Máster', 'Mestrado', 'Laurea magistrale', 'Diplom', 'Diplôme d\'ingénieur'],
  bachelor: ['Bachelor', 'Bachelors', 'BSc', 'B.Sc.', 'B.A.', 'B.Eng.', 'BEng', 'BTech', 'Licence', 'Licencjat', 'Licenciatura', 'Grado', 'Laurea', 'Graduação', 'HBO'],
  degree: ['Degree', 'Studium', 'Diplôme', 'Título', 'Ingeniería'],
  vocational: ['Ausbildung', 'Apprenticeship', 'Associate', 'BTS', 'DUT', 'MBO', 'Formación profesional', 'Technik'],
  school: ['High school diploma', 'High school', 'Abitur', 'Baccalauréat', 'Bachillerato', 'Diploma', 'GED'],
};
const RANKS: readonly Degree[] = ['doctorate', 'master', 'bachelor', 'degree', 'vocational', 'school'];

const DRIVING = ['Driving licence', 'Driver\'s license', 'Führerschein', 'Permis B', 'Permis de conduire', 'Carnet de conducir', 'Carta de condução', 'CNH', 'Patente B', 'Rijbewijs', 'Prawo jazdy'];
const FORKLIFT = ['Forklift', 'Forklift licence', 'Staplerschein', 'Gabelstapler', 'CACES', 'Carretillero', 'Carretilla elevadora', 'Empilhador', 'Muletto', 'Patentino muletto', 'Heftruckcertificaat', 'Heftruck', 'Wózki widłowe', 'Uprawnienia UDT'];
const NURSE = ['Registered nurse', 'RN', 'Pflegefachkraft', 'Pflegefachmann', 'Pflegefachfrau', 'Gesundheits- und Krankenpfleger', 'Examinierte', 'Infirmier', 'Infirmière', 'Diplôme d\'État', 'Enfermero', 'Enfermera', 'Enfermeiro', 'Enfermagem', 'COREN', 'Infermiere', 'Verpleegkundige', 'BIG-registratie', 'Pielęgniarka', 'Prawo wykonywania zawodu'];

type Paper = 'driving' | 'forklift' | 'nurse' | 'other';
const findPaper = phraseFinder<Paper>([
  ['driving', `driving licence; driving license; driver s license; driver s licence; drivers license; driver license; führerschein*; permis b; permis de conduire; carnet de conducir; carné de conducir; permiso de conducir; carta de condução; carteira de motorista; cnh; patente b; patente di guida; patente; rijbewijs*; prawo jazdy; cdl; hgv; class b licence; class b license`],
  ['forklift', `forklift licen*; forklift certif*; forklift; staplerschein; gabelstaplerschein; flurfördermittelschein; caces; carretillero; carretilla elevadora; carnet de carretillero; empilhador*; empilhadeira; muletto; carrello elevatore; patentino; heftruckcertificaat; heftruck; wózki widłowe; wózka widłowego; udt`],
  ['nurse', `registered nurse; rn license; rn licensure; rn licence; licensed rn; nursing license; nursing licence; nmc registration; nmc pin; pflegefachkraft; pflegefachmann; pflegefachfrau; examinierte pflege*; krankenpfleger*; gesundheits und krankenpfleger*; diplôme d état d infirmier; infirmier diplômé; infirmière diplômée; infirmier*; título de enfermería; grado en enfermería; colegiado en enfermería; coren; cédula da ordem dos enfermeiros; laurea in infermieristica; iscrizione all opi; iscrizione all albo; big registratie; verpleegkundige; prawo wykonywania zawodu`],
  ['other', `certified; certification*; certificate*; certificado*; certificação; certificación*; certificazion*; certificering; certificaat; certyfikat*; zertifi*; zertifikat*; certifié*; licence to; license to; licensed; licensure; licence as; valid licence; valid license; current license; current licence; registered with; registration with; chartered; cpa; acca; cima; cfa; pmp; cissp; approbation; colegiado; colegiada; abilitazione; iscritto all albo; uprawnienia; habilitation*; bilanzbuchhalter*; steuerfachangestellte*; steuerfachwirt; dscg; dcg; expert comptable; be registered; be a registered; registered as; bls; acls; safety certificate; first aid; ersthelfer; food hygiene; phlebotomy license; gdp; adr schein; adr`],
]);

/** "The highest degree of care" is no diploma. */
const HOW_MUCH = new Set('high higher highest great some certain'.split(' '));

export type Asked = { what: 'language' | 'degree' | 'paper'; title: string; names: string[]; start: number; end: number };

/** What of this kind a statement asks for, at most one degree and one paper, in order of place. Offsets are in the given text. */
export function papersIn(text: string): Asked[] {
  const asked: Asked[] = [];
  const tokens = tokensOf(text);
  const languages = findLanguage(text, tokens);
  if (languages.length > 0 && (findSpoken(text, tokens).length > 0 || tokens.length <= 3)) {
    const seen = new Set<string>();
    for (const { tag, start, end } of languages) {
      if (!seen.has(tag)) asked.push({ what: 'language', title: tag, names: namesOf(tag), start, end });
      seen.add(tag);
    }
  }
  const paper = findPaper(text, tokens).sort((a, b) => Number(a.tag === 'other') - Number(b.tag === 'other'))[0];
  if (paper) {
    const known = { driving: DRIVING, forklift: FORKLIFT, nurse: NURSE, other: null }[paper.tag];
    const names = known ? [...known] : capitals(text);
    const title = paper.tag === 'driving' ? 'Driving licence' : paper.tag === 'forklift' ? 'Forklift licence' : paper.tag === 'nurse' ? 'Nursing registration' : '';
    asked.push({ what: 'paper', title, names: names.length > 0 ? names : [text.trim().slice(0, 80)], start: paper.start, end: paper.end });
  }
  const degrees = findDegree(text, tokens).filter((hit) => !(hit.tag === 'degree' && (HOW_MUCH.has(tokens[hit.first - 1]?.word ?? '') || tokens[hit.behind]?.word === 'of')));
  const lowest = RANKS.findLast((rank) => degrees.some((hit) => hit.tag === rank));
  const first = degrees[0];
  if (first && lowest) {
    const named = RANKS.filter((rank) => rank !== 'degree' && degrees.some((hit) => hit.tag === rank)).at(-1) ?? lowest;
    asked.push({ what: 'degree', title: '', names: degreeNames(named), start: first.start, end: first.end });
  }
  return asked.sort((a, b) => a.start - b.start);
}

/** All titles of this degree and of the higher ones. */
const degreeNames = (degree: Degree) => RANKS.slice(0, Math.max(RANKS.indexOf(degree), degree === 'degree' ? 3 : 0) + 1).reverse().flatMap((rank) => HIGHER[rank]);

/** The language's own names in the languages that profiles are written in. */
function namesOf(language: string): string[] {
  const list = LANGUAGES.find(([name]) => name === language)?.[1] ?? language;
  return [...new Set([language, ...list.split('; ').map((name) => name.replace('*', '')).filter((name) => !name.endsWith('kenntnis'))])];
}

/** Names and short forms: "PMP", "AWS Certified Solutions Architect". At most three, without the word that begins the statement. */
function capitals(text: string): string[] {
  const names: string[] = [];
  for (const match of text.matchAll(/\b\p{Lu}[\p{L}\d]*(?:[ -]\p{Lu}[\p{L}\d]*){0,4}/gu)) {
    const [name] = match;
    if ((match.index > 0 || name.includes(' ') || /^\p{Lu}{2,}/u.test(name)) && name.length > 1) names.push(name);
  }
  return names.slice(0, 3);
}
