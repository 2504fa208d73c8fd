// Generated from workbench/**/*.graphql by `npm run codegen`; do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Kind of absence. */
export type AbsenceKind =
  /** Illness. */
  | 'ILLNESS'
  /** Accident at work or on the way to it. */
  | 'WORK_ACCIDENT'
  /** Holiday. */
  | 'HOLIDAY'
  /** Leave for family or another lawful reason. */
  | 'LEAVE'
  /** Temporary unemployment. */
  | 'TEMPORARY_UNEMPLOYMENT'
  /** Without a known reason. */
  | 'UNJUSTIFIED';

/** Activation measures of the centres. LAP is a call for subsidies and no measure. */
export type ActivationInstrument =
  /** Artikel 60, par. 7 of the OCMW law of 8 July 1976: the centre is the employer. */
  | 'ART60'
  /** Artikel 61: another employer, with a subsidy of the centre. */
  | 'ART61'
  /** Tijdelijke werkervaring through the centre. */
  | 'TWE_OCMW'
  /** Social activation. */
  | 'SOC_ACT'
  /** Activeringstraject (werk en zorg). */
  | 'ACT_TRACK'
  /** Arbeidsmatige activiteiten. */
  | 'AMA'
  /** Onthaaltraject (GBO). */
  | 'ONTHAAL'
  /** Wijk-werken. */
  | 'WIJKW'
  /** Gemeenschapsdienst. */
  | 'GEM_DIENST';

/** States of an activation measure. */
export type ActivationStatus =
  /** Agreed, not begun. */
  | 'PLANNED'
  /** Under way. */
  | 'RUNNING'
  /** Came to its end. */
  | 'ENDED'
  /** Stopped before its end. */
  | 'STOPPED'
  /** Agreed, and never begun. */
  | 'CANCELLED';

/** Why a measure was stopped or cancelled. None says anything about health. */
export type ActivationStopReason =
  /** The client found work. */
  | 'FOUND_WORK'
  /** The rights that it was for were reached. */
  | 'RIGHTS_REACHED'
  /** Another measure fits better. */
  | 'OTHER_MEASURE'
  /** The client did not go on. */
  | 'CLIENT_STOPPED'
  /** The workplace did not go on. */
  | 'WORKPLACE_STOPPED'
  /** The client moved away. */
  | 'MOVED'
  /** Another reason. */
  | 'OTHER';

/** Ground of an advice. */
export type AdviceBasis =
  /** An attest, which gives a right without scoring. */
  | 'ATTEST'
  /** ICF scoring of 43 functioning categories. */
  | 'ICF'
  /** At least 24 months without paid work. */
  | 'LONG_TERM_INACTIVE';

/** Advice codes, as VDAB uses them for collectief maatwerk and what lies beside it. */
export type AdviceCode =
  /** Persoon met een arbeidshandicap: right on an attest, five years. */
  | 'PMAH'
  /** Persoon met een psychosociale arbeidsbeperking: ICF scoring, five years. */
  | 'PSP'
  /** Uiterst kwetsbaar: at least 24 months without paid work. */
  | 'UK'
  /** Advies lokale diensteneconomie. */
  | 'LDE_ADV'
  /** Advies arbeidsmatige activiteiten. */
  | 'AMA_ADV'
  /** Advies welzijn. */
  | 'ADV_WELZIJN'
  /** Niet toeleidbaar. */
  | 'NIET_TOELEIDBAAR'
  /** Persoon met multipele problematiek: historic name of what is PSP now. */
  | 'PMP'
  /** Advies arbeidszorg: until 31 March 2021. */
  | 'AZ_ADV'
  /** Individueel maatwerk: wage premium, from 1 July 2023. */
  | 'IMW_LP'
  /** Individueel maatwerk: increased wage premium, from 1 July 2023. */
  | 'IMW_LP_PLUS'
  /** Individueel maatwerk: guidance premium, from 1 July 2023. */
  | 'IMW_BP'
  /** BTOM: adaptation of the workplace. */
  | 'BTOM_ADAPTATION'
  /** BTOM: travel to work. */
  | 'BTOM_TRAVEL'
  /** BTOM: interpreter for the deaf and hard of hearing. */
  | 'BTOM_INTERPRETER'
  /** BTOM: Vlaamse ondersteuningspremie. */
  | 'BTOM_VOP'
  /** BTOM: work in a sheltered or social workshop. */
  | 'BTOM_WORKSHOP';

/** Whose consultant proposes an advice. All but VDAB propose collectief maatwerk and lokale diensteneconomie only (INV-15). */
export type AdviceProposer =
  /** VDAB itself. */
  | 'VDAB'
  /** Gespecialiseerd team bemiddeling. */
  | 'GTB'
  /** CAD De Werklijn. */
  | 'CAD'
  /** A certified social welfare centre. */
  | 'OCMW';

/** Who may ask to change a GPMI. */
export type AmendmentParty =
  /** The client. */
  | 'CLIENT'
  /** The centre. */
  | 'CENTRE';

/** Decisions on an application. */
export type ApplicationDecision =
  /** Granted. */
  | 'GRANTED'
  /** Refused. */
  | 'REFUSED';

/** Forms from a centre to POD MI. */
export type ApplicationForm =
  /** Grant. */
  | 'B'
  /** Refusal or stop. */
  | 'C'
  /** Recovery of cost. */
  | 'D';

/** States of an application. */
export type ApplicationStatus =
  /** Received and registered. */
  | 'REGISTERED'
  /** The social investigation is under way. */
  | 'SOCIAL_INVESTIGATION'
  /** The committee (BCSD) decided. */
  | 'DECIDED'
  /** The decision was sent to the client. */
  | 'NOTIFIED'
  /** The client went to the labour court. */
  | 'APPEALED';

/** Who decided on an advice. */
export type AssessmentDecider =
  /** VDAB's team TOM, which alone may. */
  | 'TOM'
  /** A partner: no record may say so (INV-15). */
  | 'PARTNER';

/** States of an indicering. */
export type AssessmentStatus =
  /** Asked for, not begun. */
  | 'REQUESTED'
  /** A certified consultant looks into it. */
  | 'SCREENING'
  /** The report of the consultant is in. */
  | 'REPORT_SUBMITTED'
  /** VDAB's team TOM, which alone decides, has it under review. */
  | 'TOM_REVIEW'
  /** The advice is granted. */
  | 'GRANTED'
  /** Refused; the client can ask for reconsideration (heroverweging). */
  | 'REFUSED'
  /** Was granted; its validity has passed. */
  | 'EXPIRED'
  /** Replaced by a later indicering. */
  | 'SUPERSEDED'
  /** The client asked for reconsideration of a refusal. */
  | 'RECONSIDERATION'
  /** Refused again, after reconsideration. */
  | 'REFUSED_FINAL';

/** The seven attests that give a right as PMAH without scoring (VDAB). */
export type AttestKind =
  /** Recognition by VAPH. */
  | 'VAPH'
  /** Special secondary education, OV1 or OV2. */
  | 'BUSO'
  /** Income replacement or integration allowance of FOD SZ. */
  | 'IVT_IT'
  /** Judicial or federal decision of lasting incapacity. */
  | 'INCAPACITY_DECISION'
  /** Supplementary child benefit. */
  | 'CHILD_BENEFIT'
  /** Invalidity benefit. */
  | 'INVALIDITY'
  /** Attest of a service or doctor recognised by VDAB. */
  | 'RECOGNISED_SERVICE';

/** Why an organisation asks to join a case. */
export type CaseAccessReason =
  /** It begins to work with the client: an application, a registration, a contract. */
  | 'TASK_BEGINS'
  /** Another organisation referred the client to it. */
  | 'REFERRED'
  /** The client asked it for help. */
  | 'CLIENT_ASKS'
  /** It follows the client from now on because the client moved. */
  | 'MOVED';

/** Why a request for access is refused. */
export type CaseAccessRefusal =
  /** It is not clear what the organisation has to do for the client. */
  | 'TASK_UNCLEAR'
  /** Another member of the case does this already. */
  | 'ALREADY_DONE'
  /** The case is about to be closed. */
  | 'CASE_CLOSES'
  /** First a conversation: call who leads the case. */
  | 'TALK_FIRST';

/** Where a request for access stands. */
export type CaseAccessState =
  /** Nobody has answered it yet. */
  | 'ASKED'
  /** The organisation became a member of the case. */
  | 'GRANTED'
  /** Refused, with a reason. */
  | 'REFUSED'
  /** Taken back by who asked. */
  | 'WITHDRAWN'
  /** Nobody answered it in time. */
  | 'EXPIRED';

/** What an organisation is responsible for in a case. */
export type CaseResponsibility =
  /** Income support and integration project (OCMW). */
  | 'INCOME_AND_PROJECT'
  /** Mediation to work (VDAB). */
  | 'MEDIATION'
  /** Employment and coaching on the shop floor (enterprise). */
  | 'EMPLOYMENT'
  /** Guidance to regular work (transition provider). */
  | 'TRANSITION'
  /** Other support. */
  | 'SUPPORT';

/** Why the caller may see this client. */
export type ClientRelation =
  /** The caller's organisation is a member of the client's open case. */
  | 'CASE'
  /** The client was referred to the caller's organisation, which has not refused or ended the referral. */
  | 'REFERRAL'
  /** First contact: the caller's organisation holds a part of the record itself. */
  | 'INTAKE'
  /** Urgent access, with a reason and for a limited time. */
  | 'URGENT'
  /** The caller is the client. */
  | 'OWN_FILE'
  /** Supervision by a data protection officer. */
  | 'SUPERVISION'
  /** None: at most a card. */
  | 'NONE';

/** Subtabs of the vertrouwelijk luik (VDAB); the one with personal data is the partnership's. */
export type ConfidentialCategory =
  /** Indications: PmAB and BTOM. */
  | 'INDICATION'
  /** ICF scoring. */
  | 'ICF'
  /** Documents. */
  | 'DOCUMENT'
  /** Contacts. */
  | 'CONTACT';

/** Kind of a contact point. */
export type ContactKind =
  /** Telephone number. */
  | 'PHONE'
  /** Mail address. */
  | 'EMAIL'
  /** Postal address. */
  | 'ADDRESS';

/** Kinds of contract. */
export type ContractType =
  /** Of indefinite duration. */
  | 'PERMANENT'
  /** Of fixed duration, or for clearly defined work. */
  | 'FIXED_TERM'
  /** Interim work. */
  | 'INTERIM'
  /** Any other. */
  | 'OTHER';

/** Kinds of help with budget or debts. */
export type DebtMediationKind =
  /** Budgetbegeleiding: the client keeps the purse. */
  | 'BUDGET_GUIDANCE'
  /** Schuldbemiddeling with the creditors. */
  | 'DEBT_MEDIATION'
  /** Collectieve schuldenregeling, of the labour court. */
  | 'COLLECTIVE_SETTLEMENT'
  /** Budgetbeheer: the centre keeps the purse. */
  | 'BUDGET_MANAGEMENT';

/** What the owner decided for one section. */
export type DisclosureOutcome =
  /** The section was given, empty or not. */
  | 'DISCLOSED'
  /** The section was kept back. */
  | 'WITHHELD';

/** Kind of employment contract. */
export type EmploymentContractType =
  /** Without an end. */
  | 'OPEN_ENDED'
  /** For a fixed term. */
  | 'FIXED_TERM'
  /** For a piece of work. */
  | 'DEFINED_WORK'
  /** In the place of somebody else. */
  | 'REPLACEMENT'
  /** No contract: an activity with which a benefit is kept. */
  | 'NONE';

/** Why an employment ended. */
export type EmploymentEndReason =
  /** The contract came to its agreed end. */
  | 'END_OF_TERM'
  /** Moved to the regular economy (doorstroom). */
  | 'MOVED_TO_REGULAR_WORK'
  /** Stays with the same employer, without the instrument. */
  | 'INTERNAL'
  /** The worker resigned. */
  | 'RESIGNED'
  /** The enterprise gave notice. */
  | 'DISMISSED'
  /** Ended because of illness. */
  | 'ILLNESS';

/** What an evaluation of a GPMI came to. */
export type EvaluationResult =
  /** The client is on course. */
  | 'ON_COURSE'
  /** The steps have to be adjusted. */
  | 'ADJUST'
  /** The agreements are not kept. */
  | 'NOT_RESPECTED'
  /** The goal was reached. */
  | 'GOAL_REACHED';

/** Where a goal stands. */
export type GoalStatus =
  /** It is worked on. */
  | 'OPEN'
  /** It is reached. */
  | 'REACHED'
  /** It was given up. */
  | 'DROPPED';

/** Kind of guidance. */
export type GuidanceKind =
  /** By the workplace coach. */
  | 'WORKPLACE_COACH'
  /** By an integration coach (inschakelingscoach) from outside. */
  | 'INTEGRATION_COACH'
  /** A visit at the host of a supported employment. */
  | 'SUPPORTED_EMPLOYMENT_VISIT'
  /** By the colleague coach. */
  | 'COLLEAGUE_COACH'
  /** After the employment. */
  | 'AFTERCARE';

/** Begeleidingsniveau of a WOP. */
export type GuidanceLevel =
  /** Low. */
  | 'LAAG'
  /** Middle. */
  | 'MIDDEN'
  /** High. */
  | 'HOOG';

/** Where guidance takes place. */
export type GuidancePlace =
  /** On the shop floor of the enterprise. */
  | 'OWN_SHOP_FLOOR'
  /** At another employer. */
  | 'HOST';

/** Why a receiver does not take over. */
export type HandoverDecline =
  /** No time or place for another client now. */
  | 'NO_CAPACITY'
  /** It is no task of this organisation. */
  | 'NOT_OUR_TASK'
  /** The joint talk did not take place. */
  | 'NO_TALK'
  /** What is handed over is not clear enough. */
  | 'UNCLEAR';

/** What is handed over. */
export type HandoverScope =
  /** The lead of the case (trekkerschap); the giver stays a member. */
  | 'LEAD'
  /** What the giver is responsible for; its membership ends with it. */
  | 'RESPONSIBILITY';

/** Where a hand-over stands. */
export type HandoverState =
  /** Proposed; neither side has confirmed. */
  | 'PROPOSED'
  /** The giver confirmed that it took place; the receiver has not yet. */
  | 'GIVER_CONFIRMED'
  /** The receiver confirmed that it took place; the giver has not yet. */
  | 'RECEIVER_CONFIRMED'
  /** Both confirmed: the receiver has it. */
  | 'COMPLETED'
  /** The receiver does not take over. */
  | 'DECLINED'
  /** The giver, or who leads the case, took it back. */
  | 'WITHDRAWN';

/** Who decides on individueel maatwerk. */
export type ImwDecider =
  /** Departement Werk en Sociale Economie. */
  | 'DWSE';

/** Packages of individueel maatwerk. */
export type ImwPackage =
  /** Temporary, 2 years; cannot be extended. */
  | 'TEMPORARY'
  /** 5 years, wage premium. */
  | 'WAGE'
  /** 5 years, increased wage premium, or advice for collectief maatwerk. */
  | 'WAGE_PLUS'
  /** 5 years, CMW 45 percent, hired by a maatwerkbedrijf. */
  | 'CMW45';

/** Kind of income support. */
export type IncomeSupportKind =
  /** Leefloon under the RMI law. */
  | 'LEEFLOON'
  /** Equivalent leefloon: maatschappelijke dienstverlening. */
  | 'EQUIVALENT';

/** Kinds of GPMI. */
export type IntegrationProjectKind =
  /** Leads to an employment contract within a period. */
  | 'EMPLOYMENT_WITHIN_PERIOD'
  /** Training. */
  | 'TRAINING'
  /** Full-time study. */
  | 'FULL_TIME_STUDY'
  /** Social integration and activation. */
  | 'SOCIAL_INTEGRATION';

/** States of a GPMI. */
export type IntegrationProjectStatus =
  /** Being drawn up, not signed. */
  | 'DRAFT'
  /** Signed by client and centre, not begun. */
  | 'SIGNED'
  /** Under way. */
  | 'ACTIVE'
  /** Came to its end. */
  | 'ENDED'
  /** Ended before its time. */
  | 'TERMINATED'
  /** The client got a formal notice (aanmaning) to keep to it. */
  | 'NOTICE'
  /** A sanction followed such a notice. */
  | 'SANCTIONED';

/** What follows from an internal evaluation. */
export type InternalEvaluationFollowUp =
  /** Nothing changes. */
  | 'NONE'
  /** The plan (POP) gets other goals. */
  | 'PLAN_UPDATE'
  /** More or other guidance. */
  | 'MORE_GUIDANCE'
  /** Another job or workplace in the enterprise. */
  | 'OTHER_WORK'
  /** VDAB is asked to evaluate. */
  | 'ASK_VDAB';

/** Kind of internal evaluation. */
export type InternalEvaluationKind =
  /** In between. */
  | 'INTERIM'
  /** Once a year. */
  | 'YEARLY'
  /** At the end of a term. */
  | 'END_OF_TERM';

/** Result of an internal evaluation. */
export type InternalEvaluationResult =
  /** It goes well. */
  | 'FAVOURABLE'
  /** It can be better. */
  | 'TO_IMPROVE'
  /** It does not go well. */
  | 'UNFAVOURABLE';

/** What came of an internship. */
export type InternshipResult =
  /** Hired by the host. */
  | 'HIRED'
  /** Not hired. */
  | 'NOT_HIRED'
  /** Broken off by the host. */
  | 'STOPPED_HOST'
  /** Broken off by the worker. */
  | 'STOPPED_WORKER';

/** Why an inschakelingstraject may last a sixth year. */
export type LdeExtensionReason =
  /** Doorstroom is near and needs more time. */
  | 'TRANSITION_NEAR'
  /** A training comes to its end in the sixth year. */
  | 'TRAINING'
  /** Circumstances of the worker. */
  | 'PERSONAL';

/** Package for what remains of an inschakelingstraject. */
export type LdeRunOffPackage =
  /** Temporary compensation. */
  | 'COMPENSATION'
  /** Temporary package of 40 % with little guidance (40 laag). */
  | 'WOP_40_LOW';

/** Outcome of the evaluation at the end of an inschakelingstraject. */
export type LdeTrackOutcome =
  /** Collectief maatwerk is still needed. */
  | 'WOP_STILL_NEEDED'
  /** The employer keeps the worker without collectief maatwerk. */
  | 'INTERNAL_DOORSTROOM'
  /** Ready for a doorstroomtraject. */
  | 'DOORSTROOM_TRACK'
  /** Not ready yet: evaluated again. */
  | 'NOT_READY';

/** Where an inschakelingstraject stands. */
export type LdeTrackState =
  /** Within its five years. */
  | 'RUNNING'
  /** In its sixth year, by exception. */
  | 'EXTENDED'
  /** Evaluated, and not yet ended. */
  | 'EVALUATED'
  /** Evaluated, with a package for what remains of the track. */
  | 'RUN_OFF'
  /** Over. */
  | 'ENDED';

/** Categories of leefloon, as POD MI and MAGDA number them: 1, 2, 3. */
export type LeefloonCategory =
  /** 1: samenwonende persoon. */
  | 'COHABITANT'
  /** 2: alleenstaande persoon. */
  | 'SINGLE'
  /** 3: persoon die samenwoont met een gezin te zijnen laste. */
  | 'FAMILY_CHARGE';

/** Life domains (levensdomeinen); needs in the health domains are in a section of their own. */
export type LifeDomain =
  /** Housing. */
  | 'WONEN'
  /** Finances. */
  | 'FINANCIEN'
  /** Work and daytime activity. */
  | 'WERK_DAGBESTEDING'
  /** Education and language. */
  | 'OPLEIDING_TAAL'
  /** Mental health; a health domain. */
  | 'GEESTELIJKE_GEZONDHEID'
  /** Physical health; a health domain. */
  | 'LICHAMELIJKE_GEZONDHEID'
  /** Addiction; a health domain. */
  | 'VERSLAVING'
  /** Family and child care. */
  | 'GEZIN_KINDEROPVANG'
  /** Social network. */
  | 'SOCIAAL_NETWERK'
  /** Mobility. */
  | 'MOBILITEIT'
  /** Justice and paperwork. */
  | 'JUSTITIE_ADMINISTRATIE'
  /** Digital skills and means. */
  | 'DIGITAAL';

/** Kinds of means. */
export type MeansKind =
  /** Wages. */
  | 'WAGE'
  /** A benefit of social security. */
  | 'BENEFIT'
  /** Maintenance from family. */
  | 'MAINTENANCE'
  /** What people in the same household have. */
  | 'HOUSEHOLD'
  /** Property and capital. */
  | 'PROPERTY'
  /** Other means. */
  | 'OTHER';

/** Bemiddelingsstatus, in use since January 2017 (Arvastat). */
export type MediationStatus =
  /** In bemiddeling. */
  | 'IN_BEMIDDELING'
  /** In opleiding of voortraject. */
  | 'IN_OPLEIDING_OF_VOORTRAJECT'
  /** Niet inzetbaar op lange termijn. */
  | 'NIET_INZETBAAR_OP_LANGE_TERMIJN';

/** What shows that two files are of one person. There is no such code for the same name and birth date. */
export type MergeGround =
  /** The source register says that one number replaced the other. */
  | 'SOURCE_REGISTER'
  /** An identity document that names both was shown. */
  | 'IDENTITY_DOCUMENT'
  /** A number was taken down wrongly in one of the files, and the person has confirmed it. */
  | 'WRONG_NUMBER';

/** How a merge of two files stands. */
export type MergeState =
  /** Waits for a second person. */
  | 'PROPOSED'
  /** The files are one. */
  | 'MERGED'
  /** The second person said that they are two people. */
  | 'DECLINED'
  /** Who proposed it took it back. */
  | 'WITHDRAWN'
  /** The files are one; somebody says that they are two people. */
  | 'SPLIT_PROPOSED'
  /** The files are two again. */
  | 'SPLIT';

/** Where a move leads to. */
export type MoveDestination =
  /** Regular economy. */
  | 'NEC'
  /** Regular economy with individueel maatwerk. */
  | 'NEC_IMW';

/** Why a new job failed. */
export type MoveFailureCause =
  /** The worker wanted to leave. */
  | 'OWN_WILL'
  /** Beyond the worker's will. */
  | 'BEYOND_OWN_WILL'
  /** Not found out yet. */
  | 'UNKNOWN';

/** What a formal notice is about. */
export type NoticeReason =
  /** Appointments were not kept. */
  | 'APPOINTMENTS'
  /** Agreed steps were not taken. */
  | 'STEPS_NOT_TAKEN'
  /** A training was broken off or not attended. */
  | 'TRAINING_ABANDONED'
  /** A job was refused or left. */
  | 'WORK_REFUSED';

/** Kinds of organisation in a partnership. */
export type OrganisationKind =
  /** Public employment service (VDAB). */
  | 'PES'
  /** Social welfare centre of a municipality (OCMW). */
  | 'WELFARE_CENTRE'
  /** Enterprise of the social economy (maatwerkbedrijf, LDE). */
  | 'SOCIAL_ECONOMY_ENTERPRISE'
  /** Mandated provider of transition tracks (doorstroombegeleiding). */
  | 'TRANSITION_PROVIDER'
  /** Organisation of civil society that takes part in a partnership. */
  | 'CIVIL_SOCIETY'
  /** Employer in the regular economy. */
  | 'EMPLOYER';

/** By whose will a track ended as it did. */
export type OutcomeCause =
  /** By the worker's own will. */
  | 'OWN_WILL'
  /** For reasons beyond the worker's will. */
  | 'BEYOND_OWN_WILL'
  /** Does not apply: the worker moved on. */
  | 'NOT_APPLICABLE';

/** Evaluations of a support package. */
export type PackageEvaluationKind =
  /** In between. */
  | 'INTERIM'
  /** At the end of the term. */
  | 'END_OF_TERM'
  /** Whether the worker can move on. */
  | 'DOORSTROOM';

/** Target group of the local partnerships that somebody belongs to. */
export type ParticipantProfile =
  /** Not active: neither at work nor registered as looking for it. */
  | 'INACTIVE'
  /** Registered as looking for work. */
  | 'JOBSEEKER';

/** Who brought somebody to a partnership. */
export type ParticipantSource =
  /** Found where people are: outreach. */
  | 'OUTREACH'
  /** A social welfare centre (OCMW). */
  | 'OCMW'
  /** The public employment service (VDAB). */
  | 'VDAB'
  /** Another partner. */
  | 'PARTNER'
  /** They came themselves. */
  | 'SELF';

/** Where somebody went who left the guidance of a partnership. */
export type ParticipationExitReason =
  /** Work. */
  | 'WORK'
  /** Training. */
  | 'TRAINING'
  /** Work with guidance for who cannot work for pay yet (arbeidsmatige activiteiten). */
  | 'AMA'
  /** Care comes first. */
  | 'CARE'
  /** Something else. */
  | 'OTHER'
  /** Did not come any more. */
  | 'DROPOUT';

/** Where somebody stands in a partnership. */
export type ParticipationStatus =
  /** Met, and not enrolled yet. */
  | 'CONTACTED'
  /** Agreed to take part. */
  | 'ENROLLED'
  /** Is guided. */
  | 'ACTIVE'
  /** Guidance stands still for a while. */
  | 'PAUSED'
  /** Left the guidance. */
  | 'EXITED'
  /** Is followed after the guidance. */
  | 'AFTERCARE'
  /** Over. */
  | 'CLOSED';

/** Kinds of steps to work. TIBB, TIW and WIJ are tendered to partners (Mijn Loopbaan voor Partners). */
export type PesStepKind =
  /** Tender: intensive mediation and guidance. */
  | 'TIBB'
  /** Tender: intensive workplace learning. */
  | 'TIW'
  /** Tender: work experience for young people. */
  | 'WIJ'
  /** Finding out which work fits. */
  | 'ORIENTATION'
  /** Applying for jobs. */
  | 'APPLICATION'
  /** Training. */
  | 'TRAINING'
  /** Language course. */
  | 'LANGUAGE'
  /** Guidance. */
  | 'GUIDANCE'
  /** Temporary work experience (TWE). */
  | 'WORK_EXPERIENCE'
  /** Another step. */
  | 'OTHER';

/** What came of a step to work. */
export type PesStepResult =
  /** The client works. */
  | 'WORK'
  /** The client goes on with another step. */
  | 'NEXT_STEP'
  /** The goal of the step was reached. */
  | 'GOAL_REACHED'
  /** The goal of the step was not reached. */
  | 'GOAL_NOT_REACHED';

/** States of a step to work. */
export type PesStepStatus =
  /** Planned, not begun. */
  | 'PLANNED'
  /** Under way. */
  | 'RUNNING'
  /** Came to its end; `result` says how. */
  | 'DONE'
  /** Broken off. */
  | 'STOPPED'
  /** Did not take place. */
  | 'CANCELLED';

/** Where an action of the plan stands. */
export type PlanActionStatus =
  /** Somebody else is asked to do it. */
  | 'PROPOSED'
  /** Who was asked does not do it. */
  | 'DECLINED'
  /** The owner will do it. */
  | 'PLANNED'
  /** The owner is doing it. */
  | 'DOING'
  /** It is done. */
  | 'DONE'
  /** It was given up. */
  | 'DROPPED';

/** What became of a goal. */
export type PlanGoalStatus =
  /** Worked on. */
  | 'OPEN'
  /** Reached. */
  | 'REACHED'
  /** Given up. */
  | 'DROPPED';

/** Grounds on which no GPMI is due. */
export type ProjectExemption =
  /** Reasons of health. */
  | 'HEALTH'
  /** Reasons of equity (billijkheidsredenen). */
  | 'EQUITY';

/** Why the caller looks. Sent with every request, checked against the caller's role, logged with every disclosure. */
export type Purpose =
  /** First contact: find out who follows this person. */
  | 'INTAKE'
  /** Follow-up of the right to leefloon and the GPMI. */
  | 'BENEFIT_FOLLOW_UP'
  /** Work on the shared activation plan. */
  | 'ACTIVATION'
  /** Assess the need for tailored work, or readiness to move on. */
  | 'ASSESSMENT'
  /** Guide a move from social economy to the regular economy. */
  | 'TRANSITION'
  /** The client looks at their own file. */
  | 'OWN_FILE'
  /** Supervision by a data protection officer. */
  | 'SUPERVISION'
  /** Statistics without personal data. */
  | 'STATISTICS';

/** What an evaluation came to. */
export type ReadinessOutcome =
  /** The need for collectief maatwerk remains. */
  | 'WOP_STILL_NEEDED'
  /** No need any more, and the employer keeps the worker. */
  | 'INTERNAL_DOORSTROOM'
  /** No need any more, and no place with the employer: ready for a track. */
  | 'DOORSTROOM_TRACK'
  /** Not ready: goes on and is evaluated again. */
  | 'NOT_READY';

/** Why an evaluation takes place. */
export type ReadinessScreeningKind =
  /** On the shop floor, to see whether moving on is possible. */
  | 'SHOP_FLOOR'
  /** At the end of the term of collectief maatwerk. */
  | 'CMW_TERM'
  /** At the end of a track of lokale diensteneconomie. */
  | 'LDE_END';

/** Whether an owner has something to say about this client to this caller. */
export type RecordAvailability =
  /** The owner knows the client; each section is disclosed or listed in `withheld`. */
  | 'AVAILABLE'
  /** The owner was asked and has no record of this client. A normal answer, not a fault. */
  | 'NOT_KNOWN'
  /** The caller may not learn whether the owner knows this client. */
  | 'NOT_PERMITTED';

/** What a client can be referred for. */
export type ReferralKind =
  /** Tailored work (maatwerk). */
  | 'TAILORED_WORK'
  /** Local services economy (lokale diensteneconomie). */
  | 'LDE'
  /** A track to regular work (doorstroomtraject). */
  | 'TRANSITION_TRACK'
  /** Temporary work experience (tijdelijke werkervaring). */
  | 'TEMPORARY_WORK'
  /** Training. */
  | 'TRAINING'
  /** Mediation to work. */
  | 'MEDIATION'
  /** Social support. */
  | 'SOCIAL_SUPPORT'
  /** Something else. */
  | 'OTHER';

/** Who brought a track up. */
export type ReferralSource =
  /** An evaluation by VDAB. */
  | 'VDAB_EVALUATION'
  /** The enterprise. */
  | 'ENTERPRISE'
  /** The worker. */
  | 'WORKER'
  /** A social welfare centre. */
  | 'WELFARE_CENTRE';

/** How a referral stands. */
export type ReferralStatus =
  /** Written, not sent: the recipient knows nothing of it. */
  | 'DRAFTED'
  /** Sent; no answer yet. */
  | 'SENT'
  /** The recipient takes it. */
  | 'ACCEPTED'
  /** The recipient does not take it. */
  | 'REFUSED'
  /** The recipient works with the client. */
  | 'STARTED'
  /** What was asked is done. */
  | 'COMPLETED'
  /** It ended before that. */
  | 'STOPPED'
  /** The sender took it back. */
  | 'REVOKED';

/** Whether something can be done about a threshold. */
export type Remediability =
  /** It can. */
  | 'YES'
  /** It cannot. */
  | 'NO'
  /** It is not known. */
  | 'UNKNOWN';

/** Answer to an offer to come back. */
export type ReturnAnswer =
  /** Accepted. */
  | 'ACCEPTED'
  /** Declined. */
  | 'DECLINED';

/** Conditions of the right of return. */
export type ReturnConditionCode =
  /** From collectief maatwerk. */
  | 'ORIGIN_CMW'
  /** After a favourable evaluation by VDAB. */
  | 'FAVOURABLE_EVALUATION'
  /** The new job failed beyond the worker's will. */
  | 'CAUSE'
  /** Within the term. */
  | 'WITHIN_TERM'
  /** To the former employer. */
  | 'FORMER_EMPLOYER';

/** Whether a condition is met. */
export type ReturnConditionOutcome =
  /** Met. */
  | 'MET'
  /** Not met. */
  | 'NOT_MET'
  /** Not known. */
  | 'UNKNOWN';

/** State of a right of return. */
export type ReturnRightStatus =
  /** Can be used today. */
  | 'OPEN'
  /** The worker came back within the term. */
  | 'EXERCISED'
  /** The enterprise offered the worker to come back. */
  | 'OFFERED'
  /** The worker declined the offer. */
  | 'DECLINED'
  /** The last day has passed without it. */
  | 'LAPSED'
  /** The move gives no right. */
  | 'NONE';

/** Package (WOP) at a return. */
export type ReturnSupportPackage =
  /** Start package of 45 %. */
  | 'WOP_45';

/** How much of a sanction is deferred. */
export type SanctionDeferral =
  /** Nothing. */
  | 'NONE'
  /** A part. */
  | 'PARTIAL'
  /** All of it. */
  | 'FULL';

/** How much of the leefloon is suspended. */
export type SanctionExtent =
  /** All of it. */
  | 'FULL'
  /** A part of it. */
  | 'PARTIAL';

/** Grounds of a sanction: there are no others. */
export type SanctionGround =
  /** Means were not declared, or falsely. */
  | 'UNDECLARED_MEANS'
  /** The GPMI was not respected, after a formal notice and without a legitimate reason. */
  | 'PROJECT_NOT_RESPECTED';

/** States of a sanction. */
export type SanctionStatus =
  /** Decided; it runs from its first day on. */
  | 'IMPOSED'
  /** Deferred, wholly or in part. */
  | 'DEFERRED'
  /** Over. */
  | 'ENDED';

/** Work in the social economy that is evaluated. */
export type ScreenedEmployment =
  /** Collectief maatwerk. */
  | 'CMW'
  /** Lokale diensteneconomie. */
  | 'LDE'
  /** Individueel maatwerk. */
  | 'IMW'
  /** Sociale werkplaats. */
  | 'SW'
  /** Beschutte werkplaats. */
  | 'BW';

/** Why an organisation sees a section that it does not hold. */
export type SharingBasis =
  /** Only as long as the client agrees. */
  | 'CONSENT'
  /** For its task, by law: without agreement. */
  | 'LAW'
  /** For some of its tasks by law, for others only as long as the client agrees. */
  | 'BOTH';

/** How it is known what the client decided. */
export type SharingEvidence =
  /** The client decided in their own file. */
  | 'CLIENT_ONLINE'
  /** A form that the client signed. */
  | 'SIGNED_FORM'
  /** A conversation with the client. */
  | 'CONVERSATION';

/** OSLO Toestemming status: toegelaten, geweigerd, nietGekend. */
export type SharingStatus =
  /** The client agreed (toegelaten). */
  | 'GIVEN'
  /** The client said no (geweigerd). */
  | 'REFUSED'
  /** The client agreed before and took it back. */
  | 'WITHDRAWN'
  /** The client was not asked, or the answer is not known (nietGekend). */
  | 'UNKNOWN';

/** What the owner of the part did about a signal. */
export type SignalAnswer =
  /** It was wrong, and is corrected. */
  | 'CORRECTED'
  /** It was right as it stands. */
  | 'NOT_WRONG'
  /** The owner cannot say. */
  | 'CANNOT_SAY';

/** What a signal says is wrong. */
export type SignalKind =
  /** A telephone number, mail or postal address is wrong. */
  | 'CONTACT_WRONG'
  /** A first or last day is wrong. */
  | 'PERIOD_WRONG'
  /** Something is missing that should be there. */
  | 'MISSING'
  /** Something else. */
  | 'OTHER';

/** Where a signal stands. */
export type SignalStatus =
  /** Waits for an answer. */
  | 'SENT'
  /** The owner answered. */
  | 'ANSWERED'
  /** The sender took it back. */
  | 'WITHDRAWN';

/** Instruments of the social economy. From when to when each is given out stands in the code list. */
export type SocialEconomyInstrument =
  /** Collectief maatwerk. */
  | 'CMW'
  /** Lokale diensteneconomie. */
  | 'LDE'
  /** Individueel maatwerk. */
  | 'IMW'
  /** Arbeidsmatige activiteiten in de sociale economie. */
  | 'AMA_SE'
  /** Beschutte werkplaats, until 2018. */
  | 'BW'
  /** Sociale werkplaats, until 2018. */
  | 'SW'
  /** Invoegbedrijf. */
  | 'INV'
  /** Sociale inschakelingseconomie. */
  | 'SINE'
  /** Vlaamse ondersteuningspremie. */
  | 'VOP'
  /** Maatwerkafdeling, until individueel maatwerk took its place. */
  | 'MWA'
  /** Arbeidszorg, until arbeidsmatige activiteiten took its place. */
  | 'AZ'
  /** Supported employment, the experiment of 2007. */
  | 'SE_EXP';

/** Owner of records in the graph. */
export type Source =
  /** Public employment service (VDAB). */
  | 'PES'
  /** Municipal social welfare centres (OCMW). */
  | 'WELFARE'
  /** Social-economy enterprises (maatwerkbedrijven, LDE). */
  | 'SOCIAL_ECONOMY'
  /** The local partnership. */
  | 'PARTNERSHIP';

/** Where a supported employment stands. */
export type SupportedEmploymentPhase =
  /** Placed at the host. */
  | 'PLACED'
  /** Trained on the job. */
  | 'TRAINING'
  /** Support fades. */
  | 'FADING'
  /** Works without support. */
  | 'INDEPENDENT'
  /** Stopped before that. */
  | 'STOPPED';

/** Programme of supported employment. */
export type SupportedEmploymentProgramme =
  /** The experiment of 2007 and 2008, in beschutte and sociale werkplaatsen. */
  | 'EXPERIMENT_2007'
  /** General, since 2009. */
  | 'GENERAL';

/** What a support package supports. */
export type SupportInstrument =
  /** Collectief maatwerk. */
  | 'CMW'
  /** Individueel maatwerk. */
  | 'IMW';

/** Why a WOP was given. */
export type SupportPackageReason =
  /** Startpakket. */
  | 'START'
  /** After an evaluation by VDAB. */
  | 'EVALUATION'
  /** Re-employed after a transition track: 45. */
  | 'RETURN'
  /** Did not move on for reasons beyond own will, waits for a new track: 40 laag. */
  | 'WAIT_NEW_TRACK'
  /** Run-off of lokale diensteneconomie: 40 laag. */
  | 'LDE_RUNOFF';

/** States of a support package. */
export type SupportPackageStatus =
  /** Decided, not begun. */
  | 'DRAFT'
  /** Runs. */
  | 'ACTIVE'
  /** Runs, and an evaluation is planned. */
  | 'UNDER_EVALUATION'
  /** On hold, under the corona measures only. */
  | 'SUSPENDED'
  /** Over. */
  | 'ENDED';

/** Why a track was put on hold. */
export type SuspensionReason =
  /** Support measure of 20 March 2020. */
  | 'CORONA'
  /** Illness. */
  | 'ILLNESS'
  /** Another reason. */
  | 'OTHER';

/** Kinds of thresholds; those of health are in a section of their own. */
export type ThresholdKind =
  /** Mental health; of health. */
  | 'MENTAL_HEALTH'
  /** Physical health; of health. */
  | 'PHYSICAL_HEALTH'
  /** Addiction; of health. */
  | 'ADDICTION'
  /** Childcare and family burden. */
  | 'CHILDCARE_FAMILY'
  /** Housing. */
  | 'HOUSING'
  /** Limited Dutch. */
  | 'LIMITED_DUTCH'
  /** Mobility. */
  | 'MOBILITY'
  /** Debts. */
  | 'DEBTS'
  /** Administration. */
  | 'ADMINISTRATION'
  /** Digital skills and means. */
  | 'DIGITAL'
  /** Social network. */
  | 'SOCIAL_NETWORK'
  /** Qualification. */
  | 'QUALIFICATION'
  /** Work experience. */
  | 'WORK_EXPERIENCE';

/** Where a transition track starts from. */
export type TransitionOrigin =
  /** Collectief maatwerk. */
  | 'CMW'
  /** Lokale diensteneconomie. */
  | 'LDE';

/** How a transition track ended. */
export type TransitionOutcome =
  /** Hired in the regular economy. */
  | 'HIRED_NEC'
  /** Hired in the regular economy with individueel maatwerk. */
  | 'HIRED_NEC_IMW'
  /** Stays with the same employer without a support package of collectief maatwerk. */
  | 'INTERNAL'
  /** Not hired, for reasons beyond the client's will. */
  | 'NOT_HIRED_BEYOND_WILL'
  /** Not hired, by the client's own will. */
  | 'NOT_HIRED_OWN_WILL'
  /** The track was broken off. */
  | 'STOPPED';

/** Phases, in order, overlappable: at most 1, 3, 3 and 3 months (INV-20). */
export type TransitionPhase =
  /** Preparation: learning to apply, finding a job that fits. */
  | 'VOORTRAJECT'
  /** Search for an internship with a real job offer behind it. */
  | 'JOBMATCHING'
  /** Internship. */
  | 'STAGE'
  /** Aftercare for the new employer and the worker. */
  | 'NAZORG';

/** States of a transition track. */
export type TransitionStatus =
  /** Proposed, not referred yet. */
  | 'PROPOSED'
  /** VDAB referred the client to a provider. */
  | 'REFERRED'
  /** Under way, in the phase that `phase` names. */
  | 'RUNNING'
  /** On hold; the planned end moves along. */
  | 'SUSPENDED'
  /** Came to its end; `outcome` says how. */
  | 'COMPLETED'
  /** Broken off. */
  | 'STOPPED';

/** What keeps a worker from moving on (themes of the HIVA evaluation; wording of our own, domain 2.8). */
export type TransitionThreshold =
  /** Does not want to leave the workplace where they feel at home. */
  | 'ATTACHED_TO_WORKPLACE'
  /** Fears to lose the job and the way back. */
  | 'LOSS_OF_SECURITY'
  /** Fears to lose guidance at work. */
  | 'LOSS_OF_GUIDANCE'
  /** Would lose income. */
  | 'FINANCIAL'
  /** Does not trust their own ability yet. */
  | 'LOW_CONFIDENCE'
  /** Transport or working hours do not fit. */
  | 'MOBILITY_OR_HOURS'
  /** No internship or job was found that fits. */
  | 'NO_FITTING_PLACE'
  /** Another reason. */
  | 'OTHER';

/** Why a section is missing. An empty section that is not listed as withheld is simply not recorded. */
export type WithheldReason =
  /** No rule of the owner's policy gives it for this role and purpose. */
  | 'NOT_PERMITTED'
  /** The client has not agreed that this organisation sees it, or was not asked. */
  | 'CONSENT_NOT_GIVEN'
  /** The client agreed before and took it back. */
  | 'CONSENT_WITHDRAWN'
  /** The caller's organisation does not follow this client. */
  | 'NO_RELATION'
  /** The organisation that holds this part cannot be reached; the other holders' parts are shown. */
  | 'HOLDER_UNREACHABLE'
  /** The disclosure could not be logged, so nothing was disclosed. */
  | 'LOG_UNAVAILABLE';

/** Level of the guidance in a package. */
export type WorkGuidanceLevel =
  /** Laag. */
  | 'LOW'
  /** Midden. */
  | 'MIDDLE'
  /** Hoog. */
  | 'HIGH';

/** Forms of workplace learning, in use since 1 September 2018. */
export type WorkplaceLearningForm =
  /** Individuele beroepsopleiding: at most 6 months. */
  | 'IBO'
  /** IBO-plus: at most 12 months. */
  | 'IBO_PLUS'
  /** Gespecialiseerde IBO: at most 12 months. */
  | 'GIBO'
  /** Curatieve IBO: at most 12 months. */
  | 'K_IBO'
  /** Beroepsinlevingsstage: at most 6 months. */
  | 'BIS'
  /** Beroepsverkennende stage: at most 30 calendar days. */
  | 'BVS'
  /** Gespecialiseerde beroepsverkennende stage: at most 800 hours. */
  | 'GBVS'
  /** Activeringsstage. */
  | 'ACT_STAGE'
  /** Werkervaringsstage. */
  | 'WES'
  /** Opleiding en opleidingsstage. */
  | 'OPL_STAGE'
  /** Terbeschikkingstelling of a worker of the social economy: at most 3 months. */
  | 'TBS';

/** What came of workplace learning. */
export type WorkplaceLearningResult =
  /** Hired by the enterprise. */
  | 'HIRED'
  /** Came to its end. */
  | 'COMPLETED'
  /** Broken off. */
  | 'STOPPED';

export type ClientQueryVariables = Exact<{
  id: string | number;
}>;


export type ClientQuery = { client: { __typename: 'Client', id: string, relation: ClientRelation, pes: { __typename: 'PesRecord', availability: RecordAvailability, asOf: string | null, withheld: Array<{ __typename: 'Withheld', section: string, reason: WithheldReason, remedy: string | null }>, registration: { __typename: 'JobseekerRegistration', id: string, category: string, categoryLabel: string, mediationStatus: MediationStatus, registeredOn: string, endedOn: string | null, mediator: string | null, confirmedOn: string | null, team: string | null, clientNumber: string | null, version: number } | null, assessments: Array<{ __typename: 'Assessment', id: string, advice: AdviceCode, basis: AdviceBasis, issuedOn: string, validUntil: string, status: AssessmentStatus, requestedOn: string | null, screeningOn: string | null, reportOn: string | null, reviewOn: string | null, proposedBy: AdviceProposer | null, decidedBy: AssessmentDecider | null, refusedOn: string | null, reconsiderationOn: string | null, reconsiderableUntil: string | null, version: number }> | null, assessmentGrounds: Array<{ __typename: 'AssessmentGround', id: string, assessment: string | null, attest: AttestKind, recordedOn: string, version: number }> | null, individualTailoredWork: Array<{ __typename: 'ImwPremium', id: string, package: ImwPackage, employerIsTailoredWork: boolean, decisionOn: string, decidedBy: ImwDecider, from: string, to: string, extendedOn: string | null, version: number, employer: { __typename: 'Organisation', kboNumber: string, name: string | null }, schedule: Array<{ __typename: 'ImwBlock', fromQuarter: number, toQuarter: number, from: string, to: string, percentage: number }> }> | null, supportPackages: Array<{ __typename: 'SupportPackage', id: string, wagePremiumPercentage: number, guidance: GuidanceLevel, reason: SupportPackageReason, from: string, to: string | null, status: SupportPackageStatus, instrument: SupportInstrument, assessment: string | null, suspendedOn: string | null, resumedOn: string | null, version: number, evaluations: Array<{ __typename: 'PackageEvaluation', id: string, kind: PackageEvaluationKind, dueOn: string, heldOn: string | null, outcome: ReadinessOutcome | null, late: boolean, version: number }> }> | null, transitions: Array<{ __typename: 'TransitionTrack', id: string, origin: TransitionOrigin, phase: TransitionPhase, status: TransitionStatus, startOn: string | null, plannedEndOn: string | null, outcome: TransitionOutcome | null, proposedOn: string | null, referredOn: string | null, referralSource: ReferralSource | null, waitingDays: number | null, hoursBudget: number | null, hoursUsed: number, outcomeOn: string | null, outcomeCause: OutcomeCause | null, closesPremiumFile: boolean, version: number, provider: { __typename: 'Organisation', kboNumber: string, name: string | null } | null, sourceEmployer: { __typename: 'Organisation', kboNumber: string, name: string | null } | null, phases: Array<{ __typename: 'TrackPhase', phase: TransitionPhase, from: string, to: string | null }>, suspensions: Array<{ __typename: 'TrackSuspension', from: string, to: string | null }>, internships: Array<{ __typename: 'Internship', id: string, from: string, to: string | null, jobOfferRef: string, competentCode: string | null, result: InternshipResult | null, popUpdated: boolean | null, version: number, host: { __typename: 'Organisation', kboNumber: string, name: string | null } }> }> | null, transitionReasons: Array<{ __typename: 'TransitionReason', track: string, on: string | null, declined: TransitionThreshold | null, suspended: SuspensionReason | null }> | null, readinessScreenings: Array<{ __typename: 'ReadinessScreening', id: string, kind: ReadinessScreeningKind, plannedOn: string, screenedOn: string | null, outcome: ReadinessOutcome | null, favourable: boolean | null, screenedEmployment: ScreenedEmployment, evaluator: string | null, fictitiousStartOn: string | null, closesPremiumFile: boolean, version: number }> | null, workplaceLearning: Array<{ __typename: 'WorkplaceLearning', id: string, kind: WorkplaceLearningForm, from: string, to: string | null, hours: number | null, result: WorkplaceLearningResult | null, version: number, host: { __typename: 'Organisation', kboNumber: string, name: string | null } | null }> | null, employment: Array<{ __typename: 'EmploymentSpell', id: string, from: string, to: string | null, contractType: ContractType, imw: boolean, track: string | null, durable: boolean | null, durableDefinitionMonths: number | null, version: number, employer: { __typename: 'Organisation', kboNumber: string, name: string | null }, followUps: Array<{ __typename: 'EmploymentFollowUp', month: number, observedOn: string, employed: boolean, late: boolean }> }> | null, steps: Array<{ __typename: 'PesStep', id: string, kind: PesStepKind, plannedFrom: string, plannedTo: string | null, status: PesStepStatus, startedOn: string | null, endedOn: string | null, result: PesStepResult | null, version: number, executor: { __typename: 'Organisation', kboNumber: string, name: string | null } }> | null, confidentialNotes: Array<{ __typename: 'ConfidentialNote', id: string, category: ConfidentialCategory, relevanceNote: string, recordedOn: string, withdrawnOn: string | null, version: number }> | null, contactPoints: Array<{ __typename: 'ContactPoint', kind: ContactKind, value: string, since: string | null }> | null, disclosures: Array<{ __typename: 'Disclosure', at: string, label: string, requestId: string }> | null } | null, welfare: { __typename: 'WelfareRecord', availability: RecordAvailability, asOf: string | null, withheld: Array<{ __typename: 'Withheld', section: string, reason: WithheldReason, remedy: string | null }>, incomeSupport: Array<{ __typename: 'IncomeSupport', id: string, version: number, kind: IncomeSupportKind, category: LeefloonCategory | null, from: string, to: string | null, heldBy: { __typename: 'Organisation', kboNumber: string, name: string | null } }> | null, integrationProjects: Array<{ __typename: 'IntegrationProject', id: string, version: number, kind: IntegrationProjectKind, exemption: ProjectExemption | null, signedOn: string | null, mandatory: boolean, late: boolean, startOn: string | null, endedOn: string | null, domains: Array<LifeDomain>, clientSteps: Array<string>, centreSteps: Array<string>, thirdParties: Array<string>, status: IntegrationProjectStatus, heldBy: { __typename: 'Organisation', kboNumber: string, name: string | null }, amendments: Array<{ __typename: 'ProjectAmendment', on: string, requestedBy: AmendmentParty }>, evaluations: Array<{ __typename: 'ProjectEvaluation', on: string, inPerson: boolean, result: EvaluationResult | null }> }> | null, applications: Array<{ __typename: 'Application', id: string, version: number, kind: IncomeSupportKind, status: ApplicationStatus, nisCode: string, receivedOn: string, ownInitiative: boolean, receiptOn: string | null, investigationOn: string | null, heardOn: string | null, decision: ApplicationDecision | null, decidedOn: string | null, formCode: ApplicationForm | null, notifiedOn: string | null, appealableUntil: string | null, appealedOn: string | null, late: boolean, heldBy: { __typename: 'Organisation', kboNumber: string, name: string | null } }> | null, finances: { __typename: 'Finances', monthlyAmount: string | null, meansDeducted: number, amountOn: string, debtMediation: boolean | null, means: Array<{ __typename: 'Means', id: string, version: number, kind: MeansKind, monthlyCents: number, from: string, to: string | null }>, debtMediations: Array<{ __typename: 'DebtMediation', id: string, version: number, kind: DebtMediationKind, from: string, to: string | null, heldBy: { __typename: 'Organisation', kboNumber: string, name: string | null } }> } | null, sanctions: Array<{ __typename: 'Sanction', id: string, version: number, ground: SanctionGround, extent: SanctionExtent, fraudulentIntent: boolean, factOn: string, decidedOn: string, from: string, to: string, status: SanctionStatus, deferral: SanctionDeferral, heldBy: { __typename: 'Organisation', kboNumber: string, name: string | null } }> | null, notices: Array<{ __typename: 'ProjectNotice', id: string, version: number, givenOn: string, reason: NoticeReason, liftedOn: string | null, heldBy: { __typename: 'Organisation', kboNumber: string, name: string | null } }> | null, needs: Array<{ __typename: 'LifeDomainNeed', domain: LifeDomain, score: number, assessedOn: string }> | null, healthNeeds: Array<{ __typename: 'LifeDomainNeed', domain: LifeDomain, score: number, assessedOn: string }> | null, ladderSteps: Array<{ __typename: 'LadderStep', id: string, version: number, step: number, assessedOn: string }> | null, thresholds: Array<{ __typename: 'Threshold', id: string, version: number, kind: ThresholdKind, severity: number, remediable: Remediability, since: string, resolvedOn: string | null, heldBy: { __typename: 'Organisation', kboNumber: string, name: string | null }, workedOnBy: { __typename: 'Organisation', kboNumber: string, name: string | null } | null }> | null, healthThresholds: Array<{ __typename: 'Threshold', id: string, version: number, kind: ThresholdKind, severity: number, remediable: Remediability, since: string, resolvedOn: string | null, heldBy: { __typename: 'Organisation', kboNumber: string, name: string | null }, workedOnBy: { __typename: 'Organisation', kboNumber: string, name: string | null } | null }> | null, activations: Array<{ __typename: 'ActivationMeasure', id: string, version: number, instrument: ActivationInstrument, status: ActivationStatus, from: string, to: string | null, limit: string | null, termsSignedOn: string | null, rightsReachedOn: string | null, hoursPercent: number | null, startDecidedOn: string | null, workManager: boolean, careManager: boolean, permittedOn: string | null, agreementSheetOn: string | null, extendedOn: string | null, stopReason: ActivationStopReason | null, heldBy: { __typename: 'Organisation', kboNumber: string, name: string | null }, workplace: { __typename: 'Organisation', kboNumber: string, name: string | null } | null, employer: { __typename: 'Organisation', kboNumber: string, name: string | null } | null, technicalTraining: { __typename: 'TechnicalTraining', from: string, to: string } | null, hours: Array<{ __typename: 'ActivityHours', month: string, hours: number }> }> | null, contactPoints: Array<{ __typename: 'ContactPoint', kind: ContactKind, value: string, since: string | null }> | null, disclosures: Array<{ __typename: 'Disclosure', at: string, label: string, requestId: string }> | null } | null, socialEconomy: { __typename: 'SocialEconomyRecord', availability: RecordAvailability, asOf: string | null, withheld: Array<{ __typename: 'Withheld', section: string, reason: WithheldReason, remedy: string | null }>, employments: Array<{ __typename: 'Employment', id: string, instrument: SocialEconomyInstrument, jobTitle: string | null, competentCode: string | null, contractType: EmploymentContractType | null, hoursFraction: number | null, from: string, to: string | null, endReason: EmploymentEndReason | null, version: number, heldBy: { __typename: 'Organisation', kboNumber: string, name: string | null } }> | null, employmentTerms: Array<{ __typename: 'EmploymentTerms', employment: string, coach: string | null, heldBy: { __typename: 'Organisation', kboNumber: string, name: string | null }, hours: Array<{ __typename: 'HoursFromDay', from: string, hoursFraction: number }>, packages: Array<{ __typename: 'AppliedPackage', id: string, percentage: number, level: WorkGuidanceLevel, from: string, to: string | null, version: number }> }> | null, internships: Array<{ __typename: 'ReportedInternship', id: string, endedOn: string, planDueOn: string, version: number, heldBy: { __typename: 'Organisation', kboNumber: string, name: string | null } }> | null, internalEvaluations: Array<{ __typename: 'InternalEvaluation', id: string, kind: InternalEvaluationKind, dueOn: string, heldOn: string | null, late: boolean, result: InternalEvaluationResult | null, followUp: InternalEvaluationFollowUp | null, version: number, heldBy: { __typename: 'Organisation', kboNumber: string, name: string | null } }> | null, absences: Array<{ __typename: 'Absence', id: string, kind: AbsenceKind, from: string, to: string | null, version: number, heldBy: { __typename: 'Organisation', kboNumber: string, name: string | null } }> | null, ldeTracks: Array<{ __typename: 'LdeTrack', id: string, state: LdeTrackState, from: string, plannedEnd: string, extended: boolean, extensionReason: LdeExtensionReason | null, evaluatedOn: string | null, late: boolean, outcome: LdeTrackOutcome | null, runOff: LdeRunOffPackage | null, endedOn: string | null, version: number, heldBy: { __typename: 'Organisation', kboNumber: string, name: string | null } }> | null, guidance: Array<{ __typename: 'GuidanceSession', id: string, on: string, kind: GuidanceKind, coach: string, minutes: number, place: GuidancePlace, employment: string | null, version: number, heldBy: { __typename: 'Organisation', kboNumber: string, name: string | null } }> | null, supportedEmployments: Array<{ __typename: 'SupportedEmployment', id: string, employment: string | null, goals: Array<string>, programme: SupportedEmploymentProgramme, phase: SupportedEmploymentPhase, placedOn: string, trainingOn: string | null, fadingOn: string | null, independentOn: string | null, stoppedOn: string | null, version: number, heldBy: { __typename: 'Organisation', kboNumber: string, name: string | null }, host: { __typename: 'Organisation', kboNumber: string, name: string | null }, support: Array<{ __typename: 'SupportAgreement', id: string, from: string, hoursPerWeek: number, version: number }> }> | null, developmentPlans: Array<{ __typename: 'DevelopmentPlan', id: string, updatedOn: string, late: boolean, replacedOn: string | null, version: number, heldBy: { __typename: 'Organisation', kboNumber: string, name: string | null }, goalStates: Array<{ __typename: 'PlanGoal', id: string, goal: string, status: PlanGoalStatus, decidedOn: string | null, version: number }> }> | null, moves: Array<{ __typename: 'MoveToRegularWork', id: string, on: string, destination: MoveDestination, returnOfferedOn: string | null, returnedOn: string | null, version: number, from: { __typename: 'Organisation', kboNumber: string, name: string | null }, newEmployer: { __typename: 'Organisation', kboNumber: string, name: string | null } | null, returnRight: { __typename: 'ReturnRight', status: ReturnRightStatus, until: string | null, supportPackage: ReturnSupportPackage | null } | null }> | null, returnConditions: Array<{ __typename: 'MoveReturnConditions', move: string, evaluationOn: string | null, imwStartedOn: string | null, failedOn: string | null, failureCause: MoveFailureCause | null, returnAnswer: ReturnAnswer | null, returnAnsweredOn: string | null, conditions: Array<{ __typename: 'ReturnCondition', code: ReturnConditionCode, outcome: ReturnConditionOutcome, words: string }> }> | null, contactPoints: Array<{ __typename: 'ContactPoint', kind: ContactKind, value: string, since: string | null }> | null, disclosures: Array<{ __typename: 'Disclosure', at: string, label: string, requestId: string }> | null } | null, overview: { __typename: 'ClientOverview', missingSources: Array<Source>, lastVisit: string | null, journey: Array<{ __typename: 'JourneyEvent', on: string, source: Source, section: string, kind: string, label: string }>, deadlines: Array<{ __typename: 'Deadline', on: string, source: Source, section: string, kind: string, label: string, actor: string | null }>, discrepancies: Array<{ __typename: 'Discrepancy', kind: ContactKind, values: Array<{ __typename: 'ContactPoint', value: string, since: string | null, source: Source }> }>, changedSources: Array<{ __typename: 'SourceChange', source: Source, asOf: string | null, changedSinceVisit: boolean | null }> } | null, withheld: Array<{ __typename: 'Withheld', section: string, reason: WithheldReason, remedy: string | null }>, identity: { __typename: 'Identity', nationalNumber: string, givenName: string, familyName: string, birthDate: string | null, preferredLanguage: string | null, asOf: string, municipality: { __typename: 'Municipality', name: string } | null } | null, case: { __typename: 'Case', id: string, version: number, openedOn: string, closedOn: string | null, lead: { __typename: 'CaseMember', id: string }, members: Array<{ __typename: 'CaseMember', id: string, version: number, staffMember: string | null, responsibility: CaseResponsibility, since: string, until: string | null, organisation: { __typename: 'Organisation', kind: OrganisationKind | null, kboNumber: string, name: string | null } }>, handovers: Array<{ __typename: 'Handover', id: string, version: number, scope: HandoverScope, responsibility: CaseResponsibility, receivingStaff: string, what: string, talkOn: string, state: HandoverState, proposedOn: string, endedOn: string | null, declineReason: HandoverDecline | null, from: { __typename: 'Organisation', kboNumber: string, name: string | null }, to: { __typename: 'Organisation', kboNumber: string, name: string | null } }> | null } | null, accessRequests: Array<{ __typename: 'CaseAccessRequest', id: string, version: number, askedBy: string, askedOn: string, purpose: Purpose, reason: CaseAccessReason, explanation: string, state: CaseAccessState, answerBy: string, answeredOn: string | null, refusalReason: CaseAccessRefusal | null, organisation: { __typename: 'Organisation', kboNumber: string, name: string | null } }> | null, urgentAccesses: Array<{ __typename: 'UrgentAccess', id: string, version: number, staffMember: string, sentence: string, takenAt: string, endsAt: string, runs: boolean, organisation: { __typename: 'Organisation', kboNumber: string, name: string | null } }> | null, merges: Array<{ __typename: 'IdentityMerge', id: string, version: number, state: MergeState, ground: MergeGround, reason: string | null, mergedAt: string | null, proposedBy: { __typename: 'Organisation', kboNumber: string, name: string | null } | null }> | null, sharingChoices: Array<{ __typename: 'SharingChoice', section: string, sectionLabel: string, basis: SharingBasis, status: SharingStatus, decidedOn: string | null, canDecide: boolean, consequence: string, recipient: { __typename: 'Organisation', kboNumber: string, name: string | null } }> | null, plan: { __typename: 'ActivationPlan', asOf: string | null, goals: Array<{ __typename: 'Goal', id: string, version: number, lifeDomainLabel: string, statement: string, status: GoalStatus, addedOn: string, endedOn: string | null, actions: Array<{ __typename: 'PlanAction', id: string, status: PlanActionStatus, dueOn: string | null }> }> } | null, healthPlan: { __typename: 'ActivationPlan', goals: Array<{ __typename: 'Goal', id: string, status: GoalStatus }> } | null, participations: Array<{ __typename: 'Participation', id: string, version: number, status: ParticipationStatus, source: ParticipantSource, profile: ParticipantProfile, contactedOn: string, enrolledOn: string | null, activatedOn: string | null, pausedOn: string | null, resumedOn: string | null, exitedOn: string | null, exitReason: ParticipationExitReason | null, aftercareOn: string | null, closedOn: string | null, partnership: { __typename: 'Partnership', id: string, name: string }, contactedBy: { __typename: 'Organisation', kboNumber: string, name: string | null } }> | null, referrals: Array<{ __typename: 'Referral', id: string, version: number, kindLabel: string, status: ReferralStatus, statusLabel: string, draftedOn: string, sentOn: string | null, answerDueOn: string | null, startedOn: string | null, internshipFrom: string | null, internshipTo: string | null, endedOn: string | null, reasonLabel: string | null, sender: { __typename: 'Organisation', kboNumber: string, name: string | null }, recipient: { __typename: 'Organisation', kboNumber: string, name: string | null } }> | null, signals: Array<{ __typename: 'Signal', id: string, version: number, source: Source, kind: SignalKind, status: SignalStatus, sentOn: string, answerBy: string, section: string | null, sentence: string | null, answer: SignalAnswer | null, answerSentence: string | null, closedOn: string | null, sender: { __typename: 'Organisation', kboNumber: string, name: string | null } | null }> | null, disclosures: Array<{ __typename: 'Disclosure', at: string, label: string, requestId: string }> | null } | null };

export type ClientHeadFragment = { __typename: 'Client', id: string, relation: ClientRelation, withheld: Array<{ __typename: 'Withheld', section: string, reason: WithheldReason, remedy: string | null }>, identity: { __typename: 'Identity', nationalNumber: string, givenName: string, familyName: string, birthDate: string | null, preferredLanguage: string | null, asOf: string, municipality: { __typename: 'Municipality', name: string } | null } | null, case: { __typename: 'Case', id: string, version: number, openedOn: string, closedOn: string | null, lead: { __typename: 'CaseMember', id: string }, members: Array<{ __typename: 'CaseMember', id: string, version: number, staffMember: string | null, responsibility: CaseResponsibility, since: string, until: string | null, organisation: { __typename: 'Organisation', kind: OrganisationKind | null, kboNumber: string, name: string | null } }> } | null };

export type ClientTogetherFragment = { __typename: 'Client', case: { __typename: 'Case', id: string, handovers: Array<{ __typename: 'Handover', id: string, version: number, scope: HandoverScope, responsibility: CaseResponsibility, receivingStaff: string, what: string, talkOn: string, state: HandoverState, proposedOn: string, endedOn: string | null, declineReason: HandoverDecline | null, from: { __typename: 'Organisation', kboNumber: string, name: string | null }, to: { __typename: 'Organisation', kboNumber: string, name: string | null } }> | null } | null, accessRequests: Array<{ __typename: 'CaseAccessRequest', id: string, version: number, askedBy: string, askedOn: string, purpose: Purpose, reason: CaseAccessReason, explanation: string, state: CaseAccessState, answerBy: string, answeredOn: string | null, refusalReason: CaseAccessRefusal | null, organisation: { __typename: 'Organisation', kboNumber: string, name: string | null } }> | null, urgentAccesses: Array<{ __typename: 'UrgentAccess', id: string, version: number, staffMember: string, sentence: string, takenAt: string, endsAt: string, runs: boolean, organisation: { __typename: 'Organisation', kboNumber: string, name: string | null } }> | null, merges: Array<{ __typename: 'IdentityMerge', id: string, version: number, state: MergeState, ground: MergeGround, reason: string | null, mergedAt: string | null, proposedBy: { __typename: 'Organisation', kboNumber: string, name: string | null } | null }> | null, sharingChoices: Array<{ __typename: 'SharingChoice', section: string, sectionLabel: string, basis: SharingBasis, status: SharingStatus, decidedOn: string | null, canDecide: boolean, consequence: string, recipient: { __typename: 'Organisation', kboNumber: string, name: string | null } }> | null, plan: { __typename: 'ActivationPlan', asOf: string | null, goals: Array<{ __typename: 'Goal', id: string, version: number, lifeDomainLabel: string, statement: string, status: GoalStatus, addedOn: string, endedOn: string | null, actions: Array<{ __typename: 'PlanAction', id: string, status: PlanActionStatus, dueOn: string | null }> }> } | null, healthPlan: { __typename: 'ActivationPlan', goals: Array<{ __typename: 'Goal', id: string, status: GoalStatus }> } | null, participations: Array<{ __typename: 'Participation', id: string, version: number, status: ParticipationStatus, source: ParticipantSource, profile: ParticipantProfile, contactedOn: string, enrolledOn: string | null, activatedOn: string | null, pausedOn: string | null, resumedOn: string | null, exitedOn: string | null, exitReason: ParticipationExitReason | null, aftercareOn: string | null, closedOn: string | null, partnership: { __typename: 'Partnership', id: string, name: string }, contactedBy: { __typename: 'Organisation', kboNumber: string, name: string | null } }> | null, referrals: Array<{ __typename: 'Referral', id: string, version: number, kindLabel: string, status: ReferralStatus, statusLabel: string, draftedOn: string, sentOn: string | null, answerDueOn: string | null, startedOn: string | null, internshipFrom: string | null, internshipTo: string | null, endedOn: string | null, reasonLabel: string | null, sender: { __typename: 'Organisation', kboNumber: string, name: string | null }, recipient: { __typename: 'Organisation', kboNumber: string, name: string | null } }> | null, signals: Array<{ __typename: 'Signal', id: string, version: number, source: Source, kind: SignalKind, status: SignalStatus, sentOn: string, answerBy: string, section: string | null, sentence: string | null, answer: SignalAnswer | null, answerSentence: string | null, closedOn: string | null, sender: { __typename: 'Organisation', kboNumber: string, name: string | null } | null }> | null, disclosures: Array<{ __typename: 'Disclosure', at: string, label: string, requestId: string }> | null };

export type ClientPlanInShortFragment = { __typename: 'ActivationPlan', asOf: string | null, goals: Array<{ __typename: 'Goal', id: string, version: number, lifeDomainLabel: string, statement: string, status: GoalStatus, addedOn: string, endedOn: string | null, actions: Array<{ __typename: 'PlanAction', id: string, status: PlanActionStatus, dueOn: string | null }> }> };

export type ClientOverviewFieldsFragment = { __typename: 'ClientOverview', missingSources: Array<Source>, lastVisit: string | null, journey: Array<{ __typename: 'JourneyEvent', on: string, source: Source, section: string, kind: string, label: string }>, deadlines: Array<{ __typename: 'Deadline', on: string, source: Source, section: string, kind: string, label: string, actor: string | null }>, discrepancies: Array<{ __typename: 'Discrepancy', kind: ContactKind, values: Array<{ __typename: 'ContactPoint', value: string, since: string | null, source: Source }> }>, changedSources: Array<{ __typename: 'SourceChange', source: Source, asOf: string | null, changedSinceVisit: boolean | null }> };

export type ClientWithheldFragment = { __typename: 'Withheld', section: string, reason: WithheldReason, remedy: string | null };

export type ClientOrganisationFragment = { __typename: 'Organisation', kboNumber: string, name: string | null };

export type ClientMemberFragment = { __typename: 'CaseMember', id: string, version: number, staffMember: string | null, responsibility: CaseResponsibility, since: string, until: string | null, organisation: { __typename: 'Organisation', kind: OrganisationKind | null, kboNumber: string, name: string | null } };

export type ClientSharingChoiceFragment = { __typename: 'SharingChoice', section: string, sectionLabel: string, basis: SharingBasis, status: SharingStatus, decidedOn: string | null, canDecide: boolean, consequence: string, recipient: { __typename: 'Organisation', kboNumber: string, name: string | null } };

export type ClientLookFragment = { __typename: 'Disclosure', at: string, label: string, requestId: string };

export type ClientPesFragment = { __typename: 'PesRecord', availability: RecordAvailability, asOf: string | null, withheld: Array<{ __typename: 'Withheld', section: string, reason: WithheldReason, remedy: string | null }>, registration: { __typename: 'JobseekerRegistration', id: string, category: string, categoryLabel: string, mediationStatus: MediationStatus, registeredOn: string, endedOn: string | null, mediator: string | null, confirmedOn: string | null, team: string | null, clientNumber: string | null, version: number } | null, assessments: Array<{ __typename: 'Assessment', id: string, advice: AdviceCode, basis: AdviceBasis, issuedOn: string, validUntil: string, status: AssessmentStatus, requestedOn: string | null, screeningOn: string | null, reportOn: string | null, reviewOn: string | null, proposedBy: AdviceProposer | null, decidedBy: AssessmentDecider | null, refusedOn: string | null, reconsiderationOn: string | null, reconsiderableUntil: string | null, version: number }> | null, assessmentGrounds: Array<{ __typename: 'AssessmentGround', id: string, assessment: string | null, attest: AttestKind, recordedOn: string, version: number }> | null, individualTailoredWork: Array<{ __typename: 'ImwPremium', id: string, package: ImwPackage, employerIsTailoredWork: boolean, decisionOn: string, decidedBy: ImwDecider, from: string, to: string, extendedOn: string | null, version: number, employer: { __typename: 'Organisation', kboNumber: string, name: string | null }, schedule: Array<{ __typename: 'ImwBlock', fromQuarter: number, toQuarter: number, from: string, to: string, percentage: number }> }> | null, supportPackages: Array<{ __typename: 'SupportPackage', id: string, wagePremiumPercentage: number, guidance: GuidanceLevel, reason: SupportPackageReason, from: string, to: string | null, status: SupportPackageStatus, instrument: SupportInstrument, assessment: string | null, suspendedOn: string | null, resumedOn: string | null, version: number, evaluations: Array<{ __typename: 'PackageEvaluation', id: string, kind: PackageEvaluationKind, dueOn: string, heldOn: string | null, outcome: ReadinessOutcome | null, late: boolean, version: number }> }> | null, transitions: Array<{ __typename: 'TransitionTrack', id: string, origin: TransitionOrigin, phase: TransitionPhase, status: TransitionStatus, startOn: string | null, plannedEndOn: string | null, outcome: TransitionOutcome | null, proposedOn: string | null, referredOn: string | null, referralSource: ReferralSource | null, waitingDays: number | null, hoursBudget: number | null, hoursUsed: number, outcomeOn: string | null, outcomeCause: OutcomeCause | null, closesPremiumFile: boolean, version: number, provider: { __typename: 'Organisation', kboNumber: string, name: string | null } | null, sourceEmployer: { __typename: 'Organisation', kboNumber: string, name: string | null } | null, phases: Array<{ __typename: 'TrackPhase', phase: TransitionPhase, from: string, to: string | null }>, suspensions: Array<{ __typename: 'TrackSuspension', from: string, to: string | null }>, internships: Array<{ __typename: 'Internship', id: string, from: string, to: string | null, jobOfferRef: string, competentCode: string | null, result: InternshipResult | null, popUpdated: boolean | null, version: number, host: { __typename: 'Organisation', kboNumber: string, name: string | null } }> }> | null, transitionReasons: Array<{ __typename: 'TransitionReason', track: string, on: string | null, declined: TransitionThreshold | null, suspended: SuspensionReason | null }> | null, readinessScreenings: Array<{ __typename: 'ReadinessScreening', id: string, kind: ReadinessScreeningKind, plannedOn: string, screenedOn: string | null, outcome: ReadinessOutcome | null, favourable: boolean | null, screenedEmployment: ScreenedEmployment, evaluator: string | null, fictitiousStartOn: string | null, closesPremiumFile: boolean, version: number }> | null, workplaceLearning: Array<{ __typename: 'WorkplaceLearning', id: string, kind: WorkplaceLearningForm, from: string, to: string | null, hours: number | null, result: WorkplaceLearningResult | null, version: number, host: { __typename: 'Organisation', kboNumber: string, name: string | null } | null }> | null, employment: Array<{ __typename: 'EmploymentSpell', id: string, from: string, to: string | null, contractType: ContractType, imw: boolean, track: string | null, durable: boolean | null, durableDefinitionMonths: number | null, version: number, employer: { __typename: 'Organisation', kboNumber: string, name: string | null }, followUps: Array<{ __typename: 'EmploymentFollowUp', month: number, observedOn: string, employed: boolean, late: boolean }> }> | null, steps: Array<{ __typename: 'PesStep', id: string, kind: PesStepKind, plannedFrom: string, plannedTo: string | null, status: PesStepStatus, startedOn: string | null, endedOn: string | null, result: PesStepResult | null, version: number, executor: { __typename: 'Organisation', kboNumber: string, name: string | null } }> | null, confidentialNotes: Array<{ __typename: 'ConfidentialNote', id: string, category: ConfidentialCategory, relevanceNote: string, recordedOn: string, withdrawnOn: string | null, version: number }> | null, contactPoints: Array<{ __typename: 'ContactPoint', kind: ContactKind, value: string, since: string | null }> | null, disclosures: Array<{ __typename: 'Disclosure', at: string, label: string, requestId: string }> | null };

export type ClientSocialEconomyFragment = { __typename: 'SocialEconomyRecord', availability: RecordAvailability, asOf: string | null, withheld: Array<{ __typename: 'Withheld', section: string, reason: WithheldReason, remedy: string | null }>, employments: Array<{ __typename: 'Employment', id: string, instrument: SocialEconomyInstrument, jobTitle: string | null, competentCode: string | null, contractType: EmploymentContractType | null, hoursFraction: number | null, from: string, to: string | null, endReason: EmploymentEndReason | null, version: number, heldBy: { __typename: 'Organisation', kboNumber: string, name: string | null } }> | null, employmentTerms: Array<{ __typename: 'EmploymentTerms', employment: string, coach: string | null, heldBy: { __typename: 'Organisation', kboNumber: string, name: string | null }, hours: Array<{ __typename: 'HoursFromDay', from: string, hoursFraction: number }>, packages: Array<{ __typename: 'AppliedPackage', id: string, percentage: number, level: WorkGuidanceLevel, from: string, to: string | null, version: number }> }> | null, internships: Array<{ __typename: 'ReportedInternship', id: string, endedOn: string, planDueOn: string, version: number, heldBy: { __typename: 'Organisation', kboNumber: string, name: string | null } }> | null, internalEvaluations: Array<{ __typename: 'InternalEvaluation', id: string, kind: InternalEvaluationKind, dueOn: string, heldOn: string | null, late: boolean, result: InternalEvaluationResult | null, followUp: InternalEvaluationFollowUp | null, version: number, heldBy: { __typename: 'Organisation', kboNumber: string, name: string | null } }> | null, absences: Array<{ __typename: 'Absence', id: string, kind: AbsenceKind, from: string, to: string | null, version: number, heldBy: { __typename: 'Organisation', kboNumber: string, name: string | null } }> | null, ldeTracks: Array<{ __typename: 'LdeTrack', id: string, state: LdeTrackState, from: string, plannedEnd: string, extended: boolean, extensionReason: LdeExtensionReason | null, evaluatedOn: string | null, late: boolean, outcome: LdeTrackOutcome | null, runOff: LdeRunOffPackage | null, endedOn: string | null, version: number, heldBy: { __typename: 'Organisation', kboNumber: string, name: string | null } }> | null, guidance: Array<{ __typename: 'GuidanceSession', id: string, on: string, kind: GuidanceKind, coach: string, minutes: number, place: GuidancePlace, employment: string | null, version: number, heldBy: { __typename: 'Organisation', kboNumber: string, name: string | null } }> | null, supportedEmployments: Array<{ __typename: 'SupportedEmployment', id: string, employment: string | null, goals: Array<string>, programme: SupportedEmploymentProgramme, phase: SupportedEmploymentPhase, placedOn: string, trainingOn: string | null, fadingOn: string | null, independentOn: string | null, stoppedOn: string | null, version: number, heldBy: { __typename: 'Organisation', kboNumber: string, name: string | null }, host: { __typename: 'Organisation', kboNumber: string, name: string | null }, support: Array<{ __typename: 'SupportAgreement', id: string, from: string, hoursPerWeek: number, version: number }> }> | null, developmentPlans: Array<{ __typename: 'DevelopmentPlan', id: string, updatedOn: string, late: boolean, replacedOn: string | null, version: number, heldBy: { __typename: 'Organisation', kboNumber: string, name: string | null }, goalStates: Array<{ __typename: 'PlanGoal', id: string, goal: string, status: PlanGoalStatus, decidedOn: string | null, version: number }> }> | null, moves: Array<{ __typename: 'MoveToRegularWork', id: string, on: string, destination: MoveDestination, returnOfferedOn: string | null, returnedOn: string | null, version: number, from: { __typename: 'Organisation', kboNumber: string, name: string | null }, newEmployer: { __typename: 'Organisation', kboNumber: string, name: string | null } | null, returnRight: { __typename: 'ReturnRight', status: ReturnRightStatus, until: string | null, supportPackage: ReturnSupportPackage | null } | null }> | null, returnConditions: Array<{ __typename: 'MoveReturnConditions', move: string, evaluationOn: string | null, imwStartedOn: string | null, failedOn: string | null, failureCause: MoveFailureCause | null, returnAnswer: ReturnAnswer | null, returnAnsweredOn: string | null, conditions: Array<{ __typename: 'ReturnCondition', code: ReturnConditionCode, outcome: ReturnConditionOutcome, words: string }> }> | null, contactPoints: Array<{ __typename: 'ContactPoint', kind: ContactKind, value: string, since: string | null }> | null, disclosures: Array<{ __typename: 'Disclosure', at: string, label: string, requestId: string }> | null };

export type ClientWelfareFragment = { __typename: 'WelfareRecord', availability: RecordAvailability, asOf: string | null, withheld: Array<{ __typename: 'Withheld', section: string, reason: WithheldReason, remedy: string | null }>, incomeSupport: Array<{ __typename: 'IncomeSupport', id: string, version: number, kind: IncomeSupportKind, category: LeefloonCategory | null, from: string, to: string | null, heldBy: { __typename: 'Organisation', kboNumber: string, name: string | null } }> | null, integrationProjects: Array<{ __typename: 'IntegrationProject', id: string, version: number, kind: IntegrationProjectKind, exemption: ProjectExemption | null, signedOn: string | null, mandatory: boolean, late: boolean, startOn: string | null, endedOn: string | null, domains: Array<LifeDomain>, clientSteps: Array<string>, centreSteps: Array<string>, thirdParties: Array<string>, status: IntegrationProjectStatus, heldBy: { __typename: 'Organisation', kboNumber: string, name: string | null }, amendments: Array<{ __typename: 'ProjectAmendment', on: string, requestedBy: AmendmentParty }>, evaluations: Array<{ __typename: 'ProjectEvaluation', on: string, inPerson: boolean, result: EvaluationResult | null }> }> | null, applications: Array<{ __typename: 'Application', id: string, version: number, kind: IncomeSupportKind, status: ApplicationStatus, nisCode: string, receivedOn: string, ownInitiative: boolean, receiptOn: string | null, investigationOn: string | null, heardOn: string | null, decision: ApplicationDecision | null, decidedOn: string | null, formCode: ApplicationForm | null, notifiedOn: string | null, appealableUntil: string | null, appealedOn: string | null, late: boolean, heldBy: { __typename: 'Organisation', kboNumber: string, name: string | null } }> | null, finances: { __typename: 'Finances', monthlyAmount: string | null, meansDeducted: number, amountOn: string, debtMediation: boolean | null, means: Array<{ __typename: 'Means', id: string, version: number, kind: MeansKind, monthlyCents: number, from: string, to: string | null }>, debtMediations: Array<{ __typename: 'DebtMediation', id: string, version: number, kind: DebtMediationKind, from: string, to: string | null, heldBy: { __typename: 'Organisation', kboNumber: string, name: string | null } }> } | null, sanctions: Array<{ __typename: 'Sanction', id: string, version: number, ground: SanctionGround, extent: SanctionExtent, fraudulentIntent: boolean, factOn: string, decidedOn: string, from: string, to: string, status: SanctionStatus, deferral: SanctionDeferral, heldBy: { __typename: 'Organisation', kboNumber: string, name: string | null } }> | null, notices: Array<{ __typename: 'ProjectNotice', id: string, version: number, givenOn: string, reason: NoticeReason, liftedOn: string | null, heldBy: { __typename: 'Organisation', kboNumber: string, name: string | null } }> | null, needs: Array<{ __typename: 'LifeDomainNeed', domain: LifeDomain, score: number, assessedOn: string }> | null, healthNeeds: Array<{ __typename: 'LifeDomainNeed', domain: LifeDomain, score: number, assessedOn: string }> | null, ladderSteps: Array<{ __typename: 'LadderStep', id: string, version: number, step: number, assessedOn: string }> | null, thresholds: Array<{ __typename: 'Threshold', id: string, version: number, kind: ThresholdKind, severity: number, remediable: Remediability, since: string, resolvedOn: string | null, heldBy: { __typename: 'Organisation', kboNumber: string, name: string | null }, workedOnBy: { __typename: 'Organisation', kboNumber: string, name: string | null } | null }> | null, healthThresholds: Array<{ __typename: 'Threshold', id: string, version: number, kind: ThresholdKind, severity: number, remediable: Remediability, since: string, resolvedOn: string | null, heldBy: { __typename: 'Organisation', kboNumber: string, name: string | null }, workedOnBy: { __typename: 'Organisation', kboNumber: string, name: string | null } | null }> | null, activations: Array<{ __typename: 'ActivationMeasure', id: string, version: number, instrument: ActivationInstrument, status: ActivationStatus, from: string, to: string | null, limit: string | null, termsSignedOn: string | null, rightsReachedOn: string | null, hoursPercent: number | null, startDecidedOn: string | null, workManager: boolean, careManager: boolean, permittedOn: string | null, agreementSheetOn: string | null, extendedOn: string | null, stopReason: ActivationStopReason | null, heldBy: { __typename: 'Organisation', kboNumber: string, name: string | null }, workplace: { __typename: 'Organisation', kboNumber: string, name: string | null } | null, employer: { __typename: 'Organisation', kboNumber: string, name: string | null } | null, technicalTraining: { __typename: 'TechnicalTraining', from: string, to: string } | null, hours: Array<{ __typename: 'ActivityHours', month: string, hours: number }> }> | null, contactPoints: Array<{ __typename: 'ContactPoint', kind: ContactKind, value: string, since: string | null }> | null, disclosures: Array<{ __typename: 'Disclosure', at: string, label: string, requestId: string }> | null };

export type ClientPlanQueryVariables = Exact<{
  id: string | number;
}>;


export type ClientPlanQuery = { client: { __typename: 'Client', id: string, relation: ClientRelation, plan: { __typename: 'ActivationPlan', asOf: string | null, goals: Array<{ __typename: 'Goal', id: string, version: number, lifeDomain: LifeDomain, lifeDomainLabel: string, statement: string, addedOn: string, status: GoalStatus, endedOn: string | null, dropReasonLabel: string | null, addedBy: { __typename: 'Organisation', kboNumber: string, name: string | null } | null, actions: Array<{ __typename: 'PlanAction', id: string, version: number, description: string, ownerHasLeft: boolean, status: PlanActionStatus, addedOn: string, dueOn: string | null, startedOn: string | null, endedOn: string | null, reasonLabel: string | null, effortMinutes: number, owner: { __typename: 'Organisation', kboNumber: string, name: string | null } | null, proposedBy: { __typename: 'Organisation', kboNumber: string, name: string | null } | null }> }> } | null, healthPlan: { __typename: 'ActivationPlan', asOf: string | null, goals: Array<{ __typename: 'Goal', id: string, version: number, lifeDomain: LifeDomain, lifeDomainLabel: string, statement: string, addedOn: string, status: GoalStatus, endedOn: string | null, dropReasonLabel: string | null, addedBy: { __typename: 'Organisation', kboNumber: string, name: string | null } | null, actions: Array<{ __typename: 'PlanAction', id: string, version: number, description: string, ownerHasLeft: boolean, status: PlanActionStatus, addedOn: string, dueOn: string | null, startedOn: string | null, endedOn: string | null, reasonLabel: string | null, effortMinutes: number, owner: { __typename: 'Organisation', kboNumber: string, name: string | null } | null, proposedBy: { __typename: 'Organisation', kboNumber: string, name: string | null } | null }> }> } | null, withheld: Array<{ __typename: 'Withheld', section: string, reason: WithheldReason, remedy: string | null }>, identity: { __typename: 'Identity', nationalNumber: string, givenName: string, familyName: string, birthDate: string | null, preferredLanguage: string | null, asOf: string, municipality: { __typename: 'Municipality', name: string } | null } | null, case: { __typename: 'Case', id: string, version: number, openedOn: string, closedOn: string | null, lead: { __typename: 'CaseMember', id: string }, members: Array<{ __typename: 'CaseMember', id: string, version: number, staffMember: string | null, responsibility: CaseResponsibility, since: string, until: string | null, organisation: { __typename: 'Organisation', kind: OrganisationKind | null, kboNumber: string, name: string | null } }> } | null } | null };

export type ClientPlanFieldsFragment = { __typename: 'ActivationPlan', asOf: string | null, goals: Array<{ __typename: 'Goal', id: string, version: number, lifeDomain: LifeDomain, lifeDomainLabel: string, statement: string, addedOn: string, status: GoalStatus, endedOn: string | null, dropReasonLabel: string | null, addedBy: { __typename: 'Organisation', kboNumber: string, name: string | null } | null, actions: Array<{ __typename: 'PlanAction', id: string, version: number, description: string, ownerHasLeft: boolean, status: PlanActionStatus, addedOn: string, dueOn: string | null, startedOn: string | null, endedOn: string | null, reasonLabel: string | null, effortMinutes: number, owner: { __typename: 'Organisation', kboNumber: string, name: string | null } | null, proposedBy: { __typename: 'Organisation', kboNumber: string, name: string | null } | null }> }> };

export type ClientReferralsQueryVariables = Exact<{
  id: string | number;
}>;


export type ClientReferralsQuery = { client: { __typename: 'Client', id: string, relation: ClientRelation, referrals: Array<{ __typename: 'Referral', id: string, version: number, kind: ReferralKind, kindLabel: string, question: string | null, sharedSections: Array<string>, status: ReferralStatus, statusLabel: string, draftedOn: string, sentOn: string | null, answerDueOn: string | null, answeredOn: string | null, startedOn: string | null, internshipFrom: string | null, internshipTo: string | null, endedOn: string | null, reasonLabel: string | null, senderStaffMember: string, recipientStaffMember: string | null, changedAt: string, sender: { __typename: 'Organisation', kboNumber: string, name: string | null }, recipient: { __typename: 'Organisation', kboNumber: string, name: string | null } }> | null, withheld: Array<{ __typename: 'Withheld', section: string, reason: WithheldReason, remedy: string | null }>, identity: { __typename: 'Identity', nationalNumber: string, givenName: string, familyName: string, birthDate: string | null, preferredLanguage: string | null, asOf: string, municipality: { __typename: 'Municipality', name: string } | null } | null, case: { __typename: 'Case', id: string, version: number, openedOn: string, closedOn: string | null, lead: { __typename: 'CaseMember', id: string }, members: Array<{ __typename: 'CaseMember', id: string, version: number, staffMember: string | null, responsibility: CaseResponsibility, since: string, until: string | null, organisation: { __typename: 'Organisation', kind: OrganisationKind | null, kboNumber: string, name: string | null } }> } | null } | null };

export type ClientSharingQueryVariables = Exact<{
  id: string | number;
}>;


export type ClientSharingQuery = { client: { __typename: 'Client', id: string, relation: ClientRelation, sharingChoices: Array<{ __typename: 'SharingChoice', legalBasis: Array<string>, section: string, sectionLabel: string, basis: SharingBasis, status: SharingStatus, decidedOn: string | null, canDecide: boolean, consequence: string, recipient: { __typename: 'Organisation', kboNumber: string, name: string | null } }> | null, sharing: Array<{ __typename: 'SharingDecision', section: string, sectionLabel: string, status: SharingStatus, decidedOn: string, evidence: SharingEvidence | null, version: number, recipient: { __typename: 'Organisation', kboNumber: string, name: string | null } }> | null, withheld: Array<{ __typename: 'Withheld', section: string, reason: WithheldReason, remedy: string | null }>, identity: { __typename: 'Identity', nationalNumber: string, givenName: string, familyName: string, birthDate: string | null, preferredLanguage: string | null, asOf: string, municipality: { __typename: 'Municipality', name: string } | null } | null, case: { __typename: 'Case', id: string, version: number, openedOn: string, closedOn: string | null, lead: { __typename: 'CaseMember', id: string }, members: Array<{ __typename: 'CaseMember', id: string, version: number, staffMember: string | null, responsibility: CaseResponsibility, since: string, until: string | null, organisation: { __typename: 'Organisation', kind: OrganisationKind | null, kboNumber: string, name: string | null } }> } | null } | null };

export type ClientWhoLookedQueryVariables = Exact<{
  id: string | number;
  before?: string | null | undefined;
}>;


export type ClientWhoLookedQuery = { client: { __typename: 'Client', id: string, relation: ClientRelation, disclosures: Array<{ __typename: 'Disclosure', who: string, task: string, section: string, sectionLabel: string, outcome: DisclosureOutcome, staffMember: string, ground: string | null, legalBasis: string | null, at: string, label: string, requestId: string, forOrganisation: { __typename: 'Organisation', kboNumber: string, name: string | null } | null }> | null, pes: { __typename: 'PesRecord', availability: RecordAvailability, withheld: Array<{ __typename: 'Withheld', section: string, reason: WithheldReason, remedy: string | null }>, disclosures: Array<{ __typename: 'Disclosure', who: string, task: string, section: string, sectionLabel: string, outcome: DisclosureOutcome, staffMember: string, ground: string | null, legalBasis: string | null, at: string, label: string, requestId: string, forOrganisation: { __typename: 'Organisation', kboNumber: string, name: string | null } | null }> | null } | null, welfare: { __typename: 'WelfareRecord', availability: RecordAvailability, withheld: Array<{ __typename: 'Withheld', section: string, reason: WithheldReason, remedy: string | null }>, disclosures: Array<{ __typename: 'Disclosure', who: string, task: string, section: string, sectionLabel: string, outcome: DisclosureOutcome, staffMember: string, ground: string | null, legalBasis: string | null, at: string, label: string, requestId: string, forOrganisation: { __typename: 'Organisation', kboNumber: string, name: string | null } | null }> | null } | null, socialEconomy: { __typename: 'SocialEconomyRecord', availability: RecordAvailability, withheld: Array<{ __typename: 'Withheld', section: string, reason: WithheldReason, remedy: string | null }>, disclosures: Array<{ __typename: 'Disclosure', who: string, task: string, section: string, sectionLabel: string, outcome: DisclosureOutcome, staffMember: string, ground: string | null, legalBasis: string | null, at: string, label: string, requestId: string, forOrganisation: { __typename: 'Organisation', kboNumber: string, name: string | null } | null }> | null } | null, withheld: Array<{ __typename: 'Withheld', section: string, reason: WithheldReason, remedy: string | null }>, identity: { __typename: 'Identity', nationalNumber: string, givenName: string, familyName: string, birthDate: string | null, preferredLanguage: string | null, asOf: string, municipality: { __typename: 'Municipality', name: string } | null } | null, case: { __typename: 'Case', id: string, version: number, openedOn: string, closedOn: string | null, lead: { __typename: 'CaseMember', id: string }, members: Array<{ __typename: 'CaseMember', id: string, version: number, staffMember: string | null, responsibility: CaseResponsibility, since: string, until: string | null, organisation: { __typename: 'Organisation', kind: OrganisationKind | null, kboNumber: string, name: string | null } }> } | null } | null };

export type ClientLookLineFragment = { __typename: 'Disclosure', who: string, task: string, section: string, sectionLabel: string, outcome: DisclosureOutcome, staffMember: string, ground: string | null, legalBasis: string | null, at: string, label: string, requestId: string, forOrganisation: { __typename: 'Organisation', kboNumber: string, name: string | null } | null };

export const ClientWithheldFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClientWithheld"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Withheld"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"remedy"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<ClientWithheldFragment, unknown>;
export const ClientOrganisationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClientOrganisation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organisation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kboNumber"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<ClientOrganisationFragment, unknown>;
export const ClientMemberFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClientMember"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseMember"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientOrganisation"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"staffMember"}},{"kind":"Field","name":{"kind":"Name","value":"responsibility"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClientOrganisation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organisation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kboNumber"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<ClientMemberFragment, unknown>;
export const ClientHeadFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClientHead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Client"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"withheld"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientWithheld"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"identity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nationalNumber"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"preferredLanguage"}},{"kind":"Field","name":{"kind":"Name","value":"municipality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"openedOn"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"lead"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientMember"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClientWithheld"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Withheld"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"remedy"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClientOrganisation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organisation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kboNumber"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClientMember"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseMember"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientOrganisation"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"staffMember"}},{"kind":"Field","name":{"kind":"Name","value":"responsibility"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<ClientHeadFragment, unknown>;
export const ClientSharingChoiceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClientSharingChoice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SharingChoice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"sectionLabel"}},{"kind":"Field","name":{"kind":"Name","value":"recipient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientOrganisation"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"canDecide"}},{"kind":"Field","name":{"kind":"Name","value":"consequence"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClientOrganisation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organisation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kboNumber"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<ClientSharingChoiceFragment, unknown>;
export const ClientPlanInShortFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClientPlanInShort"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActivationPlan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"goals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"lifeDomainLabel"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"addedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"actions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<ClientPlanInShortFragment, unknown>;
export const ClientLookFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClientLook"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Disclosure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<ClientLookFragment, unknown>;
export const ClientTogetherFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClientTogether"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Client"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"handovers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"responsibility"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientOrganisation"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientOrganisation"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"receivingStaff"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"talkOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"proposedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"declineReason"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"accessRequests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientOrganisation"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"askedBy"}},{"kind":"Field","name":{"kind":"Name","value":"askedOn"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"answerBy"}},{"kind":"Field","name":{"kind":"Name","value":"answeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"refusalReason"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"urgentAccesses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientOrganisation"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"staffMember"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"takenAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"runs"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"merges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"proposedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientOrganisation"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mergedAt"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sharingChoices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientSharingChoice"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientPlanInShort"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"healthPlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"goals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"partnership"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contactedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientOrganisation"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"profile"}},{"kind":"Field","name":{"kind":"Name","value":"contactedOn"}},{"kind":"Field","name":{"kind":"Name","value":"enrolledOn"}},{"kind":"Field","name":{"kind":"Name","value":"activatedOn"}},{"kind":"Field","name":{"kind":"Name","value":"pausedOn"}},{"kind":"Field","name":{"kind":"Name","value":"resumedOn"}},{"kind":"Field","name":{"kind":"Name","value":"exitedOn"}},{"kind":"Field","name":{"kind":"Name","value":"exitReason"}},{"kind":"Field","name":{"kind":"Name","value":"aftercareOn"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"referrals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"sender"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientOrganisation"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recipient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientOrganisation"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kindLabel"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusLabel"}},{"kind":"Field","name":{"kind":"Name","value":"draftedOn"}},{"kind":"Field","name":{"kind":"Name","value":"sentOn"}},{"kind":"Field","name":{"kind":"Name","value":"answerDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"internshipFrom"}},{"kind":"Field","name":{"kind":"Name","value":"internshipTo"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"reasonLabel"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"sender"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientOrganisation"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"sentOn"}},{"kind":"Field","name":{"kind":"Name","value":"answerBy"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"answerSentence"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"disclosures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientLook"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClientPlanInShort"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActivationPlan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"goals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"lifeDomainLabel"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"addedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"actions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClientOrganisation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organisation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kboNumber"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClientSharingChoice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SharingChoice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"sectionLabel"}},{"kind":"Field","name":{"kind":"Name","value":"recipient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientOrganisation"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"canDecide"}},{"kind":"Field","name":{"kind":"Name","value":"consequence"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClientLook"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Disclosure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<ClientTogetherFragment, unknown>;
export const ClientOverviewFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClientOverviewFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ClientOverview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"journey"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deadlines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"discrepancies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"missingSources"}},{"kind":"Field","name":{"kind":"Name","value":"lastVisit"}},{"kind":"Field","name":{"kind":"Name","value":"changedSources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"changedSinceVisit"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<ClientOverviewFieldsFragment, unknown>;
export const ClientPesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClientPes"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PesRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"availability"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"withheld"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientWithheld"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"registration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"categoryLabel"}},{"kind":"Field","name":{"kind":"Name","value":"mediationStatus"}},{"kind":"Field","name":{"kind":"Name","value":"registeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"mediator"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedOn"}},{"kind":"Field","name":{"kind":"Name","value":"team"}},{"kind":"Field","name":{"kind":"Name","value":"clientNumber"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assessments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"advice"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"requestedOn"}},{"kind":"Field","name":{"kind":"Name","value":"screeningOn"}},{"kind":"Field","name":{"kind":"Name","value":"reportOn"}},{"kind":"Field","name":{"kind":"Name","value":"reviewOn"}},{"kind":"Field","name":{"kind":"Name","value":"proposedBy"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"refusedOn"}},{"kind":"Field","name":{"kind":"Name","value":"reconsiderationOn"}},{"kind":"Field","name":{"kind":"Name","value":"reconsiderableUntil"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assessmentGrounds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"assessment"}},{"kind":"Field","name":{"kind":"Name","value":"attest"}},{"kind":"Field","name":{"kind":"Name","value":"recordedOn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"individualTailoredWork"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"package"}},{"kind":"Field","name":{"kind":"Name","value":"employer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientOrganisation"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"employerIsTailoredWork"}},{"kind":"Field","name":{"kind":"Name","value":"decisionOn"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"extendedOn"}},{"kind":"Field","name":{"kind":"Name","value":"schedule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fromQuarter"}},{"kind":"Field","name":{"kind":"Name","value":"toQuarter"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"percentage"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supportPackages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"wagePremiumPercentage"}},{"kind":"Field","name":{"kind":"Name","value":"guidance"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"instrument"}},{"kind":"Field","name":{"kind":"Name","value":"assessment"}},{"kind":"Field","name":{"kind":"Name","value":"suspendedOn"}},{"kind":"Field","name":{"kind":"Name","value":"resumedOn"}},{"kind":"Field","name":{"kind":"Name","value":"evaluations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"transitions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startOn"}},{"kind":"Field","name":{"kind":"Name","value":"plannedEndOn"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientOrganisation"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposedOn"}},{"kind":"Field","name":{"kind":"Name","value":"referredOn"}},{"kind":"Field","name":{"kind":"Name","value":"referralSource"}},{"kind":"Field","name":{"kind":"Name","value":"waitingDays"}},{"kind":"Field","name":{"kind":"Name","value":"hoursBudget"}},{"kind":"Field","name":{"kind":"Name","value":"hoursUsed"}},{"kind":"Field","name":{"kind":"Name","value":"outcomeOn"}},{"kind":"Field","name":{"kind":"Name","value":"outcomeCause"}},{"kind":"Field","name":{"kind":"Name","value":"closesPremiumFile"}},{"kind":"Field","name":{"kind":"Name","value":"sourceEmployer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientOrganisation"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"phases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"suspensions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"internships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"host"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientOrganisation"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"jobOfferRef"}},{"kind":"Field","name":{"kind":"Name","value":"competentCode"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"popUpdated"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"transitionReasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"track"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"declined"}},{"kind":"Field","name":{"kind":"Name","value":"suspended"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"readinessScreenings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"plannedOn"}},{"kind":"Field","name":{"kind":"Name","value":"screenedOn"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"favourable"}},{"kind":"Field","name":{"kind":"Name","value":"screenedEmployment"}},{"kind":"Field","name":{"kind":"Name","value":"evaluator"}},{"kind":"Field","name":{"kind":"Name","value":"fictitiousStartOn"}},{"kind":"Field","name":{"kind":"Name","value":"closesPremiumFile"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"workplaceLearning"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"host"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientOrganisation"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hours"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"employment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"employer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientOrganisation"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contractType"}},{"kind":"Field","name":{"kind":"Name","value":"imw"}},{"kind":"Field","name":{"kind":"Name","value":"track"}},{"kind":"Field","name":{"kind":"Name","value":"durable"}},{"kind":"Field","name":{"kind":"Name","value":"durableDefinitionMonths"}},{"kind":"Field","name":{"kind":"Name","value":"followUps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"observedOn"}},{"kind":"Field","name":{"kind":"Name","value":"employed"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"executor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientOrganisation"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plannedFrom"}},{"kind":"Field","name":{"kind":"Name","value":"plannedTo"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"confidentialNotes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"relevanceNote"}},{"kind":"Field","name":{"kind":"Name","value":"recordedOn"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnOn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contactPoints"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"disclosures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientLook"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClientWithheld"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Withheld"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"remedy"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClientOrganisation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organisation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kboNumber"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClientLook"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Disclosure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<ClientPesFragment, unknown>;
export const ClientSocialEconomyFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClientSocialEconomy"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SocialEconomyRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"availability"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"withheld"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientWithheld"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"employments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"heldBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientOrganisation"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"instrument"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"competentCode"}},{"kind":"Field","name":{"kind":"Name","value":"contractType"}},{"kind":"Field","name":{"kind":"Name","value":"hoursFraction"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"employmentTerms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"employment"}},{"kind":"Field","name":{"kind":"Name","value":"heldBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientOrganisation"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coach"}},{"kind":"Field","name":{"kind":"Name","value":"hours"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"hoursFraction"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"packages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"percentage"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"internships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"heldBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientOrganisation"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"planDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"internalEvaluations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"heldBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientOrganisation"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"followUp"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"absences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"heldBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientOrganisation"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ldeTracks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"heldBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientOrganisation"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"plannedEnd"}},{"kind":"Field","name":{"kind":"Name","value":"extended"}},{"kind":"Field","name":{"kind":"Name","value":"extensionReason"}},{"kind":"Field","name":{"kind":"Name","value":"evaluatedOn"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"runOff"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"guidance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"heldBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientOrganisation"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"coach"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"employment"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supportedEmployments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"heldBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientOrganisation"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"employment"}},{"kind":"Field","name":{"kind":"Name","value":"host"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientOrganisation"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"goals"}},{"kind":"Field","name":{"kind":"Name","value":"programme"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"placedOn"}},{"kind":"Field","name":{"kind":"Name","value":"trainingOn"}},{"kind":"Field","name":{"kind":"Name","value":"fadingOn"}},{"kind":"Field","name":{"kind":"Name","value":"independentOn"}},{"kind":"Field","name":{"kind":"Name","value":"stoppedOn"}},{"kind":"Field","name":{"kind":"Name","value":"support"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"hoursPerWeek"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"developmentPlans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"heldBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientOrganisation"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"updatedOn"}},{"kind":"Field","name":{"kind":"Name","value":"goalStates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"goal"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"replacedOn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"moves"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientOrganisation"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"destination"}},{"kind":"Field","name":{"kind":"Name","value":"newEmployer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientOrganisation"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"returnOfferedOn"}},{"kind":"Field","name":{"kind":"Name","value":"returnedOn"}},{"kind":"Field","name":{"kind":"Name","value":"returnRight"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"supportPackage"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"returnConditions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"move"}},{"kind":"Field","name":{"kind":"Name","value":"evaluationOn"}},{"kind":"Field","name":{"kind":"Name","value":"imwStartedOn"}},{"kind":"Field","name":{"kind":"Name","value":"failedOn"}},{"kind":"Field","name":{"kind":"Name","value":"failureCause"}},{"kind":"Field","name":{"kind":"Name","value":"returnAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"returnAnsweredOn"}},{"kind":"Field","name":{"kind":"Name","value":"conditions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contactPoints"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"disclosures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientLook"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClientWithheld"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Withheld"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"remedy"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClientOrganisation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organisation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kboNumber"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClientLook"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Disclosure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<ClientSocialEconomyFragment, unknown>;
export const ClientWelfareFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClientWelfare"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WelfareRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"availability"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"withheld"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientWithheld"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"incomeSupport"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"heldBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientOrganisation"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"integrationProjects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"heldBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientOrganisation"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"exemption"}},{"kind":"Field","name":{"kind":"Name","value":"signedOn"}},{"kind":"Field","name":{"kind":"Name","value":"mandatory"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"startOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"domains"}},{"kind":"Field","name":{"kind":"Name","value":"clientSteps"}},{"kind":"Field","name":{"kind":"Name","value":"centreSteps"}},{"kind":"Field","name":{"kind":"Name","value":"thirdParties"}},{"kind":"Field","name":{"kind":"Name","value":"amendments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"requestedBy"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"evaluations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"inPerson"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"applications"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"heldBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientOrganisation"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"nisCode"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"ownInitiative"}},{"kind":"Field","name":{"kind":"Name","value":"receiptOn"}},{"kind":"Field","name":{"kind":"Name","value":"investigationOn"}},{"kind":"Field","name":{"kind":"Name","value":"heardOn"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"formCode"}},{"kind":"Field","name":{"kind":"Name","value":"notifiedOn"}},{"kind":"Field","name":{"kind":"Name","value":"appealableUntil"}},{"kind":"Field","name":{"kind":"Name","value":"appealedOn"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"finances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"monthlyAmount"}},{"kind":"Field","name":{"kind":"Name","value":"meansDeducted"}},{"kind":"Field","name":{"kind":"Name","value":"amountOn"}},{"kind":"Field","name":{"kind":"Name","value":"means"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"monthlyCents"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"debtMediation"}},{"kind":"Field","name":{"kind":"Name","value":"debtMediations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"heldBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientOrganisation"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sanctions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"heldBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientOrganisation"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"extent"}},{"kind":"Field","name":{"kind":"Name","value":"fraudulentIntent"}},{"kind":"Field","name":{"kind":"Name","value":"factOn"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"deferral"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"heldBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientOrganisation"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"givenOn"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"liftedOn"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"needs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"domain"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"assessedOn"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"healthNeeds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"domain"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"assessedOn"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ladderSteps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"assessedOn"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"thresholds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"heldBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientOrganisation"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"remediable"}},{"kind":"Field","name":{"kind":"Name","value":"workedOnBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientOrganisation"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"resolvedOn"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"healthThresholds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"heldBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientOrganisation"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"remediable"}},{"kind":"Field","name":{"kind":"Name","value":"workedOnBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientOrganisation"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"resolvedOn"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"heldBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientOrganisation"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"instrument"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"workplace"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientOrganisation"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"employer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientOrganisation"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"termsSignedOn"}},{"kind":"Field","name":{"kind":"Name","value":"rightsReachedOn"}},{"kind":"Field","name":{"kind":"Name","value":"hoursPercent"}},{"kind":"Field","name":{"kind":"Name","value":"technicalTraining"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"startDecidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"workManager"}},{"kind":"Field","name":{"kind":"Name","value":"careManager"}},{"kind":"Field","name":{"kind":"Name","value":"permittedOn"}},{"kind":"Field","name":{"kind":"Name","value":"agreementSheetOn"}},{"kind":"Field","name":{"kind":"Name","value":"extendedOn"}},{"kind":"Field","name":{"kind":"Name","value":"stopReason"}},{"kind":"Field","name":{"kind":"Name","value":"hours"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"hours"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contactPoints"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"disclosures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientLook"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClientWithheld"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Withheld"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"remedy"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClientOrganisation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organisation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kboNumber"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClientLook"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Disclosure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<ClientWelfareFragment, unknown>;
export const ClientPlanFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClientPlanFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActivationPlan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"goals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"lifeDomain"}},{"kind":"Field","name":{"kind":"Name","value":"lifeDomainLabel"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"addedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientOrganisation"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"addedOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dropReasonLabel"}},{"kind":"Field","name":{"kind":"Name","value":"actions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientOrganisation"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientOrganisation"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ownerHasLeft"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"addedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"reasonLabel"}},{"kind":"Field","name":{"kind":"Name","value":"effortMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClientOrganisation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organisation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kboNumber"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<ClientPlanFieldsFragment, unknown>;
export const ClientLookLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClientLookLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Disclosure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientLook"}},{"kind":"Field","name":{"kind":"Name","value":"who"}},{"kind":"Field","name":{"kind":"Name","value":"forOrganisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientOrganisation"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"task"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"sectionLabel"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"staffMember"}},{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClientOrganisation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organisation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kboNumber"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClientLook"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Disclosure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<ClientLookLineFragment, unknown>;
export const ClientDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Client"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"client"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientHead"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientTogether"}},{"kind":"Field","name":{"kind":"Name","value":"pes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientPes"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"welfare"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientWelfare"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"socialEconomy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientSocialEconomy"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"overview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientOverviewFields"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClientHead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Client"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"withheld"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientWithheld"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"identity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nationalNumber"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"preferredLanguage"}},{"kind":"Field","name":{"kind":"Name","value":"municipality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"openedOn"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"lead"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientMember"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClientTogether"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Client"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"handovers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"responsibility"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientOrganisation"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientOrganisation"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"receivingStaff"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"talkOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"proposedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"declineReason"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"accessRequests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientOrganisation"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"askedBy"}},{"kind":"Field","name":{"kind":"Name","value":"askedOn"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"answerBy"}},{"kind":"Field","name":{"kind":"Name","value":"answeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"refusalReason"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"urgentAccesses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientOrganisation"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"staffMember"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"takenAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"runs"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"merges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"proposedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientOrganisation"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mergedAt"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sharingChoices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientSharingChoice"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientPlanInShort"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"healthPlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"goals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"partnership"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contactedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientOrganisation"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"profile"}},{"kind":"Field","name":{"kind":"Name","value":"contactedOn"}},{"kind":"Field","name":{"kind":"Name","value":"enrolledOn"}},{"kind":"Field","name":{"kind":"Name","value":"activatedOn"}},{"kind":"Field","name":{"kind":"Name","value":"pausedOn"}},{"kind":"Field","name":{"kind":"Name","value":"resumedOn"}},{"kind":"Field","name":{"kind":"Name","value":"exitedOn"}},{"kind":"Field","name":{"kind":"Name","value":"exitReason"}},{"kind":"Field","name":{"kind":"Name","value":"aftercareOn"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"referrals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"sender"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientOrganisation"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recipient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientOrganisation"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kindLabel"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusLabel"}},{"kind":"Field","name":{"kind":"Name","value":"draftedOn"}},{"kind":"Field","name":{"kind":"Name","value":"sentOn"}},{"kind":"Field","name":{"kind":"Name","value":"answerDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"internshipFrom"}},{"kind":"Field","name":{"kind":"Name","value":"internshipTo"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"reasonLabel"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"sender"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientOrganisation"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"sentOn"}},{"kind":"Field","name":{"kind":"Name","value":"answerBy"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"answerSentence"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"disclosures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientLook"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClientPlanInShort"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActivationPlan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"goals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"lifeDomainLabel"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"addedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"actions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClientOverviewFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ClientOverview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"journey"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deadlines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"discrepancies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"missingSources"}},{"kind":"Field","name":{"kind":"Name","value":"lastVisit"}},{"kind":"Field","name":{"kind":"Name","value":"changedSources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"changedSinceVisit"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClientWithheld"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Withheld"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"remedy"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClientOrganisation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organisation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kboNumber"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClientMember"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseMember"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientOrganisation"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"staffMember"}},{"kind":"Field","name":{"kind":"Name","value":"responsibility"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClientSharingChoice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SharingChoice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"sectionLabel"}},{"kind":"Field","name":{"kind":"Name","value":"recipient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientOrganisation"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"canDecide"}},{"kind":"Field","name":{"kind":"Name","value":"consequence"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClientLook"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Disclosure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClientPes"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PesRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"availability"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"withheld"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientWithheld"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"registration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"categoryLabel"}},{"kind":"Field","name":{"kind":"Name","value":"mediationStatus"}},{"kind":"Field","name":{"kind":"Name","value":"registeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"mediator"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedOn"}},{"kind":"Field","name":{"kind":"Name","value":"team"}},{"kind":"Field","name":{"kind":"Name","value":"clientNumber"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assessments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"advice"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"requestedOn"}},{"kind":"Field","name":{"kind":"Name","value":"screeningOn"}},{"kind":"Field","name":{"kind":"Name","value":"reportOn"}},{"kind":"Field","name":{"kind":"Name","value":"reviewOn"}},{"kind":"Field","name":{"kind":"Name","value":"proposedBy"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"refusedOn"}},{"kind":"Field","name":{"kind":"Name","value":"reconsiderationOn"}},{"kind":"Field","name":{"kind":"Name","value":"reconsiderableUntil"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assessmentGrounds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"assessment"}},{"kind":"Field","name":{"kind":"Name","value":"attest"}},{"kind":"Field","name":{"kind":"Name","value":"recordedOn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"individualTailoredWork"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"package"}},{"kind":"Field","name":{"kind":"Name","value":"employer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientOrganisation"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"employerIsTailoredWork"}},{"kind":"Field","name":{"kind":"Name","value":"decisionOn"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"extendedOn"}},{"kind":"Field","name":{"kind":"Name","value":"schedule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fromQuarter"}},{"kind":"Field","name":{"kind":"Name","value":"toQuarter"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"percentage"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supportPackages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"wagePremiumPercentage"}},{"kind":"Field","name":{"kind":"Name","value":"guidance"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"instrument"}},{"kind":"Field","name":{"kind":"Name","value":"assessment"}},{"kind":"Field","name":{"kind":"Name","value":"suspendedOn"}},{"kind":"Field","name":{"kind":"Name","value":"resumedOn"}},{"kind":"Field","name":{"kind":"Name","value":"evaluations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"transitions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startOn"}},{"kind":"Field","name":{"kind":"Name","value":"plannedEndOn"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientOrganisation"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposedOn"}},{"kind":"Field","name":{"kind":"Name","value":"referredOn"}},{"kind":"Field","name":{"kind":"Name","value":"referralSource"}},{"kind":"Field","name":{"kind":"Name","value":"waitingDays"}},{"kind":"Field","name":{"kind":"Name","value":"hoursBudget"}},{"kind":"Field","name":{"kind":"Name","value":"hoursUsed"}},{"kind":"Field","name":{"kind":"Name","value":"outcomeOn"}},{"kind":"Field","name":{"kind":"Name","value":"outcomeCause"}},{"kind":"Field","name":{"kind":"Name","value":"closesPremiumFile"}},{"kind":"Field","name":{"kind":"Name","value":"sourceEmployer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientOrganisation"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"phases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"suspensions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"internships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"host"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientOrganisation"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"jobOfferRef"}},{"kind":"Field","name":{"kind":"Name","value":"competentCode"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"popUpdated"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"transitionReasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"track"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"declined"}},{"kind":"Field","name":{"kind":"Name","value":"suspended"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"readinessScreenings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"plannedOn"}},{"kind":"Field","name":{"kind":"Name","value":"screenedOn"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"favourable"}},{"kind":"Field","name":{"kind":"Name","value":"screenedEmployment"}},{"kind":"Field","name":{"kind":"Name","value":"evaluator"}},{"kind":"Field","name":{"kind":"Name","value":"fictitiousStartOn"}},{"kind":"Field","name":{"kind":"Name","value":"closesPremiumFile"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"workplaceLearning"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"host"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientOrganisation"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hours"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"employment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"employer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientOrganisation"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contractType"}},{"kind":"Field","name":{"kind":"Name","value":"imw"}},{"kind":"Field","name":{"kind":"Name","value":"track"}},{"kind":"Field","name":{"kind":"Name","value":"durable"}},{"kind":"Field","name":{"kind":"Name","value":"durableDefinitionMonths"}},{"kind":"Field","name":{"kind":"Name","value":"followUps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"observedOn"}},{"kind":"Field","name":{"kind":"Name","value":"employed"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"executor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientOrganisation"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plannedFrom"}},{"kind":"Field","name":{"kind":"Name","value":"plannedTo"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"confidentialNotes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"relevanceNote"}},{"kind":"Field","name":{"kind":"Name","value":"recordedOn"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnOn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contactPoints"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"disclosures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientLook"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClientSocialEconomy"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SocialEconomyRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"availability"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"withheld"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientWithheld"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"employments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"heldBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientOrganisation"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"instrument"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"competentCode"}},{"kind":"Field","name":{"kind":"Name","value":"contractType"}},{"kind":"Field","name":{"kind":"Name","value":"hoursFraction"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"employmentTerms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"employment"}},{"kind":"Field","name":{"kind":"Name","value":"heldBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientOrganisation"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coach"}},{"kind":"Field","name":{"kind":"Name","value":"hours"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"hoursFraction"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"packages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"percentage"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"internships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"heldBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientOrganisation"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"planDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"internalEvaluations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"heldBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientOrganisation"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"followUp"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"absences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"heldBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientOrganisation"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ldeTracks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"heldBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientOrganisation"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"plannedEnd"}},{"kind":"Field","name":{"kind":"Name","value":"extended"}},{"kind":"Field","name":{"kind":"Name","value":"extensionReason"}},{"kind":"Field","name":{"kind":"Name","value":"evaluatedOn"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"runOff"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"guidance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"heldBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientOrganisation"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"coach"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"employment"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supportedEmployments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"heldBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientOrganisation"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"employment"}},{"kind":"Field","name":{"kind":"Name","value":"host"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientOrganisation"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"goals"}},{"kind":"Field","name":{"kind":"Name","value":"programme"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"placedOn"}},{"kind":"Field","name":{"kind":"Name","value":"trainingOn"}},{"kind":"Field","name":{"kind":"Name","value":"fadingOn"}},{"kind":"Field","name":{"kind":"Name","value":"independentOn"}},{"kind":"Field","name":{"kind":"Name","value":"stoppedOn"}},{"kind":"Field","name":{"kind":"Name","value":"support"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"hoursPerWeek"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"developmentPlans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"heldBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientOrganisation"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"updatedOn"}},{"kind":"Field","name":{"kind":"Name","value":"goalStates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"goal"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"replacedOn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"moves"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientOrganisation"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"destination"}},{"kind":"Field","name":{"kind":"Name","value":"newEmployer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientOrganisation"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"returnOfferedOn"}},{"kind":"Field","name":{"kind":"Name","value":"returnedOn"}},{"kind":"Field","name":{"kind":"Name","value":"returnRight"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"supportPackage"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"returnConditions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"move"}},{"kind":"Field","name":{"kind":"Name","value":"evaluationOn"}},{"kind":"Field","name":{"kind":"Name","value":"imwStartedOn"}},{"kind":"Field","name":{"kind":"Name","value":"failedOn"}},{"kind":"Field","name":{"kind":"Name","value":"failureCause"}},{"kind":"Field","name":{"kind":"Name","value":"returnAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"returnAnsweredOn"}},{"kind":"Field","name":{"kind":"Name","value":"conditions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contactPoints"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"disclosures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientLook"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClientWelfare"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WelfareRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"availability"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"withheld"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientWithheld"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"incomeSupport"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"heldBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientOrganisation"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"integrationProjects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"heldBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientOrganisation"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"exemption"}},{"kind":"Field","name":{"kind":"Name","value":"signedOn"}},{"kind":"Field","name":{"kind":"Name","value":"mandatory"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"startOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"domains"}},{"kind":"Field","name":{"kind":"Name","value":"clientSteps"}},{"kind":"Field","name":{"kind":"Name","value":"centreSteps"}},{"kind":"Field","name":{"kind":"Name","value":"thirdParties"}},{"kind":"Field","name":{"kind":"Name","value":"amendments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"requestedBy"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"evaluations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"inPerson"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"applications"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"heldBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientOrganisation"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"nisCode"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"ownInitiative"}},{"kind":"Field","name":{"kind":"Name","value":"receiptOn"}},{"kind":"Field","name":{"kind":"Name","value":"investigationOn"}},{"kind":"Field","name":{"kind":"Name","value":"heardOn"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"formCode"}},{"kind":"Field","name":{"kind":"Name","value":"notifiedOn"}},{"kind":"Field","name":{"kind":"Name","value":"appealableUntil"}},{"kind":"Field","name":{"kind":"Name","value":"appealedOn"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"finances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"monthlyAmount"}},{"kind":"Field","name":{"kind":"Name","value":"meansDeducted"}},{"kind":"Field","name":{"kind":"Name","value":"amountOn"}},{"kind":"Field","name":{"kind":"Name","value":"means"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"monthlyCents"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"debtMediation"}},{"kind":"Field","name":{"kind":"Name","value":"debtMediations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"heldBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientOrganisation"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sanctions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"heldBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientOrganisation"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"extent"}},{"kind":"Field","name":{"kind":"Name","value":"fraudulentIntent"}},{"kind":"Field","name":{"kind":"Name","value":"factOn"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"deferral"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"heldBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientOrganisation"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"givenOn"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"liftedOn"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"needs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"domain"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"assessedOn"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"healthNeeds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"domain"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"assessedOn"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ladderSteps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"assessedOn"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"thresholds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"heldBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientOrganisation"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"remediable"}},{"kind":"Field","name":{"kind":"Name","value":"workedOnBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientOrganisation"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"resolvedOn"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"healthThresholds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"heldBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientOrganisation"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"remediable"}},{"kind":"Field","name":{"kind":"Name","value":"workedOnBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientOrganisation"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"resolvedOn"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"heldBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientOrganisation"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"instrument"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"workplace"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientOrganisation"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"employer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientOrganisation"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"termsSignedOn"}},{"kind":"Field","name":{"kind":"Name","value":"rightsReachedOn"}},{"kind":"Field","name":{"kind":"Name","value":"hoursPercent"}},{"kind":"Field","name":{"kind":"Name","value":"technicalTraining"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"startDecidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"workManager"}},{"kind":"Field","name":{"kind":"Name","value":"careManager"}},{"kind":"Field","name":{"kind":"Name","value":"permittedOn"}},{"kind":"Field","name":{"kind":"Name","value":"agreementSheetOn"}},{"kind":"Field","name":{"kind":"Name","value":"extendedOn"}},{"kind":"Field","name":{"kind":"Name","value":"stopReason"}},{"kind":"Field","name":{"kind":"Name","value":"hours"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"hours"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contactPoints"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"disclosures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientLook"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<ClientQuery, ClientQueryVariables>;
export const ClientPlanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ClientPlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"client"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientHead"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientPlanFields"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"healthPlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientPlanFields"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClientHead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Client"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"withheld"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientWithheld"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"identity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nationalNumber"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"preferredLanguage"}},{"kind":"Field","name":{"kind":"Name","value":"municipality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"openedOn"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"lead"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientMember"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClientWithheld"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Withheld"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"remedy"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClientOrganisation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organisation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kboNumber"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClientMember"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseMember"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientOrganisation"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"staffMember"}},{"kind":"Field","name":{"kind":"Name","value":"responsibility"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClientPlanFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActivationPlan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"goals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"lifeDomain"}},{"kind":"Field","name":{"kind":"Name","value":"lifeDomainLabel"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"addedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientOrganisation"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"addedOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dropReasonLabel"}},{"kind":"Field","name":{"kind":"Name","value":"actions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientOrganisation"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientOrganisation"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ownerHasLeft"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"addedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"reasonLabel"}},{"kind":"Field","name":{"kind":"Name","value":"effortMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<ClientPlanQuery, ClientPlanQueryVariables>;
export const ClientReferralsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ClientReferrals"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"client"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientHead"}},{"kind":"Field","name":{"kind":"Name","value":"referrals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"sender"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientOrganisation"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recipient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientOrganisation"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"kindLabel"}},{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"sharedSections"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusLabel"}},{"kind":"Field","name":{"kind":"Name","value":"draftedOn"}},{"kind":"Field","name":{"kind":"Name","value":"sentOn"}},{"kind":"Field","name":{"kind":"Name","value":"answerDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"answeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"internshipFrom"}},{"kind":"Field","name":{"kind":"Name","value":"internshipTo"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"reasonLabel"}},{"kind":"Field","name":{"kind":"Name","value":"senderStaffMember"}},{"kind":"Field","name":{"kind":"Name","value":"recipientStaffMember"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClientHead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Client"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"withheld"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientWithheld"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"identity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nationalNumber"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"preferredLanguage"}},{"kind":"Field","name":{"kind":"Name","value":"municipality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"openedOn"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"lead"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientMember"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClientWithheld"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Withheld"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"remedy"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClientOrganisation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organisation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kboNumber"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClientMember"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseMember"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientOrganisation"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"staffMember"}},{"kind":"Field","name":{"kind":"Name","value":"responsibility"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<ClientReferralsQuery, ClientReferralsQueryVariables>;
export const ClientSharingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ClientSharing"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"client"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientHead"}},{"kind":"Field","name":{"kind":"Name","value":"sharingChoices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientSharingChoice"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sharing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"sectionLabel"}},{"kind":"Field","name":{"kind":"Name","value":"recipient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientOrganisation"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClientHead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Client"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"withheld"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientWithheld"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"identity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nationalNumber"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"preferredLanguage"}},{"kind":"Field","name":{"kind":"Name","value":"municipality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"openedOn"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"lead"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientMember"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClientWithheld"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Withheld"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"remedy"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClientOrganisation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organisation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kboNumber"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClientMember"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseMember"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientOrganisation"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"staffMember"}},{"kind":"Field","name":{"kind":"Name","value":"responsibility"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClientSharingChoice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SharingChoice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"sectionLabel"}},{"kind":"Field","name":{"kind":"Name","value":"recipient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientOrganisation"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"canDecide"}},{"kind":"Field","name":{"kind":"Name","value":"consequence"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<ClientSharingQuery, ClientSharingQueryVariables>;
export const ClientWhoLookedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ClientWhoLooked"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"client"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientHead"}},{"kind":"Field","name":{"kind":"Name","value":"disclosures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientLookLine"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"availability"}},{"kind":"Field","name":{"kind":"Name","value":"withheld"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientWithheld"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"disclosures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientLookLine"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"welfare"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"availability"}},{"kind":"Field","name":{"kind":"Name","value":"withheld"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientWithheld"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"disclosures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientLookLine"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"socialEconomy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"availability"}},{"kind":"Field","name":{"kind":"Name","value":"withheld"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientWithheld"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"disclosures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientLookLine"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClientHead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Client"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"withheld"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientWithheld"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"identity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nationalNumber"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"preferredLanguage"}},{"kind":"Field","name":{"kind":"Name","value":"municipality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"openedOn"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"lead"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientMember"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClientWithheld"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Withheld"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"remedy"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClientOrganisation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organisation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kboNumber"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClientMember"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseMember"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientOrganisation"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"staffMember"}},{"kind":"Field","name":{"kind":"Name","value":"responsibility"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClientLook"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Disclosure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClientLookLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Disclosure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientLook"}},{"kind":"Field","name":{"kind":"Name","value":"who"}},{"kind":"Field","name":{"kind":"Name","value":"forOrganisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientOrganisation"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"task"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"sectionLabel"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"staffMember"}},{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<ClientWhoLookedQuery, ClientWhoLookedQueryVariables>;