/** Who comes: parties and their people, who has a seat, and the link by which somebody sees and ends their own. */
@NullMarked
package nl.buurtdialoog.registration;

import org.jspecify.annotations.NullMarked;
