/** Dialogues: what they are about, where and when, how many seats, their life; and what the public sees of them. */
@NullMarked
package nl.buurtdialoog.dialogue;

import org.jspecify.annotations.NullMarked;
