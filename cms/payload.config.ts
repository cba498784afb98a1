import path from 'node:path';
import { buildConfig } from 'payload';
import { ar } from '@payloadcms/translations/languages/ar';
import { bnBd } from '@payloadcms/translations/languages/bnBd';
import { en } from '@payloadcms/translations/languages/en';
import { id } from '@payloadcms/translations/languages/id';
import { my } from '@payloadcms/translations/languages/my';
import { ta } from '@payloadcms/translations/languages/ta';
import { th } from '@payloadcms/translations/languages/th';
import { vi } from '@payloadcms/translations/languages/vi';
import { nounNames } from '#content/schema/nouns.ts';
import { agreements } from './collections/agreements.ts';
import { alerts } from './collections/alerts.ts';
import { editors, nobody, staff } from './access/roles.ts';
import { articles } from './collections/articles.ts';
import { changes } from './collections/changes.ts';
import { calls } from './collections/calls.ts';
import { centres } from './collections/centres.ts';
import { claims } from './collections/claims.ts';
import { countries } from './collections/countries.ts';
import { courses } from './collections/courses.ts';
import { events } from './collections/events.ts';
import { feedback } from './collections/feedback.ts';
import { hotlines } from './collections/hotlines.ts';
import { instruments } from './collections/instruments.ts';
import { lawFacts } from './collections/law-facts.ts';
import { laws } from './collections/laws.ts';
import { leases } from './collections/leases.ts';
import { media } from './collections/media.ts';
import { modules } from './collections/modules.ts';
import { organisations } from './collections/organisations.ts';
import { publications } from './collections/publications.ts';
import { ratifications } from './collections/ratifications.ts';
import { resources } from './collections/resources.ts';
import { sessions } from './collections/sessions.ts';
import { statistics } from './collections/statistics.ts';
import { terms } from './collections/terms.ts';
import { textRevisions } from './collections/text-revisions.ts';
import { textCollection } from './collections/texts.ts';
import { users } from './collections/users.ts';
import { database } from './database/database.ts';
import { mediaStorage } from './database/media-storage.ts';
import { environment } from './environment.ts';
import { bodyEditor } from './fields/editor.ts';
import { settings } from './globals/settings.ts';
import { startQueue } from './publishing/queue.ts';

const cms = path.join(environment.root, 'cms');

export default buildConfig({
  secret: environment.secret,
  serverURL: environment.cmsUrl,
  csrf: [environment.cmsUrl],
  cors: [environment.cmsUrl],
  db: database,
  plugins: mediaStorage,
  collections: [
    articles,
    claims,
    events,
    alerts,
    laws,
    lawFacts,
    instruments,
    ratifications,
    countries,
    hotlines,
    centres,
    organisations,
    agreements,
    courses,
    modules,
    sessions,
    terms,
    resources,
    statistics,
    media,
    ...nounNames.map(textCollection),
    users,
    publications,
    calls,
    feedback,
    changes,
    textRevisions,
    leases,
  ],
  globals: [settings],
  editor: bodyEditor,
  admin: {
    user: users.slug,
    importMap: { baseDir: cms, importMapFile: path.join(cms, 'app/(payload)/admin/importMap.js') },
    // Payload's default asks a picture service abroad for each account.
    avatar: 'default',
    meta: { titleSuffix: ' – Waypost', robots: 'noindex, nofollow' },
    components: {
      beforeDashboard: ['/views/last-publication.tsx#LastPublication'],
      graphics: { Logo: '/views/mark.tsx#Logo', Icon: '/views/mark.tsx#Icon' },
    },
  },
  i18n: { fallbackLanguage: 'en', supportedLanguages: { ar, 'bn-BD': bnBd, en, id, my, ta, th, vi } },
  graphQL: { disable: true },
  maxDepth: 2,
  logger: { options: { level: process.env['DEBUG'] ? 'debug' : 'error' } },
  telemetry: false,
  typescript: { outputFile: path.join(cms, 'payload-types.ts') },
  upload: { limits: { fileSize: 20_000_000 }, abortOnLimit: true, safeFileNames: true },
  // Scheduled publishing is run by the queue (publishing/schedule.ts); by default anybody who is signed in could run, add and stop jobs.
  jobs: {
    access: { run: () => false, queue: () => false, cancel: () => false },
    // What is planned is seen by the desk, and taken back by editors; by default anybody who is signed in could write it over the API.
    jobsCollectionOverrides: ({ defaultJobsCollection }) => ({
      ...defaultJobsCollection,
      access: { create: nobody, read: staff, update: nobody, delete: editors, readVersions: nobody, unlock: nobody, admin: () => true },
    }),
  },
  onInit: async (payload) => {
    if (process.env['WAYPOST_SERVING'] === 'yes') startQueue(payload);
  },
});
