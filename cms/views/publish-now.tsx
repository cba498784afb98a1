'use client';

import { Button, toast } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import { postJson } from './post-json.ts';

/** The button that publishes without another save: after a roll back, or when a publication failed for a reason that is gone. */
export function PublishNow({ words }: { words: Record<'button' | 'done', string> }) {
  const { refresh } = useRouter();
  const publish = async () => {
    const problem = await postJson('/api/publications/now', {});
    if (problem === undefined) toast.success(words.done);
    else toast.error(problem);
    refresh();
  };
  return (
    <Button buttonStyle="secondary" size="small" margin={false} onClick={publish}>
      {words.button}
    </Button>
  );
}
