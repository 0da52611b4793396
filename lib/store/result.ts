/** How every call of the store ends: with a value, or with a reason and a sentence for the screen that says what to do. */
import type { Candidate } from '../model';

export type Reason = 'conflict' | 'newer' | 'blocked' | 'full' | 'unavailable' | 'missing' | 'bad-file' | 'failed';

export type Failure = {
  ok: false;
  reason: Reason;
  message: string;
  /** For 'conflict' on a candidate: what is kept now, so that nothing typed is lost. */
  current?: Candidate;
};

export type Result<T> = { ok: true; value: T } | Failure;

/** Wraps a value as a success. Never fails. */
export const ok = <T>(value: T): Result<T> => ({ ok: true, value });

/** Makes a failure of a reason and a sentence. Never fails. */
export const fail = (reason: Reason, message: string): Failure => ({ ok: false, reason, message });

/** Thrown inside a transaction to undo it and end the call with this failure. Never leaves lib/store. */
export class Refusal extends Error {
  constructor(readonly failure: Failure) {
    super(failure.message);
  }
}

export const sentences = {
  full: 'There is no room left on this device, so nothing was saved. Free some space, then save again.',
  unavailable:
    'The browser does not let Rolefit keep anything at the moment. Leave private browsing if it is on; otherwise restart the browser and try again.',
  late: 'The browser did not answer in time. Nothing was changed. Try again; if it happens again, restart the browser.',
  unsure: 'The browser did not say whether this was saved. Reload this page and look before you save it again.',
  newer: 'Your shortlists belong to a newer Rolefit than this one. Update the extension, then open it again. Nothing was changed.',
  replaced: 'Rolefit was updated in another tab. Reload this page to go on.',
  closed: 'The connection to your shortlists was closed. Reload this page to go on.',
  blocked: 'Another Rolefit tab still uses the older version of your shortlists. Close the other Rolefit tabs, then try again.',
  upgrade: 'Your shortlists could not be brought up to this version of Rolefit. They were left as they were. Restart the browser and try again.',
  conflict: 'This candidate was changed in another tab. Nothing was overwritten: look at the newer version, then make your change again.',
  gone: 'This candidate is no longer kept. Open the profile and save it again.',
  listGone: 'This shortlist no longer exists. Choose another one.',
  roleGone: 'This role no longer exists. Choose another one.',
  broken: 'This record cannot be read. It was set aside as it is and nothing was overwritten. Export your shortlists before you go on.',
  failed: 'Something went wrong. Nothing was changed. Try again; if it happens again, restart the browser.',
} as const;

const reasonOfName: Record<string, Reason> = {
  QuotaExceededError: 'full',
  VersionError: 'newer',
  InvalidStateError: 'unavailable',
  UnknownError: 'unavailable',
  SecurityError: 'unavailable',
  NotAllowedError: 'unavailable',
  NotFoundError: 'unavailable',
  ReferenceError: 'unavailable',
};

const tooMuch: Record<string, string> = {
  notes: 'Notes can hold 20,000 characters at most. Shorten them, then save again.',
  tags: 'A candidate can have 50 tags of 60 characters each. Remove or shorten some, then save again.',
  name: 'A shortlist needs a name of 1 to 120 characters. Change it, then save again.',
};

/** Takes whatever was thrown while the store worked; gives the failure for the screen. Never fails. */
export function failureOf(error: unknown): Failure {
  if (error instanceof Refusal) return error.failure;
  const { name, issues } = (error ?? {}) as { name?: unknown; issues?: { path?: unknown[] }[] };
  if (Array.isArray(issues)) {
    const first = issues[0]?.path?.[0];
    const field = typeof first === 'string' ? first : '';
    return fail('failed', tooMuch[field] ?? `This could not be kept, because its ${field || 'content'} is not as it should be. Nothing was changed.`);
  }
  const reason = (typeof name === 'string' && Object.hasOwn(reasonOfName, name) && reasonOfName[name]) || 'failed';
  return fail(reason, sentences[reason as keyof typeof sentences]);
}
