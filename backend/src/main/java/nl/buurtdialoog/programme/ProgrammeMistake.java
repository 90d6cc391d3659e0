package nl.buurtdialoog.programme;

import org.jspecify.annotations.Nullable;

/**
 * One mistake in a row of the file.
 *
 * @param column the heading under which it stands, or null when it is about the whole row
 * @param code stable, in kebab-case
 * @param detail the sentence that tells how to mend it
 */
public record ProgrammeMistake(@Nullable String column, String code, String detail) {}
