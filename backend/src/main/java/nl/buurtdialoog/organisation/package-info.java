/** Organisations, their members and what each may do. Knows no feature; gives them one thing: the {@code Caller}. */
@NullMarked
package nl.buurtdialoog.organisation;

import org.jspecify.annotations.NullMarked;
