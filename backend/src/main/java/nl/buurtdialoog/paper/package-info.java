/** Words, tables and bars on paper: a PDF that everybody can read, also who has it read aloud. Asks nothing of anybody. */
@NullMarked
package nl.buurtdialoog.paper;

import org.jspecify.annotations.NullMarked;
