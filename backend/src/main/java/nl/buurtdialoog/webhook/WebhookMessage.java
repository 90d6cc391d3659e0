package nl.buurtdialoog.webhook;

/** A message ready to leave. */
record WebhookMessage(WebhookTarget target, String id, long timestamp, String signature, String body) {}
