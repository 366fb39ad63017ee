import { IconChevronRight } from '@tabler/icons-react';
import { useContext, useEffect, useRef, type ReactNode } from 'react';
import { useT } from '@/kit/ui';
import { Count } from '../../inputs';
import { HeardContext } from '../../heard-context';
import { usePanel } from '../../panel-context';
import { processSections, type ProcessSection } from '../../path';
import { processMessages } from '../../words/process.messages';
import { HeardMark } from '../stage/HeardWords';
import { About } from './About';
import { Activities } from './Activities';
import { Calendar } from './Calendar';
import { ClientPortrait } from './ClientPortrait';
import { Facts } from './Facts';
import { Fields } from './Fields';
import { Goals } from './Goals';
import { Norms } from './Norms';
import { Objections } from './Objections';
import { PayRates } from './PayRates';
import classes from './process.module.css';
import { ProductFacts } from './ProductFacts';
import { Reasons } from './Reasons';
import { Roles } from './Roles';

/** Places of findings that are counted on the heading of a section. */
const placesOf: Readonly<Record<ProcessSection, readonly string[]>> = {
  about: ['process/start', 'process/texts', 'process/training'],
  goals: ['goal'],
  client: ['process/portrait', 'portraitRule'],
  product: ['process/product'],
  facts: ['variable'],
  fields: ['field', 'process/fields'],
  roles: ['role', 'process/roles'],
  objections: ['objection'],
  reasons: ['lossReason'],
  calendar: ['process/calendar'],
  activities: ['activity'],
  norms: ['process/norms', 'norm'],
  pay: ['process/pay', 'rate'],
};

/** Nothing selected: the process as a whole, in sections of which one is open. */
export function ProcessPanel({ section, item }: { section: ProcessSection; item: string | null }) {
  const t = useT(processMessages);
  const { process, goTo } = usePanel();
  const heard = useContext(HeardContext);
  const list = useRef<HTMLDivElement>(null);
  // A section low in the list, or led to from afar, is seen from its heading on; an open row brings itself into view.
  const shown = useRef<ProcessSection>('about');
  useEffect(() => {
    if (shown.current !== section && item === null)
      list.current?.querySelector('[data-open]')?.scrollIntoView({ block: 'start' });
    shown.current = section;
  }, [section, item]);
  const onOpen = (id: string | null) => goTo({ kind: 'process', section, item: id });
  const counts: Partial<Record<ProcessSection, number>> = {
    goals: process.goals.length,
    facts: process.variables.length,
    fields: process.fields.length,
    roles: process.roles.length,
    objections: process.objections.length,
    reasons: process.lossReasons.length,
    activities: process.activities.length,
  };
  const content: Readonly<Record<ProcessSection, () => ReactNode>> = {
    about: () => <About />,
    goals: () => <Goals open={item} onOpen={onOpen} />,
    client: () => <ClientPortrait open={item} onOpen={onOpen} />,
    product: () => <ProductFacts />,
    facts: () => <Facts open={item} onOpen={onOpen} />,
    fields: () => <Fields open={item} onOpen={onOpen} />,
    roles: () => <Roles open={item} onOpen={onOpen} />,
    objections: () => <Objections open={item} onOpen={onOpen} />,
    reasons: () => <Reasons open={item} onOpen={onOpen} />,
    calendar: () => <Calendar />,
    activities: () => <Activities open={item} onOpen={onOpen} />,
    norms: () => <Norms open={item} onOpen={onOpen} />,
    pay: () => <PayRates open={item} onOpen={onOpen} />,
  };
  return (
    <div ref={list} className={classes.sections} aria-label={t('sections')} role="group">
      {processSections.map((one) => {
        const isOpen = one === section;
        return (
          <section key={one} className={classes.section} data-open={isOpen || undefined}>
            <h2 className={classes.heading}>
              <button
                type="button"
                className={classes.opener}
                aria-expanded={isOpen}
                onClick={() => goTo({ kind: 'process', section: one, item: null })}
              >
                <IconChevronRight size={14} className={classes.chevron} aria-hidden />
                <span className={classes.name}>{t(`section.${one}`)}</span>
                {one === 'objections' && <HeardMark n={heard?.onCards} />}
                <Count at={placesOf[one]} quiet />
                {counts[one] !== undefined && <span className={classes.number}>{counts[one]}</span>}
              </button>
            </h2>
            {isOpen && <div className={classes.body}>{content[one]()}</div>}
          </section>
        );
      })}
    </div>
  );
}
