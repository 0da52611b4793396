/** The taught pages in the settings: forgetting them with a way back, and their file. */
import { useCallback } from 'react';
import { signpostFileSchema, type Signpost } from '../model';
import type { Store } from '../store';
import { download } from './download';
import type { Say } from './use-notice';
import { useSignposts } from './use-sites';
import type { StoreView } from './use-store';

/** A file of 500 signposts is far smaller. Bytes. */
const LARGEST = 2_000_000;

export function useTaught(view: StoreView, store: Store, say: Say) {
  const signposts = useSignposts(view);

  const onForget = useCallback(async ({ site, section }: Signpost) => {
    const gone = await store.removeSignpost({ site, section });
    if (!gone.ok) return say(gone.message);
    say(`${site} was forgotten.`, { label: 'Undo', run: () => void store.addSignposts([gone.value]).then((back) => say(back.ok ? `${site} is back.` : back.message)) });
  }, [store, say]);

  const onExport = useCallback(() => {
    download('rolefit-taught-pages.json', 'application/json', `${JSON.stringify({ format: 'rolefit-signposts', version: 1, signposts }, null, 2)}\n`);
  }, [signposts]);

  const onImport = useCallback(async (file: Blob) => {
    const read = file.size > LARGEST ? null : readSignposts(await file.text());
    if (!read) return say('This is not a file of taught pages. Choose one that Rolefit saved. Nothing was changed.');
    const kept = await store.addSignposts(read);
    say(kept.ok ? `${read.length} taught section${read.length === 1 ? '' : 's'} brought in.` : kept.message);
  }, [store, say]);

  return { signposts, onForget: (signpost: Signpost) => void onForget(signpost), onExport, onImport: (file: Blob) => void onImport(file) };
}

/** Takes the text of a file; gives its signposts, the last of several for one section of a site, or null when it is no such file. */
export function readSignposts(text: string): Signpost[] | null {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return null;
  }
  const file = signpostFileSchema.safeParse(json);
  return file.success ? [...new Map(file.data.signposts.map((one) => [`${one.site} ${one.section}`, one])).values()] : null;
}
