/** Programmes in which advisers help a number of initiatives, and who the advisers are. */
@NullMarked
package nl.buurtdialoog.adviceprogramme;

import org.jspecify.annotations.NullMarked;
