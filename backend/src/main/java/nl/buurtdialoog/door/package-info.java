/** The door: who is there, who came without signing up, who sits down when a chair is free, and what counts of it. */
@NullMarked
package nl.buurtdialoog.door;

import org.jspecify.annotations.NullMarked;
