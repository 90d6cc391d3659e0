import type { ExampleTheme } from './ExampleQuestions'

/** Written for this product: open questions that ask for what works and what people long for. */
export const exampleThemes: ExampleTheme[] = [
  {
    name: 'Erbij horen',
    questions: {
      ACQUAINTANCE: 'Wie ben je, en bij welke plek in de buurt hoor jij het meest?',
      EXPERIENCES: 'Wanneer voelde je dat je er echt bij hoorde? Wat deden anderen toen?',
      DREAMS: 'Stel: over een jaar hoort iedereen hier erbij. Wat zie je dan op straat?',
      ACTING: 'Wie wil jij deze maand laten merken: fijn dat je er bent?',
    },
  },
  {
    name: 'Contact',
    questions: {
      ACQUAINTANCE: 'Wie ben je, en met wie in de buurt maak jij graag een praatje?',
      EXPERIENCES: 'Vertel over een ontmoeting die je dag mooier maakte. Hoe begon die?',
      DREAMS: 'Hoe ziet een straat eruit waar mensen vanzelf met elkaar praten?',
      ACTING: 'Welk gesprek wil jij beginnen, en met wie?',
    },
  },
  {
    name: 'Lekker in je vel',
    questions: {
      ACQUAINTANCE: 'Wie ben je, en waar word jij in gewone weken blij van?',
      EXPERIENCES: 'Wanneer voelde je je goed in deze buurt? Wat hielp daarbij?',
      DREAMS: 'Hoe ziet een buurt eruit waar iedereen nieuwe energie krijgt?',
      ACTING: 'Wat doe jij graag samen dat jou en een ander goed doet?',
    },
  },
  {
    name: 'Thuis in je buurt',
    questions: {
      ACQUAINTANCE: 'Wie ben je, en hoe kwam je hier terecht?',
      EXPERIENCES: 'Op welk moment dacht je voor het eerst: hier ben ik thuis?',
      DREAMS: 'Waaraan merkt iemand die hier net woont dat hij welkom is?',
      ACTING: 'Wat kun jij doen zodat een nieuwe buur zich sneller thuis voelt?',
    },
  },
  {
    name: 'Elkaar zien',
    questions: {
      ACQUAINTANCE: 'Wie ben je, en wat zien mensen niet meteen aan jou?',
      EXPERIENCES: 'Wanneer zag iemand jou echt staan? Wat deed dat met je?',
      DREAMS: 'Stel dat niemand hier over het hoofd wordt gezien. Hoe gaat dat dan?',
      ACTING: 'Naar wie wil jij vaker omkijken, en hoe begin je daarmee?',
    },
  },
  {
    name: 'Meedoen',
    questions: {
      ACQUAINTANCE: 'Wie ben je, en wat doe je graag met of voor anderen?',
      EXPERIENCES: 'Waar deed jij aan mee en dacht je daarna: dit was goed? Waardoor kwam dat?',
      DREAMS: 'Wat kan er in deze buurt gebeuren als iedereen doet waar hij goed in is?',
      ACTING: 'Wat wil jij inbrengen, en wie vraag je om mee te doen?',
    },
  },
  {
    name: 'De buurt mooi houden',
    questions: {
      ACQUAINTANCE: 'Wie ben je, en wat is jouw mooiste plek in de buurt?',
      EXPERIENCES: 'Wanneer maakten jullie samen iets mooier? Hoe kreeg je mensen mee?',
      DREAMS: 'Je loopt hier over vijf jaar rond en geniet. Wat zie, hoor en ruik je?',
      ACTING: 'Welk stukje van de buurt wil jij opknappen, en met wie?',
    },
  },
  {
    name: 'Samen eten',
    questions: {
      ACQUAINTANCE: 'Wie ben je, en welk gerecht vertelt iets over jou?',
      EXPERIENCES: 'Aan welke tafel voelde je je het meest welkom? Wat maakte dat zo?',
      DREAMS: 'Hoe ziet de langste tafel van onze straat eruit?',
      ACTING: 'Wie nodig jij uit om aan te schuiven, en wanneer?',
    },
  },
  {
    name: 'Jong en oud',
    questions: {
      ACQUAINTANCE: 'Wie ben je, en wat leerde je van iemand met een heel andere leeftijd?',
      EXPERIENCES: 'Wanneer hadden jong en oud het hier goed samen? Wat deden ze?',
      DREAMS: 'Wat zouden jong en oud samen het liefst beginnen in deze buurt?',
      ACTING: 'Met wie van een andere leeftijd wil jij iets doen, en wat?',
    },
  },
]
