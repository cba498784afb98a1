import type { UIFieldServerProps } from 'payload';
import type { Noun } from '#content/schema/nouns.ts';
import { type Lang, languages } from '#content/vocabulary/languages.ts';
import { textsOf } from '../collections/text-slug.ts';
import { roleOf } from '../access/roles.ts';
import { label } from '../labels.ts';
import { type Stated, stateOf, type TextState } from '../states/state.ts';

/**
 * The languages of a document, each a link to its text or to a new one. One query of our own instead of a join field,
 * which took minutes at 2,000 guides (architecture.md §1).
 */
export async function TextLanguages({ noun, id, req, i18n }: UIFieldServerProps & { noun: Noun }) {
  const tag = i18n.language;
  const title = <h4>{label('plurals', 'texts')[tag]}</h4>;
  if (!id || !roleOf(req))
    return (
      <div className="text-languages">
        {title}
        <p>{label('hints', 'texts')[tag]}</p>
      </div>
    );

  const collection = textsOf(noun);
  const found = await req.payload.find({
    collection,
    where: { parent: { equals: id } },
    select: { lang: true, method: true, _status: true, parent: true, readyForReview: true, translatedFrom: true, revision: true },
    depth: 0,
    limit: languages.length,
    draft: true,
    req,
    overrideAccess: false,
  });
  const docs: Text[] = found.docs;
  const byLang = new Map(docs.map((doc) => [doc.lang, doc]));
  const revisionOf = (lang: Lang) => byLang.get(lang)?.revision ?? undefined;
  const names = new Intl.DisplayNames([tag, 'en'], { type: 'language' });
  return (
    <div className="text-languages">
      {title}
      <ul>
        {languages.map(({ lang }) => {
          const text = byLang.get(lang);
          const state = stateOf(statedBy(text), revisionOf);
          const path = text ? `${text.id}` : `create?parent=${id}&lang=${lang}`;
          return (
            <li key={lang} data-state={state}>
              <a href={`/admin/collections/${collection}/${path}`}>
                <strong>{lang}</strong> {names.of(lang)}
                <small>{wordsOfState(text, state, tag)}</small>
              </a>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function statedBy(text: Text | undefined): Stated | undefined {
  return text && { published: text._status === 'published', readyForReview: text.readyForReview === true, translatedFrom: text.translatedFrom };
}

function wordsOfState(text: Text | undefined, state: TextState, tag: string): string | undefined {
  const said = label('hints', state)[tag];
  return text?.method === 'machine' ? `${said} · ${label('hints', 'machine')[tag]}` : said;
}

/** The few fields of a text that are asked for, the same in every collection of texts. */
type Text = {
  id: number | string;
  lang?: Lang;
  method?: string | null;
  _status?: string | null;
  readyForReview?: boolean | null;
  revision?: number | null;
  translatedFrom?: Stated['translatedFrom'];
};
