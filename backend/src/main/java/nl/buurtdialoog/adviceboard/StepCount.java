package nl.buurtdialoog.adviceboard;

import nl.buurtdialoog.trajectory.Step;

/** How many trajectories stand on a step. */
public record StepCount(Step step, long count) {}
