/** Telling partners' programs what happened, by Standard Webhooks: signed, thin, in order, and never to our own network. */
@NullMarked
package nl.buurtdialoog.webhook;

import org.jspecify.annotations.NullMarked;
