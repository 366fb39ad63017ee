import { IconChartFunnel, IconChecklist, IconHierarchy2 } from '@tabler/icons-react';
import { useT } from '@/kit/ui';
import { messages } from '../messages';
import { routeHash, views, type View } from '../routes';
import classes from './Rail.module.css';

const icons = { process: IconHierarchy2, desk: IconChecklist, analysis: IconChartFunnel } satisfies Record<
  View,
  unknown
>;

/** Where one can go. Icon and word; icon only on a narrow screen; a bottom bar on a phone. */
export function Rail({ current }: { current: View }) {
  const t = useT(messages);
  return (
    <nav className={classes.rail} aria-label={t('rail')}>
      {views.map((view) => {
        const Icon = icons[view];
        return (
          <a
            key={view}
            href={routeHash({ view, path: [] })}
            className={classes.link}
            aria-current={view === current ? 'page' : undefined}
            title={t(`view.${view}`)}
          >
            <Icon size={20} stroke={1.6} aria-hidden />
            <span className={classes.word}>{t(`view.${view}`)}</span>
          </a>
        );
      })}
    </nav>
  );
}
