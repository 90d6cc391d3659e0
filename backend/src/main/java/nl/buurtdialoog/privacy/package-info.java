/** What we keep of somebody: seen, corrected, withdrawn and forgotten by themselves or by who does it for them. */
@NullMarked
package nl.buurtdialoog.privacy;

import org.jspecify.annotations.NullMarked;
