package nl.buurtdialoog.shared;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * An edit that asks for no version: it says by itself when it was said or under which id, so that a phone without
 * reception may send it late or twice and nothing is lost or doubled.
 */
@Target(METHOD)
@Retention(RUNTIME)
public @interface LastSaidHolds {}
