import { renderToString } from 'react-dom/server';
import { Page } from './page.js';

export const rendered = renderToString(<Page />);
