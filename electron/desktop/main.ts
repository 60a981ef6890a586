import { join } from 'node:path';
import { runDesktop } from './desktop-life.ts';

declare const __PRODUCT_VERSION__: string;

runDesktop({ version: __PRODUCT_VERSION__, outFolder: join(__dirname, '..'), ports: {} });
