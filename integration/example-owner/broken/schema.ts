import type { Breakage } from './breakage.ts';

/** A schema that does not fit, or promises too much. */
export const brokenSchemas: readonly Breakage[] = [
  {
    id: 'not-shareable',
    mistake: 'forgot @shareable on a type that every owner has',
    check: 'composition',
    says: 'a schema that does not compose',
    break: ({ parts }) => ({ sdl: parts.sdl.replace('type JourneyEvent @shareable', 'type JourneyEvent') }),
  },
  {
    id: 'field-not-registered',
    mistake: 'deployed a field before it was registered',
    check: 'sdl-registered',
    says: '+ JobseekerRegistration.team: deploy the schema that was registered, or register the one that you deploy; for a check against your own file give it with --registered',
    break: ({ parts }) => ({
      sdl: parts.sdl.replace('  registeredOn: Date!', '  registeredOn: Date!\n  team: String'),
    }),
  },
  {
    id: 'non-null-section',
    mistake: 'made a section non-null, because their database has it always',
    check: 'personal-nullable',
    says: 'PesRecord.registration: non-null',
    break: ({ parts }) => ({
      sdl: parts.sdl.replace('registration: JobseekerRegistration @', 'registration: JobseekerRegistration! @'),
    }),
  },
  {
    id: 'no-section',
    mistake: 'left a field of the record without a section',
    check: 'personal-nullable',
    says: 'PesRecord.contactPoints: no @section',
    break: ({ parts }) => ({ sdl: parts.sdl.replace(' @section(id: "pes.contact")', '') }),
  },
  {
    id: 'introspection-on',
    mistake: 'left introspection on, as on their own machine',
    check: 'introspection-off',
    says: 'switch introspection off',
    break: () => ({ introspection: true }),
  },
];
