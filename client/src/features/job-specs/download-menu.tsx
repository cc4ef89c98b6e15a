import { Button, Menu } from '@mantine/core';
import { IconChevronDown, IconDownload } from '@tabler/icons-react';
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

/** The job spec as a file. The server makes it of what it has; `disabled` while edits are still on their way. */
export function DownloadMenu(props: { readonly spec: Pick<SeenJobSpec, 'key'>; readonly disabled?: boolean }) {
  const address = `/job-specs/${encodeURIComponent(props.spec.key)}`;
  return (
    <Menu position="bottom-end" shadow="md">
      <Menu.Target>
        <Button
          variant="default"
          disabled={props.disabled ?? false}
          leftSection={<IconDownload size={15} stroke={1.7} />}
          rightSection={<IconChevronDown size={13} />}
        >
          {text('download')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown aria-label={panelText('downloadLabel')}>
        {FORMATS.map(([format, ending]) => (
          <Menu.Item key={format} component="a" href={`${address}.${ending}`} download>
            {text(format)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
