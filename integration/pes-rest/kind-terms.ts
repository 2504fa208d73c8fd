import type { Terms } from './terms.ts';

/** Registration, indicering, support packages, contact: what stands on the file of a jobseeker. */
export const personTerms: Readonly<Record<string, Terms>> = {
  'client-files': {
    resource: 'dossiers',
    fields: { capacity: 'hoedanigheid', from: 'van', to: 'tot' },
  },
  registrations: {
    resource: 'inschrijvingen',
    fields: {
      ...{ category: 'categorie', mediation_status: 'bemiddelingsstatus', registered_on: 'ingeschrevenOp' },
      ...{ ended_on: 'uitgeschrevenOp', mediator: 'bemiddelaar', confirmed_on: 'bevestigdOp', team: 'team' },
      client_number: 'klantnummer',
    },
  },
  assessments: {
    resource: 'adviezen',
    fields: {
      ...{ advice: 'advies', basis: 'grond', issued_on: 'beslistOp', valid_until: 'geldigTot', status: 'status' },
      ...{ requested_on: 'aangevraagdOp', screening_on: 'screeningOp', report_on: 'verslagOp', review_on: 'bijTomOp' },
      ...{ proposed_by: 'voorgesteldDoor', decided_by: 'beslistDoor', refused_on: 'geweigerdOp' },
      reconsideration_on: 'heroverwegingOp',
    },
  },
  'assessment-grounds': {
    resource: 'attesten',
    fields: { assessment_source_id: 'adviesBronId', attest_kind: 'attest', recorded_on: 'geregistreerdOp' },
  },
  'support-packages': {
    resource: 'werkondersteuningspakketten',
    fields: {
      ...{ wage_premium_percentage: 'loonpremieProcent', guidance: 'begeleiding', reason: 'reden', from: 'van' },
      ...{ to: 'tot', status: 'status', instrument: 'maatregel', assessment_source_id: 'adviesBronId' },
      ...{ suspended_on: 'opgeschortOp', resumed_on: 'hervatOp' },
    },
  },
  'package-evaluations': {
    resource: 'evaluaties',
    fields: {
      ...{ package_source_id: 'pakketBronId', evaluation_kind: 'soort', due_on: 'uiterlijkOp' },
      ...{ held_on: 'gehoudenOp', outcome: 'uitkomst' },
    },
  },
  'imw-premiums': {
    resource: 'individueel-maatwerk',
    fields: {
      ...{ imw_package: 'pakket', employer: 'werkgever', employer_is_tailored_work: 'isMaatwerkbedrijf' },
      ...{ decision_on: 'beslistOp', decided_by: 'beslistDoor', extended_on: 'verlengingGevraagdOp' },
    },
  },
  contacts: {
    resource: 'contactgegevens',
    fields: { contact_kind: 'soort', contact_value: 'waarde', since: 'sinds' },
  },
};

const partOfTrack = { track_source_id: 'trajectBronId', from: 'van', to: 'tot' };

/** Doorstroom, workplace learning, regular work, steps to work, the vertrouwelijk luik. */
export const workTerms: Readonly<Record<string, Terms>> = {
  transitions: {
    resource: 'doorstroomtrajecten',
    fields: {
      ...{
        origin: 'herkomst',
        phase: 'fase',
        status: 'status',
        start_on: 'gestartOp',
        planned_end_on: 'eindeGeplandOp',
      },
      ...{ outcome: 'uitkomst', provider: 'dienstverlener', proposed_on: 'voorgesteldOp', referred_on: 'verwezenOp' },
      ...{ referral_source: 'verwijzer', hours_budget: 'urenVoorzien', hours_used: 'urenGegeven' },
      ...{ outcome_on: 'uitkomstOp', outcome_cause: 'oorzaak', source_employer: 'werkgever' },
      declined_reason: 'redenWeigering',
    },
  },
  'track-phases': { resource: 'trajectfasen', fields: { ...partOfTrack, phase: 'fase' } },
  'track-suspensions': { resource: 'opschortingen', fields: { ...partOfTrack, suspension_reason: 'reden' } },
  internships: {
    resource: 'stages',
    fields: {
      ...partOfTrack,
      ...{ host: 'stageplaats', job_offer_ref: 'vacature', competent_code: 'competentBeroep', result: 'resultaat' },
      pop_updated: 'popBijgewerkt',
    },
  },
  'readiness-screenings': {
    resource: 'doorstroomscreenings',
    fields: {
      ...{ screening_kind: 'soort', planned_on: 'geplandOp', screened_on: 'gehoudenOp', outcome: 'uitkomst' },
      ...{ favourable: 'gunstig', screened_employment: 'tewerkstelling', evaluator: 'evaluator' },
      fictitious_start_on: 'fictieveStartOp',
    },
  },
  'workplace-learnings': {
    resource: 'werkplekleren',
    fields: {
      ...{ learning_form: 'vorm', from: 'van', to: 'tot', host: 'onderneming', hours: 'uren', result: 'resultaat' },
    },
  },
  'nec-employments': {
    resource: 'tewerkstellingen',
    fields: {
      ...{ from: 'van', to: 'tot', employer: 'werkgever', contract_type: 'contract', imw: 'individueelMaatwerk' },
      track_source_id: 'trajectBronId',
    },
  },
  'follow-ups': {
    resource: 'opvolgingen',
    fields: {
      ...{ employment_source_id: 'tewerkstellingBronId', month_after: 'maand', observed_on: 'vastgesteldOp' },
      employed: 'aanHetWerk',
    },
  },
  steps: {
    resource: 'stappen-naar-werk',
    fields: {
      ...{ step_kind: 'soort', executor: 'uitvoerder', planned_from: 'geplandVan', planned_to: 'geplandTot' },
      ...{ status: 'status', started_on: 'gestartOp', ended_on: 'geeindigdOp', result: 'resultaat' },
    },
  },
  'confidential-notes': {
    resource: 'vertrouwelijk-luik',
    fields: {
      ...{ note_category: 'tabblad', relevance_note: 'relevantie', recorded_on: 'geregistreerdOp' },
      withdrawn_on: 'ingetrokkenOp',
    },
  },
};

/** About organisations and about no client. */
export const registerTerms: Readonly<Record<string, Terms>> = {
  providers: {
    resource: 'doorstroombegeleiders',
    fields: {
      ...{ provider_kbo: 'onderneming', recognised_from: 'erkendVan', recognised_to: 'erkendTot' },
      ...{ mandate_from: 'mandaatVan', esf_project: 'esfProject' },
    },
  },
};
