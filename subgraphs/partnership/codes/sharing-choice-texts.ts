import type { Language } from '../../../shared/caller.ts';
import type { SharingStatus } from '../../../shared/grant.ts';
import type { SharingBasis } from '../generated/resolver-types.ts';

type Words = Readonly<Record<Language, string>>;

/** Stands for the name of the organisation. */
const WHO = '{organisation}';

const NOT_ASKED: Words = {
  nl: `${WHO} ziet dit niet. Zegt u ja, dan ziet ${WHO} het vanaf dan.`,
  en: `${WHO} does not see this. If you say yes, ${WHO} sees it from then on.`,
  fr: `${WHO} ne voit pas ceci. Si vous dites oui, ${WHO} le verra à partir de ce moment.`,
};

const AGREED: Words = {
  nl: `U zei ja: ${WHO} ziet dit. U kan dat altijd intrekken. Binnen een minuut ziet ${WHO} het dan niet meer; wat al genoteerd is, blijft zolang de wet dat vraagt.`,
  en: `You said yes: ${WHO} sees this. You can take that back at any time. Within a minute ${WHO} no longer sees it; what was written down already stays as long as the law requires.`,
  fr: `Vous avez dit oui : ${WHO} voit ceci. Vous pouvez toujours le retirer. Dans la minute, ${WHO} ne le voit plus ; ce qui est déjà noté reste aussi longtemps que la loi l’exige.`,
};

const SAID_NO: Words = {
  nl: `U zei neen: ${WHO} ziet dit niet. Neen zeggen mag, en is op zich geen reden om u een recht te weigeren. ${WHO} kan u wel vragen om het zelf te vertellen. U kan altijd nog ja zeggen.`,
  en: `You said no: ${WHO} does not see this. You may say no, and that alone is no reason to refuse you a right. ${WHO} may ask you to tell it yourself. You can still say yes at any time.`,
  fr: `Vous avez dit non : ${WHO} ne voit pas ceci. Vous pouvez dire non, et ce n’est pas en soi une raison de vous refuser un droit. ${WHO} peut vous demander de le dire vous-même. Vous pouvez toujours encore dire oui.`,
};

const BY_LAW: Words = {
  nl: `${WHO} mag dit zien voor zijn taak en heeft daarvoor uw akkoord niet nodig. Zegt u neen, dan wordt dat bewaard maar verandert het niets. Vindt u dat niet juist, dan kan u bezwaar maken bij de functionaris voor gegevensbescherming.`,
  en: `${WHO} may see this for its task and does not need your agreement for that. If you say no, that is kept but changes nothing. If you think that is wrong, you can object to the data protection officer.`,
  fr: `${WHO} peut voir ceci pour sa mission et n’a pas besoin de votre accord. Si vous dites non, c’est noté mais cela ne change rien. Si vous trouvez cela incorrect, vous pouvez vous y opposer auprès du délégué à la protection des données.`,
};

const PARTLY: Words = {
  nl: 'Voor een deel van zijn taken heeft het uw akkoord niet nodig; voor de andere taken geldt:',
  en: 'For some of its tasks it does not need your agreement; for its other tasks:',
  fr: 'Pour une partie de ses missions, votre accord n’est pas nécessaire ; pour les autres :',
};

const BY_CONSENT: Readonly<Record<SharingStatus, Words>> = {
  UNKNOWN: NOT_ASKED,
  GIVEN: AGREED,
  REFUSED: SAID_NO,
  WITHDRAWN: SAID_NO,
};

/** What a choice comes to, in plain words for the client (AVG art. 12(1)). `name` is the organisation's. */
export function consequenceOf(basis: SharingBasis, status: SharingStatus, name: string, language: Language): string {
  const consented = BY_CONSENT[status][language];
  const text = { CONSENT: consented, LAW: BY_LAW[language], BOTH: `${PARTLY[language]} ${consented}` }[basis];
  return text.replaceAll(WHO, name);
}
