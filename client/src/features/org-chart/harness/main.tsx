import '@mantine/core/styles.css';
import '../../../ui/global.css';
import { ApolloProvider } from '@apollo/client/react';
import { MantineProvider } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter, RouterProvider } from 'react-router';
import { cssVariables, theme } from '../../../ui/theme.ts';
import { editorSession } from '../editing/editor-session.ts';
import { settingsFrom } from '../chart-address.ts';
import { OrgChart } from '../org-chart.tsx';
import { OrgChartPage } from '../org-chart-page.tsx';
import { pretendClient } from './pretend-server.ts';
import { sampleOrg } from './sample-org.ts';
import { SAMPLE_DAY, sampleOrganization, sampleSession } from './sample-session.ts';

// Shows the chart alone on invented positions: ?count=10000&scheme=dark&colour=coverage&view=table&levels=all
// With &edit the chart is an editor of an organization in memory; globalThis.chartSession is its session.
// With &page it is the whole page, loaded from a pretended server; &fail makes the first answers fail.
const search = new URLSearchParams(location.search);
const nodes = sampleOrg(Number(search.get('count') ?? 300));
const opening = settingsFrom(search);

function ChartAlone() {
  const [settings, setSettings] = useState(opening);
  return (
    <div style={{ height: '100dvh' }}>
      <OrgChart nodes={nodes} settings={settings} onSettings={(changed) => setSettings((now) => ({ ...now, ...changed }))} />
    </div>
  );
}

function ChartEditing() {
  const [settings, setSettings] = useState(opening);
  const [editor] = useState(() => {
    const session = sampleSession(sampleOrganization(nodes), !search.has('look'));
    Object.assign(globalThis, { chartSession: session });
    return { session: editorSession(session), day: SAMPLE_DAY };
  });
  return (
    <main style={{ height: '100dvh' }}>
      <h1 style={{ position: 'absolute', width: 1, height: 1, overflow: 'hidden' }}>Org chart</h1>
      <OrgChart editor={editor} settings={settings} onSettings={(changed) => setSettings((now) => ({ ...now, ...changed }))} />
    </main>
  );
}

function WholePage() {
  const [router] = useState(() => createBrowserRouter([{ path: '*', Component: OrgChartPage }]));
  const [client] = useState(() => {
    let left = search.has('fail') ? 1 : 0;
    return pretendClient(nodes, Number(search.get('delay') ?? 0), () => left-- > 0);
  });
  return (
    <ApolloProvider client={client}>
      <main>
        <RouterProvider router={router} />
      </main>
    </ApolloProvider>
  );
}

function Framed(props: { readonly children: ReactNode }) {
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      forceColorScheme={search.get('scheme') === 'dark' ? 'dark' : 'light'}
    >
      {props.children}
    </MantineProvider>
  );
}

performance.mark('chart-start');
createRoot(document.getElementById('root')!).render(
  <Framed>{search.has('page') ? <WholePage /> : search.has('edit') ? <ChartEditing /> : <ChartAlone />}</Framed>,
);
