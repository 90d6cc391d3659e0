/** The embedded default: PostgreSQL, Keycloak, a mail catcher and the application, started and stopped as one. */
@NullMarked
package nl.buurtdialoog.local;

import org.jspecify.annotations.NullMarked;
