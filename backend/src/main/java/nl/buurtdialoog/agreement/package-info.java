/** What a group asks of a partner or the municipality, and what that answers. */
@NullMarked
package nl.buurtdialoog.agreement;

import org.jspecify.annotations.NullMarked;
