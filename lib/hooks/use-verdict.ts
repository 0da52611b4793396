/** What the popup and the side panel show: the page in front, judged for the chosen role, and whether the person is kept. */
import { useCallback, useEffect, useState } from 'react';
import { browser, openSidePanel } from '../browser';
import type { Candidate, Evidence, Notice, Profile, Role, SaveView, VerdictView } from '../model';
import { fold } from '../readers/union';
import { choiceOr } from '../roles/list';
import type { Store } from '../store';
import { useJudgement, type Judgement } from './use-judgement';
import type { Shown } from './read-tab';
import { usePage } from './use-page';
import { useRole, useRoleLines } from './use-roles';
import { useDoubts, useSignposts } from './use-sites';
import { useTeach } from './use-teach';
import { onCandidates, useSettings, useStore, useStored, type StoreView } from './use-store';
import { useTheme } from './use-theme';

const OTHER_PERSON = 'Somebody else was saved from this address. Open this person’s own page and save them from there, so that nobody is overwritten.';

/** Why a quote could not be lit up. */
const notShown: Record<Exclude<Shown, 'shown'>, string> = {
  gone: 'That text is no longer on the page. Read the page again.',
  elsewhere: 'These words were read earlier, in a part that the page does not show now. Open that part again, then try once more.',
};

export function useVerdict(options: { follow: boolean }) {
  const store = useStore();
  const settings = useSettings(store);
  useTheme(settings?.theme);
  const { page, privateWindow, readAgain, show, tab } = usePage(options.follow, useSignposts(store));
  const [chosen, setChosen] = useState<string | null>(null);
  const lines = useRoleLines(store);
  // Until the settings and roles are read nobody knows which role is wanted; when they cannot be read, the first will do.
  const choice = lines && (settings || store.status === 'failed') ? choiceOr(lines, chosen ?? settings?.roleId) : null;
  const found = useRole(store, choice?.id);
  const role = found === 'missing' ? null : found;
  const profile = page.status === 'read' && page.ok ? page.profile : null;
  const judged = useJudgement(profile, role);
  const shown = useDoubts(store, profile);
  const teaching = useTeach(store, tab, page);
  const saved = useSaved(store, profile);
  const { save, keep } = useSave(store, profile, role, judged, saved);
  const [notice, setNotice] = useState<Notice | null>(null);

  const view: VerdictView =
    page.status === 'loading' || store.status === 'opening' || !choice || (profile !== null && judged === null && found !== 'missing')
      ? { status: 'loading' }
      : !profile || !judged || !role
        ? { status: 'none', ...(page.ok && found === 'missing' ? { reason: 'no-role' as const } : page.ok ? { reason: 'failed' as const } : { reason: page.reason, detail: page.detail, people: page.people }) }
        : { status: 'ready', profile: shown ?? profile, role, ...judged, saved };

  const chooseRole = useCallback((id: string) => {
    setChosen(id);
    if (store.status === 'open') void store.store.changeSettings({ roleId: id });
  }, [store]);

  const showQuote = useCallback(async (evidence: Evidence) => {
    const went = await show(evidence);
    setNotice(went === 'shown' ? null : { text: notShown[went] });
  }, [show]);

  return {
    view, save, teaching, notice, privateWindow, roles: lines ?? [], roleId: choice?.id ?? '',
    onRole: chooseRole, onSave: keep, onShowQuote: (evidence: Evidence) => void showQuote(evidence), onReadAgain: readAgain,
    onOpenWorkspace: () => openWorkspace(''),
    onOpenPerson: (url: string) => void browser.tabs.update({ url }),
    onAdd: () => openWorkspace('#/add'),
    onOpenKit: saved && choice ? () => openWorkspace(`#/kit/${saved.id}/${choice.id}`) : undefined,
  };
}

/** The candidate kept from the same page, if any. */
function useSaved(store: StoreView, profile: Profile | null) {
  const url = profile?.source.url ?? '';
  const load = useCallback((open: Store) => open.candidateByUrl(url), [url]);
  return useStored(store, onCandidates, load) ?? null;
}

/** Keeping the person. "Saved" is said only after the store's strict transaction is complete. */
function useSave(store: StoreView, profile: Profile | null, role: Role | null, judged: Judgement | null, saved: Candidate | null) {
  const [save, setSave] = useState<SaveView>({ status: 'idle' });
  const url = profile?.source.url;
  useEffect(() => setSave({ status: 'idle' }), [url]);
  const keep = useCallback(async () => {
    if (!profile || !judged || !role) return;
    if (store.status !== 'open') return setSave({ status: 'failed', message: store.status === 'failed' ? store.message : 'The shortlists are still opening. Try again in a moment.' });
    const kept = saved?.profiles.find((one) => one.source.url === profile.source.url);
    // On a board an address is one person's whatever their name; of other pages nobody knows.
    if (kept?.name && profile.name && profile.source.board === 'web' && fold(kept.name) !== fold(profile.name)) return setSave({ status: 'failed', message: OTHER_PERSON });
    setSave({ status: 'saving' });
    const { score } = judged.assessment;
    const list = await store.store.ensureShortlist(role.id, role.short);
    if (!list.ok) return setSave({ status: 'failed', message: list.message });
    const done = await store.store.saveProfile({
      profile, shortlistId: list.value.id, role: { id: role.id, version: role.version }, result: { score: score.value, band: score.band },
    });
    setSave(done.ok ? { status: 'saved', shortlist: list.value } : { status: 'failed', message: done.message });
  }, [store, profile, role, judged, saved]);
  return { save, keep: () => void keep() };
}

/** Opens the workspace in a tab of its own, at a place in it. */
export function openWorkspace(place: string): void {
  void browser.tabs.create({ url: browser.runtime.getURL(`workspace.html${place}`) });
}

/** Opens the side panel of this window. The window's number is fetched beforehand, since no await may stand between click and opening. */
export function useOpenPanel(then: () => void): () => void {
  const [windowId, setWindowId] = useState<number>();
  useEffect(() => void browser.windows.getCurrent().then((window) => setWindowId(window.id)), []);
  return useCallback(() => {
    if (windowId !== undefined) void openSidePanel(windowId).then(then);
  }, [windowId, then]);
}
