package nl.buurtdialoog.organisation;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** An operation about the one who is signed in, of whatever organisation. */
@Target(METHOD)
@Retention(RUNTIME)
public @interface ForSignedIn {}
