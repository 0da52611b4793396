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

/** Whether a line is a term of a definition list, or the cell that names the one beside it. */
function isLabel(dom: Dom, line: Line): boolean {
  const element = line.block?.element;
  if (!element || line.level || line.text.length > LONGEST_LABEL) return false;
  const name = dom.name(element);
  return name === 'dt' || name === 'th' || /[:：]$/.test(line.text) || labelClass.test(dom.attr(element, 'class'));
}

const rowOf = (dom: Dom, line: Line | undefined): Node | null => (line?.block ? dom.parent(line.block.element) : null);

/**
 * Takes lines in reading order; gives them without the labels, each value told what it is. A value whose label names a section, in a
 * list of several labels, is a section of its own (`only`). What is no label is left as it is.
 */
export function unlabel(dom: Dom | null, lines: Line[]): Line[] {
  const result: Line[] = [];
  const labels = dom ? lines.map((line) => isLabel(dom, line)) : [];
  const several = labels.filter(Boolean).length > 2;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    const value = lines[i + 1];
    const row = dom && labels[i] && value && !labels[i + 1] ? rowOf(dom, line) : null;
    // A cell with several texts is no value.
    const alone = row && rowOf(dom!, value) === row && (labels[i + 2] || rowOf(dom!, lines[i + 2]) !== row);
    if (value && alone) {
      const kind = labelOf(line.text);
      const section: Section | null = kind || !several ? null : sectionOf(line.text.replace(/\s?[:：]$/, ''));
      if (kind) result.push({ ...value, ...said(kind), bullet: false });
      else if (section) result.push({ ...value, bullet: false, only: section });
      else result.push({ ...line, label: 'other' }, { ...value, label: 'other' });
      i++;
      continue;
    }
    const own = !line.level && !line.label && line.text.length < 160 && /[:：]/.test(line.text) ? inline.exec(line.text) : null;
    const kind = own && labelOf(own[1]!);
    const rest = kind && own ? piece(line, own[0].length, line.text.length) : null;
    result.push(rest && kind ? { ...rest, ...said(kind), bullet: false } : line);
  }
  return result;
}

const said = (kind: LabelKind) => ({ label: kind, ...(kind === 'name' ? {} : { hint: kind }) });
