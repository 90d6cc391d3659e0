/** Theme weeks: a period with its dialogues. */
@NullMarked
package nl.buurtdialoog.campaign;

import org.jspecify.annotations.NullMarked;
