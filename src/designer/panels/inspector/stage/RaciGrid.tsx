import { useRef, type KeyboardEvent } from 'react';
import type { Stage } from '@/runtime/format';
import { useFormat, useT } from '@/kit/ui';
import type { RaciLetter } from '../../../edit';
import { usePanel } from '../../panel-context';
import { stageMessages } from '../../words/stage.messages';
import classes from './raci.module.css';

const letters: readonly RaciLetter[] = ['R', 'A', 'C', 'I'];

/** Who does, answers, advises, is told. Arrows walk the grid, Space sets or clears, a letter key sets it at once. */
export function RaciGrid({ stage }: { stage: Stage }) {
  const t = useT(stageMessages);
  const { text } = useFormat();
  const { process, run } = usePanel();
  const table = useRef<HTMLTableElement>(null);

  const onKeyDown = (event: KeyboardEvent, row: number, column: number) => {
    const role = process.roles[row]!;
    const typed = letters.find((letter) => event.code === `Key${letter}`);
    const to = {
      ArrowUp: [row - 1, column],
      ArrowDown: [row + 1, column],
      ArrowLeft: [row, column - 1],
      ArrowRight: [row, column + 1],
    }[event.key];
    if (to) {
      event.preventDefault();
      table.current?.querySelector<HTMLElement>(`[data-cell="${to[0]}/${to[1]}"]`)?.focus();
    } else if (typed && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      run('stage.setRaci', { stage: stage.id, role: role.id, letter: typed });
    } else if (event.key === 'Delete') {
      event.preventDefault();
      run('stage.setRaci', { stage: stage.id, role: role.id, letter: null });
    }
  };
  return (
    <table ref={table} className={classes.grid}>
      <thead>
        <tr>
          <td />
          {letters.map((letter) => (
            <th
              key={letter}
              scope="col"
              className={`${classes.letter} ${classes.head}`}
              title={t(`raci.${letter}`)}
            >
              {letter}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {process.roles.map((role, row) => (
          <tr key={role.id}>
            <th scope="row" className={classes.role}>
              {text(role.title) || role.id}
            </th>
            {letters.map((letter, column) => {
              const isSet = stage.raci[role.id] === letter;
              return (
                <td key={letter} className={classes.letter}>
                  <button
                    type="button"
                    role="checkbox"
                    aria-checked={isSet}
                    aria-label={t('raci.of', {
                      role: text(role.title) || role.id,
                      letter,
                      word: t(`raci.${letter}`),
                    })}
                    title={t(`raci.${letter}`)}
                    className={classes.cell}
                    data-cell={`${row}/${column}`}
                    tabIndex={row === 0 && column === 0 ? 0 : -1}
                    onClick={() =>
                      run('stage.setRaci', { stage: stage.id, role: role.id, letter: isSet ? null : letter })
                    }
                    onKeyDown={(event) => onKeyDown(event, row, column)}
                  >
                    {isSet ? letter : '·'}
                  </button>
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
