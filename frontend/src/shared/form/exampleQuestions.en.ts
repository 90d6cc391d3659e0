import type { ExampleTheme } from './ExampleQuestions'

/** Written for this product: open questions that ask for what works and what people long for. */
export const exampleThemes: ExampleTheme[] = [
  {
    name: 'Belonging',
    questions: {
      ACQUAINTANCE: 'Who are you, and to which place in the neighbourhood do you belong most?',
      EXPERIENCES: 'When did you feel that you truly belonged? What did others do then?',
      DREAMS: 'Suppose that in a year everybody belongs here. What do you see in the street?',
      ACTING: 'Whom will you show this month that you are glad they are here?',
    },
  },
  {
    name: 'Contact',
    questions: {
      ACQUAINTANCE: 'Who are you, and with whom nearby do you like to have a chat?',
      EXPERIENCES: 'Tell us of a meeting that made your day. How did it begin?',
      DREAMS: 'What does a street look like where people simply talk to each other?',
      ACTING: 'Which conversation would you like to begin, and with whom?',
    },
  },
  {
    name: 'Feeling good',
    questions: {
      ACQUAINTANCE: 'Who are you, and what makes you happy in an ordinary week?',
      EXPERIENCES: 'When did you feel good in this neighbourhood? What helped?',
      DREAMS: 'What does a neighbourhood look like that gives everybody new energy?',
      ACTING: 'What do you like to do together that is good for you and for somebody else?',
    },
  },
  {
    name: 'At home in your neighbourhood',
    questions: {
      ACQUAINTANCE: 'Who are you, and how did you come to live here?',
      EXPERIENCES: 'At which moment did you first think: this is my home?',
      DREAMS: 'How does somebody who is new here notice that they are welcome?',
      ACTING: 'What can you do so that a new neighbour feels at home sooner?',
    },
  },
  {
    name: 'Seeing each other',
    questions: {
      ACQUAINTANCE: 'Who are you, and what do people not see at once when they meet you?',
      EXPERIENCES: 'When did somebody really see you? What did that do for you?',
      DREAMS: 'Suppose that nobody here is overlooked. What happens then?',
      ACTING: 'Whom would you like to look after a little more, and how do you begin?',
    },
  },
  {
    name: 'Taking part',
    questions: {
      ACQUAINTANCE: 'Who are you, and what do you like to do with or for others?',
      EXPERIENCES: 'What did you join in and think afterwards: this was good? What made it so?',
      DREAMS: 'What could happen here if everybody did what they are good at?',
      ACTING: 'What would you like to bring, and whom do you ask to join?',
    },
  },
  {
    name: 'A beautiful neighbourhood',
    questions: {
      ACQUAINTANCE: 'Who are you, and which place nearby do you find most beautiful?',
      EXPERIENCES: 'When did you make something more beautiful together? How did others join?',
      DREAMS: 'In five years you walk around here and enjoy it. What do you see, hear and smell?',
      ACTING: 'Which corner of the neighbourhood will you brighten up, and with whom?',
    },
  },
  {
    name: 'Eating together',
    questions: {
      ACQUAINTANCE: 'Who are you, and which dish says something about you?',
      EXPERIENCES: 'At which table did you feel most welcome? What made it so?',
      DREAMS: 'What does the longest table of our street look like?',
      ACTING: 'Whom will you ask to join you at the table, and when?',
    },
  },
  {
    name: 'Young and old',
    questions: {
      ACQUAINTANCE: 'Who are you, and what did you learn from somebody of a very different age?',
      EXPERIENCES: 'When did young and old have a good time together here? What did they do?',
      DREAMS: 'What would young and old most like to begin together here?',
      ACTING: 'With whom of another age would you like to do something, and what?',
    },
  },
]
