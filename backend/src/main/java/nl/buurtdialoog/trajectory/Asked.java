package nl.buurtdialoog.trajectory;

import nl.buurtdialoog.shared.Language;

/** What an initiative wants to know, and how and in which language it likes to speak about it. */
record Asked(String question, ConversationWay wantedWay, Language language) {}
