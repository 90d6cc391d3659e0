package nl.buurtdialoog.organisation;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** An operation for everybody, without signing in. The full list of them is reviewed in the authorisation matrix. */
@Target(METHOD)
@Retention(RUNTIME)
public @interface OpenToAll {}
