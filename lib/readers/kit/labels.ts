/** Labels beside their values ("Location: Berlin", a table of two columns, a definition list): what the label says becomes what the value is. */
import type { PassagePart, Section } from '../../model';
import type { Dom } from './dom';
import { type Line, piece } from './draft';
import { sectionOf } from './sections';

export type LabelKind = 'name' | Exclude<PassagePart, 'text'>;

/** What a label calls its value, in the languages that application forms are written in. */
const kinds: [LabelKind, RegExp][] = [
  ['name', /^(?:(?:full|candidate|applicant|complete|your)?\s?name|candidate|applicant|vor- und (?:nach|zu)name|vollständiger name|nom(?: complet| et prénom)?|nombre(?: completo| y apellidos)?|nome(?: completo| e cognome)?|naam|volledige naam|imię i nazwisko|имя|фио|п\.?і\.?б|ad soyad|adı soyadı|namn|navn|nimi|név|jméno(?: a příjmení)?|nume|ονοματεπώνυμο|氏名|姓名|이름|名前|성명)$/iu],
  ['organisation', /^(?:(?:current|present|most recent|last)\s)?(?:employer|company(?: name)?|organi[sz]ation)$|^(?:aktueller )?(?:arbeitgeber|firma|unternehmen)$|^(?:employeur|entreprise|société)(?: actuelle?)?$|^empresa(?: actual| atual)?$|^(?:huidige )?(?:werkgever|bedrijf)$|^(?:azienda|datore di lavoro)$|^(?:pracodawca|firma)$|^(?:работодатель|компания|место работы)$|^(?:arbetsgivare|arbeidsgiver|arbejdsgiver|työnantaja|zaměstnavatel|işveren|会社名|公司|회사)$/iu],
  ['title', /^(?:(?:current|present|job|desired|most recent)\s)?(?:title|job title|position|role|profession|occupation|designation|headline)$|^(?:aktuelle )?(?:position|tätigkeit|beruf|funktion|berufsbezeichnung)$|^(?:poste|fonction|profession|métier)(?: actuelle?)?$|^(?:cargo|puesto|profesión|profissão|función)(?: actual| atual)?$|^(?:huidige )?(?:functie|beroep)$|^(?:posizione|ruolo|professione|mansione)$|^(?:stanowisko|zawód)$|^(?:должность|профессия|посада)$|^(?:yrkestitel|stilling|befattning|ammatti|tehtävä|pozice|pozisyon|unvan|職種|役職|职位|직책)$/iu],
  ['place', /^(?:(?:current|home|preferred)\s)?(?:location|city|address|residence|place|based in|lives in)(?: \/ city)?$|^(?:wohnort|ort|adresse|anschrift|standort|arbeitsort)$|^(?:ville|lieu|localisation|domicile|adresse)$|^(?:ciudad|ubicación|dirección|lugar|localidad|cidade|localização|endereço|morada)$|^(?:woonplaats|plaats|locatie|adres)$|^(?:città|località|luogo|indirizzo|residenza)$|^(?:miasto|miejscowość|lokalizacja|adres)$|^(?:город|адрес|место жительства|місто)$|^(?:ort|bostadsort|bosted|bopæl|sted|paikkakunta|bydliště|şehir|adres|住所|所在地|地址|城市|주소)$/iu],
  ['dates', /^(?:dates?|period|duration|from ?[-–/] ?to|tenure|zeitraum|dauer|période|dates|durée|periodo|período|fechas?|periode|okres|период|período|期間|时间|기간)$/iu],
];

const LONGEST_LABEL = 40;
const inline = /^(\p{Lu}[\p{L}\p{M} .&/'-]{1,38}?)\s?[:：]\s*(?=\S)/u;
const labelClass = /(?:^|[\s_-])(?:label|vertical|key|caption|field-?name|term|dt)(?:$|[\s_-])/i;

/** What a label calls its value; null for any other text. */
export function labelOf(text: string): LabelKind | null {
  if (text.length > LONGEST_LABEL) return null;
  const key = text.replace(/\s?[:：]$/, '').trim();
  return kinds.find(([, names]) => names.test(key))?.[0] ?? null;
}

type Cell = { row: Element; label: boolean };

/** The cell of a table of labels, or the term or the text of a definition, that a line fills on its own. */
function cellOf(dom: Dom, line: Line): Cell | null {
  const element = line.block?.element;
  const row = element && (dom.parent(element) as Element | null);
  if (!element || !row || dom.type(row) !== 1) return null;
  const name = dom.name(element);
  const named = name === 'dt' || labelClass.test(dom.attr(element, 'class'));
  return { row, label: line.text.length <= LONGEST_LABEL && (named || name === 'th' || /[:：]$/.test(line.text)) };
}

/**
 * Takes lines in reading order; gives them without the labels, each value told what it is. A value whose label names a section, in a
 * list of several labels, is a section of its own (`only`). What is no label is left as it is.
 */
export function unlabel(dom: Dom | null, lines: Line[]): Line[] {
  const result: Line[] = [];
  const cells = dom ? lines.map((line) => cellOf(dom, line)) : [];
  const labels = cells.filter((cell) => cell?.label).length;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    const [cell, next] = [cells[i], cells[i + 1]];
    const value = lines[i + 1];
    if (cell?.label && !line.level && value && next && !next.label && next.row === cell.row && !isList(cells, i + 1)) {
      const kind = labelOf(line.text);
      const section: Section | null = kind || labels < 3 ? null : sectionOf(line.text.replace(/\s?[:：]$/, ''));
      if (kind) result.push({ ...value, ...said(kind), bullet: false });
      else if (section) result.push({ ...value, bullet: false, only: section });
      else result.push({ ...line, label: 'other' }, { ...value, label: 'other' });
      i++;
      continue;
    }
    const own = !line.level && !line.label && line.text.length < 160 ? inline.exec(line.text) : null;
    const kind = own && labelOf(own[1]!);
    const rest = kind && own ? piece(line, own[0].length, line.text.length) : null;
    result.push(rest && kind ? { ...rest, ...said(kind), bullet: false } : line);
  }
  return result;
}

const said = (kind: LabelKind) => ({ label: kind, ...(kind === 'name' ? {} : { hint: kind }) });

/** A cell with several texts is no value. */
const isList = (cells: (Cell | null)[], at: number): boolean => cells[at + 1]?.row === cells[at]?.row && !cells[at + 1]?.label;
