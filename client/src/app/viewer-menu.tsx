import { ActionIcon, Menu, useMantineColorScheme } from '@mantine/core';
import { IconDeviceDesktop, IconKeyboard, IconLogout, IconMoon, IconSun, IconUserCircle, IconScale } from '@tabler/icons-react';
import { text } from './texts.ts';

/** Who is signed in, their own role fit, the colour scheme, the keys, and the way out. */
export function ViewerMenu(props: {
  readonly name: string;
  readonly email: string | null;
  readonly onRoleFit: () => void;
  readonly onKeys: () => void;
  readonly onSignOut: () => void;
}) {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const schemes = [
    ['light', text('light'), IconSun],
    ['dark', text('dark'), IconMoon],
    ['auto', text('auto'), IconDeviceDesktop],
  ] as const;
  return (
    <Menu position="bottom-end" width={220} shadow="md">
      <Menu.Target>
        <ActionIcon size="lg" aria-label={text('viewer', { name: props.name })}>
          <IconUserCircle size={20} stroke={1.6} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          {props.name}
          {props.email && <div>{props.email}</div>}
        </Menu.Label>
        <Menu.Divider />
        <Menu.Item leftSection={<IconScale size={16} stroke={1.6} />} onClick={props.onRoleFit}>
          {text('roleFit')}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Label>{text('scheme')}</Menu.Label>
        {schemes.map(([scheme, label, Icon]) => (
          <Menu.Item
            key={scheme}
            leftSection={<Icon size={16} stroke={1.6} />}
            rightSection={colorScheme === scheme ? '✓' : null}
            role="menuitemradio"
            aria-checked={colorScheme === scheme}
            onClick={() => setColorScheme(scheme)}
          >
            {label}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item leftSection={<IconKeyboard size={16} stroke={1.6} />} rightSection="?" onClick={props.onKeys}>
          {text('keys')}
        </Menu.Item>
        <Menu.Item leftSection={<IconLogout size={16} stroke={1.6} />} onClick={props.onSignOut}>
          {text('signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
