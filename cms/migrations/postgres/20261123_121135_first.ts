import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_articles_topics" AS ENUM('recruitment', 'fees', 'contract', 'documents', 'travel', 'wages', 'hours', 'housing', 'health-safety', 'maternity', 'violence', 'unions', 'complaints', 'money', 'domestic-work', 'irregular-status', 'family', 'return');
  CREATE TYPE "public"."enum_articles_audiences" AS ENUM('prospective', 'abroad', 'returnee', 'family', 'women', 'staff', 'trainers');
  CREATE TYPE "public"."enum_articles_work" AS ENUM('domestic', 'care', 'construction', 'manufacturing', 'agriculture', 'fishing', 'hospitality');
  CREATE TYPE "public"."enum_articles_countries" AS ENUM('bd', 'in', 'lk', 'np', 'bn', 'id', 'kh', 'la', 'mm', 'my', 'ph', 'sg', 'th', 'tl', 'vn', 'hk', 'kr', 'ae', 'bh', 'jo', 'kw', 'lb', 'om', 'qa', 'sa');
  CREATE TYPE "public"."enum_articles_kind" AS ENUM('guide', 'story', 'news');
  CREATE TYPE "public"."enum_articles_stage" AS ENUM('deciding', 'preparing', 'travelling', 'working', 'trouble', 'returning');
  CREATE TYPE "public"."enum_articles_source_lang" AS ENUM('en', 'ar', 'bn', 'fil', 'hi', 'id', 'km', 'lo', 'ms', 'my', 'ne', 'si', 'ta', 'th', 'vi');
  CREATE TYPE "public"."enum_articles_consent" AS ENUM('published-source', 'given', 'not-needed');
  CREATE TYPE "public"."enum_articles_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__articles_v_version_topics" AS ENUM('recruitment', 'fees', 'contract', 'documents', 'travel', 'wages', 'hours', 'housing', 'health-safety', 'maternity', 'violence', 'unions', 'complaints', 'money', 'domestic-work', 'irregular-status', 'family', 'return');
  CREATE TYPE "public"."enum__articles_v_version_audiences" AS ENUM('prospective', 'abroad', 'returnee', 'family', 'women', 'staff', 'trainers');
  CREATE TYPE "public"."enum__articles_v_version_work" AS ENUM('domestic', 'care', 'construction', 'manufacturing', 'agriculture', 'fishing', 'hospitality');
  CREATE TYPE "public"."enum__articles_v_version_countries" AS ENUM('bd', 'in', 'lk', 'np', 'bn', 'id', 'kh', 'la', 'mm', 'my', 'ph', 'sg', 'th', 'tl', 'vn', 'hk', 'kr', 'ae', 'bh', 'jo', 'kw', 'lb', 'om', 'qa', 'sa');
  CREATE TYPE "public"."enum__articles_v_version_kind" AS ENUM('guide', 'story', 'news');
  CREATE TYPE "public"."enum__articles_v_version_stage" AS ENUM('deciding', 'preparing', 'travelling', 'working', 'trouble', 'returning');
  CREATE TYPE "public"."enum__articles_v_version_source_lang" AS ENUM('en', 'ar', 'bn', 'fil', 'hi', 'id', 'km', 'lo', 'ms', 'my', 'ne', 'si', 'ta', 'th', 'vi');
  CREATE TYPE "public"."enum__articles_v_version_consent" AS ENUM('published-source', 'given', 'not-needed');
  CREATE TYPE "public"."enum__articles_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_claims_topics" AS ENUM('recruitment', 'fees', 'contract', 'documents', 'travel', 'wages', 'hours', 'housing', 'health-safety', 'maternity', 'violence', 'unions', 'complaints', 'money', 'domestic-work', 'irregular-status', 'family', 'return');
  CREATE TYPE "public"."enum_claims_countries" AS ENUM('bd', 'in', 'lk', 'np', 'bn', 'id', 'kh', 'la', 'mm', 'my', 'ph', 'sg', 'th', 'tl', 'vn', 'hk', 'kr', 'ae', 'bh', 'jo', 'kw', 'lb', 'om', 'qa', 'sa');
  CREATE TYPE "public"."enum_claims_verdict" AS ENUM('true', 'false', 'partly', 'unknown');
  CREATE TYPE "public"."enum_claims_source_lang" AS ENUM('en', 'ar', 'bn', 'fil', 'hi', 'id', 'km', 'lo', 'ms', 'my', 'ne', 'si', 'ta', 'th', 'vi');
  CREATE TYPE "public"."enum_claims_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__claims_v_version_topics" AS ENUM('recruitment', 'fees', 'contract', 'documents', 'travel', 'wages', 'hours', 'housing', 'health-safety', 'maternity', 'violence', 'unions', 'complaints', 'money', 'domestic-work', 'irregular-status', 'family', 'return');
  CREATE TYPE "public"."enum__claims_v_version_countries" AS ENUM('bd', 'in', 'lk', 'np', 'bn', 'id', 'kh', 'la', 'mm', 'my', 'ph', 'sg', 'th', 'tl', 'vn', 'hk', 'kr', 'ae', 'bh', 'jo', 'kw', 'lb', 'om', 'qa', 'sa');
  CREATE TYPE "public"."enum__claims_v_version_verdict" AS ENUM('true', 'false', 'partly', 'unknown');
  CREATE TYPE "public"."enum__claims_v_version_source_lang" AS ENUM('en', 'ar', 'bn', 'fil', 'hi', 'id', 'km', 'lo', 'ms', 'my', 'ne', 'si', 'ta', 'th', 'vi');
  CREATE TYPE "public"."enum__claims_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_events_countries" AS ENUM('bd', 'in', 'lk', 'np', 'bn', 'id', 'kh', 'la', 'mm', 'my', 'ph', 'sg', 'th', 'tl', 'vn', 'hk', 'kr', 'ae', 'bh', 'jo', 'kw', 'lb', 'om', 'qa', 'sa');
  CREATE TYPE "public"."enum_events_kind" AS ENUM('campaign-day', 'radio', 'live-session', 'training', 'meeting');
  CREATE TYPE "public"."enum_events_source_lang" AS ENUM('en', 'ar', 'bn', 'fil', 'hi', 'id', 'km', 'lo', 'ms', 'my', 'ne', 'si', 'ta', 'th', 'vi');
  CREATE TYPE "public"."enum_events_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__events_v_version_countries" AS ENUM('bd', 'in', 'lk', 'np', 'bn', 'id', 'kh', 'la', 'mm', 'my', 'ph', 'sg', 'th', 'tl', 'vn', 'hk', 'kr', 'ae', 'bh', 'jo', 'kw', 'lb', 'om', 'qa', 'sa');
  CREATE TYPE "public"."enum__events_v_version_kind" AS ENUM('campaign-day', 'radio', 'live-session', 'training', 'meeting');
  CREATE TYPE "public"."enum__events_v_version_source_lang" AS ENUM('en', 'ar', 'bn', 'fil', 'hi', 'id', 'km', 'lo', 'ms', 'my', 'ne', 'si', 'ta', 'th', 'vi');
  CREATE TYPE "public"."enum__events_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_alerts_countries" AS ENUM('bd', 'in', 'lk', 'np', 'bn', 'id', 'kh', 'la', 'mm', 'my', 'ph', 'sg', 'th', 'tl', 'vn', 'hk', 'kr', 'ae', 'bh', 'jo', 'kw', 'lb', 'om', 'qa', 'sa');
  CREATE TYPE "public"."enum_alerts_severity" AS ENUM('info', 'warning', 'danger');
  CREATE TYPE "public"."enum_alerts_source_lang" AS ENUM('en', 'ar', 'bn', 'fil', 'hi', 'id', 'km', 'lo', 'ms', 'my', 'ne', 'si', 'ta', 'th', 'vi');
  CREATE TYPE "public"."enum_alerts_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__alerts_v_version_countries" AS ENUM('bd', 'in', 'lk', 'np', 'bn', 'id', 'kh', 'la', 'mm', 'my', 'ph', 'sg', 'th', 'tl', 'vn', 'hk', 'kr', 'ae', 'bh', 'jo', 'kw', 'lb', 'om', 'qa', 'sa');
  CREATE TYPE "public"."enum__alerts_v_version_severity" AS ENUM('info', 'warning', 'danger');
  CREATE TYPE "public"."enum__alerts_v_version_source_lang" AS ENUM('en', 'ar', 'bn', 'fil', 'hi', 'id', 'km', 'lo', 'ms', 'my', 'ne', 'si', 'ta', 'th', 'vi');
  CREATE TYPE "public"."enum__alerts_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_laws_slug" AS ENUM('bd', 'in', 'lk', 'np', 'bn', 'id', 'kh', 'la', 'mm', 'my', 'ph', 'sg', 'th', 'tl', 'vn', 'hk', 'kr', 'ae', 'bh', 'jo', 'kw', 'lb', 'om', 'qa', 'sa');
  CREATE TYPE "public"."enum_laws_source_lang" AS ENUM('en', 'ar', 'bn', 'fil', 'hi', 'id', 'km', 'lo', 'ms', 'my', 'ne', 'si', 'ta', 'th', 'vi');
  CREATE TYPE "public"."enum_laws_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__laws_v_version_slug" AS ENUM('bd', 'in', 'lk', 'np', 'bn', 'id', 'kh', 'la', 'mm', 'my', 'ph', 'sg', 'th', 'tl', 'vn', 'hk', 'kr', 'ae', 'bh', 'jo', 'kw', 'lb', 'om', 'qa', 'sa');
  CREATE TYPE "public"."enum__laws_v_version_source_lang" AS ENUM('en', 'ar', 'bn', 'fil', 'hi', 'id', 'km', 'lo', 'ms', 'my', 'ne', 'si', 'ta', 'th', 'vi');
  CREATE TYPE "public"."enum__laws_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_law_facts_work" AS ENUM('domestic', 'care', 'construction', 'manufacturing', 'agriculture', 'fishing', 'hospitality');
  CREATE TYPE "public"."enum_law_facts_country" AS ENUM('bd', 'in', 'lk', 'np', 'bn', 'id', 'kh', 'la', 'mm', 'my', 'ph', 'sg', 'th', 'tl', 'vn', 'hk', 'kr', 'ae', 'bh', 'jo', 'kw', 'lb', 'om', 'qa', 'sa');
  CREATE TYPE "public"."enum_law_facts_question" AS ENUM('covered', 'join-union', 'form-union', 'lead-union', 'choose-union', 'union-independence', 'anti-union-protection', 'strike', 'replace-strikers', 'home-union-help', 'keep-passport', 'tied-to-employer', 'change-job', 'leave-early', 'employer-fined', 'deported', 'maternity-protection', 'pregnancy-dismissal', 'recruitment-fees', 'complaint-mechanism', 'family-complaint', 'union-complaint', 'pre-departure-training', 'one-stop-office');
  CREATE TYPE "public"."enum_law_facts_answer" AS ENUM('yes', 'no', 'conditional', 'unknown');
  CREATE TYPE "public"."enum_law_facts_caveat" AS ENUM('not-explicit', 'disputed', 'sources-disagree', 'not-enforced', 'by-order');
  CREATE TYPE "public"."enum_law_facts_source_lang" AS ENUM('en', 'ar', 'bn', 'fil', 'hi', 'id', 'km', 'lo', 'ms', 'my', 'ne', 'si', 'ta', 'th', 'vi');
  CREATE TYPE "public"."enum_law_facts_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__law_facts_v_version_work" AS ENUM('domestic', 'care', 'construction', 'manufacturing', 'agriculture', 'fishing', 'hospitality');
  CREATE TYPE "public"."enum__law_facts_v_version_country" AS ENUM('bd', 'in', 'lk', 'np', 'bn', 'id', 'kh', 'la', 'mm', 'my', 'ph', 'sg', 'th', 'tl', 'vn', 'hk', 'kr', 'ae', 'bh', 'jo', 'kw', 'lb', 'om', 'qa', 'sa');
  CREATE TYPE "public"."enum__law_facts_v_version_question" AS ENUM('covered', 'join-union', 'form-union', 'lead-union', 'choose-union', 'union-independence', 'anti-union-protection', 'strike', 'replace-strikers', 'home-union-help', 'keep-passport', 'tied-to-employer', 'change-job', 'leave-early', 'employer-fined', 'deported', 'maternity-protection', 'pregnancy-dismissal', 'recruitment-fees', 'complaint-mechanism', 'family-complaint', 'union-complaint', 'pre-departure-training', 'one-stop-office');
  CREATE TYPE "public"."enum__law_facts_v_version_answer" AS ENUM('yes', 'no', 'conditional', 'unknown');
  CREATE TYPE "public"."enum__law_facts_v_version_caveat" AS ENUM('not-explicit', 'disputed', 'sources-disagree', 'not-enforced', 'by-order');
  CREATE TYPE "public"."enum__law_facts_v_version_source_lang" AS ENUM('en', 'ar', 'bn', 'fil', 'hi', 'id', 'km', 'lo', 'ms', 'my', 'ne', 'si', 'ta', 'th', 'vi');
  CREATE TYPE "public"."enum__law_facts_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_instruments_kind" AS ENUM('act', 'regulation', 'convention', 'protocol', 'recommendation', 'declaration');
  CREATE TYPE "public"."enum_instruments_country" AS ENUM('bd', 'in', 'lk', 'np', 'bn', 'id', 'kh', 'la', 'mm', 'my', 'ph', 'sg', 'th', 'tl', 'vn', 'hk', 'kr', 'ae', 'bh', 'jo', 'kw', 'lb', 'om', 'qa', 'sa');
  CREATE TYPE "public"."enum_instruments_convention" AS ENUM('C029', 'P029', 'C087', 'C097', 'C098', 'C100', 'C105', 'C111', 'C138', 'C143', 'C156', 'C181', 'C182', 'C183', 'C189', 'C190', 'R086', 'R151', 'ICRMW', 'CEDAW', 'ICERD');
  CREATE TYPE "public"."enum_instruments_source_lang" AS ENUM('en', 'ar', 'bn', 'fil', 'hi', 'id', 'km', 'lo', 'ms', 'my', 'ne', 'si', 'ta', 'th', 'vi');
  CREATE TYPE "public"."enum_instruments_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__instruments_v_version_kind" AS ENUM('act', 'regulation', 'convention', 'protocol', 'recommendation', 'declaration');
  CREATE TYPE "public"."enum__instruments_v_version_country" AS ENUM('bd', 'in', 'lk', 'np', 'bn', 'id', 'kh', 'la', 'mm', 'my', 'ph', 'sg', 'th', 'tl', 'vn', 'hk', 'kr', 'ae', 'bh', 'jo', 'kw', 'lb', 'om', 'qa', 'sa');
  CREATE TYPE "public"."enum__instruments_v_version_convention" AS ENUM('C029', 'P029', 'C087', 'C097', 'C098', 'C100', 'C105', 'C111', 'C138', 'C143', 'C156', 'C181', 'C182', 'C183', 'C189', 'C190', 'R086', 'R151', 'ICRMW', 'CEDAW', 'ICERD');
  CREATE TYPE "public"."enum__instruments_v_version_source_lang" AS ENUM('en', 'ar', 'bn', 'fil', 'hi', 'id', 'km', 'lo', 'ms', 'my', 'ne', 'si', 'ta', 'th', 'vi');
  CREATE TYPE "public"."enum__instruments_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_ratifications_country" AS ENUM('bd', 'in', 'lk', 'np', 'bn', 'id', 'kh', 'la', 'mm', 'my', 'ph', 'sg', 'th', 'tl', 'vn', 'hk', 'kr', 'ae', 'bh', 'jo', 'kw', 'lb', 'om', 'qa', 'sa');
  CREATE TYPE "public"."enum_ratifications_convention" AS ENUM('C029', 'P029', 'C087', 'C097', 'C098', 'C100', 'C105', 'C111', 'C138', 'C143', 'C156', 'C181', 'C182', 'C183', 'C189', 'C190', 'R086', 'R151', 'ICRMW', 'CEDAW', 'ICERD');
  CREATE TYPE "public"."enum_ratifications_own_status" AS ENUM('ratified', 'signed', 'not-ratified', 'unknown');
  CREATE TYPE "public"."enum_ratifications_source_lang" AS ENUM('en', 'ar', 'bn', 'fil', 'hi', 'id', 'km', 'lo', 'ms', 'my', 'ne', 'si', 'ta', 'th', 'vi');
  CREATE TYPE "public"."enum_ratifications_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__ratifications_v_version_country" AS ENUM('bd', 'in', 'lk', 'np', 'bn', 'id', 'kh', 'la', 'mm', 'my', 'ph', 'sg', 'th', 'tl', 'vn', 'hk', 'kr', 'ae', 'bh', 'jo', 'kw', 'lb', 'om', 'qa', 'sa');
  CREATE TYPE "public"."enum__ratifications_v_version_convention" AS ENUM('C029', 'P029', 'C087', 'C097', 'C098', 'C100', 'C105', 'C111', 'C138', 'C143', 'C156', 'C181', 'C182', 'C183', 'C189', 'C190', 'R086', 'R151', 'ICRMW', 'CEDAW', 'ICERD');
  CREATE TYPE "public"."enum__ratifications_v_version_own_status" AS ENUM('ratified', 'signed', 'not-ratified', 'unknown');
  CREATE TYPE "public"."enum__ratifications_v_version_source_lang" AS ENUM('en', 'ar', 'bn', 'fil', 'hi', 'id', 'km', 'lo', 'ms', 'my', 'ne', 'si', 'ta', 'th', 'vi');
  CREATE TYPE "public"."enum__ratifications_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_countries_slug" AS ENUM('bd', 'in', 'lk', 'np', 'bn', 'id', 'kh', 'la', 'mm', 'my', 'ph', 'sg', 'th', 'tl', 'vn', 'hk', 'kr', 'ae', 'bh', 'jo', 'kw', 'lb', 'om', 'qa', 'sa');
  CREATE TYPE "public"."enum_countries_source_lang" AS ENUM('en', 'ar', 'bn', 'fil', 'hi', 'id', 'km', 'lo', 'ms', 'my', 'ne', 'si', 'ta', 'th', 'vi');
  CREATE TYPE "public"."enum_countries_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__countries_v_version_slug" AS ENUM('bd', 'in', 'lk', 'np', 'bn', 'id', 'kh', 'la', 'mm', 'my', 'ph', 'sg', 'th', 'tl', 'vn', 'hk', 'kr', 'ae', 'bh', 'jo', 'kw', 'lb', 'om', 'qa', 'sa');
  CREATE TYPE "public"."enum__countries_v_version_source_lang" AS ENUM('en', 'ar', 'bn', 'fil', 'hi', 'id', 'km', 'lo', 'ms', 'my', 'ne', 'si', 'ta', 'th', 'vi');
  CREATE TYPE "public"."enum__countries_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_hotlines_from" AS ENUM('bd', 'in', 'lk', 'np', 'bn', 'id', 'kh', 'la', 'mm', 'my', 'ph', 'sg', 'th', 'tl', 'vn', 'hk', 'kr', 'ae', 'bh', 'jo', 'kw', 'lb', 'om', 'qa', 'sa');
  CREATE TYPE "public"."enum_hotlines_audiences" AS ENUM('prospective', 'abroad', 'returnee', 'family', 'women', 'staff', 'trainers');
  CREATE TYPE "public"."enum_hotlines_phones_from" AS ENUM('bd', 'in', 'lk', 'np', 'bn', 'id', 'kh', 'la', 'mm', 'my', 'ph', 'sg', 'th', 'tl', 'vn', 'hk', 'kr', 'ae', 'bh', 'jo', 'kw', 'lb', 'om', 'qa', 'sa');
  CREATE TYPE "public"."enum_hotlines_phones_kind" AS ENUM('short', 'national', 'international', 'whatsapp', 'viber', 'sms');
  CREATE TYPE "public"."enum_hotlines_opening_days" AS ENUM('mo', 'tu', 'we', 'th', 'fr', 'sa', 'su');
  CREATE TYPE "public"."enum_hotlines_country" AS ENUM('bd', 'in', 'lk', 'np', 'bn', 'id', 'kh', 'la', 'mm', 'my', 'ph', 'sg', 'th', 'tl', 'vn', 'hk', 'kr', 'ae', 'bh', 'jo', 'kw', 'lb', 'om', 'qa', 'sa');
  CREATE TYPE "public"."enum_hotlines_operator_kind" AS ENUM('government', 'union', 'ngo', 'police', 'embassy', 'international');
  CREATE TYPE "public"."enum_hotlines_grade" AS ENUM('a', 'b', 'c');
  CREATE TYPE "public"."enum_hotlines_source_lang" AS ENUM('en', 'ar', 'bn', 'fil', 'hi', 'id', 'km', 'lo', 'ms', 'my', 'ne', 'si', 'ta', 'th', 'vi');
  CREATE TYPE "public"."enum_hotlines_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__hotlines_v_version_from" AS ENUM('bd', 'in', 'lk', 'np', 'bn', 'id', 'kh', 'la', 'mm', 'my', 'ph', 'sg', 'th', 'tl', 'vn', 'hk', 'kr', 'ae', 'bh', 'jo', 'kw', 'lb', 'om', 'qa', 'sa');
  CREATE TYPE "public"."enum__hotlines_v_version_audiences" AS ENUM('prospective', 'abroad', 'returnee', 'family', 'women', 'staff', 'trainers');
  CREATE TYPE "public"."enum__hotlines_v_version_phones_from" AS ENUM('bd', 'in', 'lk', 'np', 'bn', 'id', 'kh', 'la', 'mm', 'my', 'ph', 'sg', 'th', 'tl', 'vn', 'hk', 'kr', 'ae', 'bh', 'jo', 'kw', 'lb', 'om', 'qa', 'sa');
  CREATE TYPE "public"."enum__hotlines_v_version_phones_kind" AS ENUM('short', 'national', 'international', 'whatsapp', 'viber', 'sms');
  CREATE TYPE "public"."enum__hotlines_v_version_opening_days" AS ENUM('mo', 'tu', 'we', 'th', 'fr', 'sa', 'su');
  CREATE TYPE "public"."enum__hotlines_v_version_country" AS ENUM('bd', 'in', 'lk', 'np', 'bn', 'id', 'kh', 'la', 'mm', 'my', 'ph', 'sg', 'th', 'tl', 'vn', 'hk', 'kr', 'ae', 'bh', 'jo', 'kw', 'lb', 'om', 'qa', 'sa');
  CREATE TYPE "public"."enum__hotlines_v_version_operator_kind" AS ENUM('government', 'union', 'ngo', 'police', 'embassy', 'international');
  CREATE TYPE "public"."enum__hotlines_v_version_grade" AS ENUM('a', 'b', 'c');
  CREATE TYPE "public"."enum__hotlines_v_version_source_lang" AS ENUM('en', 'ar', 'bn', 'fil', 'hi', 'id', 'km', 'lo', 'ms', 'my', 'ne', 'si', 'ta', 'th', 'vi');
  CREATE TYPE "public"."enum__hotlines_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_centres_services" AS ENUM('counselling', 'legal-aid', 'information', 'networking', 'membership');
  CREATE TYPE "public"."enum_centres_audiences" AS ENUM('prospective', 'abroad', 'returnee', 'family', 'women', 'staff', 'trainers');
  CREATE TYPE "public"."enum_centres_nationalities" AS ENUM('bd', 'in', 'lk', 'np', 'bn', 'id', 'kh', 'la', 'mm', 'my', 'ph', 'sg', 'th', 'tl', 'vn', 'hk', 'kr', 'ae', 'bh', 'jo', 'kw', 'lb', 'om', 'qa', 'sa');
  CREATE TYPE "public"."enum_centres_phones_from" AS ENUM('bd', 'in', 'lk', 'np', 'bn', 'id', 'kh', 'la', 'mm', 'my', 'ph', 'sg', 'th', 'tl', 'vn', 'hk', 'kr', 'ae', 'bh', 'jo', 'kw', 'lb', 'om', 'qa', 'sa');
  CREATE TYPE "public"."enum_centres_phones_kind" AS ENUM('short', 'national', 'international', 'whatsapp', 'viber', 'sms');
  CREATE TYPE "public"."enum_centres_opening_days" AS ENUM('mo', 'tu', 'we', 'th', 'fr', 'sa', 'su');
  CREATE TYPE "public"."enum_centres_country" AS ENUM('bd', 'in', 'lk', 'np', 'bn', 'id', 'kh', 'la', 'mm', 'my', 'ph', 'sg', 'th', 'tl', 'vn', 'hk', 'kr', 'ae', 'bh', 'jo', 'kw', 'lb', 'om', 'qa', 'sa');
  CREATE TYPE "public"."enum_centres_mode" AS ENUM('physical', 'mobile', 'virtual', 'outreach', 'booth');
  CREATE TYPE "public"."enum_centres_own_status" AS ENUM('active', 'reported', 'temporarily-closed', 'closed');
  CREATE TYPE "public"."enum_centres_location_precision" AS ENUM('address', 'place');
  CREATE TYPE "public"."enum_centres_source_lang" AS ENUM('en', 'ar', 'bn', 'fil', 'hi', 'id', 'km', 'lo', 'ms', 'my', 'ne', 'si', 'ta', 'th', 'vi');
  CREATE TYPE "public"."enum_centres_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__centres_v_version_services" AS ENUM('counselling', 'legal-aid', 'information', 'networking', 'membership');
  CREATE TYPE "public"."enum__centres_v_version_audiences" AS ENUM('prospective', 'abroad', 'returnee', 'family', 'women', 'staff', 'trainers');
  CREATE TYPE "public"."enum__centres_v_version_nationalities" AS ENUM('bd', 'in', 'lk', 'np', 'bn', 'id', 'kh', 'la', 'mm', 'my', 'ph', 'sg', 'th', 'tl', 'vn', 'hk', 'kr', 'ae', 'bh', 'jo', 'kw', 'lb', 'om', 'qa', 'sa');
  CREATE TYPE "public"."enum__centres_v_version_phones_from" AS ENUM('bd', 'in', 'lk', 'np', 'bn', 'id', 'kh', 'la', 'mm', 'my', 'ph', 'sg', 'th', 'tl', 'vn', 'hk', 'kr', 'ae', 'bh', 'jo', 'kw', 'lb', 'om', 'qa', 'sa');
  CREATE TYPE "public"."enum__centres_v_version_phones_kind" AS ENUM('short', 'national', 'international', 'whatsapp', 'viber', 'sms');
  CREATE TYPE "public"."enum__centres_v_version_opening_days" AS ENUM('mo', 'tu', 'we', 'th', 'fr', 'sa', 'su');
  CREATE TYPE "public"."enum__centres_v_version_country" AS ENUM('bd', 'in', 'lk', 'np', 'bn', 'id', 'kh', 'la', 'mm', 'my', 'ph', 'sg', 'th', 'tl', 'vn', 'hk', 'kr', 'ae', 'bh', 'jo', 'kw', 'lb', 'om', 'qa', 'sa');
  CREATE TYPE "public"."enum__centres_v_version_mode" AS ENUM('physical', 'mobile', 'virtual', 'outreach', 'booth');
  CREATE TYPE "public"."enum__centres_v_version_own_status" AS ENUM('active', 'reported', 'temporarily-closed', 'closed');
  CREATE TYPE "public"."enum__centres_v_version_location_precision" AS ENUM('address', 'place');
  CREATE TYPE "public"."enum__centres_v_version_source_lang" AS ENUM('en', 'ar', 'bn', 'fil', 'hi', 'id', 'km', 'lo', 'ms', 'my', 'ne', 'si', 'ta', 'th', 'vi');
  CREATE TYPE "public"."enum__centres_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_organisations_phones_from" AS ENUM('bd', 'in', 'lk', 'np', 'bn', 'id', 'kh', 'la', 'mm', 'my', 'ph', 'sg', 'th', 'tl', 'vn', 'hk', 'kr', 'ae', 'bh', 'jo', 'kw', 'lb', 'om', 'qa', 'sa');
  CREATE TYPE "public"."enum_organisations_phones_kind" AS ENUM('short', 'national', 'international', 'whatsapp', 'viber', 'sms');
  CREATE TYPE "public"."enum_organisations_kind" AS ENUM('confederation', 'union', 'federation', 'regional-council', 'global-union', 'association', 'womens-organisation', 'ngo', 'government', 'international', 'programme');
  CREATE TYPE "public"."enum_organisations_country" AS ENUM('bd', 'in', 'lk', 'np', 'bn', 'id', 'kh', 'la', 'mm', 'my', 'ph', 'sg', 'th', 'tl', 'vn', 'hk', 'kr', 'ae', 'bh', 'jo', 'kw', 'lb', 'om', 'qa', 'sa');
  CREATE TYPE "public"."enum_organisations_source_lang" AS ENUM('en', 'ar', 'bn', 'fil', 'hi', 'id', 'km', 'lo', 'ms', 'my', 'ne', 'si', 'ta', 'th', 'vi');
  CREATE TYPE "public"."enum_organisations_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__organisations_v_version_phones_from" AS ENUM('bd', 'in', 'lk', 'np', 'bn', 'id', 'kh', 'la', 'mm', 'my', 'ph', 'sg', 'th', 'tl', 'vn', 'hk', 'kr', 'ae', 'bh', 'jo', 'kw', 'lb', 'om', 'qa', 'sa');
  CREATE TYPE "public"."enum__organisations_v_version_phones_kind" AS ENUM('short', 'national', 'international', 'whatsapp', 'viber', 'sms');
  CREATE TYPE "public"."enum__organisations_v_version_kind" AS ENUM('confederation', 'union', 'federation', 'regional-council', 'global-union', 'association', 'womens-organisation', 'ngo', 'government', 'international', 'programme');
  CREATE TYPE "public"."enum__organisations_v_version_country" AS ENUM('bd', 'in', 'lk', 'np', 'bn', 'id', 'kh', 'la', 'mm', 'my', 'ph', 'sg', 'th', 'tl', 'vn', 'hk', 'kr', 'ae', 'bh', 'jo', 'kw', 'lb', 'om', 'qa', 'sa');
  CREATE TYPE "public"."enum__organisations_v_version_source_lang" AS ENUM('en', 'ar', 'bn', 'fil', 'hi', 'id', 'km', 'lo', 'ms', 'my', 'ne', 'si', 'ta', 'th', 'vi');
  CREATE TYPE "public"."enum__organisations_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_agreements_kind" AS ENUM('memorandum', 'inter-union', 'bilateral', 'action-plan', 'work-plan');
  CREATE TYPE "public"."enum_agreements_own_status" AS ENUM('signed', 'renewed', 'not-concluded', 'reported');
  CREATE TYPE "public"."enum_agreements_source_lang" AS ENUM('en', 'ar', 'bn', 'fil', 'hi', 'id', 'km', 'lo', 'ms', 'my', 'ne', 'si', 'ta', 'th', 'vi');
  CREATE TYPE "public"."enum_agreements_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__agreements_v_version_kind" AS ENUM('memorandum', 'inter-union', 'bilateral', 'action-plan', 'work-plan');
  CREATE TYPE "public"."enum__agreements_v_version_own_status" AS ENUM('signed', 'renewed', 'not-concluded', 'reported');
  CREATE TYPE "public"."enum__agreements_v_version_source_lang" AS ENUM('en', 'ar', 'bn', 'fil', 'hi', 'id', 'km', 'lo', 'ms', 'my', 'ne', 'si', 'ta', 'th', 'vi');
  CREATE TYPE "public"."enum__agreements_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_courses_audiences" AS ENUM('prospective', 'abroad', 'returnee', 'family', 'women', 'staff', 'trainers');
  CREATE TYPE "public"."enum_courses_topics" AS ENUM('recruitment', 'fees', 'contract', 'documents', 'travel', 'wages', 'hours', 'housing', 'health-safety', 'maternity', 'violence', 'unions', 'complaints', 'money', 'domestic-work', 'irregular-status', 'family', 'return');
  CREATE TYPE "public"."enum_courses_source_lang" AS ENUM('en', 'ar', 'bn', 'fil', 'hi', 'id', 'km', 'lo', 'ms', 'my', 'ne', 'si', 'ta', 'th', 'vi');
  CREATE TYPE "public"."enum_courses_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__courses_v_version_audiences" AS ENUM('prospective', 'abroad', 'returnee', 'family', 'women', 'staff', 'trainers');
  CREATE TYPE "public"."enum__courses_v_version_topics" AS ENUM('recruitment', 'fees', 'contract', 'documents', 'travel', 'wages', 'hours', 'housing', 'health-safety', 'maternity', 'violence', 'unions', 'complaints', 'money', 'domestic-work', 'irregular-status', 'family', 'return');
  CREATE TYPE "public"."enum__courses_v_version_source_lang" AS ENUM('en', 'ar', 'bn', 'fil', 'hi', 'id', 'km', 'lo', 'ms', 'my', 'ne', 'si', 'ta', 'th', 'vi');
  CREATE TYPE "public"."enum__courses_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_modules_source_lang" AS ENUM('en', 'ar', 'bn', 'fil', 'hi', 'id', 'km', 'lo', 'ms', 'my', 'ne', 'si', 'ta', 'th', 'vi');
  CREATE TYPE "public"."enum_modules_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__modules_v_version_source_lang" AS ENUM('en', 'ar', 'bn', 'fil', 'hi', 'id', 'km', 'lo', 'ms', 'my', 'ne', 'si', 'ta', 'th', 'vi');
  CREATE TYPE "public"."enum__modules_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_sessions_source_lang" AS ENUM('en', 'ar', 'bn', 'fil', 'hi', 'id', 'km', 'lo', 'ms', 'my', 'ne', 'si', 'ta', 'th', 'vi');
  CREATE TYPE "public"."enum_sessions_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__sessions_v_version_source_lang" AS ENUM('en', 'ar', 'bn', 'fil', 'hi', 'id', 'km', 'lo', 'ms', 'my', 'ne', 'si', 'ta', 'th', 'vi');
  CREATE TYPE "public"."enum__sessions_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_terms_topics" AS ENUM('recruitment', 'fees', 'contract', 'documents', 'travel', 'wages', 'hours', 'housing', 'health-safety', 'maternity', 'violence', 'unions', 'complaints', 'money', 'domestic-work', 'irregular-status', 'family', 'return');
  CREATE TYPE "public"."enum_terms_countries" AS ENUM('bd', 'in', 'lk', 'np', 'bn', 'id', 'kh', 'la', 'mm', 'my', 'ph', 'sg', 'th', 'tl', 'vn', 'hk', 'kr', 'ae', 'bh', 'jo', 'kw', 'lb', 'om', 'qa', 'sa');
  CREATE TYPE "public"."enum_terms_source_lang" AS ENUM('en', 'ar', 'bn', 'fil', 'hi', 'id', 'km', 'lo', 'ms', 'my', 'ne', 'si', 'ta', 'th', 'vi');
  CREATE TYPE "public"."enum_terms_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__terms_v_version_topics" AS ENUM('recruitment', 'fees', 'contract', 'documents', 'travel', 'wages', 'hours', 'housing', 'health-safety', 'maternity', 'violence', 'unions', 'complaints', 'money', 'domestic-work', 'irregular-status', 'family', 'return');
  CREATE TYPE "public"."enum__terms_v_version_countries" AS ENUM('bd', 'in', 'lk', 'np', 'bn', 'id', 'kh', 'la', 'mm', 'my', 'ph', 'sg', 'th', 'tl', 'vn', 'hk', 'kr', 'ae', 'bh', 'jo', 'kw', 'lb', 'om', 'qa', 'sa');
  CREATE TYPE "public"."enum__terms_v_version_source_lang" AS ENUM('en', 'ar', 'bn', 'fil', 'hi', 'id', 'km', 'lo', 'ms', 'my', 'ne', 'si', 'ta', 'th', 'vi');
  CREATE TYPE "public"."enum__terms_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_resources_countries" AS ENUM('bd', 'in', 'lk', 'np', 'bn', 'id', 'kh', 'la', 'mm', 'my', 'ph', 'sg', 'th', 'tl', 'vn', 'hk', 'kr', 'ae', 'bh', 'jo', 'kw', 'lb', 'om', 'qa', 'sa');
  CREATE TYPE "public"."enum_resources_kind" AS ENUM('report', 'manual', 'toolkit', 'brief', 'news', 'data', 'law', 'web', 'agreement', 'training');
  CREATE TYPE "public"."enum_resources_source_lang" AS ENUM('en', 'ar', 'bn', 'fil', 'hi', 'id', 'km', 'lo', 'ms', 'my', 'ne', 'si', 'ta', 'th', 'vi');
  CREATE TYPE "public"."enum_resources_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__resources_v_version_countries" AS ENUM('bd', 'in', 'lk', 'np', 'bn', 'id', 'kh', 'la', 'mm', 'my', 'ph', 'sg', 'th', 'tl', 'vn', 'hk', 'kr', 'ae', 'bh', 'jo', 'kw', 'lb', 'om', 'qa', 'sa');
  CREATE TYPE "public"."enum__resources_v_version_kind" AS ENUM('report', 'manual', 'toolkit', 'brief', 'news', 'data', 'law', 'web', 'agreement', 'training');
  CREATE TYPE "public"."enum__resources_v_version_source_lang" AS ENUM('en', 'ar', 'bn', 'fil', 'hi', 'id', 'km', 'lo', 'ms', 'my', 'ne', 'si', 'ta', 'th', 'vi');
  CREATE TYPE "public"."enum__resources_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_statistics_countries" AS ENUM('bd', 'in', 'lk', 'np', 'bn', 'id', 'kh', 'la', 'mm', 'my', 'ph', 'sg', 'th', 'tl', 'vn', 'hk', 'kr', 'ae', 'bh', 'jo', 'kw', 'lb', 'om', 'qa', 'sa');
  CREATE TYPE "public"."enum_statistics_unit" AS ENUM('percent', 'million-people', 'people', 'cases');
  CREATE TYPE "public"."enum_statistics_source_lang" AS ENUM('en', 'ar', 'bn', 'fil', 'hi', 'id', 'km', 'lo', 'ms', 'my', 'ne', 'si', 'ta', 'th', 'vi');
  CREATE TYPE "public"."enum_statistics_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__statistics_v_version_countries" AS ENUM('bd', 'in', 'lk', 'np', 'bn', 'id', 'kh', 'la', 'mm', 'my', 'ph', 'sg', 'th', 'tl', 'vn', 'hk', 'kr', 'ae', 'bh', 'jo', 'kw', 'lb', 'om', 'qa', 'sa');
  CREATE TYPE "public"."enum__statistics_v_version_unit" AS ENUM('percent', 'million-people', 'people', 'cases');
  CREATE TYPE "public"."enum__statistics_v_version_source_lang" AS ENUM('en', 'ar', 'bn', 'fil', 'hi', 'id', 'km', 'lo', 'ms', 'my', 'ne', 'si', 'ta', 'th', 'vi');
  CREATE TYPE "public"."enum__statistics_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_media_source_lang" AS ENUM('en', 'ar', 'bn', 'fil', 'hi', 'id', 'km', 'lo', 'ms', 'my', 'ne', 'si', 'ta', 'th', 'vi');
  CREATE TYPE "public"."enum_media_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__media_v_version_source_lang" AS ENUM('en', 'ar', 'bn', 'fil', 'hi', 'id', 'km', 'lo', 'ms', 'my', 'ne', 'si', 'ta', 'th', 'vi');
  CREATE TYPE "public"."enum__media_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_resource_text_lang" AS ENUM('en', 'ar', 'bn', 'fil', 'hi', 'id', 'km', 'lo', 'ms', 'my', 'ne', 'si', 'ta', 'th', 'vi');
  CREATE TYPE "public"."enum_resource_text_method" AS ENUM('human', 'machine', 'machine-edited');
  CREATE TYPE "public"."enum_resource_text_translated_from_lang" AS ENUM('en', 'ar', 'bn', 'fil', 'hi', 'id', 'km', 'lo', 'ms', 'my', 'ne', 'si', 'ta', 'th', 'vi');
  CREATE TYPE "public"."enum_resource_text_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__resource_text_v_version_lang" AS ENUM('en', 'ar', 'bn', 'fil', 'hi', 'id', 'km', 'lo', 'ms', 'my', 'ne', 'si', 'ta', 'th', 'vi');
  CREATE TYPE "public"."enum__resource_text_v_version_method" AS ENUM('human', 'machine', 'machine-edited');
  CREATE TYPE "public"."enum__resource_text_v_version_translated_from_lang" AS ENUM('en', 'ar', 'bn', 'fil', 'hi', 'id', 'km', 'lo', 'ms', 'my', 'ne', 'si', 'ta', 'th', 'vi');
  CREATE TYPE "public"."enum__resource_text_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_media_text_lang" AS ENUM('en', 'ar', 'bn', 'fil', 'hi', 'id', 'km', 'lo', 'ms', 'my', 'ne', 'si', 'ta', 'th', 'vi');
  CREATE TYPE "public"."enum_media_text_method" AS ENUM('human', 'machine', 'machine-edited');
  CREATE TYPE "public"."enum_media_text_translated_from_lang" AS ENUM('en', 'ar', 'bn', 'fil', 'hi', 'id', 'km', 'lo', 'ms', 'my', 'ne', 'si', 'ta', 'th', 'vi');
  CREATE TYPE "public"."enum_media_text_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__media_text_v_version_lang" AS ENUM('en', 'ar', 'bn', 'fil', 'hi', 'id', 'km', 'lo', 'ms', 'my', 'ne', 'si', 'ta', 'th', 'vi');
  CREATE TYPE "public"."enum__media_text_v_version_method" AS ENUM('human', 'machine', 'machine-edited');
  CREATE TYPE "public"."enum__media_text_v_version_translated_from_lang" AS ENUM('en', 'ar', 'bn', 'fil', 'hi', 'id', 'km', 'lo', 'ms', 'my', 'ne', 'si', 'ta', 'th', 'vi');
  CREATE TYPE "public"."enum__media_text_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_organisation_text_lang" AS ENUM('en', 'ar', 'bn', 'fil', 'hi', 'id', 'km', 'lo', 'ms', 'my', 'ne', 'si', 'ta', 'th', 'vi');
  CREATE TYPE "public"."enum_organisation_text_method" AS ENUM('human', 'machine', 'machine-edited');
  CREATE TYPE "public"."enum_organisation_text_translated_from_lang" AS ENUM('en', 'ar', 'bn', 'fil', 'hi', 'id', 'km', 'lo', 'ms', 'my', 'ne', 'si', 'ta', 'th', 'vi');
  CREATE TYPE "public"."enum_organisation_text_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__organisation_text_v_version_lang" AS ENUM('en', 'ar', 'bn', 'fil', 'hi', 'id', 'km', 'lo', 'ms', 'my', 'ne', 'si', 'ta', 'th', 'vi');
  CREATE TYPE "public"."enum__organisation_text_v_version_method" AS ENUM('human', 'machine', 'machine-edited');
  CREATE TYPE "public"."enum__organisation_text_v_version_translated_from_lang" AS ENUM('en', 'ar', 'bn', 'fil', 'hi', 'id', 'km', 'lo', 'ms', 'my', 'ne', 'si', 'ta', 'th', 'vi');
  CREATE TYPE "public"."enum__organisation_text_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_instrument_text_lang" AS ENUM('en', 'ar', 'bn', 'fil', 'hi', 'id', 'km', 'lo', 'ms', 'my', 'ne', 'si', 'ta', 'th', 'vi');
  CREATE TYPE "public"."enum_instrument_text_method" AS ENUM('human', 'machine', 'machine-edited');
  CREATE TYPE "public"."enum_instrument_text_translated_from_lang" AS ENUM('en', 'ar', 'bn', 'fil', 'hi', 'id', 'km', 'lo', 'ms', 'my', 'ne', 'si', 'ta', 'th', 'vi');
  CREATE TYPE "public"."enum_instrument_text_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__instrument_text_v_version_lang" AS ENUM('en', 'ar', 'bn', 'fil', 'hi', 'id', 'km', 'lo', 'ms', 'my', 'ne', 'si', 'ta', 'th', 'vi');
  CREATE TYPE "public"."enum__instrument_text_v_version_method" AS ENUM('human', 'machine', 'machine-edited');
  CREATE TYPE "public"."enum__instrument_text_v_version_translated_from_lang" AS ENUM('en', 'ar', 'bn', 'fil', 'hi', 'id', 'km', 'lo', 'ms', 'my', 'ne', 'si', 'ta', 'th', 'vi');
  CREATE TYPE "public"."enum__instrument_text_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_law_fact_text_lang" AS ENUM('en', 'ar', 'bn', 'fil', 'hi', 'id', 'km', 'lo', 'ms', 'my', 'ne', 'si', 'ta', 'th', 'vi');
  CREATE TYPE "public"."enum_law_fact_text_method" AS ENUM('human', 'machine', 'machine-edited');
  CREATE TYPE "public"."enum_law_fact_text_translated_from_lang" AS ENUM('en', 'ar', 'bn', 'fil', 'hi', 'id', 'km', 'lo', 'ms', 'my', 'ne', 'si', 'ta', 'th', 'vi');
  CREATE TYPE "public"."enum_law_fact_text_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__law_fact_text_v_version_lang" AS ENUM('en', 'ar', 'bn', 'fil', 'hi', 'id', 'km', 'lo', 'ms', 'my', 'ne', 'si', 'ta', 'th', 'vi');
  CREATE TYPE "public"."enum__law_fact_text_v_version_method" AS ENUM('human', 'machine', 'machine-edited');
  CREATE TYPE "public"."enum__law_fact_text_v_version_translated_from_lang" AS ENUM('en', 'ar', 'bn', 'fil', 'hi', 'id', 'km', 'lo', 'ms', 'my', 'ne', 'si', 'ta', 'th', 'vi');
  CREATE TYPE "public"."enum__law_fact_text_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_ratification_text_lang" AS ENUM('en', 'ar', 'bn', 'fil', 'hi', 'id', 'km', 'lo', 'ms', 'my', 'ne', 'si', 'ta', 'th', 'vi');
  CREATE TYPE "public"."enum_ratification_text_method" AS ENUM('human', 'machine', 'machine-edited');
  CREATE TYPE "public"."enum_ratification_text_translated_from_lang" AS ENUM('en', 'ar', 'bn', 'fil', 'hi', 'id', 'km', 'lo', 'ms', 'my', 'ne', 'si', 'ta', 'th', 'vi');
  CREATE TYPE "public"."enum_ratification_text_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__ratification_text_v_version_lang" AS ENUM('en', 'ar', 'bn', 'fil', 'hi', 'id', 'km', 'lo', 'ms', 'my', 'ne', 'si', 'ta', 'th', 'vi');
  CREATE TYPE "public"."enum__ratification_text_v_version_method" AS ENUM('human', 'machine', 'machine-edited');
  CREATE TYPE "public"."enum__ratification_text_v_version_translated_from_lang" AS ENUM('en', 'ar', 'bn', 'fil', 'hi', 'id', 'km', 'lo', 'ms', 'my', 'ne', 'si', 'ta', 'th', 'vi');
  CREATE TYPE "public"."enum__ratification_text_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_law_text_lang" AS ENUM('en', 'ar', 'bn', 'fil', 'hi', 'id', 'km', 'lo', 'ms', 'my', 'ne', 'si', 'ta', 'th', 'vi');
  CREATE TYPE "public"."enum_law_text_method" AS ENUM('human', 'machine', 'machine-edited');
  CREATE TYPE "public"."enum_law_text_translated_from_lang" AS ENUM('en', 'ar', 'bn', 'fil', 'hi', 'id', 'km', 'lo', 'ms', 'my', 'ne', 'si', 'ta', 'th', 'vi');
  CREATE TYPE "public"."enum_law_text_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__law_text_v_version_lang" AS ENUM('en', 'ar', 'bn', 'fil', 'hi', 'id', 'km', 'lo', 'ms', 'my', 'ne', 'si', 'ta', 'th', 'vi');
  CREATE TYPE "public"."enum__law_text_v_version_method" AS ENUM('human', 'machine', 'machine-edited');
  CREATE TYPE "public"."enum__law_text_v_version_translated_from_lang" AS ENUM('en', 'ar', 'bn', 'fil', 'hi', 'id', 'km', 'lo', 'ms', 'my', 'ne', 'si', 'ta', 'th', 'vi');
  CREATE TYPE "public"."enum__law_text_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_country_text_lang" AS ENUM('en', 'ar', 'bn', 'fil', 'hi', 'id', 'km', 'lo', 'ms', 'my', 'ne', 'si', 'ta', 'th', 'vi');
  CREATE TYPE "public"."enum_country_text_method" AS ENUM('human', 'machine', 'machine-edited');
  CREATE TYPE "public"."enum_country_text_translated_from_lang" AS ENUM('en', 'ar', 'bn', 'fil', 'hi', 'id', 'km', 'lo', 'ms', 'my', 'ne', 'si', 'ta', 'th', 'vi');
  CREATE TYPE "public"."enum_country_text_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__country_text_v_version_lang" AS ENUM('en', 'ar', 'bn', 'fil', 'hi', 'id', 'km', 'lo', 'ms', 'my', 'ne', 'si', 'ta', 'th', 'vi');
  CREATE TYPE "public"."enum__country_text_v_version_method" AS ENUM('human', 'machine', 'machine-edited');
  CREATE TYPE "public"."enum__country_text_v_version_translated_from_lang" AS ENUM('en', 'ar', 'bn', 'fil', 'hi', 'id', 'km', 'lo', 'ms', 'my', 'ne', 'si', 'ta', 'th', 'vi');
  CREATE TYPE "public"."enum__country_text_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_centre_text_lang" AS ENUM('en', 'ar', 'bn', 'fil', 'hi', 'id', 'km', 'lo', 'ms', 'my', 'ne', 'si', 'ta', 'th', 'vi');
  CREATE TYPE "public"."enum_centre_text_method" AS ENUM('human', 'machine', 'machine-edited');
  CREATE TYPE "public"."enum_centre_text_translated_from_lang" AS ENUM('en', 'ar', 'bn', 'fil', 'hi', 'id', 'km', 'lo', 'ms', 'my', 'ne', 'si', 'ta', 'th', 'vi');
  CREATE TYPE "public"."enum_centre_text_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__centre_text_v_version_lang" AS ENUM('en', 'ar', 'bn', 'fil', 'hi', 'id', 'km', 'lo', 'ms', 'my', 'ne', 'si', 'ta', 'th', 'vi');
  CREATE TYPE "public"."enum__centre_text_v_version_method" AS ENUM('human', 'machine', 'machine-edited');
  CREATE TYPE "public"."enum__centre_text_v_version_translated_from_lang" AS ENUM('en', 'ar', 'bn', 'fil', 'hi', 'id', 'km', 'lo', 'ms', 'my', 'ne', 'si', 'ta', 'th', 'vi');
  CREATE TYPE "public"."enum__centre_text_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_hotline_text_lang" AS ENUM('en', 'ar', 'bn', 'fil', 'hi', 'id', 'km', 'lo', 'ms', 'my', 'ne', 'si', 'ta', 'th', 'vi');
  CREATE TYPE "public"."enum_hotline_text_method" AS ENUM('human', 'machine', 'machine-edited');
  CREATE TYPE "public"."enum_hotline_text_translated_from_lang" AS ENUM('en', 'ar', 'bn', 'fil', 'hi', 'id', 'km', 'lo', 'ms', 'my', 'ne', 'si', 'ta', 'th', 'vi');
  CREATE TYPE "public"."enum_hotline_text_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__hotline_text_v_version_lang" AS ENUM('en', 'ar', 'bn', 'fil', 'hi', 'id', 'km', 'lo', 'ms', 'my', 'ne', 'si', 'ta', 'th', 'vi');
  CREATE TYPE "public"."enum__hotline_text_v_version_method" AS ENUM('human', 'machine', 'machine-edited');
  CREATE TYPE "public"."enum__hotline_text_v_version_translated_from_lang" AS ENUM('en', 'ar', 'bn', 'fil', 'hi', 'id', 'km', 'lo', 'ms', 'my', 'ne', 'si', 'ta', 'th', 'vi');
  CREATE TYPE "public"."enum__hotline_text_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_agreement_text_lang" AS ENUM('en', 'ar', 'bn', 'fil', 'hi', 'id', 'km', 'lo', 'ms', 'my', 'ne', 'si', 'ta', 'th', 'vi');
  CREATE TYPE "public"."enum_agreement_text_method" AS ENUM('human', 'machine', 'machine-edited');
  CREATE TYPE "public"."enum_agreement_text_translated_from_lang" AS ENUM('en', 'ar', 'bn', 'fil', 'hi', 'id', 'km', 'lo', 'ms', 'my', 'ne', 'si', 'ta', 'th', 'vi');
  CREATE TYPE "public"."enum_agreement_text_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__agreement_text_v_version_lang" AS ENUM('en', 'ar', 'bn', 'fil', 'hi', 'id', 'km', 'lo', 'ms', 'my', 'ne', 'si', 'ta', 'th', 'vi');
  CREATE TYPE "public"."enum__agreement_text_v_version_method" AS ENUM('human', 'machine', 'machine-edited');
  CREATE TYPE "public"."enum__agreement_text_v_version_translated_from_lang" AS ENUM('en', 'ar', 'bn', 'fil', 'hi', 'id', 'km', 'lo', 'ms', 'my', 'ne', 'si', 'ta', 'th', 'vi');
  CREATE TYPE "public"."enum__agreement_text_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_article_text_lang" AS ENUM('en', 'ar', 'bn', 'fil', 'hi', 'id', 'km', 'lo', 'ms', 'my', 'ne', 'si', 'ta', 'th', 'vi');
  CREATE TYPE "public"."enum_article_text_method" AS ENUM('human', 'machine', 'machine-edited');
  CREATE TYPE "public"."enum_article_text_translated_from_lang" AS ENUM('en', 'ar', 'bn', 'fil', 'hi', 'id', 'km', 'lo', 'ms', 'my', 'ne', 'si', 'ta', 'th', 'vi');
  CREATE TYPE "public"."enum_article_text_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__article_text_v_version_lang" AS ENUM('en', 'ar', 'bn', 'fil', 'hi', 'id', 'km', 'lo', 'ms', 'my', 'ne', 'si', 'ta', 'th', 'vi');
  CREATE TYPE "public"."enum__article_text_v_version_method" AS ENUM('human', 'machine', 'machine-edited');
  CREATE TYPE "public"."enum__article_text_v_version_translated_from_lang" AS ENUM('en', 'ar', 'bn', 'fil', 'hi', 'id', 'km', 'lo', 'ms', 'my', 'ne', 'si', 'ta', 'th', 'vi');
  CREATE TYPE "public"."enum__article_text_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_claim_text_lang" AS ENUM('en', 'ar', 'bn', 'fil', 'hi', 'id', 'km', 'lo', 'ms', 'my', 'ne', 'si', 'ta', 'th', 'vi');
  CREATE TYPE "public"."enum_claim_text_method" AS ENUM('human', 'machine', 'machine-edited');
  CREATE TYPE "public"."enum_claim_text_translated_from_lang" AS ENUM('en', 'ar', 'bn', 'fil', 'hi', 'id', 'km', 'lo', 'ms', 'my', 'ne', 'si', 'ta', 'th', 'vi');
  CREATE TYPE "public"."enum_claim_text_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__claim_text_v_version_lang" AS ENUM('en', 'ar', 'bn', 'fil', 'hi', 'id', 'km', 'lo', 'ms', 'my', 'ne', 'si', 'ta', 'th', 'vi');
  CREATE TYPE "public"."enum__claim_text_v_version_method" AS ENUM('human', 'machine', 'machine-edited');
  CREATE TYPE "public"."enum__claim_text_v_version_translated_from_lang" AS ENUM('en', 'ar', 'bn', 'fil', 'hi', 'id', 'km', 'lo', 'ms', 'my', 'ne', 'si', 'ta', 'th', 'vi');
  CREATE TYPE "public"."enum__claim_text_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_session_text_lang" AS ENUM('en', 'ar', 'bn', 'fil', 'hi', 'id', 'km', 'lo', 'ms', 'my', 'ne', 'si', 'ta', 'th', 'vi');
  CREATE TYPE "public"."enum_session_text_method" AS ENUM('human', 'machine', 'machine-edited');
  CREATE TYPE "public"."enum_session_text_translated_from_lang" AS ENUM('en', 'ar', 'bn', 'fil', 'hi', 'id', 'km', 'lo', 'ms', 'my', 'ne', 'si', 'ta', 'th', 'vi');
  CREATE TYPE "public"."enum_session_text_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__session_text_v_version_lang" AS ENUM('en', 'ar', 'bn', 'fil', 'hi', 'id', 'km', 'lo', 'ms', 'my', 'ne', 'si', 'ta', 'th', 'vi');
  CREATE TYPE "public"."enum__session_text_v_version_method" AS ENUM('human', 'machine', 'machine-edited');
  CREATE TYPE "public"."enum__session_text_v_version_translated_from_lang" AS ENUM('en', 'ar', 'bn', 'fil', 'hi', 'id', 'km', 'lo', 'ms', 'my', 'ne', 'si', 'ta', 'th', 'vi');
  CREATE TYPE "public"."enum__session_text_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_module_text_lang" AS ENUM('en', 'ar', 'bn', 'fil', 'hi', 'id', 'km', 'lo', 'ms', 'my', 'ne', 'si', 'ta', 'th', 'vi');
  CREATE TYPE "public"."enum_module_text_method" AS ENUM('human', 'machine', 'machine-edited');
  CREATE TYPE "public"."enum_module_text_translated_from_lang" AS ENUM('en', 'ar', 'bn', 'fil', 'hi', 'id', 'km', 'lo', 'ms', 'my', 'ne', 'si', 'ta', 'th', 'vi');
  CREATE TYPE "public"."enum_module_text_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__module_text_v_version_lang" AS ENUM('en', 'ar', 'bn', 'fil', 'hi', 'id', 'km', 'lo', 'ms', 'my', 'ne', 'si', 'ta', 'th', 'vi');
  CREATE TYPE "public"."enum__module_text_v_version_method" AS ENUM('human', 'machine', 'machine-edited');
  CREATE TYPE "public"."enum__module_text_v_version_translated_from_lang" AS ENUM('en', 'ar', 'bn', 'fil', 'hi', 'id', 'km', 'lo', 'ms', 'my', 'ne', 'si', 'ta', 'th', 'vi');
  CREATE TYPE "public"."enum__module_text_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_course_text_lang" AS ENUM('en', 'ar', 'bn', 'fil', 'hi', 'id', 'km', 'lo', 'ms', 'my', 'ne', 'si', 'ta', 'th', 'vi');
  CREATE TYPE "public"."enum_course_text_method" AS ENUM('human', 'machine', 'machine-edited');
  CREATE TYPE "public"."enum_course_text_translated_from_lang" AS ENUM('en', 'ar', 'bn', 'fil', 'hi', 'id', 'km', 'lo', 'ms', 'my', 'ne', 'si', 'ta', 'th', 'vi');
  CREATE TYPE "public"."enum_course_text_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__course_text_v_version_lang" AS ENUM('en', 'ar', 'bn', 'fil', 'hi', 'id', 'km', 'lo', 'ms', 'my', 'ne', 'si', 'ta', 'th', 'vi');
  CREATE TYPE "public"."enum__course_text_v_version_method" AS ENUM('human', 'machine', 'machine-edited');
  CREATE TYPE "public"."enum__course_text_v_version_translated_from_lang" AS ENUM('en', 'ar', 'bn', 'fil', 'hi', 'id', 'km', 'lo', 'ms', 'my', 'ne', 'si', 'ta', 'th', 'vi');
  CREATE TYPE "public"."enum__course_text_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_event_text_lang" AS ENUM('en', 'ar', 'bn', 'fil', 'hi', 'id', 'km', 'lo', 'ms', 'my', 'ne', 'si', 'ta', 'th', 'vi');
  CREATE TYPE "public"."enum_event_text_method" AS ENUM('human', 'machine', 'machine-edited');
  CREATE TYPE "public"."enum_event_text_translated_from_lang" AS ENUM('en', 'ar', 'bn', 'fil', 'hi', 'id', 'km', 'lo', 'ms', 'my', 'ne', 'si', 'ta', 'th', 'vi');
  CREATE TYPE "public"."enum_event_text_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__event_text_v_version_lang" AS ENUM('en', 'ar', 'bn', 'fil', 'hi', 'id', 'km', 'lo', 'ms', 'my', 'ne', 'si', 'ta', 'th', 'vi');
  CREATE TYPE "public"."enum__event_text_v_version_method" AS ENUM('human', 'machine', 'machine-edited');
  CREATE TYPE "public"."enum__event_text_v_version_translated_from_lang" AS ENUM('en', 'ar', 'bn', 'fil', 'hi', 'id', 'km', 'lo', 'ms', 'my', 'ne', 'si', 'ta', 'th', 'vi');
  CREATE TYPE "public"."enum__event_text_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_alert_text_lang" AS ENUM('en', 'ar', 'bn', 'fil', 'hi', 'id', 'km', 'lo', 'ms', 'my', 'ne', 'si', 'ta', 'th', 'vi');
  CREATE TYPE "public"."enum_alert_text_method" AS ENUM('human', 'machine', 'machine-edited');
  CREATE TYPE "public"."enum_alert_text_translated_from_lang" AS ENUM('en', 'ar', 'bn', 'fil', 'hi', 'id', 'km', 'lo', 'ms', 'my', 'ne', 'si', 'ta', 'th', 'vi');
  CREATE TYPE "public"."enum_alert_text_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__alert_text_v_version_lang" AS ENUM('en', 'ar', 'bn', 'fil', 'hi', 'id', 'km', 'lo', 'ms', 'my', 'ne', 'si', 'ta', 'th', 'vi');
  CREATE TYPE "public"."enum__alert_text_v_version_method" AS ENUM('human', 'machine', 'machine-edited');
  CREATE TYPE "public"."enum__alert_text_v_version_translated_from_lang" AS ENUM('en', 'ar', 'bn', 'fil', 'hi', 'id', 'km', 'lo', 'ms', 'my', 'ne', 'si', 'ta', 'th', 'vi');
  CREATE TYPE "public"."enum__alert_text_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_term_text_lang" AS ENUM('en', 'ar', 'bn', 'fil', 'hi', 'id', 'km', 'lo', 'ms', 'my', 'ne', 'si', 'ta', 'th', 'vi');
  CREATE TYPE "public"."enum_term_text_method" AS ENUM('human', 'machine', 'machine-edited');
  CREATE TYPE "public"."enum_term_text_translated_from_lang" AS ENUM('en', 'ar', 'bn', 'fil', 'hi', 'id', 'km', 'lo', 'ms', 'my', 'ne', 'si', 'ta', 'th', 'vi');
  CREATE TYPE "public"."enum_term_text_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__term_text_v_version_lang" AS ENUM('en', 'ar', 'bn', 'fil', 'hi', 'id', 'km', 'lo', 'ms', 'my', 'ne', 'si', 'ta', 'th', 'vi');
  CREATE TYPE "public"."enum__term_text_v_version_method" AS ENUM('human', 'machine', 'machine-edited');
  CREATE TYPE "public"."enum__term_text_v_version_translated_from_lang" AS ENUM('en', 'ar', 'bn', 'fil', 'hi', 'id', 'km', 'lo', 'ms', 'my', 'ne', 'si', 'ta', 'th', 'vi');
  CREATE TYPE "public"."enum__term_text_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_statistic_text_lang" AS ENUM('en', 'ar', 'bn', 'fil', 'hi', 'id', 'km', 'lo', 'ms', 'my', 'ne', 'si', 'ta', 'th', 'vi');
  CREATE TYPE "public"."enum_statistic_text_method" AS ENUM('human', 'machine', 'machine-edited');
  CREATE TYPE "public"."enum_statistic_text_translated_from_lang" AS ENUM('en', 'ar', 'bn', 'fil', 'hi', 'id', 'km', 'lo', 'ms', 'my', 'ne', 'si', 'ta', 'th', 'vi');
  CREATE TYPE "public"."enum_statistic_text_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__statistic_text_v_version_lang" AS ENUM('en', 'ar', 'bn', 'fil', 'hi', 'id', 'km', 'lo', 'ms', 'my', 'ne', 'si', 'ta', 'th', 'vi');
  CREATE TYPE "public"."enum__statistic_text_v_version_method" AS ENUM('human', 'machine', 'machine-edited');
  CREATE TYPE "public"."enum__statistic_text_v_version_translated_from_lang" AS ENUM('en', 'ar', 'bn', 'fil', 'hi', 'id', 'km', 'lo', 'ms', 'my', 'ne', 'si', 'ta', 'th', 'vi');
  CREATE TYPE "public"."enum__statistic_text_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_users_langs" AS ENUM('en', 'ar', 'bn', 'fil', 'hi', 'id', 'km', 'lo', 'ms', 'my', 'ne', 'si', 'ta', 'th', 'vi');
  CREATE TYPE "public"."enum_users_role" AS ENUM('administrator', 'editor');
  CREATE TYPE "public"."enum_publications_state" AS ENUM('building', 'live', 'failed');
  CREATE TABLE "articles_topics" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_articles_topics",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "articles_audiences" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_articles_audiences",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "articles_work" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_articles_work",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "articles_countries" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_articles_countries",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "articles_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"resource_id" integer,
  	"title" varchar,
  	"url" varchar,
  	"locator" varchar,
  	"as_of" varchar
  );
  
  CREATE TABLE "articles" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"slug" varchar,
  	"kind" "enum_articles_kind",
  	"stage" "enum_articles_stage",
  	"position" numeric DEFAULT 100,
  	"sensitive" boolean DEFAULT false,
  	"source_lang" "enum_articles_source_lang" DEFAULT 'en',
  	"published_on" varchar,
  	"consent" "enum_articles_consent",
  	"anonymised" boolean,
  	"next_id" integer,
  	"as_of" varchar,
  	"verified_on" varchar,
  	"verified_by" varchar,
  	"review_every" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_articles_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "articles_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"law_facts_id" integer
  );
  
  CREATE TABLE "_articles_v_version_topics" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__articles_v_version_topics",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_articles_v_version_audiences" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__articles_v_version_audiences",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_articles_v_version_work" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__articles_v_version_work",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_articles_v_version_countries" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__articles_v_version_countries",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_articles_v_version_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"resource_id" integer,
  	"title" varchar,
  	"url" varchar,
  	"locator" varchar,
  	"as_of" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_articles_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_slug" varchar,
  	"version_kind" "enum__articles_v_version_kind",
  	"version_stage" "enum__articles_v_version_stage",
  	"version_position" numeric DEFAULT 100,
  	"version_sensitive" boolean DEFAULT false,
  	"version_source_lang" "enum__articles_v_version_source_lang" DEFAULT 'en',
  	"version_published_on" varchar,
  	"version_consent" "enum__articles_v_version_consent",
  	"version_anonymised" boolean,
  	"version_next_id" integer,
  	"version_as_of" varchar,
  	"version_verified_on" varchar,
  	"version_verified_by" varchar,
  	"version_review_every" numeric,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__articles_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "_articles_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"law_facts_id" integer
  );
  
  CREATE TABLE "claims_topics" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_claims_topics",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "claims_countries" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_claims_countries",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "claims_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"resource_id" integer,
  	"title" varchar,
  	"url" varchar,
  	"locator" varchar,
  	"as_of" varchar
  );
  
  CREATE TABLE "claims" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"slug" varchar,
  	"verdict" "enum_claims_verdict",
  	"source_lang" "enum_claims_source_lang" DEFAULT 'en',
  	"expires" varchar,
  	"as_of" varchar,
  	"verified_on" varchar,
  	"verified_by" varchar,
  	"review_every" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_claims_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "_claims_v_version_topics" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__claims_v_version_topics",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_claims_v_version_countries" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__claims_v_version_countries",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_claims_v_version_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"resource_id" integer,
  	"title" varchar,
  	"url" varchar,
  	"locator" varchar,
  	"as_of" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_claims_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_slug" varchar,
  	"version_verdict" "enum__claims_v_version_verdict",
  	"version_source_lang" "enum__claims_v_version_source_lang" DEFAULT 'en',
  	"version_expires" varchar,
  	"version_as_of" varchar,
  	"version_verified_on" varchar,
  	"version_verified_by" varchar,
  	"version_review_every" numeric,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__claims_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "events_countries" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_events_countries",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "events_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"resource_id" integer,
  	"title" varchar,
  	"url" varchar,
  	"locator" varchar,
  	"as_of" varchar
  );
  
  CREATE TABLE "events" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"slug" varchar,
  	"kind" "enum_events_kind",
  	"every_year" varchar,
  	"starts_on" varchar,
  	"ends_on" varchar,
  	"place" varchar,
  	"url" varchar,
  	"source_lang" "enum_events_source_lang" DEFAULT 'en',
  	"as_of" varchar,
  	"verified_on" varchar,
  	"verified_by" varchar,
  	"review_every" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_events_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "events_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"organisations_id" integer
  );
  
  CREATE TABLE "_events_v_version_countries" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__events_v_version_countries",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_events_v_version_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"resource_id" integer,
  	"title" varchar,
  	"url" varchar,
  	"locator" varchar,
  	"as_of" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_events_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_slug" varchar,
  	"version_kind" "enum__events_v_version_kind",
  	"version_every_year" varchar,
  	"version_starts_on" varchar,
  	"version_ends_on" varchar,
  	"version_place" varchar,
  	"version_url" varchar,
  	"version_source_lang" "enum__events_v_version_source_lang" DEFAULT 'en',
  	"version_as_of" varchar,
  	"version_verified_on" varchar,
  	"version_verified_by" varchar,
  	"version_review_every" numeric,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__events_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "_events_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"organisations_id" integer
  );
  
  CREATE TABLE "alerts_countries" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_alerts_countries",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "alerts_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"resource_id" integer,
  	"title" varchar,
  	"url" varchar,
  	"locator" varchar,
  	"as_of" varchar
  );
  
  CREATE TABLE "alerts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"slug" varchar,
  	"severity" "enum_alerts_severity",
  	"starts_on" varchar,
  	"expires" varchar,
  	"source_lang" "enum_alerts_source_lang" DEFAULT 'en',
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_alerts_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "_alerts_v_version_countries" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__alerts_v_version_countries",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_alerts_v_version_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"resource_id" integer,
  	"title" varchar,
  	"url" varchar,
  	"locator" varchar,
  	"as_of" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_alerts_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_slug" varchar,
  	"version_severity" "enum__alerts_v_version_severity",
  	"version_starts_on" varchar,
  	"version_expires" varchar,
  	"version_source_lang" "enum__alerts_v_version_source_lang" DEFAULT 'en',
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__alerts_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "laws_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"resource_id" integer,
  	"title" varchar,
  	"url" varchar,
  	"locator" varchar,
  	"as_of" varchar
  );
  
  CREATE TABLE "laws" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"slug" "enum_laws_slug",
  	"source_lang" "enum_laws_source_lang" DEFAULT 'en',
  	"as_of" varchar,
  	"verified_on" varchar,
  	"verified_by" varchar,
  	"review_every" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_laws_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "laws_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"instruments_id" integer
  );
  
  CREATE TABLE "_laws_v_version_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"resource_id" integer,
  	"title" varchar,
  	"url" varchar,
  	"locator" varchar,
  	"as_of" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_laws_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_slug" "enum__laws_v_version_slug",
  	"version_source_lang" "enum__laws_v_version_source_lang" DEFAULT 'en',
  	"version_as_of" varchar,
  	"version_verified_on" varchar,
  	"version_verified_by" varchar,
  	"version_review_every" numeric,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__laws_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "_laws_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"instruments_id" integer
  );
  
  CREATE TABLE "law_facts_work" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_law_facts_work",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "law_facts_citations" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"instrument_id" integer,
  	"articles" varchar
  );
  
  CREATE TABLE "law_facts_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"resource_id" integer,
  	"title" varchar,
  	"url" varchar,
  	"locator" varchar,
  	"as_of" varchar
  );
  
  CREATE TABLE "law_facts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"slug" varchar,
  	"country" "enum_law_facts_country",
  	"question" "enum_law_facts_question",
  	"answer" "enum_law_facts_answer",
  	"caveat" "enum_law_facts_caveat",
  	"legal_review" boolean DEFAULT false,
  	"source_lang" "enum_law_facts_source_lang" DEFAULT 'en',
  	"as_of" varchar,
  	"verified_on" varchar,
  	"verified_by" varchar,
  	"review_every" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_law_facts_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "_law_facts_v_version_work" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__law_facts_v_version_work",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_law_facts_v_version_citations" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"instrument_id" integer,
  	"articles" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_law_facts_v_version_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"resource_id" integer,
  	"title" varchar,
  	"url" varchar,
  	"locator" varchar,
  	"as_of" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_law_facts_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_slug" varchar,
  	"version_country" "enum__law_facts_v_version_country",
  	"version_question" "enum__law_facts_v_version_question",
  	"version_answer" "enum__law_facts_v_version_answer",
  	"version_caveat" "enum__law_facts_v_version_caveat",
  	"version_legal_review" boolean DEFAULT false,
  	"version_source_lang" "enum__law_facts_v_version_source_lang" DEFAULT 'en',
  	"version_as_of" varchar,
  	"version_verified_on" varchar,
  	"version_verified_by" varchar,
  	"version_review_every" numeric,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__law_facts_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "instruments_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"resource_id" integer,
  	"title" varchar,
  	"url" varchar,
  	"locator" varchar,
  	"as_of" varchar
  );
  
  CREATE TABLE "instruments" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"slug" varchar,
  	"kind" "enum_instruments_kind",
  	"country" "enum_instruments_country",
  	"convention" "enum_instruments_convention",
  	"citation" varchar,
  	"adopted" varchar,
  	"url" varchar,
  	"source_lang" "enum_instruments_source_lang" DEFAULT 'en',
  	"as_of" varchar,
  	"verified_on" varchar,
  	"verified_by" varchar,
  	"review_every" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_instruments_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "_instruments_v_version_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"resource_id" integer,
  	"title" varchar,
  	"url" varchar,
  	"locator" varchar,
  	"as_of" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_instruments_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_slug" varchar,
  	"version_kind" "enum__instruments_v_version_kind",
  	"version_country" "enum__instruments_v_version_country",
  	"version_convention" "enum__instruments_v_version_convention",
  	"version_citation" varchar,
  	"version_adopted" varchar,
  	"version_url" varchar,
  	"version_source_lang" "enum__instruments_v_version_source_lang" DEFAULT 'en',
  	"version_as_of" varchar,
  	"version_verified_on" varchar,
  	"version_verified_by" varchar,
  	"version_review_every" numeric,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__instruments_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "ratifications_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"resource_id" integer,
  	"title" varchar,
  	"url" varchar,
  	"locator" varchar,
  	"as_of" varchar
  );
  
  CREATE TABLE "ratifications" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"slug" varchar,
  	"country" "enum_ratifications_country",
  	"convention" "enum_ratifications_convention",
  	"status" "enum_ratifications_own_status",
  	"date" varchar,
  	"source_lang" "enum_ratifications_source_lang" DEFAULT 'en',
  	"as_of" varchar,
  	"verified_on" varchar,
  	"verified_by" varchar,
  	"review_every" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_ratifications_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "_ratifications_v_version_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"resource_id" integer,
  	"title" varchar,
  	"url" varchar,
  	"locator" varchar,
  	"as_of" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_ratifications_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_slug" varchar,
  	"version_country" "enum__ratifications_v_version_country",
  	"version_convention" "enum__ratifications_v_version_convention",
  	"version_status" "enum__ratifications_v_version_own_status",
  	"version_date" varchar,
  	"version_source_lang" "enum__ratifications_v_version_source_lang" DEFAULT 'en',
  	"version_as_of" varchar,
  	"version_verified_on" varchar,
  	"version_verified_by" varchar,
  	"version_review_every" numeric,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__ratifications_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "countries_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"resource_id" integer,
  	"title" varchar,
  	"url" varchar,
  	"locator" varchar,
  	"as_of" varchar
  );
  
  CREATE TABLE "countries" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"slug" "enum_countries_slug",
  	"source_lang" "enum_countries_source_lang" DEFAULT 'en',
  	"as_of" varchar,
  	"verified_on" varchar,
  	"verified_by" varchar,
  	"review_every" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_countries_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "countries_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"organisations_id" integer
  );
  
  CREATE TABLE "_countries_v_version_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"resource_id" integer,
  	"title" varchar,
  	"url" varchar,
  	"locator" varchar,
  	"as_of" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_countries_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_slug" "enum__countries_v_version_slug",
  	"version_source_lang" "enum__countries_v_version_source_lang" DEFAULT 'en',
  	"version_as_of" varchar,
  	"version_verified_on" varchar,
  	"version_verified_by" varchar,
  	"version_review_every" numeric,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__countries_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "_countries_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"organisations_id" integer
  );
  
  CREATE TABLE "hotlines_from" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_hotlines_from",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "hotlines_audiences" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_hotlines_audiences",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "hotlines_phones_from" (
  	"order" integer NOT NULL,
  	"parent_id" varchar NOT NULL,
  	"value" "enum_hotlines_phones_from",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "hotlines_phones" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"number" varchar,
  	"kind" "enum_hotlines_phones_kind",
  	"free" boolean
  );
  
  CREATE TABLE "hotlines_opening_days" (
  	"order" integer NOT NULL,
  	"parent_id" varchar NOT NULL,
  	"value" "enum_hotlines_opening_days",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "hotlines_opening" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"opens" varchar,
  	"closes" varchar
  );
  
  CREATE TABLE "hotlines_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"resource_id" integer,
  	"title" varchar,
  	"url" varchar,
  	"locator" varchar,
  	"as_of" varchar
  );
  
  CREATE TABLE "hotlines" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"slug" varchar,
  	"country" "enum_hotlines_country",
  	"serves_abroad" boolean DEFAULT false,
  	"operator_kind" "enum_hotlines_operator_kind",
  	"operator_id" integer,
  	"website" varchar,
  	"email" varchar,
  	"all_hours" boolean,
  	"grade" "enum_hotlines_grade",
  	"confirmed_on" varchar,
  	"expires" varchar,
  	"source_lang" "enum_hotlines_source_lang" DEFAULT 'en',
  	"as_of" varchar,
  	"verified_on" varchar,
  	"verified_by" varchar,
  	"review_every" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_hotlines_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "hotlines_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_hotlines_v_version_from" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__hotlines_v_version_from",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_hotlines_v_version_audiences" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__hotlines_v_version_audiences",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_hotlines_v_version_phones_from" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__hotlines_v_version_phones_from",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_hotlines_v_version_phones" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"number" varchar,
  	"kind" "enum__hotlines_v_version_phones_kind",
  	"free" boolean,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_hotlines_v_version_opening_days" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__hotlines_v_version_opening_days",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_hotlines_v_version_opening" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"opens" varchar,
  	"closes" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_hotlines_v_version_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"resource_id" integer,
  	"title" varchar,
  	"url" varchar,
  	"locator" varchar,
  	"as_of" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_hotlines_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_slug" varchar,
  	"version_country" "enum__hotlines_v_version_country",
  	"version_serves_abroad" boolean DEFAULT false,
  	"version_operator_kind" "enum__hotlines_v_version_operator_kind",
  	"version_operator_id" integer,
  	"version_website" varchar,
  	"version_email" varchar,
  	"version_all_hours" boolean,
  	"version_grade" "enum__hotlines_v_version_grade",
  	"version_confirmed_on" varchar,
  	"version_expires" varchar,
  	"version_source_lang" "enum__hotlines_v_version_source_lang" DEFAULT 'en',
  	"version_as_of" varchar,
  	"version_verified_on" varchar,
  	"version_verified_by" varchar,
  	"version_review_every" numeric,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__hotlines_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "_hotlines_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "centres_services" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_centres_services",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "centres_audiences" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_centres_audiences",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "centres_nationalities" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_centres_nationalities",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "centres_phones_from" (
  	"order" integer NOT NULL,
  	"parent_id" varchar NOT NULL,
  	"value" "enum_centres_phones_from",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "centres_phones" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"number" varchar,
  	"kind" "enum_centres_phones_kind",
  	"free" boolean
  );
  
  CREATE TABLE "centres_opening_days" (
  	"order" integer NOT NULL,
  	"parent_id" varchar NOT NULL,
  	"value" "enum_centres_opening_days",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "centres_opening" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"opens" varchar,
  	"closes" varchar
  );
  
  CREATE TABLE "centres_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"resource_id" integer,
  	"title" varchar,
  	"url" varchar,
  	"locator" varchar,
  	"as_of" varchar
  );
  
  CREATE TABLE "centres" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"slug" varchar,
  	"country" "enum_centres_country",
  	"place" varchar,
  	"province" varchar,
  	"mode" "enum_centres_mode",
  	"status" "enum_centres_own_status",
  	"part_of_id" integer,
  	"address" varchar,
  	"email" varchar,
  	"website" varchar,
  	"location_lat" numeric,
  	"location_lon" numeric,
  	"location_precision" "enum_centres_location_precision",
  	"opened_on" varchar,
  	"source_lang" "enum_centres_source_lang" DEFAULT 'en',
  	"as_of" varchar,
  	"verified_on" varchar,
  	"verified_by" varchar,
  	"review_every" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_centres_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "centres_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "centres_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"organisations_id" integer
  );
  
  CREATE TABLE "_centres_v_version_services" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__centres_v_version_services",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_centres_v_version_audiences" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__centres_v_version_audiences",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_centres_v_version_nationalities" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__centres_v_version_nationalities",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_centres_v_version_phones_from" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__centres_v_version_phones_from",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_centres_v_version_phones" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"number" varchar,
  	"kind" "enum__centres_v_version_phones_kind",
  	"free" boolean,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_centres_v_version_opening_days" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__centres_v_version_opening_days",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_centres_v_version_opening" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"opens" varchar,
  	"closes" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_centres_v_version_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"resource_id" integer,
  	"title" varchar,
  	"url" varchar,
  	"locator" varchar,
  	"as_of" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_centres_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_slug" varchar,
  	"version_country" "enum__centres_v_version_country",
  	"version_place" varchar,
  	"version_province" varchar,
  	"version_mode" "enum__centres_v_version_mode",
  	"version_status" "enum__centres_v_version_own_status",
  	"version_part_of_id" integer,
  	"version_address" varchar,
  	"version_email" varchar,
  	"version_website" varchar,
  	"version_location_lat" numeric,
  	"version_location_lon" numeric,
  	"version_location_precision" "enum__centres_v_version_location_precision",
  	"version_opened_on" varchar,
  	"version_source_lang" "enum__centres_v_version_source_lang" DEFAULT 'en',
  	"version_as_of" varchar,
  	"version_verified_on" varchar,
  	"version_verified_by" varchar,
  	"version_review_every" numeric,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__centres_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "_centres_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_centres_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"organisations_id" integer
  );
  
  CREATE TABLE "organisations_phones_from" (
  	"order" integer NOT NULL,
  	"parent_id" varchar NOT NULL,
  	"value" "enum_organisations_phones_from",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "organisations_phones" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"number" varchar,
  	"kind" "enum_organisations_phones_kind",
  	"free" boolean
  );
  
  CREATE TABLE "organisations_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"resource_id" integer,
  	"title" varchar,
  	"url" varchar,
  	"locator" varchar,
  	"as_of" varchar
  );
  
  CREATE TABLE "organisations" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"slug" varchar,
  	"kind" "enum_organisations_kind",
  	"name" varchar,
  	"abbreviation" varchar,
  	"english_name" varchar,
  	"country" "enum_organisations_country",
  	"part_of_id" integer,
  	"founded" varchar,
  	"address" varchar,
  	"email" varchar,
  	"website" varchar,
  	"source_lang" "enum_organisations_source_lang" DEFAULT 'en',
  	"as_of" varchar,
  	"verified_on" varchar,
  	"verified_by" varchar,
  	"review_every" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_organisations_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "organisations_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"organisations_id" integer
  );
  
  CREATE TABLE "_organisations_v_version_phones_from" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__organisations_v_version_phones_from",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_organisations_v_version_phones" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"number" varchar,
  	"kind" "enum__organisations_v_version_phones_kind",
  	"free" boolean,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_organisations_v_version_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"resource_id" integer,
  	"title" varchar,
  	"url" varchar,
  	"locator" varchar,
  	"as_of" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_organisations_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_slug" varchar,
  	"version_kind" "enum__organisations_v_version_kind",
  	"version_name" varchar,
  	"version_abbreviation" varchar,
  	"version_english_name" varchar,
  	"version_country" "enum__organisations_v_version_country",
  	"version_part_of_id" integer,
  	"version_founded" varchar,
  	"version_address" varchar,
  	"version_email" varchar,
  	"version_website" varchar,
  	"version_source_lang" "enum__organisations_v_version_source_lang" DEFAULT 'en',
  	"version_as_of" varchar,
  	"version_verified_on" varchar,
  	"version_verified_by" varchar,
  	"version_review_every" numeric,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__organisations_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "_organisations_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"organisations_id" integer
  );
  
  CREATE TABLE "agreements_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"resource_id" integer,
  	"title" varchar,
  	"url" varchar,
  	"locator" varchar,
  	"as_of" varchar
  );
  
  CREATE TABLE "agreements" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"slug" varchar,
  	"kind" "enum_agreements_kind",
  	"status" "enum_agreements_own_status",
  	"parties_count" numeric,
  	"signed_on" varchar,
  	"place" varchar,
  	"follows_id" integer,
  	"source_lang" "enum_agreements_source_lang" DEFAULT 'en',
  	"as_of" varchar,
  	"verified_on" varchar,
  	"verified_by" varchar,
  	"review_every" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_agreements_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "agreements_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"organisations_id" integer
  );
  
  CREATE TABLE "_agreements_v_version_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"resource_id" integer,
  	"title" varchar,
  	"url" varchar,
  	"locator" varchar,
  	"as_of" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_agreements_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_slug" varchar,
  	"version_kind" "enum__agreements_v_version_kind",
  	"version_status" "enum__agreements_v_version_own_status",
  	"version_parties_count" numeric,
  	"version_signed_on" varchar,
  	"version_place" varchar,
  	"version_follows_id" integer,
  	"version_source_lang" "enum__agreements_v_version_source_lang" DEFAULT 'en',
  	"version_as_of" varchar,
  	"version_verified_on" varchar,
  	"version_verified_by" varchar,
  	"version_review_every" numeric,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__agreements_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "_agreements_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"organisations_id" integer
  );
  
  CREATE TABLE "courses_audiences" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_courses_audiences",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "courses_topics" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_courses_topics",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "courses_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"resource_id" integer,
  	"title" varchar,
  	"url" varchar,
  	"locator" varchar,
  	"as_of" varchar
  );
  
  CREATE TABLE "courses" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"slug" varchar,
  	"position" numeric DEFAULT 100,
  	"source_lang" "enum_courses_source_lang" DEFAULT 'en',
  	"as_of" varchar,
  	"verified_on" varchar,
  	"verified_by" varchar,
  	"review_every" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_courses_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "courses_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"modules_id" integer
  );
  
  CREATE TABLE "_courses_v_version_audiences" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__courses_v_version_audiences",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_courses_v_version_topics" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__courses_v_version_topics",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_courses_v_version_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"resource_id" integer,
  	"title" varchar,
  	"url" varchar,
  	"locator" varchar,
  	"as_of" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_courses_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_slug" varchar,
  	"version_position" numeric DEFAULT 100,
  	"version_source_lang" "enum__courses_v_version_source_lang" DEFAULT 'en',
  	"version_as_of" varchar,
  	"version_verified_on" varchar,
  	"version_verified_by" varchar,
  	"version_review_every" numeric,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__courses_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "_courses_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"modules_id" integer
  );
  
  CREATE TABLE "modules" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"slug" varchar,
  	"source_lang" "enum_modules_source_lang" DEFAULT 'en',
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_modules_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "modules_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"sessions_id" integer
  );
  
  CREATE TABLE "_modules_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_slug" varchar,
  	"version_source_lang" "enum__modules_v_version_source_lang" DEFAULT 'en',
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__modules_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "_modules_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"sessions_id" integer
  );
  
  CREATE TABLE "sessions_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"resource_id" integer,
  	"title" varchar,
  	"url" varchar,
  	"locator" varchar,
  	"as_of" varchar
  );
  
  CREATE TABLE "sessions" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"slug" varchar,
  	"minutes" numeric,
  	"group_size_min" numeric,
  	"group_size_max" numeric,
  	"source_lang" "enum_sessions_source_lang" DEFAULT 'en',
  	"as_of" varchar,
  	"verified_on" varchar,
  	"verified_by" varchar,
  	"review_every" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_sessions_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "sessions_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"law_facts_id" integer,
  	"articles_id" integer
  );
  
  CREATE TABLE "_sessions_v_version_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"resource_id" integer,
  	"title" varchar,
  	"url" varchar,
  	"locator" varchar,
  	"as_of" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_sessions_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_slug" varchar,
  	"version_minutes" numeric,
  	"version_group_size_min" numeric,
  	"version_group_size_max" numeric,
  	"version_source_lang" "enum__sessions_v_version_source_lang" DEFAULT 'en',
  	"version_as_of" varchar,
  	"version_verified_on" varchar,
  	"version_verified_by" varchar,
  	"version_review_every" numeric,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__sessions_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "_sessions_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"law_facts_id" integer,
  	"articles_id" integer
  );
  
  CREATE TABLE "terms_topics" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_terms_topics",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "terms_countries" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_terms_countries",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "terms_forms" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"lang" varchar,
  	"form" varchar,
  	"latin" varchar
  );
  
  CREATE TABLE "terms_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"resource_id" integer,
  	"title" varchar,
  	"url" varchar,
  	"locator" varchar,
  	"as_of" varchar
  );
  
  CREATE TABLE "terms" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"slug" varchar,
  	"source_lang" "enum_terms_source_lang" DEFAULT 'en',
  	"as_of" varchar,
  	"verified_on" varchar,
  	"verified_by" varchar,
  	"review_every" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_terms_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "_terms_v_version_topics" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__terms_v_version_topics",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_terms_v_version_countries" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__terms_v_version_countries",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_terms_v_version_forms" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"lang" varchar,
  	"form" varchar,
  	"latin" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_terms_v_version_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"resource_id" integer,
  	"title" varchar,
  	"url" varchar,
  	"locator" varchar,
  	"as_of" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_terms_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_slug" varchar,
  	"version_source_lang" "enum__terms_v_version_source_lang" DEFAULT 'en',
  	"version_as_of" varchar,
  	"version_verified_on" varchar,
  	"version_verified_by" varchar,
  	"version_review_every" numeric,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__terms_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "resources_countries" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_resources_countries",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "resources" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"slug" varchar,
  	"kind" "enum_resources_kind",
  	"title" varchar,
  	"publisher" varchar,
  	"published" varchar,
  	"url" varchar,
  	"isbn" varchar,
  	"source_lang" "enum_resources_source_lang" DEFAULT 'en',
  	"as_of" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_resources_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "resources_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_resources_v_version_countries" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__resources_v_version_countries",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_resources_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_slug" varchar,
  	"version_kind" "enum__resources_v_version_kind",
  	"version_title" varchar,
  	"version_publisher" varchar,
  	"version_published" varchar,
  	"version_url" varchar,
  	"version_isbn" varchar,
  	"version_source_lang" "enum__resources_v_version_source_lang" DEFAULT 'en',
  	"version_as_of" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__resources_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "_resources_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "statistics_countries" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_statistics_countries",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "statistics_rows" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"key" varchar
  );
  
  CREATE TABLE "statistics_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"resource_id" integer,
  	"title" varchar,
  	"url" varchar,
  	"locator" varchar,
  	"as_of" varchar
  );
  
  CREATE TABLE "statistics" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"slug" varchar,
  	"unit" "enum_statistics_unit",
  	"total" numeric,
  	"source_lang" "enum_statistics_source_lang" DEFAULT 'en',
  	"as_of" varchar,
  	"verified_on" varchar,
  	"verified_by" varchar,
  	"review_every" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_statistics_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "statistics_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "statistics_numbers" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"number" numeric,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL
  );
  
  CREATE TABLE "_statistics_v_version_countries" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__statistics_v_version_countries",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_statistics_v_version_rows" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_statistics_v_version_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"resource_id" integer,
  	"title" varchar,
  	"url" varchar,
  	"locator" varchar,
  	"as_of" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_statistics_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_slug" varchar,
  	"version_unit" "enum__statistics_v_version_unit",
  	"version_total" numeric,
  	"version_source_lang" "enum__statistics_v_version_source_lang" DEFAULT 'en',
  	"version_as_of" varchar,
  	"version_verified_on" varchar,
  	"version_verified_by" varchar,
  	"version_review_every" numeric,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__statistics_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "_statistics_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_statistics_v_numbers" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"number" numeric,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL
  );
  
  CREATE TABLE "media" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"credit" varchar,
  	"licence" varchar,
  	"source_lang" "enum_media_source_lang" DEFAULT 'en',
  	"slug" varchar,
  	"sha256" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_media_status" DEFAULT 'draft',
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric,
  	"focal_x" numeric,
  	"focal_y" numeric
  );
  
  CREATE TABLE "_media_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_credit" varchar,
  	"version_licence" varchar,
  	"version_source_lang" "enum__media_v_version_source_lang" DEFAULT 'en',
  	"version_slug" varchar,
  	"version_sha256" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__media_v_version_status" DEFAULT 'draft',
  	"version_url" varchar,
  	"version_thumbnail_u_r_l" varchar,
  	"version_filename" varchar,
  	"version_mime_type" varchar,
  	"version_filesize" numeric,
  	"version_width" numeric,
  	"version_height" numeric,
  	"version_focal_x" numeric,
  	"version_focal_y" numeric,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "resource_text" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"lang" "enum_resource_text_lang",
  	"method" "enum_resource_text_method" DEFAULT 'human',
  	"revision" numeric DEFAULT 1,
  	"translated_from_lang" "enum_resource_text_translated_from_lang",
  	"translated_from_revision" numeric,
  	"reviewed_on" varchar,
  	"reviewed_by" varchar,
  	"summary" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_resource_text_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "resource_text_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_resource_text_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_parent_id" integer,
  	"version_lang" "enum__resource_text_v_version_lang",
  	"version_method" "enum__resource_text_v_version_method" DEFAULT 'human',
  	"version_revision" numeric DEFAULT 1,
  	"version_translated_from_lang" "enum__resource_text_v_version_translated_from_lang",
  	"version_translated_from_revision" numeric,
  	"version_reviewed_on" varchar,
  	"version_reviewed_by" varchar,
  	"version_summary" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__resource_text_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "_resource_text_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "media_text" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"lang" "enum_media_text_lang",
  	"method" "enum_media_text_method" DEFAULT 'human',
  	"revision" numeric DEFAULT 1,
  	"translated_from_lang" "enum_media_text_translated_from_lang",
  	"translated_from_revision" numeric,
  	"reviewed_on" varchar,
  	"reviewed_by" varchar,
  	"alt" varchar,
  	"caption" varchar,
  	"transcript" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_media_text_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "media_text_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_media_text_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_parent_id" integer,
  	"version_lang" "enum__media_text_v_version_lang",
  	"version_method" "enum__media_text_v_version_method" DEFAULT 'human',
  	"version_revision" numeric DEFAULT 1,
  	"version_translated_from_lang" "enum__media_text_v_version_translated_from_lang",
  	"version_translated_from_revision" numeric,
  	"version_reviewed_on" varchar,
  	"version_reviewed_by" varchar,
  	"version_alt" varchar,
  	"version_caption" varchar,
  	"version_transcript" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__media_text_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "_media_text_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "organisation_text" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"lang" "enum_organisation_text_lang",
  	"method" "enum_organisation_text_method" DEFAULT 'human',
  	"revision" numeric DEFAULT 1,
  	"translated_from_lang" "enum_organisation_text_translated_from_lang",
  	"translated_from_revision" numeric,
  	"reviewed_on" varchar,
  	"reviewed_by" varchar,
  	"summary" varchar,
  	"body" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_organisation_text_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "organisation_text_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_organisation_text_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_parent_id" integer,
  	"version_lang" "enum__organisation_text_v_version_lang",
  	"version_method" "enum__organisation_text_v_version_method" DEFAULT 'human',
  	"version_revision" numeric DEFAULT 1,
  	"version_translated_from_lang" "enum__organisation_text_v_version_translated_from_lang",
  	"version_translated_from_revision" numeric,
  	"version_reviewed_on" varchar,
  	"version_reviewed_by" varchar,
  	"version_summary" varchar,
  	"version_body" jsonb,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__organisation_text_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "_organisation_text_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "instrument_text" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"lang" "enum_instrument_text_lang",
  	"method" "enum_instrument_text_method" DEFAULT 'human',
  	"revision" numeric DEFAULT 1,
  	"translated_from_lang" "enum_instrument_text_translated_from_lang",
  	"translated_from_revision" numeric,
  	"reviewed_on" varchar,
  	"reviewed_by" varchar,
  	"title" varchar,
  	"summary" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_instrument_text_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "instrument_text_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_instrument_text_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_parent_id" integer,
  	"version_lang" "enum__instrument_text_v_version_lang",
  	"version_method" "enum__instrument_text_v_version_method" DEFAULT 'human',
  	"version_revision" numeric DEFAULT 1,
  	"version_translated_from_lang" "enum__instrument_text_v_version_translated_from_lang",
  	"version_translated_from_revision" numeric,
  	"version_reviewed_on" varchar,
  	"version_reviewed_by" varchar,
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__instrument_text_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "_instrument_text_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "law_fact_text" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"lang" "enum_law_fact_text_lang",
  	"method" "enum_law_fact_text_method" DEFAULT 'human',
  	"revision" numeric DEFAULT 1,
  	"translated_from_lang" "enum_law_fact_text_translated_from_lang",
  	"translated_from_revision" numeric,
  	"reviewed_on" varchar,
  	"reviewed_by" varchar,
  	"summary" varchar,
  	"note" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_law_fact_text_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "law_fact_text_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_law_fact_text_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_parent_id" integer,
  	"version_lang" "enum__law_fact_text_v_version_lang",
  	"version_method" "enum__law_fact_text_v_version_method" DEFAULT 'human',
  	"version_revision" numeric DEFAULT 1,
  	"version_translated_from_lang" "enum__law_fact_text_v_version_translated_from_lang",
  	"version_translated_from_revision" numeric,
  	"version_reviewed_on" varchar,
  	"version_reviewed_by" varchar,
  	"version_summary" varchar,
  	"version_note" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__law_fact_text_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "_law_fact_text_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "ratification_text" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"lang" "enum_ratification_text_lang",
  	"method" "enum_ratification_text_method" DEFAULT 'human',
  	"revision" numeric DEFAULT 1,
  	"translated_from_lang" "enum_ratification_text_translated_from_lang",
  	"translated_from_revision" numeric,
  	"reviewed_on" varchar,
  	"reviewed_by" varchar,
  	"note" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_ratification_text_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "ratification_text_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_ratification_text_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_parent_id" integer,
  	"version_lang" "enum__ratification_text_v_version_lang",
  	"version_method" "enum__ratification_text_v_version_method" DEFAULT 'human',
  	"version_revision" numeric DEFAULT 1,
  	"version_translated_from_lang" "enum__ratification_text_v_version_translated_from_lang",
  	"version_translated_from_revision" numeric,
  	"version_reviewed_on" varchar,
  	"version_reviewed_by" varchar,
  	"version_note" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__ratification_text_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "_ratification_text_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "law_text" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"lang" "enum_law_text_lang",
  	"method" "enum_law_text_method" DEFAULT 'human',
  	"revision" numeric DEFAULT 1,
  	"translated_from_lang" "enum_law_text_translated_from_lang",
  	"translated_from_revision" numeric,
  	"reviewed_on" varchar,
  	"reviewed_by" varchar,
  	"summary" varchar,
  	"body" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_law_text_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "law_text_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_law_text_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_parent_id" integer,
  	"version_lang" "enum__law_text_v_version_lang",
  	"version_method" "enum__law_text_v_version_method" DEFAULT 'human',
  	"version_revision" numeric DEFAULT 1,
  	"version_translated_from_lang" "enum__law_text_v_version_translated_from_lang",
  	"version_translated_from_revision" numeric,
  	"version_reviewed_on" varchar,
  	"version_reviewed_by" varchar,
  	"version_summary" varchar,
  	"version_body" jsonb,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__law_text_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "_law_text_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "country_text" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"lang" "enum_country_text_lang",
  	"method" "enum_country_text_method" DEFAULT 'human',
  	"revision" numeric DEFAULT 1,
  	"translated_from_lang" "enum_country_text_translated_from_lang",
  	"translated_from_revision" numeric,
  	"reviewed_on" varchar,
  	"reviewed_by" varchar,
  	"summary" varchar,
  	"body" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_country_text_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "country_text_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_country_text_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_parent_id" integer,
  	"version_lang" "enum__country_text_v_version_lang",
  	"version_method" "enum__country_text_v_version_method" DEFAULT 'human',
  	"version_revision" numeric DEFAULT 1,
  	"version_translated_from_lang" "enum__country_text_v_version_translated_from_lang",
  	"version_translated_from_revision" numeric,
  	"version_reviewed_on" varchar,
  	"version_reviewed_by" varchar,
  	"version_summary" varchar,
  	"version_body" jsonb,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__country_text_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "_country_text_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "centre_text" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"lang" "enum_centre_text_lang",
  	"method" "enum_centre_text_method" DEFAULT 'human',
  	"revision" numeric DEFAULT 1,
  	"translated_from_lang" "enum_centre_text_translated_from_lang",
  	"translated_from_revision" numeric,
  	"reviewed_on" varchar,
  	"reviewed_by" varchar,
  	"title" varchar,
  	"summary" varchar,
  	"body" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_centre_text_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "centre_text_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_centre_text_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_parent_id" integer,
  	"version_lang" "enum__centre_text_v_version_lang",
  	"version_method" "enum__centre_text_v_version_method" DEFAULT 'human',
  	"version_revision" numeric DEFAULT 1,
  	"version_translated_from_lang" "enum__centre_text_v_version_translated_from_lang",
  	"version_translated_from_revision" numeric,
  	"version_reviewed_on" varchar,
  	"version_reviewed_by" varchar,
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_body" jsonb,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__centre_text_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "_centre_text_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "hotline_text" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"lang" "enum_hotline_text_lang",
  	"method" "enum_hotline_text_method" DEFAULT 'human',
  	"revision" numeric DEFAULT 1,
  	"translated_from_lang" "enum_hotline_text_translated_from_lang",
  	"translated_from_revision" numeric,
  	"reviewed_on" varchar,
  	"reviewed_by" varchar,
  	"title" varchar,
  	"answers" varchar,
  	"risk" varchar,
  	"note" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_hotline_text_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "hotline_text_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_hotline_text_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_parent_id" integer,
  	"version_lang" "enum__hotline_text_v_version_lang",
  	"version_method" "enum__hotline_text_v_version_method" DEFAULT 'human',
  	"version_revision" numeric DEFAULT 1,
  	"version_translated_from_lang" "enum__hotline_text_v_version_translated_from_lang",
  	"version_translated_from_revision" numeric,
  	"version_reviewed_on" varchar,
  	"version_reviewed_by" varchar,
  	"version_title" varchar,
  	"version_answers" varchar,
  	"version_risk" varchar,
  	"version_note" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__hotline_text_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "_hotline_text_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "agreement_text" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"lang" "enum_agreement_text_lang",
  	"method" "enum_agreement_text_method" DEFAULT 'human',
  	"revision" numeric DEFAULT 1,
  	"translated_from_lang" "enum_agreement_text_translated_from_lang",
  	"translated_from_revision" numeric,
  	"reviewed_on" varchar,
  	"reviewed_by" varchar,
  	"title" varchar,
  	"summary" varchar,
  	"body" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_agreement_text_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "agreement_text_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_agreement_text_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_parent_id" integer,
  	"version_lang" "enum__agreement_text_v_version_lang",
  	"version_method" "enum__agreement_text_v_version_method" DEFAULT 'human',
  	"version_revision" numeric DEFAULT 1,
  	"version_translated_from_lang" "enum__agreement_text_v_version_translated_from_lang",
  	"version_translated_from_revision" numeric,
  	"version_reviewed_on" varchar,
  	"version_reviewed_by" varchar,
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_body" jsonb,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__agreement_text_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "_agreement_text_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "article_text" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"lang" "enum_article_text_lang",
  	"method" "enum_article_text_method" DEFAULT 'human',
  	"revision" numeric DEFAULT 1,
  	"translated_from_lang" "enum_article_text_translated_from_lang",
  	"translated_from_revision" numeric,
  	"reviewed_on" varchar,
  	"reviewed_by" varchar,
  	"title" varchar,
  	"summary" varchar,
  	"audio_id" integer,
  	"body" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_article_text_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "article_text_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_article_text_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_parent_id" integer,
  	"version_lang" "enum__article_text_v_version_lang",
  	"version_method" "enum__article_text_v_version_method" DEFAULT 'human',
  	"version_revision" numeric DEFAULT 1,
  	"version_translated_from_lang" "enum__article_text_v_version_translated_from_lang",
  	"version_translated_from_revision" numeric,
  	"version_reviewed_on" varchar,
  	"version_reviewed_by" varchar,
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_audio_id" integer,
  	"version_body" jsonb,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__article_text_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "_article_text_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "claim_text" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"lang" "enum_claim_text_lang",
  	"method" "enum_claim_text_method" DEFAULT 'human',
  	"revision" numeric DEFAULT 1,
  	"translated_from_lang" "enum_claim_text_translated_from_lang",
  	"translated_from_revision" numeric,
  	"reviewed_on" varchar,
  	"reviewed_by" varchar,
  	"title" varchar,
  	"summary" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_claim_text_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "claim_text_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_claim_text_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_parent_id" integer,
  	"version_lang" "enum__claim_text_v_version_lang",
  	"version_method" "enum__claim_text_v_version_method" DEFAULT 'human',
  	"version_revision" numeric DEFAULT 1,
  	"version_translated_from_lang" "enum__claim_text_v_version_translated_from_lang",
  	"version_translated_from_revision" numeric,
  	"version_reviewed_on" varchar,
  	"version_reviewed_by" varchar,
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__claim_text_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "_claim_text_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "session_text_quiz_answers" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"text" varchar,
  	"right" boolean DEFAULT false
  );
  
  CREATE TABLE "session_text_quiz" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"question" varchar,
  	"explanation" varchar
  );
  
  CREATE TABLE "session_text" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"lang" "enum_session_text_lang",
  	"method" "enum_session_text_method" DEFAULT 'human',
  	"revision" numeric DEFAULT 1,
  	"translated_from_lang" "enum_session_text_translated_from_lang",
  	"translated_from_revision" numeric,
  	"reviewed_on" varchar,
  	"reviewed_by" varchar,
  	"title" varchar,
  	"summary" varchar,
  	"safety" varchar,
  	"body" jsonb,
  	"facilitator_notes" jsonb,
  	"handout" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_session_text_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "session_text_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_session_text_v_version_quiz_answers" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"text" varchar,
  	"right" boolean DEFAULT false,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_session_text_v_version_quiz" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"question" varchar,
  	"explanation" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_session_text_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_parent_id" integer,
  	"version_lang" "enum__session_text_v_version_lang",
  	"version_method" "enum__session_text_v_version_method" DEFAULT 'human',
  	"version_revision" numeric DEFAULT 1,
  	"version_translated_from_lang" "enum__session_text_v_version_translated_from_lang",
  	"version_translated_from_revision" numeric,
  	"version_reviewed_on" varchar,
  	"version_reviewed_by" varchar,
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_safety" varchar,
  	"version_body" jsonb,
  	"version_facilitator_notes" jsonb,
  	"version_handout" jsonb,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__session_text_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "_session_text_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "module_text" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"lang" "enum_module_text_lang",
  	"method" "enum_module_text_method" DEFAULT 'human',
  	"revision" numeric DEFAULT 1,
  	"translated_from_lang" "enum_module_text_translated_from_lang",
  	"translated_from_revision" numeric,
  	"reviewed_on" varchar,
  	"reviewed_by" varchar,
  	"title" varchar,
  	"summary" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_module_text_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "module_text_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_module_text_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_parent_id" integer,
  	"version_lang" "enum__module_text_v_version_lang",
  	"version_method" "enum__module_text_v_version_method" DEFAULT 'human',
  	"version_revision" numeric DEFAULT 1,
  	"version_translated_from_lang" "enum__module_text_v_version_translated_from_lang",
  	"version_translated_from_revision" numeric,
  	"version_reviewed_on" varchar,
  	"version_reviewed_by" varchar,
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__module_text_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "_module_text_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "course_text" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"lang" "enum_course_text_lang",
  	"method" "enum_course_text_method" DEFAULT 'human',
  	"revision" numeric DEFAULT 1,
  	"translated_from_lang" "enum_course_text_translated_from_lang",
  	"translated_from_revision" numeric,
  	"reviewed_on" varchar,
  	"reviewed_by" varchar,
  	"title" varchar,
  	"summary" varchar,
  	"body" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_course_text_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "course_text_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_course_text_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_parent_id" integer,
  	"version_lang" "enum__course_text_v_version_lang",
  	"version_method" "enum__course_text_v_version_method" DEFAULT 'human',
  	"version_revision" numeric DEFAULT 1,
  	"version_translated_from_lang" "enum__course_text_v_version_translated_from_lang",
  	"version_translated_from_revision" numeric,
  	"version_reviewed_on" varchar,
  	"version_reviewed_by" varchar,
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_body" jsonb,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__course_text_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "_course_text_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "event_text" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"lang" "enum_event_text_lang",
  	"method" "enum_event_text_method" DEFAULT 'human',
  	"revision" numeric DEFAULT 1,
  	"translated_from_lang" "enum_event_text_translated_from_lang",
  	"translated_from_revision" numeric,
  	"reviewed_on" varchar,
  	"reviewed_by" varchar,
  	"title" varchar,
  	"summary" varchar,
  	"body" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_event_text_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "event_text_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_event_text_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_parent_id" integer,
  	"version_lang" "enum__event_text_v_version_lang",
  	"version_method" "enum__event_text_v_version_method" DEFAULT 'human',
  	"version_revision" numeric DEFAULT 1,
  	"version_translated_from_lang" "enum__event_text_v_version_translated_from_lang",
  	"version_translated_from_revision" numeric,
  	"version_reviewed_on" varchar,
  	"version_reviewed_by" varchar,
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_body" jsonb,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__event_text_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "_event_text_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "alert_text" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"lang" "enum_alert_text_lang",
  	"method" "enum_alert_text_method" DEFAULT 'human',
  	"revision" numeric DEFAULT 1,
  	"translated_from_lang" "enum_alert_text_translated_from_lang",
  	"translated_from_revision" numeric,
  	"reviewed_on" varchar,
  	"reviewed_by" varchar,
  	"title" varchar,
  	"summary" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_alert_text_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "alert_text_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_alert_text_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_parent_id" integer,
  	"version_lang" "enum__alert_text_v_version_lang",
  	"version_method" "enum__alert_text_v_version_method" DEFAULT 'human',
  	"version_revision" numeric DEFAULT 1,
  	"version_translated_from_lang" "enum__alert_text_v_version_translated_from_lang",
  	"version_translated_from_revision" numeric,
  	"version_reviewed_on" varchar,
  	"version_reviewed_by" varchar,
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__alert_text_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "_alert_text_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "term_text" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"lang" "enum_term_text_lang",
  	"method" "enum_term_text_method" DEFAULT 'human',
  	"revision" numeric DEFAULT 1,
  	"translated_from_lang" "enum_term_text_translated_from_lang",
  	"translated_from_revision" numeric,
  	"reviewed_on" varchar,
  	"reviewed_by" varchar,
  	"title" varchar,
  	"summary" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_term_text_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "term_text_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_term_text_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_parent_id" integer,
  	"version_lang" "enum__term_text_v_version_lang",
  	"version_method" "enum__term_text_v_version_method" DEFAULT 'human',
  	"version_revision" numeric DEFAULT 1,
  	"version_translated_from_lang" "enum__term_text_v_version_translated_from_lang",
  	"version_translated_from_revision" numeric,
  	"version_reviewed_on" varchar,
  	"version_reviewed_by" varchar,
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__term_text_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "_term_text_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "statistic_text_labels" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"label" varchar
  );
  
  CREATE TABLE "statistic_text" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"lang" "enum_statistic_text_lang",
  	"method" "enum_statistic_text_method" DEFAULT 'human',
  	"revision" numeric DEFAULT 1,
  	"translated_from_lang" "enum_statistic_text_translated_from_lang",
  	"translated_from_revision" numeric,
  	"reviewed_on" varchar,
  	"reviewed_by" varchar,
  	"title" varchar,
  	"summary" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_statistic_text_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "statistic_text_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_statistic_text_v_version_labels" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"label" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_statistic_text_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_parent_id" integer,
  	"version_lang" "enum__statistic_text_v_version_lang",
  	"version_method" "enum__statistic_text_v_version_method" DEFAULT 'human',
  	"version_revision" numeric DEFAULT 1,
  	"version_translated_from_lang" "enum__statistic_text_v_version_translated_from_lang",
  	"version_translated_from_revision" numeric,
  	"version_reviewed_on" varchar,
  	"version_reviewed_by" varchar,
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__statistic_text_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "_statistic_text_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "users_langs" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_users_langs",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "users_sessions" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"created_at" timestamp(3) with time zone,
  	"expires_at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "users" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"role" "enum_users_role" DEFAULT 'editor' NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"email" varchar NOT NULL,
  	"reset_password_token" varchar,
  	"reset_password_expiration" timestamp(3) with time zone,
  	"salt" varchar,
  	"hash" varchar,
  	"reset_password_requested_at" timestamp(3) with time zone,
  	"login_attempts" numeric DEFAULT 0,
  	"lock_until" timestamp(3) with time zone
  );
  
  CREATE TABLE "publications" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"state" "enum_publications_state" NOT NULL,
  	"message" varchar,
  	"release" varchar,
  	"seconds" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_kv" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"data" jsonb NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"global_slug" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"articles_id" integer,
  	"claims_id" integer,
  	"events_id" integer,
  	"alerts_id" integer,
  	"laws_id" integer,
  	"law_facts_id" integer,
  	"instruments_id" integer,
  	"ratifications_id" integer,
  	"countries_id" integer,
  	"hotlines_id" integer,
  	"centres_id" integer,
  	"organisations_id" integer,
  	"agreements_id" integer,
  	"courses_id" integer,
  	"modules_id" integer,
  	"sessions_id" integer,
  	"terms_id" integer,
  	"resources_id" integer,
  	"statistics_id" integer,
  	"media_id" integer,
  	"resource_text_id" integer,
  	"media_text_id" integer,
  	"organisation_text_id" integer,
  	"instrument_text_id" integer,
  	"law_fact_text_id" integer,
  	"ratification_text_id" integer,
  	"law_text_id" integer,
  	"country_text_id" integer,
  	"centre_text_id" integer,
  	"hotline_text_id" integer,
  	"agreement_text_id" integer,
  	"article_text_id" integer,
  	"claim_text_id" integer,
  	"session_text_id" integer,
  	"module_text_id" integer,
  	"course_text_id" integer,
  	"event_text_id" integer,
  	"alert_text_id" integer,
  	"term_text_id" integer,
  	"statistic_text_id" integer,
  	"users_id" integer,
  	"publications_id" integer
  );
  
  CREATE TABLE "payload_preferences" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"value" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_preferences_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" integer
  );
  
  CREATE TABLE "payload_migrations" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"batch" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "settings" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"operator_id" integer,
  	"operator_name" varchar,
  	"contact_email" varchar,
  	"security_email" varchar,
  	"exit_url" varchar,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  ALTER TABLE "articles_topics" ADD CONSTRAINT "articles_topics_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_audiences" ADD CONSTRAINT "articles_audiences_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_work" ADD CONSTRAINT "articles_work_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_countries" ADD CONSTRAINT "articles_countries_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_sources" ADD CONSTRAINT "articles_sources_resource_id_resources_id_fk" FOREIGN KEY ("resource_id") REFERENCES "public"."resources"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "articles_sources" ADD CONSTRAINT "articles_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles" ADD CONSTRAINT "articles_next_id_articles_id_fk" FOREIGN KEY ("next_id") REFERENCES "public"."articles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "articles_rels" ADD CONSTRAINT "articles_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_rels" ADD CONSTRAINT "articles_rels_law_facts_fk" FOREIGN KEY ("law_facts_id") REFERENCES "public"."law_facts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_version_topics" ADD CONSTRAINT "_articles_v_version_topics_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_articles_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_version_audiences" ADD CONSTRAINT "_articles_v_version_audiences_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_articles_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_version_work" ADD CONSTRAINT "_articles_v_version_work_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_articles_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_version_countries" ADD CONSTRAINT "_articles_v_version_countries_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_articles_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_version_sources" ADD CONSTRAINT "_articles_v_version_sources_resource_id_resources_id_fk" FOREIGN KEY ("resource_id") REFERENCES "public"."resources"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v_version_sources" ADD CONSTRAINT "_articles_v_version_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_articles_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v" ADD CONSTRAINT "_articles_v_parent_id_articles_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."articles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v" ADD CONSTRAINT "_articles_v_version_next_id_articles_id_fk" FOREIGN KEY ("version_next_id") REFERENCES "public"."articles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v_rels" ADD CONSTRAINT "_articles_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_articles_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_rels" ADD CONSTRAINT "_articles_v_rels_law_facts_fk" FOREIGN KEY ("law_facts_id") REFERENCES "public"."law_facts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "claims_topics" ADD CONSTRAINT "claims_topics_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."claims"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "claims_countries" ADD CONSTRAINT "claims_countries_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."claims"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "claims_sources" ADD CONSTRAINT "claims_sources_resource_id_resources_id_fk" FOREIGN KEY ("resource_id") REFERENCES "public"."resources"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "claims_sources" ADD CONSTRAINT "claims_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."claims"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_claims_v_version_topics" ADD CONSTRAINT "_claims_v_version_topics_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_claims_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_claims_v_version_countries" ADD CONSTRAINT "_claims_v_version_countries_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_claims_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_claims_v_version_sources" ADD CONSTRAINT "_claims_v_version_sources_resource_id_resources_id_fk" FOREIGN KEY ("resource_id") REFERENCES "public"."resources"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_claims_v_version_sources" ADD CONSTRAINT "_claims_v_version_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_claims_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_claims_v" ADD CONSTRAINT "_claims_v_parent_id_claims_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."claims"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "events_countries" ADD CONSTRAINT "events_countries_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_sources" ADD CONSTRAINT "events_sources_resource_id_resources_id_fk" FOREIGN KEY ("resource_id") REFERENCES "public"."resources"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "events_sources" ADD CONSTRAINT "events_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_rels" ADD CONSTRAINT "events_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_rels" ADD CONSTRAINT "events_rels_organisations_fk" FOREIGN KEY ("organisations_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_version_countries" ADD CONSTRAINT "_events_v_version_countries_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_events_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_version_sources" ADD CONSTRAINT "_events_v_version_sources_resource_id_resources_id_fk" FOREIGN KEY ("resource_id") REFERENCES "public"."resources"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_events_v_version_sources" ADD CONSTRAINT "_events_v_version_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_events_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v" ADD CONSTRAINT "_events_v_parent_id_events_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."events"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_events_v_rels" ADD CONSTRAINT "_events_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_events_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_rels" ADD CONSTRAINT "_events_v_rels_organisations_fk" FOREIGN KEY ("organisations_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "alerts_countries" ADD CONSTRAINT "alerts_countries_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."alerts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "alerts_sources" ADD CONSTRAINT "alerts_sources_resource_id_resources_id_fk" FOREIGN KEY ("resource_id") REFERENCES "public"."resources"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "alerts_sources" ADD CONSTRAINT "alerts_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."alerts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_alerts_v_version_countries" ADD CONSTRAINT "_alerts_v_version_countries_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_alerts_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_alerts_v_version_sources" ADD CONSTRAINT "_alerts_v_version_sources_resource_id_resources_id_fk" FOREIGN KEY ("resource_id") REFERENCES "public"."resources"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_alerts_v_version_sources" ADD CONSTRAINT "_alerts_v_version_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_alerts_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_alerts_v" ADD CONSTRAINT "_alerts_v_parent_id_alerts_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."alerts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "laws_sources" ADD CONSTRAINT "laws_sources_resource_id_resources_id_fk" FOREIGN KEY ("resource_id") REFERENCES "public"."resources"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "laws_sources" ADD CONSTRAINT "laws_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."laws"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "laws_rels" ADD CONSTRAINT "laws_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."laws"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "laws_rels" ADD CONSTRAINT "laws_rels_instruments_fk" FOREIGN KEY ("instruments_id") REFERENCES "public"."instruments"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_laws_v_version_sources" ADD CONSTRAINT "_laws_v_version_sources_resource_id_resources_id_fk" FOREIGN KEY ("resource_id") REFERENCES "public"."resources"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_laws_v_version_sources" ADD CONSTRAINT "_laws_v_version_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_laws_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_laws_v" ADD CONSTRAINT "_laws_v_parent_id_laws_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."laws"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_laws_v_rels" ADD CONSTRAINT "_laws_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_laws_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_laws_v_rels" ADD CONSTRAINT "_laws_v_rels_instruments_fk" FOREIGN KEY ("instruments_id") REFERENCES "public"."instruments"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "law_facts_work" ADD CONSTRAINT "law_facts_work_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."law_facts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "law_facts_citations" ADD CONSTRAINT "law_facts_citations_instrument_id_instruments_id_fk" FOREIGN KEY ("instrument_id") REFERENCES "public"."instruments"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "law_facts_citations" ADD CONSTRAINT "law_facts_citations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."law_facts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "law_facts_sources" ADD CONSTRAINT "law_facts_sources_resource_id_resources_id_fk" FOREIGN KEY ("resource_id") REFERENCES "public"."resources"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "law_facts_sources" ADD CONSTRAINT "law_facts_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."law_facts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_law_facts_v_version_work" ADD CONSTRAINT "_law_facts_v_version_work_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_law_facts_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_law_facts_v_version_citations" ADD CONSTRAINT "_law_facts_v_version_citations_instrument_id_instruments_id_fk" FOREIGN KEY ("instrument_id") REFERENCES "public"."instruments"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_law_facts_v_version_citations" ADD CONSTRAINT "_law_facts_v_version_citations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_law_facts_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_law_facts_v_version_sources" ADD CONSTRAINT "_law_facts_v_version_sources_resource_id_resources_id_fk" FOREIGN KEY ("resource_id") REFERENCES "public"."resources"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_law_facts_v_version_sources" ADD CONSTRAINT "_law_facts_v_version_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_law_facts_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_law_facts_v" ADD CONSTRAINT "_law_facts_v_parent_id_law_facts_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."law_facts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "instruments_sources" ADD CONSTRAINT "instruments_sources_resource_id_resources_id_fk" FOREIGN KEY ("resource_id") REFERENCES "public"."resources"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "instruments_sources" ADD CONSTRAINT "instruments_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."instruments"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_instruments_v_version_sources" ADD CONSTRAINT "_instruments_v_version_sources_resource_id_resources_id_fk" FOREIGN KEY ("resource_id") REFERENCES "public"."resources"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_instruments_v_version_sources" ADD CONSTRAINT "_instruments_v_version_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_instruments_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_instruments_v" ADD CONSTRAINT "_instruments_v_parent_id_instruments_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."instruments"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "ratifications_sources" ADD CONSTRAINT "ratifications_sources_resource_id_resources_id_fk" FOREIGN KEY ("resource_id") REFERENCES "public"."resources"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "ratifications_sources" ADD CONSTRAINT "ratifications_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."ratifications"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_ratifications_v_version_sources" ADD CONSTRAINT "_ratifications_v_version_sources_resource_id_resources_id_fk" FOREIGN KEY ("resource_id") REFERENCES "public"."resources"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_ratifications_v_version_sources" ADD CONSTRAINT "_ratifications_v_version_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_ratifications_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_ratifications_v" ADD CONSTRAINT "_ratifications_v_parent_id_ratifications_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."ratifications"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "countries_sources" ADD CONSTRAINT "countries_sources_resource_id_resources_id_fk" FOREIGN KEY ("resource_id") REFERENCES "public"."resources"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "countries_sources" ADD CONSTRAINT "countries_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."countries"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "countries_rels" ADD CONSTRAINT "countries_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."countries"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "countries_rels" ADD CONSTRAINT "countries_rels_organisations_fk" FOREIGN KEY ("organisations_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_countries_v_version_sources" ADD CONSTRAINT "_countries_v_version_sources_resource_id_resources_id_fk" FOREIGN KEY ("resource_id") REFERENCES "public"."resources"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_countries_v_version_sources" ADD CONSTRAINT "_countries_v_version_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_countries_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_countries_v" ADD CONSTRAINT "_countries_v_parent_id_countries_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."countries"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_countries_v_rels" ADD CONSTRAINT "_countries_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_countries_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_countries_v_rels" ADD CONSTRAINT "_countries_v_rels_organisations_fk" FOREIGN KEY ("organisations_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "hotlines_from" ADD CONSTRAINT "hotlines_from_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."hotlines"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "hotlines_audiences" ADD CONSTRAINT "hotlines_audiences_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."hotlines"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "hotlines_phones_from" ADD CONSTRAINT "hotlines_phones_from_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."hotlines_phones"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "hotlines_phones" ADD CONSTRAINT "hotlines_phones_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."hotlines"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "hotlines_opening_days" ADD CONSTRAINT "hotlines_opening_days_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."hotlines_opening"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "hotlines_opening" ADD CONSTRAINT "hotlines_opening_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."hotlines"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "hotlines_sources" ADD CONSTRAINT "hotlines_sources_resource_id_resources_id_fk" FOREIGN KEY ("resource_id") REFERENCES "public"."resources"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "hotlines_sources" ADD CONSTRAINT "hotlines_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."hotlines"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "hotlines" ADD CONSTRAINT "hotlines_operator_id_organisations_id_fk" FOREIGN KEY ("operator_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "hotlines_texts" ADD CONSTRAINT "hotlines_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."hotlines"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_hotlines_v_version_from" ADD CONSTRAINT "_hotlines_v_version_from_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_hotlines_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_hotlines_v_version_audiences" ADD CONSTRAINT "_hotlines_v_version_audiences_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_hotlines_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_hotlines_v_version_phones_from" ADD CONSTRAINT "_hotlines_v_version_phones_from_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_hotlines_v_version_phones"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_hotlines_v_version_phones" ADD CONSTRAINT "_hotlines_v_version_phones_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_hotlines_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_hotlines_v_version_opening_days" ADD CONSTRAINT "_hotlines_v_version_opening_days_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_hotlines_v_version_opening"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_hotlines_v_version_opening" ADD CONSTRAINT "_hotlines_v_version_opening_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_hotlines_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_hotlines_v_version_sources" ADD CONSTRAINT "_hotlines_v_version_sources_resource_id_resources_id_fk" FOREIGN KEY ("resource_id") REFERENCES "public"."resources"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_hotlines_v_version_sources" ADD CONSTRAINT "_hotlines_v_version_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_hotlines_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_hotlines_v" ADD CONSTRAINT "_hotlines_v_parent_id_hotlines_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."hotlines"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_hotlines_v" ADD CONSTRAINT "_hotlines_v_version_operator_id_organisations_id_fk" FOREIGN KEY ("version_operator_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_hotlines_v_texts" ADD CONSTRAINT "_hotlines_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_hotlines_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "centres_services" ADD CONSTRAINT "centres_services_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."centres"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "centres_audiences" ADD CONSTRAINT "centres_audiences_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."centres"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "centres_nationalities" ADD CONSTRAINT "centres_nationalities_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."centres"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "centres_phones_from" ADD CONSTRAINT "centres_phones_from_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."centres_phones"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "centres_phones" ADD CONSTRAINT "centres_phones_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."centres"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "centres_opening_days" ADD CONSTRAINT "centres_opening_days_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."centres_opening"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "centres_opening" ADD CONSTRAINT "centres_opening_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."centres"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "centres_sources" ADD CONSTRAINT "centres_sources_resource_id_resources_id_fk" FOREIGN KEY ("resource_id") REFERENCES "public"."resources"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "centres_sources" ADD CONSTRAINT "centres_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."centres"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "centres" ADD CONSTRAINT "centres_part_of_id_centres_id_fk" FOREIGN KEY ("part_of_id") REFERENCES "public"."centres"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "centres_texts" ADD CONSTRAINT "centres_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."centres"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "centres_rels" ADD CONSTRAINT "centres_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."centres"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "centres_rels" ADD CONSTRAINT "centres_rels_organisations_fk" FOREIGN KEY ("organisations_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_centres_v_version_services" ADD CONSTRAINT "_centres_v_version_services_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_centres_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_centres_v_version_audiences" ADD CONSTRAINT "_centres_v_version_audiences_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_centres_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_centres_v_version_nationalities" ADD CONSTRAINT "_centres_v_version_nationalities_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_centres_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_centres_v_version_phones_from" ADD CONSTRAINT "_centres_v_version_phones_from_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_centres_v_version_phones"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_centres_v_version_phones" ADD CONSTRAINT "_centres_v_version_phones_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_centres_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_centres_v_version_opening_days" ADD CONSTRAINT "_centres_v_version_opening_days_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_centres_v_version_opening"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_centres_v_version_opening" ADD CONSTRAINT "_centres_v_version_opening_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_centres_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_centres_v_version_sources" ADD CONSTRAINT "_centres_v_version_sources_resource_id_resources_id_fk" FOREIGN KEY ("resource_id") REFERENCES "public"."resources"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_centres_v_version_sources" ADD CONSTRAINT "_centres_v_version_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_centres_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_centres_v" ADD CONSTRAINT "_centres_v_parent_id_centres_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."centres"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_centres_v" ADD CONSTRAINT "_centres_v_version_part_of_id_centres_id_fk" FOREIGN KEY ("version_part_of_id") REFERENCES "public"."centres"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_centres_v_texts" ADD CONSTRAINT "_centres_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_centres_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_centres_v_rels" ADD CONSTRAINT "_centres_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_centres_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_centres_v_rels" ADD CONSTRAINT "_centres_v_rels_organisations_fk" FOREIGN KEY ("organisations_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "organisations_phones_from" ADD CONSTRAINT "organisations_phones_from_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."organisations_phones"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "organisations_phones" ADD CONSTRAINT "organisations_phones_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "organisations_sources" ADD CONSTRAINT "organisations_sources_resource_id_resources_id_fk" FOREIGN KEY ("resource_id") REFERENCES "public"."resources"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "organisations_sources" ADD CONSTRAINT "organisations_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "organisations" ADD CONSTRAINT "organisations_part_of_id_organisations_id_fk" FOREIGN KEY ("part_of_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "organisations_rels" ADD CONSTRAINT "organisations_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "organisations_rels" ADD CONSTRAINT "organisations_rels_organisations_fk" FOREIGN KEY ("organisations_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_organisations_v_version_phones_from" ADD CONSTRAINT "_organisations_v_version_phones_from_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_organisations_v_version_phones"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_organisations_v_version_phones" ADD CONSTRAINT "_organisations_v_version_phones_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_organisations_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_organisations_v_version_sources" ADD CONSTRAINT "_organisations_v_version_sources_resource_id_resources_id_fk" FOREIGN KEY ("resource_id") REFERENCES "public"."resources"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_organisations_v_version_sources" ADD CONSTRAINT "_organisations_v_version_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_organisations_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_organisations_v" ADD CONSTRAINT "_organisations_v_parent_id_organisations_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_organisations_v" ADD CONSTRAINT "_organisations_v_version_part_of_id_organisations_id_fk" FOREIGN KEY ("version_part_of_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_organisations_v_rels" ADD CONSTRAINT "_organisations_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_organisations_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_organisations_v_rels" ADD CONSTRAINT "_organisations_v_rels_organisations_fk" FOREIGN KEY ("organisations_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "agreements_sources" ADD CONSTRAINT "agreements_sources_resource_id_resources_id_fk" FOREIGN KEY ("resource_id") REFERENCES "public"."resources"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "agreements_sources" ADD CONSTRAINT "agreements_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."agreements"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "agreements" ADD CONSTRAINT "agreements_follows_id_agreements_id_fk" FOREIGN KEY ("follows_id") REFERENCES "public"."agreements"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "agreements_rels" ADD CONSTRAINT "agreements_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."agreements"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "agreements_rels" ADD CONSTRAINT "agreements_rels_organisations_fk" FOREIGN KEY ("organisations_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_agreements_v_version_sources" ADD CONSTRAINT "_agreements_v_version_sources_resource_id_resources_id_fk" FOREIGN KEY ("resource_id") REFERENCES "public"."resources"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_agreements_v_version_sources" ADD CONSTRAINT "_agreements_v_version_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_agreements_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_agreements_v" ADD CONSTRAINT "_agreements_v_parent_id_agreements_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."agreements"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_agreements_v" ADD CONSTRAINT "_agreements_v_version_follows_id_agreements_id_fk" FOREIGN KEY ("version_follows_id") REFERENCES "public"."agreements"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_agreements_v_rels" ADD CONSTRAINT "_agreements_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_agreements_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_agreements_v_rels" ADD CONSTRAINT "_agreements_v_rels_organisations_fk" FOREIGN KEY ("organisations_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "courses_audiences" ADD CONSTRAINT "courses_audiences_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."courses"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "courses_topics" ADD CONSTRAINT "courses_topics_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."courses"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "courses_sources" ADD CONSTRAINT "courses_sources_resource_id_resources_id_fk" FOREIGN KEY ("resource_id") REFERENCES "public"."resources"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "courses_sources" ADD CONSTRAINT "courses_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."courses"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "courses_rels" ADD CONSTRAINT "courses_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."courses"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "courses_rels" ADD CONSTRAINT "courses_rels_modules_fk" FOREIGN KEY ("modules_id") REFERENCES "public"."modules"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_courses_v_version_audiences" ADD CONSTRAINT "_courses_v_version_audiences_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_courses_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_courses_v_version_topics" ADD CONSTRAINT "_courses_v_version_topics_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_courses_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_courses_v_version_sources" ADD CONSTRAINT "_courses_v_version_sources_resource_id_resources_id_fk" FOREIGN KEY ("resource_id") REFERENCES "public"."resources"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_courses_v_version_sources" ADD CONSTRAINT "_courses_v_version_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_courses_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_courses_v" ADD CONSTRAINT "_courses_v_parent_id_courses_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."courses"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_courses_v_rels" ADD CONSTRAINT "_courses_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_courses_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_courses_v_rels" ADD CONSTRAINT "_courses_v_rels_modules_fk" FOREIGN KEY ("modules_id") REFERENCES "public"."modules"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "modules_rels" ADD CONSTRAINT "modules_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."modules"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "modules_rels" ADD CONSTRAINT "modules_rels_sessions_fk" FOREIGN KEY ("sessions_id") REFERENCES "public"."sessions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_modules_v" ADD CONSTRAINT "_modules_v_parent_id_modules_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."modules"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_modules_v_rels" ADD CONSTRAINT "_modules_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_modules_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_modules_v_rels" ADD CONSTRAINT "_modules_v_rels_sessions_fk" FOREIGN KEY ("sessions_id") REFERENCES "public"."sessions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "sessions_sources" ADD CONSTRAINT "sessions_sources_resource_id_resources_id_fk" FOREIGN KEY ("resource_id") REFERENCES "public"."resources"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "sessions_sources" ADD CONSTRAINT "sessions_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."sessions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "sessions_rels" ADD CONSTRAINT "sessions_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."sessions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "sessions_rels" ADD CONSTRAINT "sessions_rels_law_facts_fk" FOREIGN KEY ("law_facts_id") REFERENCES "public"."law_facts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "sessions_rels" ADD CONSTRAINT "sessions_rels_articles_fk" FOREIGN KEY ("articles_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_sessions_v_version_sources" ADD CONSTRAINT "_sessions_v_version_sources_resource_id_resources_id_fk" FOREIGN KEY ("resource_id") REFERENCES "public"."resources"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_sessions_v_version_sources" ADD CONSTRAINT "_sessions_v_version_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_sessions_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_sessions_v" ADD CONSTRAINT "_sessions_v_parent_id_sessions_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."sessions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_sessions_v_rels" ADD CONSTRAINT "_sessions_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_sessions_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_sessions_v_rels" ADD CONSTRAINT "_sessions_v_rels_law_facts_fk" FOREIGN KEY ("law_facts_id") REFERENCES "public"."law_facts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_sessions_v_rels" ADD CONSTRAINT "_sessions_v_rels_articles_fk" FOREIGN KEY ("articles_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "terms_topics" ADD CONSTRAINT "terms_topics_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."terms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "terms_countries" ADD CONSTRAINT "terms_countries_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."terms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "terms_forms" ADD CONSTRAINT "terms_forms_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."terms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "terms_sources" ADD CONSTRAINT "terms_sources_resource_id_resources_id_fk" FOREIGN KEY ("resource_id") REFERENCES "public"."resources"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "terms_sources" ADD CONSTRAINT "terms_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."terms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_terms_v_version_topics" ADD CONSTRAINT "_terms_v_version_topics_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_terms_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_terms_v_version_countries" ADD CONSTRAINT "_terms_v_version_countries_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_terms_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_terms_v_version_forms" ADD CONSTRAINT "_terms_v_version_forms_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_terms_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_terms_v_version_sources" ADD CONSTRAINT "_terms_v_version_sources_resource_id_resources_id_fk" FOREIGN KEY ("resource_id") REFERENCES "public"."resources"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_terms_v_version_sources" ADD CONSTRAINT "_terms_v_version_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_terms_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_terms_v" ADD CONSTRAINT "_terms_v_parent_id_terms_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."terms"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "resources_countries" ADD CONSTRAINT "resources_countries_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."resources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "resources_texts" ADD CONSTRAINT "resources_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."resources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_resources_v_version_countries" ADD CONSTRAINT "_resources_v_version_countries_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_resources_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_resources_v" ADD CONSTRAINT "_resources_v_parent_id_resources_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."resources"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_resources_v_texts" ADD CONSTRAINT "_resources_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_resources_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "statistics_countries" ADD CONSTRAINT "statistics_countries_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."statistics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "statistics_rows" ADD CONSTRAINT "statistics_rows_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."statistics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "statistics_sources" ADD CONSTRAINT "statistics_sources_resource_id_resources_id_fk" FOREIGN KEY ("resource_id") REFERENCES "public"."resources"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "statistics_sources" ADD CONSTRAINT "statistics_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."statistics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "statistics_texts" ADD CONSTRAINT "statistics_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."statistics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "statistics_numbers" ADD CONSTRAINT "statistics_numbers_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."statistics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_statistics_v_version_countries" ADD CONSTRAINT "_statistics_v_version_countries_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_statistics_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_statistics_v_version_rows" ADD CONSTRAINT "_statistics_v_version_rows_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_statistics_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_statistics_v_version_sources" ADD CONSTRAINT "_statistics_v_version_sources_resource_id_resources_id_fk" FOREIGN KEY ("resource_id") REFERENCES "public"."resources"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_statistics_v_version_sources" ADD CONSTRAINT "_statistics_v_version_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_statistics_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_statistics_v" ADD CONSTRAINT "_statistics_v_parent_id_statistics_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."statistics"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_statistics_v_texts" ADD CONSTRAINT "_statistics_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_statistics_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_statistics_v_numbers" ADD CONSTRAINT "_statistics_v_numbers_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_statistics_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_media_v" ADD CONSTRAINT "_media_v_parent_id_media_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "resource_text" ADD CONSTRAINT "resource_text_parent_id_resources_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."resources"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "resource_text_texts" ADD CONSTRAINT "resource_text_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."resource_text"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_resource_text_v" ADD CONSTRAINT "_resource_text_v_parent_id_resource_text_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."resource_text"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_resource_text_v" ADD CONSTRAINT "_resource_text_v_version_parent_id_resources_id_fk" FOREIGN KEY ("version_parent_id") REFERENCES "public"."resources"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_resource_text_v_texts" ADD CONSTRAINT "_resource_text_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_resource_text_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "media_text" ADD CONSTRAINT "media_text_parent_id_media_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "media_text_texts" ADD CONSTRAINT "media_text_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."media_text"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_media_text_v" ADD CONSTRAINT "_media_text_v_parent_id_media_text_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."media_text"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_media_text_v" ADD CONSTRAINT "_media_text_v_version_parent_id_media_id_fk" FOREIGN KEY ("version_parent_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_media_text_v_texts" ADD CONSTRAINT "_media_text_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_media_text_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "organisation_text" ADD CONSTRAINT "organisation_text_parent_id_organisations_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "organisation_text_texts" ADD CONSTRAINT "organisation_text_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."organisation_text"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_organisation_text_v" ADD CONSTRAINT "_organisation_text_v_parent_id_organisation_text_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."organisation_text"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_organisation_text_v" ADD CONSTRAINT "_organisation_text_v_version_parent_id_organisations_id_fk" FOREIGN KEY ("version_parent_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_organisation_text_v_texts" ADD CONSTRAINT "_organisation_text_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_organisation_text_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "instrument_text" ADD CONSTRAINT "instrument_text_parent_id_instruments_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."instruments"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "instrument_text_texts" ADD CONSTRAINT "instrument_text_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."instrument_text"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_instrument_text_v" ADD CONSTRAINT "_instrument_text_v_parent_id_instrument_text_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."instrument_text"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_instrument_text_v" ADD CONSTRAINT "_instrument_text_v_version_parent_id_instruments_id_fk" FOREIGN KEY ("version_parent_id") REFERENCES "public"."instruments"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_instrument_text_v_texts" ADD CONSTRAINT "_instrument_text_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_instrument_text_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "law_fact_text" ADD CONSTRAINT "law_fact_text_parent_id_law_facts_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."law_facts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "law_fact_text_texts" ADD CONSTRAINT "law_fact_text_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."law_fact_text"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_law_fact_text_v" ADD CONSTRAINT "_law_fact_text_v_parent_id_law_fact_text_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."law_fact_text"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_law_fact_text_v" ADD CONSTRAINT "_law_fact_text_v_version_parent_id_law_facts_id_fk" FOREIGN KEY ("version_parent_id") REFERENCES "public"."law_facts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_law_fact_text_v_texts" ADD CONSTRAINT "_law_fact_text_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_law_fact_text_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "ratification_text" ADD CONSTRAINT "ratification_text_parent_id_ratifications_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."ratifications"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "ratification_text_texts" ADD CONSTRAINT "ratification_text_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."ratification_text"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_ratification_text_v" ADD CONSTRAINT "_ratification_text_v_parent_id_ratification_text_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."ratification_text"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_ratification_text_v" ADD CONSTRAINT "_ratification_text_v_version_parent_id_ratifications_id_fk" FOREIGN KEY ("version_parent_id") REFERENCES "public"."ratifications"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_ratification_text_v_texts" ADD CONSTRAINT "_ratification_text_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_ratification_text_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "law_text" ADD CONSTRAINT "law_text_parent_id_laws_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."laws"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "law_text_texts" ADD CONSTRAINT "law_text_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."law_text"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_law_text_v" ADD CONSTRAINT "_law_text_v_parent_id_law_text_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."law_text"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_law_text_v" ADD CONSTRAINT "_law_text_v_version_parent_id_laws_id_fk" FOREIGN KEY ("version_parent_id") REFERENCES "public"."laws"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_law_text_v_texts" ADD CONSTRAINT "_law_text_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_law_text_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "country_text" ADD CONSTRAINT "country_text_parent_id_countries_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."countries"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "country_text_texts" ADD CONSTRAINT "country_text_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."country_text"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_country_text_v" ADD CONSTRAINT "_country_text_v_parent_id_country_text_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."country_text"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_country_text_v" ADD CONSTRAINT "_country_text_v_version_parent_id_countries_id_fk" FOREIGN KEY ("version_parent_id") REFERENCES "public"."countries"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_country_text_v_texts" ADD CONSTRAINT "_country_text_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_country_text_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "centre_text" ADD CONSTRAINT "centre_text_parent_id_centres_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."centres"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "centre_text_texts" ADD CONSTRAINT "centre_text_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."centre_text"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_centre_text_v" ADD CONSTRAINT "_centre_text_v_parent_id_centre_text_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."centre_text"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_centre_text_v" ADD CONSTRAINT "_centre_text_v_version_parent_id_centres_id_fk" FOREIGN KEY ("version_parent_id") REFERENCES "public"."centres"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_centre_text_v_texts" ADD CONSTRAINT "_centre_text_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_centre_text_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "hotline_text" ADD CONSTRAINT "hotline_text_parent_id_hotlines_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."hotlines"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "hotline_text_texts" ADD CONSTRAINT "hotline_text_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."hotline_text"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_hotline_text_v" ADD CONSTRAINT "_hotline_text_v_parent_id_hotline_text_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."hotline_text"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_hotline_text_v" ADD CONSTRAINT "_hotline_text_v_version_parent_id_hotlines_id_fk" FOREIGN KEY ("version_parent_id") REFERENCES "public"."hotlines"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_hotline_text_v_texts" ADD CONSTRAINT "_hotline_text_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_hotline_text_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "agreement_text" ADD CONSTRAINT "agreement_text_parent_id_agreements_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."agreements"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "agreement_text_texts" ADD CONSTRAINT "agreement_text_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."agreement_text"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_agreement_text_v" ADD CONSTRAINT "_agreement_text_v_parent_id_agreement_text_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."agreement_text"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_agreement_text_v" ADD CONSTRAINT "_agreement_text_v_version_parent_id_agreements_id_fk" FOREIGN KEY ("version_parent_id") REFERENCES "public"."agreements"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_agreement_text_v_texts" ADD CONSTRAINT "_agreement_text_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_agreement_text_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "article_text" ADD CONSTRAINT "article_text_parent_id_articles_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."articles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "article_text" ADD CONSTRAINT "article_text_audio_id_media_id_fk" FOREIGN KEY ("audio_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "article_text_texts" ADD CONSTRAINT "article_text_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."article_text"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_article_text_v" ADD CONSTRAINT "_article_text_v_parent_id_article_text_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."article_text"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_article_text_v" ADD CONSTRAINT "_article_text_v_version_parent_id_articles_id_fk" FOREIGN KEY ("version_parent_id") REFERENCES "public"."articles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_article_text_v" ADD CONSTRAINT "_article_text_v_version_audio_id_media_id_fk" FOREIGN KEY ("version_audio_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_article_text_v_texts" ADD CONSTRAINT "_article_text_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_article_text_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "claim_text" ADD CONSTRAINT "claim_text_parent_id_claims_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."claims"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "claim_text_texts" ADD CONSTRAINT "claim_text_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."claim_text"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_claim_text_v" ADD CONSTRAINT "_claim_text_v_parent_id_claim_text_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."claim_text"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_claim_text_v" ADD CONSTRAINT "_claim_text_v_version_parent_id_claims_id_fk" FOREIGN KEY ("version_parent_id") REFERENCES "public"."claims"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_claim_text_v_texts" ADD CONSTRAINT "_claim_text_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_claim_text_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "session_text_quiz_answers" ADD CONSTRAINT "session_text_quiz_answers_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."session_text_quiz"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "session_text_quiz" ADD CONSTRAINT "session_text_quiz_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."session_text"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "session_text" ADD CONSTRAINT "session_text_parent_id_sessions_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."sessions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "session_text_texts" ADD CONSTRAINT "session_text_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."session_text"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_session_text_v_version_quiz_answers" ADD CONSTRAINT "_session_text_v_version_quiz_answers_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_session_text_v_version_quiz"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_session_text_v_version_quiz" ADD CONSTRAINT "_session_text_v_version_quiz_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_session_text_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_session_text_v" ADD CONSTRAINT "_session_text_v_parent_id_session_text_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."session_text"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_session_text_v" ADD CONSTRAINT "_session_text_v_version_parent_id_sessions_id_fk" FOREIGN KEY ("version_parent_id") REFERENCES "public"."sessions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_session_text_v_texts" ADD CONSTRAINT "_session_text_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_session_text_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "module_text" ADD CONSTRAINT "module_text_parent_id_modules_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."modules"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "module_text_texts" ADD CONSTRAINT "module_text_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."module_text"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_module_text_v" ADD CONSTRAINT "_module_text_v_parent_id_module_text_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."module_text"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_module_text_v" ADD CONSTRAINT "_module_text_v_version_parent_id_modules_id_fk" FOREIGN KEY ("version_parent_id") REFERENCES "public"."modules"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_module_text_v_texts" ADD CONSTRAINT "_module_text_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_module_text_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "course_text" ADD CONSTRAINT "course_text_parent_id_courses_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."courses"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "course_text_texts" ADD CONSTRAINT "course_text_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."course_text"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_course_text_v" ADD CONSTRAINT "_course_text_v_parent_id_course_text_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."course_text"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_course_text_v" ADD CONSTRAINT "_course_text_v_version_parent_id_courses_id_fk" FOREIGN KEY ("version_parent_id") REFERENCES "public"."courses"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_course_text_v_texts" ADD CONSTRAINT "_course_text_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_course_text_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "event_text" ADD CONSTRAINT "event_text_parent_id_events_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."events"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "event_text_texts" ADD CONSTRAINT "event_text_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."event_text"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_event_text_v" ADD CONSTRAINT "_event_text_v_parent_id_event_text_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."event_text"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_event_text_v" ADD CONSTRAINT "_event_text_v_version_parent_id_events_id_fk" FOREIGN KEY ("version_parent_id") REFERENCES "public"."events"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_event_text_v_texts" ADD CONSTRAINT "_event_text_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_event_text_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "alert_text" ADD CONSTRAINT "alert_text_parent_id_alerts_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."alerts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "alert_text_texts" ADD CONSTRAINT "alert_text_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."alert_text"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_alert_text_v" ADD CONSTRAINT "_alert_text_v_parent_id_alert_text_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."alert_text"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_alert_text_v" ADD CONSTRAINT "_alert_text_v_version_parent_id_alerts_id_fk" FOREIGN KEY ("version_parent_id") REFERENCES "public"."alerts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_alert_text_v_texts" ADD CONSTRAINT "_alert_text_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_alert_text_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "term_text" ADD CONSTRAINT "term_text_parent_id_terms_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."terms"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "term_text_texts" ADD CONSTRAINT "term_text_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."term_text"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_term_text_v" ADD CONSTRAINT "_term_text_v_parent_id_term_text_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."term_text"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_term_text_v" ADD CONSTRAINT "_term_text_v_version_parent_id_terms_id_fk" FOREIGN KEY ("version_parent_id") REFERENCES "public"."terms"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_term_text_v_texts" ADD CONSTRAINT "_term_text_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_term_text_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "statistic_text_labels" ADD CONSTRAINT "statistic_text_labels_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."statistic_text"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "statistic_text" ADD CONSTRAINT "statistic_text_parent_id_statistics_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."statistics"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "statistic_text_texts" ADD CONSTRAINT "statistic_text_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."statistic_text"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_statistic_text_v_version_labels" ADD CONSTRAINT "_statistic_text_v_version_labels_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_statistic_text_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_statistic_text_v" ADD CONSTRAINT "_statistic_text_v_parent_id_statistic_text_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."statistic_text"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_statistic_text_v" ADD CONSTRAINT "_statistic_text_v_version_parent_id_statistics_id_fk" FOREIGN KEY ("version_parent_id") REFERENCES "public"."statistics"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_statistic_text_v_texts" ADD CONSTRAINT "_statistic_text_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_statistic_text_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_langs" ADD CONSTRAINT "users_langs_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_sessions" ADD CONSTRAINT "users_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_locked_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_articles_fk" FOREIGN KEY ("articles_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_claims_fk" FOREIGN KEY ("claims_id") REFERENCES "public"."claims"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_events_fk" FOREIGN KEY ("events_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_alerts_fk" FOREIGN KEY ("alerts_id") REFERENCES "public"."alerts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_laws_fk" FOREIGN KEY ("laws_id") REFERENCES "public"."laws"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_law_facts_fk" FOREIGN KEY ("law_facts_id") REFERENCES "public"."law_facts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_instruments_fk" FOREIGN KEY ("instruments_id") REFERENCES "public"."instruments"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_ratifications_fk" FOREIGN KEY ("ratifications_id") REFERENCES "public"."ratifications"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_countries_fk" FOREIGN KEY ("countries_id") REFERENCES "public"."countries"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_hotlines_fk" FOREIGN KEY ("hotlines_id") REFERENCES "public"."hotlines"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_centres_fk" FOREIGN KEY ("centres_id") REFERENCES "public"."centres"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_organisations_fk" FOREIGN KEY ("organisations_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_agreements_fk" FOREIGN KEY ("agreements_id") REFERENCES "public"."agreements"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_courses_fk" FOREIGN KEY ("courses_id") REFERENCES "public"."courses"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_modules_fk" FOREIGN KEY ("modules_id") REFERENCES "public"."modules"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_sessions_fk" FOREIGN KEY ("sessions_id") REFERENCES "public"."sessions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_terms_fk" FOREIGN KEY ("terms_id") REFERENCES "public"."terms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_resources_fk" FOREIGN KEY ("resources_id") REFERENCES "public"."resources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_statistics_fk" FOREIGN KEY ("statistics_id") REFERENCES "public"."statistics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_resource_texts_fk" FOREIGN KEY ("resource_text_id") REFERENCES "public"."resource_text"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_media_texts_fk" FOREIGN KEY ("media_text_id") REFERENCES "public"."media_text"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_organisation_texts_fk" FOREIGN KEY ("organisation_text_id") REFERENCES "public"."organisation_text"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_instrument_texts_fk" FOREIGN KEY ("instrument_text_id") REFERENCES "public"."instrument_text"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_law_fact_texts_fk" FOREIGN KEY ("law_fact_text_id") REFERENCES "public"."law_fact_text"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_ratification_texts_fk" FOREIGN KEY ("ratification_text_id") REFERENCES "public"."ratification_text"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_law_texts_fk" FOREIGN KEY ("law_text_id") REFERENCES "public"."law_text"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_country_texts_fk" FOREIGN KEY ("country_text_id") REFERENCES "public"."country_text"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_centre_texts_fk" FOREIGN KEY ("centre_text_id") REFERENCES "public"."centre_text"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_hotline_texts_fk" FOREIGN KEY ("hotline_text_id") REFERENCES "public"."hotline_text"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_agreement_texts_fk" FOREIGN KEY ("agreement_text_id") REFERENCES "public"."agreement_text"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_article_texts_fk" FOREIGN KEY ("article_text_id") REFERENCES "public"."article_text"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_claim_texts_fk" FOREIGN KEY ("claim_text_id") REFERENCES "public"."claim_text"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_session_texts_fk" FOREIGN KEY ("session_text_id") REFERENCES "public"."session_text"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_module_texts_fk" FOREIGN KEY ("module_text_id") REFERENCES "public"."module_text"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_course_texts_fk" FOREIGN KEY ("course_text_id") REFERENCES "public"."course_text"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_event_texts_fk" FOREIGN KEY ("event_text_id") REFERENCES "public"."event_text"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_alert_texts_fk" FOREIGN KEY ("alert_text_id") REFERENCES "public"."alert_text"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_term_texts_fk" FOREIGN KEY ("term_text_id") REFERENCES "public"."term_text"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_statistic_texts_fk" FOREIGN KEY ("statistic_text_id") REFERENCES "public"."statistic_text"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_publications_fk" FOREIGN KEY ("publications_id") REFERENCES "public"."publications"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_preferences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "settings" ADD CONSTRAINT "settings_operator_id_organisations_id_fk" FOREIGN KEY ("operator_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "articles_topics_order_idx" ON "articles_topics" USING btree ("order");
  CREATE INDEX "articles_topics_parent_idx" ON "articles_topics" USING btree ("parent_id");
  CREATE INDEX "articles_audiences_order_idx" ON "articles_audiences" USING btree ("order");
  CREATE INDEX "articles_audiences_parent_idx" ON "articles_audiences" USING btree ("parent_id");
  CREATE INDEX "articles_work_order_idx" ON "articles_work" USING btree ("order");
  CREATE INDEX "articles_work_parent_idx" ON "articles_work" USING btree ("parent_id");
  CREATE INDEX "articles_countries_order_idx" ON "articles_countries" USING btree ("order");
  CREATE INDEX "articles_countries_parent_idx" ON "articles_countries" USING btree ("parent_id");
  CREATE INDEX "articles_sources_order_idx" ON "articles_sources" USING btree ("_order");
  CREATE INDEX "articles_sources_parent_id_idx" ON "articles_sources" USING btree ("_parent_id");
  CREATE INDEX "articles_sources_resource_idx" ON "articles_sources" USING btree ("resource_id");
  CREATE UNIQUE INDEX "articles_slug_idx" ON "articles" USING btree ("slug");
  CREATE INDEX "articles_next_idx" ON "articles" USING btree ("next_id");
  CREATE INDEX "articles_updated_at_idx" ON "articles" USING btree ("updated_at");
  CREATE INDEX "articles_created_at_idx" ON "articles" USING btree ("created_at");
  CREATE INDEX "articles_deleted_at_idx" ON "articles" USING btree ("deleted_at");
  CREATE INDEX "articles__status_idx" ON "articles" USING btree ("_status");
  CREATE INDEX "articles_rels_order_idx" ON "articles_rels" USING btree ("order");
  CREATE INDEX "articles_rels_parent_idx" ON "articles_rels" USING btree ("parent_id");
  CREATE INDEX "articles_rels_path_idx" ON "articles_rels" USING btree ("path");
  CREATE INDEX "articles_rels_law_facts_id_idx" ON "articles_rels" USING btree ("law_facts_id");
  CREATE INDEX "_articles_v_version_topics_order_idx" ON "_articles_v_version_topics" USING btree ("order");
  CREATE INDEX "_articles_v_version_topics_parent_idx" ON "_articles_v_version_topics" USING btree ("parent_id");
  CREATE INDEX "_articles_v_version_audiences_order_idx" ON "_articles_v_version_audiences" USING btree ("order");
  CREATE INDEX "_articles_v_version_audiences_parent_idx" ON "_articles_v_version_audiences" USING btree ("parent_id");
  CREATE INDEX "_articles_v_version_work_order_idx" ON "_articles_v_version_work" USING btree ("order");
  CREATE INDEX "_articles_v_version_work_parent_idx" ON "_articles_v_version_work" USING btree ("parent_id");
  CREATE INDEX "_articles_v_version_countries_order_idx" ON "_articles_v_version_countries" USING btree ("order");
  CREATE INDEX "_articles_v_version_countries_parent_idx" ON "_articles_v_version_countries" USING btree ("parent_id");
  CREATE INDEX "_articles_v_version_sources_order_idx" ON "_articles_v_version_sources" USING btree ("_order");
  CREATE INDEX "_articles_v_version_sources_parent_id_idx" ON "_articles_v_version_sources" USING btree ("_parent_id");
  CREATE INDEX "_articles_v_version_sources_resource_idx" ON "_articles_v_version_sources" USING btree ("resource_id");
  CREATE INDEX "_articles_v_parent_idx" ON "_articles_v" USING btree ("parent_id");
  CREATE INDEX "_articles_v_version_version_slug_idx" ON "_articles_v" USING btree ("version_slug");
  CREATE INDEX "_articles_v_version_version_next_idx" ON "_articles_v" USING btree ("version_next_id");
  CREATE INDEX "_articles_v_version_version_updated_at_idx" ON "_articles_v" USING btree ("version_updated_at");
  CREATE INDEX "_articles_v_version_version_created_at_idx" ON "_articles_v" USING btree ("version_created_at");
  CREATE INDEX "_articles_v_version_version_deleted_at_idx" ON "_articles_v" USING btree ("version_deleted_at");
  CREATE INDEX "_articles_v_version_version__status_idx" ON "_articles_v" USING btree ("version__status");
  CREATE INDEX "_articles_v_created_at_idx" ON "_articles_v" USING btree ("created_at");
  CREATE INDEX "_articles_v_updated_at_idx" ON "_articles_v" USING btree ("updated_at");
  CREATE INDEX "_articles_v_latest_idx" ON "_articles_v" USING btree ("latest");
  CREATE INDEX "_articles_v_rels_order_idx" ON "_articles_v_rels" USING btree ("order");
  CREATE INDEX "_articles_v_rels_parent_idx" ON "_articles_v_rels" USING btree ("parent_id");
  CREATE INDEX "_articles_v_rels_path_idx" ON "_articles_v_rels" USING btree ("path");
  CREATE INDEX "_articles_v_rels_law_facts_id_idx" ON "_articles_v_rels" USING btree ("law_facts_id");
  CREATE INDEX "claims_topics_order_idx" ON "claims_topics" USING btree ("order");
  CREATE INDEX "claims_topics_parent_idx" ON "claims_topics" USING btree ("parent_id");
  CREATE INDEX "claims_countries_order_idx" ON "claims_countries" USING btree ("order");
  CREATE INDEX "claims_countries_parent_idx" ON "claims_countries" USING btree ("parent_id");
  CREATE INDEX "claims_sources_order_idx" ON "claims_sources" USING btree ("_order");
  CREATE INDEX "claims_sources_parent_id_idx" ON "claims_sources" USING btree ("_parent_id");
  CREATE INDEX "claims_sources_resource_idx" ON "claims_sources" USING btree ("resource_id");
  CREATE UNIQUE INDEX "claims_slug_idx" ON "claims" USING btree ("slug");
  CREATE INDEX "claims_updated_at_idx" ON "claims" USING btree ("updated_at");
  CREATE INDEX "claims_created_at_idx" ON "claims" USING btree ("created_at");
  CREATE INDEX "claims_deleted_at_idx" ON "claims" USING btree ("deleted_at");
  CREATE INDEX "claims__status_idx" ON "claims" USING btree ("_status");
  CREATE INDEX "_claims_v_version_topics_order_idx" ON "_claims_v_version_topics" USING btree ("order");
  CREATE INDEX "_claims_v_version_topics_parent_idx" ON "_claims_v_version_topics" USING btree ("parent_id");
  CREATE INDEX "_claims_v_version_countries_order_idx" ON "_claims_v_version_countries" USING btree ("order");
  CREATE INDEX "_claims_v_version_countries_parent_idx" ON "_claims_v_version_countries" USING btree ("parent_id");
  CREATE INDEX "_claims_v_version_sources_order_idx" ON "_claims_v_version_sources" USING btree ("_order");
  CREATE INDEX "_claims_v_version_sources_parent_id_idx" ON "_claims_v_version_sources" USING btree ("_parent_id");
  CREATE INDEX "_claims_v_version_sources_resource_idx" ON "_claims_v_version_sources" USING btree ("resource_id");
  CREATE INDEX "_claims_v_parent_idx" ON "_claims_v" USING btree ("parent_id");
  CREATE INDEX "_claims_v_version_version_slug_idx" ON "_claims_v" USING btree ("version_slug");
  CREATE INDEX "_claims_v_version_version_updated_at_idx" ON "_claims_v" USING btree ("version_updated_at");
  CREATE INDEX "_claims_v_version_version_created_at_idx" ON "_claims_v" USING btree ("version_created_at");
  CREATE INDEX "_claims_v_version_version_deleted_at_idx" ON "_claims_v" USING btree ("version_deleted_at");
  CREATE INDEX "_claims_v_version_version__status_idx" ON "_claims_v" USING btree ("version__status");
  CREATE INDEX "_claims_v_created_at_idx" ON "_claims_v" USING btree ("created_at");
  CREATE INDEX "_claims_v_updated_at_idx" ON "_claims_v" USING btree ("updated_at");
  CREATE INDEX "_claims_v_latest_idx" ON "_claims_v" USING btree ("latest");
  CREATE INDEX "events_countries_order_idx" ON "events_countries" USING btree ("order");
  CREATE INDEX "events_countries_parent_idx" ON "events_countries" USING btree ("parent_id");
  CREATE INDEX "events_sources_order_idx" ON "events_sources" USING btree ("_order");
  CREATE INDEX "events_sources_parent_id_idx" ON "events_sources" USING btree ("_parent_id");
  CREATE INDEX "events_sources_resource_idx" ON "events_sources" USING btree ("resource_id");
  CREATE UNIQUE INDEX "events_slug_idx" ON "events" USING btree ("slug");
  CREATE INDEX "events_updated_at_idx" ON "events" USING btree ("updated_at");
  CREATE INDEX "events_created_at_idx" ON "events" USING btree ("created_at");
  CREATE INDEX "events_deleted_at_idx" ON "events" USING btree ("deleted_at");
  CREATE INDEX "events__status_idx" ON "events" USING btree ("_status");
  CREATE INDEX "events_rels_order_idx" ON "events_rels" USING btree ("order");
  CREATE INDEX "events_rels_parent_idx" ON "events_rels" USING btree ("parent_id");
  CREATE INDEX "events_rels_path_idx" ON "events_rels" USING btree ("path");
  CREATE INDEX "events_rels_organisations_id_idx" ON "events_rels" USING btree ("organisations_id");
  CREATE INDEX "_events_v_version_countries_order_idx" ON "_events_v_version_countries" USING btree ("order");
  CREATE INDEX "_events_v_version_countries_parent_idx" ON "_events_v_version_countries" USING btree ("parent_id");
  CREATE INDEX "_events_v_version_sources_order_idx" ON "_events_v_version_sources" USING btree ("_order");
  CREATE INDEX "_events_v_version_sources_parent_id_idx" ON "_events_v_version_sources" USING btree ("_parent_id");
  CREATE INDEX "_events_v_version_sources_resource_idx" ON "_events_v_version_sources" USING btree ("resource_id");
  CREATE INDEX "_events_v_parent_idx" ON "_events_v" USING btree ("parent_id");
  CREATE INDEX "_events_v_version_version_slug_idx" ON "_events_v" USING btree ("version_slug");
  CREATE INDEX "_events_v_version_version_updated_at_idx" ON "_events_v" USING btree ("version_updated_at");
  CREATE INDEX "_events_v_version_version_created_at_idx" ON "_events_v" USING btree ("version_created_at");
  CREATE INDEX "_events_v_version_version_deleted_at_idx" ON "_events_v" USING btree ("version_deleted_at");
  CREATE INDEX "_events_v_version_version__status_idx" ON "_events_v" USING btree ("version__status");
  CREATE INDEX "_events_v_created_at_idx" ON "_events_v" USING btree ("created_at");
  CREATE INDEX "_events_v_updated_at_idx" ON "_events_v" USING btree ("updated_at");
  CREATE INDEX "_events_v_latest_idx" ON "_events_v" USING btree ("latest");
  CREATE INDEX "_events_v_rels_order_idx" ON "_events_v_rels" USING btree ("order");
  CREATE INDEX "_events_v_rels_parent_idx" ON "_events_v_rels" USING btree ("parent_id");
  CREATE INDEX "_events_v_rels_path_idx" ON "_events_v_rels" USING btree ("path");
  CREATE INDEX "_events_v_rels_organisations_id_idx" ON "_events_v_rels" USING btree ("organisations_id");
  CREATE INDEX "alerts_countries_order_idx" ON "alerts_countries" USING btree ("order");
  CREATE INDEX "alerts_countries_parent_idx" ON "alerts_countries" USING btree ("parent_id");
  CREATE INDEX "alerts_sources_order_idx" ON "alerts_sources" USING btree ("_order");
  CREATE INDEX "alerts_sources_parent_id_idx" ON "alerts_sources" USING btree ("_parent_id");
  CREATE INDEX "alerts_sources_resource_idx" ON "alerts_sources" USING btree ("resource_id");
  CREATE UNIQUE INDEX "alerts_slug_idx" ON "alerts" USING btree ("slug");
  CREATE INDEX "alerts_updated_at_idx" ON "alerts" USING btree ("updated_at");
  CREATE INDEX "alerts_created_at_idx" ON "alerts" USING btree ("created_at");
  CREATE INDEX "alerts_deleted_at_idx" ON "alerts" USING btree ("deleted_at");
  CREATE INDEX "alerts__status_idx" ON "alerts" USING btree ("_status");
  CREATE INDEX "_alerts_v_version_countries_order_idx" ON "_alerts_v_version_countries" USING btree ("order");
  CREATE INDEX "_alerts_v_version_countries_parent_idx" ON "_alerts_v_version_countries" USING btree ("parent_id");
  CREATE INDEX "_alerts_v_version_sources_order_idx" ON "_alerts_v_version_sources" USING btree ("_order");
  CREATE INDEX "_alerts_v_version_sources_parent_id_idx" ON "_alerts_v_version_sources" USING btree ("_parent_id");
  CREATE INDEX "_alerts_v_version_sources_resource_idx" ON "_alerts_v_version_sources" USING btree ("resource_id");
  CREATE INDEX "_alerts_v_parent_idx" ON "_alerts_v" USING btree ("parent_id");
  CREATE INDEX "_alerts_v_version_version_slug_idx" ON "_alerts_v" USING btree ("version_slug");
  CREATE INDEX "_alerts_v_version_version_updated_at_idx" ON "_alerts_v" USING btree ("version_updated_at");
  CREATE INDEX "_alerts_v_version_version_created_at_idx" ON "_alerts_v" USING btree ("version_created_at");
  CREATE INDEX "_alerts_v_version_version_deleted_at_idx" ON "_alerts_v" USING btree ("version_deleted_at");
  CREATE INDEX "_alerts_v_version_version__status_idx" ON "_alerts_v" USING btree ("version__status");
  CREATE INDEX "_alerts_v_created_at_idx" ON "_alerts_v" USING btree ("created_at");
  CREATE INDEX "_alerts_v_updated_at_idx" ON "_alerts_v" USING btree ("updated_at");
  CREATE INDEX "_alerts_v_latest_idx" ON "_alerts_v" USING btree ("latest");
  CREATE INDEX "laws_sources_order_idx" ON "laws_sources" USING btree ("_order");
  CREATE INDEX "laws_sources_parent_id_idx" ON "laws_sources" USING btree ("_parent_id");
  CREATE INDEX "laws_sources_resource_idx" ON "laws_sources" USING btree ("resource_id");
  CREATE UNIQUE INDEX "laws_slug_idx" ON "laws" USING btree ("slug");
  CREATE INDEX "laws_updated_at_idx" ON "laws" USING btree ("updated_at");
  CREATE INDEX "laws_created_at_idx" ON "laws" USING btree ("created_at");
  CREATE INDEX "laws_deleted_at_idx" ON "laws" USING btree ("deleted_at");
  CREATE INDEX "laws__status_idx" ON "laws" USING btree ("_status");
  CREATE INDEX "laws_rels_order_idx" ON "laws_rels" USING btree ("order");
  CREATE INDEX "laws_rels_parent_idx" ON "laws_rels" USING btree ("parent_id");
  CREATE INDEX "laws_rels_path_idx" ON "laws_rels" USING btree ("path");
  CREATE INDEX "laws_rels_instruments_id_idx" ON "laws_rels" USING btree ("instruments_id");
  CREATE INDEX "_laws_v_version_sources_order_idx" ON "_laws_v_version_sources" USING btree ("_order");
  CREATE INDEX "_laws_v_version_sources_parent_id_idx" ON "_laws_v_version_sources" USING btree ("_parent_id");
  CREATE INDEX "_laws_v_version_sources_resource_idx" ON "_laws_v_version_sources" USING btree ("resource_id");
  CREATE INDEX "_laws_v_parent_idx" ON "_laws_v" USING btree ("parent_id");
  CREATE INDEX "_laws_v_version_version_slug_idx" ON "_laws_v" USING btree ("version_slug");
  CREATE INDEX "_laws_v_version_version_updated_at_idx" ON "_laws_v" USING btree ("version_updated_at");
  CREATE INDEX "_laws_v_version_version_created_at_idx" ON "_laws_v" USING btree ("version_created_at");
  CREATE INDEX "_laws_v_version_version_deleted_at_idx" ON "_laws_v" USING btree ("version_deleted_at");
  CREATE INDEX "_laws_v_version_version__status_idx" ON "_laws_v" USING btree ("version__status");
  CREATE INDEX "_laws_v_created_at_idx" ON "_laws_v" USING btree ("created_at");
  CREATE INDEX "_laws_v_updated_at_idx" ON "_laws_v" USING btree ("updated_at");
  CREATE INDEX "_laws_v_latest_idx" ON "_laws_v" USING btree ("latest");
  CREATE INDEX "_laws_v_rels_order_idx" ON "_laws_v_rels" USING btree ("order");
  CREATE INDEX "_laws_v_rels_parent_idx" ON "_laws_v_rels" USING btree ("parent_id");
  CREATE INDEX "_laws_v_rels_path_idx" ON "_laws_v_rels" USING btree ("path");
  CREATE INDEX "_laws_v_rels_instruments_id_idx" ON "_laws_v_rels" USING btree ("instruments_id");
  CREATE INDEX "law_facts_work_order_idx" ON "law_facts_work" USING btree ("order");
  CREATE INDEX "law_facts_work_parent_idx" ON "law_facts_work" USING btree ("parent_id");
  CREATE INDEX "law_facts_citations_order_idx" ON "law_facts_citations" USING btree ("_order");
  CREATE INDEX "law_facts_citations_parent_id_idx" ON "law_facts_citations" USING btree ("_parent_id");
  CREATE INDEX "law_facts_citations_instrument_idx" ON "law_facts_citations" USING btree ("instrument_id");
  CREATE INDEX "law_facts_sources_order_idx" ON "law_facts_sources" USING btree ("_order");
  CREATE INDEX "law_facts_sources_parent_id_idx" ON "law_facts_sources" USING btree ("_parent_id");
  CREATE INDEX "law_facts_sources_resource_idx" ON "law_facts_sources" USING btree ("resource_id");
  CREATE UNIQUE INDEX "law_facts_slug_idx" ON "law_facts" USING btree ("slug");
  CREATE INDEX "law_facts_updated_at_idx" ON "law_facts" USING btree ("updated_at");
  CREATE INDEX "law_facts_created_at_idx" ON "law_facts" USING btree ("created_at");
  CREATE INDEX "law_facts_deleted_at_idx" ON "law_facts" USING btree ("deleted_at");
  CREATE INDEX "law_facts__status_idx" ON "law_facts" USING btree ("_status");
  CREATE INDEX "_law_facts_v_version_work_order_idx" ON "_law_facts_v_version_work" USING btree ("order");
  CREATE INDEX "_law_facts_v_version_work_parent_idx" ON "_law_facts_v_version_work" USING btree ("parent_id");
  CREATE INDEX "_law_facts_v_version_citations_order_idx" ON "_law_facts_v_version_citations" USING btree ("_order");
  CREATE INDEX "_law_facts_v_version_citations_parent_id_idx" ON "_law_facts_v_version_citations" USING btree ("_parent_id");
  CREATE INDEX "_law_facts_v_version_citations_instrument_idx" ON "_law_facts_v_version_citations" USING btree ("instrument_id");
  CREATE INDEX "_law_facts_v_version_sources_order_idx" ON "_law_facts_v_version_sources" USING btree ("_order");
  CREATE INDEX "_law_facts_v_version_sources_parent_id_idx" ON "_law_facts_v_version_sources" USING btree ("_parent_id");
  CREATE INDEX "_law_facts_v_version_sources_resource_idx" ON "_law_facts_v_version_sources" USING btree ("resource_id");
  CREATE INDEX "_law_facts_v_parent_idx" ON "_law_facts_v" USING btree ("parent_id");
  CREATE INDEX "_law_facts_v_version_version_slug_idx" ON "_law_facts_v" USING btree ("version_slug");
  CREATE INDEX "_law_facts_v_version_version_updated_at_idx" ON "_law_facts_v" USING btree ("version_updated_at");
  CREATE INDEX "_law_facts_v_version_version_created_at_idx" ON "_law_facts_v" USING btree ("version_created_at");
  CREATE INDEX "_law_facts_v_version_version_deleted_at_idx" ON "_law_facts_v" USING btree ("version_deleted_at");
  CREATE INDEX "_law_facts_v_version_version__status_idx" ON "_law_facts_v" USING btree ("version__status");
  CREATE INDEX "_law_facts_v_created_at_idx" ON "_law_facts_v" USING btree ("created_at");
  CREATE INDEX "_law_facts_v_updated_at_idx" ON "_law_facts_v" USING btree ("updated_at");
  CREATE INDEX "_law_facts_v_latest_idx" ON "_law_facts_v" USING btree ("latest");
  CREATE INDEX "instruments_sources_order_idx" ON "instruments_sources" USING btree ("_order");
  CREATE INDEX "instruments_sources_parent_id_idx" ON "instruments_sources" USING btree ("_parent_id");
  CREATE INDEX "instruments_sources_resource_idx" ON "instruments_sources" USING btree ("resource_id");
  CREATE UNIQUE INDEX "instruments_slug_idx" ON "instruments" USING btree ("slug");
  CREATE INDEX "instruments_updated_at_idx" ON "instruments" USING btree ("updated_at");
  CREATE INDEX "instruments_created_at_idx" ON "instruments" USING btree ("created_at");
  CREATE INDEX "instruments_deleted_at_idx" ON "instruments" USING btree ("deleted_at");
  CREATE INDEX "instruments__status_idx" ON "instruments" USING btree ("_status");
  CREATE INDEX "_instruments_v_version_sources_order_idx" ON "_instruments_v_version_sources" USING btree ("_order");
  CREATE INDEX "_instruments_v_version_sources_parent_id_idx" ON "_instruments_v_version_sources" USING btree ("_parent_id");
  CREATE INDEX "_instruments_v_version_sources_resource_idx" ON "_instruments_v_version_sources" USING btree ("resource_id");
  CREATE INDEX "_instruments_v_parent_idx" ON "_instruments_v" USING btree ("parent_id");
  CREATE INDEX "_instruments_v_version_version_slug_idx" ON "_instruments_v" USING btree ("version_slug");
  CREATE INDEX "_instruments_v_version_version_updated_at_idx" ON "_instruments_v" USING btree ("version_updated_at");
  CREATE INDEX "_instruments_v_version_version_created_at_idx" ON "_instruments_v" USING btree ("version_created_at");
  CREATE INDEX "_instruments_v_version_version_deleted_at_idx" ON "_instruments_v" USING btree ("version_deleted_at");
  CREATE INDEX "_instruments_v_version_version__status_idx" ON "_instruments_v" USING btree ("version__status");
  CREATE INDEX "_instruments_v_created_at_idx" ON "_instruments_v" USING btree ("created_at");
  CREATE INDEX "_instruments_v_updated_at_idx" ON "_instruments_v" USING btree ("updated_at");
  CREATE INDEX "_instruments_v_latest_idx" ON "_instruments_v" USING btree ("latest");
  CREATE INDEX "ratifications_sources_order_idx" ON "ratifications_sources" USING btree ("_order");
  CREATE INDEX "ratifications_sources_parent_id_idx" ON "ratifications_sources" USING btree ("_parent_id");
  CREATE INDEX "ratifications_sources_resource_idx" ON "ratifications_sources" USING btree ("resource_id");
  CREATE UNIQUE INDEX "ratifications_slug_idx" ON "ratifications" USING btree ("slug");
  CREATE INDEX "ratifications_updated_at_idx" ON "ratifications" USING btree ("updated_at");
  CREATE INDEX "ratifications_created_at_idx" ON "ratifications" USING btree ("created_at");
  CREATE INDEX "ratifications_deleted_at_idx" ON "ratifications" USING btree ("deleted_at");
  CREATE INDEX "ratifications__status_idx" ON "ratifications" USING btree ("_status");
  CREATE INDEX "_ratifications_v_version_sources_order_idx" ON "_ratifications_v_version_sources" USING btree ("_order");
  CREATE INDEX "_ratifications_v_version_sources_parent_id_idx" ON "_ratifications_v_version_sources" USING btree ("_parent_id");
  CREATE INDEX "_ratifications_v_version_sources_resource_idx" ON "_ratifications_v_version_sources" USING btree ("resource_id");
  CREATE INDEX "_ratifications_v_parent_idx" ON "_ratifications_v" USING btree ("parent_id");
  CREATE INDEX "_ratifications_v_version_version_slug_idx" ON "_ratifications_v" USING btree ("version_slug");
  CREATE INDEX "_ratifications_v_version_version_updated_at_idx" ON "_ratifications_v" USING btree ("version_updated_at");
  CREATE INDEX "_ratifications_v_version_version_created_at_idx" ON "_ratifications_v" USING btree ("version_created_at");
  CREATE INDEX "_ratifications_v_version_version_deleted_at_idx" ON "_ratifications_v" USING btree ("version_deleted_at");
  CREATE INDEX "_ratifications_v_version_version__status_idx" ON "_ratifications_v" USING btree ("version__status");
  CREATE INDEX "_ratifications_v_created_at_idx" ON "_ratifications_v" USING btree ("created_at");
  CREATE INDEX "_ratifications_v_updated_at_idx" ON "_ratifications_v" USING btree ("updated_at");
  CREATE INDEX "_ratifications_v_latest_idx" ON "_ratifications_v" USING btree ("latest");
  CREATE INDEX "countries_sources_order_idx" ON "countries_sources" USING btree ("_order");
  CREATE INDEX "countries_sources_parent_id_idx" ON "countries_sources" USING btree ("_parent_id");
  CREATE INDEX "countries_sources_resource_idx" ON "countries_sources" USING btree ("resource_id");
  CREATE UNIQUE INDEX "countries_slug_idx" ON "countries" USING btree ("slug");
  CREATE INDEX "countries_updated_at_idx" ON "countries" USING btree ("updated_at");
  CREATE INDEX "countries_created_at_idx" ON "countries" USING btree ("created_at");
  CREATE INDEX "countries_deleted_at_idx" ON "countries" USING btree ("deleted_at");
  CREATE INDEX "countries__status_idx" ON "countries" USING btree ("_status");
  CREATE INDEX "countries_rels_order_idx" ON "countries_rels" USING btree ("order");
  CREATE INDEX "countries_rels_parent_idx" ON "countries_rels" USING btree ("parent_id");
  CREATE INDEX "countries_rels_path_idx" ON "countries_rels" USING btree ("path");
  CREATE INDEX "countries_rels_organisations_id_idx" ON "countries_rels" USING btree ("organisations_id");
  CREATE INDEX "_countries_v_version_sources_order_idx" ON "_countries_v_version_sources" USING btree ("_order");
  CREATE INDEX "_countries_v_version_sources_parent_id_idx" ON "_countries_v_version_sources" USING btree ("_parent_id");
  CREATE INDEX "_countries_v_version_sources_resource_idx" ON "_countries_v_version_sources" USING btree ("resource_id");
  CREATE INDEX "_countries_v_parent_idx" ON "_countries_v" USING btree ("parent_id");
  CREATE INDEX "_countries_v_version_version_slug_idx" ON "_countries_v" USING btree ("version_slug");
  CREATE INDEX "_countries_v_version_version_updated_at_idx" ON "_countries_v" USING btree ("version_updated_at");
  CREATE INDEX "_countries_v_version_version_created_at_idx" ON "_countries_v" USING btree ("version_created_at");
  CREATE INDEX "_countries_v_version_version_deleted_at_idx" ON "_countries_v" USING btree ("version_deleted_at");
  CREATE INDEX "_countries_v_version_version__status_idx" ON "_countries_v" USING btree ("version__status");
  CREATE INDEX "_countries_v_created_at_idx" ON "_countries_v" USING btree ("created_at");
  CREATE INDEX "_countries_v_updated_at_idx" ON "_countries_v" USING btree ("updated_at");
  CREATE INDEX "_countries_v_latest_idx" ON "_countries_v" USING btree ("latest");
  CREATE INDEX "_countries_v_rels_order_idx" ON "_countries_v_rels" USING btree ("order");
  CREATE INDEX "_countries_v_rels_parent_idx" ON "_countries_v_rels" USING btree ("parent_id");
  CREATE INDEX "_countries_v_rels_path_idx" ON "_countries_v_rels" USING btree ("path");
  CREATE INDEX "_countries_v_rels_organisations_id_idx" ON "_countries_v_rels" USING btree ("organisations_id");
  CREATE INDEX "hotlines_from_order_idx" ON "hotlines_from" USING btree ("order");
  CREATE INDEX "hotlines_from_parent_idx" ON "hotlines_from" USING btree ("parent_id");
  CREATE INDEX "hotlines_audiences_order_idx" ON "hotlines_audiences" USING btree ("order");
  CREATE INDEX "hotlines_audiences_parent_idx" ON "hotlines_audiences" USING btree ("parent_id");
  CREATE INDEX "hotlines_phones_from_order_idx" ON "hotlines_phones_from" USING btree ("order");
  CREATE INDEX "hotlines_phones_from_parent_idx" ON "hotlines_phones_from" USING btree ("parent_id");
  CREATE INDEX "hotlines_phones_order_idx" ON "hotlines_phones" USING btree ("_order");
  CREATE INDEX "hotlines_phones_parent_id_idx" ON "hotlines_phones" USING btree ("_parent_id");
  CREATE INDEX "hotlines_opening_days_order_idx" ON "hotlines_opening_days" USING btree ("order");
  CREATE INDEX "hotlines_opening_days_parent_idx" ON "hotlines_opening_days" USING btree ("parent_id");
  CREATE INDEX "hotlines_opening_order_idx" ON "hotlines_opening" USING btree ("_order");
  CREATE INDEX "hotlines_opening_parent_id_idx" ON "hotlines_opening" USING btree ("_parent_id");
  CREATE INDEX "hotlines_sources_order_idx" ON "hotlines_sources" USING btree ("_order");
  CREATE INDEX "hotlines_sources_parent_id_idx" ON "hotlines_sources" USING btree ("_parent_id");
  CREATE INDEX "hotlines_sources_resource_idx" ON "hotlines_sources" USING btree ("resource_id");
  CREATE UNIQUE INDEX "hotlines_slug_idx" ON "hotlines" USING btree ("slug");
  CREATE INDEX "hotlines_operator_idx" ON "hotlines" USING btree ("operator_id");
  CREATE INDEX "hotlines_updated_at_idx" ON "hotlines" USING btree ("updated_at");
  CREATE INDEX "hotlines_created_at_idx" ON "hotlines" USING btree ("created_at");
  CREATE INDEX "hotlines_deleted_at_idx" ON "hotlines" USING btree ("deleted_at");
  CREATE INDEX "hotlines__status_idx" ON "hotlines" USING btree ("_status");
  CREATE INDEX "hotlines_texts_order_parent" ON "hotlines_texts" USING btree ("order","parent_id");
  CREATE INDEX "_hotlines_v_version_from_order_idx" ON "_hotlines_v_version_from" USING btree ("order");
  CREATE INDEX "_hotlines_v_version_from_parent_idx" ON "_hotlines_v_version_from" USING btree ("parent_id");
  CREATE INDEX "_hotlines_v_version_audiences_order_idx" ON "_hotlines_v_version_audiences" USING btree ("order");
  CREATE INDEX "_hotlines_v_version_audiences_parent_idx" ON "_hotlines_v_version_audiences" USING btree ("parent_id");
  CREATE INDEX "_hotlines_v_version_phones_from_order_idx" ON "_hotlines_v_version_phones_from" USING btree ("order");
  CREATE INDEX "_hotlines_v_version_phones_from_parent_idx" ON "_hotlines_v_version_phones_from" USING btree ("parent_id");
  CREATE INDEX "_hotlines_v_version_phones_order_idx" ON "_hotlines_v_version_phones" USING btree ("_order");
  CREATE INDEX "_hotlines_v_version_phones_parent_id_idx" ON "_hotlines_v_version_phones" USING btree ("_parent_id");
  CREATE INDEX "_hotlines_v_version_opening_days_order_idx" ON "_hotlines_v_version_opening_days" USING btree ("order");
  CREATE INDEX "_hotlines_v_version_opening_days_parent_idx" ON "_hotlines_v_version_opening_days" USING btree ("parent_id");
  CREATE INDEX "_hotlines_v_version_opening_order_idx" ON "_hotlines_v_version_opening" USING btree ("_order");
  CREATE INDEX "_hotlines_v_version_opening_parent_id_idx" ON "_hotlines_v_version_opening" USING btree ("_parent_id");
  CREATE INDEX "_hotlines_v_version_sources_order_idx" ON "_hotlines_v_version_sources" USING btree ("_order");
  CREATE INDEX "_hotlines_v_version_sources_parent_id_idx" ON "_hotlines_v_version_sources" USING btree ("_parent_id");
  CREATE INDEX "_hotlines_v_version_sources_resource_idx" ON "_hotlines_v_version_sources" USING btree ("resource_id");
  CREATE INDEX "_hotlines_v_parent_idx" ON "_hotlines_v" USING btree ("parent_id");
  CREATE INDEX "_hotlines_v_version_version_slug_idx" ON "_hotlines_v" USING btree ("version_slug");
  CREATE INDEX "_hotlines_v_version_version_operator_idx" ON "_hotlines_v" USING btree ("version_operator_id");
  CREATE INDEX "_hotlines_v_version_version_updated_at_idx" ON "_hotlines_v" USING btree ("version_updated_at");
  CREATE INDEX "_hotlines_v_version_version_created_at_idx" ON "_hotlines_v" USING btree ("version_created_at");
  CREATE INDEX "_hotlines_v_version_version_deleted_at_idx" ON "_hotlines_v" USING btree ("version_deleted_at");
  CREATE INDEX "_hotlines_v_version_version__status_idx" ON "_hotlines_v" USING btree ("version__status");
  CREATE INDEX "_hotlines_v_created_at_idx" ON "_hotlines_v" USING btree ("created_at");
  CREATE INDEX "_hotlines_v_updated_at_idx" ON "_hotlines_v" USING btree ("updated_at");
  CREATE INDEX "_hotlines_v_latest_idx" ON "_hotlines_v" USING btree ("latest");
  CREATE INDEX "_hotlines_v_texts_order_parent" ON "_hotlines_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "centres_services_order_idx" ON "centres_services" USING btree ("order");
  CREATE INDEX "centres_services_parent_idx" ON "centres_services" USING btree ("parent_id");
  CREATE INDEX "centres_audiences_order_idx" ON "centres_audiences" USING btree ("order");
  CREATE INDEX "centres_audiences_parent_idx" ON "centres_audiences" USING btree ("parent_id");
  CREATE INDEX "centres_nationalities_order_idx" ON "centres_nationalities" USING btree ("order");
  CREATE INDEX "centres_nationalities_parent_idx" ON "centres_nationalities" USING btree ("parent_id");
  CREATE INDEX "centres_phones_from_order_idx" ON "centres_phones_from" USING btree ("order");
  CREATE INDEX "centres_phones_from_parent_idx" ON "centres_phones_from" USING btree ("parent_id");
  CREATE INDEX "centres_phones_order_idx" ON "centres_phones" USING btree ("_order");
  CREATE INDEX "centres_phones_parent_id_idx" ON "centres_phones" USING btree ("_parent_id");
  CREATE INDEX "centres_opening_days_order_idx" ON "centres_opening_days" USING btree ("order");
  CREATE INDEX "centres_opening_days_parent_idx" ON "centres_opening_days" USING btree ("parent_id");
  CREATE INDEX "centres_opening_order_idx" ON "centres_opening" USING btree ("_order");
  CREATE INDEX "centres_opening_parent_id_idx" ON "centres_opening" USING btree ("_parent_id");
  CREATE INDEX "centres_sources_order_idx" ON "centres_sources" USING btree ("_order");
  CREATE INDEX "centres_sources_parent_id_idx" ON "centres_sources" USING btree ("_parent_id");
  CREATE INDEX "centres_sources_resource_idx" ON "centres_sources" USING btree ("resource_id");
  CREATE UNIQUE INDEX "centres_slug_idx" ON "centres" USING btree ("slug");
  CREATE INDEX "centres_part_of_idx" ON "centres" USING btree ("part_of_id");
  CREATE INDEX "centres_updated_at_idx" ON "centres" USING btree ("updated_at");
  CREATE INDEX "centres_created_at_idx" ON "centres" USING btree ("created_at");
  CREATE INDEX "centres_deleted_at_idx" ON "centres" USING btree ("deleted_at");
  CREATE INDEX "centres__status_idx" ON "centres" USING btree ("_status");
  CREATE INDEX "centres_texts_order_parent" ON "centres_texts" USING btree ("order","parent_id");
  CREATE INDEX "centres_rels_order_idx" ON "centres_rels" USING btree ("order");
  CREATE INDEX "centres_rels_parent_idx" ON "centres_rels" USING btree ("parent_id");
  CREATE INDEX "centres_rels_path_idx" ON "centres_rels" USING btree ("path");
  CREATE INDEX "centres_rels_organisations_id_idx" ON "centres_rels" USING btree ("organisations_id");
  CREATE INDEX "_centres_v_version_services_order_idx" ON "_centres_v_version_services" USING btree ("order");
  CREATE INDEX "_centres_v_version_services_parent_idx" ON "_centres_v_version_services" USING btree ("parent_id");
  CREATE INDEX "_centres_v_version_audiences_order_idx" ON "_centres_v_version_audiences" USING btree ("order");
  CREATE INDEX "_centres_v_version_audiences_parent_idx" ON "_centres_v_version_audiences" USING btree ("parent_id");
  CREATE INDEX "_centres_v_version_nationalities_order_idx" ON "_centres_v_version_nationalities" USING btree ("order");
  CREATE INDEX "_centres_v_version_nationalities_parent_idx" ON "_centres_v_version_nationalities" USING btree ("parent_id");
  CREATE INDEX "_centres_v_version_phones_from_order_idx" ON "_centres_v_version_phones_from" USING btree ("order");
  CREATE INDEX "_centres_v_version_phones_from_parent_idx" ON "_centres_v_version_phones_from" USING btree ("parent_id");
  CREATE INDEX "_centres_v_version_phones_order_idx" ON "_centres_v_version_phones" USING btree ("_order");
  CREATE INDEX "_centres_v_version_phones_parent_id_idx" ON "_centres_v_version_phones" USING btree ("_parent_id");
  CREATE INDEX "_centres_v_version_opening_days_order_idx" ON "_centres_v_version_opening_days" USING btree ("order");
  CREATE INDEX "_centres_v_version_opening_days_parent_idx" ON "_centres_v_version_opening_days" USING btree ("parent_id");
  CREATE INDEX "_centres_v_version_opening_order_idx" ON "_centres_v_version_opening" USING btree ("_order");
  CREATE INDEX "_centres_v_version_opening_parent_id_idx" ON "_centres_v_version_opening" USING btree ("_parent_id");
  CREATE INDEX "_centres_v_version_sources_order_idx" ON "_centres_v_version_sources" USING btree ("_order");
  CREATE INDEX "_centres_v_version_sources_parent_id_idx" ON "_centres_v_version_sources" USING btree ("_parent_id");
  CREATE INDEX "_centres_v_version_sources_resource_idx" ON "_centres_v_version_sources" USING btree ("resource_id");
  CREATE INDEX "_centres_v_parent_idx" ON "_centres_v" USING btree ("parent_id");
  CREATE INDEX "_centres_v_version_version_slug_idx" ON "_centres_v" USING btree ("version_slug");
  CREATE INDEX "_centres_v_version_version_part_of_idx" ON "_centres_v" USING btree ("version_part_of_id");
  CREATE INDEX "_centres_v_version_version_updated_at_idx" ON "_centres_v" USING btree ("version_updated_at");
  CREATE INDEX "_centres_v_version_version_created_at_idx" ON "_centres_v" USING btree ("version_created_at");
  CREATE INDEX "_centres_v_version_version_deleted_at_idx" ON "_centres_v" USING btree ("version_deleted_at");
  CREATE INDEX "_centres_v_version_version__status_idx" ON "_centres_v" USING btree ("version__status");
  CREATE INDEX "_centres_v_created_at_idx" ON "_centres_v" USING btree ("created_at");
  CREATE INDEX "_centres_v_updated_at_idx" ON "_centres_v" USING btree ("updated_at");
  CREATE INDEX "_centres_v_latest_idx" ON "_centres_v" USING btree ("latest");
  CREATE INDEX "_centres_v_texts_order_parent" ON "_centres_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "_centres_v_rels_order_idx" ON "_centres_v_rels" USING btree ("order");
  CREATE INDEX "_centres_v_rels_parent_idx" ON "_centres_v_rels" USING btree ("parent_id");
  CREATE INDEX "_centres_v_rels_path_idx" ON "_centres_v_rels" USING btree ("path");
  CREATE INDEX "_centres_v_rels_organisations_id_idx" ON "_centres_v_rels" USING btree ("organisations_id");
  CREATE INDEX "organisations_phones_from_order_idx" ON "organisations_phones_from" USING btree ("order");
  CREATE INDEX "organisations_phones_from_parent_idx" ON "organisations_phones_from" USING btree ("parent_id");
  CREATE INDEX "organisations_phones_order_idx" ON "organisations_phones" USING btree ("_order");
  CREATE INDEX "organisations_phones_parent_id_idx" ON "organisations_phones" USING btree ("_parent_id");
  CREATE INDEX "organisations_sources_order_idx" ON "organisations_sources" USING btree ("_order");
  CREATE INDEX "organisations_sources_parent_id_idx" ON "organisations_sources" USING btree ("_parent_id");
  CREATE INDEX "organisations_sources_resource_idx" ON "organisations_sources" USING btree ("resource_id");
  CREATE UNIQUE INDEX "organisations_slug_idx" ON "organisations" USING btree ("slug");
  CREATE INDEX "organisations_part_of_idx" ON "organisations" USING btree ("part_of_id");
  CREATE INDEX "organisations_updated_at_idx" ON "organisations" USING btree ("updated_at");
  CREATE INDEX "organisations_created_at_idx" ON "organisations" USING btree ("created_at");
  CREATE INDEX "organisations_deleted_at_idx" ON "organisations" USING btree ("deleted_at");
  CREATE INDEX "organisations__status_idx" ON "organisations" USING btree ("_status");
  CREATE INDEX "organisations_rels_order_idx" ON "organisations_rels" USING btree ("order");
  CREATE INDEX "organisations_rels_parent_idx" ON "organisations_rels" USING btree ("parent_id");
  CREATE INDEX "organisations_rels_path_idx" ON "organisations_rels" USING btree ("path");
  CREATE INDEX "organisations_rels_organisations_id_idx" ON "organisations_rels" USING btree ("organisations_id");
  CREATE INDEX "_organisations_v_version_phones_from_order_idx" ON "_organisations_v_version_phones_from" USING btree ("order");
  CREATE INDEX "_organisations_v_version_phones_from_parent_idx" ON "_organisations_v_version_phones_from" USING btree ("parent_id");
  CREATE INDEX "_organisations_v_version_phones_order_idx" ON "_organisations_v_version_phones" USING btree ("_order");
  CREATE INDEX "_organisations_v_version_phones_parent_id_idx" ON "_organisations_v_version_phones" USING btree ("_parent_id");
  CREATE INDEX "_organisations_v_version_sources_order_idx" ON "_organisations_v_version_sources" USING btree ("_order");
  CREATE INDEX "_organisations_v_version_sources_parent_id_idx" ON "_organisations_v_version_sources" USING btree ("_parent_id");
  CREATE INDEX "_organisations_v_version_sources_resource_idx" ON "_organisations_v_version_sources" USING btree ("resource_id");
  CREATE INDEX "_organisations_v_parent_idx" ON "_organisations_v" USING btree ("parent_id");
  CREATE INDEX "_organisations_v_version_version_slug_idx" ON "_organisations_v" USING btree ("version_slug");
  CREATE INDEX "_organisations_v_version_version_part_of_idx" ON "_organisations_v" USING btree ("version_part_of_id");
  CREATE INDEX "_organisations_v_version_version_updated_at_idx" ON "_organisations_v" USING btree ("version_updated_at");
  CREATE INDEX "_organisations_v_version_version_created_at_idx" ON "_organisations_v" USING btree ("version_created_at");
  CREATE INDEX "_organisations_v_version_version_deleted_at_idx" ON "_organisations_v" USING btree ("version_deleted_at");
  CREATE INDEX "_organisations_v_version_version__status_idx" ON "_organisations_v" USING btree ("version__status");
  CREATE INDEX "_organisations_v_created_at_idx" ON "_organisations_v" USING btree ("created_at");
  CREATE INDEX "_organisations_v_updated_at_idx" ON "_organisations_v" USING btree ("updated_at");
  CREATE INDEX "_organisations_v_latest_idx" ON "_organisations_v" USING btree ("latest");
  CREATE INDEX "_organisations_v_rels_order_idx" ON "_organisations_v_rels" USING btree ("order");
  CREATE INDEX "_organisations_v_rels_parent_idx" ON "_organisations_v_rels" USING btree ("parent_id");
  CREATE INDEX "_organisations_v_rels_path_idx" ON "_organisations_v_rels" USING btree ("path");
  CREATE INDEX "_organisations_v_rels_organisations_id_idx" ON "_organisations_v_rels" USING btree ("organisations_id");
  CREATE INDEX "agreements_sources_order_idx" ON "agreements_sources" USING btree ("_order");
  CREATE INDEX "agreements_sources_parent_id_idx" ON "agreements_sources" USING btree ("_parent_id");
  CREATE INDEX "agreements_sources_resource_idx" ON "agreements_sources" USING btree ("resource_id");
  CREATE UNIQUE INDEX "agreements_slug_idx" ON "agreements" USING btree ("slug");
  CREATE INDEX "agreements_follows_idx" ON "agreements" USING btree ("follows_id");
  CREATE INDEX "agreements_updated_at_idx" ON "agreements" USING btree ("updated_at");
  CREATE INDEX "agreements_created_at_idx" ON "agreements" USING btree ("created_at");
  CREATE INDEX "agreements_deleted_at_idx" ON "agreements" USING btree ("deleted_at");
  CREATE INDEX "agreements__status_idx" ON "agreements" USING btree ("_status");
  CREATE INDEX "agreements_rels_order_idx" ON "agreements_rels" USING btree ("order");
  CREATE INDEX "agreements_rels_parent_idx" ON "agreements_rels" USING btree ("parent_id");
  CREATE INDEX "agreements_rels_path_idx" ON "agreements_rels" USING btree ("path");
  CREATE INDEX "agreements_rels_organisations_id_idx" ON "agreements_rels" USING btree ("organisations_id");
  CREATE INDEX "_agreements_v_version_sources_order_idx" ON "_agreements_v_version_sources" USING btree ("_order");
  CREATE INDEX "_agreements_v_version_sources_parent_id_idx" ON "_agreements_v_version_sources" USING btree ("_parent_id");
  CREATE INDEX "_agreements_v_version_sources_resource_idx" ON "_agreements_v_version_sources" USING btree ("resource_id");
  CREATE INDEX "_agreements_v_parent_idx" ON "_agreements_v" USING btree ("parent_id");
  CREATE INDEX "_agreements_v_version_version_slug_idx" ON "_agreements_v" USING btree ("version_slug");
  CREATE INDEX "_agreements_v_version_version_follows_idx" ON "_agreements_v" USING btree ("version_follows_id");
  CREATE INDEX "_agreements_v_version_version_updated_at_idx" ON "_agreements_v" USING btree ("version_updated_at");
  CREATE INDEX "_agreements_v_version_version_created_at_idx" ON "_agreements_v" USING btree ("version_created_at");
  CREATE INDEX "_agreements_v_version_version_deleted_at_idx" ON "_agreements_v" USING btree ("version_deleted_at");
  CREATE INDEX "_agreements_v_version_version__status_idx" ON "_agreements_v" USING btree ("version__status");
  CREATE INDEX "_agreements_v_created_at_idx" ON "_agreements_v" USING btree ("created_at");
  CREATE INDEX "_agreements_v_updated_at_idx" ON "_agreements_v" USING btree ("updated_at");
  CREATE INDEX "_agreements_v_latest_idx" ON "_agreements_v" USING btree ("latest");
  CREATE INDEX "_agreements_v_rels_order_idx" ON "_agreements_v_rels" USING btree ("order");
  CREATE INDEX "_agreements_v_rels_parent_idx" ON "_agreements_v_rels" USING btree ("parent_id");
  CREATE INDEX "_agreements_v_rels_path_idx" ON "_agreements_v_rels" USING btree ("path");
  CREATE INDEX "_agreements_v_rels_organisations_id_idx" ON "_agreements_v_rels" USING btree ("organisations_id");
  CREATE INDEX "courses_audiences_order_idx" ON "courses_audiences" USING btree ("order");
  CREATE INDEX "courses_audiences_parent_idx" ON "courses_audiences" USING btree ("parent_id");
  CREATE INDEX "courses_topics_order_idx" ON "courses_topics" USING btree ("order");
  CREATE INDEX "courses_topics_parent_idx" ON "courses_topics" USING btree ("parent_id");
  CREATE INDEX "courses_sources_order_idx" ON "courses_sources" USING btree ("_order");
  CREATE INDEX "courses_sources_parent_id_idx" ON "courses_sources" USING btree ("_parent_id");
  CREATE INDEX "courses_sources_resource_idx" ON "courses_sources" USING btree ("resource_id");
  CREATE UNIQUE INDEX "courses_slug_idx" ON "courses" USING btree ("slug");
  CREATE INDEX "courses_updated_at_idx" ON "courses" USING btree ("updated_at");
  CREATE INDEX "courses_created_at_idx" ON "courses" USING btree ("created_at");
  CREATE INDEX "courses_deleted_at_idx" ON "courses" USING btree ("deleted_at");
  CREATE INDEX "courses__status_idx" ON "courses" USING btree ("_status");
  CREATE INDEX "courses_rels_order_idx" ON "courses_rels" USING btree ("order");
  CREATE INDEX "courses_rels_parent_idx" ON "courses_rels" USING btree ("parent_id");
  CREATE INDEX "courses_rels_path_idx" ON "courses_rels" USING btree ("path");
  CREATE INDEX "courses_rels_modules_id_idx" ON "courses_rels" USING btree ("modules_id");
  CREATE INDEX "_courses_v_version_audiences_order_idx" ON "_courses_v_version_audiences" USING btree ("order");
  CREATE INDEX "_courses_v_version_audiences_parent_idx" ON "_courses_v_version_audiences" USING btree ("parent_id");
  CREATE INDEX "_courses_v_version_topics_order_idx" ON "_courses_v_version_topics" USING btree ("order");
  CREATE INDEX "_courses_v_version_topics_parent_idx" ON "_courses_v_version_topics" USING btree ("parent_id");
  CREATE INDEX "_courses_v_version_sources_order_idx" ON "_courses_v_version_sources" USING btree ("_order");
  CREATE INDEX "_courses_v_version_sources_parent_id_idx" ON "_courses_v_version_sources" USING btree ("_parent_id");
  CREATE INDEX "_courses_v_version_sources_resource_idx" ON "_courses_v_version_sources" USING btree ("resource_id");
  CREATE INDEX "_courses_v_parent_idx" ON "_courses_v" USING btree ("parent_id");
  CREATE INDEX "_courses_v_version_version_slug_idx" ON "_courses_v" USING btree ("version_slug");
  CREATE INDEX "_courses_v_version_version_updated_at_idx" ON "_courses_v" USING btree ("version_updated_at");
  CREATE INDEX "_courses_v_version_version_created_at_idx" ON "_courses_v" USING btree ("version_created_at");
  CREATE INDEX "_courses_v_version_version_deleted_at_idx" ON "_courses_v" USING btree ("version_deleted_at");
  CREATE INDEX "_courses_v_version_version__status_idx" ON "_courses_v" USING btree ("version__status");
  CREATE INDEX "_courses_v_created_at_idx" ON "_courses_v" USING btree ("created_at");
  CREATE INDEX "_courses_v_updated_at_idx" ON "_courses_v" USING btree ("updated_at");
  CREATE INDEX "_courses_v_latest_idx" ON "_courses_v" USING btree ("latest");
  CREATE INDEX "_courses_v_rels_order_idx" ON "_courses_v_rels" USING btree ("order");
  CREATE INDEX "_courses_v_rels_parent_idx" ON "_courses_v_rels" USING btree ("parent_id");
  CREATE INDEX "_courses_v_rels_path_idx" ON "_courses_v_rels" USING btree ("path");
  CREATE INDEX "_courses_v_rels_modules_id_idx" ON "_courses_v_rels" USING btree ("modules_id");
  CREATE UNIQUE INDEX "modules_slug_idx" ON "modules" USING btree ("slug");
  CREATE INDEX "modules_updated_at_idx" ON "modules" USING btree ("updated_at");
  CREATE INDEX "modules_created_at_idx" ON "modules" USING btree ("created_at");
  CREATE INDEX "modules_deleted_at_idx" ON "modules" USING btree ("deleted_at");
  CREATE INDEX "modules__status_idx" ON "modules" USING btree ("_status");
  CREATE INDEX "modules_rels_order_idx" ON "modules_rels" USING btree ("order");
  CREATE INDEX "modules_rels_parent_idx" ON "modules_rels" USING btree ("parent_id");
  CREATE INDEX "modules_rels_path_idx" ON "modules_rels" USING btree ("path");
  CREATE INDEX "modules_rels_sessions_id_idx" ON "modules_rels" USING btree ("sessions_id");
  CREATE INDEX "_modules_v_parent_idx" ON "_modules_v" USING btree ("parent_id");
  CREATE INDEX "_modules_v_version_version_slug_idx" ON "_modules_v" USING btree ("version_slug");
  CREATE INDEX "_modules_v_version_version_updated_at_idx" ON "_modules_v" USING btree ("version_updated_at");
  CREATE INDEX "_modules_v_version_version_created_at_idx" ON "_modules_v" USING btree ("version_created_at");
  CREATE INDEX "_modules_v_version_version_deleted_at_idx" ON "_modules_v" USING btree ("version_deleted_at");
  CREATE INDEX "_modules_v_version_version__status_idx" ON "_modules_v" USING btree ("version__status");
  CREATE INDEX "_modules_v_created_at_idx" ON "_modules_v" USING btree ("created_at");
  CREATE INDEX "_modules_v_updated_at_idx" ON "_modules_v" USING btree ("updated_at");
  CREATE INDEX "_modules_v_latest_idx" ON "_modules_v" USING btree ("latest");
  CREATE INDEX "_modules_v_rels_order_idx" ON "_modules_v_rels" USING btree ("order");
  CREATE INDEX "_modules_v_rels_parent_idx" ON "_modules_v_rels" USING btree ("parent_id");
  CREATE INDEX "_modules_v_rels_path_idx" ON "_modules_v_rels" USING btree ("path");
  CREATE INDEX "_modules_v_rels_sessions_id_idx" ON "_modules_v_rels" USING btree ("sessions_id");
  CREATE INDEX "sessions_sources_order_idx" ON "sessions_sources" USING btree ("_order");
  CREATE INDEX "sessions_sources_parent_id_idx" ON "sessions_sources" USING btree ("_parent_id");
  CREATE INDEX "sessions_sources_resource_idx" ON "sessions_sources" USING btree ("resource_id");
  CREATE UNIQUE INDEX "sessions_slug_idx" ON "sessions" USING btree ("slug");
  CREATE INDEX "sessions_updated_at_idx" ON "sessions" USING btree ("updated_at");
  CREATE INDEX "sessions_created_at_idx" ON "sessions" USING btree ("created_at");
  CREATE INDEX "sessions_deleted_at_idx" ON "sessions" USING btree ("deleted_at");
  CREATE INDEX "sessions__status_idx" ON "sessions" USING btree ("_status");
  CREATE INDEX "sessions_rels_order_idx" ON "sessions_rels" USING btree ("order");
  CREATE INDEX "sessions_rels_parent_idx" ON "sessions_rels" USING btree ("parent_id");
  CREATE INDEX "sessions_rels_path_idx" ON "sessions_rels" USING btree ("path");
  CREATE INDEX "sessions_rels_law_facts_id_idx" ON "sessions_rels" USING btree ("law_facts_id");
  CREATE INDEX "sessions_rels_articles_id_idx" ON "sessions_rels" USING btree ("articles_id");
  CREATE INDEX "_sessions_v_version_sources_order_idx" ON "_sessions_v_version_sources" USING btree ("_order");
  CREATE INDEX "_sessions_v_version_sources_parent_id_idx" ON "_sessions_v_version_sources" USING btree ("_parent_id");
  CREATE INDEX "_sessions_v_version_sources_resource_idx" ON "_sessions_v_version_sources" USING btree ("resource_id");
  CREATE INDEX "_sessions_v_parent_idx" ON "_sessions_v" USING btree ("parent_id");
  CREATE INDEX "_sessions_v_version_version_slug_idx" ON "_sessions_v" USING btree ("version_slug");
  CREATE INDEX "_sessions_v_version_version_updated_at_idx" ON "_sessions_v" USING btree ("version_updated_at");
  CREATE INDEX "_sessions_v_version_version_created_at_idx" ON "_sessions_v" USING btree ("version_created_at");
  CREATE INDEX "_sessions_v_version_version_deleted_at_idx" ON "_sessions_v" USING btree ("version_deleted_at");
  CREATE INDEX "_sessions_v_version_version__status_idx" ON "_sessions_v" USING btree ("version__status");
  CREATE INDEX "_sessions_v_created_at_idx" ON "_sessions_v" USING btree ("created_at");
  CREATE INDEX "_sessions_v_updated_at_idx" ON "_sessions_v" USING btree ("updated_at");
  CREATE INDEX "_sessions_v_latest_idx" ON "_sessions_v" USING btree ("latest");
  CREATE INDEX "_sessions_v_rels_order_idx" ON "_sessions_v_rels" USING btree ("order");
  CREATE INDEX "_sessions_v_rels_parent_idx" ON "_sessions_v_rels" USING btree ("parent_id");
  CREATE INDEX "_sessions_v_rels_path_idx" ON "_sessions_v_rels" USING btree ("path");
  CREATE INDEX "_sessions_v_rels_law_facts_id_idx" ON "_sessions_v_rels" USING btree ("law_facts_id");
  CREATE INDEX "_sessions_v_rels_articles_id_idx" ON "_sessions_v_rels" USING btree ("articles_id");
  CREATE INDEX "terms_topics_order_idx" ON "terms_topics" USING btree ("order");
  CREATE INDEX "terms_topics_parent_idx" ON "terms_topics" USING btree ("parent_id");
  CREATE INDEX "terms_countries_order_idx" ON "terms_countries" USING btree ("order");
  CREATE INDEX "terms_countries_parent_idx" ON "terms_countries" USING btree ("parent_id");
  CREATE INDEX "terms_forms_order_idx" ON "terms_forms" USING btree ("_order");
  CREATE INDEX "terms_forms_parent_id_idx" ON "terms_forms" USING btree ("_parent_id");
  CREATE INDEX "terms_sources_order_idx" ON "terms_sources" USING btree ("_order");
  CREATE INDEX "terms_sources_parent_id_idx" ON "terms_sources" USING btree ("_parent_id");
  CREATE INDEX "terms_sources_resource_idx" ON "terms_sources" USING btree ("resource_id");
  CREATE UNIQUE INDEX "terms_slug_idx" ON "terms" USING btree ("slug");
  CREATE INDEX "terms_updated_at_idx" ON "terms" USING btree ("updated_at");
  CREATE INDEX "terms_created_at_idx" ON "terms" USING btree ("created_at");
  CREATE INDEX "terms_deleted_at_idx" ON "terms" USING btree ("deleted_at");
  CREATE INDEX "terms__status_idx" ON "terms" USING btree ("_status");
  CREATE INDEX "_terms_v_version_topics_order_idx" ON "_terms_v_version_topics" USING btree ("order");
  CREATE INDEX "_terms_v_version_topics_parent_idx" ON "_terms_v_version_topics" USING btree ("parent_id");
  CREATE INDEX "_terms_v_version_countries_order_idx" ON "_terms_v_version_countries" USING btree ("order");
  CREATE INDEX "_terms_v_version_countries_parent_idx" ON "_terms_v_version_countries" USING btree ("parent_id");
  CREATE INDEX "_terms_v_version_forms_order_idx" ON "_terms_v_version_forms" USING btree ("_order");
  CREATE INDEX "_terms_v_version_forms_parent_id_idx" ON "_terms_v_version_forms" USING btree ("_parent_id");
  CREATE INDEX "_terms_v_version_sources_order_idx" ON "_terms_v_version_sources" USING btree ("_order");
  CREATE INDEX "_terms_v_version_sources_parent_id_idx" ON "_terms_v_version_sources" USING btree ("_parent_id");
  CREATE INDEX "_terms_v_version_sources_resource_idx" ON "_terms_v_version_sources" USING btree ("resource_id");
  CREATE INDEX "_terms_v_parent_idx" ON "_terms_v" USING btree ("parent_id");
  CREATE INDEX "_terms_v_version_version_slug_idx" ON "_terms_v" USING btree ("version_slug");
  CREATE INDEX "_terms_v_version_version_updated_at_idx" ON "_terms_v" USING btree ("version_updated_at");
  CREATE INDEX "_terms_v_version_version_created_at_idx" ON "_terms_v" USING btree ("version_created_at");
  CREATE INDEX "_terms_v_version_version_deleted_at_idx" ON "_terms_v" USING btree ("version_deleted_at");
  CREATE INDEX "_terms_v_version_version__status_idx" ON "_terms_v" USING btree ("version__status");
  CREATE INDEX "_terms_v_created_at_idx" ON "_terms_v" USING btree ("created_at");
  CREATE INDEX "_terms_v_updated_at_idx" ON "_terms_v" USING btree ("updated_at");
  CREATE INDEX "_terms_v_latest_idx" ON "_terms_v" USING btree ("latest");
  CREATE INDEX "resources_countries_order_idx" ON "resources_countries" USING btree ("order");
  CREATE INDEX "resources_countries_parent_idx" ON "resources_countries" USING btree ("parent_id");
  CREATE UNIQUE INDEX "resources_slug_idx" ON "resources" USING btree ("slug");
  CREATE INDEX "resources_updated_at_idx" ON "resources" USING btree ("updated_at");
  CREATE INDEX "resources_created_at_idx" ON "resources" USING btree ("created_at");
  CREATE INDEX "resources_deleted_at_idx" ON "resources" USING btree ("deleted_at");
  CREATE INDEX "resources__status_idx" ON "resources" USING btree ("_status");
  CREATE INDEX "resources_texts_order_parent" ON "resources_texts" USING btree ("order","parent_id");
  CREATE INDEX "_resources_v_version_countries_order_idx" ON "_resources_v_version_countries" USING btree ("order");
  CREATE INDEX "_resources_v_version_countries_parent_idx" ON "_resources_v_version_countries" USING btree ("parent_id");
  CREATE INDEX "_resources_v_parent_idx" ON "_resources_v" USING btree ("parent_id");
  CREATE INDEX "_resources_v_version_version_slug_idx" ON "_resources_v" USING btree ("version_slug");
  CREATE INDEX "_resources_v_version_version_updated_at_idx" ON "_resources_v" USING btree ("version_updated_at");
  CREATE INDEX "_resources_v_version_version_created_at_idx" ON "_resources_v" USING btree ("version_created_at");
  CREATE INDEX "_resources_v_version_version_deleted_at_idx" ON "_resources_v" USING btree ("version_deleted_at");
  CREATE INDEX "_resources_v_version_version__status_idx" ON "_resources_v" USING btree ("version__status");
  CREATE INDEX "_resources_v_created_at_idx" ON "_resources_v" USING btree ("created_at");
  CREATE INDEX "_resources_v_updated_at_idx" ON "_resources_v" USING btree ("updated_at");
  CREATE INDEX "_resources_v_latest_idx" ON "_resources_v" USING btree ("latest");
  CREATE INDEX "_resources_v_texts_order_parent" ON "_resources_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "statistics_countries_order_idx" ON "statistics_countries" USING btree ("order");
  CREATE INDEX "statistics_countries_parent_idx" ON "statistics_countries" USING btree ("parent_id");
  CREATE INDEX "statistics_rows_order_idx" ON "statistics_rows" USING btree ("_order");
  CREATE INDEX "statistics_rows_parent_id_idx" ON "statistics_rows" USING btree ("_parent_id");
  CREATE INDEX "statistics_sources_order_idx" ON "statistics_sources" USING btree ("_order");
  CREATE INDEX "statistics_sources_parent_id_idx" ON "statistics_sources" USING btree ("_parent_id");
  CREATE INDEX "statistics_sources_resource_idx" ON "statistics_sources" USING btree ("resource_id");
  CREATE UNIQUE INDEX "statistics_slug_idx" ON "statistics" USING btree ("slug");
  CREATE INDEX "statistics_updated_at_idx" ON "statistics" USING btree ("updated_at");
  CREATE INDEX "statistics_created_at_idx" ON "statistics" USING btree ("created_at");
  CREATE INDEX "statistics_deleted_at_idx" ON "statistics" USING btree ("deleted_at");
  CREATE INDEX "statistics__status_idx" ON "statistics" USING btree ("_status");
  CREATE INDEX "statistics_texts_order_parent" ON "statistics_texts" USING btree ("order","parent_id");
  CREATE INDEX "statistics_numbers_order_parent_idx" ON "statistics_numbers" USING btree ("order","parent_id");
  CREATE INDEX "_statistics_v_version_countries_order_idx" ON "_statistics_v_version_countries" USING btree ("order");
  CREATE INDEX "_statistics_v_version_countries_parent_idx" ON "_statistics_v_version_countries" USING btree ("parent_id");
  CREATE INDEX "_statistics_v_version_rows_order_idx" ON "_statistics_v_version_rows" USING btree ("_order");
  CREATE INDEX "_statistics_v_version_rows_parent_id_idx" ON "_statistics_v_version_rows" USING btree ("_parent_id");
  CREATE INDEX "_statistics_v_version_sources_order_idx" ON "_statistics_v_version_sources" USING btree ("_order");
  CREATE INDEX "_statistics_v_version_sources_parent_id_idx" ON "_statistics_v_version_sources" USING btree ("_parent_id");
  CREATE INDEX "_statistics_v_version_sources_resource_idx" ON "_statistics_v_version_sources" USING btree ("resource_id");
  CREATE INDEX "_statistics_v_parent_idx" ON "_statistics_v" USING btree ("parent_id");
  CREATE INDEX "_statistics_v_version_version_slug_idx" ON "_statistics_v" USING btree ("version_slug");
  CREATE INDEX "_statistics_v_version_version_updated_at_idx" ON "_statistics_v" USING btree ("version_updated_at");
  CREATE INDEX "_statistics_v_version_version_created_at_idx" ON "_statistics_v" USING btree ("version_created_at");
  CREATE INDEX "_statistics_v_version_version_deleted_at_idx" ON "_statistics_v" USING btree ("version_deleted_at");
  CREATE INDEX "_statistics_v_version_version__status_idx" ON "_statistics_v" USING btree ("version__status");
  CREATE INDEX "_statistics_v_created_at_idx" ON "_statistics_v" USING btree ("created_at");
  CREATE INDEX "_statistics_v_updated_at_idx" ON "_statistics_v" USING btree ("updated_at");
  CREATE INDEX "_statistics_v_latest_idx" ON "_statistics_v" USING btree ("latest");
  CREATE INDEX "_statistics_v_texts_order_parent" ON "_statistics_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "_statistics_v_numbers_order_parent_idx" ON "_statistics_v_numbers" USING btree ("order","parent_id");
  CREATE UNIQUE INDEX "media_slug_idx" ON "media" USING btree ("slug");
  CREATE INDEX "media_updated_at_idx" ON "media" USING btree ("updated_at");
  CREATE INDEX "media_created_at_idx" ON "media" USING btree ("created_at");
  CREATE INDEX "media_deleted_at_idx" ON "media" USING btree ("deleted_at");
  CREATE INDEX "media__status_idx" ON "media" USING btree ("_status");
  CREATE UNIQUE INDEX "media_filename_idx" ON "media" USING btree ("filename");
  CREATE INDEX "_media_v_parent_idx" ON "_media_v" USING btree ("parent_id");
  CREATE INDEX "_media_v_version_version_slug_idx" ON "_media_v" USING btree ("version_slug");
  CREATE INDEX "_media_v_version_version_updated_at_idx" ON "_media_v" USING btree ("version_updated_at");
  CREATE INDEX "_media_v_version_version_created_at_idx" ON "_media_v" USING btree ("version_created_at");
  CREATE INDEX "_media_v_version_version_deleted_at_idx" ON "_media_v" USING btree ("version_deleted_at");
  CREATE INDEX "_media_v_version_version__status_idx" ON "_media_v" USING btree ("version__status");
  CREATE INDEX "_media_v_version_version_filename_idx" ON "_media_v" USING btree ("version_filename");
  CREATE INDEX "_media_v_created_at_idx" ON "_media_v" USING btree ("created_at");
  CREATE INDEX "_media_v_updated_at_idx" ON "_media_v" USING btree ("updated_at");
  CREATE INDEX "_media_v_latest_idx" ON "_media_v" USING btree ("latest");
  CREATE INDEX "resource_text_parent_idx" ON "resource_text" USING btree ("parent_id");
  CREATE INDEX "resource_text_updated_at_idx" ON "resource_text" USING btree ("updated_at");
  CREATE INDEX "resource_text_created_at_idx" ON "resource_text" USING btree ("created_at");
  CREATE INDEX "resource_text_deleted_at_idx" ON "resource_text" USING btree ("deleted_at");
  CREATE INDEX "resource_text__status_idx" ON "resource_text" USING btree ("_status");
  CREATE UNIQUE INDEX "parent_lang_idx" ON "resource_text" USING btree ("parent_id","lang");
  CREATE INDEX "resource_text_texts_order_parent" ON "resource_text_texts" USING btree ("order","parent_id");
  CREATE INDEX "_resource_text_v_parent_idx" ON "_resource_text_v" USING btree ("parent_id");
  CREATE INDEX "_resource_text_v_version_version_parent_idx" ON "_resource_text_v" USING btree ("version_parent_id");
  CREATE INDEX "_resource_text_v_version_version_updated_at_idx" ON "_resource_text_v" USING btree ("version_updated_at");
  CREATE INDEX "_resource_text_v_version_version_created_at_idx" ON "_resource_text_v" USING btree ("version_created_at");
  CREATE INDEX "_resource_text_v_version_version_deleted_at_idx" ON "_resource_text_v" USING btree ("version_deleted_at");
  CREATE INDEX "_resource_text_v_version_version__status_idx" ON "_resource_text_v" USING btree ("version__status");
  CREATE INDEX "_resource_text_v_created_at_idx" ON "_resource_text_v" USING btree ("created_at");
  CREATE INDEX "_resource_text_v_updated_at_idx" ON "_resource_text_v" USING btree ("updated_at");
  CREATE INDEX "_resource_text_v_latest_idx" ON "_resource_text_v" USING btree ("latest");
  CREATE INDEX "version_parent_version_lang_idx" ON "_resource_text_v" USING btree ("version_parent_id","version_lang");
  CREATE INDEX "_resource_text_v_texts_order_parent" ON "_resource_text_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "media_text_parent_idx" ON "media_text" USING btree ("parent_id");
  CREATE INDEX "media_text_updated_at_idx" ON "media_text" USING btree ("updated_at");
  CREATE INDEX "media_text_created_at_idx" ON "media_text" USING btree ("created_at");
  CREATE INDEX "media_text_deleted_at_idx" ON "media_text" USING btree ("deleted_at");
  CREATE INDEX "media_text__status_idx" ON "media_text" USING btree ("_status");
  CREATE UNIQUE INDEX "parent_lang_1_idx" ON "media_text" USING btree ("parent_id","lang");
  CREATE INDEX "media_text_texts_order_parent" ON "media_text_texts" USING btree ("order","parent_id");
  CREATE INDEX "_media_text_v_parent_idx" ON "_media_text_v" USING btree ("parent_id");
  CREATE INDEX "_media_text_v_version_version_parent_idx" ON "_media_text_v" USING btree ("version_parent_id");
  CREATE INDEX "_media_text_v_version_version_updated_at_idx" ON "_media_text_v" USING btree ("version_updated_at");
  CREATE INDEX "_media_text_v_version_version_created_at_idx" ON "_media_text_v" USING btree ("version_created_at");
  CREATE INDEX "_media_text_v_version_version_deleted_at_idx" ON "_media_text_v" USING btree ("version_deleted_at");
  CREATE INDEX "_media_text_v_version_version__status_idx" ON "_media_text_v" USING btree ("version__status");
  CREATE INDEX "_media_text_v_created_at_idx" ON "_media_text_v" USING btree ("created_at");
  CREATE INDEX "_media_text_v_updated_at_idx" ON "_media_text_v" USING btree ("updated_at");
  CREATE INDEX "_media_text_v_latest_idx" ON "_media_text_v" USING btree ("latest");
  CREATE INDEX "version_parent_version_lang_1_idx" ON "_media_text_v" USING btree ("version_parent_id","version_lang");
  CREATE INDEX "_media_text_v_texts_order_parent" ON "_media_text_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "organisation_text_parent_idx" ON "organisation_text" USING btree ("parent_id");
  CREATE INDEX "organisation_text_updated_at_idx" ON "organisation_text" USING btree ("updated_at");
  CREATE INDEX "organisation_text_created_at_idx" ON "organisation_text" USING btree ("created_at");
  CREATE INDEX "organisation_text_deleted_at_idx" ON "organisation_text" USING btree ("deleted_at");
  CREATE INDEX "organisation_text__status_idx" ON "organisation_text" USING btree ("_status");
  CREATE UNIQUE INDEX "parent_lang_2_idx" ON "organisation_text" USING btree ("parent_id","lang");
  CREATE INDEX "organisation_text_texts_order_parent" ON "organisation_text_texts" USING btree ("order","parent_id");
  CREATE INDEX "_organisation_text_v_parent_idx" ON "_organisation_text_v" USING btree ("parent_id");
  CREATE INDEX "_organisation_text_v_version_version_parent_idx" ON "_organisation_text_v" USING btree ("version_parent_id");
  CREATE INDEX "_organisation_text_v_version_version_updated_at_idx" ON "_organisation_text_v" USING btree ("version_updated_at");
  CREATE INDEX "_organisation_text_v_version_version_created_at_idx" ON "_organisation_text_v" USING btree ("version_created_at");
  CREATE INDEX "_organisation_text_v_version_version_deleted_at_idx" ON "_organisation_text_v" USING btree ("version_deleted_at");
  CREATE INDEX "_organisation_text_v_version_version__status_idx" ON "_organisation_text_v" USING btree ("version__status");
  CREATE INDEX "_organisation_text_v_created_at_idx" ON "_organisation_text_v" USING btree ("created_at");
  CREATE INDEX "_organisation_text_v_updated_at_idx" ON "_organisation_text_v" USING btree ("updated_at");
  CREATE INDEX "_organisation_text_v_latest_idx" ON "_organisation_text_v" USING btree ("latest");
  CREATE INDEX "version_parent_version_lang_2_idx" ON "_organisation_text_v" USING btree ("version_parent_id","version_lang");
  CREATE INDEX "_organisation_text_v_texts_order_parent" ON "_organisation_text_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "instrument_text_parent_idx" ON "instrument_text" USING btree ("parent_id");
  CREATE INDEX "instrument_text_updated_at_idx" ON "instrument_text" USING btree ("updated_at");
  CREATE INDEX "instrument_text_created_at_idx" ON "instrument_text" USING btree ("created_at");
  CREATE INDEX "instrument_text_deleted_at_idx" ON "instrument_text" USING btree ("deleted_at");
  CREATE INDEX "instrument_text__status_idx" ON "instrument_text" USING btree ("_status");
  CREATE UNIQUE INDEX "parent_lang_3_idx" ON "instrument_text" USING btree ("parent_id","lang");
  CREATE INDEX "instrument_text_texts_order_parent" ON "instrument_text_texts" USING btree ("order","parent_id");
  CREATE INDEX "_instrument_text_v_parent_idx" ON "_instrument_text_v" USING btree ("parent_id");
  CREATE INDEX "_instrument_text_v_version_version_parent_idx" ON "_instrument_text_v" USING btree ("version_parent_id");
  CREATE INDEX "_instrument_text_v_version_version_updated_at_idx" ON "_instrument_text_v" USING btree ("version_updated_at");
  CREATE INDEX "_instrument_text_v_version_version_created_at_idx" ON "_instrument_text_v" USING btree ("version_created_at");
  CREATE INDEX "_instrument_text_v_version_version_deleted_at_idx" ON "_instrument_text_v" USING btree ("version_deleted_at");
  CREATE INDEX "_instrument_text_v_version_version__status_idx" ON "_instrument_text_v" USING btree ("version__status");
  CREATE INDEX "_instrument_text_v_created_at_idx" ON "_instrument_text_v" USING btree ("created_at");
  CREATE INDEX "_instrument_text_v_updated_at_idx" ON "_instrument_text_v" USING btree ("updated_at");
  CREATE INDEX "_instrument_text_v_latest_idx" ON "_instrument_text_v" USING btree ("latest");
  CREATE INDEX "version_parent_version_lang_3_idx" ON "_instrument_text_v" USING btree ("version_parent_id","version_lang");
  CREATE INDEX "_instrument_text_v_texts_order_parent" ON "_instrument_text_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "law_fact_text_parent_idx" ON "law_fact_text" USING btree ("parent_id");
  CREATE INDEX "law_fact_text_updated_at_idx" ON "law_fact_text" USING btree ("updated_at");
  CREATE INDEX "law_fact_text_created_at_idx" ON "law_fact_text" USING btree ("created_at");
  CREATE INDEX "law_fact_text_deleted_at_idx" ON "law_fact_text" USING btree ("deleted_at");
  CREATE INDEX "law_fact_text__status_idx" ON "law_fact_text" USING btree ("_status");
  CREATE UNIQUE INDEX "parent_lang_4_idx" ON "law_fact_text" USING btree ("parent_id","lang");
  CREATE INDEX "law_fact_text_texts_order_parent" ON "law_fact_text_texts" USING btree ("order","parent_id");
  CREATE INDEX "_law_fact_text_v_parent_idx" ON "_law_fact_text_v" USING btree ("parent_id");
  CREATE INDEX "_law_fact_text_v_version_version_parent_idx" ON "_law_fact_text_v" USING btree ("version_parent_id");
  CREATE INDEX "_law_fact_text_v_version_version_updated_at_idx" ON "_law_fact_text_v" USING btree ("version_updated_at");
  CREATE INDEX "_law_fact_text_v_version_version_created_at_idx" ON "_law_fact_text_v" USING btree ("version_created_at");
  CREATE INDEX "_law_fact_text_v_version_version_deleted_at_idx" ON "_law_fact_text_v" USING btree ("version_deleted_at");
  CREATE INDEX "_law_fact_text_v_version_version__status_idx" ON "_law_fact_text_v" USING btree ("version__status");
  CREATE INDEX "_law_fact_text_v_created_at_idx" ON "_law_fact_text_v" USING btree ("created_at");
  CREATE INDEX "_law_fact_text_v_updated_at_idx" ON "_law_fact_text_v" USING btree ("updated_at");
  CREATE INDEX "_law_fact_text_v_latest_idx" ON "_law_fact_text_v" USING btree ("latest");
  CREATE INDEX "version_parent_version_lang_4_idx" ON "_law_fact_text_v" USING btree ("version_parent_id","version_lang");
  CREATE INDEX "_law_fact_text_v_texts_order_parent" ON "_law_fact_text_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "ratification_text_parent_idx" ON "ratification_text" USING btree ("parent_id");
  CREATE INDEX "ratification_text_updated_at_idx" ON "ratification_text" USING btree ("updated_at");
  CREATE INDEX "ratification_text_created_at_idx" ON "ratification_text" USING btree ("created_at");
  CREATE INDEX "ratification_text_deleted_at_idx" ON "ratification_text" USING btree ("deleted_at");
  CREATE INDEX "ratification_text__status_idx" ON "ratification_text" USING btree ("_status");
  CREATE UNIQUE INDEX "parent_lang_5_idx" ON "ratification_text" USING btree ("parent_id","lang");
  CREATE INDEX "ratification_text_texts_order_parent" ON "ratification_text_texts" USING btree ("order","parent_id");
  CREATE INDEX "_ratification_text_v_parent_idx" ON "_ratification_text_v" USING btree ("parent_id");
  CREATE INDEX "_ratification_text_v_version_version_parent_idx" ON "_ratification_text_v" USING btree ("version_parent_id");
  CREATE INDEX "_ratification_text_v_version_version_updated_at_idx" ON "_ratification_text_v" USING btree ("version_updated_at");
  CREATE INDEX "_ratification_text_v_version_version_created_at_idx" ON "_ratification_text_v" USING btree ("version_created_at");
  CREATE INDEX "_ratification_text_v_version_version_deleted_at_idx" ON "_ratification_text_v" USING btree ("version_deleted_at");
  CREATE INDEX "_ratification_text_v_version_version__status_idx" ON "_ratification_text_v" USING btree ("version__status");
  CREATE INDEX "_ratification_text_v_created_at_idx" ON "_ratification_text_v" USING btree ("created_at");
  CREATE INDEX "_ratification_text_v_updated_at_idx" ON "_ratification_text_v" USING btree ("updated_at");
  CREATE INDEX "_ratification_text_v_latest_idx" ON "_ratification_text_v" USING btree ("latest");
  CREATE INDEX "version_parent_version_lang_5_idx" ON "_ratification_text_v" USING btree ("version_parent_id","version_lang");
  CREATE INDEX "_ratification_text_v_texts_order_parent" ON "_ratification_text_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "law_text_parent_idx" ON "law_text" USING btree ("parent_id");
  CREATE INDEX "law_text_updated_at_idx" ON "law_text" USING btree ("updated_at");
  CREATE INDEX "law_text_created_at_idx" ON "law_text" USING btree ("created_at");
  CREATE INDEX "law_text_deleted_at_idx" ON "law_text" USING btree ("deleted_at");
  CREATE INDEX "law_text__status_idx" ON "law_text" USING btree ("_status");
  CREATE UNIQUE INDEX "parent_lang_6_idx" ON "law_text" USING btree ("parent_id","lang");
  CREATE INDEX "law_text_texts_order_parent" ON "law_text_texts" USING btree ("order","parent_id");
  CREATE INDEX "_law_text_v_parent_idx" ON "_law_text_v" USING btree ("parent_id");
  CREATE INDEX "_law_text_v_version_version_parent_idx" ON "_law_text_v" USING btree ("version_parent_id");
  CREATE INDEX "_law_text_v_version_version_updated_at_idx" ON "_law_text_v" USING btree ("version_updated_at");
  CREATE INDEX "_law_text_v_version_version_created_at_idx" ON "_law_text_v" USING btree ("version_created_at");
  CREATE INDEX "_law_text_v_version_version_deleted_at_idx" ON "_law_text_v" USING btree ("version_deleted_at");
  CREATE INDEX "_law_text_v_version_version__status_idx" ON "_law_text_v" USING btree ("version__status");
  CREATE INDEX "_law_text_v_created_at_idx" ON "_law_text_v" USING btree ("created_at");
  CREATE INDEX "_law_text_v_updated_at_idx" ON "_law_text_v" USING btree ("updated_at");
  CREATE INDEX "_law_text_v_latest_idx" ON "_law_text_v" USING btree ("latest");
  CREATE INDEX "version_parent_version_lang_6_idx" ON "_law_text_v" USING btree ("version_parent_id","version_lang");
  CREATE INDEX "_law_text_v_texts_order_parent" ON "_law_text_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "country_text_parent_idx" ON "country_text" USING btree ("parent_id");
  CREATE INDEX "country_text_updated_at_idx" ON "country_text" USING btree ("updated_at");
  CREATE INDEX "country_text_created_at_idx" ON "country_text" USING btree ("created_at");
  CREATE INDEX "country_text_deleted_at_idx" ON "country_text" USING btree ("deleted_at");
  CREATE INDEX "country_text__status_idx" ON "country_text" USING btree ("_status");
  CREATE UNIQUE INDEX "parent_lang_7_idx" ON "country_text" USING btree ("parent_id","lang");
  CREATE INDEX "country_text_texts_order_parent" ON "country_text_texts" USING btree ("order","parent_id");
  CREATE INDEX "_country_text_v_parent_idx" ON "_country_text_v" USING btree ("parent_id");
  CREATE INDEX "_country_text_v_version_version_parent_idx" ON "_country_text_v" USING btree ("version_parent_id");
  CREATE INDEX "_country_text_v_version_version_updated_at_idx" ON "_country_text_v" USING btree ("version_updated_at");
  CREATE INDEX "_country_text_v_version_version_created_at_idx" ON "_country_text_v" USING btree ("version_created_at");
  CREATE INDEX "_country_text_v_version_version_deleted_at_idx" ON "_country_text_v" USING btree ("version_deleted_at");
  CREATE INDEX "_country_text_v_version_version__status_idx" ON "_country_text_v" USING btree ("version__status");
  CREATE INDEX "_country_text_v_created_at_idx" ON "_country_text_v" USING btree ("created_at");
  CREATE INDEX "_country_text_v_updated_at_idx" ON "_country_text_v" USING btree ("updated_at");
  CREATE INDEX "_country_text_v_latest_idx" ON "_country_text_v" USING btree ("latest");
  CREATE INDEX "version_parent_version_lang_7_idx" ON "_country_text_v" USING btree ("version_parent_id","version_lang");
  CREATE INDEX "_country_text_v_texts_order_parent" ON "_country_text_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "centre_text_parent_idx" ON "centre_text" USING btree ("parent_id");
  CREATE INDEX "centre_text_updated_at_idx" ON "centre_text" USING btree ("updated_at");
  CREATE INDEX "centre_text_created_at_idx" ON "centre_text" USING btree ("created_at");
  CREATE INDEX "centre_text_deleted_at_idx" ON "centre_text" USING btree ("deleted_at");
  CREATE INDEX "centre_text__status_idx" ON "centre_text" USING btree ("_status");
  CREATE UNIQUE INDEX "parent_lang_8_idx" ON "centre_text" USING btree ("parent_id","lang");
  CREATE INDEX "centre_text_texts_order_parent" ON "centre_text_texts" USING btree ("order","parent_id");
  CREATE INDEX "_centre_text_v_parent_idx" ON "_centre_text_v" USING btree ("parent_id");
  CREATE INDEX "_centre_text_v_version_version_parent_idx" ON "_centre_text_v" USING btree ("version_parent_id");
  CREATE INDEX "_centre_text_v_version_version_updated_at_idx" ON "_centre_text_v" USING btree ("version_updated_at");
  CREATE INDEX "_centre_text_v_version_version_created_at_idx" ON "_centre_text_v" USING btree ("version_created_at");
  CREATE INDEX "_centre_text_v_version_version_deleted_at_idx" ON "_centre_text_v" USING btree ("version_deleted_at");
  CREATE INDEX "_centre_text_v_version_version__status_idx" ON "_centre_text_v" USING btree ("version__status");
  CREATE INDEX "_centre_text_v_created_at_idx" ON "_centre_text_v" USING btree ("created_at");
  CREATE INDEX "_centre_text_v_updated_at_idx" ON "_centre_text_v" USING btree ("updated_at");
  CREATE INDEX "_centre_text_v_latest_idx" ON "_centre_text_v" USING btree ("latest");
  CREATE INDEX "version_parent_version_lang_8_idx" ON "_centre_text_v" USING btree ("version_parent_id","version_lang");
  CREATE INDEX "_centre_text_v_texts_order_parent" ON "_centre_text_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "hotline_text_parent_idx" ON "hotline_text" USING btree ("parent_id");
  CREATE INDEX "hotline_text_updated_at_idx" ON "hotline_text" USING btree ("updated_at");
  CREATE INDEX "hotline_text_created_at_idx" ON "hotline_text" USING btree ("created_at");
  CREATE INDEX "hotline_text_deleted_at_idx" ON "hotline_text" USING btree ("deleted_at");
  CREATE INDEX "hotline_text__status_idx" ON "hotline_text" USING btree ("_status");
  CREATE UNIQUE INDEX "parent_lang_9_idx" ON "hotline_text" USING btree ("parent_id","lang");
  CREATE INDEX "hotline_text_texts_order_parent" ON "hotline_text_texts" USING btree ("order","parent_id");
  CREATE INDEX "_hotline_text_v_parent_idx" ON "_hotline_text_v" USING btree ("parent_id");
  CREATE INDEX "_hotline_text_v_version_version_parent_idx" ON "_hotline_text_v" USING btree ("version_parent_id");
  CREATE INDEX "_hotline_text_v_version_version_updated_at_idx" ON "_hotline_text_v" USING btree ("version_updated_at");
  CREATE INDEX "_hotline_text_v_version_version_created_at_idx" ON "_hotline_text_v" USING btree ("version_created_at");
  CREATE INDEX "_hotline_text_v_version_version_deleted_at_idx" ON "_hotline_text_v" USING btree ("version_deleted_at");
  CREATE INDEX "_hotline_text_v_version_version__status_idx" ON "_hotline_text_v" USING btree ("version__status");
  CREATE INDEX "_hotline_text_v_created_at_idx" ON "_hotline_text_v" USING btree ("created_at");
  CREATE INDEX "_hotline_text_v_updated_at_idx" ON "_hotline_text_v" USING btree ("updated_at");
  CREATE INDEX "_hotline_text_v_latest_idx" ON "_hotline_text_v" USING btree ("latest");
  CREATE INDEX "version_parent_version_lang_9_idx" ON "_hotline_text_v" USING btree ("version_parent_id","version_lang");
  CREATE INDEX "_hotline_text_v_texts_order_parent" ON "_hotline_text_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "agreement_text_parent_idx" ON "agreement_text" USING btree ("parent_id");
  CREATE INDEX "agreement_text_updated_at_idx" ON "agreement_text" USING btree ("updated_at");
  CREATE INDEX "agreement_text_created_at_idx" ON "agreement_text" USING btree ("created_at");
  CREATE INDEX "agreement_text_deleted_at_idx" ON "agreement_text" USING btree ("deleted_at");
  CREATE INDEX "agreement_text__status_idx" ON "agreement_text" USING btree ("_status");
  CREATE UNIQUE INDEX "parent_lang_10_idx" ON "agreement_text" USING btree ("parent_id","lang");
  CREATE INDEX "agreement_text_texts_order_parent" ON "agreement_text_texts" USING btree ("order","parent_id");
  CREATE INDEX "_agreement_text_v_parent_idx" ON "_agreement_text_v" USING btree ("parent_id");
  CREATE INDEX "_agreement_text_v_version_version_parent_idx" ON "_agreement_text_v" USING btree ("version_parent_id");
  CREATE INDEX "_agreement_text_v_version_version_updated_at_idx" ON "_agreement_text_v" USING btree ("version_updated_at");
  CREATE INDEX "_agreement_text_v_version_version_created_at_idx" ON "_agreement_text_v" USING btree ("version_created_at");
  CREATE INDEX "_agreement_text_v_version_version_deleted_at_idx" ON "_agreement_text_v" USING btree ("version_deleted_at");
  CREATE INDEX "_agreement_text_v_version_version__status_idx" ON "_agreement_text_v" USING btree ("version__status");
  CREATE INDEX "_agreement_text_v_created_at_idx" ON "_agreement_text_v" USING btree ("created_at");
  CREATE INDEX "_agreement_text_v_updated_at_idx" ON "_agreement_text_v" USING btree ("updated_at");
  CREATE INDEX "_agreement_text_v_latest_idx" ON "_agreement_text_v" USING btree ("latest");
  CREATE INDEX "version_parent_version_lang_10_idx" ON "_agreement_text_v" USING btree ("version_parent_id","version_lang");
  CREATE INDEX "_agreement_text_v_texts_order_parent" ON "_agreement_text_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "article_text_parent_idx" ON "article_text" USING btree ("parent_id");
  CREATE INDEX "article_text_audio_idx" ON "article_text" USING btree ("audio_id");
  CREATE INDEX "article_text_updated_at_idx" ON "article_text" USING btree ("updated_at");
  CREATE INDEX "article_text_created_at_idx" ON "article_text" USING btree ("created_at");
  CREATE INDEX "article_text_deleted_at_idx" ON "article_text" USING btree ("deleted_at");
  CREATE INDEX "article_text__status_idx" ON "article_text" USING btree ("_status");
  CREATE UNIQUE INDEX "parent_lang_11_idx" ON "article_text" USING btree ("parent_id","lang");
  CREATE INDEX "article_text_texts_order_parent" ON "article_text_texts" USING btree ("order","parent_id");
  CREATE INDEX "_article_text_v_parent_idx" ON "_article_text_v" USING btree ("parent_id");
  CREATE INDEX "_article_text_v_version_version_parent_idx" ON "_article_text_v" USING btree ("version_parent_id");
  CREATE INDEX "_article_text_v_version_version_audio_idx" ON "_article_text_v" USING btree ("version_audio_id");
  CREATE INDEX "_article_text_v_version_version_updated_at_idx" ON "_article_text_v" USING btree ("version_updated_at");
  CREATE INDEX "_article_text_v_version_version_created_at_idx" ON "_article_text_v" USING btree ("version_created_at");
  CREATE INDEX "_article_text_v_version_version_deleted_at_idx" ON "_article_text_v" USING btree ("version_deleted_at");
  CREATE INDEX "_article_text_v_version_version__status_idx" ON "_article_text_v" USING btree ("version__status");
  CREATE INDEX "_article_text_v_created_at_idx" ON "_article_text_v" USING btree ("created_at");
  CREATE INDEX "_article_text_v_updated_at_idx" ON "_article_text_v" USING btree ("updated_at");
  CREATE INDEX "_article_text_v_latest_idx" ON "_article_text_v" USING btree ("latest");
  CREATE INDEX "version_parent_version_lang_11_idx" ON "_article_text_v" USING btree ("version_parent_id","version_lang");
  CREATE INDEX "_article_text_v_texts_order_parent" ON "_article_text_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "claim_text_parent_idx" ON "claim_text" USING btree ("parent_id");
  CREATE INDEX "claim_text_updated_at_idx" ON "claim_text" USING btree ("updated_at");
  CREATE INDEX "claim_text_created_at_idx" ON "claim_text" USING btree ("created_at");
  CREATE INDEX "claim_text_deleted_at_idx" ON "claim_text" USING btree ("deleted_at");
  CREATE INDEX "claim_text__status_idx" ON "claim_text" USING btree ("_status");
  CREATE UNIQUE INDEX "parent_lang_12_idx" ON "claim_text" USING btree ("parent_id","lang");
  CREATE INDEX "claim_text_texts_order_parent" ON "claim_text_texts" USING btree ("order","parent_id");
  CREATE INDEX "_claim_text_v_parent_idx" ON "_claim_text_v" USING btree ("parent_id");
  CREATE INDEX "_claim_text_v_version_version_parent_idx" ON "_claim_text_v" USING btree ("version_parent_id");
  CREATE INDEX "_claim_text_v_version_version_updated_at_idx" ON "_claim_text_v" USING btree ("version_updated_at");
  CREATE INDEX "_claim_text_v_version_version_created_at_idx" ON "_claim_text_v" USING btree ("version_created_at");
  CREATE INDEX "_claim_text_v_version_version_deleted_at_idx" ON "_claim_text_v" USING btree ("version_deleted_at");
  CREATE INDEX "_claim_text_v_version_version__status_idx" ON "_claim_text_v" USING btree ("version__status");
  CREATE INDEX "_claim_text_v_created_at_idx" ON "_claim_text_v" USING btree ("created_at");
  CREATE INDEX "_claim_text_v_updated_at_idx" ON "_claim_text_v" USING btree ("updated_at");
  CREATE INDEX "_claim_text_v_latest_idx" ON "_claim_text_v" USING btree ("latest");
  CREATE INDEX "version_parent_version_lang_12_idx" ON "_claim_text_v" USING btree ("version_parent_id","version_lang");
  CREATE INDEX "_claim_text_v_texts_order_parent" ON "_claim_text_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "session_text_quiz_answers_order_idx" ON "session_text_quiz_answers" USING btree ("_order");
  CREATE INDEX "session_text_quiz_answers_parent_id_idx" ON "session_text_quiz_answers" USING btree ("_parent_id");
  CREATE INDEX "session_text_quiz_order_idx" ON "session_text_quiz" USING btree ("_order");
  CREATE INDEX "session_text_quiz_parent_id_idx" ON "session_text_quiz" USING btree ("_parent_id");
  CREATE INDEX "session_text_parent_idx" ON "session_text" USING btree ("parent_id");
  CREATE INDEX "session_text_updated_at_idx" ON "session_text" USING btree ("updated_at");
  CREATE INDEX "session_text_created_at_idx" ON "session_text" USING btree ("created_at");
  CREATE INDEX "session_text_deleted_at_idx" ON "session_text" USING btree ("deleted_at");
  CREATE INDEX "session_text__status_idx" ON "session_text" USING btree ("_status");
  CREATE UNIQUE INDEX "parent_lang_13_idx" ON "session_text" USING btree ("parent_id","lang");
  CREATE INDEX "session_text_texts_order_parent" ON "session_text_texts" USING btree ("order","parent_id");
  CREATE INDEX "_session_text_v_version_quiz_answers_order_idx" ON "_session_text_v_version_quiz_answers" USING btree ("_order");
  CREATE INDEX "_session_text_v_version_quiz_answers_parent_id_idx" ON "_session_text_v_version_quiz_answers" USING btree ("_parent_id");
  CREATE INDEX "_session_text_v_version_quiz_order_idx" ON "_session_text_v_version_quiz" USING btree ("_order");
  CREATE INDEX "_session_text_v_version_quiz_parent_id_idx" ON "_session_text_v_version_quiz" USING btree ("_parent_id");
  CREATE INDEX "_session_text_v_parent_idx" ON "_session_text_v" USING btree ("parent_id");
  CREATE INDEX "_session_text_v_version_version_parent_idx" ON "_session_text_v" USING btree ("version_parent_id");
  CREATE INDEX "_session_text_v_version_version_updated_at_idx" ON "_session_text_v" USING btree ("version_updated_at");
  CREATE INDEX "_session_text_v_version_version_created_at_idx" ON "_session_text_v" USING btree ("version_created_at");
  CREATE INDEX "_session_text_v_version_version_deleted_at_idx" ON "_session_text_v" USING btree ("version_deleted_at");
  CREATE INDEX "_session_text_v_version_version__status_idx" ON "_session_text_v" USING btree ("version__status");
  CREATE INDEX "_session_text_v_created_at_idx" ON "_session_text_v" USING btree ("created_at");
  CREATE INDEX "_session_text_v_updated_at_idx" ON "_session_text_v" USING btree ("updated_at");
  CREATE INDEX "_session_text_v_latest_idx" ON "_session_text_v" USING btree ("latest");
  CREATE INDEX "version_parent_version_lang_13_idx" ON "_session_text_v" USING btree ("version_parent_id","version_lang");
  CREATE INDEX "_session_text_v_texts_order_parent" ON "_session_text_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "module_text_parent_idx" ON "module_text" USING btree ("parent_id");
  CREATE INDEX "module_text_updated_at_idx" ON "module_text" USING btree ("updated_at");
  CREATE INDEX "module_text_created_at_idx" ON "module_text" USING btree ("created_at");
  CREATE INDEX "module_text_deleted_at_idx" ON "module_text" USING btree ("deleted_at");
  CREATE INDEX "module_text__status_idx" ON "module_text" USING btree ("_status");
  CREATE UNIQUE INDEX "parent_lang_14_idx" ON "module_text" USING btree ("parent_id","lang");
  CREATE INDEX "module_text_texts_order_parent" ON "module_text_texts" USING btree ("order","parent_id");
  CREATE INDEX "_module_text_v_parent_idx" ON "_module_text_v" USING btree ("parent_id");
  CREATE INDEX "_module_text_v_version_version_parent_idx" ON "_module_text_v" USING btree ("version_parent_id");
  CREATE INDEX "_module_text_v_version_version_updated_at_idx" ON "_module_text_v" USING btree ("version_updated_at");
  CREATE INDEX "_module_text_v_version_version_created_at_idx" ON "_module_text_v" USING btree ("version_created_at");
  CREATE INDEX "_module_text_v_version_version_deleted_at_idx" ON "_module_text_v" USING btree ("version_deleted_at");
  CREATE INDEX "_module_text_v_version_version__status_idx" ON "_module_text_v" USING btree ("version__status");
  CREATE INDEX "_module_text_v_created_at_idx" ON "_module_text_v" USING btree ("created_at");
  CREATE INDEX "_module_text_v_updated_at_idx" ON "_module_text_v" USING btree ("updated_at");
  CREATE INDEX "_module_text_v_latest_idx" ON "_module_text_v" USING btree ("latest");
  CREATE INDEX "version_parent_version_lang_14_idx" ON "_module_text_v" USING btree ("version_parent_id","version_lang");
  CREATE INDEX "_module_text_v_texts_order_parent" ON "_module_text_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "course_text_parent_idx" ON "course_text" USING btree ("parent_id");
  CREATE INDEX "course_text_updated_at_idx" ON "course_text" USING btree ("updated_at");
  CREATE INDEX "course_text_created_at_idx" ON "course_text" USING btree ("created_at");
  CREATE INDEX "course_text_deleted_at_idx" ON "course_text" USING btree ("deleted_at");
  CREATE INDEX "course_text__status_idx" ON "course_text" USING btree ("_status");
  CREATE UNIQUE INDEX "parent_lang_15_idx" ON "course_text" USING btree ("parent_id","lang");
  CREATE INDEX "course_text_texts_order_parent" ON "course_text_texts" USING btree ("order","parent_id");
  CREATE INDEX "_course_text_v_parent_idx" ON "_course_text_v" USING btree ("parent_id");
  CREATE INDEX "_course_text_v_version_version_parent_idx" ON "_course_text_v" USING btree ("version_parent_id");
  CREATE INDEX "_course_text_v_version_version_updated_at_idx" ON "_course_text_v" USING btree ("version_updated_at");
  CREATE INDEX "_course_text_v_version_version_created_at_idx" ON "_course_text_v" USING btree ("version_created_at");
  CREATE INDEX "_course_text_v_version_version_deleted_at_idx" ON "_course_text_v" USING btree ("version_deleted_at");
  CREATE INDEX "_course_text_v_version_version__status_idx" ON "_course_text_v" USING btree ("version__status");
  CREATE INDEX "_course_text_v_created_at_idx" ON "_course_text_v" USING btree ("created_at");
  CREATE INDEX "_course_text_v_updated_at_idx" ON "_course_text_v" USING btree ("updated_at");
  CREATE INDEX "_course_text_v_latest_idx" ON "_course_text_v" USING btree ("latest");
  CREATE INDEX "version_parent_version_lang_15_idx" ON "_course_text_v" USING btree ("version_parent_id","version_lang");
  CREATE INDEX "_course_text_v_texts_order_parent" ON "_course_text_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "event_text_parent_idx" ON "event_text" USING btree ("parent_id");
  CREATE INDEX "event_text_updated_at_idx" ON "event_text" USING btree ("updated_at");
  CREATE INDEX "event_text_created_at_idx" ON "event_text" USING btree ("created_at");
  CREATE INDEX "event_text_deleted_at_idx" ON "event_text" USING btree ("deleted_at");
  CREATE INDEX "event_text__status_idx" ON "event_text" USING btree ("_status");
  CREATE UNIQUE INDEX "parent_lang_16_idx" ON "event_text" USING btree ("parent_id","lang");
  CREATE INDEX "event_text_texts_order_parent" ON "event_text_texts" USING btree ("order","parent_id");
  CREATE INDEX "_event_text_v_parent_idx" ON "_event_text_v" USING btree ("parent_id");
  CREATE INDEX "_event_text_v_version_version_parent_idx" ON "_event_text_v" USING btree ("version_parent_id");
  CREATE INDEX "_event_text_v_version_version_updated_at_idx" ON "_event_text_v" USING btree ("version_updated_at");
  CREATE INDEX "_event_text_v_version_version_created_at_idx" ON "_event_text_v" USING btree ("version_created_at");
  CREATE INDEX "_event_text_v_version_version_deleted_at_idx" ON "_event_text_v" USING btree ("version_deleted_at");
  CREATE INDEX "_event_text_v_version_version__status_idx" ON "_event_text_v" USING btree ("version__status");
  CREATE INDEX "_event_text_v_created_at_idx" ON "_event_text_v" USING btree ("created_at");
  CREATE INDEX "_event_text_v_updated_at_idx" ON "_event_text_v" USING btree ("updated_at");
  CREATE INDEX "_event_text_v_latest_idx" ON "_event_text_v" USING btree ("latest");
  CREATE INDEX "version_parent_version_lang_16_idx" ON "_event_text_v" USING btree ("version_parent_id","version_lang");
  CREATE INDEX "_event_text_v_texts_order_parent" ON "_event_text_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "alert_text_parent_idx" ON "alert_text" USING btree ("parent_id");
  CREATE INDEX "alert_text_updated_at_idx" ON "alert_text" USING btree ("updated_at");
  CREATE INDEX "alert_text_created_at_idx" ON "alert_text" USING btree ("created_at");
  CREATE INDEX "alert_text_deleted_at_idx" ON "alert_text" USING btree ("deleted_at");
  CREATE INDEX "alert_text__status_idx" ON "alert_text" USING btree ("_status");
  CREATE UNIQUE INDEX "parent_lang_17_idx" ON "alert_text" USING btree ("parent_id","lang");
  CREATE INDEX "alert_text_texts_order_parent" ON "alert_text_texts" USING btree ("order","parent_id");
  CREATE INDEX "_alert_text_v_parent_idx" ON "_alert_text_v" USING btree ("parent_id");
  CREATE INDEX "_alert_text_v_version_version_parent_idx" ON "_alert_text_v" USING btree ("version_parent_id");
  CREATE INDEX "_alert_text_v_version_version_updated_at_idx" ON "_alert_text_v" USING btree ("version_updated_at");
  CREATE INDEX "_alert_text_v_version_version_created_at_idx" ON "_alert_text_v" USING btree ("version_created_at");
  CREATE INDEX "_alert_text_v_version_version_deleted_at_idx" ON "_alert_text_v" USING btree ("version_deleted_at");
  CREATE INDEX "_alert_text_v_version_version__status_idx" ON "_alert_text_v" USING btree ("version__status");
  CREATE INDEX "_alert_text_v_created_at_idx" ON "_alert_text_v" USING btree ("created_at");
  CREATE INDEX "_alert_text_v_updated_at_idx" ON "_alert_text_v" USING btree ("updated_at");
  CREATE INDEX "_alert_text_v_latest_idx" ON "_alert_text_v" USING btree ("latest");
  CREATE INDEX "version_parent_version_lang_17_idx" ON "_alert_text_v" USING btree ("version_parent_id","version_lang");
  CREATE INDEX "_alert_text_v_texts_order_parent" ON "_alert_text_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "term_text_parent_idx" ON "term_text" USING btree ("parent_id");
  CREATE INDEX "term_text_updated_at_idx" ON "term_text" USING btree ("updated_at");
  CREATE INDEX "term_text_created_at_idx" ON "term_text" USING btree ("created_at");
  CREATE INDEX "term_text_deleted_at_idx" ON "term_text" USING btree ("deleted_at");
  CREATE INDEX "term_text__status_idx" ON "term_text" USING btree ("_status");
  CREATE UNIQUE INDEX "parent_lang_18_idx" ON "term_text" USING btree ("parent_id","lang");
  CREATE INDEX "term_text_texts_order_parent" ON "term_text_texts" USING btree ("order","parent_id");
  CREATE INDEX "_term_text_v_parent_idx" ON "_term_text_v" USING btree ("parent_id");
  CREATE INDEX "_term_text_v_version_version_parent_idx" ON "_term_text_v" USING btree ("version_parent_id");
  CREATE INDEX "_term_text_v_version_version_updated_at_idx" ON "_term_text_v" USING btree ("version_updated_at");
  CREATE INDEX "_term_text_v_version_version_created_at_idx" ON "_term_text_v" USING btree ("version_created_at");
  CREATE INDEX "_term_text_v_version_version_deleted_at_idx" ON "_term_text_v" USING btree ("version_deleted_at");
  CREATE INDEX "_term_text_v_version_version__status_idx" ON "_term_text_v" USING btree ("version__status");
  CREATE INDEX "_term_text_v_created_at_idx" ON "_term_text_v" USING btree ("created_at");
  CREATE INDEX "_term_text_v_updated_at_idx" ON "_term_text_v" USING btree ("updated_at");
  CREATE INDEX "_term_text_v_latest_idx" ON "_term_text_v" USING btree ("latest");
  CREATE INDEX "version_parent_version_lang_18_idx" ON "_term_text_v" USING btree ("version_parent_id","version_lang");
  CREATE INDEX "_term_text_v_texts_order_parent" ON "_term_text_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "statistic_text_labels_order_idx" ON "statistic_text_labels" USING btree ("_order");
  CREATE INDEX "statistic_text_labels_parent_id_idx" ON "statistic_text_labels" USING btree ("_parent_id");
  CREATE INDEX "statistic_text_parent_idx" ON "statistic_text" USING btree ("parent_id");
  CREATE INDEX "statistic_text_updated_at_idx" ON "statistic_text" USING btree ("updated_at");
  CREATE INDEX "statistic_text_created_at_idx" ON "statistic_text" USING btree ("created_at");
  CREATE INDEX "statistic_text_deleted_at_idx" ON "statistic_text" USING btree ("deleted_at");
  CREATE INDEX "statistic_text__status_idx" ON "statistic_text" USING btree ("_status");
  CREATE UNIQUE INDEX "parent_lang_19_idx" ON "statistic_text" USING btree ("parent_id","lang");
  CREATE INDEX "statistic_text_texts_order_parent" ON "statistic_text_texts" USING btree ("order","parent_id");
  CREATE INDEX "_statistic_text_v_version_labels_order_idx" ON "_statistic_text_v_version_labels" USING btree ("_order");
  CREATE INDEX "_statistic_text_v_version_labels_parent_id_idx" ON "_statistic_text_v_version_labels" USING btree ("_parent_id");
  CREATE INDEX "_statistic_text_v_parent_idx" ON "_statistic_text_v" USING btree ("parent_id");
  CREATE INDEX "_statistic_text_v_version_version_parent_idx" ON "_statistic_text_v" USING btree ("version_parent_id");
  CREATE INDEX "_statistic_text_v_version_version_updated_at_idx" ON "_statistic_text_v" USING btree ("version_updated_at");
  CREATE INDEX "_statistic_text_v_version_version_created_at_idx" ON "_statistic_text_v" USING btree ("version_created_at");
  CREATE INDEX "_statistic_text_v_version_version_deleted_at_idx" ON "_statistic_text_v" USING btree ("version_deleted_at");
  CREATE INDEX "_statistic_text_v_version_version__status_idx" ON "_statistic_text_v" USING btree ("version__status");
  CREATE INDEX "_statistic_text_v_created_at_idx" ON "_statistic_text_v" USING btree ("created_at");
  CREATE INDEX "_statistic_text_v_updated_at_idx" ON "_statistic_text_v" USING btree ("updated_at");
  CREATE INDEX "_statistic_text_v_latest_idx" ON "_statistic_text_v" USING btree ("latest");
  CREATE INDEX "version_parent_version_lang_19_idx" ON "_statistic_text_v" USING btree ("version_parent_id","version_lang");
  CREATE INDEX "_statistic_text_v_texts_order_parent" ON "_statistic_text_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "users_langs_order_idx" ON "users_langs" USING btree ("order");
  CREATE INDEX "users_langs_parent_idx" ON "users_langs" USING btree ("parent_id");
  CREATE INDEX "users_sessions_order_idx" ON "users_sessions" USING btree ("_order");
  CREATE INDEX "users_sessions_parent_id_idx" ON "users_sessions" USING btree ("_parent_id");
  CREATE INDEX "users_updated_at_idx" ON "users" USING btree ("updated_at");
  CREATE INDEX "users_created_at_idx" ON "users" USING btree ("created_at");
  CREATE UNIQUE INDEX "users_email_idx" ON "users" USING btree ("email");
  CREATE INDEX "publications_updated_at_idx" ON "publications" USING btree ("updated_at");
  CREATE INDEX "publications_created_at_idx" ON "publications" USING btree ("created_at");
  CREATE UNIQUE INDEX "payload_kv_key_idx" ON "payload_kv" USING btree ("key");
  CREATE INDEX "payload_locked_documents_global_slug_idx" ON "payload_locked_documents" USING btree ("global_slug");
  CREATE INDEX "payload_locked_documents_updated_at_idx" ON "payload_locked_documents" USING btree ("updated_at");
  CREATE INDEX "payload_locked_documents_created_at_idx" ON "payload_locked_documents" USING btree ("created_at");
  CREATE INDEX "payload_locked_documents_rels_order_idx" ON "payload_locked_documents_rels" USING btree ("order");
  CREATE INDEX "payload_locked_documents_rels_parent_idx" ON "payload_locked_documents_rels" USING btree ("parent_id");
  CREATE INDEX "payload_locked_documents_rels_path_idx" ON "payload_locked_documents_rels" USING btree ("path");
  CREATE INDEX "payload_locked_documents_rels_articles_id_idx" ON "payload_locked_documents_rels" USING btree ("articles_id");
  CREATE INDEX "payload_locked_documents_rels_claims_id_idx" ON "payload_locked_documents_rels" USING btree ("claims_id");
  CREATE INDEX "payload_locked_documents_rels_events_id_idx" ON "payload_locked_documents_rels" USING btree ("events_id");
  CREATE INDEX "payload_locked_documents_rels_alerts_id_idx" ON "payload_locked_documents_rels" USING btree ("alerts_id");
  CREATE INDEX "payload_locked_documents_rels_laws_id_idx" ON "payload_locked_documents_rels" USING btree ("laws_id");
  CREATE INDEX "payload_locked_documents_rels_law_facts_id_idx" ON "payload_locked_documents_rels" USING btree ("law_facts_id");
  CREATE INDEX "payload_locked_documents_rels_instruments_id_idx" ON "payload_locked_documents_rels" USING btree ("instruments_id");
  CREATE INDEX "payload_locked_documents_rels_ratifications_id_idx" ON "payload_locked_documents_rels" USING btree ("ratifications_id");
  CREATE INDEX "payload_locked_documents_rels_countries_id_idx" ON "payload_locked_documents_rels" USING btree ("countries_id");
  CREATE INDEX "payload_locked_documents_rels_hotlines_id_idx" ON "payload_locked_documents_rels" USING btree ("hotlines_id");
  CREATE INDEX "payload_locked_documents_rels_centres_id_idx" ON "payload_locked_documents_rels" USING btree ("centres_id");
  CREATE INDEX "payload_locked_documents_rels_organisations_id_idx" ON "payload_locked_documents_rels" USING btree ("organisations_id");
  CREATE INDEX "payload_locked_documents_rels_agreements_id_idx" ON "payload_locked_documents_rels" USING btree ("agreements_id");
  CREATE INDEX "payload_locked_documents_rels_courses_id_idx" ON "payload_locked_documents_rels" USING btree ("courses_id");
  CREATE INDEX "payload_locked_documents_rels_modules_id_idx" ON "payload_locked_documents_rels" USING btree ("modules_id");
  CREATE INDEX "payload_locked_documents_rels_sessions_id_idx" ON "payload_locked_documents_rels" USING btree ("sessions_id");
  CREATE INDEX "payload_locked_documents_rels_terms_id_idx" ON "payload_locked_documents_rels" USING btree ("terms_id");
  CREATE INDEX "payload_locked_documents_rels_resources_id_idx" ON "payload_locked_documents_rels" USING btree ("resources_id");
  CREATE INDEX "payload_locked_documents_rels_statistics_id_idx" ON "payload_locked_documents_rels" USING btree ("statistics_id");
  CREATE INDEX "payload_locked_documents_rels_media_id_idx" ON "payload_locked_documents_rels" USING btree ("media_id");
  CREATE INDEX "payload_locked_documents_rels_resource_text_id_idx" ON "payload_locked_documents_rels" USING btree ("resource_text_id");
  CREATE INDEX "payload_locked_documents_rels_media_text_id_idx" ON "payload_locked_documents_rels" USING btree ("media_text_id");
  CREATE INDEX "payload_locked_documents_rels_organisation_text_id_idx" ON "payload_locked_documents_rels" USING btree ("organisation_text_id");
  CREATE INDEX "payload_locked_documents_rels_instrument_text_id_idx" ON "payload_locked_documents_rels" USING btree ("instrument_text_id");
  CREATE INDEX "payload_locked_documents_rels_law_fact_text_id_idx" ON "payload_locked_documents_rels" USING btree ("law_fact_text_id");
  CREATE INDEX "payload_locked_documents_rels_ratification_text_id_idx" ON "payload_locked_documents_rels" USING btree ("ratification_text_id");
  CREATE INDEX "payload_locked_documents_rels_law_text_id_idx" ON "payload_locked_documents_rels" USING btree ("law_text_id");
  CREATE INDEX "payload_locked_documents_rels_country_text_id_idx" ON "payload_locked_documents_rels" USING btree ("country_text_id");
  CREATE INDEX "payload_locked_documents_rels_centre_text_id_idx" ON "payload_locked_documents_rels" USING btree ("centre_text_id");
  CREATE INDEX "payload_locked_documents_rels_hotline_text_id_idx" ON "payload_locked_documents_rels" USING btree ("hotline_text_id");
  CREATE INDEX "payload_locked_documents_rels_agreement_text_id_idx" ON "payload_locked_documents_rels" USING btree ("agreement_text_id");
  CREATE INDEX "payload_locked_documents_rels_article_text_id_idx" ON "payload_locked_documents_rels" USING btree ("article_text_id");
  CREATE INDEX "payload_locked_documents_rels_claim_text_id_idx" ON "payload_locked_documents_rels" USING btree ("claim_text_id");
  CREATE INDEX "payload_locked_documents_rels_session_text_id_idx" ON "payload_locked_documents_rels" USING btree ("session_text_id");
  CREATE INDEX "payload_locked_documents_rels_module_text_id_idx" ON "payload_locked_documents_rels" USING btree ("module_text_id");
  CREATE INDEX "payload_locked_documents_rels_course_text_id_idx" ON "payload_locked_documents_rels" USING btree ("course_text_id");
  CREATE INDEX "payload_locked_documents_rels_event_text_id_idx" ON "payload_locked_documents_rels" USING btree ("event_text_id");
  CREATE INDEX "payload_locked_documents_rels_alert_text_id_idx" ON "payload_locked_documents_rels" USING btree ("alert_text_id");
  CREATE INDEX "payload_locked_documents_rels_term_text_id_idx" ON "payload_locked_documents_rels" USING btree ("term_text_id");
  CREATE INDEX "payload_locked_documents_rels_statistic_text_id_idx" ON "payload_locked_documents_rels" USING btree ("statistic_text_id");
  CREATE INDEX "payload_locked_documents_rels_users_id_idx" ON "payload_locked_documents_rels" USING btree ("users_id");
  CREATE INDEX "payload_locked_documents_rels_publications_id_idx" ON "payload_locked_documents_rels" USING btree ("publications_id");
  CREATE INDEX "payload_preferences_key_idx" ON "payload_preferences" USING btree ("key");
  CREATE INDEX "payload_preferences_updated_at_idx" ON "payload_preferences" USING btree ("updated_at");
  CREATE INDEX "payload_preferences_created_at_idx" ON "payload_preferences" USING btree ("created_at");
  CREATE INDEX "payload_preferences_rels_order_idx" ON "payload_preferences_rels" USING btree ("order");
  CREATE INDEX "payload_preferences_rels_parent_idx" ON "payload_preferences_rels" USING btree ("parent_id");
  CREATE INDEX "payload_preferences_rels_path_idx" ON "payload_preferences_rels" USING btree ("path");
  CREATE INDEX "payload_preferences_rels_users_id_idx" ON "payload_preferences_rels" USING btree ("users_id");
  CREATE INDEX "payload_migrations_updated_at_idx" ON "payload_migrations" USING btree ("updated_at");
  CREATE INDEX "payload_migrations_created_at_idx" ON "payload_migrations" USING btree ("created_at");
  CREATE INDEX "settings_operator_idx" ON "settings" USING btree ("operator_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "articles_topics" CASCADE;
  DROP TABLE "articles_audiences" CASCADE;
  DROP TABLE "articles_work" CASCADE;
  DROP TABLE "articles_countries" CASCADE;
  DROP TABLE "articles_sources" CASCADE;
  DROP TABLE "articles" CASCADE;
  DROP TABLE "articles_rels" CASCADE;
  DROP TABLE "_articles_v_version_topics" CASCADE;
  DROP TABLE "_articles_v_version_audiences" CASCADE;
  DROP TABLE "_articles_v_version_work" CASCADE;
  DROP TABLE "_articles_v_version_countries" CASCADE;
  DROP TABLE "_articles_v_version_sources" CASCADE;
  DROP TABLE "_articles_v" CASCADE;
  DROP TABLE "_articles_v_rels" CASCADE;
  DROP TABLE "claims_topics" CASCADE;
  DROP TABLE "claims_countries" CASCADE;
  DROP TABLE "claims_sources" CASCADE;
  DROP TABLE "claims" CASCADE;
  DROP TABLE "_claims_v_version_topics" CASCADE;
  DROP TABLE "_claims_v_version_countries" CASCADE;
  DROP TABLE "_claims_v_version_sources" CASCADE;
  DROP TABLE "_claims_v" CASCADE;
  DROP TABLE "events_countries" CASCADE;
  DROP TABLE "events_sources" CASCADE;
  DROP TABLE "events" CASCADE;
  DROP TABLE "events_rels" CASCADE;
  DROP TABLE "_events_v_version_countries" CASCADE;
  DROP TABLE "_events_v_version_sources" CASCADE;
  DROP TABLE "_events_v" CASCADE;
  DROP TABLE "_events_v_rels" CASCADE;
  DROP TABLE "alerts_countries" CASCADE;
  DROP TABLE "alerts_sources" CASCADE;
  DROP TABLE "alerts" CASCADE;
  DROP TABLE "_alerts_v_version_countries" CASCADE;
  DROP TABLE "_alerts_v_version_sources" CASCADE;
  DROP TABLE "_alerts_v" CASCADE;
  DROP TABLE "laws_sources" CASCADE;
  DROP TABLE "laws" CASCADE;
  DROP TABLE "laws_rels" CASCADE;
  DROP TABLE "_laws_v_version_sources" CASCADE;
  DROP TABLE "_laws_v" CASCADE;
  DROP TABLE "_laws_v_rels" CASCADE;
  DROP TABLE "law_facts_work" CASCADE;
  DROP TABLE "law_facts_citations" CASCADE;
  DROP TABLE "law_facts_sources" CASCADE;
  DROP TABLE "law_facts" CASCADE;
  DROP TABLE "_law_facts_v_version_work" CASCADE;
  DROP TABLE "_law_facts_v_version_citations" CASCADE;
  DROP TABLE "_law_facts_v_version_sources" CASCADE;
  DROP TABLE "_law_facts_v" CASCADE;
  DROP TABLE "instruments_sources" CASCADE;
  DROP TABLE "instruments" CASCADE;
  DROP TABLE "_instruments_v_version_sources" CASCADE;
  DROP TABLE "_instruments_v" CASCADE;
  DROP TABLE "ratifications_sources" CASCADE;
  DROP TABLE "ratifications" CASCADE;
  DROP TABLE "_ratifications_v_version_sources" CASCADE;
  DROP TABLE "_ratifications_v" CASCADE;
  DROP TABLE "countries_sources" CASCADE;
  DROP TABLE "countries" CASCADE;
  DROP TABLE "countries_rels" CASCADE;
  DROP TABLE "_countries_v_version_sources" CASCADE;
  DROP TABLE "_countries_v" CASCADE;
  DROP TABLE "_countries_v_rels" CASCADE;
  DROP TABLE "hotlines_from" CASCADE;
  DROP TABLE "hotlines_audiences" CASCADE;
  DROP TABLE "hotlines_phones_from" CASCADE;
  DROP TABLE "hotlines_phones" CASCADE;
  DROP TABLE "hotlines_opening_days" CASCADE;
  DROP TABLE "hotlines_opening" CASCADE;
  DROP TABLE "hotlines_sources" CASCADE;
  DROP TABLE "hotlines" CASCADE;
  DROP TABLE "hotlines_texts" CASCADE;
  DROP TABLE "_hotlines_v_version_from" CASCADE;
  DROP TABLE "_hotlines_v_version_audiences" CASCADE;
  DROP TABLE "_hotlines_v_version_phones_from" CASCADE;
  DROP TABLE "_hotlines_v_version_phones" CASCADE;
  DROP TABLE "_hotlines_v_version_opening_days" CASCADE;
  DROP TABLE "_hotlines_v_version_opening" CASCADE;
  DROP TABLE "_hotlines_v_version_sources" CASCADE;
  DROP TABLE "_hotlines_v" CASCADE;
  DROP TABLE "_hotlines_v_texts" CASCADE;
  DROP TABLE "centres_services" CASCADE;
  DROP TABLE "centres_audiences" CASCADE;
  DROP TABLE "centres_nationalities" CASCADE;
  DROP TABLE "centres_phones_from" CASCADE;
  DROP TABLE "centres_phones" CASCADE;
  DROP TABLE "centres_opening_days" CASCADE;
  DROP TABLE "centres_opening" CASCADE;
  DROP TABLE "centres_sources" CASCADE;
  DROP TABLE "centres" CASCADE;
  DROP TABLE "centres_texts" CASCADE;
  DROP TABLE "centres_rels" CASCADE;
  DROP TABLE "_centres_v_version_services" CASCADE;
  DROP TABLE "_centres_v_version_audiences" CASCADE;
  DROP TABLE "_centres_v_version_nationalities" CASCADE;
  DROP TABLE "_centres_v_version_phones_from" CASCADE;
  DROP TABLE "_centres_v_version_phones" CASCADE;
  DROP TABLE "_centres_v_version_opening_days" CASCADE;
  DROP TABLE "_centres_v_version_opening" CASCADE;
  DROP TABLE "_centres_v_version_sources" CASCADE;
  DROP TABLE "_centres_v" CASCADE;
  DROP TABLE "_centres_v_texts" CASCADE;
  DROP TABLE "_centres_v_rels" CASCADE;
  DROP TABLE "organisations_phones_from" CASCADE;
  DROP TABLE "organisations_phones" CASCADE;
  DROP TABLE "organisations_sources" CASCADE;
  DROP TABLE "organisations" CASCADE;
  DROP TABLE "organisations_rels" CASCADE;
  DROP TABLE "_organisations_v_version_phones_from" CASCADE;
  DROP TABLE "_organisations_v_version_phones" CASCADE;
  DROP TABLE "_organisations_v_version_sources" CASCADE;
  DROP TABLE "_organisations_v" CASCADE;
  DROP TABLE "_organisations_v_rels" CASCADE;
  DROP TABLE "agreements_sources" CASCADE;
  DROP TABLE "agreements" CASCADE;
  DROP TABLE "agreements_rels" CASCADE;
  DROP TABLE "_agreements_v_version_sources" CASCADE;
  DROP TABLE "_agreements_v" CASCADE;
  DROP TABLE "_agreements_v_rels" CASCADE;
  DROP TABLE "courses_audiences" CASCADE;
  DROP TABLE "courses_topics" CASCADE;
  DROP TABLE "courses_sources" CASCADE;
  DROP TABLE "courses" CASCADE;
  DROP TABLE "courses_rels" CASCADE;
  DROP TABLE "_courses_v_version_audiences" CASCADE;
  DROP TABLE "_courses_v_version_topics" CASCADE;
  DROP TABLE "_courses_v_version_sources" CASCADE;
  DROP TABLE "_courses_v" CASCADE;
  DROP TABLE "_courses_v_rels" CASCADE;
  DROP TABLE "modules" CASCADE;
  DROP TABLE "modules_rels" CASCADE;
  DROP TABLE "_modules_v" CASCADE;
  DROP TABLE "_modules_v_rels" CASCADE;
  DROP TABLE "sessions_sources" CASCADE;
  DROP TABLE "sessions" CASCADE;
  DROP TABLE "sessions_rels" CASCADE;
  DROP TABLE "_sessions_v_version_sources" CASCADE;
  DROP TABLE "_sessions_v" CASCADE;
  DROP TABLE "_sessions_v_rels" CASCADE;
  DROP TABLE "terms_topics" CASCADE;
  DROP TABLE "terms_countries" CASCADE;
  DROP TABLE "terms_forms" CASCADE;
  DROP TABLE "terms_sources" CASCADE;
  DROP TABLE "terms" CASCADE;
  DROP TABLE "_terms_v_version_topics" CASCADE;
  DROP TABLE "_terms_v_version_countries" CASCADE;
  DROP TABLE "_terms_v_version_forms" CASCADE;
  DROP TABLE "_terms_v_version_sources" CASCADE;
  DROP TABLE "_terms_v" CASCADE;
  DROP TABLE "resources_countries" CASCADE;
  DROP TABLE "resources" CASCADE;
  DROP TABLE "resources_texts" CASCADE;
  DROP TABLE "_resources_v_version_countries" CASCADE;
  DROP TABLE "_resources_v" CASCADE;
  DROP TABLE "_resources_v_texts" CASCADE;
  DROP TABLE "statistics_countries" CASCADE;
  DROP TABLE "statistics_rows" CASCADE;
  DROP TABLE "statistics_sources" CASCADE;
  DROP TABLE "statistics" CASCADE;
  DROP TABLE "statistics_texts" CASCADE;
  DROP TABLE "statistics_numbers" CASCADE;
  DROP TABLE "_statistics_v_version_countries" CASCADE;
  DROP TABLE "_statistics_v_version_rows" CASCADE;
  DROP TABLE "_statistics_v_version_sources" CASCADE;
  DROP TABLE "_statistics_v" CASCADE;
  DROP TABLE "_statistics_v_texts" CASCADE;
  DROP TABLE "_statistics_v_numbers" CASCADE;
  DROP TABLE "media" CASCADE;
  DROP TABLE "_media_v" CASCADE;
  DROP TABLE "resource_text" CASCADE;
  DROP TABLE "resource_text_texts" CASCADE;
  DROP TABLE "_resource_text_v" CASCADE;
  DROP TABLE "_resource_text_v_texts" CASCADE;
  DROP TABLE "media_text" CASCADE;
  DROP TABLE "media_text_texts" CASCADE;
  DROP TABLE "_media_text_v" CASCADE;
  DROP TABLE "_media_text_v_texts" CASCADE;
  DROP TABLE "organisation_text" CASCADE;
  DROP TABLE "organisation_text_texts" CASCADE;
  DROP TABLE "_organisation_text_v" CASCADE;
  DROP TABLE "_organisation_text_v_texts" CASCADE;
  DROP TABLE "instrument_text" CASCADE;
  DROP TABLE "instrument_text_texts" CASCADE;
  DROP TABLE "_instrument_text_v" CASCADE;
  DROP TABLE "_instrument_text_v_texts" CASCADE;
  DROP TABLE "law_fact_text" CASCADE;
  DROP TABLE "law_fact_text_texts" CASCADE;
  DROP TABLE "_law_fact_text_v" CASCADE;
  DROP TABLE "_law_fact_text_v_texts" CASCADE;
  DROP TABLE "ratification_text" CASCADE;
  DROP TABLE "ratification_text_texts" CASCADE;
  DROP TABLE "_ratification_text_v" CASCADE;
  DROP TABLE "_ratification_text_v_texts" CASCADE;
  DROP TABLE "law_text" CASCADE;
  DROP TABLE "law_text_texts" CASCADE;
  DROP TABLE "_law_text_v" CASCADE;
  DROP TABLE "_law_text_v_texts" CASCADE;
  DROP TABLE "country_text" CASCADE;
  DROP TABLE "country_text_texts" CASCADE;
  DROP TABLE "_country_text_v" CASCADE;
  DROP TABLE "_country_text_v_texts" CASCADE;
  DROP TABLE "centre_text" CASCADE;
  DROP TABLE "centre_text_texts" CASCADE;
  DROP TABLE "_centre_text_v" CASCADE;
  DROP TABLE "_centre_text_v_texts" CASCADE;
  DROP TABLE "hotline_text" CASCADE;
  DROP TABLE "hotline_text_texts" CASCADE;
  DROP TABLE "_hotline_text_v" CASCADE;
  DROP TABLE "_hotline_text_v_texts" CASCADE;
  DROP TABLE "agreement_text" CASCADE;
  DROP TABLE "agreement_text_texts" CASCADE;
  DROP TABLE "_agreement_text_v" CASCADE;
  DROP TABLE "_agreement_text_v_texts" CASCADE;
  DROP TABLE "article_text" CASCADE;
  DROP TABLE "article_text_texts" CASCADE;
  DROP TABLE "_article_text_v" CASCADE;
  DROP TABLE "_article_text_v_texts" CASCADE;
  DROP TABLE "claim_text" CASCADE;
  DROP TABLE "claim_text_texts" CASCADE;
  DROP TABLE "_claim_text_v" CASCADE;
  DROP TABLE "_claim_text_v_texts" CASCADE;
  DROP TABLE "session_text_quiz_answers" CASCADE;
  DROP TABLE "session_text_quiz" CASCADE;
  DROP TABLE "session_text" CASCADE;
  DROP TABLE "session_text_texts" CASCADE;
  DROP TABLE "_session_text_v_version_quiz_answers" CASCADE;
  DROP TABLE "_session_text_v_version_quiz" CASCADE;
  DROP TABLE "_session_text_v" CASCADE;
  DROP TABLE "_session_text_v_texts" CASCADE;
  DROP TABLE "module_text" CASCADE;
  DROP TABLE "module_text_texts" CASCADE;
  DROP TABLE "_module_text_v" CASCADE;
  DROP TABLE "_module_text_v_texts" CASCADE;
  DROP TABLE "course_text" CASCADE;
  DROP TABLE "course_text_texts" CASCADE;
  DROP TABLE "_course_text_v" CASCADE;
  DROP TABLE "_course_text_v_texts" CASCADE;
  DROP TABLE "event_text" CASCADE;
  DROP TABLE "event_text_texts" CASCADE;
  DROP TABLE "_event_text_v" CASCADE;
  DROP TABLE "_event_text_v_texts" CASCADE;
  DROP TABLE "alert_text" CASCADE;
  DROP TABLE "alert_text_texts" CASCADE;
  DROP TABLE "_alert_text_v" CASCADE;
  DROP TABLE "_alert_text_v_texts" CASCADE;
  DROP TABLE "term_text" CASCADE;
  DROP TABLE "term_text_texts" CASCADE;
  DROP TABLE "_term_text_v" CASCADE;
  DROP TABLE "_term_text_v_texts" CASCADE;
  DROP TABLE "statistic_text_labels" CASCADE;
  DROP TABLE "statistic_text" CASCADE;
  DROP TABLE "statistic_text_texts" CASCADE;
  DROP TABLE "_statistic_text_v_version_labels" CASCADE;
  DROP TABLE "_statistic_text_v" CASCADE;
  DROP TABLE "_statistic_text_v_texts" CASCADE;
  DROP TABLE "users_langs" CASCADE;
  DROP TABLE "users_sessions" CASCADE;
  DROP TABLE "users" CASCADE;
  DROP TABLE "publications" CASCADE;
  DROP TABLE "payload_kv" CASCADE;
  DROP TABLE "payload_locked_documents" CASCADE;
  DROP TABLE "payload_locked_documents_rels" CASCADE;
  DROP TABLE "payload_preferences" CASCADE;
  DROP TABLE "payload_preferences_rels" CASCADE;
  DROP TABLE "payload_migrations" CASCADE;
  DROP TABLE "settings" CASCADE;
  DROP TYPE "public"."enum_articles_topics";
  DROP TYPE "public"."enum_articles_audiences";
  DROP TYPE "public"."enum_articles_work";
  DROP TYPE "public"."enum_articles_countries";
  DROP TYPE "public"."enum_articles_kind";
  DROP TYPE "public"."enum_articles_stage";
  DROP TYPE "public"."enum_articles_source_lang";
  DROP TYPE "public"."enum_articles_consent";
  DROP TYPE "public"."enum_articles_status";
  DROP TYPE "public"."enum__articles_v_version_topics";
  DROP TYPE "public"."enum__articles_v_version_audiences";
  DROP TYPE "public"."enum__articles_v_version_work";
  DROP TYPE "public"."enum__articles_v_version_countries";
  DROP TYPE "public"."enum__articles_v_version_kind";
  DROP TYPE "public"."enum__articles_v_version_stage";
  DROP TYPE "public"."enum__articles_v_version_source_lang";
  DROP TYPE "public"."enum__articles_v_version_consent";
  DROP TYPE "public"."enum__articles_v_version_status";
  DROP TYPE "public"."enum_claims_topics";
  DROP TYPE "public"."enum_claims_countries";
  DROP TYPE "public"."enum_claims_verdict";
  DROP TYPE "public"."enum_claims_source_lang";
  DROP TYPE "public"."enum_claims_status";
  DROP TYPE "public"."enum__claims_v_version_topics";
  DROP TYPE "public"."enum__claims_v_version_countries";
  DROP TYPE "public"."enum__claims_v_version_verdict";
  DROP TYPE "public"."enum__claims_v_version_source_lang";
  DROP TYPE "public"."enum__claims_v_version_status";
  DROP TYPE "public"."enum_events_countries";
  DROP TYPE "public"."enum_events_kind";
  DROP TYPE "public"."enum_events_source_lang";
  DROP TYPE "public"."enum_events_status";
  DROP TYPE "public"."enum__events_v_version_countries";
  DROP TYPE "public"."enum__events_v_version_kind";
  DROP TYPE "public"."enum__events_v_version_source_lang";
  DROP TYPE "public"."enum__events_v_version_status";
  DROP TYPE "public"."enum_alerts_countries";
  DROP TYPE "public"."enum_alerts_severity";
  DROP TYPE "public"."enum_alerts_source_lang";
  DROP TYPE "public"."enum_alerts_status";
  DROP TYPE "public"."enum__alerts_v_version_countries";
  DROP TYPE "public"."enum__alerts_v_version_severity";
  DROP TYPE "public"."enum__alerts_v_version_source_lang";
  DROP TYPE "public"."enum__alerts_v_version_status";
  DROP TYPE "public"."enum_laws_slug";
  DROP TYPE "public"."enum_laws_source_lang";
  DROP TYPE "public"."enum_laws_status";
  DROP TYPE "public"."enum__laws_v_version_slug";
  DROP TYPE "public"."enum__laws_v_version_source_lang";
  DROP TYPE "public"."enum__laws_v_version_status";
  DROP TYPE "public"."enum_law_facts_work";
  DROP TYPE "public"."enum_law_facts_country";
  DROP TYPE "public"."enum_law_facts_question";
  DROP TYPE "public"."enum_law_facts_answer";
  DROP TYPE "public"."enum_law_facts_caveat";
  DROP TYPE "public"."enum_law_facts_source_lang";
  DROP TYPE "public"."enum_law_facts_status";
  DROP TYPE "public"."enum__law_facts_v_version_work";
  DROP TYPE "public"."enum__law_facts_v_version_country";
  DROP TYPE "public"."enum__law_facts_v_version_question";
  DROP TYPE "public"."enum__law_facts_v_version_answer";
  DROP TYPE "public"."enum__law_facts_v_version_caveat";
  DROP TYPE "public"."enum__law_facts_v_version_source_lang";
  DROP TYPE "public"."enum__law_facts_v_version_status";
  DROP TYPE "public"."enum_instruments_kind";
  DROP TYPE "public"."enum_instruments_country";
  DROP TYPE "public"."enum_instruments_convention";
  DROP TYPE "public"."enum_instruments_source_lang";
  DROP TYPE "public"."enum_instruments_status";
  DROP TYPE "public"."enum__instruments_v_version_kind";
  DROP TYPE "public"."enum__instruments_v_version_country";
  DROP TYPE "public"."enum__instruments_v_version_convention";
  DROP TYPE "public"."enum__instruments_v_version_source_lang";
  DROP TYPE "public"."enum__instruments_v_version_status";
  DROP TYPE "public"."enum_ratifications_country";
  DROP TYPE "public"."enum_ratifications_convention";
  DROP TYPE "public"."enum_ratifications_own_status";
  DROP TYPE "public"."enum_ratifications_source_lang";
  DROP TYPE "public"."enum_ratifications_status";
  DROP TYPE "public"."enum__ratifications_v_version_country";
  DROP TYPE "public"."enum__ratifications_v_version_convention";
  DROP TYPE "public"."enum__ratifications_v_version_own_status";
  DROP TYPE "public"."enum__ratifications_v_version_source_lang";
  DROP TYPE "public"."enum__ratifications_v_version_status";
  DROP TYPE "public"."enum_countries_slug";
  DROP TYPE "public"."enum_countries_source_lang";
  DROP TYPE "public"."enum_countries_status";
  DROP TYPE "public"."enum__countries_v_version_slug";
  DROP TYPE "public"."enum__countries_v_version_source_lang";
  DROP TYPE "public"."enum__countries_v_version_status";
  DROP TYPE "public"."enum_hotlines_from";
  DROP TYPE "public"."enum_hotlines_audiences";
  DROP TYPE "public"."enum_hotlines_phones_from";
  DROP TYPE "public"."enum_hotlines_phones_kind";
  DROP TYPE "public"."enum_hotlines_opening_days";
  DROP TYPE "public"."enum_hotlines_country";
  DROP TYPE "public"."enum_hotlines_operator_kind";
  DROP TYPE "public"."enum_hotlines_grade";
  DROP TYPE "public"."enum_hotlines_source_lang";
  DROP TYPE "public"."enum_hotlines_status";
  DROP TYPE "public"."enum__hotlines_v_version_from";
  DROP TYPE "public"."enum__hotlines_v_version_audiences";
  DROP TYPE "public"."enum__hotlines_v_version_phones_from";
  DROP TYPE "public"."enum__hotlines_v_version_phones_kind";
  DROP TYPE "public"."enum__hotlines_v_version_opening_days";
  DROP TYPE "public"."enum__hotlines_v_version_country";
  DROP TYPE "public"."enum__hotlines_v_version_operator_kind";
  DROP TYPE "public"."enum__hotlines_v_version_grade";
  DROP TYPE "public"."enum__hotlines_v_version_source_lang";
  DROP TYPE "public"."enum__hotlines_v_version_status";
  DROP TYPE "public"."enum_centres_services";
  DROP TYPE "public"."enum_centres_audiences";
  DROP TYPE "public"."enum_centres_nationalities";
  DROP TYPE "public"."enum_centres_phones_from";
  DROP TYPE "public"."enum_centres_phones_kind";
  DROP TYPE "public"."enum_centres_opening_days";
  DROP TYPE "public"."enum_centres_country";
  DROP TYPE "public"."enum_centres_mode";
  DROP TYPE "public"."enum_centres_own_status";
  DROP TYPE "public"."enum_centres_location_precision";
  DROP TYPE "public"."enum_centres_source_lang";
  DROP TYPE "public"."enum_centres_status";
  DROP TYPE "public"."enum__centres_v_version_services";
  DROP TYPE "public"."enum__centres_v_version_audiences";
  DROP TYPE "public"."enum__centres_v_version_nationalities";
  DROP TYPE "public"."enum__centres_v_version_phones_from";
  DROP TYPE "public"."enum__centres_v_version_phones_kind";
  DROP TYPE "public"."enum__centres_v_version_opening_days";
  DROP TYPE "public"."enum__centres_v_version_country";
  DROP TYPE "public"."enum__centres_v_version_mode";
  DROP TYPE "public"."enum__centres_v_version_own_status";
  DROP TYPE "public"."enum__centres_v_version_location_precision";
  DROP TYPE "public"."enum__centres_v_version_source_lang";
  DROP TYPE "public"."enum__centres_v_version_status";
  DROP TYPE "public"."enum_organisations_phones_from";
  DROP TYPE "public"."enum_organisations_phones_kind";
  DROP TYPE "public"."enum_organisations_kind";
  DROP TYPE "public"."enum_organisations_country";
  DROP TYPE "public"."enum_organisations_source_lang";
  DROP TYPE "public"."enum_organisations_status";
  DROP TYPE "public"."enum__organisations_v_version_phones_from";
  DROP TYPE "public"."enum__organisations_v_version_phones_kind";
  DROP TYPE "public"."enum__organisations_v_version_kind";
  DROP TYPE "public"."enum__organisations_v_version_country";
  DROP TYPE "public"."enum__organisations_v_version_source_lang";
  DROP TYPE "public"."enum__organisations_v_version_status";
  DROP TYPE "public"."enum_agreements_kind";
  DROP TYPE "public"."enum_agreements_own_status";
  DROP TYPE "public"."enum_agreements_source_lang";
  DROP TYPE "public"."enum_agreements_status";
  DROP TYPE "public"."enum__agreements_v_version_kind";
  DROP TYPE "public"."enum__agreements_v_version_own_status";
  DROP TYPE "public"."enum__agreements_v_version_source_lang";
  DROP TYPE "public"."enum__agreements_v_version_status";
  DROP TYPE "public"."enum_courses_audiences";
  DROP TYPE "public"."enum_courses_topics";
  DROP TYPE "public"."enum_courses_source_lang";
  DROP TYPE "public"."enum_courses_status";
  DROP TYPE "public"."enum__courses_v_version_audiences";
  DROP TYPE "public"."enum__courses_v_version_topics";
  DROP TYPE "public"."enum__courses_v_version_source_lang";
  DROP TYPE "public"."enum__courses_v_version_status";
  DROP TYPE "public"."enum_modules_source_lang";
  DROP TYPE "public"."enum_modules_status";
  DROP TYPE "public"."enum__modules_v_version_source_lang";
  DROP TYPE "public"."enum__modules_v_version_status";
  DROP TYPE "public"."enum_sessions_source_lang";
  DROP TYPE "public"."enum_sessions_status";
  DROP TYPE "public"."enum__sessions_v_version_source_lang";
  DROP TYPE "public"."enum__sessions_v_version_status";
  DROP TYPE "public"."enum_terms_topics";
  DROP TYPE "public"."enum_terms_countries";
  DROP TYPE "public"."enum_terms_source_lang";
  DROP TYPE "public"."enum_terms_status";
  DROP TYPE "public"."enum__terms_v_version_topics";
  DROP TYPE "public"."enum__terms_v_version_countries";
  DROP TYPE "public"."enum__terms_v_version_source_lang";
  DROP TYPE "public"."enum__terms_v_version_status";
  DROP TYPE "public"."enum_resources_countries";
  DROP TYPE "public"."enum_resources_kind";
  DROP TYPE "public"."enum_resources_source_lang";
  DROP TYPE "public"."enum_resources_status";
  DROP TYPE "public"."enum__resources_v_version_countries";
  DROP TYPE "public"."enum__resources_v_version_kind";
  DROP TYPE "public"."enum__resources_v_version_source_lang";
  DROP TYPE "public"."enum__resources_v_version_status";
  DROP TYPE "public"."enum_statistics_countries";
  DROP TYPE "public"."enum_statistics_unit";
  DROP TYPE "public"."enum_statistics_source_lang";
  DROP TYPE "public"."enum_statistics_status";
  DROP TYPE "public"."enum__statistics_v_version_countries";
  DROP TYPE "public"."enum__statistics_v_version_unit";
  DROP TYPE "public"."enum__statistics_v_version_source_lang";
  DROP TYPE "public"."enum__statistics_v_version_status";
  DROP TYPE "public"."enum_media_source_lang";
  DROP TYPE "public"."enum_media_status";
  DROP TYPE "public"."enum__media_v_version_source_lang";
  DROP TYPE "public"."enum__media_v_version_status";
  DROP TYPE "public"."enum_resource_text_lang";
  DROP TYPE "public"."enum_resource_text_method";
  DROP TYPE "public"."enum_resource_text_translated_from_lang";
  DROP TYPE "public"."enum_resource_text_status";
  DROP TYPE "public"."enum__resource_text_v_version_lang";
  DROP TYPE "public"."enum__resource_text_v_version_method";
  DROP TYPE "public"."enum__resource_text_v_version_translated_from_lang";
  DROP TYPE "public"."enum__resource_text_v_version_status";
  DROP TYPE "public"."enum_media_text_lang";
  DROP TYPE "public"."enum_media_text_method";
  DROP TYPE "public"."enum_media_text_translated_from_lang";
  DROP TYPE "public"."enum_media_text_status";
  DROP TYPE "public"."enum__media_text_v_version_lang";
  DROP TYPE "public"."enum__media_text_v_version_method";
  DROP TYPE "public"."enum__media_text_v_version_translated_from_lang";
  DROP TYPE "public"."enum__media_text_v_version_status";
  DROP TYPE "public"."enum_organisation_text_lang";
  DROP TYPE "public"."enum_organisation_text_method";
  DROP TYPE "public"."enum_organisation_text_translated_from_lang";
  DROP TYPE "public"."enum_organisation_text_status";
  DROP TYPE "public"."enum__organisation_text_v_version_lang";
  DROP TYPE "public"."enum__organisation_text_v_version_method";
  DROP TYPE "public"."enum__organisation_text_v_version_translated_from_lang";
  DROP TYPE "public"."enum__organisation_text_v_version_status";
  DROP TYPE "public"."enum_instrument_text_lang";
  DROP TYPE "public"."enum_instrument_text_method";
  DROP TYPE "public"."enum_instrument_text_translated_from_lang";
  DROP TYPE "public"."enum_instrument_text_status";
  DROP TYPE "public"."enum__instrument_text_v_version_lang";
  DROP TYPE "public"."enum__instrument_text_v_version_method";
  DROP TYPE "public"."enum__instrument_text_v_version_translated_from_lang";
  DROP TYPE "public"."enum__instrument_text_v_version_status";
  DROP TYPE "public"."enum_law_fact_text_lang";
  DROP TYPE "public"."enum_law_fact_text_method";
  DROP TYPE "public"."enum_law_fact_text_translated_from_lang";
  DROP TYPE "public"."enum_law_fact_text_status";
  DROP TYPE "public"."enum__law_fact_text_v_version_lang";
  DROP TYPE "public"."enum__law_fact_text_v_version_method";
  DROP TYPE "public"."enum__law_fact_text_v_version_translated_from_lang";
  DROP TYPE "public"."enum__law_fact_text_v_version_status";
  DROP TYPE "public"."enum_ratification_text_lang";
  DROP TYPE "public"."enum_ratification_text_method";
  DROP TYPE "public"."enum_ratification_text_translated_from_lang";
  DROP TYPE "public"."enum_ratification_text_status";
  DROP TYPE "public"."enum__ratification_text_v_version_lang";
  DROP TYPE "public"."enum__ratification_text_v_version_method";
  DROP TYPE "public"."enum__ratification_text_v_version_translated_from_lang";
  DROP TYPE "public"."enum__ratification_text_v_version_status";
  DROP TYPE "public"."enum_law_text_lang";
  DROP TYPE "public"."enum_law_text_method";
  DROP TYPE "public"."enum_law_text_translated_from_lang";
  DROP TYPE "public"."enum_law_text_status";
  DROP TYPE "public"."enum__law_text_v_version_lang";
  DROP TYPE "public"."enum__law_text_v_version_method";
  DROP TYPE "public"."enum__law_text_v_version_translated_from_lang";
  DROP TYPE "public"."enum__law_text_v_version_status";
  DROP TYPE "public"."enum_country_text_lang";
  DROP TYPE "public"."enum_country_text_method";
  DROP TYPE "public"."enum_country_text_translated_from_lang";
  DROP TYPE "public"."enum_country_text_status";
  DROP TYPE "public"."enum__country_text_v_version_lang";
  DROP TYPE "public"."enum__country_text_v_version_method";
  DROP TYPE "public"."enum__country_text_v_version_translated_from_lang";
  DROP TYPE "public"."enum__country_text_v_version_status";
  DROP TYPE "public"."enum_centre_text_lang";
  DROP TYPE "public"."enum_centre_text_method";
  DROP TYPE "public"."enum_centre_text_translated_from_lang";
  DROP TYPE "public"."enum_centre_text_status";
  DROP TYPE "public"."enum__centre_text_v_version_lang";
  DROP TYPE "public"."enum__centre_text_v_version_method";
  DROP TYPE "public"."enum__centre_text_v_version_translated_from_lang";
  DROP TYPE "public"."enum__centre_text_v_version_status";
  DROP TYPE "public"."enum_hotline_text_lang";
  DROP TYPE "public"."enum_hotline_text_method";
  DROP TYPE "public"."enum_hotline_text_translated_from_lang";
  DROP TYPE "public"."enum_hotline_text_status";
  DROP TYPE "public"."enum__hotline_text_v_version_lang";
  DROP TYPE "public"."enum__hotline_text_v_version_method";
  DROP TYPE "public"."enum__hotline_text_v_version_translated_from_lang";
  DROP TYPE "public"."enum__hotline_text_v_version_status";
  DROP TYPE "public"."enum_agreement_text_lang";
  DROP TYPE "public"."enum_agreement_text_method";
  DROP TYPE "public"."enum_agreement_text_translated_from_lang";
  DROP TYPE "public"."enum_agreement_text_status";
  DROP TYPE "public"."enum__agreement_text_v_version_lang";
  DROP TYPE "public"."enum__agreement_text_v_version_method";
  DROP TYPE "public"."enum__agreement_text_v_version_translated_from_lang";
  DROP TYPE "public"."enum__agreement_text_v_version_status";
  DROP TYPE "public"."enum_article_text_lang";
  DROP TYPE "public"."enum_article_text_method";
  DROP TYPE "public"."enum_article_text_translated_from_lang";
  DROP TYPE "public"."enum_article_text_status";
  DROP TYPE "public"."enum__article_text_v_version_lang";
  DROP TYPE "public"."enum__article_text_v_version_method";
  DROP TYPE "public"."enum__article_text_v_version_translated_from_lang";
  DROP TYPE "public"."enum__article_text_v_version_status";
  DROP TYPE "public"."enum_claim_text_lang";
  DROP TYPE "public"."enum_claim_text_method";
  DROP TYPE "public"."enum_claim_text_translated_from_lang";
  DROP TYPE "public"."enum_claim_text_status";
  DROP TYPE "public"."enum__claim_text_v_version_lang";
  DROP TYPE "public"."enum__claim_text_v_version_method";
  DROP TYPE "public"."enum__claim_text_v_version_translated_from_lang";
  DROP TYPE "public"."enum__claim_text_v_version_status";
  DROP TYPE "public"."enum_session_text_lang";
  DROP TYPE "public"."enum_session_text_method";
  DROP TYPE "public"."enum_session_text_translated_from_lang";
  DROP TYPE "public"."enum_session_text_status";
  DROP TYPE "public"."enum__session_text_v_version_lang";
  DROP TYPE "public"."enum__session_text_v_version_method";
  DROP TYPE "public"."enum__session_text_v_version_translated_from_lang";
  DROP TYPE "public"."enum__session_text_v_version_status";
  DROP TYPE "public"."enum_module_text_lang";
  DROP TYPE "public"."enum_module_text_method";
  DROP TYPE "public"."enum_module_text_translated_from_lang";
  DROP TYPE "public"."enum_module_text_status";
  DROP TYPE "public"."enum__module_text_v_version_lang";
  DROP TYPE "public"."enum__module_text_v_version_method";
  DROP TYPE "public"."enum__module_text_v_version_translated_from_lang";
  DROP TYPE "public"."enum__module_text_v_version_status";
  DROP TYPE "public"."enum_course_text_lang";
  DROP TYPE "public"."enum_course_text_method";
  DROP TYPE "public"."enum_course_text_translated_from_lang";
  DROP TYPE "public"."enum_course_text_status";
  DROP TYPE "public"."enum__course_text_v_version_lang";
  DROP TYPE "public"."enum__course_text_v_version_method";
  DROP TYPE "public"."enum__course_text_v_version_translated_from_lang";
  DROP TYPE "public"."enum__course_text_v_version_status";
  DROP TYPE "public"."enum_event_text_lang";
  DROP TYPE "public"."enum_event_text_method";
  DROP TYPE "public"."enum_event_text_translated_from_lang";
  DROP TYPE "public"."enum_event_text_status";
  DROP TYPE "public"."enum__event_text_v_version_lang";
  DROP TYPE "public"."enum__event_text_v_version_method";
  DROP TYPE "public"."enum__event_text_v_version_translated_from_lang";
  DROP TYPE "public"."enum__event_text_v_version_status";
  DROP TYPE "public"."enum_alert_text_lang";
  DROP TYPE "public"."enum_alert_text_method";
  DROP TYPE "public"."enum_alert_text_translated_from_lang";
  DROP TYPE "public"."enum_alert_text_status";
  DROP TYPE "public"."enum__alert_text_v_version_lang";
  DROP TYPE "public"."enum__alert_text_v_version_method";
  DROP TYPE "public"."enum__alert_text_v_version_translated_from_lang";
  DROP TYPE "public"."enum__alert_text_v_version_status";
  DROP TYPE "public"."enum_term_text_lang";
  DROP TYPE "public"."enum_term_text_method";
  DROP TYPE "public"."enum_term_text_translated_from_lang";
  DROP TYPE "public"."enum_term_text_status";
  DROP TYPE "public"."enum__term_text_v_version_lang";
  DROP TYPE "public"."enum__term_text_v_version_method";
  DROP TYPE "public"."enum__term_text_v_version_translated_from_lang";
  DROP TYPE "public"."enum__term_text_v_version_status";
  DROP TYPE "public"."enum_statistic_text_lang";
  DROP TYPE "public"."enum_statistic_text_method";
  DROP TYPE "public"."enum_statistic_text_translated_from_lang";
  DROP TYPE "public"."enum_statistic_text_status";
  DROP TYPE "public"."enum__statistic_text_v_version_lang";
  DROP TYPE "public"."enum__statistic_text_v_version_method";
  DROP TYPE "public"."enum__statistic_text_v_version_translated_from_lang";
  DROP TYPE "public"."enum__statistic_text_v_version_status";
  DROP TYPE "public"."enum_users_langs";
  DROP TYPE "public"."enum_users_role";
  DROP TYPE "public"."enum_publications_state";`)
}
