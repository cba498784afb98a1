import { expect, test } from 'vitest';
import { langs } from '#content/vocabulary/languages.ts';
import { elements, jsonldOf, linksIn, mainOf, missing, page, proseOf, said, snapshot, text, wordsOf } from '../real/page.ts';

const { courses, modules, sessions } = snapshot().documents;
const taught = [...courses.values()].map((course) => ({
  course,
  parts: course.modules,
  lessons: course.modules.flatMap((slug) => modules.get(slug)?.sessions ?? []),
}));

test.each(langs)('every course stands on the list and names its parts and sessions in teaching order: %s', (lang) => {
  expect(taught.length).toBeGreaterThan(0);
  for (const { course, parts, lessons } of taught) {
    expect(linksIn(mainOf(page(lang, 'courses')).inner)).toContain(`/${lang}/courses/${course.slug}/`);
    const main = mainOf(page(lang, 'courses', course.slug)).inner;
    const links = linksIn(main).filter((href) => lessons.some((slug) => href === `/${lang}/courses/${course.slug}/${slug}/`));
    expect(links, course.slug).toEqual(lessons.map((slug) => `/${lang}/courses/${course.slug}/${slug}/`));
    const { title, summary, body } = wordsOf('courses', course.slug, lang);
    const own = [...parts.map((slug) => wordsOf('modules', slug, lang)), ...lessons.map((slug) => wordsOf('sessions', slug, lang))];
    expect(missing(main, [title, summary, ...proseOf(body), ...own.flatMap((words) => [words.title, words.summary])]), course.slug).toEqual([]);
  }
});

test.each(langs)('every session can be taught from its page: aims, steps, notes, handout and questions are all there: %s', (lang) => {
  for (const { course, lessons } of taught) {
    expect(lessons.length, course.slug).toBeGreaterThan(0);
    for (const slug of lessons) {
      const words = wordsOf('sessions', slug, lang);
      const main = mainOf(page(lang, 'courses', course.slug, slug)).inner;
      const lists = [
        ...words.objectives,
        ...words.materials,
        ...words.keyMessages,
        words.safety,
        ...words.quiz.flatMap(({ question, explanation }) => [question, explanation]),
      ];
      expect(missing(main, [words.title, words.summary, ...lists, ...proseOf([words.body, words.facilitatorNotes, words.handout, words.quiz])]), slug).toEqual(
        [],
      );
      expect(
        elements(main, 'h1').map(({ inner }) => text(inner)),
        slug,
      ).toEqual([words.title]);
    }
  }
});

test.each(langs)('a session says how long it takes and leads to its laws, its guides and the next session: %s', (lang) => {
  for (const { course, lessons } of taught) {
    lessons.forEach((slug, index) => {
      const session = sessions.get(slug);
      const main = mainOf(page(lang, 'courses', course.slug, slug)).inner;
      const shown = snapshot().texts.sessions.get(slug)?.has(lang) ? lang : 'en';
      const minutes = new Intl.NumberFormat(`${shown === 'en' ? 'en-GB' : shown}-u-nu-latn`, { style: 'unit', unit: 'minute', unitDisplay: 'long' }).format(
        session?.minutes ?? 0,
      );
      expect(missing(main, [minutes, said(shown, 'courses:objectives'), said(shown, 'courses:activities')]), slug).toEqual([]);
      const next = lessons[index + 1];
      const facts = (session?.lawFacts ?? []).map((fact) => `/${lang}/laws/${fact.slice(0, 2)}/#${fact.slice(3)}`);
      const guides = (session?.articles ?? []).map((guide) => `/${lang}/articles/${guide}/`);
      const wanted = [...facts, ...guides, ...(next ? [`/${lang}/courses/${course.slug}/${next}/`] : [])];
      expect(
        wanted.filter((link) => !linksIn(main).includes(link)),
        slug,
      ).toEqual([]);
    });
  }
});

test('the right answers of a question are folded away until they are asked for', () => {
  for (const { course, lessons } of taught) {
    for (const slug of lessons) {
      const folds = elements(mainOf(page('en', 'courses', course.slug, slug)).inner, 'details')
        .map(({ inner }) => inner)
        .join(' ');
      const { quiz } = wordsOf('sessions', slug, 'en');
      expect(
        missing(
          folds,
          quiz.map(({ explanation }) => explanation),
        ),
        slug,
      ).toEqual([]);
    }
  }
});

test('search engines are told that a course is a course', () => {
  for (const { course } of taught) {
    expect(jsonldOf(page('en', 'courses', course.slug))).toMatchObject([{ '@context': 'https://schema.org', '@type': 'Course', inLanguage: 'en' }]);
  }
});
