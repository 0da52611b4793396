import { describe, expect, it } from 'vitest';
import { isAdvert } from '../../../lib/readers/kit/advert';

describe('isAdvert', () => {
  it.each([
    ['English', 'Backend Engineer\nWe are looking for an engineer to join our team.\nRequirements\nYou have three years of experience with Node.js.\nWe offer a competitive salary.'],
    ['English, without a "you"', 'The Warehouse Manager will lead a team of twelve.\nMinimum qualifications\nA degree is required. Reports to the director.\nEqual opportunity employer.'],
    ['German', 'Softwareentwickler (m/w/d)\nWir suchen zum 1. Mai Verstärkung.\nIhre Aufgaben\nEntwicklung von Diensten\nWir bieten\n30 Tage Urlaub'],
    ['French', 'Développeur (H/F)\nNous recherchons un profil curieux.\nVos missions\nConcevoir des API\nProfil recherché\nVous avez deux ans de pratique.'],
    ['Spanish', 'Desarrollador back-end\nBuscamos una persona para el equipo.\nTus funciones\nDiseñar servicios\nRequisitos\nSe valorará Docker.\nOfrecemos teletrabajo.'],
    ['Dutch', 'Ontwikkelaar gezocht\nWij zoeken een collega.\nWat ga je doen\nJe werkt aan onze diensten.\nWij bieden een vast contract. Solliciteer nu.'],
    ['Italian', 'Sviluppatore back-end\nCerchiamo una persona per il nostro team.\nRequisiti\nConoscenza di Node.js\nOffriamo un contratto. Candidati ora.'],
  ])('%s', (_language, text) => expect(isAdvert(text)).toBe(true));

  it.each([
    ['a résumé in English', 'Alma Birchwood\nalma@birchwood.example\nI build services in Node.js.\nRequirements engineering, testing. You can reach me by mail.'],
    ['a résumé in German', 'Jens Tannhof\nMein Profil\nSoftwareentwickler mit Erfahrung in Java\nKenntnisse: Spring, von Vorteil für jedes Team'],
    ['a recruiter who tells of adverts', 'Mona Felsing\nmona@felsing.example\nRecruiter\nI wrote job descriptions, placed them, and chose the successful candidates for engineering roles.'],
    ['nothing', ''],
  ])('not %s', (_what, text) => expect(isAdvert(text)).toBe(false));

  it('somebody’s dated work outweighs a few signs', () => {
    const text = 'We are looking for a job.\nRequirements\nWe offer services.\nThis role was fun.';
    expect([isAdvert(text), isAdvert(text, true)]).toEqual([true, false]);
  });
});
