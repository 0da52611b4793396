/** Role files and postings, out and in. A file is shown before it is kept; reading and writing are loaded when they are asked for. */
import { useCallback, useState } from 'react';
import { isOwn, newestOf, ownIdFor, ownRoleId, type OwnRole, type Role, type RoleFileView } from '../model';
import type { Store } from '../store';
import { download } from './download';
import type { Say } from './use-notice';
import type { Route } from './use-route';

const readers = () => import('../roles/role-file');
const postings = () => import('../roles/posting');

/** A role that was read, and the one of the user's own whose next version it would be. */
type Ready = { role: Role; id: string; before: OwnRole | null };

const NOT_OPENED = 'It could not be opened. Choose it again; if that does not help, reload this page.';

export function useRoleFiles(store: Store, role: Role | null, say: Say, go: (to: Route) => void) {
  const [view, setView] = useState<RoleFileView>({ status: 'idle' });
  const [ready, setReady] = useState<Ready | null>(null);

  const save = useCallback(async (ending: string, type: string, make: (role: Role) => Promise<string>) => {
    if (!role) return;
    try {
      download(`${fileName(role.title)}.${ending}`, type, await make(role));
    } catch {
      return say('The file could not be made. Reload this page, then try again.');
    }
    const noted = await store.noteExport(ending === 'role.json' ? 'role file, 1 role' : 'posting, 1 role');
    if (!noted.ok) say(noted.message);
  }, [store, role, say]);

  const onImportFile = useCallback(async (file: File) => {
    const fileName = file.name;
    setView({ status: 'reading', fileName });
    const read = await look(store, file).catch(() => NOT_OPENED);
    setReady(typeof read === 'string' ? null : read);
    setView(typeof read === 'string' ? { status: 'failed', fileName, message: read } : { status: 'preview', fileName, ...shown(read) });
  }, [store]);

  const onApply = useCallback(async (apart: boolean) => {
    if (!ready || view.status !== 'preview') return;
    const { role: given, before } = ready;
    setView({ status: 'reading', fileName: view.fileName });
    const id = apart ? ownRoleId(crypto.randomUUID()) : ready.id;
    const version = before && !apart ? newestOf(before).version : 1;
    const saved = await store.saveRole({ ...given, id, version }, { madeFrom: isOwn(given.id) ? null : { id: given.id, version: given.version } });
    setReady(null);
    if (!saved.ok) return setView({ status: 'failed', fileName: view.fileName, message: saved.message });
    setView({ status: 'idle' });
    go({ page: 'roles', roleId: id });
    const kept = newestOf(saved.value).version;
    // After the change of place, which clears older notices.
    setTimeout(() => say(kept === 1 ? `${given.title} is one of your roles now.` : `${given.title} is version ${kept} of your role now. The versions before it are kept.`));
  }, [store, ready, view, say, go]);

  return {
    view,
    onExport: () => void save('role.json', 'application/json', async (one) => (await readers()).roleFile(one)),
    onPosting: (kind: 'md' | 'html') => void save(kind, kind === 'md' ? 'text/markdown' : 'text/html', async (one) => {
      const { postingHtml, postingMarkdown } = await postings();
      return kind === 'md' ? postingMarkdown(one) : postingHtml(one);
    }),
    onImportFile: (file: File) => void onImportFile(file), onApply: (apart: boolean) => void onApply(apart),
    onCancel: () => setView({ status: 'idle' }),
  };
}

/** What is in the file and what it would become; or the sentence that says why nothing. */
async function look(store: Store, file: File): Promise<Ready | string> {
  const { LARGEST_ROLE_FILE, readRoleFile, tooLarge } = await readers();
  // A letter has at most four bytes.
  const read = file.size > 4 * LARGEST_ROLE_FILE ? tooLarge : readRoleFile(await file.text());
  if (!read.ok) return read.message;
  const own = await store.ownRoles();
  if (!own.ok) return own.message;
  const id = ownIdFor(read.role.id);
  return { role: read.role, id, before: own.value.find((one) => one.id === id) ?? null };
}

function shown({ role, before }: Ready) {
  const count = (kind: Role['criteria'][number]['kind']) => role.criteria.filter((one) => one.kind === kind).length;
  const newest = before && newestOf(before);
  const same = (one: Role | null) => one && JSON.stringify({ ...one, id: '', version: 0 });
  return {
    title: role.title, level: role.level, mustHaves: count('must-have'), niceToHaves: count('nice-to-have'), redFlags: count('red-flag'), questions: role.coreQuestions.length,
    before: newest && { title: newest.title, version: newest.version, same: same(newest) === same(role) },
  };
}

const fileName = (title: string): string => title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '').slice(0, 60) || 'role';
