/** The people an organisation knows: what is kept of each, put right where it is wrong. */
@NullMarked
package nl.buurtdialoog.directory;

import org.jspecify.annotations.NullMarked;
