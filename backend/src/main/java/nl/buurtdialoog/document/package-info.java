/** The API's document: what the code does not say of itself, said once for all operations. */
@NullMarked
package nl.buurtdialoog.document;

import org.jspecify.annotations.NullMarked;
