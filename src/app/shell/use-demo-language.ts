import { useEffect } from 'react';
import type { Locale } from '@/kit/i18n';
import type { AppSession } from '../session/app-session';
import { demoId, demoLocale } from '../session/demo';
import type { Session } from '../session/session';

/** People and companies of the demo speak the language of the screen, as long as nobody has worked in it. */
export function useDemoLanguage(app: AppSession, session: Session, locale: Locale): void {
  useEffect(() => {
    const shown = demoLocale(session.id);
    if (!shown || shown === locale || session.editor.getState().undo) return;
    let left = false;
    void session.liveVersion().then((changed) => {
      if (changed === '' && !left) void app.open(demoId(locale)).catch(() => undefined);
    });
    return () => {
      left = true;
    };
  }, [app, session, locale]);
}
