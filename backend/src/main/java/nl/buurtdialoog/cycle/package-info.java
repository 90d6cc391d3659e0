/** Dialogues that return: their rhythm, their editions, and who always comes. */
@NullMarked
package nl.buurtdialoog.cycle;

import org.jspecify.annotations.NullMarked;
