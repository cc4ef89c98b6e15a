import { useQuery } from '@apollo/client/react';
import { SegmentedControl, Tabs } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import type { JobSpecFinding } from '@tandem/shared/job-spec/job-spec-finding';
import { useCallback, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useParams } from 'react-router';
import { roleInWords } from '../../api/domain-words.ts';
import { DayLink } from '../../ui/day-link.tsx';
import { Page, Tag } from '../../ui/page.tsx';
import { EmptyState, FailedState, LoadingRows } from '../../ui/request-state.tsx';
import { ApprovalBar } from './approval-bar.tsx';
import { ApprovalState } from './approval-state.tsx';
import { ChecksPanel, dismissalOf } from './checks/checks-panel.tsx';
import { placeNow, useDismissed, useLiveChecks } from './checks/use-live-checks.ts';
import type { SaveState } from './collab/text-peer.ts';
import { CommentsPanel } from './comments-panel.tsx';
import { DownloadMenu } from './download-menu.tsx';
import type { Marked } from './editor/marked-words.ts';
import { SpecEditor, type SpecEditorHandle } from './editor/spec-editor.tsx';
import { FactsPanel } from './facts-panel.tsx';
import { JobSpecPageDocument } from './job-specs.documents.ts';
import { outlineOf, sectionToInsert } from './outline.ts';
import { OutlinePanel } from './outline-panel.tsx';
import { PreviewPane } from './preview-pane.tsx';
import { SaveMark } from './save-mark.tsx';
import type { SeenJobSpec } from './seen-job-spec.ts';
import { SpecTitle } from './spec-title.tsx';
import { text } from './texts.ts';
import { VersionsPanel } from './versions-panel.tsx';
import styles from './job-spec-page.module.css';

const SIDES = ['checks', 'comments', 'versions', 'facts'] as const;
type Side = (typeof SIDES)[number];

/** What stands in the middle. Where the window is too narrow for three columns, the others are views of their own. */
const VIEWS = ['write', 'preview', 'sections', 'beside'] as const;
type View = (typeof VIEWS)[number];

/** The editor of one job spec: sections, text, and what is to be said about it. */
export function JobSpecPage() {
  const { key } = useParams();
  const { data, error, refetch } = useQuery(JobSpecPageDocument, { variables: { id: key ?? '' }, fetchPolicy: 'no-cache' });
  const reload = useCallback(() => void refetch(), [refetch]);
  if (!data) return <Page title={text('title')}>{error ? <FailedState error={error} onRetry={reload} /> : <LoadingRows rows={12} />}</Page>;
  if (!data.jobSpec)
    return (
      <Page title={text('title')}>
        <EmptyState title={text('missing')} hint={text('missingHint')} action={<DayLink to="/job-specs">{text('toList')}</DayLink>} />
      </Page>
    );
  return <OpenSpec key={data.jobSpec.key} spec={data.jobSpec} reload={reload} />;
}

function OpenSpec({ spec, reload }: { readonly spec: SeenJobSpec; readonly reload: () => void }) {
  const opened = useRef({ text: spec.text, version: spec.textVersion });
  const editor = useRef<SpecEditorHandle>(null);
  const [now, setNow] = useState(spec.text);
  const [state, setState] = useState<SaveState>({ kind: 'SAVED' });
  const [selected, setSelected] = useState({ from: 0, to: 0 });
  const [side, setSide] = useState<Side>('checks');
  const [view, setView] = useState<View>('write');
  const hidesSections = useMediaQuery('(max-width: 75em)') ?? false;
  const hidesBeside = useMediaQuery('(max-width: 56em)') ?? false;
  const views = VIEWS.filter((one) => (one !== 'sections' || hidesSections) && (one !== 'beside' || hidesBeside));
  const shown = views.includes(view) ? view : 'write';
  const known = useRef(spec.version);
  known.current = Math.max(known.current, spec.version);

  const checked = useLiveChecks(spec.title, now);
  const { dismissed, dismiss, restore } = useDismissed(spec.key);
  const outline = useMemo(() => outlineOf(now), [now]);
  const findings = useMemo(() => findingMarks(checked?.findings ?? [], now, dismissed), [checked, now, dismissed]);
  const latest = useRef(now);
  latest.current = now;
  const comments = useMemo(() => commentMarks(spec, latest.current), [spec]);
  const count = (checked?.findings ?? []).filter((finding) => !dismissed.has(dismissalOf(finding))).length;

  // Edits of the text count the version too: the page is loaded again only once it is quiet.
  const quiet = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const changed = useCallback(
    (version: number) => {
      if (version <= known.current) return;
      known.current = version;
      clearTimeout(quiet.current);
      quiet.current = setTimeout(reload, 400);
    },
    [reload],
  );
  const show = useCallback((from: number, to: number) => {
    // The editor cannot scroll to words while it is hidden.
    flushSync(() => setView('write'));
    editor.current?.select(from, to);
  }, []);
  const insertSection = (heading: string): void => {
    const { at, insert } = sectionToInsert(now, heading);
    flushSync(() => setView('write'));
    editor.current?.insert(at, insert, at + insert.length - 2);
  };
  const showWords = (words: Pick<JobSpecFinding, 'from' | 'to' | 'quote'>): void => {
    const place = placeNow(words, now);
    if (place) show(place.from, place.to);
  };
  const selection =
    selected.from < selected.to
      ? { ...selected, textVersion: editor.current?.textVersion() ?? spec.textVersion, words: now.slice(selected.from, selected.to) }
      : null;
  const sections = <OutlinePanel entries={outline} readOnly={!spec.mayEdit} onShow={(at) => show(at, at)} onInsert={insertSection} />;

  return (
    <Page
      title={spec.title}
      before={<DayLink to="/job-specs">{text('toList')}</DayLink>}
      mark={<Tag tone={spec.status === 'APPROVED' ? 'accent' : 'quiet'}>{text(spec.status)}</Tag>}
      context={
        <>
          <SaveMark state={state} />
          <span>{text('words', { count: wordCount(now) })}</span>
          <Links spec={spec} />
          {spec.mayEdit && <SpecTitle key={spec.title} spec={spec} reload={reload} />}
        </>
      }
      acts={
        <>
          <ApprovalBar spec={spec} reload={reload} />
          <DownloadMenu spec={spec} state={state} />
        </>
      }
    >
      <ApprovalState spec={spec} />
      <div className={styles.columns}>
        {!hidesSections && (
          <aside className={styles.left} aria-label={text('sections')}>
            {sections}
          </aside>
        )}
        <div className={styles.middle}>
          <SegmentedControl
            size="xs"
            className={styles.views}
            aria-label={text('view')}
            value={shown}
            data={views.map((value) => ({ value, label: text(value) }))}
            onChange={(value) => setView(value as View)}
          />
          <div hidden={shown !== 'write'}>
            <SpecEditor
              ref={editor}
              specKey={spec.key}
              initialText={opened.current.text}
              initialVersion={opened.current.version}
              readOnly={!spec.mayEdit}
              findings={findings}
              comments={comments}
              onText={setNow}
              onSelection={(from, to) => setSelected({ from, to })}
              onState={setState}
              onChanged={changed}
            />
          </div>
          {shown === 'preview' && <PreviewPane text={now} />}
          {shown === 'sections' && sections}
        </div>
        <aside className={styles.right} aria-label={text('panel')} hidden={hidesBeside && shown !== 'beside'}>
          <Tabs value={side} onChange={(value) => setSide((value as Side | null) ?? 'checks')} keepMounted={false}>
            <Tabs.List>
              {SIDES.map((name) => (
                <Tabs.Tab key={name} value={name} px="xs">
                  {text(name)}
                  {name === 'checks' && count > 0 && <span className={styles.count}>{count}</span>}
                  {name === 'comments' && openThreads(spec) > 0 && <span className={styles.count}>{openThreads(spec)}</span>}
                </Tabs.Tab>
              ))}
            </Tabs.List>
            <Tabs.Panel value="checks" pt="sm">
              <ChecksPanel
                findings={checked?.findings ?? null}
                dismissed={dismissed}
                onShow={showWords}
                onDismiss={(finding) => dismiss(dismissalOf(finding))}
                onRestore={restore}
              />
            </Tabs.Panel>
            <Tabs.Panel value="comments" pt="sm">
              <CommentsPanel spec={spec} reload={reload} selection={selection} onShow={showWords} />
            </Tabs.Panel>
            <Tabs.Panel value="versions" pt="sm">
              <VersionsPanel spec={spec} now={now} reload={reload} />
            </Tabs.Panel>
            <Tabs.Panel value="facts" pt="sm">
              <FactsPanel spec={spec} reload={reload} />
            </Tabs.Panel>
          </Tabs>
        </aside>
      </div>
    </Page>
  );
}

function Links({ spec }: { readonly spec: SeenJobSpec }) {
  return (
    <>
      {spec.requisition && <DayLink to={`/hiring/${spec.requisition.key}`}>{spec.requisition.title}</DayLink>}
      {spec.initiative && (
        <span>
          {spec.role && `${roleInWords(spec.role)}, `}
          <DayLink to={`/initiatives/${spec.initiative.key}`}>{spec.initiative.name}</DayLink>
        </span>
      )}
      {spec.team && <DayLink to={`/teams/${spec.team.key}`}>{spec.team.name}</DayLink>}
    </>
  );
}

function findingMarks(found: readonly JobSpecFinding[], now: string, dismissed: ReadonlySet<string>): readonly Marked[] {
  return found.flatMap((finding, i) => {
    const place = dismissed.has(dismissalOf(finding)) ? null : placeNow(finding, now);
    if (!place) return [];
    const kind = finding.rule === 'ROLE_CONFUSION' || finding.rule === 'PARTNER_ROLE' ? 'confusion' : 'other';
    return [{ id: `finding-${i}`, ...place, className: `cm-finding cm-finding-${kind}`, title: finding.message }];
  });
}

function commentMarks({ comments }: SeenJobSpec, now: string): readonly Marked[] {
  return comments.flatMap(({ id, from, to, quote, resolvedAt, text: said }) => {
    const place = from == null || to == null || resolvedAt ? null : placeNow({ from, to, quote }, now);
    return place === null ? [] : [{ id, ...place, className: 'cm-comment', title: said ?? '' }];
  });
}

function openThreads({ comments }: SeenJobSpec): number {
  return comments.filter(({ replyTo, resolvedAt, text: said }) => !replyTo && !resolvedAt && said !== null).length;
}

function wordCount(words: string): number {
  return words.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0;
}
