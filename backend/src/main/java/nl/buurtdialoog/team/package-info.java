/** Who makes a dialogue possible, and hears what changes and how many come. */
@NullMarked
package nl.buurtdialoog.team;

import org.jspecify.annotations.NullMarked;
