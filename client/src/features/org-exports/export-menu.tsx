import { Button, Menu } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconDownload, IconFileTypeCsv, IconFileTypePdf, IconFileTypePng, IconFileTypeSvg, IconPresentation } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { formatCount } from '../../ui/format.ts';
import { type ExportEntry, NothingToExport } from './export-entries.ts';
import { Cancelled, watchedProgress } from './progress.ts';
import { exportText } from './texts.ts';

const ICONS = { pdf: IconFileTypePdf, pptx: IconPresentation, svg: IconFileTypeSvg, png: IconFileTypePng, csv: IconFileTypeCsv } as const;

/** The menu of the ways out. A file in the making is told, can be cancelled, and is saved where the browser saves files. */
export function ExportMenu(props: { readonly entries: readonly ExportEntry[]; readonly disabled?: boolean }) {
  const [busy, setBusy] = useState(false);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const run = async (entry: ExportEntry): Promise<void> => {
    const controller = new AbortController();
    running.current = controller;
    setBusy(true);
    try {
      await exportFile(entry, controller);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Menu position="bottom-end" shadow="md" withinPortal>
      <Menu.Target>
        <Button
          size="xs"
          variant="default"
          loading={busy}
          disabled={props.disabled ?? false}
          leftSection={<IconDownload size={14} stroke={1.6} aria-hidden />}
        >
          {exportText('menu')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {props.entries.map((entry) => {
          const Icon = ICONS[entry.kind];
          return (
            <Menu.Item key={entry.kind} leftSection={<Icon size={16} stroke={1.5} aria-hidden />} onClick={() => void run(entry)}>
              {entry.label}
            </Menu.Item>
          );
        })}
      </Menu.Dropdown>
    </Menu>
  );
}

async function exportFile(entry: ExportEntry, controller: AbortController): Promise<void> {
  const { file } = entry;
  const working = (words: string) => (
    <>
      <span>{words}</span>{' '}
      <Button size="compact-xs" variant="subtle" onClick={() => controller.abort()}>
        {exportText('cancel')}
      </Button>
    </>
  );
  const id = notifications.show({
    loading: true,
    message: working(exportText('working', { file })),
    autoClose: false,
    withCloseButton: false,
  });
  const shown = { id, loading: false, autoClose: 8000, withCloseButton: true } as const;
  const progress = watchedProgress(controller.signal, (done, total) =>
    notifications.update({
      id,
      loading: true,
      autoClose: false,
      withCloseButton: false,
      message: working(exportText('workingOn', { file, done: formatCount(done), total: formatCount(total) })),
    }),
  );
  try {
    // The notification is drawn before the work begins.
    await new Promise((resolve) => setTimeout(resolve, 30));
    const { content, share } = await entry.make(progress);
    if (controller.signal.aborted) throw new Cancelled();
    save(content, file);
    notifications.update({
      ...shown,
      message:
        share < 1 ? exportText('madeSmaller', { file, percent: Math.max(1, Math.floor(share * 100)) }) : exportText('made', { file }),
    });
  } catch (cause) {
    if (cause instanceof Cancelled) return void notifications.update({ ...shown, message: exportText('cancelled', { file }) });
    const message = cause instanceof Error ? cause.message : String(cause);
    notifications.update({
      ...shown,
      color: 'red',
      autoClose: false,
      title: exportText('failedTitle', { file }),
      message: cause instanceof NothingToExport ? exportText('nothing') : exportText('failed', { message }),
    });
  }
}

function save(content: Blob, file: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = file;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
