import { createRoot } from 'react-dom/client';
import { Workbench } from './chrome/Workbench';
import './workbench.css';

createRoot(document.getElementById('root')!).render(<Workbench />);

// Keeps the page for work without a network. Where the browser forbids it (plain http on another machine), the page works all the same.
if ('serviceWorker' in navigator) void navigator.serviceWorker.register('sw.js').catch(() => undefined);
