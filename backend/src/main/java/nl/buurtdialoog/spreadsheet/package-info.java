/** Files that people make in a spreadsheet: read as they come, and written so that they open right and do nothing. */
@NullMarked
package nl.buurtdialoog.spreadsheet;

import org.jspecify.annotations.NullMarked;
