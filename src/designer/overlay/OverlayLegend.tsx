import { useId, useState } from 'react';
import { useFormat, useT } from '@/kit/ui';
import { useLegendNotes, type LegendNotes } from './legend-notes';
import { messages } from './messages';
import type { OverlayMode } from './mode';
import { useOverlay } from './overlay-context';
import classes from './overlay.module.css';

/** What the numbers are of, and how to read the marks of the mode. `wordless`: the cards have no room for words. */
export function OverlayLegend({ wordless }: { wordless: boolean }) {
  const t = useT(messages);
  const { date, number } = useFormat();
  const overlay = useOverlay();
  const notes = useLegendNotes();
  const [isOpen, setOpen] = useState(false);
  const marks = useId();
  if (!overlay || overlay.mode === 'drawing') return null;
  const stages = notes?.stages ?? null;
  // What is as it should be takes no line of its own.
  const isWhole = stages !== null && stages.placed === stages.of;
  const { log, deals, from, to, version } = overlay.numbers.source;
  const about = [
    log,
    t('legend.deals', { n: deals, shown: number(deals) }),
    from && to && `${date(from)} – ${date(to)}`,
    version && t('legend.version', { version }),
  ];
  return (
    <section className={classes.legend} aria-label={t('legend')} data-open={isOpen || undefined}>
      <p className={classes.about}>
        {about.filter(Boolean).join(' · ')}
        {isWhole && <Match stages={stages} onMatch={notes!.onMatch} lead=" · " />}
        {!overlay.foreign && (
          <span className={classes.how}>
            {' · '}
            <button
              type="button"
              className={classes.match}
              aria-expanded={isOpen}
              aria-controls={marks}
              onClick={() => setOpen(!isOpen)}
            >
              {t(isOpen ? 'legend.fold' : 'legend.how')}
            </button>
          </span>
        )}
        <span role="status">
          {notes && notes.recount !== 'none' && (
            <span className={classes.recount} data-recount={notes.recount}>
              {t(`legend.recount.${notes.recount}`)}
            </span>
          )}
        </span>
      </p>
      {stages && !isWhole && (
        <p className={classes.foreign}>
          <Match stages={stages} onMatch={notes!.onMatch} />
        </p>
      )}
      {!stages && overlay.foreign && <p className={classes.foreign}>{t('legend.foreign')}</p>}
      {!overlay.foreign && (
        <Marks
          id={marks}
          mode={overlay.mode}
          wordless={wordless}
          isByDates={overlay.numbers.source.stages.some(({ byDates }) => byDates)}
        />
      )}
    </section>
  );
}

/** Which stages of the log the numbers cover, and the way to say where the others belong. */
function Match({
  stages: { placed, of, by },
  lead = '',
  onMatch,
}: {
  stages: NonNullable<LegendNotes['stages']>;
  lead?: string;
  onMatch(): void;
}) {
  const t = useT(messages);
  const words = placed === of && by === 'names' ? 'legend.match.names' : 'legend.match';
  return (
    <span className={classes.foreign}>
      {lead}
      {t(words, { placed, of })}
      {' · '}
      <button type="button" className={classes.match} onClick={onMatch}>
        {t(placed === of ? 'legend.match.change' : 'legend.match.open')}
      </button>
    </span>
  );
}

function Marks(props: { id: string; mode: OverlayMode; wordless: boolean; isByDates: boolean }) {
  const { id, mode, wordless, isByDates } = props;
  const t = useT(messages);
  return (
    <ul id={id} className={classes.marks}>
      {mode === 'flow' && (
        <>
          <li>{t(wordless ? 'legend.flow.card' : 'legend.flow.deals')}</li>
          <li>
            <i className={classes.widths} aria-hidden />
            {t('legend.flow')}
          </li>
          <li>{t('legend.flow.share')}</li>
          <li>
            <i className={classes.undrawn} aria-hidden />
            {t('legend.flow.undrawn')}
          </li>
        </>
      )}
      {mode === 'time' && (
        <>
          <li>
            <Ramp mode="time" />
            {t('legend.time')}
          </li>
          <li>
            <i className={classes.over} aria-hidden />
            {t('legend.time.over')}
          </li>
          {isByDates && <li>{t('legend.time.dates')}</li>}
        </>
      )}
      {mode === 'losses' && (
        <>
          <li>
            <Ramp mode="losses" />
            {t('legend.losses')}
          </li>
          <li>{t('legend.losses.stage')}</li>
          <li>{t('legend.flow.share')}</li>
        </>
      )}
      <li>{t('legend.unproven')}</li>
    </ul>
  );
}

function Ramp({ mode }: { mode: 'time' | 'losses' }) {
  return (
    <span className={classes.ramp} data-mode={mode} aria-hidden>
      {[1, 2, 3, 4].map((tint) => (
        <i key={tint} data-tint={tint} />
      ))}
    </span>
  );
}
