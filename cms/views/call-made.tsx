'use client';

import { Button, ConfirmationModal, toast, useModal } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { postJson } from './post-json.ts';

/** What became of a call, one tap each; a question comes before readers lose a line. */
export function CallMade({ noun, id, name, words }: Props) {
  const { openModal } = useModal();
  const { refresh } = useRouter();
  const [note, setNote] = useState('');
  const modalSlug = `retire-${noun}-${id}`;
  const tell = async (outcome: 'confirmed' | 'no-answer' | 'retired') => {
    const problem = await postJson('/api/calls/made', { noun, id, outcome, ...(note && { note }) });
    if (problem === undefined) toast.success(words.done);
    else toast.error(problem);
    setNote('');
    refresh();
  };
  const named = (word: string) => ({ 'aria-label': `${word}: ${name}`, size: 'small' as const, margin: false });
  return (
    <div className="call-round__made">
      <Button {...named(words.confirmed)} onClick={() => tell('confirmed')}>
        {words.confirmed}
      </Button>
      <Button {...named(words.missed)} buttonStyle="secondary" onClick={() => tell('no-answer')}>
        {words.missed}
      </Button>
      <Button {...named(words.retired)} buttonStyle="secondary" onClick={() => openModal(modalSlug)}>
        {words.retired}
      </Button>
      <input aria-label={`${words.note}: ${name}`} placeholder={words.note} maxLength={500} value={note} onChange={({ target }) => setNote(target.value)} />
      <ConfirmationModal modalSlug={modalSlug} heading={name} body={words.retire} confirmLabel={words.retired} onConfirm={() => tell('retired')} />
    </div>
  );
}

type Props = { noun: string; id: number; name: string; words: Record<'confirmed' | 'missed' | 'retired' | 'retire' | 'note' | 'done', string> };
