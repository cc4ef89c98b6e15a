import { Button, Menu } from '@mantine/core';
import { IconChevronDown, IconDownload } from '@tabler/icons-react';
import type { SaveState } from './collab/text-peer.ts';
import { panelText } from './panel-texts.ts';
import type { SeenJobSpec } from './seen-job-spec.ts';
import { text } from './texts.ts';

const FORMATS = [
  ['DOCX', 'docx'],
  ['PDF', 'pdf'],
  ['MARKDOWN', 'md'],
  ['HTML', 'html'],
  ['JSON_LD', 'jsonld'],
] as const;

/** The job spec as a file. The server makes it of what it has: while edits are on their way it waits for them, and says so. */
export function DownloadMenu(props: { readonly spec: Pick<SeenJobSpec, 'key'>; readonly state: SaveState }) {
  const { kind } = props.state;
  const note = kind === 'SAVED' ? null : panelText(kind === 'SAVING' ? 'downloadWaits' : 'downloadLacks');
  const address = `/job-specs/${encodeURIComponent(props.spec.key)}`;
  return (
    <Menu position="bottom-end" shadow="md">
      <Menu.Target>
        <Button variant="default" leftSection={<IconDownload size={15} stroke={1.7} />} rightSection={<IconChevronDown size={13} />}>
          {text('download')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown aria-label={panelText('downloadLabel')}>
        {note && <Menu.Label role="status">{note}</Menu.Label>}
        {FORMATS.map(([format, ending]) => (
          <Menu.Item
            key={format}
            component="a"
            href={kind === 'SAVING' ? undefined : `${address}.${ending}`}
            download
            disabled={kind === 'SAVING'}
          >
            {text(format)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
