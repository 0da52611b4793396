/** What kind of section a heading opens, in the languages profiles are written in. */
import type { Section } from '../../model';

/**
 * Beginnings of the words that name a section, most telling section first ("volunteer experience" is volunteering). `$` ends a whole word.
 * English, German, French, Spanish, Portuguese, Italian, Dutch, Polish, Nordic, Czech, Turkish, Romanian, Hungarian, Russian, Ukrainian, Greek, Japanese, Chinese, Korean;
 * more thinly Vietnamese, Indonesian, Hebrew, Arabic, Hindi, Serbian, Croatian, Bulgarian, Catalan, Baltic, Slovene, Thai.
 */
const stems: [Section, string][] = [
  ['volunteer', 'volunt ehrenamt bénévol wolontar vrijwillig volontär frivillig vapaaehto dobrovol gönüllü волонт доброволч tình sukarela התנדב تطوع voluntari savanor ボランティア 志愿 봉사'],
  ['certificates', 'certif zertifi licen[cs] lizenz licenz licenç bescheinigung certyfik sertifi licenc tanúsítv сертифи лиценз сертифік πιστοποι chứng$ sertifikat הסמכות شهادات certificaci osvědč spričeval ใบรับรอง 資格 证书 認定 자격'],
  ['publications', 'publi papers$ talks$ presentations$ speaking$ patent veröffentl vorträg julkais yayın публик публік 論文 出版'],
  ['awards', 'award hono achievement accomplishment auszeichn distinction premi prêmi prémi onderscheid nagrod utmärk ocenění ödül наград достиж нагород 受賞 获奖 수상'],
  ['recommendations', 'recommend reference testimonial empfehl referen recomend raccomand aanbevel rekomend doporuč рекоменд 推薦 推荐'],
  ['interests', 'interest hobb sucht$ interess intérêt loisir interes zainteres intress zájm zajm ilgi интерес увлечен хобби sở$ minat hobi תחביבים هوايات रुचि ความสนใจ 趣味 兴趣 취미'],
  ['projects', 'project projekt projet proyect projeto progett proje$ projeler proiect проект проєкт prosjekt portfolio$ open-source opensource pinned$ repositories$ έργα dự$ proyek פרויקט مشاريع مشروع परियोज projekti โครงการ プロジェクト 项目 프로젝트'],
  ['languages', 'language sprach langue idioma língu lingue$ talen$ język språk sprog$ kiel jazyk diller$ limbi nyelv язык мов[иы] γλώσσ ngôn$ ngoại$ bahasa שפות لغات اللغات भाषा jezi език ези idiome llengü kalb valod keeled ภาษา 言語 語学 语言 언어'],
  ['education', 'educat academic studies$ studium schulbildung schooling bildung$ bildungsweg ausbildung hochschulbildung akademisch formation étud diplôm educa formación formação escolar formazione istruzione studi$ estudios opleid onderwijs wykształc edukac utbild uddann utdann koulutus vzděl vzdelan eğitim formació$ utdannelse tanulm végzetts qualifications$ образован освіт học$ pendidikan השכלה לימודים تعليم التعليم शिक्षा obrazov izobra išsilav izglīt haridus การศึกษา εκπαίδ 学歴 教育 学历 학력'],
  ['skills', 'skill technolog tech$ stack$ expertise$ competenc competênc compéten kompeten offers$ tools$ toolbox$ programming$ specialt kenntnis fähigkeit fachkenntn it-kenntn edv-kenntn outils$ aptitud habilid conocim tecnolog competenz vaardigh umiejętn färdigh ferdigh osaam taidot$ dovednost zručnost schopnost znalosti yetenek beceri yetkin készség bietet$ ismeretek навык технолог навич kỹ$ keahlian kemahiran keterampilan מיומנויות כישורים مهارات المهارات कौशल vještin veštin умения умени habilitats įgūdž prasmes oskus spretnost veščine ทักษะ δεξιότ スキル 技能 技術 技术 기술'],
  ['courses', 'course training kurs weiterbildung cours$ cursos$ corsi$ cursus kurzy$ курс コース 课程 培训'],
  ['work', 'experienc experian experienț employment$ work$ career position jobs$ job$ berufserf erfahrung werdegang laufbahn berufl berufspr expérienc parcours$ experiên esperienz ervaring werkervar doświadcz erfaren erhvervserf erfaring arbeidserf arbetslivserf työkok kokemus praxe$ zkušen skúsen deneyim yrkeserf досвід tapasztalat munkatap опыт досвід kinh$ pengalaman riwayat$ ניסיון خبر الخبر अनुभव iskust опит experiènc patirt pieredze töökog delovne$ izkušn ประสบการณ์ εμπειρ 職歴 経歴 工作 职业经历 경력'],
  ['summary', 'about$ summary$ profile$ objective$ overview$ bio$ biograph statement$ introduction$ über$ zusammenf profil$ kurzprofil propos$ acerca$ sobre$ resumen$ perfil$ extracto$ resumo$ informazioni$ profilo$ riepilogo$ chi$ over$ profiel$ samenvat podsum informacje$ mnie$ mne$ om$ sammanf tietoja$ hakkı özet$ despre$ rólam$ обо$ себе$ мене$ σχετικ giới$ tóm$ tentang$ ringkasan אודות תקציר نبذة الملخص परिचय sažet мен$ meni$ apie$ ประวัติย่อ 自己紹介 概要 关于 简介 自我 簡介 소개'],
  ['contact', 'contact profiles$ links$ touch$ social$ elsewhere$ details$ kontakt persönlich coordonn datos$ personales$ contato contatt dane$ yhteyst iletişim контакт liên$ kontakt hubungi קשר اتصال التواصل संपर्क контакти ติดต่อ 連絡 联系 연락'],
];
/** Words that may stand beside such a word without changing it. */
const around = new RegExp(`^(?:${'der die das von was what applied and und et y e ed en i och og ja a și és и та & my me the of in at our meine mes mis selected other additional key core past previous recent current notable featured personal main general relevant professional prof technical tech industry history background information info skills? set list hard soft top more academic académic\\S* accademic\\S* akademisk\\S* akademick\\S* akademicki\\S* educational spoken work laboral profesional\\S* professionnel\\S* professional\\S* profissional lavorativ\\S* zawodow\\S* technisch\\S* technique\\S* técnic\\S* tecnic\\S* beruflich\\S* beruf erhvervs os obce mnie mí mim mig mej o s à mij siamo sono mich мне себе о об работы nghiệm làm việc vấn năng thiệu ngữ kerja kemampuan radno profesionalno stručna pracovní pracovné profesní skúsenosti yrkes yrkesmessig iş роботи επαγγελματικ\\S* 사항 работен работна професионален професионална професионално трудов darbo darba töö delovne תעסוקתי מקצועי העבודה מקצועית العملية المهنية العمل المهني الشخصية कार्य शैक्षिक शैक्षणिक व्यावसायिक การทำงาน การ section timeline summary career training open source areas proficienc\\S* knowledge development highlights work-related'.split(' ').join('|')})$`, 'u');
const dense = /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}\p{Script=Hangul}]/u;

const table = stems.map(([section, list]): [Section, RegExp, RegExp] => {
  const all = list.split(' ').join('|');
  return [section, new RegExp(`^(?:${all})`, 'u'), new RegExp(all, 'u')];
});

/** Pages say the same words over and over; asking sixteen patterns each time would be most of a reading. */
const known = new Map<string, number>();

function kindOf(token: string): number {
  let at = known.get(token);
  if (at === undefined) {
    at = table.findIndex(([, start, anywhere]) => (dense.test(token) ? token.length <= 8 && anywhere.test(token) : start.test(token)));
    if (known.size > 5000) known.clear();
    known.set(token, at);
  }
  return at;
}

/**
 * The kind of section a heading opens, or null. Takes the heading's text as shown. Every word must be the section's name or go with it;
 * `loose` (for real headings) lets other words in when the name is the first or the last: "Experience at a glance".
 */
export function sectionOf(text: string, loose = false): Section | null {
  if (text.length > 60 || text.length < 2) return null;
  const key = text.normalize('NFC').toLowerCase().replace(/\u0307/g, '').replace(/[’]/g, "'").replace(/\([^)]{0,40}\)/g, ' ').replace(/[^\p{L}\p{M}&-]+/gu, ' ').trim();
  const tokens = key.split(' ').filter((token) => token !== '-');
  if (!tokens[0] || tokens.length > 6 || (/[.,;!?]\s/.test(text) && !loose)) return null;
  let other = 0;
  let best = tokens.length ? 99 : 0;
  let named = false;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const at = kindOf(token);
    if (at >= 0 && (at < best)) best = at;
    if (at >= 0) named ||= i === 0 || i === tokens.length - 1;
    else if (!around.test(token)) other++;
  }
  // A subject and a trade.
  if (/^(?:information|computer|food|medical|business) technology$|^informationstechnologie$/.test(key)) return null;
  // In exports of some job boards the jobs stand under it.
  if (key === 'company details') return 'work';
  if (best === 99 || (other && !(loose && named && other <= 2 && best < 12))) return null;
  const section = stems[best]![0];
  if (section === 'languages' && /program|coding|script|framework/.test(key)) return 'skills';
  if (section === 'summary' && /profiles$/.test(key)) return 'contact';
  return section;
}
