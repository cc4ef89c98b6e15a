import { useApolloClient, useQuery } from '@apollo/client/react';
import { ActionIcon, Drawer, UnstyledButton } from '@mantine/core';
import { IconMenu2, IconSearch } from '@tabler/icons-react';
import { Suspense, useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { Navigate, NavLink, Outlet, useLocation, useNavigate } from 'react-router';
import { useAsOf, withAsOf } from '../api/as-of.ts';
import { signOut } from '../api/session.ts';
import { WaitingBadge } from '../features/hiring/waiting-badge.tsx';
import { formatDay } from '../ui/format.ts';
import { FailedState, LoadingRows } from '../ui/request-state.tsx';
import { ShellDocument, ViewerDocument } from './app.documents.ts';
import { CommandPalette } from './command-palette.tsx';
import { DayPicker } from './day-picker.tsx';
import { places } from './navigation.ts';
import { ShortcutHelp } from './shortcut-help.tsx';
import { text } from './texts.ts';
import { useShortcuts } from './use-shortcuts.ts';
import { ViewerMenu } from './viewer-menu.tsx';
import { Wordmark } from './wordmark.tsx';
import styles from './shell.module.css';

/** The frame around every page of a signed-in viewer; others go to the sign-in page and come back. */
export function Shell() {
  const { data, error, refetch } = useQuery(ViewerDocument, { fetchPolicy: 'network-only', nextFetchPolicy: 'cache-first' });
  const location = useLocation();
  if (!data) return error ? <FailedState error={error} onRetry={() => void refetch()} /> : <LoadingRows />;
  if (!data.viewer) return <Navigate to={`/sign-in?return=${encodeURIComponent(location.pathname + location.search)}`} replace />;
  return <SignedIn name={data.viewer.name} email={data.viewer.email ?? null} scopes={data.viewer.scopes} />;
}

/** What stands behind a place of the navigation, by its path. */
type Badges = Readonly<Record<string, ReactNode>>;

function SignedIn(props: { readonly name: string; readonly email: string | null; readonly scopes: readonly string[] }) {
  const client = useApolloClient();
  const navigate = useNavigate();
  const { asOf, setAsOf } = useAsOf();
  const { data } = useQuery(ShellDocument);
  const today = data?.settings.today ?? new Date().toISOString().slice(0, 10);
  const [open, setOpen] = useState<'palette' | 'help' | 'navigation' | null>(null);
  const close = useCallback(() => setOpen(null), []);
  const { pathname } = useLocation();
  useEffect(() => setOpen((previous) => (previous === 'navigation' ? null : previous)), [pathname]);

  useShortcuts({
    go: (path) => void navigate(withAsOf(path, asOf)),
    openPalette: () => setOpen('palette'),
    openHelp: () => setOpen('help'),
    backToToday: () => setAsOf(null),
  });

  const leave = useCallback(async () => {
    await signOut().catch(() => null);
    await client.clearStore();
    await navigate('/sign-in');
  }, [client, navigate]);

  const mayDraft = props.scopes.includes('scenarios:write') || props.scopes.includes('admin');
  const mayReadHiring = props.scopes.includes('hiring:read') || props.scopes.includes('admin');
  const badges: Badges = mayReadHiring ? { '/hiring': <WaitingBadge /> } : {};
  const mayHire = props.scopes.includes('hiring:write') || props.scopes.includes('admin');
  const acts = useMemo(
    () => [
      ...(asOf === null ? [] : [{ label: text('backToToday'), run: () => setAsOf(null) }]),
      ...(mayDraft ? [{ label: text('newScenario'), run: () => void navigate('/scenarios?new=1') }] : []),
      ...(mayHire ? [{ label: text('newRequisition'), run: () => void navigate('/hiring?new=1') }] : []),
      { label: text('roleFit'), run: () => void navigate('/role-fit') },
      { label: text('keys'), run: () => setOpen('help') },
      { label: text('signOut'), run: () => void leave() },
    ],
    [asOf, setAsOf, leave, mayDraft, mayHire, navigate],
  );

  return (
    <div className={styles.shell}>
      <a className={styles.skip} href="#content">
        {text('skip')}
      </a>
      <aside className={styles.sidebar}>
        <Brand />
        <Navigation badges={badges} />
      </aside>
      <header className={styles.header}>
        <ActionIcon
          className={styles.burger ?? ''}
          size="lg"
          aria-label={text('menu')}
          aria-expanded={open === 'navigation'}
          onClick={() => setOpen('navigation')}
        >
          <IconMenu2 size={20} stroke={1.6} />
        </ActionIcon>
        <UnstyledButton className={styles.searchButton ?? ''} onClick={() => setOpen('palette')} aria-keyshortcuts="Control+K Meta+K /">
          <IconSearch size={16} stroke={1.6} aria-hidden />
          <span className={styles.searchWords}>{text('search')}</span>
          <kbd className={styles.searchKey} aria-hidden>
            Ctrl K
          </kbd>
        </UnstyledButton>
        <DayPicker today={today} />
        <ViewerMenu
          name={props.name}
          email={props.email}
          onRoleFit={() => void navigate('/role-fit')}
          onKeys={() => setOpen('help')}
          onSignOut={() => void leave()}
        />
      </header>
      <main id="content" className={styles.content} tabIndex={-1}>
        {asOf !== null && (
          <p className={styles.notToday} role="status">
            {text('notToday', { day: formatDay(asOf, 'long') })}
          </p>
        )}
        <Suspense fallback={<LoadingRows />}>
          <Outlet context={{ today, scopes: props.scopes }} />
        </Suspense>
      </main>
      <nav className={styles.bottomBar} aria-label={text('navigation')}>
        {places.slice(0, 5).map((place) => (
          <PlaceLink key={place.path} place={place} badge={badges[place.path]} />
        ))}
      </nav>
      <PageFocus />
      <Drawer opened={open === 'navigation'} onClose={close} size="16rem" title={text('product')} zIndex={300}>
        <Navigation badges={badges} />
      </Drawer>
      <CommandPalette opened={open === 'palette'} onClose={close} acts={acts} />
      <ShortcutHelp opened={open === 'help'} onClose={close} />
    </div>
  );
}

function Brand() {
  return (
    <NavLink to="/" className={styles.brand ?? ''} aria-label={text('product')}>
      <Wordmark />
    </NavLink>
  );
}

function Navigation({ badges }: { readonly badges: Badges }) {
  return (
    <nav className={styles.navigation} aria-label={text('navigation')}>
      {places.map((place) => (
        <PlaceLink key={place.path} place={place} badge={badges[place.path]} />
      ))}
    </nav>
  );
}

function PlaceLink(props: { readonly place: (typeof places)[number]; readonly badge: ReactNode }) {
  const { asOf } = useAsOf();
  const { path, label, icon: Icon } = props.place;
  return (
    <NavLink to={withAsOf(path, asOf)} end={path === '/'} className={styles.place ?? ''}>
      <Icon size={17} stroke={1.6} aria-hidden />
      <span>{label}</span>
      {props.badge}
    </NavLink>
  );
}

/** After moving to another page, focus stands at the content and a screen reader reads on from there. */
function PageFocus() {
  const { pathname } = useLocation();
  const first = useRef(true);
  useEffect(() => {
    if (first.current) {
      first.current = false;
      return;
    }
    window.scrollTo(0, 0);
    document.getElementById('content')?.focus({ preventScroll: true });
  }, [pathname]);
  return null;
}
