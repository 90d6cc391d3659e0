/** What dialogues are about: themes and their core questions. */
@NullMarked
package nl.buurtdialoog.theme;

import org.jspecify.annotations.NullMarked;
