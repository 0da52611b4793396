import { describe, expect, it } from 'vitest';
import { monthIndex, monthsInWords, parseDate, parseLength, parseSpan, spanMonths, unionMonths } from '../../lib/core/dates';

const ranges: [text: string, start: string, end: string, months?: number][] = [
  ['Jan 2019 – Present · 3 yrs 2 mos', '2019-01', 'now', 38],
  ['Oct 2023 - Dec 2024 · 1 yr 3 mos', '2023-10', '2024-12', 15],
  ['January 2018 to March 2020', '2018-01', '2020-03'],
  ['Sept. 2016 — Nov. 2017', '2016-09', '2017-11'],
  ['2018/07–Present', '2018-07', 'now'],
  ['03/2018 – 06/2020', '2018-03', '2020-06'],
  ['01.03.2018 - 30.06.2020', '2018-03', '2020-06'],
  ['2019-04 – 2021-11', '2019-04', '2021-11'],
  ['2015–2018', '2015', '2018'],
  ['2015-18', '2015', '2018'],
  ['2015/16', '2015', '2016'],
  ['Q3 2018 - Q1 2019', '2018-07', '2019-03'],
  ["May '18 - Aug '19", '2018-05', '2019-08'],
  ['Jan – Mar 2019', '2019-01', '2019-03'],
  ['June 5, 2017 - July 12, 2018', '2017-06', '2018-07'],
  ['since March 2021', '2021-03', 'now'],
  ['seit 2020', '2020', 'now'],
  ['2021 –', '2021', 'now'],
  ['März 2017 bis heute', '2017-03', 'now'],
  ['Dez. 2015 – Feb. 2018 (2 Jahre 3 Monate)', '2015-12', '2018-02', 27],
  ['janv. 2019 - aujourd’hui · 4 ans', '2019-01', 'now', 48],
  ['de février 2016 à août 2018', '2016-02', '2018-08'],
  ['ene. de 2018 - actualidad · 5 años 1 mes', '2018-01', 'now', 61],
  ['fev de 2020 - o momento · 2 anos 3 meses', '2020-02', 'now', 27],
  ['gen 2017 - presente', '2017-01', 'now'],
  ['mrt. 2018 - heden', '2018-03', 'now'],
  ['sty 2019 – obecnie', '2019-01', 'now'],
  ['września 2016 – grudnia 2018', '2016-09', '2018-12'],
  ['jan. 2018 – nu', '2018-01', 'now'],
  ['maj 2015 - okt. 2019 · 4 år 6 mån', '2015-05', '2019-10', 54],
  ['tammikuu 2017 - nykyinen', '2017-01', 'now'],
  ['leden 2017 – současnost', '2017-01', 'now'],
  ['Oca 2018 - Halen', '2018-01', 'now'],
  ['ianuarie 2018 – prezent', '2018-01', 'now'],
  ['2019. január – 2020. március', '2019-01', '2020-03'],
  ['янв. 2019 – настоящее время · 3 года 2 мес.', '2019-01', 'now', 38],
  ['Март 2015 — Июнь 2018', '2015-03', '2018-06'],
  ['січень 2019 – дотепер', '2019-01', 'now'],
  ['Ιανουάριος 2018 - σήμερα', '2018-01', 'now'],
  ['ינואר 2018 - היום', '2018-01', 'now'],
  ['يناير 2018 - الحاضر', '2018-01', 'now'],
  ['जनवरी 2018 - वर्तमान', '2018-01', 'now'],
  ['2019年1月 - 現在', '2019-01', 'now'],
  ['2018年3月 至今', '2018-03', 'now'],
  ['2016年4月～2019年3月', '2016-04', '2019-03'],
  ['2019년 1월 - 현재 · 3년 2개월', '2019-01', 'now', 38],
  ['2011 2017', '2011', '2017'],
  ['20182020', '2018', '2020'],
  ['Acme, 2011 2017', '2011', '2017'],
  ['March 2020 July 2020', '2020-03', '2020-07'],
  ['01/2018 12/2019', '2018-01', '2019-12'],
  ['2022, February – 2023, May', '2022-02', '2023-05'],
  ['2020, March – present', '2020-03', 'now'],
  ['2012-2014, 2016-2018', '2012', '2014'],
  ['Feb-19 to Mar-20', '2019-02', '2020-03'],
  ['Feb-2019 to Mar-2020', '2019-02', '2020-03'],
  ['02/19 – 03/20', '2019-02', '2020-03'],
  ['02/19 - present', '2019-02', 'now'],
  ['2021/3 ~ 現在', '2021-03', 'now'],
  ['2021. 3. – 2022. 5.', '2021-03', '2022-05'],
  ['2019.5 – 2020.6', '2019-05', '2020-06'],
  ['Q1/2019–Q2/2020', '2019-01', '2020-06'],
  ['Winter 2015 – Spring 2018', '2015', '2018'],
  ['Jan. 2019 bis dato', '2019-01', 'now'],
  ['ab 2019', '2019', 'now'],
  ['dal 2019 ad oggi', '2019', 'now'],
  ['de 2015 a la fecha', '2015', 'now'],
  ['Feb 2019 - Till Date', '2019-02', 'now'],
  ['2015 — по н.в.', '2015', 'now'],
  ['tháng 3 2019 - hiện tại', '2019-03', 'now'],
  ['มกราคม 2019 - ปัจจุบัน', '2019-01', 'now'],
  ['јануар 2019 - данас', '2019-01', 'now'],
  ['siječanj 2019 – danas', '2019-01', 'now'],
  ['януари 2019 - до момента', '2019-01', 'now'],
  ['Haziran 2019 – Şu an', '2019-06', 'now'],
  ['juni 2019 – dags dato', '2019-06', 'now'],
  ['2019 - idag', '2019', 'now'],
  ['2019 – až do 2021', '2019', '2021'],
  ['2019 - napjainkig', '2019', 'now'],
  ['Januari 2019 – sekarang', '2019-01', 'now'],
];

describe('parseSpan', () => {
  it.each(ranges)('%s', (text, start, end, months) => {
    expect(parseSpan(text)).toMatchObject({ startDate: start, ...(end === 'now' ? { current: true } : { endDate: end }), ...(months ? { statedMonths: months } : {}) });
  });

  it.each([
    ['Built 2019 services'], ['over 1,900 users and 2,000 orders'], ['May 2015'], ['2020 – 2018'], [''], ['10 – 20'], ['call 2019-555-0100'],
    ['Full-time · 4 yrs'], ['2019 2020 2021'], ['Room 2010 2015 units'], ['Windows Server 2008 2012 cluster'], ['20200131'], ['ticket 02/19'], ['20202018'], ['Covid-19'],
  ])('no range in: %s', (text) => expect(parseSpan(text)).toBeNull());

  it.each([
    ['Acme Ltd, Jan 2019 – Present (remote)', 'Jan 2019 – Present'],
    ['Engineer (seit 2020)', 'seit 2020'],
    ['Team lead 2015-18, then more', '2015-18'],
  ])('tells where it stands: %s', (text, part) => {
    const span = parseSpan(text)!;
    expect(text.slice(span.start, span.end)).toBe(part);
  });

  it('takes linear time on hostile text', () => {
    const hostile = ['2019 – '.repeat(40_000), 'a'.repeat(200_000), '- '.repeat(100_000) + '2019', "'1".repeat(80_000), `2019${' '.repeat(200_000)}2020`, `2019 - ${' '.repeat(200_000)}x`, '20182020'.repeat(40_000), '02/19 - '.repeat(40_000)];
    const began = performance.now();
    for (const text of hostile) parseSpan(text);
    expect(performance.now() - began).toBeLessThan(3000);
  });
});

it.each([
  ['May 2015', '2015-05'], ['Issued Mar 2021', '2021-03'], ['2013', '2013'], ['05/2019', '2019-05'], ['15.09.2019', '2019-09'], ['2020-02-01', '2020-02'], ['Juni 2018', '2018-06'], ['2022, February', '2022-02'], ['2019 May 2020', '2019'], ['Feb-19', '2019-02'],
])('parseDate %s', (text, date) => expect(parseDate(text)?.date).toBe(date));

it.each([['Full-time · 4 yrs', 48], ['1 Jahr 3 Monate', 15], ['8 mos', 8], ['2年3个月', 27], ['none', null]])('parseLength %s', (text, months) => {
  expect(parseLength(text)).toBe(months);
});

it('counts months', () => {
  expect(monthIndex('2019', 'end') - monthIndex('2019', 'start')).toBe(11);
  expect(spanMonths({ startDate: '2020-01', current: true }, '2020-06-15')).toEqual({ from: 24240, to: 24245 });
  expect(spanMonths({ startDate: '2020-01' }, '2020-06-15')).toBeNull();
  expect(spanMonths({ startDate: '2021-01', endDate: '2020-01' }, '2022-06-15')).toBeNull();
  expect(unionMonths([{ from: 0, to: 11 }, { from: 6, to: 17 }, { from: 30, to: 30 }])).toBe(19);
  expect(unionMonths([])).toBe(0);
  expect([monthsInWords(38), monthsInWords(12), monthsInWords(1), monthsInWords(0)]).toEqual(['3 yrs 2 mos', '1 yr', '1 mo', '0 mos']);
});
