/** Frame and pages of the workspace. Everything kept is read here once and handed down. */
import { lazy, Suspense } from 'react';
import { Opening } from '../../components/Opening';
import { Shell } from '../../components/workspace/Shell';
import { plural } from '../../components/format';
import { useLostPeople } from '../../lib/hooks/lost-data';
import { useNotice, type Say } from '../../lib/hooks/use-notice';
import { routeHash, useRoute, type Route } from '../../lib/hooks/use-route';
import { choiceOr, type RoleLine } from '../../lib/hooks/roles';
import { useRole, useRoleLines } from '../../lib/hooks/use-roles';
import { useCards } from '../../lib/hooks/use-cards';
import { useSettings, useShortlists, type OpenStore } from '../../lib/hooks/use-store';
import { useRetention, type RetentionView } from '../../lib/hooks/use-retention';
import { useAllowedBoards } from '../../lib/hooks/use-boards';
import { useTheme } from '../../lib/hooks/use-theme';
import type { Card, Settings, Shortlist } from '../../lib/model';

// Each page comes when somebody goes there. The lists come first, with the vocabulary that most pages need: they are fetched while the store is being opened.
const lists = import('./ShortlistPage');
const ShortlistPage = lazy(() => lists.then((module) => ({ default: module.ShortlistPage })));
const AddPage = lazy(() => import('./AddPage').then((module) => ({ default: module.AddPage })));
const KitPage = lazy(() => import('./KitPage').then((module) => ({ default: module.KitPage })));
const RolesPage = lazy(() => import('./RolesPage').then((module) => ({ default: module.RolesPage })));
const SettingsPage = lazy(() => import('./SettingsPage').then((module) => ({ default: module.SettingsPage })));
const ImportPage = lazy(() => import('./ImportPage'));
const RoleEditorPage = lazy(() => import('./RoleEditorPage').then((module) => ({ default: module.RoleEditorPage })));

export type PageProps = {
  view: OpenStore;
  store: OpenStore['store'];
  /** All roles to choose from. */
  roles: readonly RoleLine[];
  /** Everybody who is kept. */
  cards: readonly Card[];
  shortlists: readonly Shortlist[];
  settings: Settings;
  retention: RetentionView;
  go: (to: Route) => void;
  say: Say;
};

const hrefs = {
  shortlists: routeHash({ page: 'shortlist', shortlistId: null, candidateId: null }),
  roles: routeHash({ page: 'roles', roleId: null }), add: routeHash({ page: 'add' }), settings: routeHash({ page: 'settings' }),
};

export function Workspace({ view, store }: { view: OpenStore; store: OpenStore['store'] }) {
  const [route, go] = useRoute();
  const [notice, say] = useNotice();
  const [cards, shortlists, settings] = [useCards(view), useShortlists(view), useSettings(view)];
  const roles = useRoleLines(view);
  // Loaded while the people are still being read.
  useRole(view, roles && settings && choiceOr(roles, route.page === 'shortlist' ? shortlists?.find((one) => one.id === route.shortlistId)?.roleId : undefined, settings.roleId).id);
  const lost = useLostPeople(store, cards);
  const retention = useRetention(store, settings, say);
  useAllowedBoards();
  useTheme(settings?.theme);
  const shown = notice ?? (lost > 0 ? {
    text: `${plural(lost, 'person was', 'people were')} kept here, and the browser has lost them. Import your last exported file to get them back.`,
  } : null);
  if (!cards || !shortlists || !settings || !roles) return <Opening>Opening your shortlists. After an update that can take some seconds, once.</Opening>;
  const page = { view, store, roles, cards, shortlists, settings, retention, go, say };
  const places = shortlists.map(({ id, name }) => ({
    id, name, count: cards.filter((one) => one.shortlists.includes(id)).length, href: routeHash({ page: 'shortlist', shortlistId: id, candidateId: null }),
  }));
  return (
    <Shell place={route.page === 'import' || route.page === 'check' ? 'roles' : route.page} hrefs={hrefs} shortlists={places} shortlistId={route.page === 'shortlist' ? route.shortlistId : null} notice={shown}>
      <Suspense fallback={<p role="status" className="soft">Opening…</p>}>
        {route.page === 'shortlist' && <ShortlistPage {...page} {...route} />}
        {route.page === 'roles' && !(route.edit && route.roleId) && <RolesPage {...page} roleId={route.roleId} version={route.version} />}
        {route.page === 'roles' && route.edit && route.roleId && <RoleEditorPage key={route.roleId} {...page} roleId={route.roleId} />}
        {(route.page === 'import' || route.page === 'check') && <ImportPage {...page} page={route.page} />}
        {route.page === 'add' && <AddPage {...page} />}
        {route.page === 'settings' && <SettingsPage {...page} />}
        {route.page === 'kit' && <KitPage key={`${route.candidateId} ${route.roleId}`} {...page} {...route} />}
      </Suspense>
    </Shell>
  );
}
