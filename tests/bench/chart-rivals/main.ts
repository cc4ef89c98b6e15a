import { sampleOrg } from '@tandem/client/features/org-chart/harness/sample-org';
import { showInD3OrgChart } from './show-in-d3-org-chart.ts';
import { showInXyflow } from './show-in-xyflow.ts';

// Shows the positions of the chart's own harness in another library: ?rival=xyflow|d3-org-chart&count=1000
const search = new URLSearchParams(location.search);
const nodes = sampleOrg(Number(search.get('count') ?? 300));
const seats = nodes.map(({ key, managerKey, title, personName }) => ({
  id: key,
  parentId: managerKey,
  title,
  name: personName ?? 'Vacant',
}));
const container = document.getElementById('root')!;
performance.mark('chart-start');
if (search.get('rival') === 'xyflow') showInXyflow(container, seats);
else showInD3OrgChart(container, seats);
