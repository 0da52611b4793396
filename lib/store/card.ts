/** The card of a candidate: how it is made, and which record is one. */
import { fold, newestProfile, stageSchema, type Candidate, type Card } from '../model';
import { sha256 } from './sha256';

/** Raised whenever the same candidate may give another card: cards with another number are made anew. */
const MADE = 1;

type Kept = Card & { made: number };

/** Stands before all cards once there is one for everybody: from then on every write keeps it so. No candidate has an empty id. */
export const COMPLETE = { id: '', made: MADE };

/** Whether a record says that there is a card for everybody, as this code makes them. */
export const saysComplete = (record: unknown): boolean => (record as typeof COMPLETE | undefined)?.id === '' && (record as typeof COMPLETE).made === MADE;

/** Kept in place of the card of a record that cannot be read. */
export type NoCard = { id: string; made: number; unreadable: true };

/** Makes the card. Never fails; the same candidate always gives the same card. */
export function cardOf(candidate: Candidate): Kept {
  const { id, rev, stage, shortlists, createdAt, updatedAt, notes, tags } = candidate;
  const profile = newestProfile(candidate);
  const { name = '', label = '' } = profile;
  return {
    made: MADE, id, rev, name, label, stage, shortlists, createdAt, updatedAt, readAt: profile.source.readAt,
    reading: sha256(JSON.stringify(profile)), text: fold([name.replace(/\s+/g, ' '), label, notes, ...tags].join('\n')),
  };
}

/** What is kept in place of a card when the record cannot be read. */
export const noCard = (id: string): NoCard => ({ id, made: MADE, unreadable: true });

const TEXTS = ['id', 'name', 'label', 'createdAt', 'updatedAt', 'readAt', 'reading', 'text'] as const;
const stages: ReadonlySet<unknown> = new Set(stageSchema.options);

/**
 * Whether a record is a card, or stands for one, as this code makes them. Ten thousand are looked at whenever a list is opened, so this is done
 * by hand: a schema takes longer than reading them from the disk.
 */
export function isCard(record: unknown): record is Kept | NoCard {
  const card = (record ?? {}) as Partial<Kept> & Partial<NoCard>;
  if (card.made !== MADE) return false;
  if (card.unreadable === true) return typeof card.id === 'string';
  return TEXTS.every((field) => typeof card[field] === 'string') && typeof card.rev === 'number' && stages.has(card.stage)
    && Array.isArray(card.shortlists) && card.shortlists.every((list) => typeof list === 'string');
}

/** Whether a card only says that the record cannot be read. */
export const isUnreadable = (card: Kept | NoCard): card is NoCard => 'unreadable' in card;
