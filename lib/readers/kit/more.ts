/** Words by which pages open what is folded ("see more", "Alle 12 Einträge anzeigen") or fold it again, in the languages profiles are shown in. */
import type { Section } from '../../model';
import { sectionOf } from './sections';

/**
 * English, German, French, Spanish, Portuguese, Italian, Dutch, Polish, Swedish, Norwegian, Danish, Finnish, Czech, Slovak, Hungarian, Turkish,
 * Romanian, Russian, Ukrainian, Greek, Bulgarian, Croatian, Serbian, Catalan, Baltic, Hebrew, Arabic, Hindi, Vietnamese, Indonesian, Thai.
 */
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const MORE = set('more mehr weitere weiteren plus suite más mas mais altro altri altre più meer więcej mer mere fler flere lisää více další viac ďalšie több többet továbbiak daha fazla fazlasını devamını mult multe ещё еще больше далее дальше полностью ще більше далі детальніше περισσότερα περισσότερες περισσότερων още повече više još више још més vairāk daugiau rohkem עוד المزيد और अधिक thêm lainnya selengkapnya banyak lebih rest');
const ALL = set('all alle alles tout tous toutes todo todos toda todas tudo tutto tutti tutte wszystkie wszystko alla alt kaikki všechny všechno vše všetky všetko összes összeset tümünü tüm tümü hepsini toate tot все всё всі усі όλα όλες όλων όλους всички sve све tots totes visus visas kõik הכל כל الكل كل सभी tất cả semua');
const VERBS = set('see show view read load display expand reveal anzeigen einblenden lesen ansehen zeigen ausklappen aufklappen laden afficher voir lire charger développer ver mostrar leer cargar desplegar ler exibir carregar expandir mostra vedi leggi carica visualizza espandi toon toont bekijk lees tonen weergeven laden uitklappen pokaż zobacz czytaj wyświetl visa läs se vis vise les læs näytä lue zobrazit ukázat číst načíst zobraziť čítať mutass mutasd mutat megjelenítése olvass göster gör oku görüntüle görüntüleyin arată afișează afişează vezi citește показать посмотреть смотреть читать показати переглянути читати δείτε εμφάνιση προβολή διαβάστε покажи виж прочети prikaži pročitaj vidi прикажи прочитај mostra veure rādīt lasīt rodyti skaityti näita loe הצג הראה קרא عرض اقرأ أظهر देखें दिखाएं दिखाएँ पढ़ें xem hiển thị đọc lihat tampilkan baca');
/** Enough by themselves. */
const ALONE = set('expand weiterlesen aufklappen ausklappen rozwiń rozbalit развернуть раскрыть розгорнути selengkapnya genişlet разгъни proširi');
const LESS = set('less fewer collapse hide weniger einklappen zuklappen ausblenden verbergen moins masquer réduire menos ocultar contraer recolher meno riduci nascondi minder inklappen verbergen mniej zwiń ukryj mindre färre dölj skjul vähemmän piilota méně skrýt sbalit menej skryť kevesebb elrejtése az gizle daralt puțin ascunde меньше свернуть скрыть менше згорнути приховати λιγότερα απόκρυψη по-малко скрий manje sakrij мање menys mazāk mažiau vähem פחות הסתר أقل إخفاء कम छिपाएं ẩn sedikit sembunyikan');
/** Stand among the others without telling anything. */
const BETWEEN = set('the of di his her their your my and la le les l des de du d el los las del en os as o a il i gli lo het de die der das den et y e og och na mai în nog ni cả');
const DENSE = /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}\p{Script=Hangul}\p{Script=Thai}]/u;
const denseMore = /もっと|続き|さらに|残り|更多|全文|余下|더\s?보기|더\s?읽기|더\s?표시|展开|展開|เพิ่มเติม|อ่านต่อ/u;
const denseAll = /(?:すべて|全て|全部|所有|모두|전체|모든).{0,12}(?:表示|見る|查看|显示|顯示|보기|표시)|(?:查看|显示|顯示|展开|展開).{0,6}(?:全部|所有|全文)|(?:ดู|แสดง)\s?ทั้งหมด/u;
const denseLess = /閉じる|折りたた|隠す|收起|收合|隐藏|隱藏|접기|간략히|줄이기|숨기기|น้อยลง|ซ่อน/u;
const denseAround = /[\p{Script=Hiragana}]|もっと|見る|表示|続き|読む|さらに|すべて|全て|全部|所有|查看|显示|顯示|阅读|閱讀|更多|全文|展开|展開|个|個|項|项|条|件|の|を|모두|전체|모든|더|보기|표시|읽기|개|의|를|을|เพิ่มเติม|อ่านต่อ|อ่าน|ทั้งหมด|ดู|แสดง|อีก|รายการ/gu;

export type Opens = {
  /** All there are, or some more. */
  all: boolean;
  /** How many, where the words tell. */
  count: number | null;
  /** What is opened, where the words name a section. */
  section: Section | null;
  /** "more" and nothing else: also what menus are called, so the text before it must end in dots. */
  bare: boolean;
};

const LONGEST = 60;
const marks = /[\s\u200b-\u200f.…,:;!()[\]{}"“”„«»·•|>›»→⟶↓↧▼▾▿⌄+＋-]+/gu;
const known = new Map<string, Opens | null>();

/** What the words on a control open; null when they say something else. */
export function opens(text: string): Opens | null {
  if (text.length > LONGEST || text.length < 2) return null;
  let told = known.get(text);
  if (told === undefined) {
    if (known.size > 2000) known.clear();
    known.set(text, (told = DENSE.test(text) ? readDense(text) : readWords(text)));
  }
  return told;
}

/** Whether any of the words is one of opening; to be asked of every link. */
export function mayOpen(text: string): boolean {
  return text.length <= 4 * LONGEST && (DENSE.test(text) || wordsOf(text).some((word) => MORE.has(word) || ALL.has(word) || ALONE.has(word)));
}

/** Whether the words on a control fold something away again. */
export function folds(text: string): boolean {
  if (text.length > LONGEST || text.length < 2) return false;
  return DENSE.test(text) ? denseLess.test(text) : wordsOf(text).some((word) => LESS.has(word)) && opens(text) === null;
}

const wordsOf = (text: string): string[] => text.normalize('NFC').toLowerCase().replace(/\u0307/g, '').replace(marks, ' ').trim().split(' ');

function readWords(text: string): Opens | null {
  let [more, all, verb, alone] = [false, false, false, false];
  let count: number | null = null;
  const rest: string[] = [];
  const words = wordsOf(text);
  if (words.length > 8) return null;
  for (const word of words) {
    if (/^\d{1,4}$/.test(word)) {
      if (count !== null) return null;
      count = Number(word);
    } else if (MORE.has(word)) more = true;
    else if (ALL.has(word)) all = true;
    else if (LESS.has(word)) return null;
    else if (VERBS.has(word)) verb = true;
    else if (!BETWEEN.has(word)) rest.push(word);
    alone ||= ALONE.has(word);
  }
  const told = (more && (verb || count !== null)) || (all && verb);
  const only = (alone || more) && rest.length === (alone && !more && !verb ? words.length : 0) && words.length < 3;
  if (!told && !only) return null;
  const section = told && rest.length > 0 ? sectionOf(rest.join(' ')) : null;
  if (told && rest.length > 0 && !section) return null;
  return { all: all && !more, count, section, bare: !told && !alone };
}

function readDense(text: string): Opens | null {
  if (denseLess.test(text) || !(denseMore.test(text) || denseAll.test(text))) return null;
  const count = /\d{1,4}/.exec(text);
  const rest = text.replace(denseAround, ' ').replace(/\d+/g, ' ').replace(marks, ' ').trim();
  const section = rest ? sectionOf(rest) : null;
  return rest && !section ? null : { all: !denseMore.test(text), count: count && Number(count[0]), section, bare: false };
}

/** Where a text that ends in "… more" was cut; -1 when it does not end so. */
export function cutBefore(text: string): number {
  const at = Math.max(text.lastIndexOf('…'), text.lastIndexOf('...'));
  if (at < 1 || text.length - at > 40) return -1;
  const rest = text.slice(at).replace(/^[.…\s[(]+/u, '');
  return rest !== '' && opens(rest) ? at : -1;
}
