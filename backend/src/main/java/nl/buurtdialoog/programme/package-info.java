/** Reading a programme from a spreadsheet's file: first what would happen, then all of it or nothing. */
@NullMarked
package nl.buurtdialoog.programme;

import org.jspecify.annotations.NullMarked;
