import type { CodeList } from './code-list.ts';

/** What the life domains (levensdomeinen) are called, wherever goals or needs are told by domain (domain 3.4). */
export const lifeDomains = {
  WONEN: { nl: 'wonen', en: 'housing', fr: 'logement' },
  FINANCIEN: { nl: 'financiën', en: 'finances', fr: 'finances' },
  WERK_DAGBESTEDING: { nl: 'werk en dagbesteding', en: 'work and daytime activity', fr: 'travail et occupation' },
  OPLEIDING_TAAL: { nl: 'opleiding en taal', en: 'education and language', fr: 'formation et langue' },
  GEESTELIJKE_GEZONDHEID: { nl: 'geestelijke gezondheid', en: 'mental health', fr: 'santé mentale' },
  LICHAMELIJKE_GEZONDHEID: { nl: 'lichamelijke gezondheid', en: 'physical health', fr: 'santé physique' },
  VERSLAVING: { nl: 'verslaving', en: 'addiction', fr: 'dépendance' },
  GEZIN_KINDEROPVANG: { nl: 'gezin en kinderopvang', en: 'family and child care', fr: 'famille et garde d’enfants' },
  SOCIAAL_NETWERK: { nl: 'sociaal netwerk', en: 'social network', fr: 'réseau social' },
  MOBILITEIT: { nl: 'mobiliteit', en: 'mobility', fr: 'mobilité' },
  JUSTITIE_ADMINISTRATIE: {
    ...{ nl: 'justitie en administratie', en: 'justice and paperwork', fr: 'justice et administration' },
  },
  DIGITAAL: { nl: 'digitale vaardigheden en middelen', en: 'digital skills and means', fr: 'numérique' },
} as const satisfies CodeList;
