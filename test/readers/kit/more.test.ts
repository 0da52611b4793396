/** The words on controls that open what is folded, in the languages profiles are shown in, beside as many that say something else. */
import { describe, expect, it } from 'vitest';
import { cutBefore, folds, opens } from '../../../lib/readers/kit/more';

describe('opens a text or a list', () => {
  it.each([
    'See more', 'Show more', '… see more', '...read more', 'Read more', 'View more', 'Expand', 'Show 3 more', '12 more', '+5 more', 'Mehr anzeigen', 'Weiterlesen', '… mehr anzeigen', 'Voir plus', 'Afficher plus', 'Lire la suite',
    'Ver más', 'Mostrar más', 'Leer más', 'Ver mais', 'Mostrar mais', 'Ler mais', 'Mostra altro', 'Leggi di più', 'Vedi altro', 'Meer weergeven', 'Toon meer', 'Lees meer', 'Pokaż więcej', 'Zobacz więcej', 'Rozwiń', 'Visa mer', 'Läs mer',
    'Vis mer', 'Vis mere', 'Læs mere', 'Näytä lisää', 'Lue lisää', 'Zobrazit více', 'Zobraziť viac', 'Több megjelenítése', 'Daha fazla göster', 'Devamını oku', 'Vezi mai mult', 'Afișează mai multe', 'Показать ещё', 'Читать далее', 'Развернуть',
    'Показати більше', 'Читати далі', 'Δείτε περισσότερα', 'Виж повече', 'Prikaži više', 'Mostra més', 'もっと見る', '続きを読む', 'さらに表示', '查看更多', '显示更多', '展开', '展開', '阅读全文', '더보기', '더 보기', 'הצג עוד', 'عرض المزيد', 'और देखें', 'Xem thêm',
    'Lihat selengkapnya', 'ดูเพิ่มเติม',
  ])('%s', (text) => expect(opens(text)).not.toBeNull());
});

describe('says what and how many', () => {
  it.each([
    ['Show all 12 experiences', true, 12, 'work'], ['Show 35 more skills', false, 35, 'skills'], ['See all 6 educations', true, 6, 'education'], ['Alle 12 Erfahrungen anzeigen', true, 12, 'work'], ['Afficher les 8 compétences', false, null, undefined],
    ['Afficher tous les projets', true, null, 'projects'], ['Mostrar todas las habilidades', true, null, 'skills'], ['Ver todas as 5 certificações', true, 5, 'certificates'], ['Mostra tutte le lingue', true, null, 'languages'], ['Alle 4 talen tonen', true, 4, 'languages'],
    ['Pokaż wszystkie 9 umiejętności', true, 9, 'skills'], ['Visa alla 7 utbildningar', true, 7, 'education'], ['Показать все навыки', true, null, 'skills'], ['Zobrazit všech 6 dovedností', false, null, undefined], ['Tüm deneyimleri göster', true, null, 'work'],
    ['すべてのスキルを表示', true, null, 'skills'], ['显示全部 8 项技能', true, 8, 'skills'], ['경력 모두 보기', true, null, 'work'], ['Show 4 more', false, 4, null], ['… more', false, null, null],
  ])('%s', (text, all, count, section) => {
    if (section === undefined) expect(opens(text)).toBeNull();
    else expect(opens(text)).toMatchObject({ all, count, section });
  });
});

describe('opens nothing of the person', () => {
  it.each([
    'Learn more', 'Mehr erfahren', 'En savoir plus', 'Saber más', 'Saiba mais', 'Scopri di più', 'More actions', 'More options', 'Weitere Aktionen', 'Plus d’options', 'Show more posts', 'Show more profiles for you', 'Show 3 more comments', 'View all replies', 'See more jobs like this',
    'Show all filters', 'Load more results', 'See more people you may know', 'Weitere Beiträge anzeigen', 'Ver más comentarios', 'Menu', 'Expand menu', 'All', 'Alle akzeptieren', 'Accept all', 'Accept all cookies', 'Tout accepter', 'Aceptar todo', 'Accetta tutto',
    'Alles accepteren', 'Zaakceptuj wszystko', 'Godkänn alla', 'Принять все', 'すべて許可', '全部接受', '모두 동의', 'Show less', 'Weniger anzeigen', 'Voir moins', 'Ver menos', 'Pokaż mniej', 'Свернуть', '閉じる', '收起', '접기', 'Show me', 'Read', 'View profile', 'Display name', 'Plus Ultra Labs',
    'Java 8 or more', 'Sign in to see more', 'Show details', 'View on GitHub', 'Say more with less', 'Download my CV', 'Contact me', 'Open to work', 'Log all 14 days', '次へ',
  ])('%s', (text) => expect(opens(text)).toBeNull());
});

it.each(['Show less', 'Weniger anzeigen', 'Voir moins', 'Mostrar menos', 'Mostra meno', 'Minder weergeven', 'Pokaż mniej', 'Visa mindre', 'Näytä vähemmän', 'Zobrazit méně', 'Daha az göster', 'Свернуть', 'Показати менше', '閉じる', '收起', '접기', 'ซ่อน', 'Collapse'])('folds it again: %s', (text) => expect(folds(text)).toBe(true));
it.each(['Show more', 'Less is more', 'Mehr anzeigen', 'Voir plus', '더보기', '展开', 'About'])('folds nothing: %s', (text) => expect(folds(text)).toBe(text.startsWith('Less')));

describe('a text that was cut', () => {
  it.each(['Built the billing service that… see more', 'Runs the payroll of ... more', 'Leitet das Team, das … mehr anzeigen', 'Dirige l’équipe … voir plus', 'サービスの設計を担当 … もっと見る'])('%s', (text) => {
    expect(text.slice(cutBefore(text))).toMatch(/^(?:…|\.\.\.) ?\S+(?: \S+)?$/);
  });
  it.each(['Built services, tools, and so on…', 'Wanted to learn more', 'Java, Kafka, … and a few others', 'More than 5 years', '…', 'Wrote more… wrote less'])('not: %s', (text) => expect(cutBefore(text)).toBe(-1));
});
