/**
 * A store for the cards of the candidates. It starts empty: cards are made of the candidates, some hundred at a time, when they are first asked
 * for, which keeps this step short whatever is kept.
 */
import type { Step } from './index';

export const cards: Step = async (db) => {
  db.createObjectStore('cards', { keyPath: 'id' });
};
