/** Who follows our dialogues with a program of their own: a calendar or a feed reader, of all or of one's own. */
@NullMarked
package nl.buurtdialoog.subscription;

import org.jspecify.annotations.NullMarked;
