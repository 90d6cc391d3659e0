/** Who may do what: every operation of the document, tried as everybody who might try it. */
@NullMarked
package nl.buurtdialoog.access;

import org.jspecify.annotations.NullMarked;
