package io.septet.signoff;

import io.septet.plan.PlanPart;
import java.util.SortedMap;

/**
 * What one party signs of a version of the plan.
 *
 * @param parts each with its SHA-256
 */
public record Share(Party party, SortedMap<PlanPart, String> parts) {}
