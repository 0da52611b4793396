import { describe, expect, it } from 'vitest';
import { attitudeAt } from '../../lib/core/attitude';
import { isDone } from '../../lib/core/done';
import { isPause } from '../../lib/core/pause';
import { phraseOf, placesOf, wordsOf } from '../../lib/core/words';

const find = (text: string, phrase: string) => placesOf(text, wordsOf(text), phraseOf(phrase)).map(({ start, end }) => text.slice(start, end));

describe('phrases of the role’s own', () => {
  it.each([
    ['She manages payrolls for three firms', 'payroll', ['payrolls']],
    ['Payrolling', 'payroll', ['Payrolling']],
    ['Forklift licences held', 'forklift licence', ['Forklift licences']],
    ['the restaurant', 'rest', []],
    ['Résumé writing', 'resume write', ['Résumé writing']],
    ['C++ and C#', 'C#', ['C#']],
    ['C++ and C#', 'C', []],
    ['a.*b (x+)+', 'a.*b', ['a.*b']],
    ['担当は簿記検定です', '簿記検定', ['簿記検定']],
    ['anything', '...', []],
    ['first aid, first aid', 'first aid', ['first aid', 'first aid']],
  ])('%s / %s', (text, phrase, places) => expect(find(text, phrase)).toEqual(places));
});

describe('what stands before it', () => {
  it.each([
    ['I have no experience with payroll', 'denied'],
    ["I haven't done payroll", 'denied'],
    ['Not only bookkeeping but payroll', 'affirmed'],
    ['Eager to learn payroll', 'aspired'],
    ['Basic payroll', 'hedged'],
    ['Planned and ran the yearly payroll', 'affirmed'],
    ['Planning to do payroll', 'aspired'],
    ['Preparing for payroll', 'aspired'],
    ['Capacity planning and payroll', 'affirmed'],
    ['Machine learning for payroll', 'affirmed'],
    ['Learning payroll', 'aspired'],
    ['No travel. Ran payroll', 'affirmed'],
    ['Ran payroll', 'affirmed'],
  ])('%s: %s', (text, polarity) => expect(attitudeAt(text, text.indexOf('payroll'))).toBe(polarity));
});

describe('work told in words', () => {
  it.each([
    ['Developed a shop with payroll', true],
    ['Responsible for the yearly payroll', true],
    ['Languages: Python, payroll', false],
    ['Built a house. Payroll', false],
    ['payroll built', false],
  ])('%s: %s', (text, done) => expect(isDone(text, text.toLowerCase().indexOf('payroll'))).toBe(done));
});

describe('texts that explain a pause', () => {
  it.each([
    ['Career break', true], ['Parental leave, two children', true], ['Looking after my father', true], ['Elternzeit', true], ['Sabbatical', true],
    ['Built the leave calendar', false], ['Broke a monolith up', false], ['Look and feel of the app', false],
  ])('%s: %s', (text, pause) => expect(isPause(text)).toBe(pause));
});
