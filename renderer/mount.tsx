// A page comes to life: its store, its host, what it shows. Each window has a page, and both begin like this.

import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { connectHost } from './host/connect-host.ts';
import { createAppStore } from './state/app-store.ts';
import { followHost, type HostFollower } from './state/follow-host.ts';
import { CompanionProvider } from './state/store-context.tsx';
import './styles/base.css';

/** Once per page, into its `#root`. */
export function mount(content: ReactNode): void {
  const store = createAppStore();
  let follower: HostFollower | null = null;
  const client = connectHost(window, (link) => {
    store.setState({ link });
    if (link === 'linked') void follower?.refresh();
  });
  follower = followHost(client, store, () => performance.now());

  const root = document.getElementById('root');
  if (root === null) throw new Error('The page has no #root');
  createRoot(root).render(
    <StrictMode>
      <CompanionProvider store={store} client={client}>
        {content}
      </CompanionProvider>
    </StrictMode>,
  );
}
