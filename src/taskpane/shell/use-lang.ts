import { useState } from 'react';
import { loadTexts, type Lang } from './texts';

const KEY = 'sau-ro.lang';

/** The language the officer chose, else the one to start in; a choice is remembered on this computer. */
export function useLang(start: Lang): [Lang, (lang: Lang) => void] {
  const [lang, setLang] = useState<Lang>(() => remembered() ?? start);
  const choose = (chosen: Lang) => {
    remember(chosen);
    // The pane stays as it is until the texts are there.
    void loadTexts(chosen).then(() => setLang(chosen));
  };
  return [lang, choose];
}

/** Storage may be forbidden, in a frame of Excel on the web for one: the choice then holds for this session. */
function remembered(): Lang | null {
  try {
    const kept = localStorage.getItem(KEY);
    return kept === 'vi' || kept === 'en' ? kept : null;
  } catch {
    return null;
  }
}

function remember(lang: Lang): void {
  try {
    localStorage.setItem(KEY, lang);
  } catch {
    // Not remembered; see above.
  }
}
