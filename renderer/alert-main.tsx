import '../shared/strict-policy.ts';
import { createRoot } from 'react-dom/client';
import { AlertWindow } from './alert/alert-window.tsx';
import { connectHost } from './host/connect-host.ts';
import { createAppStore } from './state/app-store.ts';
import { followHost, type HostFollower } from './state/follow-host.ts';
import { CompanionProvider } from './state/store-context.tsx';
import './styles/base.css';

const store = createAppStore();
let follower: HostFollower | null = null;
const client = connectHost(window, (link) => {
  store.setState({ link });
  if (link === 'linked') void follower?.refresh();
});
follower = followHost(client, store, () => performance.now());

const root = document.getElementById('root');
if (root === null) throw new Error('alert.html has no #root');
createRoot(root).render(
  <CompanionProvider store={store} client={client}>
    <AlertWindow />
  </CompanionProvider>,
);
