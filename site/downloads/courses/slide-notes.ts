import { type CourseText, lessonsOf } from './course-text.ts';
import { officeFont, officeLang } from './office.ts';

/**
 * Mends the notes of slides, by the name of a part: the library writes them as one English paragraph from left to right. Each line
 * becomes a paragraph, in the direction and language of the course.
 */
export function mendSlides(text: CourseText): (name: string, xml: string) => string {
  const { lang, dir } = lessonsOf(text)[0] ?? text;
  const font = officeFont(lang).name;
  const style = `<a:rPr lang="${officeLang(lang)}" dirty="0"><a:latin typeface="${font}"/><a:ea typeface="${font}"/><a:cs typeface="${font}"/></a:rPr>`;
  const direction = dir === 'rtl' ? '<a:pPr algn="r" rtl="1"/>' : '';
  return (name, xml) => {
    if (!name.startsWith('ppt/notesSlides/')) return xml;
    return xml.replace(
      /<a:p><a:r><a:rPr lang="en-US" dirty="0"\/><a:t>([\s\S]*?)<\/a:t><\/a:r><a:endParaRPr lang="en-US" dirty="0"\/><\/a:p>/,
      (_, words: string) =>
        words
          .split(/\r?\n/)
          .map((line) => `<a:p>${direction}<a:r>${style}<a:t>${line}</a:t></a:r></a:p>`)
          .join(''),
    );
  };
}
