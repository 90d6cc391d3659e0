/** Drills: programs that try, against the packaged application, what must survive anything (docs/operations.md). */
@NullMarked
package nl.buurtdialoog.drill;

import org.jspecify.annotations.NullMarked;
