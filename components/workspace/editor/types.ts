/** What the role editor shows and what can be done in it. */
import type { Answer, Band, Criterion, Role, RoleNote } from '../../../lib/model';

export type AnswerCounts = Record<Answer, number>;
type Standing = { band: Band; score: number | null };
export type Move = { id: string; name: string; before: Standing; after: Standing };

export type PreviewView =
  | { status: 'nobody' | 'judging' }
  /** `fresh`: of the role as it stands; else it is being judged again. */
  | { status: 'ready'; people: number; fresh: boolean; counts: ReadonlyMap<string, AnswerCounts>; moves: readonly Move[] };

export type SaveState = { status: 'idle' | 'saving' } | { status: 'saved'; version: number } | { status: 'failed'; message: string };

/** What a sentence would become, before it is added. */
export type Tried = { criteria: readonly Criterion[]; refused: { sentence: string; instead: string; words: string | null } | null };

type Competency = Role['competencies'][number];
type CoreQuestion = Role['coreQuestions'][number];
type WatchPoint = Role['watchPoints'][number];

export type EditorActs = {
  fields: (patch: Partial<Pick<Role, 'title' | 'short' | 'summary' | 'level' | 'stack' | 'scope'>>) => void;
  criterion: (id: string, patch: Partial<Omit<Criterion, 'id'>>) => void;
  addWords: (sentence: string, kind: Criterion['kind']) => void;
  move: (id: string, by: -1 | 1) => void;
  /** To the place of another one of its kind. */
  place: (id: string, target: string) => void;
  duplicate: (id: string) => void;
  remove: (id: string) => void;
  shareEqually: () => void;
  shareOut: () => void;
  shareOutCompetencies: () => void;
  competency: (id: string, patch: Partial<Omit<Competency, 'id'>>) => void;
  addCompetency: () => void;
  removeCompetency: (id: string) => void;
  question: (id: string, patch: Partial<Omit<CoreQuestion, 'id'>>) => void;
  addQuestion: () => void;
  removeQuestion: (id: string) => void;
  watchPoint: (id: string, patch: Partial<Omit<WatchPoint, 'id'>>) => void;
  addWatchPoint: () => void;
  removeWatchPoint: (id: string) => void;
  /** Puts the lawful wording in the place of a refused one. */
  take: (path: string) => void;
  undo: () => void;
  redo: () => void;
  save: () => void;
  saveOver: () => void;
  discard: () => void;
};

/** Handed to every part of the editor. */
export type Part = { role: Role; notes: readonly RoleNote[]; acts: EditorActs };
