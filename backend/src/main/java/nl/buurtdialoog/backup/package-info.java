/**
 * All that the database knows, in one file; and back, into an empty database. Asked by {@code backup} and {@code restore} on
 * the command line, as the role that owns the schema, and never while answering people.
 */
@NullMarked
package nl.buurtdialoog.backup;

import org.jspecify.annotations.NullMarked;
