import { createRoot } from 'react-dom/client';
import { ExcelPane } from './shell/ExcelPane';

createRoot(document.getElementById('root')!).render(<ExcelPane />);
