import type { UIFieldServerProps } from 'payload';
import type { Noun } from '#content/schema/nouns.ts';
import { languages } from '#content/vocabulary/languages.ts';
import { textsOf } from '../collections/text-slug.ts';
import { roleOf } from '../access/roles.ts';
import { label } from '../labels.ts';

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
    select: { lang: true, method: true, _status: true, parent: true },
    depth: 0,
    limit: languages.length,
    draft: true,
    req,
    overrideAccess: false,
  });
  const docs: TextState[] = found.docs;
  const byLang = new Map(docs.map((doc) => [doc.lang, doc]));
  const names = new Intl.DisplayNames([tag, 'en'], { type: 'language' });
  return (
    <div className="text-languages">
      {title}
      <ul>
        {languages.map(({ lang }) => {
          const text = byLang.get(lang);
          const path = text ? `${text.id}` : `create?parent=${id}&lang=${lang}`;
          return (
            <li key={lang} data-state={text ? text._status : 'missing'}>
              <a href={`/admin/collections/${collection}/${path}`}>
                <strong>{lang}</strong> {names.of(lang)}
                <small>{stateOf(text, tag)}</small>
              </a>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function stateOf(text: TextState | undefined, tag: string): string | undefined {
  if (!text) return label('hints', 'missing')[tag];
  const state = label('hints', text._status === 'published' ? 'published' : 'draft')[tag];
  return text.method === 'machine' ? `${state} · ${label('hints', 'machine')[tag]}` : state;
}

/** The few fields of a text that are asked for, the same in every collection of texts. */
type TextState = { id: number | string; lang?: string; method?: string | null; _status?: string | null };
