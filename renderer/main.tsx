import '../shared/strict-policy.ts';
import { App } from './app.tsx';
import { mount } from './mount.tsx';

mount(<App />);
