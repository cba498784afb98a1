import { readerOf } from '../../i18n/reader.ts';
import { type CourseText, lessonsOf } from './course-text.ts';
import { labelsOf } from './labels.ts';
import type { Lesson } from './lesson.ts';
import { learningNodes, rightOf } from './nodes.ts';
import script from './scorm.js?raw';
import { type Stamp, momentOf } from './stamp.ts';
import { escaped, style, xhtmlOf } from './xhtml.ts';
import { zipOf } from './zip.ts';

/** The course for a learning platform (SCORM 1.2): each session is a lesson of its own with its quiz, plain pages and one small script. */
export function scormOf(text: CourseText, stamp: Stamp): Buffer {
  const lessons = lessonsOf(text);
  const files: [string, string][] = [
    ['imsmanifest.xml', manifestOf(text, stamp, lessons)],
    ['style.css', `${style}\nfieldset{margin-block:1em}label{display:block;padding:.4em}button{font:inherit;padding:.5em 1em}`],
    ['scorm.js', script],
    ...lessons.map((lesson): [string, string] => [fileOf(lesson), pageOf(text, stamp, lesson)]),
  ];
  return zipOf(files, momentOf(stamp));
}

const fileOf = ({ number }: Lesson): string => `session-${number}.html`;

function manifestOf({ slug, lang, title }: CourseText, stamp: Stamp, lessons: readonly Lesson[]): string {
  const items = lessons.map(
    (lesson) =>
      `<item identifier="item-${lesson.number}" identifierref="session-${lesson.number}"><title>${escaped(`${lesson.number}. ${lesson.title}`)}</title></item>`,
  );
  const resources = lessons.map(
    (lesson) =>
      `<resource identifier="session-${lesson.number}" type="webcontent" adlcp:scormtype="sco" href="${fileOf(lesson)}"><file href="${fileOf(lesson)}"/><dependency identifierref="common"/></resource>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="${slug}-${lang}-${stamp.revision}" version="1.2" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd">
<metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata>
<organizations default="course"><organization identifier="course"><title>${escaped(title.text)}</title>${items.join('')}</organization></organizations>
<resources>${resources.join('')}<resource identifier="common" type="webcontent" adlcp:scormtype="asset"><file href="style.css"/><file href="scorm.js"/></resource></resources>
</manifest>`;
}

function pageOf(text: CourseText, stamp: Stamp, lesson: Lesson): string {
  const { lang, dir } = text;
  return `<!DOCTYPE html>
<html lang="${lang}" dir="${dir}"><head><meta charset="utf-8"/><meta name="viewport" content="width=device-width"/><title>${escaped(lesson.title)}</title><link rel="stylesheet" href="style.css"/></head><body>
${xhtmlOf(learningNodes(text, lesson, { writing: false }), 3)}
${quizOf(text, lesson)}
<div class="foot">${lesson.states.map((state) => `<p>! ${escaped(state)}</p>`).join('')}<p>${escaped(stamp.publisher)} · ${escaped(stamp.line)}</p><p>${escaped(stamp.newest)}: <a href="${escaped(lesson.url)}" target="_blank" rel="noopener">${escaped(stamp.address)}</a></p></div>
<script src="scorm.js"></script></body></html>`;
}

/** Questions to answer; what is right stands below each of them and is shown afterwards. */
function quizOf({ lang }: CourseText, { quiz, lang: own, dir }: Lesson): string {
  if (quiz.length === 0) return '';
  const labels = labelsOf(readerOf(lang));
  const at = ` lang="${own}" dir="${dir}"`;
  const asked = quiz.map(({ question, answers, explanation }, index) => {
    const kind = answers.filter(({ right }) => right).length > 1 ? 'checkbox' : 'radio';
    const choices = answers.map(
      (answer) => `<label><input type="${kind}" name="q${index}" value="${answer.right ? 'right' : 'wrong'}"/> ${escaped(answer.text)}</label>`,
    );
    return `<fieldset${at}><legend>${index + 1}. ${escaped(question)}</legend>${choices.join('')}<p class="answer" hidden=""><strong>${escaped(rightOf(answers))}</strong> ${escaped(explanation)}</p></fieldset>`;
  });
  return `<form><h2>${escaped(labels.quiz)}</h2>${asked.join('')}<p><button type="submit">${escaped(labels.answers)}</button> <output></output></p></form>`;
}
