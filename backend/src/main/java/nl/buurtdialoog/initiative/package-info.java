/** Residents' groups with a place, volunteers and activities, and who speaks for them. */
@NullMarked
package nl.buurtdialoog.initiative;

import org.jspecify.annotations.NullMarked;
