import '../shared/strict-policy.ts';
import { AlertWindow } from './alert/alert-window.tsx';
import { mount } from './mount.tsx';

mount(<AlertWindow />);
