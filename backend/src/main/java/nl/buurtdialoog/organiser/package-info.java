/** What a table organiser does by one link: see who comes, hold seats, and bring their own people. */
@NullMarked
package nl.buurtdialoog.organiser;

import org.jspecify.annotations.NullMarked;
