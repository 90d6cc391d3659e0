package nl.buurtdialoog.retention;

/** How much is past its term: what the next round removes, or what one did remove. */
public record Gone(int needs, int messages, int teamMembers, int people) {}
