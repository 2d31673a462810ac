import { createRoot } from 'react-dom/client';
import { ExcelPane } from './shell/ExcelPane';
import './taskpane.css';

createRoot(document.getElementById('root')!).render(<ExcelPane />);
