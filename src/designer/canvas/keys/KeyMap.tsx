import { Modal } from '@mantine/core';
import { useT } from '@/kit/ui';
import { keyMap } from './key-map';
import { isMac, keyText } from './key-names';
import { keyWords } from './keys.messages';
import classes from './KeyMap.module.css';

type Word = keyof typeof keyWords & string;
type Row = readonly [keys: string, word: Word];

/** All keys of the drawing on one sheet. */
export function KeyMap({ onClose }: { onClose(): void }) {
  const t = useT(keyWords);
  const mod = isMac() ? '⌘' : 'Ctrl';
  const of = (word: Word): Row => {
    const binding = keyMap.find((one) => one.word === word);
    return [binding ? keyText(binding) : '', word];
  };
  const groups: readonly (readonly [Word, readonly Row[]])[] = [
    [
      'group.go',
      [
        ['← → ↑ ↓', 'walk'],
        ['Tab', 'along'],
        of('outcome'),
        ['Enter', 'open'],
        ['Esc', 'leave'],
        ['Shift F10', 'menu'],
      ],
    ],
    [
      'group.make',
      [
        of('add'),
        [t('mouse.double'), 'add.here'],
        of('connect'),
        [`${mod} C · X · V`, 'copy'],
        of('duplicate'),
      ],
    ],
    [
      'group.change',
      [
        of('rename'),
        of('delete'),
        of('undo'),
        of('redo'),
        of('select.all'),
        [`Shift ${t('mouse.drag')}`, 'select.box'],
        [`${mod} ${t('mouse.click')}`, 'select.more'],
        [`${mod} ← → ↑ ↓`, 'nudge'],
        [`${mod} Shift ← → ↑ ↓`, 'nudge.far'],
        [`Shift`, 'straight'],
      ],
    ],
    [
      'group.see',
      [
        of('fit'),
        of('actual'),
        of('zoom.in'),
        of('zoom.out'),
        [t('mouse.wheel'), 'wheel.move'],
        [`${mod} ${t('mouse.wheel')}`, 'wheel.zoom'],
        of('arrange'),
        of('keys'),
      ],
    ],
  ];
  return (
    <Modal opened onClose={onClose} title={t('title')} size={860}>
      <div className={classes.groups}>
        {groups.map(([group, rows]) => (
          <section key={group}>
            <h3 className={classes.group}>{t(group)}</h3>
            <dl className={classes.rows}>
              {rows.map(([keys, word]) => (
                <div key={word} className={classes.row}>
                  <dt>
                    <kbd className={classes.keys}>{keys}</kbd>
                  </dt>
                  <dd>{t(word)}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Modal>
  );
}
