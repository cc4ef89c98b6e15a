import '@mantine/core/styles.css';
import '../../../ui/global.css';
import { MantineProvider } from '@mantine/core';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { cssVariables, theme } from '../../../ui/theme.ts';
import type { ColourBy } from '../colour/colouring.ts';
import { type ChartSettings, OrgChart } from '../org-chart.tsx';
import { sampleOrg } from './sample-org.ts';

// Shows the chart alone on invented positions: ?count=10000&scheme=dark&by=coverage&view=table&level=all
const search = new URLSearchParams(location.search);
const nodes = sampleOrg(Number(search.get('count') ?? 300));
const levelWanted = search.get('level');
const opening: ChartSettings = {
  selectedKey: search.get('position'),
  focusKey: search.get('focus'),
  colourBy: (search.get('by') ?? 'team') as ColourBy,
  level: levelWanted === 'all' ? 'all' : levelWanted === null ? null : Number(levelWanted),
  view: search.get('view') === 'table' ? 'table' : 'chart',
};

function Harness() {
  const [settings, setSettings] = useState(opening);
  return (
    <div style={{ height: '100dvh' }}>
      <OrgChart nodes={nodes} settings={settings} onSettings={(changed) => setSettings((now) => ({ ...now, ...changed }))} />
    </div>
  );
}

performance.mark('chart-start');
createRoot(document.getElementById('root')!).render(
  <MantineProvider theme={theme} cssVariablesResolver={cssVariables} forceColorScheme={search.get('scheme') === 'dark' ? 'dark' : 'light'}>
    <Harness />
  </MantineProvider>,
);
