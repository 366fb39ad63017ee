import { Button, Group, Modal, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useT } from '@/kit/ui';
import { messages } from '../messages';

/** Asks for another name; an empty one is none. */
export function RenameProject({
  title,
  onDone,
  onClose,
}: {
  title: string;
  onDone(title: string): void;
  onClose(): void;
}) {
  const t = useT(messages);
  const [value, setValue] = useState(title);
  const name = value.trim();
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('project.rename')}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (name) onDone(name);
        }}
      >
        <TextInput
          data-autofocus
          label={t('project.name')}
          value={value}
          onChange={(event) => setValue(event.currentTarget.value)}
        />
        <Group justify="flex-end" mt={16}>
          <Button type="submit" disabled={!name}>
            {t('project.rename.do')}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
