/** How long what is known of people is kept, and what goes away each day because of that. */
@NullMarked
package nl.buurtdialoog.retention;

import org.jspecify.annotations.NullMarked;
