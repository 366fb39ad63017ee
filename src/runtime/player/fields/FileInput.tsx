import { FileButton, Button, TextInput } from '@mantine/core';
import { useT } from '@/kit/ui';
import classes from './fields.module.css';
import { messages } from './messages';

/** The name of a file as proof that it exists; the contents are not taken. */
export function FileInput({
  title,
  bare,
  value,
  error,
  onChange,
}: {
  title: string;
  bare?: boolean;
  value: string;
  error?: string | undefined;
  onChange: (name: string) => void;
}) {
  const t = useT(messages);
  return (
    <div className={classes.file}>
      <TextInput
        {...(bare ? { 'aria-label': title } : { label: title })}
        description={t('file.hint')}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        value={value}
        error={error}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <FileButton onChange={(file) => file && onChange(file.name)}>
        {(props) => (
          <Button {...props} variant="default" className={classes.fileButton!}>
            {t('file.choose')}
          </Button>
        )}
      </FileButton>
    </div>
  );
}
