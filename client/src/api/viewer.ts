import { useOutletContext } from 'react-router';

/** Whether the viewer may do what `scope` allows; the administrator's scope includes the others. The server decides again. */
export function useMay(scope: 'org:write' | 'hiring:read' | 'hiring:write' | 'scenarios:read' | 'scenarios:write' | 'admin'): boolean {
  const { scopes } = useOutletContext<{ scopes: readonly string[] }>();
  return scopes.includes(scope) || scopes.includes('admin');
}
