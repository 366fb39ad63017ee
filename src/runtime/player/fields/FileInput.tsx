import { ActionIcon, FileButton, TextInput } from '@mantine/core';
import { IconPaperclip } from '@tabler/icons-react';
import { useT } from '@/kit/ui';
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
    <TextInput
      {...(bare ? { 'aria-label': title } : { label: title })}
      description={t('file.hint')}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      value={value}
      error={error}
      rightSection={
        <FileButton onChange={(file) => file && onChange(file.name)}>
          {(props) => (
            <ActionIcon
              {...props}
              size={24}
              aria-label={`${t('file.choose')}: ${title}`}
              title={t('file.choose')}
            >
              <IconPaperclip size={16} />
            </ActionIcon>
          )}
        </FileButton>
      }
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
