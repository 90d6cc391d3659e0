/** Signing in and out with the browser, by Keycloak; and the proof that a write comes from our own pages. */
@NullMarked
package nl.buurtdialoog.identity;

import org.jspecify.annotations.NullMarked;
