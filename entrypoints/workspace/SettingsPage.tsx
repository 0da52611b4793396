/** Settings, boards, what is kept, and the log. */
import { SettingsView } from '../../components/workspace/SettingsView';
import { choiceOr } from '../../lib/hooks/roles';
import { useBoards } from '../../lib/hooks/use-boards';
import { useManaged } from '../../lib/hooks/use-managed';
import { useKeeping } from '../../lib/hooks/use-keeping';
import { useTaught } from '../../lib/hooks/use-taught';
import { useReceipts } from '../../lib/hooks/use-store';
import type { PageProps } from './Workspace';

export function SettingsPage({ view, store, roles, settings, cards, shortlists, retention, say }: PageProps) {
  const log = useReceipts(view) ?? null;
  const boards = useBoards(view);
  const policy = useManaged();
  const { verify, erase, room, onVerify, onErase } = useKeeping(store, log);
  const taught = useTaught(view, store, say);
  return (
    <SettingsView
      settings={{ ...settings, roleId: choiceOr(roles, settings.roleId).id }} roles={roles} onRole={(roleId) => void store.changeSettings({ roleId })} onTheme={(theme) => void store.changeSettings({ theme })}
      boards={boards} storage={{ candidates: cards.length, shortlists: shortlists.length, ...room }}
      erase={erase} onErase={onErase} log={log} verify={verify} onVerify={onVerify} taught={taught}
      retention={{ ...retention, onDays: (retentionDays) => void store.changeSettings({ retentionDays }) }}
      policy={{ roles: policy?.roles.length ?? 0, retentionDays: policy?.retentionDays ?? null, boards: policy?.boards?.length ?? null, faults: policy?.faults ?? [] }}
    />
  );
}
