'use client';

import { Button, ConfirmationModal, toast, useModal } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import { postJson } from './post-json.ts';

/** The button that brings an older release back, with a question before it that says what that means. */
export function RollBack({
  release,
  words,
}: {
  release: string;
  words: Record<'button' | 'name' | 'heading' | 'body' | 'confirm' | 'done' | 'failed', string>;
}) {
  const { openModal } = useModal();
  const { refresh } = useRouter();
  const modalSlug = `roll-back-${release}`;
  const rollBack = async () => {
    const problem = await postJson('/api/publications/roll-back', { release });
    if (problem === undefined) toast.success(words.done);
    else toast.error([words.failed, problem].filter(Boolean).join(': '));
    refresh();
  };
  return (
    <>
      <Button buttonStyle="secondary" size="small" margin={false} aria-label={words.name} onClick={() => openModal(modalSlug)}>
        {words.button}
      </Button>
      <ConfirmationModal modalSlug={modalSlug} heading={words.heading} body={words.body} confirmLabel={words.confirm} onConfirm={rollBack} />
    </>
  );
}
