/** What partner organisations do over HTTP: see dialogues, sign people up and answer for them, read counts. */
@NullMarked
package nl.buurtdialoog.partner;

import org.jspecify.annotations.NullMarked;
