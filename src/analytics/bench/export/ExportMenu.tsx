import { Button, Menu } from '@mantine/core';
import { IconCopy, IconDownload, IconPhoto, IconPrinter, IconTable } from '@tabler/icons-react';
import { copyText, showToast, useLocale, useT } from '@/kit/ui';
import type { Sheet } from '../sheet/sheet';
import { clipboardForm, csvForm, sheetText } from '../sheet/sheet-text';
import { exportMessages } from './messages';
import { pngOf } from './png-of';
import { fileName, saveFile } from './save-file';

interface ExportMenuProps {
  /** Made when it is asked for: all rows, not only those on the screen. */
  sheet(): Sheet;
  /** The chart as SVG; null: there is none. */
  picture: (() => string) | null;
  opened: boolean;
  onOpened(opened: boolean): void;
}

/** Takes the answer away: as a table or as a picture, to the clipboard or to a file, or on paper. */
export function ExportMenu({ sheet, picture, opened, onOpened }: ExportMenuProps) {
  const t = useT(exportMessages);
  const locale = useLocale();
  const copied = (copying: Promise<boolean>, said: 'copied' | 'copied.picture') =>
    void copying.then((isCopied) => showToast({ text: t(isCopied ? said : 'copy.refused') }));
  const saveCsv = () => {
    const table = sheet();
    // The mark tells spreadsheets that the file is UTF-8.
    const text = `\uFEFF${sheetText(table, csvForm(locale))}\r\n`;
    saveFile(fileName(table.name, 'csv'), new Blob([text], { type: 'text/csv;charset=utf-8' }));
  };
  return (
    <Menu position="bottom-end" opened={opened} onChange={onOpened}>
      <Menu.Target>
        <Button variant="default" leftSection={<IconDownload size={14} aria-hidden />}>
          {t('export')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<IconCopy size={16} />}
          onClick={() => copied(copyText(sheetText(sheet(), clipboardForm(locale))), 'copied')}
        >
          {t('copy.table')}
        </Menu.Item>
        <Menu.Item leftSection={<IconTable size={16} />} onClick={saveCsv}>
          {t('save.csv')}
        </Menu.Item>
        {picture && (
          <>
            <Menu.Item
              leftSection={<IconPhoto size={16} />}
              disabled={!canCopyPictures()}
              onClick={() => copied(copyPicture(pngOf(picture())), 'copied.picture')}
            >
              {t(canCopyPictures() ? 'copy.picture' : 'copy.picture.insecure')}
            </Menu.Item>
            <Menu.Item
              leftSection={<IconPhoto size={16} />}
              onClick={() =>
                saveFile(fileName(sheet().name, 'svg'), new Blob([picture()], { type: 'image/svg+xml' }))
              }
            >
              {t('save.picture')}
            </Menu.Item>
          </>
        )}
        <Menu.Divider />
        <Menu.Item leftSection={<IconPrinter size={16} />} onClick={() => window.print()}>
          {t('print')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

/** On plain http a browser lets nobody put pictures on its clipboard. */
const canCopyPictures = (): boolean =>
  (navigator.clipboard as Clipboard | undefined) !== undefined && typeof ClipboardItem !== 'undefined';

const copyPicture = (png: Promise<Blob>): Promise<boolean> =>
  navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]).then(
    () => true,
    () => false,
  );
